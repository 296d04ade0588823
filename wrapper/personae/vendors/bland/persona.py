"""What Bland calls the fields of a persona."""

from ..persona import PersonaFields

PERSONA = PersonaFields(
    id="id",
    name="name",
    description="description",
    prompt="current_production_version.personality_prompt",
    voice="current_production_version.call_config.voice",
    language="current_production_version.call_config.language",
    tags="tags",
    created="created_at",
    updated="updated_at",
)
