"""Personas with a live version, a draft and those before, and the numbers that are answered by them."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    from ....sandbox.answers.answer import Answer
    from ....sandbox.answers.vendor_context import VendorContext
    from ....sandbox.store.items import Item
    from ...style import VendorOperation

_NUMBER = re.compile(r"\+[1-9][0-9]{6,14}")
_HISTORY = "-versions"
"""Where an item keeps its versions, newest first; no answer has a field of that name."""
_KEPT_BY_A_DRAFT = frozenset(
    {
        *("id", "persona_id", "version_type", "version_number", "created_at", "updated_at"),
        *("promoted_from_version_id", "promoted_at", "promoted_by"),
        *("memory_enabled", "entity_schemas", "auth_config"),
    }
)
"""What is not copied from the version to which a draft is reset."""


def _create(context: VendorContext) -> Answer:
    persona = context.create()
    now = context.now
    content = context.blank("current_draft_version")
    content |= {name: value for name, value in context.sent.items() if name in content}
    content |= {"persona_id": persona.id, "created_at": now, "updated_at": now}
    live = {**content, "id": context.new_id(), "version_type": "production", "version_number": 1, "promoted_at": now}
    draft = {**copy.deepcopy(content), "id": context.new_id(), "version_type": "draft", "version_number": 2}
    draft["promoted_from_version_id"] = live["id"]
    _keep(persona, [draft, live])
    persona.data["inbound_numbers"] = []
    return context.answer(_without_numbers(context, persona))


def _update(context: VendorContext) -> Answer:
    persona, now = context.item(), context.now
    draft, *others = _versions(persona, first="draft")
    versioned = {name: value for name, value in context.sent.items() if name in draft}
    own = {name: value for name, value in context.sent.items() if name not in draft}
    persona.data = {**persona.data, **own, "updated_at": now}
    _keep(persona, [{**draft, **versioned, "updated_at": now}, *others])
    return context.answer(context.shown(persona))


def _delete(context: VendorContext) -> Answer:
    persona = context.item()
    numbers = [number["phone_number"] for number in persona.data.get("inbound_numbers", ())]
    if numbers and not context.query.get("force"):
        details = {
            "persona_id": persona.id,
            "phone_numbers_using": numbers,
            "suggestion": "Detach these numbers, or send force=true",
        }
        context.refuse(400, "Phone numbers still use this persona", code="PERSONA_IN_USE", details=details)
    return context.delete()


def _list_versions(context: VendorContext) -> Answer:
    return context.answer([context.fitted(version) for version in _versions(_persona(context))])


def _get_version(context: VendorContext) -> Answer:
    persona, wanted = _persona(context), context.arguments["version_id"]
    versions = _versions(persona)
    found = next((version for version in versions if wanted in (version["id"], *_labels(version))), None)
    if found is None:
        current = {version["version_type"]: _label(version) for version in versions}
        details = {
            "persona_id": persona.id,
            "requested_version": wanted,
            "available_versions": [_label(version) for version in reversed(versions)],
            "current_production": current["production"],
            "current_draft": current["draft"],
        }
        context.refuse(404, f"This persona has no version {wanted}", code="VERSION_NOT_FOUND", details=details)
    return context.answer(context.fitted(found))


def _promote(context: VendorContext) -> Answer:
    persona, now = _persona(context), context.now
    draft, *others = _versions(persona, first="draft")
    archived = [
        {**version, "version_type": "archived", "updated_at": now}
        if version["version_type"] == "production"
        else version
        for version in others
    ]
    live = copy.deepcopy(draft) | {
        "id": context.new_id(),
        "version_type": "production",
        "version_number": 1 + max(version["version_number"] for version in (draft, *others)),
        "promoted_from_version_id": draft["id"],
        "promoted_at": now,
        "promoted_by": persona.data.get("user_id"),
        "created_at": now,
        "updated_at": now,
    }
    persona.data = {**persona.data, "updated_at": now}
    _keep(persona, [live, draft, *archived])
    return context.answer(_without_numbers(context, persona))


def _current(kind: str) -> VendorOperation:
    def read(context: VendorContext) -> Answer:
        version, *_ = _versions(_persona(context), first=kind)
        return context.answer(context.fitted(version))

    return read


def _reset(context: VendorContext) -> Answer:
    persona, now = _persona(context), context.now
    draft, *others = _versions(persona, first="draft")
    wanted = (context.sent or {}).get("source_version_id") or persona.data["current_production_version_id"]
    source = next((one for one in (draft, *others) if wanted in (one["id"], *_labels(one))), None)
    if source is None:
        context.refuse(404, f"This persona has no version {wanted}", code="SOURCE_VERSION_NOT_FOUND")
    content = {name: copy.deepcopy(value) for name, value in source.items() if name not in _KEPT_BY_A_DRAFT}
    draft = {**draft, **content, "promoted_from_version_id": source["id"], "updated_at": now}
    _keep(persona, [draft, *others])
    return context.answer(context.fitted(draft))


def _attach(context: VendorContext) -> Answer:
    persona, numbers = _persona(context), dict.fromkeys(context.sent["inbound_numbers"])
    if any(_NUMBER.fullmatch(number) is None for number in numbers):
        context.refuse(404, "At least one number is none of this account's", code="INVALID_INBOUND_NUMBERS")
    for other in context.collection():
        if other is not persona:
            _set_numbers(context, other, [one for one in _numbers(other) if one["phone_number"] not in numbers])
    known = {one["phone_number"]: one for one in _numbers(persona)}
    new = {"label": None, "persona_id": persona.id, "persona_settings": None}
    known |= {number: {"phone_number": number, **new} for number in numbers if number not in known}
    _set_numbers(context, persona, list(known.values()))
    return context.answer(context.fitted(persona.data))


def _detach(context: VendorContext) -> Answer:
    persona, numbers = _persona(context), context.sent["inbound_numbers"]
    _set_numbers(context, persona, [one for one in _numbers(persona) if one["phone_number"] not in numbers])
    return context.answer(context.fitted(persona.data))


def _set_number(context: VendorContext) -> Answer:
    persona, number = _persona(context), context.arguments["phone_number"]
    settings = context.sent["persona_settings"]
    if number not in [one["phone_number"] for one in _numbers(persona)]:
        context.refuse(404, "This persona has no such number", code="INBOUND_NOT_FOUND")
    _set_numbers(
        context,
        persona,
        [one | {"persona_settings": settings} if one["phone_number"] == number else one for one in _numbers(persona)],
    )
    answer = {
        "id": crc32(number.encode()) % 1_000_000,
        "phone_number": number,
        "persona_id": persona.id,
        "persona_settings": settings,
        "updated_at": context.now,
    }
    return context.answer(context.fitted(answer))


def _persona(context: VendorContext) -> Item:
    persona = context.owner()
    if persona is None:
        context.refuse(404, "No such persona", code="PERSONA_NOT_FOUND")
    return persona


def _versions(persona: Item, first: str | None = None) -> list[dict[str, Any]]:
    """The versions, newest first, or the one of a type before the others."""
    kinds = ("draft", "production")
    data = persona.data
    found = data.get(_HISTORY) or [{**data[f"current_{kind}_version"], "version_type": kind} for kind in kinds]
    newest_first = sorted(found, key=lambda version: version["version_number"], reverse=True)
    return sorted(newest_first, key=lambda version: version["version_type"] != first) if first else newest_first


def _keep(persona: Item, versions: list[dict[str, Any]]) -> None:
    current = {version["version_type"]: version for version in versions}
    persona.data[_HISTORY] = versions
    for kind in ("production", "draft"):
        persona.data[f"current_{kind}_version"] = current[kind]
        persona.data[f"current_{kind}_version_id"] = current[kind]["id"]
    persona.changed()


def _label(version: dict[str, Any]) -> str:
    return f"v{version['version_number']}{'-draft' if version['version_type'] == 'draft' else ''}"


def _labels(version: dict[str, Any]) -> list[str]:
    kind = version["version_type"]
    return [_label(version), *([kind] if kind != "archived" else [])]


def _numbers(persona: Item) -> list[dict[str, Any]]:
    return list(persona.data.get("inbound_numbers") or ())


def _set_numbers(context: VendorContext, persona: Item, numbers: list[dict[str, Any]]) -> None:
    if numbers != _numbers(persona):
        persona.data = {**persona.data, "inbound_numbers": numbers, "updated_at": context.now}
        persona.changed()


def _without_numbers(context: VendorContext, persona: Item) -> Any:
    shown = context.fitted(persona.data)
    return {name: value for name, value in shown.items() if name != "inbound_numbers"}


OPERATIONS: Mapping[str, VendorOperation] = {
    "createPersona": _create,
    "updatePersona": _update,
    "updatePersonaWithPost": _update,
    "deletePersona": _delete,
    "listPersonaVersions": _list_versions,
    "getPersonaVersion": _get_version,
    "getPersonaProductionVersion": _current("production"),
    "getPersonaDraftVersion": _current("draft"),
    "promotePersonaVersion": _promote,
    "promotePersona": _promote,
    "resetPersonaVersion": _reset,
    "resetPersonaDraft": _reset,
    "attachPersonaInboundNumber": _attach,
    "detachPersonaInboundNumber": _detach,
    "updatePersonaInboundSettings": _set_number,
}
