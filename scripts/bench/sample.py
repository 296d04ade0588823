"""The answers that the benchmarks decode."""

from __future__ import annotations

import json
from typing import Any


def persona(number: int) -> dict[str, Any]:
    """A persona with avatar and voice, as lists have them."""
    moment = "2026-05-11T08:30:00.000Z"
    identifier = f"00000000-0000-4000-8000-{number:012d}"
    return {
        "id": identifier,
        "name": f"Persona {number}",
        "description": "Welcomes visitors and answers their first questions",
        "personaPreset": "",
        "avatar": {
            "id": identifier,
            "displayName": "Mara",
            "variantName": "studio",
            "imageUrl": "https://example.com/avatars/mara-studio.png",
            "videoUrl": "https://example.com/avatars/mara-studio.mp4?signature=none",
            "createdAt": moment,
            "updatedAt": moment,
            "createdByOrganizationId": None,
            "availableVersions": ["v1", "v2", "v3"],
            "activeVersion": "v2",
        },
        "voice": {
            "id": identifier,
            "displayName": "Ines",
            "provider": "CARTESIA",
            "providerVoiceId": "voice-0123456789",
            "providerModelId": "sonic-3",
            "sampleUrl": "https://example.com/voices/ines.mp3",
            "previewSampleUrl": "https://example.com/voices/ines.mp3",
            "gender": "FEMALE",
            "country": "PT",
            "description": "Calm and clear, for explanations that take their time.",
            "displayTags": ["calm"],
            "isZdr": True,
            "createdByOrganizationId": None,
            "createdAt": moment,
            "updatedAt": moment,
        },
        "voiceSpeed": 1,
        "isDefaultPersona": False,
        "languageCode": "en",
        "createdAt": moment,
        "updatedAt": moment,
    }


def page(number: int, size: int, last: int) -> bytes:
    """One page of a list of personas."""
    items = [persona(size * number + place) for place in range(size)]
    meta = {"total": size * last, "lastPage": last, "currentPage": number, "perPage": size, "prev": None, "next": None}
    return json.dumps({"data": items, "meta": meta}).encode()


VOICE = json.dumps(persona(1)["voice"]).encode()
"""One small item."""
