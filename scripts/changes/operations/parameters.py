"""Comparing the parameters of an operation, and the headers of an answer, which are described alike."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from scripts.pipeline.endpoints.operations import OperationInfo, in_braces

from .. import keywords
from ..finding import Sides, json_text
from ..schemas.comparison import At, Comparison
from ..schemas.facts import Term, term
from ..schemas.fragments import written
from ..schemas.meaning import Meanings, resolved
from .remainder import remainder

_Key = tuple[str, str]
_Parameters = dict[_Key, dict[str, Any]]

_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def compare_parameters(comparison: Comparison, before: OperationInfo, after: OperationInfo) -> None:
    """Note what differs; one that is in another place is compared with what it was."""
    old, new = _parameters(before, comparison.old), _parameters(after, comparison.new)
    _rename(old, before, after)
    elsewhere = _moved(old, new)
    for key in sorted((old.keys() | new.keys()) - set(elsewhere.values())):
        place, name = key
        at = At(_INSIDE[place], name, name, trail=(name,))
        if key in elsewhere:
            former = elsewhere[key]
            sides = Sides(f"{former[1]}: in {_INSIDE[former[0]]}", f"{name}: in {_INSIDE[place]}")
            comparison.found("parameter moved", replace(at, sides=sides), old=_INSIDE[former[0]])
            _compare(comparison, old[former], new[key], at)
        elif key not in new:
            comparison.found("field removed", replace(at, sides=Sides(written(old[key]), "")))
        elif key not in old:
            kind = "required field added" if _needed(new[key]) else "field added"
            comparison.found(kind, replace(at, sides=Sides("", written(new[key]))))
        else:
            _compare(comparison, old[key], new[key], at)


def compare_headers(comparison: Comparison, old: dict[str, Any], new: dict[str, Any], inside: str) -> None:
    """Note what differs between the headers of an answer, or of a part of a body."""
    before, after = (
        {name.lower(): resolved(one.document, raw) | {"in": "header"} for name, raw in headers.items()}
        for one, headers in ((comparison.old, old), (comparison.new, new))
    )
    for name in sorted(before.keys() | after.keys()):
        at = At(f"the headers of {inside}", name)
        if name not in after:
            comparison.found("header removed", replace(at, sides=Sides(written(before[name]), "")))
        elif name not in before:
            comparison.found("field added", replace(at, sides=Sides("", written(after[name]))))
        else:
            _compare(comparison, before[name], after[name], at)


_INSIDE = {"query": "the query", "path": "the path", "header": "the headers", "cookie": "the cookies"}


def _parameters(operation: OperationInfo, meanings: Meanings) -> _Parameters:
    """The parameters by their place and name; the key that the client sends by itself is a matter of security."""
    found = {
        (raw["in"], raw["name"].lower() if raw["in"] == "header" else raw["name"]): raw for raw in operation.parameters
    }
    schemes = meanings.document.get("components", {}).get("securitySchemes", {}).values()
    found.pop(("header", "authorization"), None)
    for scheme in schemes:
        if scheme.get("in") == "header":
            found.pop(("header", str(scheme.get("name")).lower()), None)
    return found


def _rename(old: _Parameters, before: OperationInfo, after: OperationInfo) -> None:
    """Give the parameters of the old path the names that they have in the new one: they are sent without a name."""
    was, becomes = (in_braces(operation.path) for operation in (before, after))
    if len(was) == len(becomes):
        gone, added = ([name for name in own if name not in other] for own, other in ((was, becomes), (becomes, was)))
        for former, name in zip(gone, added, strict=True):
            if ("path", former) in old:
                old["path", name] = old.pop(("path", former))


def _moved(old: _Parameters, new: _Parameters) -> dict[_Key, _Key]:
    """The parameters that are in another place, with the key that they had."""
    left = {name.lower(): (place, name) for place, name in sorted(old.keys() - new.keys())}
    return {key: left.pop(key[1].lower()) for key in sorted(new.keys() - old.keys()) if key[1].lower() in left}


def _compare(comparison: Comparison, old: dict[str, Any], new: dict[str, Any], at: At) -> None:
    shown = replace(at, sides=Sides(written(_without_schema(old)), written(_without_schema(new))))
    if _needed(old) != _needed(new):
        comparison.found("required" if _needed(new) else "optional", shown)
    if (old.get("deprecated") is True) != (new.get("deprecated") is True):
        comparison.found("deprecated" if new.get("deprecated") else "not deprecated", shown)
    if old["in"] == new["in"] and _style(old, comparison.old) != _style(new, comparison.new):
        comparison.found("parameter restyled", shown)
    for kind, both in (("parameter", (old, new)), ("media", (_media(old), _media(new)))):
        comparison.changes += remainder(kind, comparison.documents, both, comparison.places, at.text)
    comparison.compare(_term(old), _term(new), at)


def _needed(parameter: dict[str, Any]) -> bool:
    return parameter["in"] == "path" or parameter.get("required") is True


def _style(parameter: dict[str, Any], meanings: Meanings) -> tuple[str, bool, str]:
    """How a value is written, be that said beside the schema or, by mistake, in it."""
    schema = parameter.get("schema")
    said = {**(schema if isinstance(schema, dict) else {}), **parameter}
    style = said.get("style", _STYLES[parameter["in"]])
    is_of_several = bool({"array", "object"} & meanings.of(_term(parameter)).kinds.keys())
    is_exploded = is_of_several and said.get("explode", style == "form") is True
    return str(style), is_exploded, json_text(sorted(parameter.get("content", {})))


def _without_schema(parameter: dict[str, Any]) -> dict[str, Any]:
    return {
        key: value for key, value in parameter.items() if key != "schema" and not keywords.is_word("parameter", key)
    }


def _term(parameter: dict[str, Any]) -> Term:
    return term(parameter.get("schema", _media(parameter).get("schema")))


def _media(parameter: dict[str, Any]) -> dict[str, Any]:
    """What is said of the media type that a parameter has in the place of a schema."""
    found: dict[str, Any] = next(iter(parameter.get("content", {}).values()), {})
    return found
