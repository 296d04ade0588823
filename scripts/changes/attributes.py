"""Comparing what is said of a whole operation, or of the whole API: keys, servers, deprecation, our extensions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from scripts.pipeline.operations import EXTENSIONS, OperationInfo, addresses
from scripts.pipeline.pointer import resolve

from . import keywords
from .finding import (
    ANSWER,
    Change,
    Direction,
    Severity,
    Sides,
    contrasted,
    json_text,
    listed,
    literal,
    quoted,
    reworded,
)
from .fragments import written

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
    documents = old, new
    yield from remainder("document", documents, documents, place)
    yield from remainder("info", documents, (old["info"], new["info"]), place)
    yield from _keys(documents, (old.get("security", []), new.get("security", [])), place)
    yield from _servers((old.get("servers"), new.get("servers")), documents, place)
    for kind, tags in (("tag", [{one["name"]: one for one in document.get("tags", [])} for document in documents]),):
        for name in sorted(tags[0].keys() | tags[1].keys()):
            yield from remainder(
                kind, documents, (tags[0].get(name, {}), tags[1].get(name, {})), place, f"the tag {quoted(name)}"
            )
    schemes = [document.get("components", {}).get("securitySchemes", {}) for document in documents]
    for name in sorted(schemes[0].keys() & schemes[1].keys()):
        both = schemes[0][name], schemes[1][name]
        yield from remainder("security scheme", documents, both, place, f"the key {quoted(name)}")
    yield from _paths(documents)
    for keyword, text in (
        ("openapi", "is written in OpenAPI {} now, it was {}"),
        ("version", "is version {} of the document, it was {}"),
    ):
        was, becomes = (document.get(keyword, document["info"].get(keyword)) for document in documents)
        if was != becomes:
            told = text.format(quoted(becomes), quoted(was))
            yield Change(Severity.HARMLESS, place, told, frozenset(), sides=Sides(str(was), str(becomes)))


def _paths(documents: tuple[dict[str, Any], dict[str, Any]]) -> Iterator[Change]:
    """The changes of what is said of whole paths."""
    paths = [document.get("paths", {}) for document in documents]
    for path in sorted(paths[0].keys() & paths[1].keys()):
        items = [some[path] for some in paths]
        if path.startswith("/"):
            before, after = (
                {**resolve(document, item["$ref"]), **item} if "$ref" in item else item
                for document, item in zip(documents, items, strict=True)
            )
            yield from remainder("path", documents, (before, after), {path})
        elif items[0] != items[1]:
            yield reworded({EVERYWHERE}, {path})


def remainder(
    kind: str,
    documents: tuple[dict[str, Any], dict[str, Any]],
    both: tuple[dict[str, Any], dict[str, Any]],
    places: Iterable[str],
    where: str = "",
) -> Iterator[Change]:
    """The changes of what no other code compares: words, and keywords that are not known."""
    old, new = (keywords.words(kind, one, document) for one, document in zip(both, documents, strict=True))
    if found := keywords.differing(old, new):
        yield reworded(places, found)
    others = [keywords.others(kind, one) for one in both]
    for keyword in sorted(keywords.differing(*(one.items() for one in others))):
        was, becomes = contrasted(*(one.get(keyword, "absent") for one in others))
        text = f"{where} has {quoted(keyword)} {becomes} now, it had {was}".strip()
        sides = Sides(*(written({keyword: one[keyword]} if keyword in one else {}) for one in both))
        yield Change(Severity.RISKY, frozenset(places), text, frozenset(), sides=sides)


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
        keys = (
            one.raw.get("security", document.get("security", [])) for document, one in ((old, before), (new, after))
        )
        yield from _keys(documents, tuple(keys), place)
    told = [
        one.raw.get("servers") or _item(document, one).get("servers") for document, one in ((old, before), (new, after))
    ]
    yield from _servers((told[0], told[1]), documents, place)
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
    sides = Sides(*(written({name: value}) if value is not None else "" for value in (was, becomes)))
    yield Change(severity, frozenset({after.id}), text, subjects, direction, sides=sides)


def _said(value: Any) -> Any:
    """The value of an extension, None if it says what is so without it."""
    is_unpaged = isinstance(value, dict) and value.get("style") == "none"
    return None if is_unpaged or value in (False, "") else value


def _told(value: Any) -> str:
    return "absent" if value is None else literal(value)


def _item(document: dict[str, Any], operation: OperationInfo) -> dict[str, Any]:
    item: dict[str, Any] = document["paths"][operation.path]
    return {**resolve(document, item["$ref"]), **item} if "$ref" in item else item


def _keys(
    documents: tuple[dict[str, Any], dict[str, Any]], requirements: tuple[Any, ...], place: frozenset[str]
) -> Iterator[Change]:
    """The changes of the keys that are taken: a client that is released goes on to send those that it knows."""
    was, becomes = (_security(document, one) for document, one in zip(documents, requirements, strict=True))
    if was == becomes:
        return
    is_known = not was or not becomes or bool(was & becomes)
    sides = Sides(*("\n".join(" and ".join(way) or "nothing" for way in sorted(ways)) for ways in (was, becomes)))
    severity = Severity.RISKY if is_known else Severity.BREAKING
    yield Change(severity, place, _security_text(was, becomes), frozenset(), sides=sides)


def _servers(
    servers: tuple[Any, Any], documents: tuple[dict[str, Any], dict[str, Any]], place: frozenset[str]
) -> Iterator[Change]:
    """The changes of where calls go: a client that is released goes on to call where they went."""
    was, becomes = map(addresses, servers)
    if was != becomes:
        is_gone = bool(was) and bool(becomes) and was[0] not in becomes
        severity = Severity.BREAKING if is_gone else Severity.RISKY
        sides = Sides("\n".join(was), "\n".join(becomes))
        yield Change(severity, place, _servers_text(was, becomes), frozenset(), sides=sides)
    for one, other in zip(servers[0] or [], servers[1] or [], strict=False):
        yield from remainder("server", documents, (one, other), place, "a server")
        if was == becomes and json_text(one.get("variables")) != json_text(other.get("variables")):
            yield reworded(place, {"variables"})


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
    kind = str(scheme.get("scheme") or "").lower() or str(scheme.get("openIdConnectUrl") or "")
    flows = json_text(scheme["flows"]) if "flows" in scheme else ""
    return quoted(" ".join(filter(None, [str(scheme.get("type")), kind, flows, *sorted(scopes)])), 200)


def _security_text(old: frozenset[tuple[str, ...]], new: frozenset[tuple[str, ...]]) -> str:
    was, becomes = (
        " or ".join(" and ".join(way) or "nothing" for way in sorted(ways)) or "no key" for ways in (old, new)
    )
    return f"takes {becomes} to be let in now, it took {was}"


def _servers_text(old: tuple[str, ...], new: tuple[str, ...]) -> str:
    was, becomes = (listed(map(quoted, urls)) or "not told" for urls in (old, new))
    return f"is at the base URL {becomes} now, it was {was}"
