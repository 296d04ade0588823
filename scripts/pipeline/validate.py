"""Refusing documents that are wrong: what the standard says, what validators overlook, and what our extensions need."""

from __future__ import annotations

from collections import Counter
from typing import Any

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from .document import EFFECTS, EXTENSIONS, operations
from .errors import PipelineError
from .pointer import join, resolve, walk

_VALIDATORS = {"3.0": OpenAPIV30SpecValidator, "3.1": OpenAPIV31SpecValidator}


def validate(document: dict[str, Any]) -> None:
    """PipelineError for the first fault of the document, with its place."""
    version = str(document.get("openapi", ""))[:3]
    if version not in _VALIDATORS:
        raise PipelineError(f"'openapi' must be 3.0 or 3.1, it is {document.get('openapi')!r}")
    _references(document)
    error = next(iter(_VALIDATORS[version](document).iter_errors()), None)
    if error is not None:
        place = join(*error.absolute_path) if hasattr(error, "absolute_path") else ""
        raise PipelineError(f"{place or 'the document'} is not valid OpenAPI {version}: {error.message[:300]}")
    _schemas(document)
    _operations(document)


def _references(document: dict[str, Any]) -> None:
    for place, value in walk(document):
        if isinstance(value, dict) and isinstance(value.get("$ref"), str):
            try:
                resolve(document, value["$ref"])
            except PipelineError as error:
                raise PipelineError(f"{place}: {error}") from None


def _schemas(document: dict[str, Any]) -> None:
    # openapi-spec-validator does not look into the schemas of inline request bodies.
    validator = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    for place, value in walk(document):
        if place.endswith("/schema") and isinstance(value, dict):
            error = next(iter(validator.iter_errors(value)), None)
            if error is not None:
                raise PipelineError(f"{place}{join(*error.absolute_path)} is no valid schema: {error.message[:300]}")


def _operations(document: dict[str, Any]) -> None:
    schemes = document.get("components", {}).get("securitySchemes", {})
    found = list(operations(document))
    for identifier, count in Counter(operation.id for operation in found).items():
        if count > 1:
            raise PipelineError(f"{count} operations have the operationId {identifier!r}: give each its own")
    for operation in found:
        for extension in operation.raw:
            if extension.startswith("x-personae-") and extension not in EXTENSIONS:
                raise PipelineError(
                    f"{operation.place}: {extension} is not known, use one of {', '.join(sorted(EXTENSIONS))}"
                )
        if operation.raw.get("x-personae-effect", EFFECTS[0]) not in EFFECTS:
            raise PipelineError(f"{operation.place}: x-personae-effect must be one of {', '.join(EFFECTS)}")
        if operation.response() is None:
            raise PipelineError(f"{operation.place}: no 2xx answer is described, add one")
        for requirement in operation.raw.get("security", document.get("security", [])):
            for name in requirement:
                if name not in schemes:
                    raise PipelineError(f"{operation.place}: the security scheme {name!r} is not defined")
