"""Documents as they are meant: what is odd but clear is taken, and told once, all together."""

from __future__ import annotations

import copy
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.pipeline.documents.read import PUBLISHED, folder
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.generate import remarks, vendors
from scripts.pipeline.generating.build import build
from scripts.pipeline.generating.parse import parse
from scripts.pipeline.leniency.document import as_meant, notes
from scripts.pipeline.normalising.document import Document
from scripts.pipeline.normalising.normalise import normalise
from scripts.pipeline.validate import validate
from tests.support.each import for_each
from tests.support.generated_code import OPENAPI, specifications
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter, taking, with_schema

from ..test_advice import HAT, operation, pair, ref

TAKEN: dict[str, Json] = {
    "required at the property itself": with_schema({"type": "string", "required": True}),
    "an enumeration that is null": with_schema({"type": "string", "enum": None}),
    "a bound of 3.0 in 3.1": with_schema({"type": "integer", "exclusiveMinimum": True}),
    "examples by name in a schema": with_schema({"type": "string", "examples": {"a": {"value": 1}}}),
    "a list of items": with_schema({"type": "array", "items": [TEXT]}),
    "a property that is null": with_schema({"type": "object", "properties": {"a": None}}),
    "a required property that is not there": with_schema(
        {"type": "object", "properties": {"it's": TEXT}, "required": ["it's", "its"]}
    ),
    "required twice": with_schema({**HAT, "required": ["size", "size"]}),
    "const in 3.0": pair(const="x"),
    "examples in 3.0": pair(type="string", examples=["a"]),
    "a list of types in 3.0": pair(type=["string", "null"]),
    "an unknown keyword in 3.0": pair(type="string", optional=True),
    "a required list of none in 3.0": pair(type="object", properties={}, required=[]),
    "a text that should be a truth value": pair(type="object", additionalProperties="false"),
    "an answer without a description": operation(responses={"200": {}}),
    "no answer at all": operation(openapi="3.0.3", responses={}),
    "no answer but a redirect": operation(responses={"302": {"description": ""}}),
    "an answer that is null": operation(responses={"200": None, "201": {"description": ""}}),
    "an odd status": operation(openapi="3.0.3", responses={"2xx": {"description": ""}, "200": {"description": ""}}),
    "tags that are null": operation(tags=None),
    "a tag that is an object": operation(tags=[{"name": "Hats"}]),
    "a summary that is null": operation(summary=None),
    "a parameter of the path that is not described": operation(parameters=[]),
    "a parameter of the path in another case": operation(parameters=[parameter("ID", place="path")]),
    "a parameter of the path that is optional": operation(
        parameters=[{"name": "id", "in": "path", "required": False, "schema": TEXT}]
    ),
    "a parameter twice": operation(openapi="3.0.3", parameters=[parameter("id", place="path")] * 2),
    "a parameter of 2.0": operation(parameters=[{"name": "id", "in": "path", "required": True, "type": "string"}]),
    "a list in one value": operation(
        parameters=[parameter("id", place="path"), parameter("l", {"type": "array"}, explode=False)]
    ),
    "an example in two ways": operation(
        openapi="3.0.3",
        responses={
            "200": {
                "description": "",
                "content": {"application/json": {"example": {}, "examples": {"a": {"value": 1}}}},
            }
        },
    ),
    "a keyword of 2.0": {**operation(), "basePath": "/"},
    "a version that is cut short": operation(openapi="3.1"),
}


SCHEMA = "/paths/~1thing/get/responses/200/content/application~1json/schema"


def taken(whole: Json) -> Document:
    """The normal form of a document that is taken as it is."""
    normal = normalise(validate(whole))
    build("odd", parse(normal), copy.deepcopy(normal))
    return normal


@for_each("whole", TAKEN.values(), ids=TAKEN)
def test_what_is_clear_all_the_same_is_taken(whole: Json) -> None:
    before = copy.deepcopy(whole)
    assert taken(whole).operations
    assert whole == before
    assert as_meant(as_meant(whole)) == as_meant(whole)


SILENT = {"a required list of none in 3.0", "a list in one value"}


@for_each("name", [name for name in TAKEN if name not in SILENT])
def test_what_is_odd_is_told_in_one_line_with_its_place(name: str) -> None:
    said = notes(TAKEN[name])
    assert said
    assert all(": /" in line and line == line.strip() and "\n" not in line for line in said)
    assert len(said) == len(set(said)) <= 3


def test_what_is_odd_in_many_places_is_one_line() -> None:
    fields = {f"f{n}": {"type": "string", "nullable": True, "optional": True} for n in range(9)}
    base = f"{SCHEMA}/properties"
    assert notes(with_schema({"type": "object", "properties": fields})) == [
        f"an unknown keyword of a schema, ignored: {base}/f0 ('optional'), {base}/f1 ('optional'),"
        f" {base}/f2 ('optional') and 6 more",
        f"a keyword of 3.0, read as in 3.0: {base}/f0 (nullable), {base}/f1 (nullable), {base}/f2 (nullable)"
        " and 6 more",
    ]


@pytest.mark.parametrize("openapi", ["3.0.3", "3.1.0", "3.2.0"])
def test_a_standard_document_has_no_notes(openapi: str) -> None:
    body = {"type": "object", "properties": {"a": TEXT}, "required": ["a"]}
    whole = document({"/a/{id}": {"post": taking(body, parameters=[parameter("id", place="path")])}}, openapi=openapi)
    assert notes(whole) == []
    assert as_meant(whole) == whole


@for_each("openapi", ["3.0.3", "3.1.0"])
@for_each(
    ("schema", "form"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": ["string"], "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": "true"}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, TEXT),
        ({"type": "string", "enum": ["a"], "nullable": True}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"enum": ["a", None], "nullable": True}, {"enum": ["a", None]}),
        ({"$ref": "#/components/schemas/Hat", "nullable": True}, {"anyOf": [ref("Hat"), {"type": "null"}]}),
        ({"oneOf": [TEXT, NUMBER], "nullable": True}, {"oneOf": [TEXT, NUMBER, {"type": "null"}]}),
        (
            {"type": "string", "oneOf": [TEXT], "nullable": True},
            {"type": ["string", "null"], "oneOf": [TEXT, {"type": "null"}]},
        ),
        ({"allOf": [ref("Hat")], "nullable": True}, {"allOf": [ref("Hat")], "nullable": True}),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, {"type": "integer", "exclusiveMinimum": 1}),
        ({"type": "integer", "maximum": 1, "exclusiveMaximum": False}, {"type": "integer", "maximum": 1}),
        ({"type": "integer", "exclusiveMinimum": 5}, {"type": "integer", "exclusiveMinimum": 5}),
        ({"type": "string", "maxLength": "10"}, {"type": "string", "maxLength": 10}),
        ({"type": "string", "examples": "a"}, {"type": "string", "examples": ["a"]}),
        (
            {"discriminator": "kind", "oneOf": [ref("Hat")]},
            {"discriminator": {"propertyName": "kind"}, "oneOf": [ref("Hat")]},
        ),
    ],
)
def test_schemas_of_one_version_are_read_in_another(openapi: str, schema: Json, form: Json) -> None:
    whole = with_schema({"type": "object", "properties": {"a": schema}}, Hat=HAT) | {"openapi": openapi}
    answer = as_meant(whole)["paths"]["/thing"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer["properties"]["a"] == form
    taken(whole)


def test_required_at_properties_is_of_their_object() -> None:
    fields = {"a": {"type": "string", "required": True}, "b": {"type": "string", "required": False}, "c": TEXT}
    body = taken(document({"/a": {"post": taking({"type": "object", "properties": fields})}})).operations[0].bodies[0]
    assert body.schema["required"] == ["a"]


@for_each(
    ("raw", "meant"),
    [
        (
            {"schema": {"type": "array", "items": TEXT, "style": "form", "explode": False}},
            {"explode": False, "style": "form"},
        ),
        ({"schema": {"type": "string", "required": True}}, {"required": True}),
        ({"type": "string", "enum": ["a"]}, {"schema": {"type": "string", "enum": ["a"]}}),
        ({"schema": TEXT, "default": "a"}, {"schema": {**TEXT, "default": "a"}}),
        ({"type": "array", "items": TEXT, "collectionFormat": "pipes"}, {"style": "pipeDelimited", "explode": False}),
        ({"schema": TEXT, "style": "simple"}, {"explode": False}),
        ({"schema": TEXT, "required": "true"}, {"required": True}),
        ({"schema": TEXT, "content": {"application/json": {}}}, {"schema": TEXT}),
        ({}, {"schema": TEXT}),
    ],
)
def test_words_of_parameters_are_read_wherever_they_stand(raw: Json, meant: Json) -> None:
    whole = document({"/a": {"get": answering(parameters=[{"name": "x", "in": "query", **raw}])}})
    (found,) = as_meant(whole)["paths"]["/a"]["get"]["parameters"]
    assert found == {"name": "x", "in": "query", "schema": found["schema"], **meant}
    assert "explode" not in found["schema"]
    assert notes(whole)
    taken(whole)


def test_a_body_of_get_is_sent_only_if_the_vendor_requires_it() -> None:
    optional = {"get": {**taking(HAT), "requestBody": {"content": {"application/json": {"schema": HAT}}}}}
    needed = {"get": taking(HAT)}
    normal = taken(document({"/optional": optional, "/needed": needed, "/post": {"post": optional["get"]}}))
    assert [len(one.bodies) for one in normal.operations] == [0, 1, 1]
    assert [line.partition(":")[0] for line in notes(document({"/optional": optional, "/needed": needed}))] == [
        "a GET or HEAD has an optional body, which is not sent",
        "a GET or HEAD requires a body, which many servers do not accept",
    ]


def test_the_words_of_3_2() -> None:
    search = {
        **taking({"type": "object", "properties": {"q": TEXT}}, operationId="searchHats", tags=["Hats"]),
    }
    copying = answering(operationId="copyHat", tags=["Hats"])
    form = {"type": "object", "properties": {"a": TEXT, "b": NUMBER}, "required": ["b"]}
    whole = {
        **document(
            {
                "/hats": {
                    "query": search,
                    "additionalOperations": {"COPY": copying},
                    "get": answering(
                        {"$ref": "https://example.com/api.json#/components/schemas/Hat"},
                        operationId="getHats",
                        tags=["Hats"],
                        parameters=[
                            {
                                "name": "whole",
                                "in": "querystring",
                                "content": {"application/x-www-form-urlencoded": {"schema": form}},
                            }
                        ],
                    ),
                }
            },
            {"Hat": HAT},
            openapi="3.2.0",
            tags=[{"name": "Hats", "summary": "Hats of all kinds.", "kind": "nav", "parent": "All"}, {"name": "All"}],
        ),
        "$self": "https://example.com/api.json",
    }
    flow = {"deviceAuthorizationUrl": "https://a.test", "tokenUrl": "https://b.test", "scopes": {}}
    whole["components"]["securitySchemes"] = {"o": {"type": "oauth2", "flows": {"deviceAuthorization": flow}}}
    normal = taken(whole)
    assert notes(whole) == []
    assert [(one.info.method, one.info.id) for one in normal.operations] == [
        ("get", "getHats"),
        ("query", "searchHats"),
        ("copy", "copyHat"),
    ]
    assert [(one.name, one.required) for one in normal.operations[0].parameters] == [("a", False), ("b", True)]
    assert normal.operations[0].answer == {"$ref": "#/components/schemas/Hat"}
    assert normal.tags["Hats"] == "Hats of all kinds."
    assert normal.operations[2].info.removal.startswith("{target: \"$.paths['/hats'].additionalOperations.COPY\"")


def test_the_whole_query_by_reference_is_what_it_refers_to() -> None:
    form = {"type": "object", "properties": {"a": TEXT, "b": {"nullable": True, **NUMBER}}, "required": ["b"]}
    media = {"schema": {"$ref": "#/components/schemas/Form"}}
    content = {"application/x-www-form-urlencoded": {"$ref": "#/components/mediaTypes/Form"}}
    shared = {"name": "whole", "in": "querystring", "content": content}
    one = {"$ref": "#/components/parameters/Whole"}
    paths: Json = {f"/{name}": {"get": answering(operationId=name, parameters=[one])} for name in "ab"}
    paths["/c"] = {"parameters": [one], "get": answering(operationId="c")}
    whole = document(paths, {"Form": form}, openapi="3.2.0")
    whole["components"] |= {"parameters": {"Whole": shared}, "mediaTypes": {"Form": media}}
    for found in taken(whole).operations:
        assert [(one.name, one.required) for one in found.parameters] == [("a", False), ("b", True)]
        assert found.parameters[1].schema == {"oneOf": [{"type": "integer"}, {"type": "null"}]}


def test_words_of_a_later_version_are_told() -> None:
    whole = document({"/a": {"get": answering(), "query": answering(operationId="q")}}, openapi="3.0.3", webhooks={})
    assert notes(whole) == [
        "a keyword of 3.1, read as in 3.1: / (webhooks)",
        "a keyword of 3.2, read as in 3.2: /paths/~1a (query)",
    ]


def test_words_that_nobody_knows_are_told_with_the_nearest() -> None:
    schema = {"type": "string", "maxlength": 5, "x-mine": 1}
    whole = document({"/a": {"get": {**answering(schema, sumary="A"), "x-mine": 1}, "POST": answering()}})
    assert notes(whole) == [
        "a keyword in other case: /paths/~1a (POST)",
        "an unknown keyword of an operation, ignored: /paths/~1a/get ('sumary' (summary?))",
        "an unknown keyword of a schema, ignored:"
        " /paths/~1a/get/responses/200/content/application~1json/schema ('maxlength' (maxLength?))",
    ]
    assert [one.info.method for one in taken(whole).operations] == ["get", "post"]


def test_required_names_without_a_property_are_one_line() -> None:
    whole = with_schema({"type": "object", "properties": {"a": TEXT}, "required": ["a", "b", "c", "d", "e"]})
    assert notes(whole) == [
        f"required, but not a property: {', '.join(f'{SCHEMA} ({name!r})' for name in 'bcd')} and 1 more"
    ]


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 2)
    | st.sampled_from(["", "true", "object", "#/components/schemas/Hat"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["type", "schema", "$ref", "content", "name", "in", "200", "a"]), inner, max_size=3
        )
    ),
    max_leaves=6,
)


def places(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [at, *(place for key, inner in items for place in places(inner, (*at, key)))]


WHOLE = document(
    {
        "/a/{id}": {
            "parameters": [parameter("id", place="path")],
            "get": {**taking(HAT), "tags": ["A"], "security": []},
            "additionalOperations": {"COPY": answering(ref("Hat"))},
        }
    },
    {"Hat": {**HAT, "required": ["size"], "oneOf": [HAT], "discriminator": {"propertyName": "size"}}},
)


@settings(max_examples=60)
@given(place=st.sampled_from(places(WHOLE)[1:]), value=values, openapi=st.sampled_from(["3.0.3", "3.1.0", "3.2.0"]))
def test_whatever_a_document_holds_it_is_taken_or_refused(place: tuple[Any, ...], value: Any, openapi: str) -> None:
    whole = copy.deepcopy(WHOLE) | {"openapi": openapi}
    holder: Any = whole
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = value
    assert all(notes(whole))
    with suppress(PipelineError):
        taken(whole)


@pytest.mark.parametrize("vendor", [name for name in vendors(OPENAPI) if not (OPENAPI / name / PUBLISHED).exists()])
def test_our_own_documents_are_standard(vendor: str) -> None:
    assert notes(folder(OPENAPI / vendor)) == []


def test_generate_says_that_nothing_is_to_be_done_of_what_is_unusual_and_lists_it_on_demand(tmp_path: Path) -> None:
    odd = specifications(tmp_path, odd=with_schema({"type": "string", "nullable": True, "const": "a"}))
    (odd / "odd" / "corrections.yaml").write_text(
        "overlay: 1.0.0\n"
        "actions: [{target: $..schema.const, remove: true, description: No constant.},"
        " {target: $.nowhere, remove: true, description: It fits no more.}]"
    )
    said = "notes on odd's document (nothing to do): it has 1 kind of unusual OpenAPI, all understood"
    assert list(remarks(odd)) == [f"{said}; make generate NOTES=1 lists them"]
    assert list(remarks(odd, in_full=True)) == [
        f"{said}:",
        f"  a keyword of 3.0, read as in 3.0: {SCHEMA} (nullable)",
    ]


def _answer(whole: Json) -> Any:
    (operation,) = normalise(validate(whole)).operations
    return operation.answer


def test_what_is_told_of_all_statuses_is_told_of_success_where_nothing_else_is() -> None:
    hat = answering(HAT)["responses"]["200"]
    assert _answer(operation(responses={"default": hat})) == _answer(operation(responses={"200": hat}))
    assert _answer(operation(responses={"default": hat, "404": {"description": ""}})) is not None
    assert _answer(operation(responses={"default": hat, "204": {"description": ""}})) is None
    assert _answer(operation(responses={"default": hat, "302": {"description": ""}})) is None


@pytest.mark.parametrize("version", ["3.1.0", "3.2.0"])
def test_media_types_may_be_references(version: str) -> None:
    media = {"$ref": "#/components/mediaTypes/Hat"}
    described = {"schema": HAT, "description": "A hat."} if version == "3.2.0" else {"schema": HAT}
    whole = document(
        {
            "/hats": {
                "post": {
                    "operationId": "createHat",
                    "requestBody": {"content": {"application/json": media}},
                    "responses": {"200": {"$ref": "#/components/responses/Hat"}},
                }
            }
        },
        openapi=version,
        components={
            "mediaTypes": {"Hat": {"$ref": "#/components/mediaTypes/Other"}, "Other": described},
            "responses": {"Hat": {"description": "", "content": {"application/json": media}}},
        },
    )
    (found,) = normalise(validate(whole)).operations
    (body,) = found.bodies
    assert [*body.schema["properties"]] == ["size"]
    assert found.answer is not None
    assert notes(whole)[1:] == []
    nothing = document({"/hats": {"get": answering()}}, components={"mediaTypes": {"Hat": media}})
    nothing["paths"]["/hats"]["get"]["responses"]["200"]["content"] = {"application/json": media}
    with pytest.raises(PipelineError, match="leads back to itself"):
        validate(nothing)
