"""Discriminators: the field by which one class of a union is told from the others."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..documents.pointer import target
from ..errors import PipelineError

_Values = dict[str, str]


@dataclass(slots=True)
class Discriminators:
    """For each field that tells classes apart, the classes by their values; the empty value is that of all others."""

    found: dict[str, list[_Values]] = field(default_factory=dict)

    def read(self, raw: Mapping[str, Any], components: Mapping[str, Any]) -> None:
        """Note the discriminator of a union, if it has one: by its mapping, what components say, and their names."""
        told = raw.get("discriminator")
        name = told.get("propertyName") if isinstance(told, dict) else None
        members = [_component(member) for key in ("oneOf", "anyOf") for member in raw.get(key, [])]
        names = [member for member in members if member is not None]
        if not isinstance(told, dict) or not isinstance(name, str) or len(names) < 2:
            return
        values: _Values = {member: member for member in names}
        values |= {text: member for member in names if (text := _constant(components[member], name)) is not None}
        mapping = told.get("mapping")
        for value, reference in mapping.items() if isinstance(mapping, dict) else ():
            component = _component({"$ref": reference}) or (reference if reference in names else None)
            if component in names:
                values[str(value)] = component
        if (other := _component({"$ref": told.get("defaultMapping")}) or told.get("defaultMapping")) in names:
            values[""] = str(other)
        self.found.setdefault(name, []).append(values)

    def renamed(self, classes: Mapping[str, str], kept: Collection[str]) -> Discriminators:
        """The same under the names of classes, without those that are no class."""
        result = Discriminators()
        for name, each in self.found.items():
            for values in each:
                own = {value: classes[component] for value, component in values.items()}
                result.found.setdefault(name, []).append({v: c for v, c in own.items() if c in kept})
        return result

    def of(self, members: Collection[str]) -> tuple[str, _Values] | None:
        """The field that tells these classes apart, and the class for each of its values; None if there is none."""
        fitting = [
            (name, values)
            for name, each in self.found.items()
            for values in each
            if values and set(values.values()) <= set(members)
        ]
        return max(fitting, key=lambda one: len(set(one[1].values())), default=None)


def _constant(component: Any, name: str) -> str | None:
    """The one text that a field of a component may be."""
    field = component.get("properties", {}).get(name) if isinstance(component, dict) else None
    values = [field["const"]] if isinstance(field, dict) and "const" in field else []
    values = values or (field.get("enum", []) if isinstance(field, dict) else [])
    return values[0] if len(values) == 1 and isinstance(values[0], str) else None


def _component(raw: Any) -> str | None:
    """The component that a schema refers to, if it is one."""
    reference = raw.get("$ref") if isinstance(raw, dict) else None
    try:
        keys = target(reference) if isinstance(reference, str) else ()
    except PipelineError:  # a mapping may have the bare name of a component
        return None
    return keys[2] if keys[:2] == ("components", "schemas") and len(keys) == 3 else None
