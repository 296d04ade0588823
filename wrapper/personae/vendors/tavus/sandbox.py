"""Tavus: an error is one sentence, under a name that depends on the status; sets are read by their first member."""

from __future__ import annotations

from typing import Any

from ...sandbox.answers.error_bodies import Complaint, Refusal
from ...sandbox.answers.handlers import Answer, created, update
from ...sandbox.requests.valid_request import Turn
from ...sandbox.specification.schema import ANYTHING, MISSING
from ...sandbox.specification.validation import problem
from ..style import Style
from . import DIALECT

_MEMBERS = "data"
"""The objectives or the guardrails of a set."""


def _error_body(complaint: Complaint) -> Any:
    return {"message" if complaint.status == 401 else "error": complaint.message}


def _create_set(turn: Turn) -> Answer:
    item = created(turn)
    node = turn.operation.fields[_MEMBERS].items or ANYTHING
    defaults = {name: inner.default for name, inner in node.properties.items() if inner.default is not MISSING}
    item.data[_MEMBERS] = [{**defaults, **member} for member in turn.sent.get(_MEMBERS, ())]
    item.data = _shown(turn, item.data)
    return Answer(turn.result(item))


def _patch_set(turn: Turn) -> Answer:
    item = turn.item()
    before, was_example = item.data, item.is_example
    own = {name: value for name, value in before.items() if name in _fields(turn)}
    item.data = {_MEMBERS: [own], **before}
    try:
        answer = update(turn)
        item.data = _shown(turn, item.data)
    except Refusal:
        item.data, item.is_example = before, was_example
        raise
    return answer


def _shown(turn: Turn, data: dict[str, Any]) -> dict[str, Any]:
    """A set with the fields of its first member, which is all that reading it shows."""
    members = data.get(_MEMBERS)
    if not isinstance(members, list):
        raise Refusal(400, f"{_MEMBERS}: must be a list")
    others = {name: value for name, value in data.items() if name not in _fields(turn)}
    for place, member in enumerate(members):
        wrong = problem(turn.resource.node, {**others, **member} if isinstance(member, dict) else member)
        if wrong is not None:
            raise Refusal(400, ".".join(map(str, (_MEMBERS, place, *wrong.place))) + f": {wrong.message}")
    return {**others, **(members[0] if members else {})}


def _fields(turn: Turn) -> set[str]:
    """The fields that each member has for itself."""
    named = {turn.resource.id_name, "created_at", "updated_at"}
    return turn.resource.node.properties.keys() - named


STYLE = Style(
    dialect=DIALECT,
    error_body=_error_body,
    reported_failure={"error": "The request failed, whatever its status says"},
    operations={
        "createGuardrails": _create_set,
        "createObjectives": _create_set,
        "patchGuardrails": _patch_set,
        "patchObjective": _patch_set,
    },
)
