"""Streams of events: what of a document becomes a method that iterates them, whoever has written it."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.pipeline.errors import PipelineError
from scripts.pipeline.generating.build import build
from scripts.pipeline.generating.methods import methods
from scripts.pipeline.generating.parse import parse
from scripts.pipeline.normalising.document import Operation, Stream
from scripts.pipeline.normalising.normalise import normalise
from scripts.pipeline.validate import validate
from tests.support.each import for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter

JSON_TEXT = {"type": "string", "contentMediaType": "application/json"}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def kind(name: str, **properties: Any) -> Json:
    return {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"type": "string", "enum": [name]}, **properties},
    }


SCHEMAS: Json = {
    "News": kind("news", text=TEXT),
    "Bye": kind("bye"),
    "Told": {
        "oneOf": [ref("News"), ref("Bye")],
        "discriminator": {"propertyName": "type", "mapping": {"news": "News", "bye": "Bye"}},
    },
}


def streaming(media: Json, *, beside: Json | None = None, **more: Any) -> Json:
    content = {"text/event-stream": media, **(beside or {})}
    return {
        "operationId": "watchThings",
        "tags": ["Things"],
        "responses": {"200": {"description": "", "content": content}},
        **more,
    }


def whole(operation: Json, *, version: str = "3.1.0") -> Json:
    return {**document({"/things": {"get": operation}}, SCHEMAS), "openapi": version}


def normal(operation: Json, *, version: str = "3.1.0") -> Operation:
    (found,) = normalise(validate(whole(operation, version=version))).operations
    return found


def made(operation: Json) -> Any:
    normalised = normalise(validate(whole(operation)))
    api = build("acme", parse(normalised), normalised)
    return api.resources[0].operations[0], methods(api, normalised)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_a_stream_needs_no_description(version: str) -> None:
    found = normal(streaming({"schema": TEXT}), version=version)
    assert (found.answer, found.stream, found.media_types) == ({}, Stream("type"), ())


@for_each(
    ("media", "said"),
    [
        ({"itemSchema": ref("Told")}, {}),
        ({"schema": ref("Told")}, {}),
        ({"schema": TEXT}, {"item": "#/components/schemas/Told"}),
        ({"itemSchema": ref("News"), "schema": ref("News")}, {"item": "#/components/schemas/Told"}),
        ({"itemSchema": ref("Told"), "schema": ref("News")}, {}),
    ],
    ids=["itemSchema", "schema", "our own", "our own goes first", "that of one event goes before that of all"],
)
def test_what_an_event_is_may_be_said_in_several_ways(media: Json, said: Json) -> None:
    more = {"x-personae-stream": said} if said else {}
    method, _ = made(streaming(media, **more))
    assert (method.call, method.method, method.send) == ("StreamCall", "watch", "stream")
    assert method.result == "News | Bye"
    assert method.lazy_result == "EventStream[News | Bye]"
    assert method.call_type("acme") == 'StreamCall[News | Bye, Literal["acme"]]'
    assert method.shape.startswith("Discriminated('type'")


def test_an_event_of_the_standard_has_its_data_as_what_they_stand_for() -> None:
    item = {
        "type": "object",
        "required": ["event"],
        "properties": {"event": TEXT, "id": TEXT},
        "oneOf": [
            {"properties": {"event": {"const": "add"}, "data": {**JSON_TEXT, "contentSchema": ref("News")}}},
            {"properties": {"event": {"const": "count"}, "data": {**JSON_TEXT, "contentSchema": NUMBER}}},
            {"properties": {"event": {"const": "word"}, "data": TEXT}},
        ],
    }
    found = normal(streaming({"itemSchema": item}), version="3.2.0")
    assert found.stream == Stream("event", is_whole=True)
    documented = normalise(validate(whole(streaming({"itemSchema": item}), version="3.2.0")))
    data = [form["properties"]["data"] for form in documented.schemas.values() if "data" in form.get("properties", {})]
    assert data == [{"$ref": "#/components/schemas/News"}, {"type": "integer"}, {"type": "string"}]


def test_all_that_is_said_of_a_stream_is_in_its_call() -> None:
    said = {"kind": "name", "end": ["over", "done"], "errors": ["bad"], "resume": "since"}
    operation = streaming({"schema": TEXT}, parameters=[parameter("since", TEXT)], **{"x-personae-stream": said})
    assert normal(operation).stream == Stream("name", ("over", "done"), ("bad",), "since")


def test_an_operation_that_may_answer_json_does_unless_it_is_said_how_its_stream_goes() -> None:
    json = {"application/json": {"schema": NUMBER}}
    found = normal(streaming({"itemSchema": ref("Told")}, beside=json))
    assert (found.stream, found.answer) == (None, NUMBER)
    said: Json = {"x-personae-stream": {}}
    assert normal(streaming({"itemSchema": ref("Told")}, beside=json, **said)).stream == Stream("type")


@for_each(
    ("operation", "complaint"),
    [
        (
            streaming({"schema": TEXT}, **{"x-personae-stream": {"resume": "since"}}),
            "resume names 'since', which is not a query",
        ),
        (streaming({"schema": TEXT}, **{"x-personae-stream": {"until": "x"}}), "'until' was unexpected"),
        (streaming({"schema": TEXT}, **{"x-personae-stream": {"item": "Told"}}), "'Told' does not match"),
        (
            streaming({"schema": TEXT}, **{"x-personae-stream": {"item": "#/components/schemas/No"}}),
            "points to nothing",
        ),
        ({**answering(NUMBER), "x-personae-stream": {}}, "no answer of success is text/event-stream"),
    ],
)
def test_what_is_said_wrongly_stops_the_run(operation: Json, complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        normal(operation)
    assert complaint in str(caught.value)
    assert "/things" in str(caught.value)


def test_a_stream_is_no_tool() -> None:
    _, catalogue = made(streaming({"itemSchema": ref("Told")}))
    assert '"answer": "events"' in catalogue
    assert '"tool"' not in catalogue
