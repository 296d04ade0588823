"""The events that a vendor sends of things: its examples, with what is true of this thing."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..clock import stamp
from ..specification.document import Specification
from ..store.store import Happening


class Event(NamedTuple):
    """An event of a thing, before it is sent."""

    webhook: str
    url: str | None
    body: dict[str, Any]
    moment: float


def events(specification: Specification, happening: Happening) -> Iterator[Event]:
    """What is sent when something has happened to a thing."""
    said = happening.read.life or {}
    url = happening.data.get(said.get("callback", ""))
    for one in said.get("sends", ()):
        if one["when"] in happening.events and _is_wanted(one, happening.data):
            example = specification.event_examples[one["webhook"]][one["example"]]
            body = _merged(_of_thing(example, happening), one.get("set", {}))
            copies = one.get("copies", {}).items()
            body |= {name: happening.data[field] for name, field in copies if field in happening.data}
            yield Event(one["webhook"], url if isinstance(url, str) and url else None, body, happening.moment)


def _is_wanted(said: Mapping[str, Any], data: Mapping[str, Any]) -> bool:
    """Whether a thing asks for events of this kind, where it has to."""
    return all(value in (data.get(field) or ()) for field, value in said.get("asked", {}).items())


def _of_thing(example: Mapping[str, Any], happening: Happening, *, is_outer: bool = True) -> dict[str, Any]:
    """An example with the values of a thing in the fields that are called alike, without those that it has not got."""
    data, fields = happening.data, happening.read.item.fields
    found: dict[str, Any] = {}
    for name, value in example.items():
        if name in data:
            found[name] = copy.deepcopy(data[name])
        elif name == "timestamp":
            found[name] = stamp(happening.moment)
        elif isinstance(value, dict):
            found[name] = _of_thing(value, happening, is_outer=False)
        elif not is_outer or name not in fields:
            found[name] = copy.deepcopy(value)
    return found


def _merged(value: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    inner = {
        name: _merged(value[name], one) if isinstance(one, dict) and isinstance(value.get(name), dict) else one
        for name, one in other.items()
    }
    return {**value, **inner}
