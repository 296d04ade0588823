"""Bland: answers in envelopes, and personas with a live version and a draft."""

from __future__ import annotations

import copy
import re
from typing import Any
from zlib import crc32

from ...sandbox.answers.error_bodies import Complaint, Refusal
from ...sandbox.answers.handlers import Answer, created, delete
from ...sandbox.requests.valid_request import Turn
from ...sandbox.specification.sampling import blank, fit
from ...sandbox.store.identifiers import uuid
from ...sandbox.store.store import Item
from ..style import Style
from . import DIALECT

_CODES = {
    400: "INVALID_REQUEST",
    401: "AUTH_FAILURE",
    405: "METHOD_NOT_ALLOWED",
    429: "TOO_MANY_REQUESTS",
}
_NUMBER = re.compile(r"\+[1-9][0-9]{6,14}")
_HISTORY = "-versions"
"""Where an item keeps its versions, newest first; no answer has a field of that name."""


def _code(status: int, noun: str) -> str:
    if status == 404:
        return f"{noun.replace('-', '_').upper()}_NOT_FOUND" if noun else "NOT_FOUND"
    return _CODES.get(status, "INTERNAL_ERROR" if status >= 500 else "REQUEST_FAILED")


def _error_body(complaint: Complaint) -> Any:
    return {"data": None, "errors": [{"error": complaint.code, "message": complaint.message}]}


def _create(turn: Turn) -> Answer:
    persona = created(turn)
    node = turn.resource.node.properties["current_draft_version"].concrete()
    now = turn.store.now()
    content = {name: blank(inner) for name, inner in node.properties.items()}
    content |= {name: value for name, value in turn.sent.items() if name in content}
    content |= {"persona_id": persona.id, "created_at": now, "updated_at": now}
    live = {**content, "id": _new_id(turn), "version_type": "production", "version_number": 1, "promoted_at": now}
    draft = {**copy.deepcopy(content), "id": _new_id(turn), "version_type": "draft", "version_number": 2}
    draft["promoted_from_version_id"] = live["id"]
    _keep(persona, [draft, live])
    persona.data["inbound_numbers"] = []
    return Answer(_without_numbers(turn, persona))


def _update(turn: Turn) -> Answer:
    persona, now = turn.item(), turn.store.now()
    draft, *others = _versions(persona, first="draft")
    versioned = {name: value for name, value in turn.sent.items() if name in draft}
    own = {name: value for name, value in turn.sent.items() if name not in draft}
    persona.data = {**persona.data, **own, "updated_at": now}
    _keep(persona, [{**draft, **versioned, "updated_at": now}, *others])
    return Answer(turn.shown(persona))


def _delete(turn: Turn) -> Answer:
    persona = turn.item()
    numbers = [number["phone_number"] for number in persona.data.get("inbound_numbers", ())]
    if numbers and not turn.query.get("force"):
        details = {
            "persona_id": persona.id,
            "phone_numbers_using": numbers,
            "suggestion": "Detach these numbers, or send force=true",
        }
        raise Refusal(400, "Phone numbers still use this persona", code="PERSONA_IN_USE", details=details)
    return delete(turn)


def _list_versions(turn: Turn) -> Answer:
    return Answer([fit(turn.operation.item, version) for version in _versions(_persona(turn))])


def _get_version(turn: Turn) -> Answer:
    persona, wanted = _persona(turn), turn.arguments["version_id"]
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
        raise Refusal(404, f"This persona has no version {wanted}", code="VERSION_NOT_FOUND", details=details)
    return Answer(fit(turn.operation.item, found))


def _promote(turn: Turn) -> Answer:
    persona, now = _persona(turn), turn.store.now()
    draft, *others = _versions(persona, first="draft")
    archived = [
        {**version, "version_type": "archived", "updated_at": now}
        if version["version_type"] == "production"
        else version
        for version in others
    ]
    live = copy.deepcopy(draft) | {
        "id": _new_id(turn),
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
    return Answer(_without_numbers(turn, persona))


def _attach(turn: Turn) -> Answer:
    persona, numbers = _persona(turn), dict.fromkeys(turn.sent["inbound_numbers"])
    if any(_NUMBER.fullmatch(number) is None for number in numbers):
        raise Refusal(404, "At least one number is none of this account's", code="INVALID_INBOUND_NUMBERS")
    for other in _all(turn):
        if other is not persona:
            _set_numbers(turn, other, [one for one in _numbers(other) if one["phone_number"] not in numbers])
    known = {one["phone_number"]: one for one in _numbers(persona)}
    new = {"label": None, "persona_id": persona.id, "persona_settings": None}
    known |= {number: {"phone_number": number, **new} for number in numbers if number not in known}
    _set_numbers(turn, persona, list(known.values()))
    return Answer(fit(turn.operation.item, persona.data))


def _detach(turn: Turn) -> Answer:
    persona, numbers = _persona(turn), turn.sent["inbound_numbers"]
    _set_numbers(turn, persona, [one for one in _numbers(persona) if one["phone_number"] not in numbers])
    return Answer(fit(turn.operation.item, persona.data))


def _set_number(turn: Turn) -> Answer:
    persona, number = _persona(turn), turn.arguments["phone_number"]
    settings = turn.sent["persona_settings"]
    if number not in [one["phone_number"] for one in _numbers(persona)]:
        raise Refusal(404, "This persona has no such number", code="INBOUND_NOT_FOUND")
    _set_numbers(
        turn,
        persona,
        [one | {"persona_settings": settings} if one["phone_number"] == number else one for one in _numbers(persona)],
    )
    answer = {
        "id": crc32(number.encode()) % 1_000_000,
        "phone_number": number,
        "persona_id": persona.id,
        "persona_settings": settings,
        "updated_at": turn.store.now(),
    }
    return Answer(fit(turn.operation.item, answer))


def _new_id(turn: Turn) -> str:
    return uuid(turn.store.random(turn.key()))


def _persona(turn: Turn) -> Item:
    persona = turn.owner()
    if persona is None:
        raise Refusal(404, "No such persona", code="PERSONA_NOT_FOUND")
    return persona


def _all(turn: Turn) -> list[Item]:
    persona, (_, resource) = _persona(turn), turn.route.owners[0]
    return [*turn.store.items(resource, persona.home).values()]


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


def _set_numbers(turn: Turn, persona: Item, numbers: list[dict[str, Any]]) -> None:
    if numbers != _numbers(persona):
        persona.data = {**persona.data, "inbound_numbers": numbers, "updated_at": turn.store.now()}
        persona.changed()


def _without_numbers(turn: Turn, persona: Item) -> Any:
    shown = fit(turn.operation.item, persona.data)
    return {name: value for name, value in shown.items() if name != "inbound_numbers"}


STYLE = Style(
    dialect=DIALECT,
    error_body=_error_body,
    reported_failure={"data": None, "errors": [{"error": "REQUEST_FAILED", "message": "Failed, whatever the status"}]},
    code=_code,
    operations={
        "createPersona": _create,
        "updatePersona": _update,
        "deletePersona": _delete,
        "listPersonaVersions": _list_versions,
        "getPersonaVersion": _get_version,
        "promotePersonaVersion": _promote,
        "attachPersonaInboundNumber": _attach,
        "detachPersonaInboundNumber": _detach,
        "updatePersonaInboundSettings": _set_number,
    },
)
