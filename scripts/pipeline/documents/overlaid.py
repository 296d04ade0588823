"""A vendor's document with what we say of it: corrections of what is wrong, and annotations of what it does not say.

A correction that does not fit stops the run. An annotation adds to what is there; where there is nothing, or where the
vendor says so itself, it is told of and left out: what vendors change from day to day stops nothing.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from personae.call.json import same

from ..errors import PipelineError
from . import read
from .extensions import PREFIX, without_foreign
from .overlay import Action, Misfit, Outcome, actions, perform
from .pointer import join, resolve

CORRECTIONS, ANNOTATIONS = read.OVERLAYS

_MOST_PLACES = 5

Counts = Mapping[str, int]
"""How many places the target of an action selects."""


@dataclass(frozen=True, slots=True)
class Overlaid:
    """A document with its overlays, and what became of their actions."""

    document: dict[str, Any]
    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def counts(self) -> dict[str, int]:
        """How many places each target selects."""
        found: dict[str, int] = {}
        for outcome in self.outcomes:
            found.setdefault(outcome.action.target, len(outcome.places))
        return found

    def changed(self, before: Counts) -> Counts:
        """How many places they selected before, of the targets that select another number now."""
        return {target: before[target] for target, count in self.counts.items() if before[target] != count}

    def misfits(self, before: Counts) -> list[str]:
        """What stops the run: the corrections that do not fit."""
        return [_problem(o, before) for o in self.outcomes if o.problem and not _is_annotation(o.action)]

    def notes(self, before: Counts) -> list[str]:
        """What stops nothing, but is to be looked at."""
        return [line for outcome in self.outcomes for line in _notes(outcome, before)]


def told(vendor: str, notes: Sequence[str], demands: Sequence[str] = ()) -> Iterator[str]:
    """What to say of a vendor's overlays: what stops the run, and what does not."""
    if demands:
        yield f"{vendor}: to correct in openapi/{vendor}/, before anything can be generated:"
        yield from (f"  {line}" for line in demands)
    if notes:
        yield f"{vendor}: to look at in openapi/{vendor}/, though it stops nothing:"
        yield from (f"  {note}" for note in notes)


def of(folder: Path) -> Overlaid:
    """The document in a vendor's folder, with what our files say of it."""
    document = read.folder(folder)
    return with_all(without_foreign(document) if (folder / read.PUBLISHED).exists() else document, folder)


def with_all(document: dict[str, Any], folder: Path) -> Overlaid:
    """A copy of a vendor's document, with what our files say of it."""
    result = copy.deepcopy(document)
    return Overlaid(result, [performed(action, result) for action in listed(folder)])


def listed(folder: Path) -> list[Action]:
    """The actions in a vendor's folder, in their order; PipelineError for one that cannot be read."""
    found = [action for file in read.overlays(folder) for action in actions(read.read(file), file.name)]
    for action in found:
        if _is_annotation(action) and action.change != "update":
            raise PipelineError(f"{action.place}: annotations only add, to {action.change} is for {CORRECTIONS}")
    return found


def before(folder: Path) -> Counts:
    """How many places each target selected before the last pull, where that was another number."""
    if not (folder / read.SOURCE).exists():
        return {}
    pulled = read.read(folder / read.SOURCE).get("pulled", {})
    return pulled.get("matched_before", {}) if isinstance(pulled, dict) else {}


def _is_annotation(action: Action) -> bool:
    return action.place.startswith(ANNOTATIONS)


def performed(action: Action, document: dict[str, Any]) -> Outcome:
    """What becomes of an action, which changes the document."""
    return perform(action, document, partial(_annotated, document) if _is_annotation(action) else None)


def _annotated(document: dict[str, Any], present: Any, update: Any, place: str) -> Iterator[str]:
    """Add what is not there; names and extensions are ours, what else the vendor says is the vendor's.

    What is said of a reference is said of what it refers to, which has its name already.
    """
    if not isinstance(present, dict) or not isinstance(update, dict):
        raise Misfit(f"is of another kind at {place or '/'}: an annotation adds to an object")
    if isinstance(reference := present.get("$ref"), str):
        inside = {key: value for key, value in update.items() if key in ("required", "properties", "enum", "items")}
        update = {key: value for key, value in update.items() if key not in inside and key != "title"}
        if inside:
            yield f"{place or '/'} is {reference} now, of which it is said"
            yield from _annotated(document, resolve(document, reference), inside, reference.removeprefix("#"))
    for key, value in update.items():
        here, old = place + join(key), present.get(key)
        if key == "required" and isinstance(value, list) and isinstance(known := present.get("properties"), dict):
            yield from (f"{place or '/'} has no property {name!r}" for name in value if name not in known)
            value = [name for name in value if name in known]
        if key == "title" or key.startswith(PREFIX):
            present[key] = copy.deepcopy(value)
        elif key not in present:
            if isinstance(value, dict):  # it would make up a field that the vendor does not have
                yield f"{place or '/'} has no {key!r}"
            else:
                present[key] = copy.deepcopy(value)
        elif isinstance(old, dict) and isinstance(value, dict):
            yield from _annotated(document, old, value, here)
        elif isinstance(old, list) and isinstance(value, list):
            old += [copy.deepcopy(item) for item in value if not any(same(item, known) for known in old)]
        elif not same(old, value):
            yield f"{place or '/'} has another {key!r} of the vendor's"


def _problem(outcome: Outcome, before: Counts) -> str:
    place, problem = outcome.action.place, outcome.problem
    count = before.get(outcome.action.target)
    what, _, why = problem.partition(": ")
    return f"{place} {problem}" if count is None else f"{place} {what} ({_places(count)} before the last pull): {why}"


def _notes(outcome: Outcome, before: Counts) -> Iterator[str]:
    place = outcome.action.place
    if outcome.problem:
        if _is_annotation(outcome.action):
            yield _problem(outcome, before)
        return
    if outcome.is_needless:
        yield f"{place} says what is so already: delete it"
    elif outcome.left_out:
        yield f"{place} is left out in part: {_some(outcome.left_out)}"
    count = before.get(outcome.action.target)
    if count is not None and count != len(outcome.places):
        yield f"{place} matches {_places(len(outcome.places))}, {count} before the last pull"


def _places(count: int) -> str:
    return "1 place" if count == 1 else f"{count} places"


def _some(texts: tuple[str, ...]) -> str:
    more = len(texts) - _MOST_PLACES
    return ", ".join(texts[:_MOST_PLACES]) + (f" and {more} more" if more > 0 else "")
