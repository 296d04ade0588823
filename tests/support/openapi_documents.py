"""Small OpenAPI documents, put together from their parts."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "integer"}


def answering(schema: Any = None, *, status: str = "200", media: str = "application/json", **more: Any) -> Json:
    """An operation that answers with this, or with nothing."""
    content = {} if schema is None else {"content": {media: {"schema": schema}}}
    return {"responses": {status: {"description": "Done", **content}}, **more}


def taking(schema: Any, *, media: str = "application/json", **more: Any) -> Json:
    """An operation with this body, that answers with nothing."""
    return {**answering(), "requestBody": {"required": True, "content": {media: {"schema": schema}}}, **more}


def webhook(schema: Any) -> Json:
    """A webhook with this body."""
    return {"post": taking(schema)}


def events(field: str, types: Json) -> Json:
    """The body of a webhook whose events a field names."""
    references = {name: {"$ref": reference} for name, reference in types.items()}
    return {
        "anyOf": list({reference["$ref"]: reference for reference in references.values()}.values()),
        "discriminator": {"propertyName": field, "mapping": types},
    }


def parameter(name: str, schema: Json | None = None, *, place: str = "query", **more: Any) -> Json:
    """A parameter; those in the path are required."""
    required = {"required": True} if place == "path" else {}
    return {"name": name, "in": place, "schema": TEXT if schema is None else schema, **required, **more}


def document(paths: Json | None = None, schemas: Json | None = None, **more: Any) -> Json:
    """A document of OpenAPI 3.1 with these paths and component schemas."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"get": answering()}} if paths is None else paths,
        "components": {"schemas": schemas or {}},
        **more,
    }


def with_schema(schema: Any, **schemas: Any) -> Json:
    """A document whose one operation answers with a schema."""
    return document({"/thing": {"get": answering(schema, operationId="getThing", tags=["Thing"])}}, schemas)
