"""Tavus in the sandbox: errors of one sentence, under a name that depends on the status, and sets of rules.

A set of objectives or guardrails is sent with all its members, and read by its first one. PALs and personas, which are
the same at Tavus, are kept apart here, and so are faces and replicas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..rewrites import Rewrite
from ..style import ErrorContent, Style
from .dialect import DIALECT

if TYPE_CHECKING:
    from ...sandbox.answers.answer import Answer
    from ...sandbox.answers.vendor_context import VendorContext

_MEMBERS = "data"
"""The objectives or the guardrails of a set."""

_SINGLE = "uuid"
"""What a guardrail has that is in no set."""


def _error_body(content: ErrorContent) -> Any:
    return {"message" if content.status == 401 else "error": content.message}


def _create_guardrail(context: VendorContext) -> Answer:
    if "guardrail_name" not in context.sent:
        return _create_set(context)
    item = context.create()
    item.data[_SINGLE] = item.id
    return context.result(item)


def _patch_guardrail(context: VendorContext) -> Answer:
    return context.update() if _SINGLE in context.item().data else _patch_set(context)


def _create_set(context: VendorContext) -> Answer:
    item = context.create()
    item.data.pop(_SINGLE, None)
    defaults = context.defaults(_MEMBERS)
    item.data[_MEMBERS] = [{**defaults, **member} for member in context.sent.get(_MEMBERS, ())]
    item.data = _shown(context, item.data)
    return context.result(item)


def _patch_set(context: VendorContext) -> Answer:
    item = context.item()
    before, was_example = item.data, item.is_example
    own = {name: value for name, value in before.items() if name in _fields(context)}
    item.data = {_MEMBERS: [own], **before}
    try:
        answer = context.update()
        item.data = _shown(context, item.data)
    except Exception:  # a patch that is refused changes nothing
        item.data, item.is_example = before, was_example
        raise
    return answer


def _shown(context: VendorContext, data: dict[str, Any]) -> dict[str, Any]:
    """A set with the fields of its first member, which is all that reading it shows."""
    members = data.get(_MEMBERS)
    if not isinstance(members, list):
        context.refuse(400, f"{_MEMBERS}: must be a list")
    others = {name: value for name, value in data.items() if name not in _fields(context)}
    for place, member in enumerate(members):
        context.check({**others, **member} if isinstance(member, dict) else member, _MEMBERS, place)
    return {**others, **(members[0] if members else {})}


def _fields(context: VendorContext) -> set[str]:
    """The fields that each member has for itself."""
    return context.fields - {context.id_name, _SINGLE, "created_at", "updated_at"}


def _attach_tools(context: VendorContext) -> Answer:
    for id in context.sent["tool_ids"]:
        context.keep(id, context.other("tool", id))
    return context.answer([context.shown(tool) for tool in context.inside().values()])


def _skills(context: VendorContext) -> Answer:
    return context.answer({"data": {id: skill.data for id, skill in context.inside().items()}})


def _replace_skills(context: VendorContext) -> Answer:
    for skill in [*context.inside().values()]:
        context.drop(skill)
    for id, skill in context.sent["skills"].items():
        context.keep(id, {"config": skill.get("config", {}), "attached_at": context.now, "updated_at": context.now})
    return _skills(context)


def _update_skill(context: VendorContext) -> Answer:
    skill = context.item()
    merged = {**skill.data.get("config", {}), **context.sent["config"]}
    skill.data = {**skill.data, "config": merged, "updated_at": context.now}
    skill.changed()
    return context.result(skill)


STYLE = Style(
    dialect=DIALECT,
    error_body=_error_body,
    rewrites={
        "clonePersonaTemplate": Rewrite("POST /v2/personas"),
        "recordCanvasInteraction": Rewrite(
            "PUT /v2/conversations/{conversation_id}/canvas/interactions/{interaction_id}"
        ),
        "startDeploymentConversation": Rewrite("POST /v2/conversations"),
    },
    reported_failure={"error": "The request failed, whatever its status says"},
    operations={
        "attachToolsToPal": _attach_tools,
        "listPalSkills": _skills,
        "replacePalSkills": _replace_skills,
        "updatePalSkill": _update_skill,
        "createGuardrails": _create_guardrail,
        "createObjectives": _create_set,
        "patchGuardrails": _patch_guardrail,
        "patchObjective": _patch_set,
    },
)
