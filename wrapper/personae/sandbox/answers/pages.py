"""Lists cut into pages, in each of the styles that the vendors have, and what an answer says of the page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..requests.refusal import Refusal
from ..specification.operations import Paging
from ..specification.schemas.references import Pointer
from ..specification.schemas.sampling import blank
from ..specification.schemas.schema import MISSING, Node
from ..specification.schemas.validation import problem
from ..store.items import Item

Facts = Mapping[str, Any]
"""What is known of a page, by the names in `NAMES`."""

NAMES: Mapping[str, str] = {
    **dict.fromkeys(("total", "totalcount", "totalitems", "totallogs", "totalresults", "totalrecords"), "total"),
    **dict.fromkeys(("count", "returned"), "count"),
    **dict.fromkeys(("lastpage", "totalpages", "pagecount", "pages"), "last"),
    **dict.fromkeys(("currentpage", "page", "pagenumber"), "current"),
    **dict.fromkeys(("perpage", "limit", "pagesize", "take"), "size"),
    **dict.fromkeys(("prev", "previous", "prevpage", "previouspage"), "previous"),
    **dict.fromkeys(("next", "nextpage"), "following"),
    **dict.fromkeys(("nextcursor", "cursor", "nextpagetoken"), "next"),
    **dict.fromkeys(("hasmore", "hasnext", "hasnextpage"), "more"),
    **dict.fromkeys(("offset", "skip", "from"), "offset"),
}
"""What the vendors call these facts, in lower case and without underscores."""


_CURSOR = re.compile(r"after-([0-9a-f]{1,12})")


@dataclass(frozen=True, slots=True)
class Slice:
    """One page."""

    items: Sequence[Any]
    facts: Facts


def whole(items: Sequence[Any]) -> Slice:
    """A list that is not cut."""
    count = len(items)
    facts = {"total": count, "count": count, "last": 1, "current": 1, "size": max(count, 1), "more": False, "offset": 0}
    return Slice(items, {**facts, "previous": None, "following": None, "next": None})


def cut(paging: Paging, query: Mapping[str, Any], items: Sequence[Item]) -> Slice:
    """The page that a request asks for."""
    size = _number(paging.size, query, paging.default_size, least=1)
    if paging.max_size is not None and size > paging.max_size:
        raise Refusal(400, f"{paging.size}: must be at most {paging.max_size}, not {size}")
    start = _STARTS[paging.style](paging, query, size, items)
    found = items[start : start + size]
    end = start + len(found)
    has_more = end < len(items)
    current = paging.first + start // size
    last = paging.first + max(-(-len(items) // size), 1) - 1
    facts = {
        "total": len(items),
        "count": len(found),
        "last": last,
        "current": current,
        "size": size,
        "previous": min(current - 1, last) if current > paging.first else None,
        "following": current + 1 if has_more else None,
        "more": has_more,
        "offset": start,
        "next": _cursor_after(paging, found[-1]) if has_more and found else None,
    }
    return Slice(found, facts)


def _number(name: str | None, query: Mapping[str, Any], default: int, *, least: int) -> int:
    value = query.get(name or "", default)
    if isinstance(value, bool) or not isinstance(value, int):
        raise Refusal(400, f"{name}: must be a whole number")
    if value < least:
        raise Refusal(400, f"{name}: must be at least {least}, not {value}")
    return value


def _page_start(paging: Paging, query: Mapping[str, Any], size: int, items: Sequence[Item]) -> int:
    del items
    return (_number(paging.position, query, paging.first, least=paging.first) - paging.first) * size


def _index_start(paging: Paging, query: Mapping[str, Any], size: int, items: Sequence[Item]) -> int:
    del size, items
    return _number(paging.position, query, 0, least=0)


def _cursor_after(paging: Paging, item: Item) -> str:
    return f"after-{item.number:x}" if "next" in paging.places else item.id


def _number_in(cursor: str) -> int | None:
    """The number of the item after which a cursor goes on, if it was made here."""
    made_here = _CURSOR.fullmatch(cursor)
    return int(made_here[1], 16) if made_here else None


def _cursor_start(paging: Paging, query: Mapping[str, Any], size: int, items: Sequence[Item]) -> int:
    del size
    given = query.get(paging.position or "")
    cursor = str(given or "")
    if not cursor:
        return 0
    number = given if isinstance(given, int) else _number_in(cursor)
    if number is not None:
        here = next((place for place, item in enumerate(items) if item.number == number), None)
        if here is not None:
            return here + 1
    if number is not None:  # still good when the item itself has been deleted
        return bisect_right(items, number, key=lambda item: item.number)
    place = next((place for place, item in enumerate(items) if item.id == cursor), None)
    if place is None:
        raise Refusal(400, f"{paging.position}: must be the cursor of a page before this one")
    return place + 1


_STARTS: Mapping[str, Callable[[Paging, Mapping[str, Any], int, Sequence[Item]], int]] = {
    "page": _page_start,
    "offset": _index_start,
    "range": _index_start,
    "cursor": _cursor_start,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer tells a fact of its page, and in which form."""

    fact: str
    node: Node
    required: bool

    def told(self, facts: Facts) -> Any:
        """The fact as it is written there; MISSING if there is nothing to tell."""
        value = facts.get(self.fact)
        text = "" if value is None else str(value)
        others = (text, _number_in(text)) if text else ()  # some cursors are numbers
        forms = (value, *(form for form in others if form is not None))
        found = next((form for form in forms if problem(self.node, form) is None), MISSING)
        return blank(self.node) if found is MISSING and self.required else found


def places(answer: Node, pointer: Pointer, declared: Mapping[str, Pointer]) -> dict[Pointer, Place]:
    """Where an answer tells of its page: as declared, or else as its fields are called."""
    found = dict(_by_name(answer, (), pointer))
    for fact, where in declared.items():
        around, node = answer.at(where[:-1]), answer.at(where)
        if around is not None and node is not None:
            found[where] = Place(fact, node, where[-1] in around.concrete().required)
    return found


def _by_name(node: Node, here: Pointer, items: Pointer) -> Iterator[tuple[Pointer, Place]]:
    concrete = node.concrete()
    for name, inner in concrete.properties.items():
        where = (*here, name)
        fact = NAMES.get(name.replace("_", "").lower())
        if where == items:
            continue
        if fact is not None:
            yield where, Place(fact, inner, name in concrete.required)
        else:
            yield from _by_name(inner, where, items)
