"""Giving inline objects and enumerations a name and a place among the components, the same shape once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from . import names
from .document import OperationInfo

Schema = dict[str, Any]

_VERBS = frozenset({"get", "list", "create", "update", "delete", "patch", "search", "send", "run"})
_UNSEEN = frozenset({"description", "title", "examples", "example"})


def hoist(document: dict[str, Any], operations: Iterable[OperationInfo]) -> None:
    """Replace each inline object with fields, and each enumeration, by a reference to a named component."""
    renamed = _rename(document)
    hoister = _Hoister(renamed)
    for name, schema in list(renamed.items()):
        hoister.inside(schema, name)
    for operation in operations:
        own = names.pascal(" ".join(_without_verb(operation.id)))
        for parameter in operation.raw["parameters"]:
            parameter["schema"] = hoister.replaced(parameter["schema"], f"{own}_{parameter['name']}")
        for media in operation.raw.get("requestBody", {}).get("content", {}).values():
            if "$ref" not in media["schema"] and "properties" in media["schema"]:
                hoister.inside(media["schema"], own)
            else:
                media["schema"] = hoister.replaced(media["schema"], own)
        for response in operation.raw["responses"].values():
            for media in response["content"].values():
                media["schema"] = hoister.replaced(media["schema"], own)


def _rename(document: dict[str, Any]) -> dict[str, Schema]:
    """Components under the names of their classes; their titles would be taken for class names too."""
    components = document["components"]["schemas"]
    new: dict[str, str] = {}
    for name in components:
        wanted, number = names.pascal(name), 2
        while wanted.lower() in {taken.lower() for taken in new.values()}:  # modules differ by more than case
            wanted, number = f"{names.pascal(name)}{number}", number + 1
        new[name] = wanted

    def rename(value: Any) -> None:
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):  # only references to schemas are left
                value["$ref"] = _reference(new[value["$ref"].rsplit("/", 1)[1].replace("~1", "/").replace("~0", "~")])
            for item in value.values():
                rename(item)
        elif isinstance(value, list):
            for item in value:
                rename(item)

    rename(document["paths"])
    rename(components)
    document["components"]["schemas"] = {new[name]: schema for name, schema in components.items()}
    for schema in document["components"]["schemas"].values():
        schema.pop("title", None)
    result: dict[str, Schema] = document["components"]["schemas"]
    return result


def _reference(name: str) -> str:
    return f"#/components/schemas/{name}"


def _without_verb(operation_id: str) -> list[str]:
    words = [word for word in operation_id.replace("-", "_").split("_") if word]
    split = names.words(operation_id)
    return split[1:] if len(split) > 1 and split[0] in _VERBS else words


class _Hoister:
    def __init__(self, components: dict[str, Schema]) -> None:
        self.components = components
        self.by_shape = {_shape(schema): name for name, schema in components.items() if _is_named(schema)}

    def inside(self, schema: Schema, context: str) -> None:
        """Hoist what is nested in a schema, not the schema itself."""
        for name, child in schema.get("properties", {}).items():
            schema["properties"][name] = self.replaced(child, f"{context}_{name}")
        if isinstance(schema.get("items"), dict):
            schema["items"] = self.replaced(schema["items"], _item(context))
        if isinstance(schema.get("additionalProperties"), dict):
            schema["additionalProperties"] = self.replaced(schema["additionalProperties"], f"{context}_value")
        for keyword in ("oneOf", "anyOf"):
            for number, member in enumerate(schema.get(keyword, [])):
                suffix = "" if _objects(schema[keyword]) == 1 else f"_variant{number + 1}"
                schema[keyword][number] = self.replaced(member, context + suffix)
        for member in schema.get("allOf", []):
            if "$ref" not in member:
                self.inside(member, context)

    def replaced(self, schema: Schema, context: str) -> Schema:
        """The schema with its nested ones hoisted, or a reference if it is one that deserves a name."""
        if "$ref" in schema:
            return schema
        nullable = isinstance(schema.get("type"), list) and "null" in schema["type"] and _is_named(schema)
        if nullable:
            description = {key: schema.pop(key) for key in ("description",) if key in schema}
            (schema["type"],) = [kind for kind in schema["type"] if kind != "null"]
            schema["enum"] = [value for value in schema.get("enum", []) if value is not None] or None
            if schema["enum"] is None:
                del schema["enum"]
            return {"oneOf": [self.replaced(schema, context), {"type": "null"}], **description}
        self.inside(schema, context)
        if not _is_named(schema):
            return schema
        shape = _shape(schema)
        if shape not in self.by_shape:
            name = self._free(schema.pop("title", None) or context)
            self.components[name] = schema
            self.by_shape[shape] = name
        reference: Schema = {"$ref": _reference(self.by_shape[shape])}
        if schema.get("description") and self.components[self.by_shape[shape]] is not schema:
            return {"allOf": [reference], "description": schema["description"]}
        return reference

    def _free(self, context: str) -> str:
        wanted = names.pascal(context.replace("_", " "))
        name, number = wanted, 2
        taken = {key.lower() for key in self.components}
        while name.lower() in taken:
            name, number = f"{wanted}{number}", number + 1
        return name


def _objects(members: list[Schema]) -> int:
    return sum(member.get("type") != "null" for member in members)


def _item(context: str) -> str:
    return context[:-1] if context.endswith("s") and not context.endswith("ss") else context


def _is_named(schema: Schema) -> bool:
    """Whether a schema becomes a class or an alias: an object with fields, or an enumeration."""
    return bool(schema.get("properties") or "enum" in schema or len(schema.get("allOf", [])) > 1)


def _shape(schema: Schema) -> str:
    """What makes two schemas the same: everything but their texts."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain(item) for key, item in value.items() if key not in _UNSEEN or isinstance(item, dict)}
        return [plain(item) for item in value] if isinstance(value, list) else value

    return json.dumps(plain(schema), sort_keys=True)
