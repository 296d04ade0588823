"""Comparing the operations of two documents: where they are sent, with what, and what they answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from scripts.pipeline.endpoints.operations import OperationInfo, operations, with_empty_braces

from .. import keywords
from ..finding import (
    ANSWER,
    BLANK,
    BODY,
    MOVED,
    NAMED,
    WHOLE,
    Change,
    Direction,
    Severity,
    Sides,
    json_text,
    listed,
    quoted,
)
from ..schemas.comparison import At, Comparison
from ..schemas.facts import term
from ..schemas.fragments import written
from ..schemas.meaning import Meanings, resolved
from .attributes import attributes
from .messages import compare_callbacks
from .parameters import compare_headers, compare_parameters
from .remainder import Both, remainder

BREAKING, RISKY, HARMLESS = Severity.BREAKING, Severity.RISKY, Severity.HARMLESS


@dataclass(frozen=True, slots=True)
class Matched:
    """The operations of two documents: those that are in both, though perhaps elsewhere, and the others."""

    pairs: tuple[tuple[OperationInfo, OperationInfo], ...]
    gone: tuple[OperationInfo, ...]
    added: tuple[OperationInfo, ...]


def matched(old: dict[str, Any], new: dict[str, Any]) -> Matched:
    """Which operation has become which: the one of the same id, else the one in the same place."""
    left = {operation.id: operation for operation in operations(old)}
    right = {operation.id: operation for operation in operations(new)}
    pairs = [(left.pop(id), right.pop(id)) for id in list(left) if id in right]
    places = {_place(operation): operation.id for operation in left.values()}
    for operation in list(right.values()):
        if (former := places.get(_place(operation))) is not None:
            pairs.append((left.pop(former), right.pop(operation.id)))
    return Matched(tuple(pairs), tuple(left.values()), tuple(right.values()))


def _place(operation: OperationInfo) -> tuple[str, str]:
    """Where an operation is; how the path calls its arguments makes no difference."""
    return operation.method, with_empty_braces(operation.path)


def _outline(operation: OperationInfo) -> str:
    """An operation in two lines."""
    return "\n".join(filter(None, [f"{operation.method.upper()} {operation.path}", operation.raw.get("summary")]))


class _Told(NamedTuple):
    """How an answer is told: where, as which subject, and how bad a change of it is at the worst."""

    where: str
    subject: str
    worst: Severity


class Operations:
    """The operations of two documents."""

    def __init__(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        self.old = old
        self.new = new
        self.meanings = Meanings(old), Meanings(new)
        self.matched = matched(old, new)
        self._left = {_place(operation) for operation in operations(new)}

    def changes(self) -> Iterator[Change]:
        """All changes, operation by operation."""
        for operation in self.matched.gone:
            yield _part(operation, BREAKING, "is gone", WHOLE, sides=Sides(_outline(operation)))
        for operation in self.matched.added:
            yield _part(operation, HARMLESS, "is new", WHOLE, new=True, sides=Sides("", _outline(operation)))
        for before, after in self.matched.pairs:
            yield from self.operation(before, after)

    def operation(self, before: OperationInfo, after: OperationInfo) -> Iterator[Change]:
        """The changes of one operation."""
        if before.id != after.id:
            text = f"has the operationId {quoted(after.id)} now, it was {quoted(before.id)}"
            yield _part(after, Severity.NAME, text, NAMED, sides=Sides(before.id, after.id))
        if _place(before) != _place(after):
            yield self.moved(before, after)
        yield from attributes(self.old, self.new, before, after)
        yield from self.request(before, after)
        yield from self.answers(before, after)
        was, becomes = (one.raw.get("callbacks", {}) for one in (before, after))
        yield from compare_callbacks((self.old, self.new), (was, becomes), self.meanings, frozenset({after.id}))

    def moved(self, before: OperationInfo, after: OperationInfo) -> Change:
        """That an operation is elsewhere: clients that are released go on to call where it was."""
        was, becomes = (f"{one.method.upper()} {one.path}" for one in (before, after))
        text = f"is at {quoted(becomes)} now, it was at {quoted(was)}"
        if _place(before) in self._left:
            return _part(after, RISKY, f"{text}, where another operation is", MOVED, sides=Sides(was, becomes))
        text = f"{text}, where released clients go on to call it"
        return _part(after, BREAKING, text, MOVED, sides=Sides(was, becomes))

    def request(self, before: OperationInfo, after: OperationInfo) -> Iterator[Change]:
        """The changes of what is sent."""
        comparison = Comparison(*self.meanings, Direction.REQUEST, {after.id})
        compare_parameters(comparison, before, after)
        old, new = _body(self.old, before), _body(self.new, after)
        if old and not new:
            yield _part(after, BREAKING, "takes no body any more", BODY, sides=Sides(written(list(_content(old)))))
        elif new and not old:
            needed = new.get("required") is True
            sides = Sides("", written(list(_content(new))))
            severity = BREAKING if needed else HARMLESS
            yield _part(after, severity, "takes a body now", BODY, new=not needed, sides=sides)
        elif old and new:
            if (needed := new.get("required") is True) != (old.get("required") is True):
                text = "needs a body now" if needed else "may go without a body now"
                sides = Sides(f"required: {json_text(not needed)}", f"required: {json_text(needed)}")
                yield _part(after, BREAKING if needed else HARMLESS, text, BODY, sides=sides)
            yield from remainder("body", (self.old, self.new), (old, new), {after.id}, "the body")
            yield from self.contents(comparison, (old, new), "the body", BODY)
        yield from comparison.changes

    def answers(self, before: OperationInfo, after: OperationInfo) -> Iterator[Change]:
        """The changes of all answers: that of success, those of other successes, and those of errors."""
        was, becomes = before.success(), after.success()
        if was != becomes:
            text = f"succeeds with {quoted(becomes)} now, it was {quoted(was)}"
            yield _part(after, RISKY, text, ANSWER, sides=Sides(str(was), str(becomes)))
        both = _answer(self.old, before, was), _answer(self.new, after, becomes)
        yield from remainder("response", (self.old, self.new), both, {after.id}, "the answer")
        yield from self.answer(after, both, _Told("the answer", ANSWER, BREAKING))
        known, there = (set(one.raw["responses"]) - {was, becomes} for one in (before, after))
        for status in sorted(status for status in known ^ there if not status.startswith("x-")):
            yield _part(after, *_status(status, is_new=status in there))
        alike: dict[str, list[str]] = {}
        for status in sorted(status for status in known & there if not status.startswith("x-")):
            both = _answer(self.old, before, status), _answer(self.new, after, status)
            yield from remainder("response", (self.old, self.new), both, {after.id}, _told([status]).where)
            held = [{key: one[key] for key in ("content", "headers", "links") if key in one} for one in both]
            alike.setdefault(f"{status[:1] == '2'} {json_text(held)}", []).append(status)
        for statuses in alike.values():
            both = _answer(self.old, before, statuses[0]), _answer(self.new, after, statuses[0])
            yield from self.answer(after, both, _told(statuses))

    def answer(self, after: OperationInfo, both: Both, told: _Told) -> Iterator[Change]:
        """The changes of what an answer holds."""
        old, new = both
        where, subject, worst = told
        yield from _links((self.old, self.new), both, {after.id}, where)
        headers = Comparison(*self.meanings, Direction.ANSWER, {after.id}, RISKY)
        compare_headers(headers, old.get("headers", {}), new.get("headers", {}), where)
        yield from headers.changes
        if old.get("content") and not new.get("content"):
            sides = Sides(written(list(_content(old))))
            text = "answers with nothing now" if subject else f"{where} has no body any more"
            yield _part(after, worst, text, subject, sides=sides)
        elif new.get("content") and not old.get("content"):
            sides = Sides("", written(list(_content(new))))
            text = "answers with something now" if subject else f"{where} has a body now"
            yield _part(after, HARMLESS, text, subject, new=bool(subject), sides=sides)
        else:
            comparison = Comparison(*self.meanings, Direction.ANSWER, {after.id}, worst)
            yield from self.contents(comparison, both, where, subject)
            yield from comparison.changes

    def contents(self, comparison: Comparison, both: Both, where: str, subject: str) -> Iterator[Change]:
        """The changes of the media types, and of what is described for those that have stayed."""
        before, after = map(_content, both)
        for kind in sorted(before.keys() ^ after.keys()):
            is_new = kind in after
            text = f"{where} may be {quoted(kind)} now" if is_new else f"{where} is never {quoted(kind)} any more"
            severity = HARMLESS if is_new else max(BREAKING, comparison.worst)
            sides = Sides("", kind) if is_new else Sides(kind, "")
            yield _of(comparison.places, severity, text, subject, comparison.direction, new=is_new, sides=sides)
        common = sorted(before.keys() & after.keys())
        for kind in common:
            place = where if len(common) == 1 or kind == _JSON else f"{where} as {quoted(kind)}"
            media = before[kind], after[kind]
            yield from remainder("media", (self.old, self.new), media, comparison.places, place)
            _encodings(comparison, *media, place)
            has_parts = any("itemSchema" in one for one in media)
            if has_parts and kind == _EVENTS:  # of which either keyword tells one event
                media = _with_parts(media[0]), _with_parts(media[1])
            was, becomes = (term(one.get("schema")) for one in media)
            comparison.compare(was, becomes, At(place, subject=subject))
            if has_parts:
                was, becomes = (term(one.get("itemSchema")) for one in media)
                comparison.compare(was, becomes, At(f"each part of {place}", subject=subject))


def _with_parts(media: dict[str, Any]) -> dict[str, Any]:
    """A stream whose events are told as its parts, as OpenAPI 3.2 tells them."""
    plain = {name: value for name, value in media.items() if name not in ("schema", "itemSchema")}
    event = media.get("itemSchema", media.get("schema"))
    return plain if event is None else {**plain, "itemSchema": event}


def _encodings(comparison: Comparison, old: dict[str, Any], new: dict[str, Any], where: str) -> None:
    """Note how else the fields of a form are written."""
    before, after = old.get("encoding", {}), new.get("encoding", {})
    for name in sorted(before.keys() | after.keys()):
        was, becomes = before.get(name, {}), after.get(name, {})
        place = f"{quoted(name)} in {where}"
        comparison.changes += remainder("encoding", comparison.documents, (was, becomes), comparison.places, place)
        compare_headers(comparison, was.get("headers", {}), becomes.get("headers", {}), place)


def _links(documents: Both, both: Both, places: Iterable[str], where: str) -> Iterator[Change]:
    """The changes of what an answer says may be called next."""
    before, after = (
        {name: resolved(document, raw) for name, raw in one.get("links", {}).items()}
        for document, one in zip(documents, both, strict=True)
    )
    for name in sorted(before.keys() | after.keys()):
        was, becomes = before.get(name, {}), after.get(name, {})
        if name in before and name in after:
            link = f"the link {quoted(name)} of {where}"
            yield from remainder("link", documents, (was, becomes), places, link)
            if all(json_text(was.get(part)) == json_text(becomes.get(part)) for part in _LINKED):
                continue
        how = "is gone" if name not in after else "is new" if name not in before else "leads elsewhere now"
        severity = HARMLESS if name not in before else RISKY
        sides = Sides(written(was), written(becomes))
        yield _of(places, severity, f"the link {quoted(name)} of {where} {how}", "", Direction.ANSWER, sides=sides)


_LINKED = tuple(keywords.OWN["link"])

_JSON = "application/json"
_EVENTS = "text/event-stream"


def _part(
    operation: OperationInfo,
    severity: Severity,
    message: str,
    subject: str,
    *,
    new: bool = False,
    sides: Sides = BLANK,
) -> Change:
    direction = {ANSWER: Direction.ANSWER, BODY: Direction.REQUEST}.get(subject)
    return _of({operation.id}, severity, message, subject, direction, new=new, sides=sides)


def _of(
    places: Iterable[str],
    severity: Severity,
    message: str,
    subject: str,
    direction: Direction | None,
    *,
    new: bool = False,
    sides: Sides = BLANK,
) -> Change:
    return Change(severity, frozenset(places), message, frozenset({subject}), direction, new=new, sides=sides)


def _told(statuses: list[str]) -> _Told:
    """How answers are told that are alike, and not the one that methods return."""
    several, plural = listed(map(quoted, statuses)), "s" if len(statuses) > 1 else ""
    if statuses[0][:1] == "2":
        return _Told(f"the answer{plural} with {several}", "", BREAKING)
    # an error has no class in Python, and code mostly reads its status
    return _Told(f"the error{plural} {several}", "", RISKY)


def _status(status: str, *, is_new: bool) -> tuple[Severity, str, str]:
    is_success = status[:1] in "23"
    verb, subject = ("answer with", ANSWER) if is_success else ("fail with", "")
    if is_new:
        return RISKY if is_success else HARMLESS, f"may also {verb} {quoted(status)} now", subject
    return HARMLESS, f"does not {verb} {quoted(status)} any more", subject


def _body(document: dict[str, Any], operation: OperationInfo) -> dict[str, Any]:
    return resolved(document, operation.raw.get("requestBody") or {})


def _answer(document: dict[str, Any], operation: OperationInfo, status: str | None) -> dict[str, Any]:
    return resolved(document, operation.raw["responses"].get(status) or {})


def _content(value: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What is described by media type, of which case and parameters make no difference."""
    return {kind.partition(";")[0].strip().lower(): media for kind, media in value.get("content", {}).items()}
