"""OpenAPI Overlay 1.x: corrections to a vendor's document, each with its reason.

Stricter than the standard (https://spec.openapis.org/overlay/latest.html): a target that matches nothing is an error,
because it means that the document has moved since the correction was written, and so is an update that would put a
value of one kind in the place of another.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

from jsonpath import JSONPathEnvironment, JSONPathError, JSONPathMatch

from .errors import PipelineError

_JSONPATH = JSONPathEnvironment(strict=True)
_ACTION_KEYS = frozenset({"target", "description", "update", "remove"})


class Misfit(PipelineError):
    """A correction was written for another document than this one, or has a slip in it."""


def apply(document: dict[str, Any], overlay: dict[str, Any], name: str = "overlay.yaml") -> dict[str, Any]:
    """A copy of the document with the overlay's actions applied in their order; errors name the file."""
    result, misfits = fit(document, overlay, name)
    if misfits:
        raise misfits[0]
    return result


def fit(
    document: dict[str, Any], overlay: dict[str, Any], name: str = "overlay.yaml"
) -> tuple[dict[str, Any], list[Misfit]]:
    """What `apply` gives, but with the actions that do not fit the document left out, and what is wrong with each."""
    if not str(overlay.get("overlay", "")).startswith("1."):
        raise PipelineError(f"{name}: 'overlay' must name version 1.x of the Overlay Specification")
    actions = overlay.get("actions")
    if not isinstance(actions, list) or not actions:
        raise PipelineError(f"{name}: 'actions' must be a list of at least one action")
    result = copy.deepcopy(document)
    misfits = []
    for number, action in enumerate(actions, 1):
        if not isinstance(action, dict):
            raise PipelineError(f"{name}, action {number}: an action is an object")
        try:
            _act(result, action, f"{name}, action {number} ({action.get('target', 'without a target')})")
        except Misfit as misfit:
            misfits.append(misfit)
    return result, misfits


def _act(document: dict[str, Any], action: dict[str, Any], place: str) -> None:
    if unknown := sorted(key for key in set(action) - _ACTION_KEYS if not key.startswith("x-")):
        raise PipelineError(f"{place}: {unknown[0]!r} is not known, an action has {', '.join(sorted(_ACTION_KEYS))}")
    if not str(action.get("target", "")).startswith("$"):
        raise PipelineError(f"{place}: say in 'target' what to correct, by a JSONPath that starts with $")
    if not action.get("description"):
        raise PipelineError(f"{place}: say in 'description' why the correction is needed")
    if action.get("remove", False) not in (True, False) or ("update" in action) == (action.get("remove") is True):
        raise PipelineError(f"{place}: an action either has 'update' or 'remove: true'")
    nodes = _matches(document, action, place)
    if not nodes:
        raise Misfit(f"{place} matches nothing: the document has moved, correct or delete the action")
    if action.get("remove"):
        _remove(nodes, place)
        return
    for node in nodes:  # all before the first, so that an action is done whole or not at all
        _refuse_clash(node.value, action["update"], f"{place} at {node.path}")
    for node in nodes:
        _update(node.value, action["update"])


def _matches(document: dict[str, Any], action: dict[str, Any], place: str) -> Sequence[JSONPathMatch]:
    """The nodes of the target, each once: a path may select one twice."""
    try:
        found = _JSONPATH.finditer(action["target"], document)
        return list({node.parts: node for node in found}.values())
    except JSONPathError as error:
        raise PipelineError(f"{place}: not a JSONPath of RFC 9535: {' '.join(str(error).split())}") from None


def _remove(nodes: Sequence[JSONPathMatch], place: str) -> None:
    # of two items of a list the later one first, so that the place of the other stays
    for node in sorted(nodes, key=lambda node: [(isinstance(p, str), p) for p in node.parts], reverse=True):
        parent = None if node.parent is None else node.parent.value
        if not isinstance(parent, dict | list):
            raise PipelineError(f"{place}: the whole document cannot be removed")
        del parent[node.parts[-1]]  # type: ignore[arg-type]


def _refuse_clash(present: Any, update: Any, place: str) -> None:
    if isinstance(present, dict) and isinstance(update, dict):
        _refuse_clash_inside(present, update, place)
    elif isinstance(present, list) and isinstance(update, list):
        raise Misfit(f"{place}: the update of a list is one item to add, write an action for each")
    elif isinstance(present, dict):
        raise Misfit(f"{place}: the target is an object, so the update must be one too")
    elif not isinstance(present, list):
        raise Misfit(f"{place}: the target is neither an object nor a list, target its parent instead")


def _refuse_clash_inside(target: dict[str, Any], update: dict[str, Any], place: str) -> None:
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _refuse_clash_inside(present, value, place)
        elif isinstance(present, list) and isinstance(value, list):
            continue
        elif isinstance(present, dict | list) or (key in target and isinstance(value, dict | list)):
            raise Misfit(f"{place}: {key!r} is of another kind than the update, remove it first")


def _update(present: Any, update: Any) -> None:
    if isinstance(present, list):
        present.append(copy.deepcopy(update))
    else:
        _merge(present, update)


def _merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(copy.deepcopy(value))
        else:
            target[key] = copy.deepcopy(value)
