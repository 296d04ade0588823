"""What can be called, as data: each method with its effect and the JSON Schema of its arguments.

The command line and the tools for agents are made from it. Agents get neither secrets nor files: a schema that is one,
or needs one, is marked as withheld from them, and a method that cannot do without such an argument is no tool.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ..endpoints.operations import POSITIONS
from ..names import Names
from ..normalising.document import Document
from ..normalising.document import Operation as Described
from ..normalising.hoist import class_of
from ..normalising.schemas import Schema
from ..texts import ended, in_one
from .api import Field, Operation, Resource, VendorApi
from .render import consequence, plain, told

LONGEST_NAME = 64
"""What the vendors of models allow."""

_NEVER = frozenset({"password", "binary"})
"""Formats of what no agent has: secrets and files."""


_ANSWERS = {"Call": "value", "PagedCall": "pages", "DownloadCall": "file", "StreamCall": "events"}
"""What methods answer, by the class of their calls."""

WITHHELD = "withheld"
"""Marks a schema that is or needs what no agent has."""


def methods(api: VendorApi, document: Document) -> str:
    """The file of a vendor's methods, with the schemas that they share."""
    return json.dumps(_Methods(api, document).made(), indent=1, ensure_ascii=False) + "\n"


class _Methods:
    def __init__(self, api: VendorApi, document: Document) -> None:
        self.api = api
        self.schemas = document.schemas
        self.described = {operation.info.id: operation for operation in document.operations}
        self.names = Names()
        self.fields = {model.name: {field.name: field.python_name for field in model.fields} for model in api.models}
        self.shared: dict[str, Schema] = {}

    def made(self) -> dict[str, Any]:
        found = [
            self.method(resource.name, operation, waiting.get(operation.info.id), once.get(operation.info.id))
            for resource, waiting, once in ((one, _waiting(one), _once(one)) for one in self.api.resources)
            for operation in resource.operations
        ]
        used: dict[str, None] = {}
        for method in found:
            self.use(method["arguments"], used)
        return {
            "title": self.api.title,
            "resources": {resource.name: _on_one_line(resource.description) for resource in self.api.resources},
            "methods": found,
            "schemas": {name: self.shared[name] for name in used},
        }

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

    def method(
        self, resource: str, operation: Operation, waiting: dict[str, Any] | None, once: dict[str, Any] | None
    ) -> dict[str, Any]:
        described = self.described[operation.info.id]
        arguments = self.arguments(operation, described)
        summary, description = told(operation)
        method: dict[str, Any] = {
            "resource": resource,
            "method": operation.method,
            "call": operation.function,
            "effect": operation.does,
            "repeatable": operation.repeatable,
            "answer": _ANSWERS[operation.call],
            "summary": ended(in_one(plain(summary))),
            "description": " ".join(filter(None, (in_one(plain(description)), consequence(operation)))),
            "positional": [field.python_name for field in operation.path],
            "arguments": arguments,
        }
        if operation.paging:
            named = {field.name: field.python_name for field in operation.query}
            position, size = operation.paging[POSITIONS[operation.paging["style"]]], operation.paging.get("size", "")
            method["paging"] = {
                "position": named.get(position),
                "size": named.get(size),
                "most": operation.paging.get("max_size"),
            }
        if waiting is not None:
            method["wait"] = waiting
        if once is not None:
            method["once"] = once
        if operation.irreversible:
            method["irreversible"] = True
        if secrets := sorted(self.secrets(described.answer, set())):
            method["secrets"] = secrets
        if self.is_tool(operation, arguments):
            method["tool"] = self.name(resource, operation.method)
        return method

    def is_tool(self, operation: Operation, arguments: Schema) -> bool:
        """Whether agents have it: not if it needs a secret or a file, or costs something and answers a file.

        Nor is a stream one, which may have no end.
        """
        needs = (arguments["properties"][name] for name in arguments["required"])
        if operation.stream is not None or any(map(_is_withheld, needs)):
            return False
        return operation.call != "DownloadCall" or operation.does == "read"

    def name(self, resource: str, method: str) -> str:
        whole = f"{self.api.vendor}_{resource}_{method}"
        return self.names.new(whole[: LONGEST_NAME - 3] if len(whole) > LONGEST_NAME else whole)

    def arguments(self, operation: Operation, described: Described) -> Schema:
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

    def object(self, fields: Iterable[Field], forms: Mapping[str, Schema]) -> Schema:
        fields = list(fields)
        return {
            "type": "object",
            "properties": {one.python_name: self.form(forms[one.python_name], one.description) for one in fields},
            "required": [one.python_name for one in fields if one.required],
            "additionalProperties": False,
        }

    def form(self, form: Schema, description: str = "") -> Schema:
        """A schema, marked if it is nothing without secrets and files."""
        text = _on_one_line(description or form.get("description") or "")
        said = {"description": text} if text else {}
        if (name := class_of(form)) is not None:
            return {"$ref": name, **said, **_marked(_is_withheld(self.component(name)))}
        if "oneOf" in form:
            options = list(map(self.form, form["oneOf"]))
            withheld = all(_is_withheld(one) for one in options if one != {"type": "null"})
            made = {"anyOf": options} if len(options) > 1 else options[0]
            return {**made, **said, **_marked(withheld)}
        if form.get("format") in _NEVER:
            return {"type": "string", "format": form["format"], **said, **_marked(True)}
        if "items" in form:
            items = self.form(form["items"])
            return {"type": "array", "items": items, **said, **_marked(_is_withheld(items))}
        if form.get("type") == "object":
            further = self.form(form["additionalProperties"])
            is_told = further and not _is_withheld(further)
            return {"type": "object", "additionalProperties": further if is_told else True, **said}
        return {key: form[key] for key in ("type", "enum", "format") if key in form} | said

    def component(self, name: str) -> Schema:
        """A shared schema; one that is being made is thought to be possible."""
        if name not in self.shared:
            self.shared[name] = {}
            self.shared[name] = self.made_of(self.schemas[name], self.fields.get(name, {}))
        return self.shared[name]

    def made_of(self, form: Schema, named: Mapping[str, str]) -> Schema:
        if not form.get("properties"):
            return self.form(form)
        given = {
            name: self.form(one) for name, one in form["properties"].items() if name not in form.get("readOnly", ())
        }
        required = [name for name in form["required"] if name in given]
        return {
            "type": "object",
            "properties": {named.get(name, name): one for name, one in given.items()},
            "required": [named.get(name, name) for name in required],
            "additionalProperties": False,
            **({"description": _on_one_line(form["description"])} if form.get("description") else {}),
            **_marked(any(_is_withheld(given[name]) for name in required)),
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


def _is_withheld(schema: Schema) -> bool:
    return bool(schema.get(WITHHELD))


def _marked(withheld: bool) -> dict[str, Any]:
    return {WITHHELD: True} if withheld else {}


def _waiting(resource: Resource) -> dict[str, dict[str, Any]]:
    """By operation, the method that does the same and then waits, with what its options are called."""
    found: dict[str, dict[str, Any]] = {}
    for waiter in resource.waiters:
        ways = [(waiter.read, waiter.method, waiter.names)]
        ways += [(maker.operation, maker.method, maker.names) for maker in waiter.makers]
        for operation, method, names in ways:
            options = {name: names[name] for name in ("deadline", "on_progress")}
            found.setdefault(
                operation.info.id, {"method": method, "read": waiter.read.method, "seconds": waiter.deadline, **options}
            )
    return found


def _once(resource: Resource) -> dict[str, dict[str, Any]]:
    """By operation, the method that does it at most once for a key, and the argument whose place the key takes."""
    return {
        one.make.info.id: {
            "method": one.method,
            "key": one.key,
            "replaces": None if one.replaced is None else one.replaced.python_name,
            "beside": [field.python_name for field in one.beside],
            "found_by": (one.read or one.find).method,
        }
        for one in resource.onces
    }


def _on_one_line(text: str) -> str:
    return " ".join(plain(text).split())
