"""One kind of record for a persona, whoever has it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from ..vendors import persona_of


@dataclass(frozen=True, slots=True)
class PersonaRecord:
    """A persona in one form for all vendors; fields that the vendor does not give are None.

    `address` is `VENDOR:ID`, for `Personae.get`; `source` is the vendor's own model with everything in it.
    """

    vendor: str
    id: str
    name: str
    description: str | None = None
    prompt: str | None = None
    voice: str | None = None
    language: str | None = None
    tags: tuple[str, ...] = ()
    created: dt.datetime | None = None
    updated: dt.datetime | None = None
    source: Any = field(default=None, repr=False, compare=False)

    @property
    def address(self) -> str:
        """The address of the persona among all vendors, such as `anam:071b0286`."""
        return f"{self.vendor}:{self.id}"


def persona_record(vendor: str, persona: Any) -> PersonaRecord:
    """A vendor's model of a persona as a record."""
    fields = persona_of(vendor)

    def names(path: str | None) -> tuple[str | None, ...]:
        return path, fields.other_names.get(path or "")

    def text(path: str | None) -> str | None:
        return next((found for name in names(path) if (found := _text(persona, name)) is not None), None)

    language, tags = _text(persona, fields.language), _value(persona, fields.tags)
    return PersonaRecord(
        vendor=vendor,
        id=next((str(id) for path in names(fields.id) if (id := _value(persona, path)) is not None), ""),
        name=text(fields.name) or "",
        description=text(fields.description),
        prompt=_text(persona, fields.prompt),
        voice=_text(persona, fields.voice),
        language=None if language in fields.no_languages else language,
        tags=tuple(map(str, tags)) if isinstance(tags, list) else (),
        created=_moment(persona, fields.created),
        updated=_moment(persona, fields.updated),
        source=persona,
    )


def _value(model: Any, path: str | None) -> Any:
    if path is None:
        return None
    for name in path.split("."):
        model = getattr(model, name, None)
    return model


def _text(model: Any, path: str | None) -> str | None:
    value = _value(model, path)
    return value if isinstance(value, str) and value else None


def _moment(model: Any, path: str | None) -> dt.datetime | None:
    """A date with a zone; the vendors mean UTC where they do not say."""
    value = _value(model, path)
    if not isinstance(value, dt.datetime):
        return None
    return value if value.tzinfo is not None else value.replace(tzinfo=dt.UTC)
