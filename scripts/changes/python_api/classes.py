"""Comparing the classes and enumerations that come out of two documents."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from scripts.pipeline.generating.api import Enumeration, Field, Model, VendorApi

from ..finding import ANSWER, BODY, WHOLE, Change, Direction, Severity, Sides, listed, literal, quoted
from .annotations import canonical, fits, options, overlaps, renamed, without_any

BREAKING, NAME, TYPES, RISKY, HARMLESS = Severity

_ALIKE = 0.6
"""How much two classes have in common, at least, if one is the other under a new name."""

_LONG_TYPES = 160
"""How long two types are together, at least, if only the options are told in which they differ."""

LONGEST = 240
"""How much code stands in a message."""


def written(was: str | None, becomes: str | None) -> str:
    """A change of Python code."""
    if was is None or becomes is None:
        return f"{quoted(was or becomes, LONGEST)} {'is gone' if becomes is None else 'is new'}"
    name, _, old = was.partition(": ")
    other, _, new = becomes.partition(": ")
    if name == other and old and len(old) + len(new) > _LONG_TYPES:
        before, after = options(old), options(new)
        if set(before) & set(after):
            added, gone = [one for one in after if one not in before], [one for one in before if one not in after]
            return f"{quoted(name)} {differences(added, gone)}"
    return f"{quoted(was, LONGEST)} → {quoted(becomes, LONGEST)}"


def differences(added: Iterable[object], gone: Iterable[object]) -> str:
    """What has come, and what has gone."""
    told = (f"{sign} {listed(map(literal, some))}" for sign, some in (("+", [*added]), ("-", [*gone])) if some)
    return ", ".join(told)


class Classes:
    """The classes of two APIs: which has become which, and where they are used."""

    def __init__(self, old: VendorApi, new: VendorApi, ids: Mapping[str, str]) -> None:
        self.models = {one.name: one for one in old.models}, {one.name: one for one in new.models}
        self.enumerations = {one.name: one for one in old.enumerations}, {one.name: one for one in new.enumerations}
        self._uses = _Uses(old, ids), _Uses(new, {})
        fields = [{name: {field.name for field in one.fields} for name, one in some.items()} for some in self.models]
        values = [{name: set(one.values) for name, one in some.items()} for some in self.enumerations]
        self.names = _renames(fields[0], fields[1], self._uses) | _renames(values[0], values[1], self._uses)
        dicts = [{one.model: one.name for one in api.dicts} for api in (old, new)]
        both = [(name, other) for name, other in self.names.items() if name in dicts[0] and other in dicts[1]]
        self.names |= {dicts[0][name]: dicts[1][other] for name, other in both}
        self._plain = [{name: one.kind for name, one in some.items()} for some in self.enumerations]

    def renamed(self, annotation: str) -> str:
        """An annotation of the old API with the classes under their new names."""
        return renamed(annotation, self.names) if self.names else annotation

    def is_same(self, was: Field, becomes: Field) -> bool:
        """Whether a field or an argument has kept its type."""
        types = canonical(self.renamed(was.annotation)), canonical(becomes.annotation)
        return types[0] == types[1] and was.required == becomes.required

    def plain_old(self, annotation: str) -> str:
        """An annotation of the old API under the new names, with enumerations as the types that they are."""
        return self.renamed(renamed(annotation, self._plain[0]))

    def plain_new(self, annotation: str) -> str:
        """An annotation of the new API with enumerations as the types that they are."""
        return renamed(annotation, self._plain[1])

    def changes(self) -> Iterator[Change]:
        """What has changed in all classes and enumerations."""
        yield from self._names("models", self.models, BREAKING)
        # an enumeration is an alias for type checkers: whoever only sends and reads its texts does without
        yield from self._names("enumerations", self.enumerations, NAME)
        for name, model in sorted(self.models[0].items()):
            if (now := self.models[1].get(self.names.get(name, name))) is not None:
                yield from self._model(model, now)
        for name, enumeration in sorted(self.enumerations[0].items()):
            if (values := self.enumerations[1].get(self.names.get(name, name))) is not None:
                yield from self._values(enumeration, values)

    def _names(
        self, module: str, classes: tuple[Mapping[str, object], Mapping[str, object]], severity: Severity
    ) -> Iterator[Change]:
        """The names that are gone, and those that stand for what nothing else is told of."""
        for name in sorted({*classes[0]} - {*classes[1]}):
            if (other := self.names.get(name)) is not None:
                sides = Sides(name, other)
                yield Change(
                    NAME, frozenset(), written(name, other), frozenset(), home=f"{module}.{other}", sides=sides
                )
            else:
                places = self._uses[0].of(name)[0]
                text, home = written(name, None), f"{module}.{name}"
                yield Change(severity, places, text, frozenset({WHOLE}), home=home, sides=Sides(name))
        for name in sorted({*classes[1]} - {*classes[0], *self.names.values()}):
            if not self._uses[1].of(name)[0]:  # others come with what they are used for
                home = f"{module}.{name}"
                text, sides = written(None, name), Sides("", name)
                yield Change(HARMLESS, frozenset(), text, frozenset(), home=home, new=True, sides=sides)

    def _model(self, old: Model, new: Model) -> Iterator[Change]:
        before, after = ({field.name: field for field in model.fields} for model in (old, new))
        for name in sorted(before.keys() | after.keys()):
            for direction in Direction:
                places = self._uses[1].places[new.name].get(direction, frozenset())
                is_of_none = direction is Direction.ANSWER and not self._uses[1].places[new.name]
                if places or is_of_none:
                    for severity, was, becomes in self._field(direction, new.name, before.get(name), after.get(name)):
                        subjects, is_new = frozenset({name, f".{name}"}), name not in before
                        yield Change(
                            severity,
                            places,
                            written(was, becomes),
                            subjects,
                            direction,
                            new.name,
                            f"models.{new.name}",
                            is_new,
                            sides=Sides(was or "", becomes or ""),
                        )

    def _field(
        self, direction: Direction, owner: str, was: Field | None, becomes: Field | None
    ) -> Iterator[tuple[Severity, str | None, str | None]]:
        is_sent = direction is Direction.REQUEST
        before, after = _definitions(owner, was, becomes, is_sent=is_sent)
        if was is None or becomes is None:
            is_harmless = becomes is not None and not (is_sent and becomes.required)
            yield HARMLESS if is_harmless else BREAKING, before, after
            return
        if was.python_name != becomes.python_name:
            yield NAME, f"{owner}.{was.python_name}", f"{owner}.{becomes.python_name}"
        if self.is_same(was, becomes):
            return
        if is_sent:
            is_fit = fits(self.plain_old(was.annotation), self.plain_new(becomes.annotation))
            yield HARMLESS if is_fit and not (becomes.required and not was.required) else BREAKING, before, after
        elif canonical(self.renamed(was.held)) != canonical(becomes.held):  # None is read of absent and of null
            yield self.read(was.held, becomes.held), before, after

    def read(self, was: str, becomes: str) -> Severity:
        """What it means to who reads a value that its type is another one."""
        was, becomes = self.plain_old(was), self.plain_new(becomes)
        if was == "None" or fits(becomes, was):
            return HARMLESS
        if not overlaps(was, becomes):
            return BREAKING
        return RISKY if fits(without_any(becomes), was) else TYPES

    def _values(self, old: Enumeration, new: Enumeration) -> Iterator[Change]:
        before, after = dict.fromkeys(old.values), dict.fromkeys(new.values)
        added, gone = (
            [value for value in one if value not in other] for one, other in ((after, before), (before, after))
        )
        if added or gone:
            places, subjects = self._uses[1].of(new.name)
            text = f"{quoted(new.name)} {differences(added, gone)}"
            sides = Sides(*("\n".join(map(str, values)) for values in (old.values, new.values)))
            home = f"enumerations.{new.name}"
            yield Change(HARMLESS, places, text, subjects, owner=new.name, home=home, sides=sides)


class _Uses:
    """Where the classes of an API are used: in which operations, and as which fields or arguments."""

    def __init__(self, api: VendorApi, ids: Mapping[str, str]) -> None:
        inside: dict[str, list[Field]] = {model.name: list(model.fields) for model in api.models}
        self._known = {*inside, *(enumeration.name for enumeration in api.enumerations)}
        self.subjects: dict[str, set[str]] = defaultdict(set)
        self.places: dict[str, dict[Direction, frozenset[str]]] = defaultdict(dict)
        for fields in inside.values():
            self._note(fields, {"", "."})
        for resource in api.resources:
            for operation in resource.operations:
                sent = [*operation.positional, *operation.keywords]
                self._note(sent, {""})
                answered = self._named([operation.result])
                for name in answered:
                    self.subjects[name].add(ANSWER)
                place = ids.get(operation.info.id, operation.info.id)
                self._reach(place, Direction.REQUEST, self._named(one.annotation for one in sent), inside)
                self._reach(place, Direction.ANSWER, answered, inside)

    def of(self, name: str) -> tuple[frozenset[str], frozenset[str]]:
        """The operations in which a class is used, and the fields and arguments."""
        return frozenset().union(*self.places[name].values()), frozenset(self.subjects[name])

    def _note(self, fields: Iterable[Field], marks: set[str]) -> None:
        for field in fields:
            for name in self._named([field.annotation]):
                self.subjects[name] |= {mark + field.name for mark in marks} | {BODY}

    def _named(self, annotations: Iterable[str]) -> set[str]:
        return {name for one in annotations for name in re.findall(r"\w+", one)} & self._known

    def _reach(self, place: str, direction: Direction, roots: set[str], inside: Mapping[str, list[Field]]) -> None:
        waiting, seen = list(roots), set(roots)
        while waiting:
            name = waiting.pop()
            self.places[name][direction] = self.places[name].get(direction, frozenset()) | {place}
            more = self._named(field.annotation for field in inside.get(name, [])) - seen
            seen |= more
            waiting.extend(more)


def _renames(old: Mapping[str, set[Any]], new: Mapping[str, set[Any]], uses: tuple[_Uses, _Uses]) -> dict[str, str]:
    """The classes that are gone, and those that are new, of much the same content and use, that they have become."""
    pairs = []
    for one, other in product(old.keys() - new.keys(), new.keys() - old.keys()):
        places = uses[0].of(one)[0], uses[1].of(other)[0]
        if places[0] & places[1] or not places[0] | places[1]:
            pairs.append((len(old[one] & new[other]) / len(old[one] | new[other]), one, other))
    found: dict[str, str] = {}
    for share, one, other in sorted(pairs, key=lambda pair: (-pair[0], *pair[1:])):
        if share >= _ALIKE and one not in found and other not in found.values():
            found[one] = other
    return found


def _definitions(owner: str, *fields: Field | None, is_sent: bool) -> list[str | None]:
    """How fields are read, or how they are given where that is what differs: None is read of absent and of null."""
    read = [None if one is None else f"{owner}.{one.python_name}: {one.held}" for one in fields]
    given = [
        None if one is None else f"{owner}.{one.python_name}: {one.annotation}{'' if one.required else ' | Unset'}"
        for one in fields
    ]
    return given if is_sent or read[0] == read[1] else read
