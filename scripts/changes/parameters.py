"""Comparing the parameters of an operation."""

from __future__ import annotations

from typing import Any

from scripts.pipeline.operations import OperationInfo, in_braces

from .finding import reworded
from .resolved_schemas import Meanings, Term, term
from .schemas import At, Comparison

_Key = tuple[str, str]

_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def compare_parameters(comparison: Comparison, before: OperationInfo, after: OperationInfo) -> None:
    """Note what differs; one that is in another place is compared with what it was."""
    old, new = _parameters(before), _parameters(after)
    _rename(old, before, after)
    elsewhere = _moved(old, new)
    for key in sorted(old.keys() | new.keys()):
        place, name = key
        at = At(_INSIDE[place], name, name)
        if key in elsewhere:
            comparison.found("parameter moved", at, old=_INSIDE[elsewhere[key][0]])
            _compare(comparison, old.pop(elsewhere[key]), new[key], at)
        elif key not in new:
            if key in old:
                comparison.found("field removed", at)
        elif key not in old:
            comparison.found("required field added" if _needed(new[key]) else "field added", at)
        else:
            _compare(comparison, old[key], new[key], at)


_INSIDE = {"query": "the query", "path": "the path", "header": "the headers", "cookie": "the cookies"}


def _parameters(operation: OperationInfo) -> dict[_Key, dict[str, Any]]:
    """The parameters by their place and name; the key that the client sends by itself is a matter of security."""
    found = {
        (raw["in"], raw["name"].lower() if raw["in"] == "header" else raw["name"]): raw for raw in operation.parameters
    }
    found.pop(("header", "authorization"), None)
    return found


def _rename(old: dict[_Key, dict[str, Any]], before: OperationInfo, after: OperationInfo) -> None:
    """Give the parameters of the old path the names that they have in the new one: they are sent without a name."""
    was, becomes = (in_braces(operation.path) for operation in (before, after))
    if len(was) == len(becomes):
        gone, added = ([name for name in own if name not in other] for own, other in ((was, becomes), (becomes, was)))
        for former, name in zip(gone, added, strict=True):
            if ("path", former) in old:
                old["path", name] = old.pop(("path", former))


def _moved(old: dict[_Key, dict[str, Any]], new: dict[_Key, dict[str, Any]]) -> dict[_Key, _Key]:
    """The parameters that are in another place, with the key that they had."""
    left = {name.lower(): (place, name) for place, name in sorted(old.keys() - new.keys())}
    return {key: left.pop(key[1].lower()) for key in sorted(new.keys() - old.keys()) if key[1].lower() in left}


def _compare(comparison: Comparison, old: dict[str, Any], new: dict[str, Any], at: At) -> None:
    if _needed(old) != _needed(new):
        comparison.found("required" if _needed(new) else "optional", at)
    if (old.get("deprecated") is True) != (new.get("deprecated") is True):
        comparison.found("deprecated" if new.get("deprecated") else "not deprecated", at)
    if old.get("description") != new.get("description"):
        comparison.changes.append(reworded(comparison.places))
    if old["in"] == new["in"] and _style(old, comparison.old) != _style(new, comparison.new):
        comparison.found("parameter restyled", at)
    comparison.compare(_term(old), _term(new), at)


def _needed(parameter: dict[str, Any]) -> bool:
    return parameter["in"] == "path" or parameter.get("required") is True


def _style(parameter: dict[str, Any], meanings: Meanings) -> tuple[str, bool]:
    style = parameter.get("style", _STYLES[parameter["in"]])
    is_of_several = bool({"array", "object"} & meanings.of(_term(parameter)).kinds.keys())
    return style, is_of_several and parameter.get("explode", style == "form") is True


def _term(parameter: dict[str, Any]) -> Term:
    content: dict[str, Any] = next(iter(parameter.get("content", {}).values()), {})
    return term(parameter.get("schema", content.get("schema")))
