"""Comparing the operations of two documents: where they are sent, with what, and what they answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scripts.pipeline.operations import OperationInfo, operations, with_empty_braces

from .attributes import attributes
from .finding import ANSWER, BODY, MOVED, NAMED, WHOLE, Change, Direction, Severity, quoted, reworded
from .parameters import compare_parameters
from .resolved_schemas import Meanings, resolved, term
from .schemas import At, Comparison

BREAKING, RISKY, HARMLESS = Severity.BREAKING, Severity.RISKY, Severity.HARMLESS

_TEXTS = ("summary", "description")


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


class Operations:
    """The operations of two documents."""

    def __init__(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        self.old = old
        self.new = new
        self.meanings = Meanings(old), Meanings(new)
        self.matched = matched(old, new)

    def changes(self) -> Iterator[Change]:
        """All changes, operation by operation."""
        for operation in self.matched.gone:
            yield _part(operation, BREAKING, "is gone", WHOLE)
        for operation in self.matched.added:
            yield _part(operation, HARMLESS, "is new", WHOLE, new=True)
        for before, after in self.matched.pairs:
            yield from self.operation(before, after)

    def operation(self, before: OperationInfo, after: OperationInfo) -> Iterator[Change]:
        """The changes of one operation."""
        if before.id != after.id:
            text = f"has the operationId {quoted(after.id)} now, it was {quoted(before.id)}"
            yield _part(after, Severity.NAME, text, NAMED)
        if _place(before) != _place(after):
            was, becomes = (quoted(f"{one.method.upper()} {one.path}") for one in (before, after))
            yield _part(after, RISKY, f"is at {becomes} now, it was at {was}", MOVED)
        if any(before.raw.get(text) != after.raw.get(text) for text in _TEXTS):
            yield reworded({after.id})
        yield from attributes(self.old, self.new, before, after)
        for changes in (self.request(before, after), self.answer(before, after)):
            yield from changes

    def request(self, before: OperationInfo, after: OperationInfo) -> Iterator[Change]:
        """The changes of what is sent."""
        comparison = Comparison(*self.meanings, Direction.REQUEST, {after.id})
        compare_parameters(comparison, before, after)
        old, new = _body(self.old, before), _body(self.new, after)
        if old and not new:
            yield _part(after, BREAKING, "takes no body any more", BODY)
        elif new and not old:
            needed = new.get("required") is True
            yield _part(after, BREAKING if needed else HARMLESS, "takes a body now", BODY, new=not needed)
        elif old and new:
            if (needed := new.get("required") is True) != (old.get("required") is True):
                text = "needs a body now" if needed else "may go without a body now"
                yield _part(after, BREAKING if needed else HARMLESS, text, BODY)
            yield from self.contents(comparison, old, new, after, "the body", BODY)
        yield from comparison.changes

    def answer(self, before: OperationInfo, after: OperationInfo) -> Iterator[Change]:
        """The changes of the answer of success, and in which others there are."""
        was, becomes = before.success(), after.success()
        if was != becomes:
            yield _part(after, RISKY, f"succeeds with {quoted(becomes)} now, it was {quoted(was)}", ANSWER)
        known, there = (set(one.raw["responses"]) - {was, becomes} for one in (before, after))
        for status in sorted(known ^ there):
            yield _part(after, *_status(status, is_new=status in there))
        old, new = _answer(self.old, before), _answer(self.new, after)
        if old.get("content") and not new.get("content"):
            yield _part(after, BREAKING, "answers with nothing now", ANSWER)
        elif new.get("content") and not old.get("content"):
            yield _part(after, HARMLESS, "answers with something now", ANSWER, new=True)
        else:
            comparison = Comparison(*self.meanings, Direction.ANSWER, {after.id})
            yield from self.contents(comparison, old, new, after, "the answer", ANSWER)
            yield from comparison.changes

    def contents(
        self,
        comparison: Comparison,
        old: dict[str, Any],
        new: dict[str, Any],
        of: OperationInfo,
        where: str,
        subject: str,
    ) -> Iterator[Change]:
        """The changes of the media types, and of what is described for those that have stayed."""
        before, after = _content(old), _content(new)
        for kind in sorted(before.keys() ^ after.keys()):
            if kind in after:
                yield _part(of, HARMLESS, f"{where} may be {quoted(kind)} now", subject, new=True)
            else:
                yield _part(of, BREAKING, f"{where} is never {quoted(kind)} any more", subject)
        common = sorted(before.keys() & after.keys())
        for kind in common:
            at = At(where if len(common) == 1 or kind == _JSON else f"{where} as {quoted(kind)}", subject=subject)
            comparison.compare(term(before[kind].get("schema")), term(after[kind].get("schema")), at)


_JSON = "application/json"


def _part(operation: OperationInfo, severity: Severity, message: str, subject: str, *, new: bool = False) -> Change:
    direction = {ANSWER: Direction.ANSWER, BODY: Direction.REQUEST}.get(subject)
    return Change(severity, frozenset({operation.id}), message, frozenset({subject}), direction, new=new)


def _status(status: str, *, is_new: bool) -> tuple[Severity, str, str]:
    is_success = status[:1] in "23"
    verb, subject = ("answer with", ANSWER) if is_success else ("fail with", "")
    if is_new:
        return RISKY if is_success else HARMLESS, f"may also {verb} {quoted(status)} now", subject
    return HARMLESS, f"does not {verb} {quoted(status)} any more", subject


def _body(document: dict[str, Any], operation: OperationInfo) -> dict[str, Any]:
    return resolved(document, operation.raw.get("requestBody") or {})


def _answer(document: dict[str, Any], operation: OperationInfo) -> dict[str, Any]:
    return resolved(document, operation.raw["responses"].get(operation.success()) or {})


def _content(value: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What is described by media type, of which case and parameters make no difference."""
    return {kind.partition(";")[0].strip().lower(): media for kind, media in value.get("content", {}).items()}
