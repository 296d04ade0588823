"""Comparing what a vendor sends by itself: webhooks, and schemas that no operation refers to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.pipeline.normalise import alone
from scripts.pipeline.structure import METHODS

from .finding import Change, Direction, Severity, quoted
from .resolved_schemas import Meanings, Term, resolved, term
from .schemas import At, Comparison


def compare_messages(old: dict[str, Any], new: dict[str, Any], meanings: tuple[Meanings, Meanings]) -> Iterator[Change]:
    """The changes of messages that do not come by request."""
    before, after = _messages(old), _messages(new)
    for place in sorted(before.keys() & after.keys()):
        comparison = Comparison(*meanings, Direction.ANSWER, {place})
        comparison.compare(before[place], after[place], At("the message"))
        yield from comparison.changes
        yield from _events(place, _named(before[place]), _named(after[place]))
    # a schema that is gone, new or called otherwise is a class that is: that shows in Python
    for place in sorted(before.keys() ^ after.keys()):
        if place.startswith(_WEBHOOK):
            is_new = place in after
            severity, text = (Severity.HARMLESS, "is new") if is_new else (Severity.BREAKING, "is gone")
            yield Change(severity, frozenset({place}), text, frozenset(), new=is_new)


def _events(place: str, old: set[tuple[str, str]], new: set[tuple[str, str]]) -> Iterator[Change]:
    """The changes of the names by which events are told."""
    for field, name in sorted(old - new):
        text = f"does not tell {quoted(name)} by {quoted(field)} any more"
        yield Change(Severity.BREAKING, frozenset({place}), text, frozenset())
    for field, name in sorted(new - old):
        text = f"tells {quoted(name)} by {quoted(field)} now"
        yield Change(Severity.HARMLESS, frozenset({place}), text, frozenset(), new=True)


def _named(message: Term) -> set[tuple[str, str]]:
    """The names of events in a message, each with the field that holds it."""
    found = [schema["discriminator"] for schema in message if "discriminator" in schema]
    return {(str(one.get("propertyName")), name) for one in found for name in one.get("mapping", {})}


_WEBHOOK = "webhook "


def _messages(document: dict[str, Any]) -> dict[str, Term]:
    schemas = document.get("components", {}).get("schemas", {})
    return {f"schema {name}": term(schemas[name]) for name in alone(document)} | dict(_webhooks(document))


def _webhooks(document: dict[str, Any]) -> Iterator[tuple[str, Term]]:
    for name, entry in document.get("webhooks", {}).items():
        for method, operation in resolved(document, entry).items():
            if method in METHODS:
                body = resolved(document, operation.get("requestBody", {}))
                for kind, media in body.get("content", {}).items():
                    yield f"{_WEBHOOK}{method.upper()} {name} ({kind})", term(media.get("schema"))
