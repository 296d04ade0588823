"""Whether a new vendor has personas as the others have, and what it calls their fields."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..pipeline.generating.api import Field, Model, VendorApi
from ..pipeline.generating.build import build
from ..pipeline.generating.parse import parse
from ..pipeline.normalising.normalise import normalise

_RESOURCE = "personas"
_NEEDED = ("list", "get")
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "persona_id", "uuid"),
    "name": ("name", "persona_name", "display_name", "title"),
    "description": ("description",),
    "prompt": ("system_prompt", "prompt", "instructions", "personality_prompt", "personality"),
    "voice": ("voice", "voice_id", "voice_name"),
    "language": ("language", "language_code", "locale"),
    "tags": ("tags",),
    "created": ("created_at", "created", "create_time"),
    "updated": ("updated_at", "updated", "modified_at", "update_time"),
}
"""What vendors call the fields of a persona, by what we call them."""


def persona(name: str, generated: Path) -> str | None:
    """The module `persona` of a vendor, None if it has no list of personas with an id and a name."""
    document = json.loads((generated / "specification.json").read_bytes())
    normal = normalise(document)
    api = build(name, parse(normal), normal)
    fields = _fields(api)
    if not {"id", "name"} <= fields.keys():
        return None
    title = name.capitalize()
    lines = "".join(f'    {ours}="{theirs}",\n' for ours, theirs in fields.items())
    head = f'"""What {title} calls the fields of a persona."""\n\nfrom ..persona import PersonaFields\n\n'
    return f"{head}PERSONA = PersonaFields(\n{lines})\n"


def _fields(api: VendorApi) -> dict[str, Any]:
    resource = next((one for one in api.resources if one.name == _RESOURCE), None)
    methods = {operation.method: operation for operation in resource.operations} if resource else {}
    listed = methods.get("list")
    if not {*_NEEDED} <= methods.keys() or listed is None or not listed.paging:
        return {}
    models = {model.name: model for model in api.models}
    own = _texts(models.get(listed.result))
    found = {ours: next((name for name in theirs if name in own), None) for ours, theirs in _FIELDS.items()}
    asked = {field.python_name for field in listed.query}
    return {ours: theirs for ours, theirs in found.items() if theirs} | (
        {"search": "search"} if "search" in asked else {}
    )


def _texts(model: Model | None) -> set[str]:
    fields: tuple[Field, ...] = () if model is None else model.fields
    return {field.python_name for field in fields}
