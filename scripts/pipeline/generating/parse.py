"""The generator's view of a document: openapi-python-client parses it, and whatever it warns of stops the run.

It sees numbers where the vendor has names, and none of the vendor's texts: its rules for names cannot meet two that are
alike to it, and there is nothing that could end up in code. What is called how is decided here, not there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2.bccache import Bucket, BytecodeCache
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from ..errors import PipelineError
from ..normalising.document import FORM, Body, Document, Operation
from ..normalising.hoist import class_of, reference
from ..normalising.schemas import Schema
from .python_types import map_value


@dataclass(frozen=True, slots=True)
class Parsed:
    """What the generator made of a document, under the names that the document has."""

    data: GeneratorData
    fields: dict[str, dict[str, PropertyProtocol]]
    further: dict[str, PropertyProtocol]
    """What the further fields of a model hold, where that is told."""
    endpoints: dict[str, Endpoint]
    classes: dict[str, str]
    """Our names of classes by the generator's."""


def parse(document: Document) -> Parsed:
    """Let the generator parse a normalised document; PipelineError names the first operation that it cannot take."""
    numbers = {name: f"Model{number}" for number, name in enumerate(document.schemas)}
    components = {numbers[name]: _written(form, numbers) for name, form in document.schemas.items()}
    # operations are parsed apart and see empty models: the generator copies whole models for each operation
    stubs = {name: form if "enum" in form else {"type": "object"} for name, form in components.items()}
    paths = dict(_path(number, operation, numbers) for number, operation in enumerate(document.operations))
    models = _data({}, components, document)
    data = _data(paths, stubs, document)
    found = {str(model.class_info.name): model for model in models.models}
    return Parsed(
        data=data,
        fields={
            name: _named(found[numbers[name]], list(form["properties"]))
            for name, form in document.schemas.items()
            if "properties" in form
        },
        further={
            name: further
            for name, form in document.schemas.items()
            if form.get("properties") and (further := map_value(found[numbers[name]])) is not None
        },
        endpoints={
            document.operations[int(endpoint.name.removeprefix("operation_"))].info.id: endpoint
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        },
        classes={number: name for name, number in numbers.items()},
    )


class _Compiled(BytecodeCache):
    """Templates are compiled once, and not for each vendor: that takes longer than to fill them in."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, str], bytes] = {}

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002  (jinja passes it)
        """The name alone: the same template may lie in many folders, and some have names that are not UTF-8."""
        return name

    def load_bytecode(self, bucket: Bucket) -> None:
        made = self._made.get((bucket.key, bucket.checksum))
        if made is not None:
            bucket.bytecode_from_string(made)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._made[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


def environment(parsed: Parsed, templates: Path) -> Any:
    """The generator's template environment, with our templates before its own."""
    env = Project(openapi=parsed.data, config=_config(), custom_template_path=templates).env
    env.bytecode_cache = _COMPILED
    return env


def index(property: PropertyProtocol) -> int:
    """The number that stands for a property's name."""
    return int(str(property.name.get_untrusted_value()).removeprefix("value_"))


def _named(model: ModelProperty, names: list[str]) -> dict[str, PropertyProtocol]:
    both = [*(model.required_properties or []), *(model.optional_properties or [])]
    return {names[index(property)]: property for property in sorted(both, key=index)}


def _written(form: Schema, numbers: dict[str, str]) -> Schema:
    """A form in the words that the generator knows."""
    if (name := class_of(form)) is not None:
        return {"$ref": reference(numbers[name])}
    if "oneOf" in form:
        return {"oneOf": [_written(member, numbers) for member in form["oneOf"]]}
    if form.get("properties"):
        properties = list(form["properties"])
        return {
            "type": "object",
            "properties": {
                f"value_{number}": _written(form["properties"][name], numbers) for number, name in enumerate(properties)
            },
            "required": [f"value_{number}" for number, name in enumerate(properties) if name in form["required"]],
            "additionalProperties": _written(form["additionalProperties"], numbers) or True,
        }
    if form.get("type") == "object":
        return {"type": "object", "additionalProperties": _written(form["additionalProperties"], numbers) or True}
    if "items" in form:
        return {"type": "array", "items": _written(form["items"], numbers)}
    return {name: form[name] for name in ("type", "enum", "format") if name in form}


def _path(number: int, operation: Operation, numbers: dict[str, str]) -> tuple[str, dict[str, Any]]:
    parameters = [
        {
            "name": f"value_{index}",
            "in": "query",  # where alone it knows lists
            "required": parameter.required,
            "schema": _written(parameter.schema, numbers),
        }
        for index, parameter in enumerate(operation.parameters)
    ]
    answer: dict[str, Any] = {"description": ""}
    if operation.answer is not None:
        answer["content"] = {"application/json": {"schema": _written(operation.answer, numbers)}}
    written: dict[str, Any] = {
        "operationId": f"operation_{number}",
        "parameters": parameters,
        "responses": {"200": answer},
    }
    if operation.bodies:
        content = {_media_type(body): {"schema": _written(body.schema, numbers)} for body in operation.bodies}
        written["requestBody"] = {"required": True, "content": content}
    return f"/operation_{number}", {"post": written}


def _media_type(body: Body) -> str:
    return "application/json" if body.is_json else FORM


def _config() -> Config:
    settings = ConfigFile(literal_enums=True, post_hooks=[])
    return Config.from_sources(settings, MetaType.NONE, Path("."), "utf-8", True, Path("."))


def _data(paths: dict[str, Any], schemas: dict[str, Any], document: Document) -> GeneratorData:
    written = {
        "openapi": "3.1.0",
        "info": {"title": "api", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    data = GeneratorData.from_dict(written, config=_config())
    if isinstance(data, GeneratorError):
        raise PipelineError(f"the generator cannot take the document: {_line(data.detail or data.header, document)}")
    problems: list[GeneratorError] = list(data.errors)
    for collection in data.endpoint_collections_by_tag.values():
        problems += collection.parse_errors
    if problems:
        first = problems[0]
        raise PipelineError(
            f"the generator cannot take all of the document ({len(problems)} problems), the first: "
            f"{_line(f'{first.header} {first.detail}', document)}: correct it in the specification or its overlay"
        )
    return data


def _line(text: str | None, document: Document) -> str:
    """A message of the generator's with the vendor's names in the place of our numbers."""
    names = list(document.schemas)
    text = re.sub(r"Model(\d+)", lambda found: names[int(found[1])], " ".join((text or "").split()))
    text = re.sub(
        r"(?:POST /)?operation_(\d+)",
        lambda found: document.operations[int(found[1])].info.place,
        text,
    )
    return text[:300]
