"""What Tavus calls the fields of a persona, which it calls a PAL today; rows of either list have either names."""

from typing import Any

from ..persona import PersonaFields
from . import json_patch


def _patch(personas: Any, id: str, changes: dict[str, Any]) -> Any:
    return personas.patch(id, json_patch.setting(changes))


PERSONA = PersonaFields(
    id="persona_id",
    name="persona_name",
    description="persona_description",
    prompt="system_prompt",
    voice="layers.tts.external_voice_id",
    created="created_at",
    updated="updated_at",
    other_names={"persona_id": "pal_id", "persona_name": "pal_name", "persona_description": "pal_description"},
    change=_patch,
)
