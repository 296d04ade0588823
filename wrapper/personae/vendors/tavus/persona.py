"""What Tavus calls the fields of a persona."""

from typing import Any

from ..persona import PersonaFields
from . import json_patch


def _patch(personas: Any, id: str, changes: dict[str, Any]) -> Any:
    return personas.patch(id, json_patch.setting(changes))


PERSONA = PersonaFields(
    id="persona_id",
    name="persona_name",
    prompt="system_prompt",
    voice="layers.tts.external_voice_id",
    created="created_at",
    updated="updated_at",
    change=_patch,
)
