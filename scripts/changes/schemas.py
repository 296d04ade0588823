"""Comparing two schemas by direction: what a caller sends, or what an answer holds."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from scripts.pipeline import names
from scripts.pipeline.errors import PipelineError

from .bounds import Bound, is_same, is_tighter
from .finding import Change, Direction, listed, literal, quoted, reworded
from .resolved_schemas import Facts, Meaning, Meanings, Term, identity
from .variants import paired
from .verdicts import VERDICTS

MOST_PAIRS = 50_000
"""How many pairs of schemas are compared for one operation; only documents that are meant to hurt have more."""

_TYPED_FORMATS = frozenset({"date-time", "date", "binary"})
"""Formats whose values have a class of their own in Python."""

_HIDDEN = {Direction.REQUEST: "readOnly", Direction.ANSWER: "writeOnly"}


@dataclass(frozen=True, slots=True)
class At:
    """Where a value is: in the body, the answer or a class, and under which name."""

    inside: str
    path: str = ""
    subject: str = ""
    owner: str = ""

    @property
    def text(self) -> str:
        """The place in a message."""
        return f"{quoted(self.path)} in {self.inside}" if self.path else self.inside

    def field(self, name: str) -> At:
        """The place of a field."""
        inner = f".{name}"
        return (
            replace(self, path=self.path + inner, subject=inner)
            if self.path
            else replace(self, path=name, subject=name)
        )

    def item(self, mark: str) -> At:
        """The place of the items of a list, or of the values of a mapping."""
        return replace(self, path=self.path + mark)

    def component(self, name: str) -> At:
        """The place in a component, which is the same wherever it is used."""
        return replace(self, path=name, owner=names.class_name(name)) if name else self


class Comparison:
    """The changes between the values of two documents that go in one direction, in the places of one operation."""

    def __init__(self, old: Meanings, new: Meanings, direction: Direction, places: Collection[str]) -> None:
        self.old = old
        self.new = new
        self.direction = direction
        self.places = frozenset(places)
        self.changes: list[Change] = []
        self._seen: set[tuple[tuple[int, ...], tuple[int, ...]]] = set()

    def found(self, kind: str, at: At, **values: str) -> None:
        """Note a change, with the verdict on its kind."""
        verdict = VERDICTS[kind]
        self.changes.append(
            Change(
                verdict.severity(self.direction),
                self.places,
                verdict.text.format(where=at.text, **values),
                frozenset({at.subject}),
                self.direction,
                at.owner,
                new=verdict.new,
            )
        )

    def compare(self, old_term: Term, new_term: Term, at: At) -> None:
        """Note what differs between two schemas and all that is in them; what was compared before is not again."""
        old, new = self.old.of(old_term), self.new.of(new_term)
        if {"object", "array"} & (old.kinds.keys() | new.kinds.keys()):
            pair = identity(old_term), identity(new_term)
            if pair in self._seen:
                return
            self._seen.add(pair)
        if len(self._seen) > MOST_PAIRS:
            raise PipelineError(f"{at.text}: more than {MOST_PAIRS:,} schemas would have to be compared")
        self._marks(old, new, at)
        self._default(old, new, at)
        self._types(old, new, at)
        for kind in old.kinds:
            if kind == "object" and kind in new.kinds:
                self._objects(old.kinds[kind], new.kinds[kind], at)
            elif kind in new.kinds:
                self._values(old.kinds[kind][0], new.kinds[kind][0], at)

    def _marks(self, old: Meaning, new: Meaning, at: At) -> None:
        if old.description != new.description:
            self.changes.append(reworded(self.places))
        if "deprecated" in old.marks ^ new.marks:
            self.found("deprecated" if "deprecated" in new.marks else "not deprecated", at)

    def _default(self, old: Meaning, new: Meaning, at: At) -> None:
        if old.default == new.default:
            return
        kind = "default told" if old.default is None else "default dropped" if new.default is None else "other default"
        self.found(kind, at, old=quoted(old.default), new=quoted(new.default))

    def _types(self, old: Meaning, new: Meaning, at: At) -> None:
        gained, lost = new.kinds.keys() - old.kinds.keys(), old.kinds.keys() - new.kinds.keys()
        types = {"old": old.type, "new": new.type}
        if gained | lost == {"null"}:
            self.found("null allowed" if gained else "null refused", at)
        elif gained | lost:
            common = (old.kinds.keys() & new.kinds.keys()) - {"null"}
            kind = "other type" if not common else "wider type" if not lost else "narrower type"
            self.found("partly other type" if common and gained and lost else kind, at, **types)
        if gained | lost <= {"null"} and (both := old.kinds.keys() & new.kinds.keys() & {"number"}):
            was, becomes = (meaning.kinds[kind][0].whole for meaning in (old, new) for kind in both)
            if was != becomes:
                self.found("narrower type" if becomes else "wider type", at, **types)

    def _objects(self, old: tuple[Facts, ...], new: tuple[Facts, ...], at: At) -> None:
        pairs, gone, added = paired(
            [(one, self.old.summary(one)) for one in old], [(one, self.new.summary(one)) for one in new]
        )
        for one, other in pairs:
            self._fields(one, other, at)
        for kind, several in (("variant removed", gone), ("variant added", added)):
            for facts in several:
                self.found(kind, at, variant=_called(facts))

    def _fields(self, old: Facts, new: Facts, at: At) -> None:
        if at.path or self.direction is Direction.ANSWER:  # the fields of a whole body are arguments, not of a class
            at = at.component(new.name or old.name)
        before, after = self._visible(old, self.old), self._visible(new, self.new)
        for name in sorted(before.keys() | after.keys()):
            here, needed = at.field(name), name in new.required
            is_demanded = needed and self.direction is Direction.REQUEST
            if name not in after:
                self.found("field removed", here)
            elif name not in before:
                self.found("required field added" if is_demanded else "field added", here)
            else:
                if needed != (name in old.required):
                    self.found("required" if needed else "optional", here)
                self.compare(before[name], after[name], here)
        if old.closed != new.closed:
            self.found("closed" if new.closed else "open", at)
        self._values(old, new, at)

    def _visible(self, facts: Facts, meanings: Meanings) -> dict[str, Term]:
        """The fields that there are in this direction."""
        hidden = _HIDDEN[self.direction]
        return {name: term for name, term in facts.fields.items() if hidden not in meanings.of(term).marks}

    def _values(self, old: Facts, new: Facts, at: At) -> None:
        self._enumerations(old, new, at)
        self._formats(old, new, at)
        self._bounds(old.bounds, new.bounds, at)
        if old.kind == "array":
            for name in sorted(old.fields.keys() & new.fields.keys()):
                self.compare(old.fields[name], new.fields[name], at.item(f"[{name}]"))
        if old.others or new.others:
            self.compare(old.others, new.others, at.item("[]" if old.kind == "array" else ".*"))

    def _enumerations(self, old: Facts, new: Facts, at: At) -> None:
        if old.values is None or new.values is None:
            if old.values != new.values:
                values = _listed(new.values or old.values or {})
                self.found("values listed" if old.values is None else "values open", at, values=values)
            return
        added = {text: value for text, value in new.values.items() if text not in old.values}
        gone = {text: value for text, value in old.values.items() if text not in new.values}
        for kind, differing in (("values added", added), ("values removed", gone)):
            if differing:
                self.found(kind, at, values=_listed(differing))

    def _formats(self, old: Facts, new: Facts, at: At) -> None:
        if old.formats == new.formats:
            return
        words = {"old": _formats(old), "new": _formats(new)}
        if old.formats & _TYPED_FORMATS != new.formats & _TYPED_FORMATS:
            self.found("other format", at, **words)
        else:
            self.found("format dropped" if "" in new.formats else "format demanded", at, **words)

    def _bounds(self, old: dict[str, Bound], new: dict[str, Bound], at: At) -> None:
        for name in sorted(old.keys() | new.keys()):
            was, becomes = old.get(name), new.get(name)
            if is_same(was, becomes):
                continue
            if becomes is None:
                self.found("no bound", at, old=was.text if was else "")
            elif was is None:
                self.found("tighter", at, new=becomes.text, old="")
            else:
                kind = (
                    "tighter" if is_tighter(becomes, was) else "looser" if is_tighter(was, becomes) else "other bound"
                )
                self.found(kind, at, new=becomes.text, old=f", it was {was.text}")


def _listed(values: dict[str, Any]) -> str:
    return listed(map(literal, values.values()))


def _formats(facts: Facts) -> str:
    return " or ".join(f"the format {quoted(name)}" if name else "no format" for name in sorted(facts.formats))


def _called(facts: Facts) -> str:
    return (
        quoted(facts.name) if facts.name else f"an object with {listed(map(quoted, facts.fields), 4) or 'any fields'}"
    )
