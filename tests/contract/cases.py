"""Every operation of every vendor, with arguments made from its specification."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from scripts.pipeline.api import Body, Field, Operation, VendorApi
from scripts.pipeline.build import build
from scripts.pipeline.document import OperationInfo
from scripts.pipeline.generate import specification
from scripts.pipeline.normalise import normalise
from scripts.pipeline.parse import parse
from scripts.pipeline.pointer import resolve

VENDORS = ("anam", "bland", "tavus")
OPENAPI = Path(__file__).parents[2] / "openapi"
FILE = ("sample.wav", b"RIFF....WAVE", "audio/wav")
TEXTS = {"date-time": "2026-05-04T10:30:00.000Z", "date": "2026-05-04", "uri": "https://example.com/a", "binary": ""}

Json = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """One operation with arguments: all of them, or those alone that it cannot do without."""

    vendor: str
    resource: str
    operation: Operation
    has_all: bool

    @property
    def info(self) -> OperationInfo:
        return self.operation.info

    @property
    def document(self) -> Json:
        return documents()[self.vendor]

    def __str__(self) -> str:
        return f"{self.vendor}.{self.info.id}.{'all' if self.has_all else 'required'}"

    def wanted(self, fields: tuple[Field, ...]) -> list[Field]:
        return [field for field in fields if self.has_all or field.required]

    def parameters(self, place: str, fields: tuple[Field, ...]) -> dict[str, Any]:
        """Values of the parameters of a place, by their names in the specification."""
        raw = {parameter["name"]: parameter for parameter in self.info.parameters if parameter["in"] == place}
        return {field.name: self.value_of(raw[field.name]) for field in self.wanted(fields)}

    def value_of(self, raw: Json) -> Any:
        """An example of a parameter, a header or a body, its own or one made from its schema."""
        if "example" in raw:
            return raw["example"]
        for example in raw.get("examples", {}).values():
            return resolve(self.document, example["$ref"])["value"] if "$ref" in example else example["value"]
        return self.sample(raw.get("schema", {}))

    def sample(self, schema: Json) -> Any:
        if "$ref" in schema:
            return self.sample(resolve(self.document, schema["$ref"]))
        for key in ("example", "const", "default"):
            if schema.get(key) is not None:
                return schema[key]
        for key in ("examples", "enum"):
            if schema.get(key):
                return schema[key][0]
        for key in ("oneOf", "anyOf", "allOf"):
            for member in schema.get(key, []):
                if member.get("type") != "null":
                    return self.sample(member)
        kind = schema.get("type", "string")
        kind = next(one for one in kind if one != "null") if isinstance(kind, list) else kind
        if kind == "array":
            return [self.sample(schema.get("items", {}))]
        if kind == "object":
            required = schema.get("required", [])
            return {name: self.sample(schema.get("properties", {}).get(name, {})) for name in required}
        number = max(1, schema.get("minimum", 1))
        return {"integer": number, "number": number, "boolean": True}.get(
            kind, TEXTS.get(schema.get("format", ""), "abc")
        )

    @property
    def body(self) -> Body | None:
        """The way in which the body is sent: as JSON, if that is one."""
        bodies = sorted(self.operation.bodies, key=lambda body: not body.json)
        if not bodies or not (self.has_all or self.is_body_needed):
            return None
        return bodies[0]

    @property
    def is_body_needed(self) -> bool:
        raw = self.info.raw.get("requestBody", {})
        return (resolve(self.document, raw["$ref"]) if "$ref" in raw else raw).get("required") is True

    def content(self, body: Body) -> Json:
        raw = self.info.raw["requestBody"]
        media: Json = (resolve(self.document, raw["$ref"]) if "$ref" in raw else raw)["content"][body.media_type]
        return media

    def fields(self, body: Body) -> dict[str, Any]:
        """The fields of a body: those of its example, or made from their schemas."""
        example = self.value_of(self.content(body)) if body.json else {}
        needed = {field.name: example[field.name] for field in body.fields if field.required and field.name in example}
        is_enough = not body.json or not self.faults(body, needed)  # one of several objects may need more
        shapes = self.properties(self.content(body)["schema"])
        found = {}
        for field in body.fields:
            if field.name in example and (self.has_all or field.required or not is_enough):
                found[field.name] = example[field.name]
            elif field.required or (self.has_all and not body.json):
                found[field.name] = self.sample(shapes[field.name])
        return found

    def faults(self, body: Body, value: Any) -> list[str]:
        """What the schema of a body finds wrong in a value."""
        whole = {**self.content(body)["schema"], "components": self.document.get("components", {})}
        return [error.message for error in Draft202012Validator(whole).iter_errors(value)]

    def properties(self, schema: Json) -> dict[str, Any]:
        if "$ref" in schema:
            return self.properties(resolve(self.document, schema["$ref"]))
        found = dict(schema.get("properties", {}))
        for key in ("allOf", "oneOf", "anyOf"):
            for member in schema.get(key, []):
                found = {**self.properties(member), **found}
        return found

    def files(self, body: Body) -> dict[str, Any]:
        return {
            field.name: [FILE, FILE] if field.annotation.startswith("Sequence") else FILE
            for field in self.wanted(body.files)
        }

    def arguments(self) -> tuple[list[Any], dict[str, Any]]:
        """What the public method is called with."""
        operation, body = self.operation, self.body
        positional = list(self.parameters("path", operation.path).values())
        named = {**self._named("query", operation.query), **self._named("header", operation.headers)}
        if body is None:
            return positional, named
        if body.whole:
            return [*positional, self.value_of(self.content(body))], named
        python = {field.name: field.python_name for field in (*body.fields, *body.files)}
        values = {**self.fields(body), **self.files(body)}
        return positional, named | {python[name]: value for name, value in values.items()}

    def _named(self, place: str, fields: tuple[Field, ...]) -> dict[str, Any]:
        python = {field.name: field.python_name for field in fields}
        return {python[name]: value for name, value in self.parameters(place, fields).items()}

    def answer(self) -> tuple[int, str, Any]:
        """Status, media type and body of the answer that the specification shows."""
        status = self.info.success()
        assert status is not None
        raw = self.info.raw["responses"][status]
        content = (resolve(self.document, raw["$ref"]) if "$ref" in raw else raw).get("content", {})
        for media, shown in content.items():
            if "json" in media:
                return int(status), media, self.value_of(shown)
        return int(status), next(iter(content), ""), FILE[1] if content else None


@cache
def documents() -> dict[str, Json]:
    return {vendor: specification(OPENAPI / vendor) for vendor in VENDORS}


@cache
def api(vendor: str) -> VendorApi:
    document = normalise(documents()[vendor])
    return build(vendor, parse(document), document)


@cache
def cases(vendor: str) -> list[Case]:
    """Each operation of a vendor, with all arguments and with as few as there can be."""
    return [
        Case(vendor, resource.name, operation, has_all)
        for resource in api(vendor).resources
        for operation in resource.operations
        for has_all in (True, False)
    ]


def described() -> Iterator[tuple[str, str, str, str]]:
    """Vendor, method, path (its parameters without their names) and id of all operations of the specifications."""
    for vendor in VENDORS:
        for case in cases(vendor)[::2]:
            yield vendor, case.info.method.upper(), re.sub(r"\{[^}]*\}", "{}", case.info.path), case.info.id
