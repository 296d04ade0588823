"""Comparing what is said of a whole operation, or of the whole API: keys, servers, deprecation, our extensions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from scripts.pipeline.operations import EXTENSIONS, OperationInfo, addresses

from .finding import ANSWER, Change, Direction, Severity, listed, literal, quoted, reworded

EVERYWHERE = "the whole API"
"""The place of what concerns all operations."""

_OF_ANSWERS = frozenset({"x-personae-paging", "x-personae-result"})
_NAMES = frozenset({"x-personae-method"})
"""Extensions that show in Python, where they are compared."""

_HINTS = frozenset({"default_size", "max_size"})
"""Entries of `x-personae-paging` that only help to guess."""


def of_the_whole(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    """The changes of what counts for all operations that say nothing else."""
    place = frozenset({EVERYWHERE})
    keys = [_security(document, document.get("security", [])) for document in (old, new)]
    if keys[0] != keys[1]:
        yield Change(Severity.RISKY, place, _security_text(*keys), frozenset())
    servers = [addresses(document.get("servers")) for document in (old, new)]
    if servers[0] != servers[1]:
        yield Change(Severity.RISKY, place, _servers_text(*servers), frozenset())
    texts = _texts(old), _texts(new)
    if any(texts[0][name] != texts[1][name] for name in texts[0].keys() & texts[1].keys()):
        yield reworded(place)
    versions = [document["info"].get("version") for document in (old, new)]
    if versions[0] != versions[1]:
        text = f"is version {quoted(versions[1])} of the document, it was {quoted(versions[0])}"
        yield Change(Severity.HARMLESS, place, text, frozenset())


def _texts(document: dict[str, Any]) -> dict[str, Any]:
    """What is said of the API and of each of its tags."""
    tags = {f"tag {tag['name']}": tag.get("description") for tag in document.get("tags", [])}
    return {"title": document["info"]["title"], "description": document["info"].get("description"), **tags}


def attributes(
    old: dict[str, Any], new: dict[str, Any], before: OperationInfo, after: OperationInfo
) -> Iterator[Change]:
    """The changes of what is said of an operation as such."""
    place, subject = frozenset({after.id}), frozenset[str]()
    was, becomes = (one.raw.get("deprecated") is True for one in (before, after))
    if was != becomes:
        text = "is deprecated now" if becomes else "is deprecated no longer"
        yield Change(Severity.RISKY if becomes else Severity.HARMLESS, place, text, subject)
    if "security" in before.raw or "security" in after.raw:
        keys = [
            _security(document, one.raw.get("security", document.get("security", [])))
            for document, one in ((old, before), (new, after))
        ]
        if keys[0] != keys[1]:
            yield Change(Severity.RISKY, place, _security_text(*keys), subject)
    if before.servers != after.servers:
        yield Change(Severity.RISKY, place, _servers_text(before.servers, after.servers), subject)
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
    yield Change(severity, frozenset({after.id}), text, subjects, direction)


def _said(value: Any) -> Any:
    """The value of an extension, None if it says what is so without it."""
    is_unpaged = isinstance(value, dict) and value.get("style") == "none"
    return None if is_unpaged or value in (False, "") else value


def _told(value: Any) -> str:
    return "absent" if value is None else literal(value)


def _security(document: dict[str, Any], requirements: list[dict[str, list[str]]]) -> frozenset[tuple[str, ...]]:
    """The ways to be let in, each as the keys that it takes; what the document calls them makes no difference."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    return frozenset(
        tuple(sorted(_key(schemes.get(name, {}), scopes) for name, scopes in requirement.items()))
        for requirement in requirements
    )


def _key(scheme: dict[str, Any], scopes: list[str]) -> str:
    if scheme.get("type") == "apiKey":
        return f"a key in the {scheme.get('in')} {quoted(scheme.get('name'))}"
    kind = str(scheme.get("scheme") or scheme.get("openIdConnectUrl") or "").lower()
    flows = json.dumps(scheme["flows"], sort_keys=True) if "flows" in scheme else ""
    return quoted(" ".join(filter(None, [str(scheme.get("type")), kind, flows, *sorted(scopes)])), 200)


def _security_text(old: frozenset[tuple[str, ...]], new: frozenset[tuple[str, ...]]) -> str:
    was, becomes = (
        " or ".join(" and ".join(way) or "nothing" for way in sorted(ways)) or "no key" for ways in (old, new)
    )
    return f"takes {becomes} to be let in now, it took {was}"


def _servers_text(old: tuple[str, ...], new: tuple[str, ...]) -> str:
    was, becomes = (listed(map(quoted, urls)) or "not told" for urls in (old, new))
    return f"is at the base URL {becomes} now, it was {was}"
