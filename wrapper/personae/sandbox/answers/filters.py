"""Which items of a list a query asks for, and in which order.

A parameter filters by the field that has its name, or as `x-personae-filter` says.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ..clock import stamp
from ..requests.refusal import Refusal
from ..specification.schemas.equality import is_in
from ..specification.schemas.schema import MISSING
from ..store.items import Item
from .context import Context

_SEARCHES = frozenset({"search", "q", "query"})
_ASCENDING = frozenset({"asc", "ascending", "true"})
_SPANS = {"h": 3600.0, "d": 86_400.0}
_SPAN = re.compile(r"([0-9]+)([hd])")
_DAY = len("2026-07-01")
_EVERYTHING = "all"


def chosen(context: Context, items: Sequence[Item]) -> list[Item]:
    """The items that the query of a request asks for, in the order that it asks for."""
    found = [item for item in items if _is_wanted(item, context)]
    field, is_ascending = _order(context)
    if field is None:
        return found
    ranked = [(_rank(item.data.get(field), is_ascending), place) for place, item in enumerate(found)]
    return [found[place] for _, place in sorted(ranked, reverse=not is_ascending)]  # of one moment the last is newest


def _is_wanted(item: Item, context: Context) -> bool:
    paging, filters = context.operation.paging, context.operation.filters
    other = {paging.position, paging.size} if paging is not None else set()
    query = context.request.query.items()
    return all(
        _passes(item, name, value, filters.get(name), context)
        for name, value in query
        if name not in other and value != _EVERYTHING
    )


def _passes(item: Item, name: str, value: Any, said: Mapping[str, Any] | None, context: Context) -> bool:
    if said is None and name in _SEARCHES:
        return any(_contains(text, value) for field, text in item.data.items() if "name" in field.lower())
    if said is None:
        is_field = name in item.data or name in context.resource.node.fields or name in context.operation.item.fields
        said = {"field": name} if is_field else {}
    if "field" not in said or "sorts" in said:
        return True
    wanted = said["values"].get(_text(value), MISSING) if "values" in said else value
    if wanted is MISSING:
        return True
    fields = [said["field"]] if isinstance(said["field"], str) else said["field"]
    kind = said.get("is", "equal")
    if kind == "within":
        kind, wanted = "from", _since(wanted, context.store.moment)
    compare = _COMPARISONS[kind]
    id_name = context.resource.identifier(context.operation.item)
    data = item.data if id_name is None else {id_name: item.id, **item.data}  # which may not have its id
    return any(compare(has, wanted) for field in fields for has in _values(data, field.split(".")))


def _values(data: Any, path: Sequence[str]) -> Iterator[Any]:
    """What is at a path, in each entry of the lists on the way; None if there is nothing."""
    if not path:
        yield data
    elif isinstance(data, list):
        for entry in data:
            yield from _values(entry, path)
    else:
        yield from _values(data.get(path[0]) if isinstance(data, dict) else None, path[1:])


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _equal(has: Any, wanted: Any) -> bool:
    several = wanted if isinstance(wanted, list) else [wanted]
    if isinstance(has, list):
        return any(_equal(one, several) for one in has)
    return is_in(has, several) or (has is not None and _text(has).lower() in {_text(one).lower() for one in several})


def _one(has: Any, wanted: Any) -> bool:
    return _equal(has, _several(wanted))


def _several(wanted: Any) -> list[Any]:
    return [part.strip() for part in wanted.split(",")] if isinstance(wanted, str) else [*wanted]


def _holds(has: Any, wanted: Any) -> bool:
    """Whether a list has all that is wanted."""
    return isinstance(has, list) and all(_equal(has, one) for one in _several(wanted))


def _contains(has: Any, wanted: Any) -> bool:
    texts = has if isinstance(has, list) else [has]
    return any(isinstance(text, str) and str(wanted).lower() in text.lower() for text in texts)


def _matches(has: Any, wanted: Any) -> bool:
    """Whether an object has all the values that are wanted, which come as JSON."""
    try:
        values = json.loads(wanted)
    except ValueError:
        values = None
    if not isinstance(values, dict):
        raise Refusal(400, "a filter by values must be a JSON object")
    return isinstance(has, dict) and all(_equal(has.get(name), value) for name, value in values.items())


def _since(wanted: Any, now: float) -> Any:
    """The moment that is so many hours or days ago."""
    span = _SPAN.fullmatch(str(wanted))
    if span is None:
        raise Refusal(400, f"{wanted} is no span of hours or days")
    return stamp(now - int(span[1]) * _SPANS[span[2]])


def _sizes(has: Any, wanted: Any) -> tuple[Any, Any] | None:
    """Two values that can be compared: numbers, days or moments."""
    if isinstance(wanted, int | float):
        return (has, wanted) if isinstance(has, int | float) else None
    if isinstance(wanted, str) and isinstance(has, str) and len(wanted) == _DAY:
        return has[:_DAY], wanted
    moments = _moment(has), _moment(wanted)
    return None if None in moments else moments


def _moment(value: Any) -> float | None:
    try:
        moment = dt.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp()


def _comparison(holds: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    def compare(has: Any, wanted: Any) -> bool:
        sizes = _sizes(has, wanted)
        return sizes is not None and holds(*sizes)

    return compare


_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "equal": _equal,
    "one": _one,
    "holds": _holds,
    "contains": _contains,
    "matches": _matches,
    "from": _comparison(lambda has, wanted: has >= wanted),
    "until": _comparison(lambda has, wanted: has <= wanted),
    "above": _comparison(lambda has, wanted: has > wanted),
    "below": _comparison(lambda has, wanted: has < wanted),
    "day": lambda has, wanted: isinstance(has, str) and has[:_DAY] == str(wanted)[:_DAY],
}


def _order(context: Context) -> tuple[str | None, bool]:
    """The field to sort by, None if nothing is asked for or documented, and whether the least comes first."""
    query, asked = context.request.query, context.operation.asked
    field: str | None = None
    usual: str | None = None
    order: Any = None
    usual_order: Any = MISSING
    for name, said in context.operation.filters.items():
        if said.get("sorts") == "by":
            usual = said.get("field", usual)
            if name in query:
                field, direction = _named(str(query[name]), context)
                order = direction or order
        elif said.get("sorts") == "order":
            usual = usual or said.get("field")
            order, usual_order = query.get(name, order), asked[name].default
    if field is None and order is None and usual_order is MISSING:
        return None, True
    given = next((one for one in (order, usual_order) if one is not None and one is not MISSING), "desc")
    return field or usual, _text(given).lower() in _ASCENDING


def _named(value: str, context: Context) -> tuple[str, str]:
    """A field and a direction, of `created_at` or `created_at_desc`."""
    fields = context.resource.node.fields.keys() | context.operation.item.fields.keys()
    field, _, direction = value.rpartition("_")
    return (field, direction) if value not in fields and field in fields else (value, "")


def _rank(value: Any, is_ascending: bool) -> tuple[bool, bool, Any]:
    """Numbers before texts, and what is not there at the end."""
    is_missing = value is None or isinstance(value, dict | list)
    is_number = isinstance(value, int | float)
    own = 0 if is_missing else (value if is_number else str(value))
    return (is_missing if is_ascending else not is_missing, not is_number and not is_missing, own)
