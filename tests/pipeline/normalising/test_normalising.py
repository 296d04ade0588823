"""Normalisation: what is left of a document when all has been said in one way."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.pipeline.errors import PipelineError
from scripts.pipeline.normalising import hoist
from scripts.pipeline.normalising.document import URLENCODED, Document
from scripts.pipeline.normalising.normalise import normalise
from scripts.pipeline.normalising.schemas import without_texts
from scripts.pipeline.validate import validate
from tests.support.each import for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter, taking, with_schema

from .test_schemas import CAT, SCHEMAS, nullable, said, thing


def normal(whole: Json) -> Document:
    validate(whole)
    return normalise(whole)


def answer_of(whole: Json) -> Any:
    """The normal form of the first answer, and of the components."""
    result = normal(whole)
    return result.operations[0].answer, result.schemas


def test_a_component_that_is_no_class_is_put_where_it_is_referred_to() -> None:
    whole = with_schema(
        {"$ref": "#/components/schemas/Names"},
        Names={"type": "array", "items": {"$ref": "#/components/schemas/Name"}, "description": "All names."},
        Name={"type": "string", "maxLength": 9},
    )
    items = said(TEXT, "At most 9 characters.")
    assert answer_of(whole) == ({"type": "array", "items": items, "description": "All names."}, {})


def test_a_component_that_may_be_null_is_a_class_all_the_same() -> None:
    whole = with_schema({"$ref": "#/components/schemas/MaybeCat"}, MaybeCat=SCHEMAS["MaybeCat"])
    assert answer_of(whole) == (
        nullable({"$ref": "#/components/schemas/MaybeCat"}),
        {"MaybeCat": thing({"lives": NUMBER, "name": TEXT})},
    )


def test_what_contains_itself_without_being_a_class_ends_in_anything() -> None:
    json_value = {"oneOf": [TEXT, {"type": "array", "items": {"$ref": "#/components/schemas/Value"}}]}
    whole = with_schema({"$ref": "#/components/schemas/Value"}, Value=json_value)
    assert answer_of(whole) == ({"oneOf": [TEXT, {"type": "array", "items": {}}]}, {})


def test_references_that_double_again_and_again_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hoist, "MOST_NODES", 2000)
    lists = {
        f"L{number}": {
            "oneOf": [
                {"type": "array", "items": {"$ref": f"#/components/schemas/L{number + 1}"}},
                {"type": "object", "additionalProperties": {"$ref": f"#/components/schemas/L{number + 1}"}},
            ]
        }
        for number in range(40)
    }
    whole = with_schema({"$ref": "#/components/schemas/L0"}, **lists, L40=TEXT)
    with pytest.raises(PipelineError, match="stands for more than 2,000 schemas"):
        normal(whole)


def test_a_composition_of_itself_is_refused_with_its_place() -> None:
    itself = {"allOf": [{"$ref": "#/components/schemas/B"}, {"properties": {"a": TEXT}}]}
    other = {"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"b": TEXT}}]}
    with pytest.raises(PipelineError, match="/components/schemas/A is composed of itself"):
        normal(with_schema({"$ref": "#/components/schemas/A"}, A=itself, B=other))


def test_compositions_do_not_multiply_without_end() -> None:
    unions = [{"oneOf": [{"properties": {f"{n}{m}": TEXT}} for m in range(8)]} for n in range(8)]
    with pytest.raises(PipelineError, match="has 64 variants, at most 32 are taken"):
        normal(with_schema({"allOf": unions}))


PAGE = {
    "type": "object",
    "properties": {
        "data": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/Cat"}},
        "first": {"type": "array", "items": {"$ref": "#/components/schemas/Cat"}},
        "maybe": {"oneOf": [{"$ref": "#/components/schemas/MaybeCat"}, {"type": "null"}]},
        "meta": {"allOf": [{"properties": {"total": NUMBER}}]},
        "by/name": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Cat"}},
    },
}


@for_each(
    ("pointer", "form"),
    [
        ("", None),
        ("/first/0", CAT),
        ("/first/0/lives", NUMBER),
        ("/maybe", nullable({"$ref": "#/components/schemas/MaybeCat"})),
        ("/maybe/lives", NUMBER),
        ("/meta/total", NUMBER),
        ("/by~1name/tom", CAT),
        ("/data/0/lives", NUMBER),
    ],
)
def test_the_result_of_an_answer_is_what_its_pointer_leads_to(pointer: str, form: Json | None) -> None:
    operation = answering(PAGE, **{"x-personae-result": pointer})
    answer, schemas = answer_of(document({"/cats": {"get": operation}}, {k: SCHEMAS[k] for k in ("Cat", "MaybeCat")}))
    assert answer == (form if form is not None else {"$ref": "#/components/schemas/Cats"})
    assert ("Cats" in schemas) == (form is None)


def test_of_a_page_only_the_items_are_left() -> None:
    paging = {"style": "page", "page": "page", "items": "/data", "total": "/meta/total"}
    operation = {**answering(PAGE, parameters=[parameter("page")]), "x-personae-paging": paging}
    whole = document({"/cats": {"get": operation}}, {k: SCHEMAS[k] for k in ("Cat", "MaybeCat")})
    assert answer_of(whole)[0] == {"type": "array", "items": CAT}


@for_each(
    ("extension", "complaint"),
    [
        ({"x-personae-result": "/dta"}, "x-personae-result: the schema of the answer has nothing at '/dta'"),
        ({"x-personae-result": "/first/lives"}, "has nothing at '/first/lives'"),
        ({"x-personae-result": "/meta/total/x"}, "has nothing at '/meta/total/x'"),
        (
            {"x-personae-paging": {"style": "page", "page": "page", "items": "/data", "total": "/meta/toal"}},
            "x-personae-paging: total: the schema of the answer has nothing at '/meta/toal'",
        ),
        (
            {"x-personae-paging": {"style": "page", "page": "page", "items": "/meta"}},
            "x-personae-paging: items points to no array",
        ),
    ],
)
def test_a_pointer_that_leads_nowhere_stops_the_run(extension: Json, complaint: str) -> None:
    operation = answering(PAGE, operationId="listCats", parameters=[parameter("page")], **extension)
    with pytest.raises(PipelineError) as caught:
        normal(document({"/cats": {"get": operation}}, SCHEMAS))
    assert str(caught.value).startswith("GET /cats (listCats): ")
    assert complaint in str(caught.value)


def test_what_answers_without_a_body_answers_nothing() -> None:
    assert operation(answering(TEXT), method="head").answer is None


def operation(raw: Json, *, path: str = "/things", method: str = "post", **more: Any) -> Any:
    """The normal form of an operation."""
    return normal(document({path: {method: raw}}, **more)).operations[0]


def test_only_the_answers_of_success_become_a_type() -> None:
    whole = answering(TEXT)
    whole["responses"] |= {"400": {"description": "Bad", "content": {"application/json": {"schema": {"enum": ["a"]}}}}}
    whole["responses"] |= {"202": {"description": "Later", "content": {"application/json": {"schema": NUMBER}}}}
    assert operation(whole).answer == {"oneOf": [TEXT, NUMBER]}


@for_each(
    ("raw", "answer"),
    [
        (answering(), None),
        (answering(TEXT, status="204"), None),
        (answering(TEXT, status="2XX"), TEXT),
        (answering(TEXT, media="application/vnd.api+json; charset=utf-8"), TEXT),
        (answering(TEXT, media="*/*"), TEXT),
        ({"responses": {"200": {"description": "", "content": {"application/json": {}}}}}, {}),
        ({"responses": {"201": {"$ref": "#/components/responses/Text"}}}, TEXT),
        (answering({"type": "string", "format": "binary"}), TEXT),
    ],
)
def test_answers(raw: Json, answer: Json | None) -> None:
    shared = answering(TEXT)["responses"]["200"]
    assert operation(raw, components={"responses": {"Text": shared}}).answer == answer


JSON: Json = {"application/json": {"schema": TEXT}}
AUDIO: Json = {"audio/mpeg": {"schema": {"type": "string", "format": "binary"}}}


@for_each(
    ("contents", "answer", "media_types"),
    [
        ({"200": JSON, "206": AUDIO}, TEXT, ("audio/mpeg",)),
        ({"200": AUDIO, "202": JSON}, TEXT, ("audio/mpeg",)),
        ({"200": AUDIO, "206": {**AUDIO, "audio/wav": {}}}, None, ("audio/mpeg", "audio/wav")),
        ({"200": {**JSON, **AUDIO}, "203": {"application/pdf": {}}}, TEXT, ("audio/mpeg", "application/pdf")),
        ({"200": {**JSON, "text/csv": {"schema": TEXT}}, "202": JSON}, TEXT, ()),
        ({"200": JSON, "202": {"text/event-stream": {}}}, TEXT, ()),
    ],
)
def test_files_are_received_under_every_status_of_success(
    contents: Json, answer: Json | None, media_types: tuple[str, ...]
) -> None:
    found = operation({"responses": {one: {"description": "", "content": held} for one, held in contents.items()}})
    assert (found.answer, found.media_types) == (answer, media_types)


def test_parameters_of_the_path_and_of_the_operation_are_one_list() -> None:
    item = {
        "parameters": [
            parameter("id", place="path"),
            parameter("limit", NUMBER),
            {"$ref": "#/components/parameters/P"},
        ],
        "get": answering(parameters=[parameter("limit", TEXT, required=True)]),
    }
    components = {"parameters": {"P": parameter("page", NUMBER, description="Which.")}}
    found = normal(document({"/things/{id}": item}, components=components)).operations[0].parameters
    assert [(p.name, p.place, p.required, p.schema, p.description) for p in found] == [
        ("limit", "query", True, TEXT, ""),
        ("id", "path", True, TEXT, ""),
        ("page", "query", False, NUMBER, "Which."),
    ]


def test_a_file_is_taken_where_a_stream_of_events_may_come_too() -> None:
    content: Json = {kind: {"schema": {}} for kind in ("text/event-stream", "audio/mpeg")}
    raw = {"responses": {"200": {"description": "", "content": content}}}
    assert operation(raw).media_types == ("audio/mpeg",)


def test_what_the_client_sends_by_itself_is_no_argument() -> None:
    schemes = {
        "key": {"type": "apiKey", "in": "header", "name": "X-Api-Key"},
        "token": {"type": "apiKey", "in": "query", "name": "token"},
    }
    parameters = [
        parameter("x-api-key", place="header"),
        parameter("AUTHORIZATION", place="header"),
        parameter("token"),
        parameter("session", place="cookie"),
        parameter("x-trace", place="header"),
        parameter("key"),
    ]
    found = operation(answering(parameters=parameters), components={"securitySchemes": schemes}).parameters
    assert [p.name for p in found] == ["token", "x-trace", "key"]


@for_each(
    ("security", "names"),
    [
        (None, ["admin", "token"]),
        ([{"header": []}], ["admin", "token"]),
        ([{"header": []}, {"admin": []}], ["token"]),
        ([{"header": [], "admin": []}], ["admin", "token"]),
        ([{"admin": []}], ["admin", "token"]),
        ([{"header": []}, {"token": []}], ["admin", "token"]),
        ([], ["admin", "token"]),
    ],
)
def test_a_key_that_no_client_sends_is_an_argument(security: list[Any] | None, names: list[str]) -> None:
    schemes = {
        "header": {"type": "apiKey", "in": "header", "name": "X-Api-Key"},
        "admin": {"type": "apiKey", "in": "header", "name": "Admin"},
        "token": {"type": "apiKey", "in": "query", "name": "token"},
    }
    own = [parameter("x-api-key", place="header"), parameter("admin", place="header"), parameter("token")]
    more: Json = {} if security is None else {"security": security}
    whole: Json = {"components": {"securitySchemes": schemes}, "security": [{"header": []}]}
    assert [p.name for p in operation(answering(parameters=own, **more), **whole).parameters] == names


@for_each(
    ("place", "schema", "form"),
    [
        ("path", {"type": ["string", "null"]}, TEXT),
        ("header", {"type": "string", "format": "date-time"}, TEXT),
        ("header", {"type": "integer"}, TEXT),
        ("header", {}, TEXT),
        ("header", {"type": "array", "items": NUMBER}, {"type": "array", "items": TEXT}),
        ("path", {"type": "array", "items": NUMBER}, {"type": "array", "items": NUMBER}),
        ("query", {"type": "array", "items": NUMBER}, {"type": "array", "items": NUMBER}),
        ("query", {"type": ["boolean", "null"]}, nullable({"type": "boolean"})),
    ],
)
def test_a_parameter_is_what_can_be_written_in_its_place(place: str, schema: Json, form: Json) -> None:
    path = "/things/{x}" if place == "path" else "/things"
    found = operation(answering(parameters=[parameter("x", schema, place=place)]), path=path).parameters
    assert [p.schema for p in found] == [form]


LIST: Json = {"type": "array", "items": TEXT}


@for_each(
    ("raw", "joined"),
    [
        (parameter("x", LIST), ""),
        (parameter("x", LIST, explode=True), ""),
        (parameter("x", LIST, explode=False), ","),
        (parameter("x", LIST, style="form", explode=False), ","),
        (parameter("x", {**LIST, "type": ["array", "null"]}, explode=False), ","),
        (parameter("x", LIST, style="spaceDelimited"), "%20"),
        (parameter("x", LIST, style="spaceDelimited", explode=True), ""),
        (parameter("x", LIST, style="pipeDelimited", explode=False), "%7C"),
        (parameter("x", TEXT, explode=False), ""),
        (parameter("x", LIST, place="path"), ","),
        (parameter("x", LIST, place="path", explode=True), ","),
        (parameter("x", TEXT, place="path"), ""),
        (parameter("x", LIST, place="header"), ""),
    ],
)
def test_a_list_is_one_value_where_the_vendor_says_so(raw: Json, joined: str) -> None:
    path = "/things/{x}" if raw["in"] == "path" else "/things"
    assert [one.joined for one in operation(answering(parameters=[raw]), path=path).parameters] == [joined]


@pytest.mark.parametrize("style", ["label", "matrix"])
def test_other_styles_of_a_path_stop_the_run(style: str) -> None:
    raw = answering(parameters=[parameter("x", place="path", style=style)])
    with pytest.raises(PipelineError, match=f"the path parameter 'x' has the style {style}, which cannot be written"):
        operation(raw, path="/things/{x}")


@pytest.mark.parametrize(
    ("raw", "complaint"),
    [
        (parameter("x", {"type": "object"}), "the query parameter 'x' is an object, which cannot be written"),
        (parameter("x", {"type": "array", "items": {"type": "object"}}), "'x' is a list of objects or lists, which"),
        (
            parameter("x", {"type": "array"}, style="deepObject"),
            "'x' has the style deepObject, which cannot be written",
        ),
        ({"name": "x", "in": "query", "content": {"application/json": {}}}, "the query parameter 'x' has no schema"),
    ],
)
def test_a_parameter_that_cannot_be_written_stops_the_run(raw: Json, complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        operation(answering(operationId="addThing", parameters=[raw]))
    assert str(caught.value).startswith("POST /things (addThing): ")
    assert complaint in str(caught.value)


BODY = {"type": "object", "properties": {"a": TEXT}, "required": ["a"]}


def test_the_fields_of_a_body_are_its_own_even_if_it_is_a_component() -> None:
    found = operation(taking({"$ref": "#/components/schemas/Thing"}), components={"schemas": {"Thing": BODY}})
    assert [(body.media_type, body.schema) for body in found.bodies] == [("application/json", thing({"a": TEXT}, "a"))]


def test_a_body_of_one_of_several_objects_has_the_fields_of_all() -> None:
    other = {"type": "object", "properties": {"a": NUMBER, "b": TEXT}, "required": ["a", "b"]}
    found = operation(taking({"oneOf": [BODY, other]})).bodies
    assert [body.schema for body in found] == [thing({"a": {"oneOf": [TEXT, NUMBER]}, "b": TEXT}, "a")]


def test_a_shared_body_is_read() -> None:
    shared = taking(BODY)["requestBody"]
    found = operation(
        {**answering(), "requestBody": {"$ref": "#/components/requestBodies/B"}},
        components={"requestBodies": {"B": shared}},
    )
    assert [body.schema for body in found.bodies] == [thing({"a": TEXT}, "a")]


FILES = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}


@for_each(
    ("content", "kinds"),
    [
        ({"application/json": {"schema": BODY}, "text/plain": {"schema": TEXT}}, ["application/json"]),
        ({"application/merge-patch+json": {"schema": BODY}}, ["application/merge-patch+json"]),
        (
            {"application/x+json": {"schema": BODY}, "application/json; charset=utf-8": {"schema": BODY}},
            ["application/json; charset=utf-8"],
        ),
        (
            {"multipart/form-data": {"schema": FILES}, "application/json": {"schema": BODY}},
            ["multipart/form-data", "application/json"],
        ),
        ({"application/json": {"schema": BODY}, "multipart/form-data": {"schema": BODY}}, ["application/json"]),
        ({"multipart/form-data": {"schema": BODY}}, ["multipart/form-data"]),
        ({URLENCODED: {"schema": BODY}}, [URLENCODED]),
        ({URLENCODED: {"schema": BODY}, "application/json": {"schema": BODY}}, ["application/json"]),
        ({URLENCODED: {"schema": BODY}, "multipart/form-data": {"schema": BODY}}, ["multipart/form-data"]),
    ],
)
def test_of_the_kinds_of_a_body_one_is_sent_as_json_and_one_with_files(content: Json, kinds: list[str]) -> None:
    found = operation({**answering(), "requestBody": {"content": content}}).bodies
    assert [body.media_type for body in found] == kinds
    assert [body.is_json for body in found] == ["json" in kind for kind in kinds]


def test_a_body_of_no_media_type_is_none() -> None:
    assert operation({**answering(), "requestBody": {"content": {}}}).bodies == []


def test_a_body_of_too_many_fields_is_refused() -> None:
    several = [{"properties": {f"f{number}x{field}": TEXT for field in range(300)}} for number in range(4)]
    with pytest.raises(PipelineError, match=r"POST /things \(postThings\): an object has 1,200 fields, at most 1,000"):
        operation(taking({"oneOf": several}))


def test_too_many_arguments_are_refused() -> None:
    many = [parameter(f"p{number}") for number in range(1001)]
    with pytest.raises(PipelineError, match=r"GET /things \(getThings\): an object has 1,001 fields, at most 1,000"):
        normalise(document({"/things": {"get": answering(parameters=many)}}))


@pytest.mark.parametrize("other", ["application/json", URLENCODED])
def test_a_file_is_a_text_where_there_can_be_none(other: str) -> None:
    found = operation(taking(FILES, media=other)).bodies
    assert [body.schema["properties"]["file"] for body in found] == [TEXT]


def test_a_file_is_a_file_in_a_form_beside_json() -> None:
    content = {"application/json": {"schema": FILES}, "multipart/form-data": {"schema": FILES}}
    found = operation({**answering(), "requestBody": {"content": content}}).bodies
    assert [body.schema["properties"]["file"] for body in found] == [TEXT, {"type": "string", "format": "binary"}]


FILE: Json = {"type": "string", "format": "binary"}
ROUND = {"oneOf": [{"$ref": "#/components/schemas/Round"}, FILE]}
SHARED: Json = {
    "File": {**FILE, "title": "File", "description": "Its bytes."},
    "Files": {"type": "array", "items": {"$ref": "#/components/schemas/File"}},
    "Text": TEXT,
    "Size": {"enum": ["s", "m"]},
    "Tree": {"oneOf": [TEXT, {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}]},
    "Round": ROUND,
    "Itself": {"oneOf": [{"$ref": "#/components/schemas/Itself"}]},
    "Cat": SCHEMAS["Cat"],
}


def referred(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


@for_each(
    ("field", "form"),
    [
        (referred("File"), FILE),
        ({"allOf": [referred("File")], "description": "Which."}, FILE),
        ({"anyOf": [referred("File"), {"type": "null"}]}, nullable(FILE)),
        ({"type": "array", "items": referred("File")}, {"type": "array", "items": FILE}),
        (referred("Files"), {"type": "array", "items": FILE}),
        ({"oneOf": [referred("Text"), referred("Files")]}, {"oneOf": [TEXT, {"type": "array", "items": FILE}]}),
        ({"oneOf": [referred("File"), referred("Cat")]}, {"oneOf": [FILE, referred("Cat")]}),
        ({"oneOf": [referred("File"), referred("Size")]}, {"oneOf": [FILE, referred("Size")]}),
        (referred("Round"), FILE),
        (referred("Text"), TEXT),
        (referred("Tree"), {"oneOf": [TEXT, {"type": "array", "items": {}}]}),
        (referred("Itself"), {}),
    ],
)
def test_a_file_that_is_referred_to_is_a_file_in_a_form_and_a_text_in_json(field: Json, form: Json) -> None:
    schema = {"type": "object", "properties": {"file": field, "other": FILE}}
    content = {"application/json": {"schema": schema}, "multipart/form-data": {"schema": schema}}
    path = {"post": {**answering(), "requestBody": {"content": content}}}
    json, multipart = normal(document({"/things": path}, SHARED)).operations[0].bodies
    assert without_texts(multipart.schema["properties"]["file"]) == form
    assert "binary" not in str(json.schema)


def test_a_form_whose_only_file_is_referred_to_is_kept_beside_json() -> None:
    schema = {"type": "object", "properties": {"file": referred("File")}}
    content = {"application/json": {"schema": schema}, "multipart/form-data": {"schema": schema}}
    found = normal(document({"/things": {"post": {**answering(), "requestBody": {"content": content}}}}, SHARED))
    assert [body.is_json for body in found.operations[0].bodies] == [True, False]


@for_each("schema", [FILE, referred("File"), {"anyOf": [referred("File"), {"type": "null"}]}, referred("Round")])
def test_an_answer_beside_json_is_a_file_if_its_schema_says_so_or_refers_to_one(schema: Json) -> None:
    content = {"application/json": {"schema": TEXT}, "application/pdf": {"schema": schema}}
    raw = {"responses": {"200": {"description": "", "content": content}}}
    assert normal(document({"/things": {"get": raw}}, SHARED)).operations[0].media_types == ("application/pdf",)


@pytest.mark.parametrize(
    ("raw", "complaint"),
    [
        (taking(TEXT, media="text/plain"), "a body of text/plain cannot be sent, only JSON and forms"),
        (taking({"type": "object"}, media=URLENCODED), "the fields of the form are not described"),
        (taking({"type": "object"}, media="multipart/form-data"), "the fields of the form are not described"),
        (answering({}, media="audio/wav\r\nx: y"), r"'audio/wav\r\nx: y' is not a media type"),
    ],
)
def test_what_cannot_be_sent_or_read_stops_the_run_and_says_what_to_do(raw: Json, complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        operation({**raw, "operationId": "sendThing"}, path="/it's")
    assert str(caught.value).startswith("POST /it's (sendThing): ")
    assert complaint in str(caught.value)
    assert r"""{target: "$.paths['/it\\'s'].post", remove: true""" in str(caught.value)


ELSEWHERE: Json = {"servers": [{"url": "https://eu.things.test/"}]}
TEMPLATED: Json = {"servers": [{"url": "https://{where}.things.test", "variables": {"where": {"default": "eu"}}}]}


THERE, EU, PLAIN = ({"url": f"{url}.things.test"} for url in ("https://api", "https://eu", "http://api"))


@for_each(
    ("paths", "servers", "target"),
    [
        ({"/things": {"get": answering(**ELSEWHERE)}}, [THERE], "$.paths['/things'].get.servers"),
        ({"/things": {"get": answering(), **TEMPLATED}}, [THERE], "$.paths['/things'].servers"),
        ({"/things": {"get": answering(**ELSEWHERE)}}, [THERE, EU], "$.paths['/things'].get.servers"),
        ({"/things": {"get": answering(**ELSEWHERE)}}, [], "$.paths['/things'].get.servers"),
        ({"/things": {"get": answering(servers=[PLAIN])}}, [PLAIN, EU], "$.paths['/things'].get.servers"),
    ],
)
def test_an_operation_at_another_server_than_clients_call_stops_the_run(
    paths: Json, servers: list[Json], target: str
) -> None:
    with pytest.raises(PipelineError) as caught:
        normalise(document(paths, servers=servers))
    assert "things.test', and all calls go to one server: take the operation out" in str(caught.value)
    assert f'{{target: "{target}", remove: true' in str(caught.value)


@for_each(
    ("own", "servers"),
    [
        (ELSEWHERE["servers"], [EU, THERE]),
        (TEMPLATED["servers"], [EU]),
        ([THERE, EU], [EU]),
        ([EU], [PLAIN, EU]),
        ([{"url": "/v1"}], [{"url": "/v1"}]),
    ],
)
def test_an_operation_that_is_also_where_clients_call_is_taken(own: list[Json], servers: list[Json]) -> None:
    assert len(normalise(document({"/things": {"get": answering(servers=own)}}, servers=servers)).operations) == 1


@for_each(
    ("path", "method", "raw", "identifier", "tag"),
    [
        ("/v1/things", "get", {}, "getThings", "things"),
        ("/api/v2.1/things/{thing_id}/parts", "post", {}, "postThingsByThingIdParts", "things"),
        ("/{id}", "delete", {}, "deleteById", "default"),
        ("/", "get", {}, "get", "default"),
        ("/things", "get", {"operationId": "list", "tags": ["A", "B"]}, "list", "A"),
    ],
)
def test_operations_without_a_name_or_a_tag_get_them_from_their_path(
    path: str, method: str, raw: Json, identifier: str, tag: str
) -> None:
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    found = operation(
        answering(parameters=[parameter(name, place="path") for name in names], **raw), path=path, method=method
    )
    assert (found.info.id, found.info.tag) == (identifier, tag)


@for_each(
    ("responses", "is_open"),
    [
        ({"200": {"description": "Done"}}, True),
        ({"202": {"description": "Taken"}, "204": {"description": "Gone"}}, True),
        ({"204": {"description": "Gone"}}, False),
        ({"205": {"description": "Reset"}}, False),
        ({"200": {"description": "Done", "content": {"application/json": {"schema": TEXT}}}}, False),
        ({"200": {"description": "Done", "content": {"audio/wav": {"schema": {"type": "string"}}}}}, False),
    ],
)
def test_an_answer_that_is_not_described_may_be_anything(responses: Json, is_open: bool) -> None:
    whole = document({"/thing": {"post": {"operationId": "act", "tags": ["Thing"], "responses": responses}}})
    assert normal(whole).operations[0].is_open is is_open


def test_nothing_is_known_of_the_body_of_a_head() -> None:
    whole = document({"/thing": {"head": answering(operationId="look", tags=["Thing"])}})
    assert not normal(whole).operations[0].is_open


def test_all_answers_of_success_are_received() -> None:
    first, second = thing({"lives": NUMBER}), thing({"name": TEXT})
    responses = {
        "200": {"description": "Done", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}},
        "202": {
            "description": "Taken",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/B"}}},
        },
        "204": {"description": "Gone"},
    }
    schemas = {
        "A": {"type": "object", "properties": {"lives": NUMBER}},
        "B": {"type": "object", "properties": {"name": TEXT}},
    }
    whole = document({"/thing": {"post": {"operationId": "act", "tags": ["Thing"], "responses": responses}}}, schemas)
    form, found = answer_of(whole)
    assert form == {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}
    assert found == {"A": first, "B": second}


@pytest.mark.parametrize("path", ["x-cdn.example/v1/files", "x-internal", "things"])
def test_what_is_no_path_makes_no_operation(path: str) -> None:
    """It would go on with the name of the host, and take the key to another one."""
    whole = document({path: {"get": answering(operationId="leak", tags=["Thing"])}, "/thing": {"get": answering()}})
    assert [operation.info.path for operation in normalise(whole).operations] == ["/thing"]
