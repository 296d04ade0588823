"""OpenAPI Overlay 1.0 and 1.1 (https://spec.openapis.org/overlay/latest.html): changes to a document, with reasons.

Stricter than the standard: an action says why it is there, does one thing, and what it selects must be there.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from jsonpath import JSONPathMatch

from personae.call.json import same

from ..errors import PipelineError
from .pointer import join
from .selection import select, why_nothing

_CHANGES = ("update", "remove", "copy")
_KEYS = frozenset({"target", "description", *_CHANGES})

Merge = Callable[[Any, Any, str], Iterator[str]]
"""How an update goes into what is there: changes the latter, and tells what of the update it has left out."""


class Misfit(PipelineError):
    """An action was written for another document than this one, or has a slip in it."""


@dataclass(frozen=True, slots=True)
class Action:
    """One action of an overlay; `value` is the update, or the path to copy from."""

    place: str
    target: str
    change: str
    value: Any = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an action: the places that it selects, as pointers, and what kept it from doing all it says."""

    action: Action
    places: tuple[str, ...] = ()
    problem: str = ""
    """Why nothing was done."""

    left_out: tuple[str, ...] = ()
    """What was not done, of an action that has done something else."""

    is_needless: bool = False
    """Whether all was so already."""


def apply(document: dict[str, Any], overlay: dict[str, Any], name: str = "overlay.yaml") -> dict[str, Any]:
    """A copy of the document with the actions applied in their order; Misfit tells of all that do not fit."""
    result = copy.deepcopy(document)
    outcomes = [perform(action, result) for action in actions(overlay, name)]
    if misfits := [f"{outcome.action.place} {outcome.problem}" for outcome in outcomes if outcome.problem]:
        raise Misfit(*misfits)
    return result


def actions(overlay: dict[str, Any], name: str) -> list[Action]:
    """The actions of an overlay; PipelineError for one that is none."""
    version = re.fullmatch(r"1\.([01])\.\d+", str(overlay.get("overlay", "")))
    if version is None:
        raise PipelineError(
            f"{name}: 'overlay' must name version 1.0.x or 1.1.x of the Overlay Specification, it is "
            f"{overlay.get('overlay')!r}"
        )
    listed = overlay.get("actions")
    if not isinstance(listed, list) or not listed:
        raise PipelineError(f"{name}: 'actions' must be a list of at least one action")
    return [_action(raw, f"{name}, action {number}", version[1] == "1") for number, raw in enumerate(listed, 1)]


def _action(raw: Any, place: str, is_newer: bool) -> Action:
    if not isinstance(raw, dict):
        raise PipelineError(f"{place}: an action is an object")
    place = f"{place} ({raw.get('target', 'without a target')})"
    if unknown := sorted(key for key in set(raw) - _KEYS if not key.startswith("x-")):
        raise PipelineError(f"{place}: {unknown[0]!r} is not known, an action has {', '.join(sorted(_KEYS))}")
    if not str(raw.get("target", "")).startswith("$"):
        raise PipelineError(f"{place}: say in 'target' what to change, by a JSONPath that starts with $")
    if not raw.get("description"):
        raise PipelineError(f"{place}: say in 'description' why the change is needed")
    changes = [change for change in _CHANGES if change in raw and raw[change] is not False]
    if len(changes) != 1 or raw.get("remove", False) not in (True, False):
        raise PipelineError(f"{place}: an action has one of 'update', 'remove: true' and 'copy'")
    if changes == ["copy"] and not (is_newer and str(raw["copy"]).startswith("$")):
        needed = "say by a JSONPath that starts with $ what to copy" if is_newer else "to copy is of 'overlay: 1.1.0'"
        raise PipelineError(f"{place}: {needed}")
    if not is_newer and isinstance(raw.get("update"), list):
        raise PipelineError(f"{place}: an update that is a list is of 'overlay: 1.1.0'")
    return Action(place, raw["target"], changes[0], raw.get(changes[0]))


def perform(action: Action, document: dict[str, Any], merge: Merge | None = None) -> Outcome:
    """Do what an action says with a document, whole or not at all; PipelineError if its path is none."""
    try:
        nodes = _each_once(select(action.target, document))
    except PipelineError as error:
        raise PipelineError(f"{action.place}: {error}") from None
    places = tuple(join(*node.parts) for node in nodes)
    if not nodes:
        why = why_nothing(action.target, document)
        return Outcome(action, problem=f"matches nothing: {why}, correct or delete it")
    try:
        if action.change == "remove":
            _remove(nodes)
            return Outcome(action, places)
        value = _copied(action, document) if action.change == "copy" else action.value
        return _updated(action, nodes, value, merge or merged)
    except Misfit as misfit:
        return Outcome(action, places, misfit.args[0])


def _each_once(nodes: Sequence[JSONPathMatch]) -> list[JSONPathMatch]:
    """The nodes, as an action changes each once, however often its target names it."""
    return list({node.parts: node for node in nodes}.values())


def _copied(action: Action, document: dict[str, Any]) -> Any:
    found = _each_once(select(action.value, document))
    if len(found) != 1:
        raise Misfit(f"copies from {action.value}, which must be one place and is {len(found)}")
    return copy.deepcopy(found[0].value)


def _updated(action: Action, nodes: Sequence[JSONPathMatch], value: Any, merge: Merge) -> Outcome:
    before = [copy.deepcopy(node.value) for node in nodes]
    left_out: list[str] = []
    try:
        for node in nodes:
            if isinstance(node.value, dict | list):
                left_out += merge(node.value, value, join(*node.parts))
            else:
                _replace(node, value)
    except Misfit:
        for node, content in zip(nodes, before, strict=True):
            _replace(node, content)
        raise
    places = tuple(join(*node.parts) for node in nodes)
    is_needless = all(same(_value(node), content) for node, content in zip(nodes, before, strict=True))
    return Outcome(action, places, left_out=tuple(left_out), is_needless=is_needless and not left_out)


def _value(node: JSONPathMatch) -> Any:
    return node.value if node.parent is None else node.parent.value[node.parts[-1]]  # type: ignore[index]


def _replace(node: JSONPathMatch, value: Any) -> None:
    if isinstance(value, dict | list) != isinstance(node.value, dict | list):
        raise Misfit(f"is of another kind at {join(*node.parts)}: only a scalar can replace a scalar")
    if node.parent is None:
        whole = cast("dict[str, Any]", node.value)
        whole.clear()
        whole.update(value)
    else:
        node.parent.value[node.parts[-1]] = value  # type: ignore[index]


def _remove(nodes: Sequence[JSONPathMatch]) -> None:
    # of two items of a list the later one first, so that the place of the other stays
    for node in sorted(nodes, key=lambda node: [(isinstance(p, str), p) for p in node.parts], reverse=True):
        if node.parent is None:
            raise Misfit("selects the whole document, which cannot be removed")
        del node.parent.value[node.parts[-1]]  # type: ignore[attr-defined]


def merged(present: Any, update: Any, place: str) -> Iterator[str]:
    """Objects are merged, lists made longer, all else replaced; Misfit where one kind meets another."""
    if isinstance(present, list):
        present += copy.deepcopy(update if isinstance(update, list) else [update])
        return
    if not isinstance(update, dict):
        raise Misfit(f"is of another kind at {place or '/'}: the target is an object, so the update must be one too")
    for key, value in update.items():
        here, old = place + join(key), present.get(key)
        if key in present and _kind(old) is not _kind(value):
            raise Misfit(f"is of another kind at {here}: remove what is there first")
        if isinstance(old, dict):
            yield from merged(old, value, here)
        elif isinstance(old, list):
            old += copy.deepcopy(value)
        else:
            present[key] = copy.deepcopy(value)


def _kind(value: Any) -> type:
    return next((kind for kind in (dict, list) if isinstance(value, kind)), object)
