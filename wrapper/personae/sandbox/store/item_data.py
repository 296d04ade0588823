"""What items are made of: the examples of a specification for samples, and as little as can be for new ones."""

from __future__ import annotations

import copy
import datetime as dt
import re
from collections.abc import Mapping
from random import Random
from typing import Any

from ..clock import stamp
from ..specification.resources import Resource
from ..specification.schemas.sampling import blank, sample
from ..specification.schemas.schema import MISSING, Node
from ..specification.schemas.validation import problem
from .identifiers import like

_CREATED = re.compile(r"created(_?at|_?on)?|inserted_?at|started_?at", re.IGNORECASE)
_UPDATED = re.compile(r"(last_?)?(updated|modified)(_?at|_?on)?", re.IGNORECASE)
_NAME = re.compile(r"(\w+_)?name|display_?name|title|label", re.IGNORECASE)
_PHONE = re.compile(r"\+[0-9]{8,15}")
_DAY = 86_400.0
_MOST_DIGITS = 19


def typed(node: Node, id: str) -> Any:
    """An id in the type that a schema has for it."""
    return int(id) if id.isdecimal() and len(id) < _MOST_DIGITS and problem(node, id) is not None else id


def replaced(value: Any, old: str, new: str) -> Any:
    """A copy with another text wherever this one is."""
    if isinstance(value, dict):
        return {key: replaced(item, old, new) for key, item in value.items()}
    if isinstance(value, list):
        return [replaced(item, old, new) for item in value]
    return new if value == old else value


def varied(data: Mapping[str, Any], cycle: int, random: Random) -> dict[str, Any]:
    """Another thing than the example that it is a copy of: its own name, its own days, its own phone numbers."""
    return {name: _varied(name, value, cycle, random) for name, value in data.items()}


def _varied(name: str, value: Any, cycle: int, random: Random) -> Any:
    if isinstance(value, dict):
        return {inner: _varied("", item, cycle, random) for inner, item in value.items()}
    if isinstance(value, list):
        return [_varied("", item, cycle, random) for item in value]
    if not isinstance(value, str):
        return value
    if _NAME.fullmatch(name):
        return f"{value} {cycle + 1}"
    if _CREATED.fullmatch(name) or _UPDATED.fullmatch(name):
        return _earlier(value, cycle)
    return like(value, random) if _PHONE.fullmatch(value) else value


def _earlier(text: str, days: int) -> str:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    aware = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    return stamp(aware.timestamp() - days * _DAY)


def fresh(
    resource: Resource, example: Any, sent: Mapping[str, Any], settable: Mapping[str, Node], moment: float
) -> dict[str, Any]:
    """The data of a new item: what was sent, the moment, and for the rest what the schema cannot do without."""
    shown = example if isinstance(example, dict) else {}
    data: dict[str, Any] = {}
    for name, node in resource.node.properties.items():
        if name in settable:
            default = settable[name].default
            if default is not MISSING and problem(node, default) is None:
                data[name] = default
            elif name in resource.node.required:
                data[name] = blank(node)
        elif name not in shown and name not in resource.node.required:
            continue
        elif _is_filled_later(node):
            data[name] = blank(node)
        elif _is_free(node):
            data[name] = {}
        elif name in shown and problem(node, shown[name]) is None:
            data[name] = copy.deepcopy(shown[name])
        elif name in resource.node.required:
            data[name] = copy.deepcopy(_sampled(resource, name, node))
    data |= sent
    touch(resource, data, moment, is_new=True)
    return data


def echoed(node: Node, data: dict[str, Any], sent: Mapping[str, Any]) -> dict[str, Any]:
    """The data with what was sent also in the objects in it, except for those that are things of their own."""
    result = dict(data)
    for name, inner in node.concrete().properties.items():
        parts, value = inner.concrete().properties, data.get(name)
        if isinstance(value, dict) and name not in sent and not any(part.lower().endswith("id") for part in parts):
            fitting = {
                part for part in parts.keys() & value.keys() & sent.keys() if not problem(parts[part], sent[part])
            }
            result[name] = echoed(inner, {**value, **{part: sent[part] for part in fitting}}, sent)
    return result


def _is_free(node: Node) -> bool:
    """Whether a field holds whatever somebody has put into it: of a new thing that is nothing."""
    return node.concrete().types == {"object"} and not node.concrete().properties and problem(node, {}) is None


def _sampled(resource: Resource, name: str, node: Node) -> Any:
    found = resource.prototypes[0].get(name, MISSING) if resource.prototypes else MISSING
    return sample(node) if found is MISSING else found


def _is_filled_later(node: Node) -> bool:
    """Whether a field of a new item has nothing yet: a list of things, or a thing that may be null."""
    holds_things = bool(((node.concrete().items or node) if node.is_list else node).concrete().properties)
    return holds_things and (node.is_list or problem(node, None) is None)


def touch(resource: Resource, data: dict[str, Any], moment: float, *, is_new: bool = False) -> None:
    """Write into an item when it was made or changed: as a text, in milliseconds or in seconds."""
    for name, node in resource.node.properties.items():
        if _UPDATED.fullmatch(name) or (is_new and _CREATED.fullmatch(name)):
            forms = (stamp(moment), int(moment * 1000), moment)
            data[name] = next((form for form in forms if problem(node, form) is None), sample(node))
