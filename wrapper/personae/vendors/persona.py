"""What vendors call the fields of a persona, so that all can be read, made and changed alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple


def _update(personas: Any, id: str, changes: dict[str, Any]) -> Any:
    return personas.update(id, **changes)


class PersonaFields(NamedTuple):
    """Where a vendor's model of a persona has what all vendors know of theirs: attributes, with dots between them."""

    id: str
    name: str
    prompt: str | None = None
    voice: str | None = None
    created: str | None = None
    updated: str | None = None
    description: str | None = None
    language: str | None = None
    tags: str | None = None
    search: str | None = None
    """The argument of the list of personas that keeps those whose name has a text in it, where there is one."""
    other_names: Mapping[str, str] = {}
    """What some answers have instead of an attribute, by that attribute."""
    no_languages: frozenset[str] = frozenset()
    """What the vendor says in the place of a language where there is none."""
    change: Callable[[Any, str, dict[str, Any]], Any] = _update
    """Changes fields of a persona by the resource of a client, sync or async."""

    @property
    def prompt_argument(self) -> str | None:
        """What the prompt is called where a persona is made."""
        return self.prompt and self.prompt.rpartition(".")[2]
