"""Comparing what a vendor sends by itself: webhooks, callbacks, and schemas that no operation refers to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from scripts.pipeline import names
from scripts.pipeline.normalise import alone
from scripts.pipeline.structure import METHODS

from .attributes import remainder
from .facts import Term, term
from .finding import Change, Direction, Severity, Sides, quoted
from .fragments import written
from .resolved_schemas import Meanings, resolved
from .schemas import MESSAGE, At, Comparison

_Both = tuple[dict[str, Any], dict[str, Any]]


def compare_messages(old: dict[str, Any], new: dict[str, Any], meanings: tuple[Meanings, Meanings]) -> Iterator[Change]:
    """The changes of messages that do not come by request."""
    before, after = _messages(old), _messages(new)
    for place in sorted(before.keys() & after.keys()):
        comparison = Comparison(*meanings, Direction.ANSWER, {place})
        comparison.compare(before[place], after[place], At(MESSAGE, owner=_class(place)))
        yield from comparison.changes
        yield from _events(place, _named(before[place]), _named(after[place]))
    # a schema that is gone, new or called otherwise is a class that is: that shows in Python
    for place in sorted(before.keys() ^ after.keys()):
        if place.startswith(_WEBHOOK):
            yield _whole(frozenset({place}), "", is_new=place in after)
    hooks = [dict(_operations(document, document.get("webhooks", {}), _WEBHOOK)) for document in (old, new)]
    for place in sorted(hooks[0].keys() & hooks[1].keys()):
        yield from _around((old, new), (hooks[0][place], hooks[1][place]), frozenset({place}), "")


def compare_callbacks(
    documents: _Both,
    callbacks: _Both,
    meanings: tuple[Meanings, Meanings],
    places: frozenset[str],
) -> Iterator[Change]:
    """The changes of what an operation has the vendor send to an address of the caller's."""
    before, after = (dict(_callbacks(document, one)) for document, one in zip(documents, callbacks, strict=True))
    for name in sorted(before.keys() | after.keys()):
        if name not in before or name not in after:
            yield _whole(places, f"the {name} ", is_new=name in after)
            continue
        yield from _around(documents, (before[name], after[name]), places, f"the {name}")
        bodies = [_bodies(document, one[name]) for document, one in zip(documents, (before, after), strict=True)]
        for kind in sorted(bodies[0].keys() ^ bodies[1].keys()):
            yield _whole(places, f"the {name} as {quoted(kind)} ", is_new=kind in bodies[1])
        for kind in sorted(bodies[0].keys() & bodies[1].keys()):
            comparison = Comparison(*meanings, Direction.ANSWER, places)
            comparison.compare(bodies[0][kind], bodies[1][kind], At(f"the {name}"))
            yield from comparison.changes


def _whole(places: frozenset[str], what: str, *, is_new: bool) -> Change:
    severity, text = (Severity.HARMLESS, "is new") if is_new else (Severity.BREAKING, "is gone")
    return Change(severity, places, f"{what}{text}", frozenset(), new=is_new)


def _around(documents: _Both, both: _Both, places: Iterable[str], where: str) -> Iterator[Change]:
    """The changes of what comes with a message, and of what it is to be answered with."""
    yield from remainder("operation", documents, both, places, where)
    for part, text in (("parameters", "comes with other parameters"), ("responses", "is to be answered otherwise")):
        sides = [written(one.get(part)) for one in both]
        was, becomes = (one.get(part) or None for one in both)
        if was != becomes:
            told = f"{where} {text} now".strip()
            yield Change(Severity.RISKY, frozenset(places), told, frozenset(), sides=Sides(*sides))
    flags = [one.get("deprecated") is True for one in both]
    if flags[0] != flags[1]:
        told = f"{where} is deprecated {'now' if flags[1] else 'no longer'}".strip()
        yield Change(Severity.RISKY if flags[1] else Severity.HARMLESS, frozenset(places), told, frozenset())


def _events(place: str, old: set[tuple[str, str]], new: set[tuple[str, str]]) -> Iterator[Change]:
    """The changes of the names by which events are told."""
    for field, name in sorted(old - new):
        text = f"does not tell {quoted(name)} by {quoted(field)} any more"
        yield Change(Severity.BREAKING, frozenset({place}), text, frozenset(), sides=Sides(f"{field}: {name}"))
    for field, name in sorted(new - old):
        text = f"tells {quoted(name)} by {quoted(field)} now"
        sides = Sides("", f"{field}: {name}")
        yield Change(Severity.HARMLESS, frozenset({place}), text, frozenset(), new=True, sides=sides)


def _named(message: Term) -> set[tuple[str, str]]:
    """The names of events in a message, each with the field that holds it."""
    found = [schema["discriminator"] for schema in message if "discriminator" in schema]
    return {(str(one.get("propertyName")), name) for one in found for name in one.get("mapping", {})}


_WEBHOOK, _SCHEMA = "webhook ", "schema "


def _class(place: str) -> str:
    return names.class_name(place.removeprefix(_SCHEMA)) if place.startswith(_SCHEMA) else ""


def _messages(document: dict[str, Any]) -> dict[str, Term]:
    schemas = document.get("components", {}).get("schemas", {})
    found = {f"{_SCHEMA}{name}": term(schemas[name]) for name in alone(document)}
    for place, operation in _operations(document, document.get("webhooks", {}), _WEBHOOK):
        for kind, schema in _bodies(document, operation).items():
            found[f"{place} ({kind})"] = schema
    return found


def _operations(document: dict[str, Any], entries: dict[str, Any], what: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, entry in entries.items():
        for method, operation in resolved(document, entry).items():
            if method in METHODS:
                yield f"{what}{method.upper()} {name}", operation


def _callbacks(document: dict[str, Any], entries: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, entry in entries.items():
        paths = {key: item for key, item in resolved(document, entry).items() if isinstance(item, dict)}
        yield from _operations(document, paths, f"callback {quoted(name)} ")


def _bodies(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Term]:
    content = resolved(document, operation.get("requestBody", {})).get("content", {})
    return {kind: term(media.get("schema")) for kind, media in content.items()}
