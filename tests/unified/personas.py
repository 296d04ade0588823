"""A persona of each vendor, as it is listed and read, and the record of it."""

import datetime as dt
from typing import Any

from personae import (
    PersonaRecord,
)
from tests.support.both_clients import Flavour
from tests.support.scripted_vendor import Answer, HttpWire, Script, answer, script

ANAM: dict[str, Any] = {
    "id": "a1",
    "name": "Nia",
    "description": "Greets visitors.",
    "languageCode": "en",
    "createdAt": "2026-04-20T10:00:00.000Z",
    "updatedAt": "2026-05-01T08:30:00.250Z",
    "voice": {"id": "v1", "displayName": "Alba"},
}
ANAM_IN_FULL = {name: value for name, value in ANAM.items() if name != "languageCode"} | {
    "brain": {"systemPrompt": "Be kind.", "personality": None}
}
BLAND: dict[str, Any] = {
    "id": "b1",
    "name": "Otto",
    "description": None,
    "tags": ["sales", "de"],
    "created_at": "2026-04-20T12:00:00+02:00",
    "updated_at": None,
    "current_production_version": {
        "id": "v2",
        "personality_prompt": "Be brief.",
        "call_config": {"voice": "june", "language": "de"},
    },
}
TAVUS: dict[str, Any] = {
    "persona_id": "t1",
    "persona_name": "Pim",
    "system_prompt": "Coach.",
    "layers": {"tts": {"external_voice_id": "voice-7"}},
    "created_at": "",
    "updated_at": "20 Apr 2026 10:00:00",
}

RECORDS = {
    "anam": PersonaRecord(
        vendor="anam",
        id="a1",
        name="Nia",
        description="Greets visitors.",
        prompt=None,
        voice="Alba",
        language="en",
        tags=(),
        created=dt.datetime(2026, 4, 20, 10, tzinfo=dt.UTC),
        updated=dt.datetime(2026, 5, 1, 8, 30, 0, 250_000, tzinfo=dt.UTC),
    ),
    "bland": PersonaRecord(
        vendor="bland",
        id="b1",
        name="Otto",
        description=None,
        prompt="Be brief.",
        voice="june",
        language="de",
        tags=("sales", "de"),
        created=dt.datetime(2026, 4, 20, 10, tzinfo=dt.UTC),
        updated=None,
    ),
    "tavus": PersonaRecord(
        vendor="tavus",
        id="t1",
        name="Pim",
        description=None,
        prompt="Coach.",
        voice="voice-7",
        language=None,
        tags=(),
        created=None,
        updated=dt.datetime(2026, 4, 20, 10, tzinfo=dt.UTC),
    ),
}


def listed(vendor: str, *items: Any) -> Answer:
    meta = {"total": len(items), "lastPage": 1, "currentPage": 1, "perPage": 10}
    bodies: dict[str, Any] = {
        "anam": {"data": [*items], "meta": meta},
        "bland": {"data": [*items], "errors": None},
        "tavus": {"data": [*items], "total_count": len(items)},
    }
    return answer(bodies[vendor])


def got(vendor: str, item: Any) -> Answer:
    return answer({"anam": item, "bland": {"data": item, "errors": None}, "tavus": {"data": [item]}}[vendor])


LISTED = {"anam": listed("anam", ANAM), "bland": listed("bland", BLAND), "tavus": listed("tavus", TAVUS)}
GOT = {"anam": got("anam", ANAM_IN_FULL), "bland": got("bland", BLAND), "tavus": got("tavus", TAVUS)}


def all_of(flavour: Flavour, **answers: Any) -> Any:
    clients = {
        vendor: flavour.client(
            one if isinstance(one, (Script, HttpWire)) else script(one), vendor=vendor, max_retries=0
        )
        for vendor, one in answers.items()
    }
    return flavour.personae(**clients)
