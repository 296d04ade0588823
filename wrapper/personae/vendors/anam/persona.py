"""What Anam calls the fields of a persona."""

from ..persona import PersonaFields

PERSONA = PersonaFields(
    id="id",
    name="name",
    description="description",
    prompt="brain.system_prompt",
    voice="voice.display_name",
    language="language_code",
    search="search",
    no_languages=frozenset({"inherit"}),
    created="created_at",
    updated="updated_at",
)
