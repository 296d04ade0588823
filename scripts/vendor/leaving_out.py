"""What of a document cannot be taken, corrected or taken out by overlay actions, each with the reason."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Any

import yaml

from ..pipeline import names
from ..pipeline.documents import advice, overlay
from ..pipeline.endpoints.operations import OperationInfo, operations
from ..pipeline.errors import PipelineError
from ..pipeline.normalising.normalise import normalise
from ..pipeline.validate import validate

Action = dict[str, Any]

MOST_ACTIONS = 200
_BEGIN, _END = '{target: "$', ", description: ...}"
_WHAT_TO_DO = re.compile(r"[:,] (?:take|correct|describe|add|make|keep|if) ")


def corrections(document: dict[str, Any]) -> tuple[dict[str, Any], list[Action]]:
    """The document as it can be taken, and the actions that make it that; PipelineError where only a person knows."""
    actions: list[Action] = []
    document = _mended(document, actions, is_mended=_is_readable)
    ids = _own_ids(document)
    actions += ids
    return _mended(_with(document, ids), actions), actions


def _mended(
    document: dict[str, Any], actions: list[Action], is_mended: Callable[[dict[str, Any]], bool] = lambda _: False
) -> dict[str, Any]:
    """The document without its faults, or as far as it need be; what does that is added to the actions."""
    while not is_mended(document) and (lines := _faults(document)):
        wanted = {action["target"]: action for action in map(_needed, reversed(lines)) if action}
        if len(actions) + len(wanted) > MOST_ACTIONS or any(action in actions for action in wanted.values()):
            raise PipelineError(*lines)
        actions += reversed(wanted.values())
        document = _with(document, [*wanted.values()])
    return document


def _is_readable(document: dict[str, Any]) -> bool:
    """Whether its operations can be told, as they cannot where a reference leads to nothing."""
    try:
        [*operations(document)]
    except PipelineError:
        return False
    return True


def _faults(document: dict[str, Any]) -> tuple[str, ...]:
    """All that is wrong, each with the action that mends it."""
    try:
        normalise(validate(document))
    except PipelineError as error:
        return error.lines
    return ()


def _needed(line: str) -> Action | None:
    """The action that mends a fault; None for the word that there are more faults of a kind than are told."""
    action = advised(line)
    if action is None and not line.startswith("there is more"):
        raise PipelineError(line)
    return action


def _with(document: dict[str, Any], actions: list[Action]) -> dict[str, Any]:
    return overlay.apply(document, {"overlay": "1.0.0", "actions": actions}, "advice") if actions else document


def _own_ids(document: dict[str, Any]) -> list[Action]:
    """Ids for operations that share theirs: with the noun of their resource, or else as the path gives them."""
    infos = list(operations(document))
    counts = Counter(info.id for info in infos)
    wanted = {id(info): _spelled(info) for info in infos if counts[info.id] > 1}
    taken = Counter([*counts, *wanted.values()])
    return [
        {
            "target": _target(info),
            "description": f"{counts[info.id]} operations have the id {info.id!r}.",
            "update": {
                "operationId": name if taken[name] == 1 else f"{info.method}{re.sub(r'[^0-9A-Za-z]+', '_', info.path)}"
            },
        }
        for info in infos
        if (name := wanted.get(id(info)))
    ]


def _spelled(info: OperationInfo) -> str:
    own, noun = names.words(info.name), names.words(info.tag)
    return "_".join(own if " ".join(noun) in " ".join(own) else [*own[:1], *noun, *own[1:]])


def _target(info: OperationInfo) -> str:
    return advice.jsonpath(*info.way)


def advised(line: str) -> Action | None:
    """The action that a fault advises, with the fault as its reason; None where that would be to guess a key."""
    reason, begun, rest = line.partition(_BEGIN)
    inside, ended, _ = rest.partition(_END)
    if not begun or not ended or "..." in inside or "securitySchemes" in inside:
        return None
    action: Action = yaml.safe_load(f"{begun}{inside}}}")
    reason = _WHAT_TO_DO.split(" ".join(reason.split()).rstrip(" ,:"))[0] + "."
    return {"target": action.pop("target"), "description": reason, **action}
