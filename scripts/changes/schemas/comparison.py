"""Comparing two schemas by direction: what a caller sends, or what an answer holds."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from scripts.pipeline.errors import PipelineError

from ..finding import (
    BLANK,
    Change,
    Direction,
    Severity,
    Sides,
    contrasted,
    is_reworded,
    json_text,
    listed,
    literal,
    quoted,
    reworded,
)
from ..keywords import differing
from .bounds import Bound, in_words, is_same, is_tighter
from .facts import Facts, Term, identity, term
from .meaning import Meaning, Meanings
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
    trail: tuple[str, ...] = ()
    inner: tuple[str, ...] = ()
    terms: tuple[Term, Term] = ((), ())
    """What is described there, in the old document and in the new one."""
    sides: Sides = BLANK
    """What to show of it, if that is something else."""

    @property
    def text(self) -> str:
        """The place in a message."""
        return f"{quoted(self.path)} in {self.inside}" if self.path else self.inside

    def field(self, name: str, old: Term = (), new: Term = ()) -> At:
        """The place of a field."""
        inner = f".{name}"
        path, subject = (self.path + inner, inner) if self.path else (name, name)
        trail, inner_trail = (*self.trail, name), (*self.inner, name)
        return replace(self, path=path, subject=subject, terms=(old, new), trail=trail, inner=inner_trail)

    def item(self, mark: str) -> At:
        """The place of the items of a list, or of the values of a mapping."""
        return replace(self, path=self.path + mark)

    def component(self, name: str, owner: str) -> At:
        """The place in a component, which is the same wherever it is used; what has no name belongs to no class."""
        if not name:
            return replace(self, owner="", inner=()) if self.inner else self
        return replace(self, path=name, owner=owner, inner=())


@dataclass(slots=True)
class _Known:
    """What has been found out about pairs of schemas, shared by comparisons in each other."""

    same: dict[tuple[tuple[int, ...], tuple[int, ...]], bool] = field(default_factory=dict)
    pairs: int = 0


class Comparison:
    """The changes between the values of two documents that go in one direction, in the places of one operation."""

    def __init__(
        self,
        old: Meanings,
        new: Meanings,
        direction: Direction,
        places: Collection[str],
        worst: Severity = Severity.BREAKING,
    ) -> None:
        self.old = old
        self.new = new
        self.direction = direction
        self.places = frozenset(places)
        self.worst = worst
        self.changes: list[Change] = []
        self._seen: set[tuple[tuple[int, ...], tuple[int, ...]]] = set()
        self._known = _Known()

    def found(self, kind: str, at: At, **values: str) -> None:
        """Note a change, with the verdict on its kind."""
        verdict = VERDICTS[kind]
        old, new = at.terms
        self.changes.append(
            Change(
                max(verdict.severity(self.direction), self.worst),
                self.places,
                verdict.text.format(where=at.text, **values),
                frozenset({at.subject}),
                self.direction,
                at.owner,
                new=verdict.new,
                trail=at.trail,
                inner=at.inner,
                sides=at.sides if any(at.sides) else Sides(self.old.shown(old), self.new.shown(new)),
            )
        )

    @property
    def documents(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Both documents."""
        return self.old.document, self.new.document

    def reworded(self, keywords: Iterable[str]) -> None:
        """Note that something else is said by these keywords."""
        if found := frozenset(keywords):
            self.changes.append(reworded(self.places, found))

    def compare(self, old_term: Term, new_term: Term, at: At) -> None:
        """Note what differs between two schemas and all that is in them; what was compared before is not again."""
        old, new = self.old.of(old_term), self.new.of(new_term)
        if {"object", "array"} & (old.kinds.keys() | new.kinds.keys()):
            pair = identity(old_term), identity(new_term)
            if pair in self._seen:
                return
            self._seen.add(pair)
            self._known.pairs += 1
        if self._known.pairs > MOST_PAIRS:
            raise PipelineError(f"{at.text}: more than {MOST_PAIRS:,} schemas would have to be compared")
        at = replace(at, terms=(old_term, new_term))
        self.reworded(differing(old.words, new.words))
        self._marks(old, new, at)
        self._default(old, new, at)
        self._discriminators(old, new, at)
        self._types(old, new, at)
        for kind in old.kinds:
            if kind == "object" and kind in new.kinds:
                self._objects(old.kinds[kind], new.kinds[kind], at)
            elif kind in new.kinds:
                self._one(old.kinds[kind][0], new.kinds[kind][0], at)

    def _marks(self, old: Meaning, new: Meaning, at: At) -> None:
        for mark in sorted(old.marks ^ new.marks):
            is_new = mark in new.marks
            if mark == "deprecated":
                self.found("deprecated" if is_new else "not deprecated", at)
            else:
                self.found("marked" if is_new else "not marked", at, mark=quoted(mark))

    def _default(self, old: Meaning, new: Meaning, at: At) -> None:
        if old.default == new.default:
            return
        kind = "default told" if old.default is None else "default dropped" if new.default is None else "other default"
        was, becomes = contrasted(old.default, new.default)
        self.found(kind, at, old=was, new=becomes)

    def _discriminators(self, old: Meaning, new: Meaning, at: At) -> None:
        if old.told_by != new.told_by:
            kind = "tag told" if not old.told_by else "tag dropped" if not new.told_by else "other tag"
            self.found(kind, at, old=quoted(old.told_by), new=quoted(new.told_by))
        elif old.told and new.told:
            gone, added = (list(one.told.keys() - other.told.keys()) for one, other in ((old, new), (new, old)))
            for kind, values in (("tag values removed", gone), ("tag values added", added)):
                if values:
                    self.found(kind, at, values=listed(map(quoted, sorted(values))), field=quoted(new.told_by))
            for value in sorted(old.told.keys() & new.told.keys()):
                was, becomes = old.told[value], new.told[value]
                if was != becomes and self.new.has(was) and self.old.has(becomes):
                    self.found("other tag value", at, value=quoted(value), old=quoted(was), new=quoted(becomes))
        elif old.told != new.told:
            self.found("tag values told" if new.told else "tag values dropped", at)
        if old.told_by == new.told_by and old.told_else != new.told_else:
            kind = "other tag rest" if old.told_else and new.told_else else "tag rest"
            was, becomes = (quoted(one.told_else or "the best fit") for one in (old, new))
            self.found(kind, at, field=quoted(new.told_by), old=was, new=becomes)

    def _types(self, old: Meaning, new: Meaning, at: At) -> None:
        gained, lost = new.kinds.keys() - old.kinds.keys(), old.kinds.keys() - new.kinds.keys()
        types = {"old": old.type, "new": new.type}
        if gained | lost == {"null"}:
            self.found("null allowed" if gained else "null refused", at)
        elif gained | lost:
            common = (old.kinds.keys() & new.kinds.keys()) - {"null"}
            kind = "wider type" if not lost else "other type" if not common else "narrower type"
            self.found("partly other type" if common and gained and lost else kind, at, **types)
        if gained | lost <= {"null"} and (both := old.kinds.keys() & new.kinds.keys() & {"number"}):
            was, becomes = (meaning.kinds[kind][0].whole for meaning in (old, new) for kind in both)
            if was != becomes:
                self.found("narrower type" if becomes else "wider type", at, **types)

    def _objects(self, old: tuple[Facts, ...], new: tuple[Facts, ...], at: At) -> None:
        if len(old) == len(new) == 1 and (at.path or self.direction is Direction.ANSWER) and _is_other(old[0], new[0]):
            self.found("other object", at, old=_called(old[0], self.old), new=_called(new[0], self.new))
            return
        pairs, gone, added = paired(
            [(one, self.old.summary(one)) for one in old], [(one, self.new.summary(one)) for one in new]
        )
        for one, other in pairs:
            self._fields(one, other, at)
        for kind, several, meanings in (("variant removed", gone, self.old), ("variant added", added, self.new)):
            for facts in several:
                shown = "\n".join(f"{name}: {one.type}" for name, one in meanings.summary(facts).items())
                sides = Sides(shown, "") if kind == "variant removed" else Sides("", shown)
                self.found(kind, replace(at, sides=sides), variant=_called(facts, meanings))

    def _fields(self, old: Facts, new: Facts, at: At) -> None:
        if at.path or self.direction is Direction.ANSWER:  # the fields of a whole body are arguments, not of a class
            name = new.name or old.name
            at = at.component(name, self.new.class_of(name))
        before, after = self._visible(old, self.old), self._visible(new, self.new)
        for name in sorted(before.keys() | after.keys()):
            here, needed = at.field(name, before.get(name, ()), after.get(name, ())), name in new.required
            is_demanded = needed and self.direction is Direction.REQUEST
            if name not in after:
                self.found("field removed", here)
            elif name not in before:
                self.found("required field added" if is_demanded else "field added", here)
            else:
                if needed != (name in old.required):
                    self._needed(here, needed)
                self.compare(before[name], after[name], here)
        for name in sorted((old.required ^ new.required) - old.fields.keys() - new.fields.keys()):
            self._needed(at.field(name), name in new.required)
        if old.closed != new.closed:
            self.found("closed" if new.closed else "open", at)
        if old.marks != new.marks:
            self.found("other variants", at)
        self.reworded(differing(old.words, new.words))
        self._values(old, new, at)

    def _needed(self, at: At, needed: bool) -> None:
        """Note that a field must be there now, or need not be."""
        becomes, was = ("required", "optional") if needed else ("optional", "required")
        sides = Sides(f"{at.trail[-1]}: {was}", f"{at.trail[-1]}: {becomes}")
        self.found(becomes, replace(at, sides=sides))

    def _visible(self, facts: Facts, meanings: Meanings) -> dict[str, Term]:
        """The fields that there are in this direction."""
        hidden = _HIDDEN[self.direction]
        return {name: term for name, term in facts.fields.items() if hidden not in meanings.of(term).marks}

    def _one(self, old: Facts, new: Facts, at: At) -> None:
        """Note what differs of values that are no objects; of several variants of a kind, what their sum allows."""
        before = len(self.changes)
        self._values(old, new, at)
        if old.several != new.several and len(self.changes) == before:
            self.found("other variants", at)
        if old.several == new.several:  # or else one has come or gone, with its words
            self.reworded(differing(old.words, new.words))

    def _values(self, old: Facts, new: Facts, at: At) -> None:
        self._enumerations(old, new, at)
        self._formats(old, new, at)
        self._codings(old, new, at)
        self._bounds(old.bounds, new.bounds, at)
        self._conditions(old, new, at)
        for keyword in sorted(differing(old.rest.items(), new.rest.items())):
            was, becomes = contrasted(*(facts.rest.get(keyword, "absent") for facts in (old, new)))
            self.found("other keyword", at, keyword=quoted(keyword), old=was, new=becomes)
        if old.kind == "array":
            for name in sorted(old.fields.keys() | new.fields.keys()):
                self.compare(old.fields.get(name, old.others), new.fields.get(name, new.others), at.item(f"[{name}]"))
        if old.others or new.others:
            self.compare(old.others, new.others, at.item("[]" if old.kind == "array" else ".*"))

    def _codings(self, old: Facts, new: Facts, at: At) -> None:
        for keyword in sorted(differing(old.codings.items(), new.codings.items())):
            was, becomes = old.codings.get(keyword), new.codings.get(keyword)
            kind = "coding told" if was is None else "coding dropped" if becomes is None else "other coding"
            self.found(kind, at, keyword=quoted(keyword), old=quoted(was), new=quoted(becomes))

    def _conditions(self, old: Facts, new: Facts, at: At) -> None:
        for keyword in sorted(old.conditions.keys() | new.conditions.keys()):
            was, becomes = old.conditions.get(keyword, ()), new.conditions.get(keyword, ())
            terms = (tuple(raw for one in some for raw in term(one)) for some in (was, becomes))
            here = replace(at, terms=(next(terms), next(terms)))
            kind = "condition dropped" if not becomes else "condition told" if not was else "other condition"
            if not was or not becomes or len(was) != len(becomes) or not all(map(self._is_same, was, becomes)):
                old_text, new_text = contrasted(*(", ".join(map(json_text, some)) for some in (was, becomes)))
                self.found(kind, here, keyword=quoted(keyword), old=old_text, new=new_text)

    def _is_same(self, old: Any, new: Any) -> bool:
        """Whether two schemas allow the same; that they are described in other words is noted."""
        pair = identity(term(old)), identity(term(new))
        if pair not in self._known.same:
            self._known.same[pair] = True  # as long as nothing else is found
            inner = Comparison(self.old, self.new, self.direction, self.places)
            inner._known = self._known
            inner.compare(term(old), term(new), At("the condition"))
            self._known.same[pair] = all(map(is_reworded, inner.changes))
            self.changes += filter(is_reworded, inner.changes)
        return self._known.same[pair]

    def _enumerations(self, old: Facts, new: Facts, at: At) -> None:
        if old.values is None or new.values is None:
            if old.values != new.values:
                values = _listed(new.values or old.values or {})
                self.found("values listed" if old.values is None else "values open", at, values=values)
            for kind, one, other in (("known value", new, old), ("no known value", old, new)):
                values = _listed({text: one.known[text] for text in one.known if text not in other.known})
                if one.values is other.values is None and values:
                    self.found(kind, at, values=values)
            return
        added = {text: value for text, value in new.values.items() if text not in old.values}
        gone = {text: value for text, value in old.values.items() if text not in new.values}
        if added and len(gone) == len(old.values):
            self.found("other values", at, old=_listed(gone), new=_listed(added))
            return
        for kind, some in (("values added", added), ("values removed", gone)):
            if some:
                self.found(kind, at, values=_listed(some))

    def _formats(self, old: Facts, new: Facts, at: At) -> None:
        if old.formats == new.formats:
            return
        words = {"old": _formats(old), "new": _formats(new)}
        if old.kind == "string" and old.formats & _TYPED_FORMATS != new.formats & _TYPED_FORMATS:
            self.found("other format", at, **words)
        else:
            self.found("format dropped" if "" in new.formats else "format demanded", at, **words)

    def _bounds(self, old: dict[str, Bound], new: dict[str, Bound], at: At) -> None:
        for name in sorted(old.keys() | new.keys()):
            was, becomes = old.get(name), new.get(name)
            if is_same(was, becomes):
                continue
            if becomes is None:
                self.found("no bound", at, old=was.words if was else "")
            elif was is None:
                self.found("tighter", at, new=becomes.words, old="")
            else:
                kind = (
                    "tighter" if is_tighter(becomes, was) else "looser" if is_tighter(was, becomes) else "other bound"
                )
                texts = in_words(was, becomes)
                self.found(kind, at, new=texts[1], old=f", it was {texts[0]}")


def _listed(values: dict[str, Any]) -> str:
    return listed(map(literal, values.values()))


def _formats(facts: Facts) -> str:
    return " or ".join(f"the format {quoted(name)}" if name else "no format" for name in sorted(facts.formats))


def _is_other(old: Facts, new: Facts) -> bool:
    """Whether an object is another one, not the same one with other fields."""
    is_common = not old.fields or not new.fields or bool(old.fields.keys() & new.fields.keys())
    return not is_common and old.name != new.name


def _called(facts: Facts, meanings: Meanings) -> str:
    """A variant by its name, else by its fields, with the values of those that may be one thing only."""
    if facts.name:
        return quoted(facts.name)
    told = [
        f"{quoted(name)} {listed(map(quoted, one.values))}" if one.values and len(one.values) == 1 else quoted(name)
        for name, one in meanings.summary(facts).items()
    ]
    return f"an object with {listed(told, 4) or 'any fields'}"
