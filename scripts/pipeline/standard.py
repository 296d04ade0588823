"""What OpenAPI 3.0 and 3.1 and JSON Schema say of a document, and the overlay action that mends a fault."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from jsonschema.protocols import Validator
from jsonschema.validators import validator_for
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]
from openapi_spec_validator.schemas import schema_v30, schema_v31
from referencing import Resource

from . import advice
from .errors import PipelineError
from .pointer import join, walk
from .structure import Node, without_subschemas

VERSIONS = {"3.0": schema_v30, "3.1": schema_v31}

_AS_LINEAR = {"[^/#?]+$": "[^/#?]$"}
"""Expressions of the standard whose time is the square of the text, and what says the same at once."""

_LONGEST = 300
_SHORT = 60


def check(document: dict[str, Any], found: Iterable[Node], version: str) -> None:
    """PipelineError for the first fault of a document, of which these are the nodes."""
    errors = _validator(version).iter_errors(document)
    error = best_match(error for error in errors if not _is_name_of_component(error))
    if error is not None:
        error = _innermost(error)
        place = join(*error.absolute_path) or "the document"
        raise PipelineError(f"{place} is not valid OpenAPI {version}: {_said(error)}, {_advice(error)}")
    if version == "3.1":  # the standard of 3.0 describes schemas too, that of 3.1 leaves them to JSON Schema
        _schemas(document, found)


@cache
def schema_of(version: str) -> dict[str, Any]:
    """The JSON Schema of OpenAPI's documents."""
    return {key: _linear(value) for key, value in dict(VERSIONS[version]).items()}


def _linear(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _linear(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [*map(_linear, value)]
    return _AS_LINEAR.get(value, value) if isinstance(value, str) else value


@cache
def _validator(version: str) -> Validator:
    schema = schema_of(version)
    resource = Resource.from_contents(schema)
    registry = resource @ REGISTRY
    # a registry that has not been crawled is crawled again for each reference, which takes most of the time
    return validator_for(schema)(schema, registry=registry.crawl())


def _schemas(document: dict[str, Any], found: Iterable[Node]) -> None:
    """Each schema by itself, alike ones once: whole, they would be looked at again and again."""
    validator = Draft202012Validator(Draft202012Validator.META_SCHEMA, registry=REGISTRY.crawl())
    seen: set[str] = set()
    for node in found:
        if node.kind != "schema":
            continue
        schema = {key: value for key, value in without_subschemas(node.value).items() if key != "description"}
        text = json.dumps(schema, sort_keys=True)
        if text not in seen:
            seen.add(text)
            error = best_match(validator.iter_errors(schema))
            if error is not None:
                place = node.pointer + join(*error.absolute_path)
                advised = _advice(error, *walk(document, node.pointer))
                raise PipelineError(f"{place} is no valid schema: {_said(error)}, {advised}")


def _is_name_of_component(error: ValidationError) -> bool:
    """Names like `Page<Voice>` are against the rules, but harmless here, and no overlay can change one."""
    return "propertyNames" in error.absolute_schema_path and error.absolute_path[0] == "components"


def _innermost(error: ValidationError) -> ValidationError:
    """What is wrong with an object that is neither what it should be nor a reference: that it is not the former."""
    inner = best_match(each for each in error.context or () if each.validator_value != ["$ref"])
    return error if inner is None else _innermost(inner)


def _said(error: ValidationError) -> str:
    value = repr(error.instance)
    message = error.message.replace(value, "this") if len(value) > _SHORT else error.message
    return message[:_LONGEST].rstrip(".")


def _advice(error: ValidationError, *before: str | int) -> str:
    """The overlay action that mends what is wrong, with three dots for what only the writer can know."""
    keys: tuple[str | int, ...] = (*before, *error.absolute_path)
    present: Any = error.instance
    expected: Any = error.validator_value
    if error.validator == "required":
        lacking = [name for name in expected if name not in present]
        return f"add it, {advice.update(*keys, **dict.fromkeys(lacking, '...'))}"
    if error.validator == "not" and set(present) >= set(expected.get("required", [])):
        return f"keep one, {advice.removal(*keys, expected['required'][-1])}"
    if error.validator in ("additionalProperties", "unevaluatedProperties"):
        extra = next((name for name in re.findall("'([^']*)'", error.message) if name in present), None)
        return "correct it" if extra is None else f"take it out, {advice.removal(*keys, extra)}"
    if error.validator == "uniqueItems":
        number = next(number for number, item in enumerate(present) if item in present[:number])
        return f"keep one, {advice.removal(*keys, number)}"
    if error.validator == "type" and {"array", "object"} & {*([expected] if isinstance(expected, str) else expected)}:
        return f"take it out, {advice.removal(*keys)}"
    wanted = [expected] if error.validator == "const" else expected if error.validator == "enum" else []
    return (
        f"correct it, {advice.correction(present, *keys, wanted=json.dumps(wanted[0]) if len(wanted) == 1 else '...')}"
    )
