"""What an agent can call, as data: each method with its effect and the JSON Schema of its arguments."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from .api import Field, Operation, VendorApi
from .hoist import class_of
from .names import Names
from .normalised_document import Document
from .normalised_document import Operation as Described
from .operations import POSITIONS
from .render import EFFECTS, plain, told
from .schemas import Schema
from .texts import ended, in_one

LONGEST_NAME = 64
"""What the vendors of models allow."""

_NEVER = frozenset({"password", "binary"})
"""Formats of what no agent has: secrets and files."""


def tools(api: VendorApi, document: Document) -> str:
    """The file of a vendor's tools, with the schemas that they share."""
    return json.dumps(_Tools(api, document).made(), indent=1, ensure_ascii=False) + "\n"


class _Tools:
    def __init__(self, api: VendorApi, document: Document) -> None:
        self.api = api
        self.schemas = document.schemas
        self.described = {operation.info.id: operation for operation in document.operations}
        self.names = Names()
        self.fields = {model.name: {field.name: field.python_name for field in model.fields} for model in api.models}
        self.shared: dict[str, Schema | None] = {}
        """None is one that needs what no agent has."""

    def made(self) -> dict[str, Any]:
        found = [
            tool
            for resource in self.api.resources
            for operation in resource.operations
            if (tool := self.tool(resource.name, operation)) is not None
        ]
        used: dict[str, None] = {}
        for tool in found:
            self.use(tool["arguments"], used)
        return {"tools": found, "schemas": {name: self.shared[name] for name in used}}

    def use(self, form: Any, used: dict[str, None]) -> None:
        """Note which shared schemas a schema needs."""
        if isinstance(form, list):
            for one in form:
                self.use(one, used)
        elif isinstance(form, dict):
            name = form.get("$ref")
            if isinstance(name, str) and name not in used:
                used[name] = None
                self.use(self.shared[name], used)
            for one in form.values():
                self.use(one, used)

    def tool(self, resource: str, operation: Operation) -> dict[str, Any] | None:
        """A method as a tool; None for one that needs a secret or a file, or costs something and answers a file.

        Nor is a stream one, which may have no end.
        """
        described = self.described[operation.info.id]
        arguments = self.arguments(operation, described)
        if arguments is None or operation.stream or (operation.call == "DownloadCall" and operation.does != "read"):
            return None
        tool: dict[str, Any] = {
            "name": self.name(resource, operation.method),
            "resource": resource,
            "method": operation.method,
            "effect": operation.does,
            "repeatable": operation.repeatable,
            "description": _description(operation),
            "arguments": arguments,
        }
        if operation.paging:
            named = {field.name: field.python_name for field in operation.query}
            position, size = operation.paging[POSITIONS[operation.paging["style"]]], operation.paging.get("size", "")
            tool["paging"] = {"position": named.get(position), "size": named.get(size)}
        if secrets := sorted(self.secrets(described.answer, set())):
            tool["secrets"] = secrets
        return tool

    def name(self, resource: str, method: str) -> str:
        whole = f"{self.api.vendor}_{resource}_{method}"
        return self.names.new(whole[: LONGEST_NAME - 3] if len(whole) > LONGEST_NAME else whole)

    def arguments(self, operation: Operation, described: Described) -> Schema | None:
        forms = {(parameter.place, parameter.name): parameter.schema for parameter in described.parameters}
        for raw in operation.info.parameters:  # headers are text, and no more, in the normal form
            if raw["in"] == "header" and _is_secret(raw.get("schema", {})):
                forms["header", raw["name"]] = raw["schema"]
        given: dict[str, Schema] = {}
        for place, fields in (("path", operation.path), ("query", operation.query), ("header", operation.headers)):
            given |= {field.python_name: forms[place, field.name] for field in fields}
        for body, content in zip(operation.bodies, described.bodies, strict=True):
            for field in body.arguments:
                form = content.schema if field is body.whole else content.schema["properties"][field.name]
                given.setdefault(field.python_name, form)
        return self.object((*operation.positional, *operation.keywords), given)

    def object(self, fields: Iterable[Field], forms: Mapping[str, Schema]) -> Schema | None:
        properties: dict[str, Schema] = {}
        required = []
        for field in fields:
            form = self.form(forms[field.python_name], field.description)
            if form is not None:
                properties[field.python_name] = form
            elif field.required:
                return None
            if field.required:
                required.append(field.python_name)
        return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}

    def form(self, form: Schema, description: str = "") -> Schema | None:
        """A schema without secrets and files, None if it is nothing without them."""
        text = plain(description or form.get("description") or "")
        said = {"description": " ".join(text.split())} if text else {}
        if (name := class_of(form)) is not None:
            return None if self.component(name) is None else {"$ref": name, **said}
        if "oneOf" in form:
            options = [one for one in map(self.form, form["oneOf"]) if one is not None]
            if not [one for one in options if one != {"type": "null"}]:
                return None
            return {"anyOf": options, **said} if len(options) > 1 else {**options[0], **said}
        if form.get("format") in _NEVER:
            return None
        if "items" in form:
            items = self.form(form["items"])
            return None if items is None else {"type": "array", "items": items, **said}
        if form.get("type") == "object":
            further = self.form(form["additionalProperties"]) or {}
            return {"type": "object", "additionalProperties": further or True, **said}
        return {key: form[key] for key in ("type", "enum", "format") if key in form} | said

    def component(self, name: str) -> Schema | None:
        """A shared schema; one that is being made is thought to be possible."""
        if name not in self.shared:
            self.shared[name] = {}
            self.shared[name] = self.made_of(self.schemas[name], self.fields.get(name, {}))
        return self.shared[name]

    def made_of(self, form: Schema, named: Mapping[str, str]) -> Schema | None:
        if not form.get("properties"):
            return self.form(form)
        properties: dict[str, Schema] = {}
        for name, one in form["properties"].items():
            if name in form.get("readOnly", ()):
                continue
            made = self.form(one)
            if made is not None:
                properties[named.get(name, name)] = made
            elif name in form["required"]:
                return None
        required = [named.get(name, name) for name in form["required"] if named.get(name, name) in properties]
        return {
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
            **({"description": " ".join(plain(form["description"]).split())} if form.get("description") else {}),
        }

    def secrets(self, form: Schema | None, seen: set[str]) -> set[str]:
        """The names of the fields of an answer that are secrets."""
        if not form:
            return set()
        if (name := class_of(form)) is not None:
            if name in seen:
                return set()
            seen.add(name)
            form = self.schemas[name]
        found: set[str] = set()
        for name, one in form.get("properties", {}).items():
            found |= {name} if _is_secret(one) else self.secrets(one, seen)
        for one in (*form.get("oneOf", ()), form.get("items"), form.get("additionalProperties")):
            found |= self.secrets(one if isinstance(one, dict) else None, seen)
        return found


def _is_secret(form: Schema) -> bool:
    return any(one.get("format") == "password" for one in (form, *form.get("oneOf", ())))


def _description(operation: Operation) -> str:
    summary, description = told(operation)
    texts = (ended(in_one(plain(summary))), in_one(plain(description)), EFFECTS.get(operation.effect or "", ""))
    return " ".join(filter(None, texts))
