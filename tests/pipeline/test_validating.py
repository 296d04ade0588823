"""Validation: faults that the standard, its validators or the generator would pass over are named with their place."""

from __future__ import annotations

import re
import socket
import time
from pathlib import Path
from typing import Any, get_args, get_type_hints
from urllib import request

import pytest

from personae_api.types import Paging
from scripts.pipeline.endpoints.operations import PAGING_POINTERS, POSITIONS
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.validate import validate
from tests.support.each import for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter, taking, with_schema

PAGED: Json = {
    "type": "object",
    "properties": {"data": {"type": "array", "items": TEXT}, "total": NUMBER, "next": TEXT},
}


def with_operation(**more: Any) -> Json:
    return document({"/things": {"get": {**answering(PAGED, operationId="listThings"), **more}}})


def with_paging(**paging: Any) -> Json:
    return with_operation(parameters=[parameter("page"), parameter("size")], **{"x-personae-paging": paging})


def test_a_sound_document_passes() -> None:
    validate(with_paging(style="page", page="page", size="size", items="/data", total="/total"))
    validate({**with_operation(), "openapi": "3.0.3"})


@for_each(
    ("faulty", "place", "complaint"),
    [
        pytest.param({"swagger": "2.0"}, "'openapi' must be 3.0, 3.1 or 3.2", "it is None", id="another version"),
        pytest.param({"openapi": "4.0.0"}, "'openapi' must be 3.0, 3.1 or 3.2", "'4.0.0'", id="a later version"),
        pytest.param(document({"a": {}}), "/paths", "'a'", id="a path without a slash"),
        pytest.param(document(info={"title": "T"}), "/info", "'version' is a required property", id="no version"),
        pytest.param(document(components=[]), "/components", "not of type 'object'", id="a list for an object"),
        pytest.param(
            document({"/a": {"post": taking({"type": "object", "properties": {"b": {"type": "strnig"}}})}}),
            "/paths/~1a/post/requestBody/content/application~1json/schema/properties/b/type",
            "'strnig' is not valid",
            id="a slip in the type of an inline body",
        ),
        pytest.param(
            with_schema({"type": "array", "items": {"type": "object", "required": "id"}}),
            "/paths/~1thing/get/responses/200/content/application~1json/schema/items/required",
            "'id' is not of type 'array'",
            id="a slip in an answer",
        ),
        pytest.param(
            document(schemas={"A": {"anyOf": [{"minLength": -1}]}}),
            "/components/schemas/A/anyOf/0/minLength",
            "-1 is less than",
            id="a slip in a component",
        ),
        pytest.param(
            document({"/a": {"get": {**answering(), "parameters": [parameter("b", {"type": "int"})]}}}),
            "/paths/~1a/get/parameters/0/schema/type",
            "'int' is not valid",
            id="a slip in a parameter",
        ),
        pytest.param(
            with_schema({"$ref": "#/components/schemas/Thing"}),
            "/paths/~1thing/get/responses/200/content/application~1json/schema",
            "$ref '#/components/schemas/Thing' points to nothing",
            id="a dangling reference",
        ),
        pytest.param(
            with_schema({"$ref": "#/components/schemas/A"}, A={"$ref": "#/components/schemas/A"}),
            "schema",
            "leads back to itself",
            id="a reference to itself",
        ),
        pytest.param(
            with_schema({"$ref": "#/info/title"}), "schema", "points to no schema", id="a reference to something else"
        ),
        pytest.param(with_schema({"$ref": 5}), "schema", "a $ref is a text", id="a reference that is a number"),
        pytest.param(document({"/a": {}}), "/paths", "no operation is described", id="nothing to call"),
        pytest.param(
            with_operation(security=[{"apiKey": []}]),
            "GET /things (listThings)",
            "the security scheme 'apiKey' is not defined",
            id="an undefined security scheme of an operation",
        ),
        pytest.param(
            {**with_operation(), "security": [{"key": []}]},
            "GET /things (listThings)",
            "the security scheme 'key' is not defined",
            id="an undefined security scheme of all operations",
        ),
        pytest.param(
            document({"/a": {"get": answering(operationId="x"), "put": answering(operationId="x")}}),
            "GET /a (x)",
            "2 operations have this id, give each its own",
            id="an operationId twice",
        ),
        pytest.param(
            document({"/a/{id}/{id}": {"get": answering(operationId="x", parameters=[parameter("id", place="path")])}}),
            "GET /a/{id}/{id} (x)",
            "the path has ['id', 'id'], but the parameters in it are ['id']",
            id="a path that names a parameter twice",
        ),
    ],
)
def test_a_fault_is_named_with_its_place(faulty: Json, place: str, complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        validate(faulty)
    first = caught.value.lines[0]
    assert place in first
    assert complaint in first
    assert all("\n" not in line for line in caught.value.lines)


@for_each(
    ("extension", "value", "complaint"),
    [
        ("x-personae-pagination", {}, "x-personae-pagination is not known, use one of x-personae-paging"),
        ("x-personae-method", "listAll", "x-personae-method: 'listAll' does not match"),
        ("x-personae-method", "_list", "x-personae-method: '_list' does not match"),
        ("x-personae-repeatable", "yes", "x-personae-repeatable: 'yes' is not of type 'boolean'"),
        ("x-personae-effect", "explodes", "x-personae-effect: 'explodes' is not one of"),
        ("x-personae-irreversible", "yes", "x-personae-irreversible: 'yes' is not of type 'boolean'"),
        ("x-personae-source", "hearsay", "x-personae-source: 'hearsay' is not one of"),
        ("x-personae-result", "data", "x-personae-result: 'data' does not match"),
        ("x-personae-idempotency-header", "a b", "x-personae-idempotency-header: 'a b' does not match"),
        ("x-personae-idempotency-header", "a\n", "x-personae-idempotency-header: 'a\\n' does not match"),
        ("x-personae-paging", {"style": "pages", "items": ""}, "x-personae-paging/style: 'pages' is not one of"),
        ("x-personae-paging", {"items": ""}, "'style' is a required property"),
        ("x-personae-paging", {"style": "page", "page": "page"}, "'items' is a required property"),
        ("x-personae-paging", {"style": "page", "items": "/data"}, "'page' is a required property"),
        ("x-personae-paging", {"style": "offset", "items": "/data"}, "'offset' is a required property"),
        ("x-personae-paging", {"style": "range", "items": "/data"}, "'from' is a required property"),
        ("x-personae-paging", {"style": "cursor", "cursor": "page", "items": ""}, "'next' is a required property"),
        ("x-personae-paging", {"style": "page", "page": "page", "items": "", "perPage": "size"}, "'perPage'"),
        ("x-personae-paging", {"style": "page", "page": "page", "items": "", "first": "1"}, "paging/first: '1' is not"),
        ("x-personae-paging", {"style": "page", "page": "page", "items": "", "max_size": 0}, "paging/max_size: 0 is"),
        (
            "x-personae-paging",
            {"style": "page", "page": "pgae", "items": ""},
            "page names 'pgae', which is not a query",
        ),
        ("x-personae-paging", {"style": "page", "page": "page", "size": "x", "items": ""}, "size names 'x', which is"),
    ],
)
def test_our_extensions_are_checked(extension: str, value: Any, complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        validate(with_operation(parameters=[parameter("page"), parameter("size")], **{extension: value}))
    assert str(caught.value).startswith("GET /things (listThings): ")
    assert complaint in str(caught.value)


def test_the_styles_of_paging_are_those_that_generated_code_knows() -> None:
    hints = get_type_hints(Paging)
    assert set(get_args(hints["style"])) == set(POSITIONS)
    assert {*PAGING_POINTERS, "position", "size", "first", "default_size", "max_size", "style"} == set(hints)


@for_each(
    "more",
    [
        {"security": [{name: [] for name in "hgfedcba"}]},
        {"x-personae-filter": {name: {"field": "a"} for name in "hgfedcba"}},
    ],
)
def test_faults_of_one_kind_are_told_in_the_order_of_their_names(more: Json) -> None:
    with pytest.raises(PipelineError) as caught:
        validate(with_operation(**more))
    assert [re.findall("'([a-h])'", line) for line in caught.value.lines] == [[name] for name in "abcdefgh"]


@pytest.mark.parametrize(
    "misplaced",
    [
        {**document(), "x-personae-method": "list"},
        document({"/a": {"x-personae-result": "/data", "get": answering()}}),
        with_schema({"type": "string", "x-personae-secret": True}),
    ],
)
def test_our_extensions_belong_to_operations(misplaced: Json) -> None:
    with pytest.raises(PipelineError, match=r"x-personae-[a-z]+ belongs to an operation"):
        validate(misplaced)


@for_each(
    "harmless",
    [
        pytest.param(with_schema({"type": "array"}), id="an array without items"),
        pytest.param(with_schema({"type": "integer", "default": "many"}), id="a default of another type"),
        pytest.param(with_schema({"type": "string", "nullable": True}), id="nullable in 3.1"),
        pytest.param(with_schema({"oneOf": [TEXT]}), id="a union of one"),
        pytest.param(with_schema(True), id="a schema that is true"),
        pytest.param(with_schema({"type": "string", "style": "form"}), id="an unknown keyword"),
        pytest.param(with_schema({"oneOf": [{"required": ["a"]}], "properties": {"a": TEXT}}), id="alternatives"),
        pytest.param(
            with_schema({"allOf": [{"$ref": "#/components/schemas/A"}], "properties": {}, "required": ["id"]}, A=PAGED),
            id="a required property of a composition",
        ),
        pytest.param(
            with_schema({"type": "object", "example": {"$ref": "file:///etc/passwd", "schema": {"type": "odd"}}}),
            id="data that looks like structure",
        ),
        pytest.param(
            with_schema({"type": "object", "properties": {"$ref": TEXT, "schema": {"type": "object"}}}),
            id="properties that are called like keywords",
        ),
        pytest.param(document({"/a": {"get": answering()}, "/b": {"get": answering()}}), id="no operationId, no tag"),
        pytest.param(
            with_schema({"$ref": "#/components/schemas/Page%3CHat%3E"}, **{"Page<Hat>": TEXT, "Page[Hat]": TEXT}),
            id="names of generics",
        ),
    ],
)
def test_quirks_of_real_documents_pass(harmless: Json) -> None:
    validate(harmless)


@for_each(
    "reference",
    [
        "file:///etc/passwd",
        "file:/etc/passwd",
        "/etc/passwd",
        "../secrets.yaml",
        "other.json#/a",
        "https://example.com/schema.json",
        "//example.com/schema.json",
        "http://localhost:1/x#/a",
        "ftp://example.com/x",
        "data:application/json,{}",
    ],
)
@for_each(
    "place",
    [
        lambda reference: with_schema(reference),
        lambda reference: document(schemas={"A": {"items": reference}}),
        lambda reference: document({"/a": reference}),
        lambda reference: document({"/a": {"get": {"responses": {"200": reference}}}}),
        lambda reference: document({"/a": {"get": {**answering(), "parameters": [reference]}}}),
        lambda reference: document({"/a": {"get": {**answering(), "requestBody": reference}}}),
        lambda reference: document({"/a": {"get": {**answering(), "callbacks": {"b": {"{$url}": reference}}}}}),
    ],
    ids=["schema", "component", "path", "answer", "parameter", "body", "callback"],
)
def test_a_reference_out_of_the_document_is_refused_and_never_opened(
    reference: str, place: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*args: Any, **kwargs: Any) -> Any:
        raise AssertionError(f"opened {args}")

    monkeypatch.setattr(socket, "socket", opened)
    monkeypatch.setattr(socket, "create_connection", opened)
    monkeypatch.setattr(request, "urlopen", opened)
    monkeypatch.setattr(Path, "open", opened)
    monkeypatch.setattr("builtins.open", opened)
    with pytest.raises(PipelineError, match="leaves the document: only references that start with '#/' are read"):
        validate(place({"$ref": reference}))


@pytest.mark.parametrize("keyword", ["$id", "$schema", "$dynamicRef", "jsonSchemaDialect"])
def test_other_addresses_in_a_document_are_not_opened(keyword: str, monkeypatch: pytest.MonkeyPatch) -> None:
    validate(document())  # what the validators read of themselves is read by now

    def opened(*args: Any, **kwargs: Any) -> Any:
        raise AssertionError(f"opened {args}")

    monkeypatch.setattr(socket, "socket", opened)
    monkeypatch.setattr(request, "urlopen", opened)
    monkeypatch.setattr("builtins.open", opened)
    address = "https://example.com/schema.json"
    local = {"$ref": "#/components/schemas/A"}
    validate(with_schema({keyword: address, "type": "object", "properties": {"a": local}}, A={keyword: address}))
    validate({**document(), keyword: address} if keyword == "jsonSchemaDialect" else document())


def test_a_large_document_is_validated_in_seconds() -> None:
    fields = {f"field{number}": {"type": ["string", "null"], "maxLength": number} for number in range(12)}
    schemas = {f"Thing{number}": {"type": "object", "properties": dict(fields)} for number in range(600)}
    references = [{"$ref": f"#/components/schemas/Thing{number}"} for number in range(350)]
    paths = {f"/things/{number}": {"post": taking(one)} for number, one in enumerate(references)}
    started = time.process_time()
    validate(document(paths, schemas))
    assert time.process_time() - started < 10
