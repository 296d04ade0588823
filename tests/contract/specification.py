"""A vendor's specification as the contract reads it: by itself, without the code that is tested."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

from jsonschema import Draft202012Validator

from personae.vendors import dialect_of

Schema: TypeAlias = Mapping[str, Any]
JSON = "application/json"
FORM = "multipart/form-data"
EVENTS = "text/event-stream"


@dataclass(frozen=True)
class Document:
    """An OpenAPI document."""

    raw: Mapping[str, Any]
    key_header: str = ""
    """Where the key goes, which is no argument wherever it is declared."""

    def resolved(self, value: Any) -> Any:
        """The value, or what it refers to."""
        while isinstance(value, Mapping) and "$ref" in value:
            place: Any = self.raw
            for part in value["$ref"].removeprefix("#/").split("/"):
                place = place[part.replace("~1", "/").replace("~0", "~")]
            value = place
        return value

    def faults(self, schema: Schema, value: Any) -> list[str]:
        """What is wrong with a value, as a library reads the schema."""
        validator = Draft202012Validator({**schema, "components": self.raw.get("components", {})})
        return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]

    @property
    def operations(self) -> Iterator[Operation]:
        """The operations in their order."""
        for path, item in self.raw["paths"].items():
            for method in ("get", "put", "post", "delete", "patch"):
                if method in item:
                    shared = item.get("parameters", ())
                    yield Operation(self, path, method.upper(), item[method], tuple(map(self.resolved, shared)))


@dataclass(frozen=True)
class Operation:
    """One operation of a document."""

    document: Document
    path: str
    method: str
    raw: Mapping[str, Any]
    shared: tuple[Any, ...]

    @property
    def id(self) -> str:
        """Its name."""
        return str(self.raw["operationId"])

    def __str__(self) -> str:
        return f"{self.method} {self.path} {self.id}"

    @property
    def parameters(self) -> list[Mapping[str, Any]]:
        """Those of the path and of the operation."""
        found = [*self.shared, *map(self.document.resolved, self.raw.get("parameters", ()))]
        key = ("header", self.document.key_header)
        return [parameter for parameter in found if (parameter["in"], parameter["name"].lower()) != key]

    @property
    def body(self) -> Mapping[str, Any]:
        """The request body, empty if there is none."""
        found: Mapping[str, Any] = self.document.resolved(self.raw.get("requestBody", {}))
        return found

    @property
    def media(self) -> tuple[str | None, ...]:
        """The media types that a request may have; None alone if it has no body."""
        return tuple(self.body.get("content", {})) or (None,)

    def schema(self, media: str | None) -> Schema:
        """The schema of a body."""
        return {} if media is None else self.body["content"][media]["schema"]

    def fields(self, media: str | None) -> dict[str, tuple[Schema, bool]]:
        """The fields of a body, and whether they are required."""
        return fields_of(self.document, self.schema(media))

    @property
    def is_json_patch(self) -> bool:
        """Whether the body is a list, of steps."""
        return JSON in self.media and self.document.resolved(self.schema(JSON)).get("type") == "array"

    @property
    def responses(self) -> dict[int, Mapping[str, Any]]:
        """The answers by status."""
        return {int(status): self.document.resolved(raw) for status, raw in self.raw["responses"].items()}

    @property
    def paging(self) -> Mapping[str, Any] | None:
        """How its list is cut into pages."""
        paging: Mapping[str, Any] | None = self.raw.get("x-personae-paging")
        return None if paging is None or paging["style"] == "none" else paging

    @property
    def event(self) -> Schema:
        """The schema of an event of its stream."""
        return {"$ref": self.raw["x-personae-stream"]["item"]}

    @property
    def examples(self) -> list[Any]:
        """The examples of what it answers."""
        content = self.responses[min(self.responses)].get("content", {}).get(JSON, {})
        named = [self.document.resolved(example)["value"] for example in content.get("examples", {}).values()]
        return [*named, *([content["example"]] if "example" in content else [])]

    @property
    def pointer(self) -> str:
        """The way to what a caller wants of an answer."""
        return str(self.paging["items"] if self.paging else self.raw.get("x-personae-result", ""))


def fields_of(document: Document, schema: Schema) -> dict[str, tuple[Schema, bool]]:
    """The fields of an object, those of the parts of an `allOf` too, and whether they are required."""
    whole = document.resolved(schema)
    found: dict[str, tuple[Schema, bool]] = {}
    for part in whole.get("allOf", ()):
        found |= fields_of(document, part)
    required = {*whole.get("required", ()), *(name for name, (_, needed) in found.items() if needed)}
    named = {**{name: inner for name, (inner, _) in found.items()}, **whole.get("properties", {})}
    return {name: (inner, name in required) for name, inner in named.items()}


def pointed(body: Any, pointer: str) -> Any:
    """What a JSON Pointer leads to; -1 is the last item."""
    for part in pointer.split("/")[1:]:
        body = body[int(part)] if isinstance(body, list) else body[part.replace("~1", "/").replace("~0", "~")]
    return body


@cache
def specification(vendor: str) -> Document:
    """The document that the client of a vendor is made from."""
    raw = json.loads(files("personae_api").joinpath(vendor, "specification.json").read_bytes())
    return Document(raw, dialect_of(vendor).key_header)
