"""Decoding 100 personas with avatar and voice, from bytes to objects."""

from __future__ import annotations

import json
from datetime import datetime
from types import GenericAlias
from typing import Any

import msgspec
import pydantic
from raw_anam.models.persona_summary import PersonaSummary as RawPersona

from personae.call.json import loads
from personae_api.anam.models import PersonaSummary
from scripts.bench.measure import interleaved
from scripts.bench.sample import page

_AVATAR = {
    "id": str,
    "displayName": str,
    "variantName": str,
    "imageUrl": str,
    "videoUrl": str | None,
    "createdAt": datetime,
    "updatedAt": datetime,
    "createdByOrganizationId": str | None,
    "availableVersions": list[str],
    "activeVersion": str | None,
}
_VOICE = {
    "id": str,
    "displayName": str,
    "provider": str,
    "providerVoiceId": str | None,
    "providerModelId": str | None,
    "sampleUrl": str | None,
    "previewSampleUrl": str | None,
    "gender": str | None,
    "country": str | None,
    "description": str | None,
    "displayTags": list[str],
    "isZdr": bool,
    "createdByOrganizationId": str | None,
    "createdAt": datetime,
    "updatedAt": datetime,
}
_PERSONA = {
    "id": str,
    "name": str,
    "description": str,
    "personaPreset": str,
    "voiceSpeed": float | None,
    "isDefaultPersona": bool,
    "languageCode": str,
    "createdAt": datetime,
    "updatedAt": datetime,
}


def _pydantic() -> Any:
    def model(name: str, fields: dict[str, Any]) -> Any:
        create: Any = pydantic.create_model
        required = {key: (kind, ...) for key, kind in fields.items()}
        return create(name, __config__=pydantic.ConfigDict(extra="allow"), **required)

    avatar, voice = model("Avatar", _AVATAR), model("Voice", _VOICE)
    persona = model("Persona", {**_PERSONA, "avatar": avatar | None, "voice": voice | None})
    return model("Page", {"data": GenericAlias(list, (persona,))})


def _msgspec() -> Any:
    def struct(name: str, fields: dict[str, Any]) -> Any:
        return msgspec.defstruct(name, list(fields.items()))

    avatar, voice = struct("Avatar", _AVATAR), struct("Voice", _VOICE)
    persona = struct("Persona", {**_PERSONA, "avatar": avatar | None, "voice": voice | None})
    return msgspec.json.Decoder(struct("Page", {"data": GenericAlias(list, (persona,))}))


def main() -> None:
    """Print the median seconds of each."""
    body = page(1, 100, 1)
    pydantic_page, msgspec_page = _pydantic(), _msgspec()
    subjects = {
        "raw generated": lambda: [RawPersona.from_dict(item) for item in json.loads(body)["data"]],
        "pydantic 2": lambda: pydantic_page.model_validate_json(body),
        "msgspec": lambda: msgspec_page.decode(body),
        "personae": lambda: [PersonaSummary.from_dict(item) for item in json.loads(body)["data"]],
        "personae[fast]": lambda: [PersonaSummary.from_dict(item) for item in loads(body)["data"]],
    }
    print(json.dumps(interleaved(subjects, rounds=41, number=5)))


if __name__ == "__main__":
    main()
