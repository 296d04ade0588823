"""JSON Patch operations (RFC 6902), which `tavus.personas.patch` takes, made from what has changed.

>>> from personae import json_patch
>>> json_patch.setting({"/layers/llm/model": "tavus-gpt-oss"})
[{'op': 'add', 'path': '/layers/llm/model', 'value': 'tavus-gpt-oss'}]
>>> json_patch.between({"name": "Cara", "tags": ["a"]}, {"name": "Nia"})
[{'op': 'remove', 'path': '/tags'}, {'op': 'replace', 'path': '/name', 'value': 'Nia'}]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from personae_api.base import Model, encode
from personae_api.tavus import models

from ...call.json import same
from ...errors import ConfigurationError

Patch: TypeAlias = "list[models.JsonPatchOperationDict]"


def setting(changes: Mapping[str, Any]) -> Patch:
    """Operations that set fields, whether they are there or not; a name that begins with `/` is a JSON Pointer.

    The objects on the way to a pointer must be there. Values may be models. They use `add`, which RFC 6902 (section
    4.1) lets take the place of a field that exists.
    """
    return [
        {"op": "add", "path": name if name.startswith("/") else _pointer("", name), "value": encode(value)}
        for name, value in changes.items()
    ]


def between(before: Model | Mapping[str, Any], after: Model | Mapping[str, Any]) -> Patch:
    """Operations that turn one object into another: the fewest fields, lists as a whole, nothing if they are equal.

    >>> persona = tavus.personas.get("...")  # doctest: +SKIP
    >>> changed = persona.replace(persona_name="Cara")  # doctest: +SKIP
    >>> tavus.personas.patch(persona.persona_id, json_patch.between(persona, changed))  # doctest: +SKIP

    A field that `after` does not have is removed. ConfigurationError for what is no object.
    """
    old, new = encode(before), encode(after)
    if not isinstance(old, dict) or not isinstance(new, dict):
        kinds = " and ".join(type(value).__name__ for value in (before, after))
        raise ConfigurationError(f"json_patch.between() takes two models or mappings, not {kinds}")
    return list(_changes("", old, new))


def _changes(path: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[models.JsonPatchOperationDict]:
    for name in old:
        if name not in new:
            yield {"op": "remove", "path": _pointer(path, name)}
    for name, value in new.items():
        place = _pointer(path, name)
        if name not in old:
            yield {"op": "add", "path": place, "value": value}
        elif isinstance(value, dict) and isinstance(old[name], dict):
            yield from _changes(place, old[name], value)
        elif not same(value, old[name]):
            yield {"op": "replace", "path": place, "value": value}


def _pointer(path: str, name: str) -> str:
    return f"{path}/{name.replace('~', '~0').replace('/', '~1')}"
