"""Comparing what is said of an operation as such: words, deprecation, keys, servers, our extensions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.pipeline.endpoints.operations import EXTENSIONS, OperationInfo, addresses

from ..finding import ANSWER, Change, Direction, Severity, Sides, json_text, listed, literal, quoted, reworded
from ..schemas.fragments import written
from ..schemas.meaning import resolved
from .access import compare_keys, compare_servers
from .remainder import remainder

_OF_ANSWERS = frozenset({"x-personae-paging", "x-personae-result"})
_NAMES = frozenset({"x-personae-method"})
"""Extensions that show in Python, where they are compared."""

_OF_THE_SANDBOX = frozenset({"x-personae-life", "x-personae-filter"})
"""Extensions that nothing but the sandbox reads."""

_HINTS = frozenset({"default_size", "max_size", "usual"})
"""Entries of `x-personae-paging` and `x-personae-wait` that only help to guess."""


def attributes(
    old: dict[str, Any], new: dict[str, Any], before: OperationInfo, after: OperationInfo
) -> Iterator[Change]:
    """The changes of what is said of an operation as such."""
    place, documents = frozenset({after.id}), (old, new)
    yield from remainder("operation", documents, (before.raw, after.raw), place)
    if sorted(before.raw.get("tags", [])[1:]) != sorted(after.raw.get("tags", [])[1:]):
        yield reworded(place, {"tags"})
    was, becomes = (one.raw.get("deprecated") is True for one in (before, after))
    if was != becomes:
        text = "is deprecated now" if becomes else "is deprecated no longer"
        sides = Sides(f"deprecated: {json_text(was)}", f"deprecated: {json_text(becomes)}")
        yield Change(Severity.RISKY if becomes else Severity.HARMLESS, place, text, frozenset(), sides=sides)
    if "security" in before.raw or "security" in after.raw:
        was, becomes = (
            one.raw.get("security", whole.get("security", [])) for one, whole in ((before, old), (after, new))
        )
        yield from compare_keys(documents, (was, becomes), place)
    told = _servers(old, before), _servers(new, after)
    if any(told):
        servers = told[0] or old.get("servers"), told[1] or new.get("servers")
        if not all(told) and addresses(servers[0]) == addresses(servers[1]):
            yield reworded(place, {"servers"})
        yield from compare_servers(documents, servers, place)
    for name in sorted(EXTENSIONS.keys() - _NAMES):
        yield from _extension(name, before, after)


def _extension(name: str, before: OperationInfo, after: OperationInfo) -> Iterator[Change]:
    was, becomes = (_said(one.raw.get(name)) for one in (before, after))
    if was == becomes:
        return
    is_of_answer = name in _OF_ANSWERS
    direction, subjects = (Direction.ANSWER, frozenset({ANSWER})) if is_of_answer else (None, frozenset[str]())
    severity, text = Severity.RISKY, f"{quoted(name)} is {_told(becomes)} now, it was {_told(was)}"
    if name == "x-personae-paging":
        if was is None or becomes is None:
            severity, text = Severity.BREAKING, "comes in pages now" if becomes else "does not come in pages any more"
        else:
            differing = sorted(key for key in was.keys() | becomes.keys() if was.get(key) != becomes.get(key))
            severity = Severity.HARMLESS if set(differing) <= _HINTS else Severity.RISKY
            told = (f"{quoted(key)} is {_told(becomes.get(key))}, it was {_told(was.get(key))}" for key in differing)
            text = f"comes in pages that are cut in another way now: {listed(told)}"
    if name in _OF_THE_SANDBOX:
        severity, text = Severity.HARMLESS, f"{quoted(name)} is another one, which only the sandbox reads"
    if name == "x-personae-wait":
        severity, text = _waiting(was, becomes)
    if name == "x-personae-once":
        severity, text = _once(was, becomes)
    sides = Sides(*(written({name: value}) if value is not None else "" for value in (was, becomes)))
    yield Change(severity, frozenset({after.id}), text, subjects, direction, sides=sides)


def _waiting(was: Any, becomes: Any) -> tuple[Severity, str]:
    """What another way to wait means: methods and arguments come and go with it."""
    if was is None or becomes is None:
        return (
            (Severity.HARMLESS, "can be waited for now")
            if becomes
            else (Severity.BREAKING, "cannot be waited for any more")
        )
    differing = sorted(key for key in was.keys() | becomes.keys() if was.get(key) != becomes.get(key))
    told = (f"{quoted(key)} is {_told(becomes.get(key))}, it was {_told(was.get(key))}" for key in differing)
    text = f"is waited for in another way now: {listed(told)}"
    gone = was.get("made_by", {}).keys() - becomes.get("made_by", {}).keys()
    if was.get("method") != becomes.get("method"):
        return Severity.NAME, text
    if gone or (was.get("events") and not becomes.get("events")):
        return Severity.BREAKING, text
    return (Severity.HARMLESS if set(differing) <= _HINTS else Severity.RISKY), text


def _once(was: Any, becomes: Any) -> tuple[Severity, str]:
    """What another way to find a thing by a key means: a method comes and goes with it."""
    if was is None or becomes is None:
        return (
            (Severity.HARMLESS, "can be made once now")
            if becomes
            else (Severity.BREAKING, "cannot be made once any more")
        )
    differing = sorted(key for key in was.keys() | becomes.keys() if was.get(key) != becomes.get(key))
    told = (f"{quoted(key)} is {_told(becomes.get(key))}, it was {_told(was.get(key))}" for key in differing)
    severity = Severity.NAME if was.get("method") != becomes.get("method") else Severity.RISKY
    return severity, f"is found again by its key in another way now: {listed(told)}"


def _said(value: Any) -> Any:
    """The value of an extension, None if it says what is so without it."""
    is_unpaged = isinstance(value, dict) and value.get("style") == "none"
    return None if is_unpaged or value in (False, "") else value


def _told(value: Any) -> str:
    return "absent" if value is None else literal(value)


def _security(document: dict[str, Any], operation: OperationInfo) -> list[dict[str, list[str]]]:
    found: list[dict[str, list[str]]] = operation.raw.get("security", document.get("security", []))
    return found


def _servers(document: dict[str, Any], operation: OperationInfo) -> Any:
    """The servers that are told for an operation, or for its path, alone."""
    return operation.raw.get("servers") or resolved(document, document["paths"][operation.path]).get("servers")
