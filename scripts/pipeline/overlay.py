"""OpenAPI Overlay 1.x: corrections to a vendor's document, each with its reason.

Stricter than the standard (https://spec.openapis.org/overlay/latest.html) in one point: a target that matches nothing
is an error, because it means that the document has moved since the correction was written.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

from jsonpath import JSONPathEnvironment, JSONPathError, JSONPathMatch

from .errors import PipelineError

_JSONPATH = JSONPathEnvironment(strict=True)


def apply(document: dict[str, Any], overlay: dict[str, Any]) -> dict[str, Any]:
    """A copy of the document with the overlay's actions applied in their order."""
    if not str(overlay.get("overlay", "")).startswith("1."):
        raise PipelineError("overlay.yaml: 'overlay' must name version 1.x of the Overlay Specification")
    result = copy.deepcopy(document)
    for number, action in enumerate(overlay.get("actions", []), 1):
        _act(result, action, f"overlay.yaml, action {number} ({action.get('target', 'without a target')})")
    return result


def _act(document: dict[str, Any], action: dict[str, Any], place: str) -> None:
    if not action.get("description"):
        raise PipelineError(f"{place}: say in 'description' why the correction is needed")
    if ("update" in action) == (action.get("remove") is True):
        raise PipelineError(f"{place}: an action either has 'update' or 'remove: true'")
    nodes = _matches(document, action, place)
    if not nodes:
        raise PipelineError(f"{place} matches nothing: the document has moved, correct or delete the action")
    if action.get("remove"):
        for node in reversed(nodes):  # the last item of a list first, so that the places of the others stay
            _remove(node, place)
        return
    for node in nodes:
        present = node.value
        if isinstance(present, dict) and isinstance(action["update"], dict):
            _merge(present, action["update"], f"{place} at {node.path}")
        elif isinstance(present, list):
            present.append(copy.deepcopy(action["update"]))
        else:
            raise PipelineError(f"{place}: the target is neither an object nor a list, target its parent instead")


def _matches(document: dict[str, Any], action: dict[str, Any], place: str) -> Sequence[JSONPathMatch]:
    try:
        return list(_JSONPATH.finditer(str(action.get("target", "")), document))
    except JSONPathError as error:
        raise PipelineError(f"{place}: not a JSONPath of RFC 9535: {error}") from None


def _remove(node: JSONPathMatch, place: str) -> None:
    parent = None if node.parent is None else node.parent.value
    if not isinstance(parent, dict | list):
        raise PipelineError(f"{place}: the whole document cannot be removed")
    del parent[node.parts[-1]]  # type: ignore[arg-type]


def _merge(target: dict[str, Any], update: dict[str, Any], place: str) -> None:
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value, place)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(copy.deepcopy(value))
        elif isinstance(present, dict | list) or (key in target and isinstance(value, dict | list)):
            raise PipelineError(f"{place}: {key!r} is of another kind than the update, remove it first")
        else:
            target[key] = copy.deepcopy(value)
