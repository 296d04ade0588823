"""Comparing what a vendor sends by itself: webhooks, callbacks, and schemas that no operation refers to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from scripts.pipeline.documents.pointer import look
from scripts.pipeline.documents.structure import METHODS
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.normalising.normalise import alone

from ..finding import Change, Direction, Severity, Sides, json_text, quoted
from ..schemas.comparison import At, Comparison
from ..schemas.facts import term
from ..schemas.fragments import written
from ..schemas.meaning import Meanings, resolved
from .access import shown, ways
from .remainder import Both, remainder

_Raw = dict[str, Any]

_SCHEMA, _MESSAGE = "schema", "the message"


def compare_messages(old: _Raw, new: _Raw, meanings: tuple[Meanings, Meanings]) -> Iterator[Change]:
    """The changes of messages that do not come by request."""
    schemas = [document.get("components", {}).get("schemas", {}) for document in (old, new)]
    # a schema that is gone, new or called otherwise is a class that is: that shows in Python
    for name in sorted({*alone(old)} & {*alone(new)}):
        comparison = Comparison(*meanings, Direction.ANSWER, {f"{_SCHEMA} {name}"})
        at = At(_MESSAGE, owner=meanings[1].class_of(name))
        comparison.compare(term(schemas[0][name]), term(schemas[1][name]), at)
        yield from comparison.changes
    hooks = old.get("webhooks", {}), new.get("webhooks", {})
    yield from _Received((old, new), meanings, None, "webhook").changes(hooks)


def compare_callbacks(
    documents: Both, callbacks: Both, meanings: tuple[Meanings, Meanings], places: frozenset[str]
) -> Iterator[Change]:
    """The changes of what an operation has the vendor send to an address of the caller's."""
    found = (
        {name: resolved(one, raw) for name, raw in some.items()} for one, some in zip(documents, callbacks, strict=True)
    )
    old, new = found
    for name in sorted(old.keys() | new.keys()):
        both = old.get(name, {}), new.get(name, {})
        what = f"callback {quoted(name)}"
        yield from remainder("callback", documents, both, places, f"the {what}")
        paths = ({key: item for key, item in one.items() if isinstance(item, dict)} for one in both)
        yield from _Received(documents, meanings, places, what).changes((next(paths), next(paths)))


class _Received:
    """What a service receives: by its own place, or in the places of the operation that asks for it."""

    def __init__(
        self, documents: Both, meanings: tuple[Meanings, Meanings], places: frozenset[str] | None, what: str
    ) -> None:
        self.documents = documents
        self.meanings = meanings
        self.places = places
        self.what = what

    def changes(self, entries: Both) -> Iterator[Change]:
        """The changes of all that is in these path items, by their names."""
        items = [
            {name: resolved(document, item) for name, item in some.items() if not name.startswith("x-")}
            for document, some in zip(self.documents, entries, strict=True)
        ]
        for name in sorted(items[0].keys() & items[1].keys()):
            yield from self._around("path", (items[0][name], items[1][name]), f"{self.what} {name}")
        old, new = (
            {
                f"{self.what} {method.upper()} {name}": _with_those_of_the_path(operation, item)
                for name, item in some.items()
                for method, operation in item.items()
                if method in METHODS
            }
            for some in items
        )
        for call in sorted(old.keys() | new.keys()):
            yield from self._call((old.get(call), new.get(call)), call)

    def _call(self, both: tuple[_Raw | None, _Raw | None], call: str) -> Iterator[Change]:
        bodies = [
            resolved(document, operation.get("requestBody", {})) if operation else {}
            for document, operation in zip(self.documents, both, strict=True)
        ]
        old, new = (body.get("content", {}) for body in bodies)
        if not old and not new and None in both:
            yield self._change(call, is_new=both[1] is not None)
        for kind in sorted(old.keys() | new.keys()):
            yield from self._body((old.get(kind), new.get(kind)), f"{call} ({kind})")
        was, becomes = both
        if was is not None and becomes is not None:
            yield from self._around("operation", (was, becomes), call)
            yield from self._around("body", (bodies[0], bodies[1]), call)
            yield from self._marks((was, becomes), (bodies[0], bodies[1]), call)
            for part, text in _PARTS.items():
                said = [
                    _with_references(document, one.get(part))
                    for document, one in zip(self.documents, (was, becomes), strict=True)
                ]
                if json_text(said[0]) != json_text(said[1]):
                    yield self._told(call, Severity.RISKY, text, Sides(*map(written, said)))
            yield from self._keys((was.get("security"), becomes.get("security")), call)

    def _keys(self, both: tuple[Any, Any], call: str) -> Iterator[Change]:
        was, becomes = (
            None if one is None else ways(document, one) for document, one in zip(self.documents, both, strict=True)
        )
        if was != becomes:
            sides = Sides(*("" if one is None else shown(one) for one in (was, becomes)))
            yield self._told(call, Severity.RISKY, "comes with other keys now", sides)

    def _marks(self, calls: Both, bodies: Both, call: str) -> Iterator[Change]:
        """What is either so or not, with how bad it is to a receiver that it becomes so, or ceases to be."""
        is_deprecated = tuple(one.get("deprecated") is True for one in calls)
        has_body = tuple(one.get("required") is True or not all(bodies) for one in bodies)
        for (was, becomes), found in ((is_deprecated, _DEPRECATED), (has_body, _NEEDED)):
            if was != becomes:
                severity, text = found[becomes]
                yield self._told(call, severity, text, Sides())

    def _body(self, both: tuple[_Raw | None, _Raw | None], place: str) -> Iterator[Change]:
        was, becomes = both
        if was is None or becomes is None:
            yield self._change(place, is_new=becomes is not None)
            return
        yield from self._around("media", (was, becomes), place)
        comparison = Comparison(*self.meanings, Direction.ANSWER, self._places(place))
        where = _MESSAGE if self.places is None else f"the {place}"
        comparison.compare(term(was.get("schema")), term(becomes.get("schema")), At(where))
        yield from comparison.changes

    def _around(self, kind: str, both: Both, place: str) -> Iterator[Change]:
        return remainder(kind, self.documents, both, self._places(place), "" if self.places is None else f"the {place}")

    def _change(self, place: str, *, is_new: bool) -> Change:
        severity, text = (Severity.HARMLESS, "is new") if is_new else (Severity.BREAKING, "is gone")
        return self._told(place, severity, text, Sides(), new=is_new)

    def _told(self, place: str, severity: Severity, text: str, sides: Sides, *, new: bool = False) -> Change:
        told = text if self.places is None else f"the {place} {text}"
        return Change(severity, self._places(place), told, frozenset(), new=new, sides=sides)

    def _places(self, place: str) -> frozenset[str]:
        return frozenset({place}) if self.places is None else self.places


def _with_those_of_the_path(operation: _Raw, item: _Raw) -> _Raw:
    """A call with what its path says of all calls, where it says nothing else itself."""
    found = {"servers": item.get("servers"), **operation}
    found["parameters"] = [*item.get("parameters", []), *operation.get("parameters", [])]
    return found


def _with_references(document: _Raw, value: Any) -> Any:
    """A part of a message, with all that it refers to beside it."""
    found: _Raw = {}
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += one
        if not isinstance(one, dict):
            continue
        waiting += one.values()
        reference = one.get("$ref")
        if isinstance(reference, str) and reference not in found:
            with suppress(PipelineError):  # an example may look like a reference
                found[reference] = look(document, reference)
                waiting.append(found[reference])
    return [value, found] if found else value


_DEPRECATED = {True: (Severity.RISKY, "is deprecated now"), False: (Severity.HARMLESS, "is deprecated no longer")}
_NEEDED = {True: (Severity.HARMLESS, "always has a body now"), False: (Severity.RISKY, "may come without a body now")}
_PARTS = {
    "parameters": "comes with other parameters now",
    "responses": "is to be answered otherwise now",
    "servers": "comes from elsewhere now",
    "callbacks": "leads to other callbacks now",
}
"""What else is told of a message; nothing in Python comes of it."""
