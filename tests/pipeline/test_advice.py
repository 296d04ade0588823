"""The overlay actions in messages: pasted as they are, with their dots filled in, they mend what is wrong."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline import advice
from scripts.pipeline.build import build
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.normalise import normalise
from scripts.pipeline.overlay import apply
from scripts.pipeline.parse import parse
from scripts.pipeline.read import parse as read
from scripts.pipeline.validate import validate
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter, taking, with_schema

HAT: Json = {"type": "object", "properties": {"size": NUMBER}}


def fault(whole: Json) -> str:
    """Why a document cannot be taken, nothing if it can."""
    try:
        validate(whole)
        normal = normalise(whole)
        build("odd", parse(normal), normal)
    except PipelineError as error:
        return str(error)
    return ""


def advised(message: str, filling: str) -> Json:
    """The overlay with the action of a message, with this in the place of its dots."""
    (found,) = re.findall(r"{target: .*description: \.\.\.}", message)
    action = re.sub(r"\.\.\.(?=.*description)", lambda _: filling, found)
    return read(f"overlay: 1.0.0\nactions: [{action}]".encode(), "yaml")


def pair(**schema: Any) -> Json:
    return {"openapi": "3.0.3", **with_schema({"type": "object", "properties": {"hat": schema}})} | {"openapi": "3.0.3"}


def operation(*, path: str = "/hats/{id}", openapi: str = "3.1.0", **more: Any) -> Json:
    whole = {
        **answering(HAT, operationId="getHat", tags=["Hats"]),
        "parameters": [parameter("id", place="path")],
        **more,
    }
    return document({path: {"get": whole}}, {"Hat": HAT}, openapi=openapi)


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


CASES = {
    "a slip in a type": (with_schema({"type": "strnig"}), "string"),
    "the type of another language": (with_schema({"type": "any"}), "object"),
    "required at the property itself": (with_schema({"type": "string", "required": True}), ""),
    "an enumeration that is null": (with_schema({"type": "string", "enum": None}), ""),
    "a bound of 3.0 in 3.1": (with_schema({"type": "integer", "exclusiveMinimum": True}), "0"),
    "examples by name in a schema": (with_schema({"type": "string", "examples": {"a": {"value": 1}}}), ""),
    "a list of items": (with_schema({"type": "array", "items": [TEXT]}), ""),
    "a property that is null": (with_schema({"type": "object", "properties": {"a": None}}), ""),
    "a property that is its type": (with_schema({"type": "object", "properties": {"a": "string"}}), ""),
    "a required property that is not there": (
        with_schema({"type": "object", "properties": {"it's": TEXT}, "required": ["it's", "its"]}),
        "",
    ),
    "required twice": (with_schema({**HAT, "required": ["size", "size"]}), ""),
    "a reference to nothing": (with_schema(ref("Nope"), Hat=HAT), '"#/components/schemas/Hat"'),
    "a reference of 2.0": (with_schema({"$ref": "#/definitions/Hat"}, Hat=HAT), '"#/components/schemas/Hat"'),
    "const in 3.0": (pair(const="x"), ""),
    "examples in 3.0": (pair(type="string", examples=["a"]), ""),
    "a list of types in 3.0": (pair(type=["string", "null"]), ""),
    "an unknown keyword in 3.0": (pair(type="string", optional=True), ""),
    "a required list of none in 3.0": (pair(type="object", properties={}, required=[]), ""),
    "a text that should be a truth value": (pair(type="object", additionalProperties="false"), "false"),
    "an answer without a description": (operation(responses={"200": {}}), '""'),
    "no answer at all": (operation(openapi="3.0.3", responses={}), '{"200": {description: ""}}'),
    "no answer but a redirect": (operation(responses={"302": {"description": ""}}), '""'),
    "an answer that is null": (operation(responses={"200": None, "201": {"description": ""}}), ""),
    "an odd status": (
        operation(openapi="3.0.3", responses={"2xx": {"description": ""}, "200": {"description": ""}}),
        "",
    ),
    "tags that are null": (operation(tags=None), ""),
    "a tag that is an object": (operation(tags=[{"name": "Hats"}]), ""),
    "a tag that is a method of a client": (operation(tags=["Close"]), ""),
    "a summary that is null": (operation(summary=None), ""),
    "a security scheme that is not defined": (operation(security=[{"it's": []}]), "mutualTLS"),
    "a parameter of the path that is not described": (operation(parameters=[]), ""),
    "a parameter of the path in another case": (operation(parameters=[parameter("ID", place="path")]), ""),
    "a parameter of the path that is optional": (
        operation(parameters=[{"name": "id", "in": "path", "required": False, "schema": TEXT}]),
        "",
    ),
    "a parameter twice": (operation(openapi="3.0.3", parameters=[parameter("id", place="path")] * 2), ""),
    "a parameter of 2.0": (
        operation(parameters=[{"name": "id", "in": "path", "required": True, "type": "string"}]),
        "{type: string}",
    ),
    "a parameter that is an object": (operation(parameters=[parameter("id", place="path"), parameter("o", HAT)]), ""),
    "a parameter of another media type": (
        operation(
            parameters=[
                parameter("id", place="path"),
                {"name": "o", "in": "query", "content": {"application/json": {}}},
            ]
        ),
        "",
    ),
    "a list in one value": (
        operation(parameters=[parameter("id", place="path"), parameter("l", {"type": "array"}, explode=False)]),
        "",
    ),
    "an example in two ways": (
        operation(
            openapi="3.0.3",
            responses={
                "200": {
                    "description": "",
                    "content": {"application/json": {"example": {}, "examples": {"a": {"value": 1}}}},
                }
            },
        ),
        "",
    ),
    "a stream of events": (operation(responses=answering({}, media="text/event-stream")["responses"]), ""),
    "a body without a schema": (
        document({'/it\'s "odd"\\': {"post": {**answering(), "requestBody": {"content": {"application/json": {}}}}}}),
        "",
    ),
    "a body of text": (document({"/it's\u2028odd": {"post": taking(TEXT, media="text/plain")}}), ""),
    "an id twice": (
        document({"/a": {"get": answering(operationId="x")}, "/b": {"get": answering(operationId="x")}}),
        "other",
    ),
    "a method twice": (
        document(
            {
                "/a": {"get": answering(operationId="listHats", tags=["Hats"])},
                "/b": {"get": answering(operationId="list_hats", tags=["Hats"])},
            }
        ),
        "list_others",
    ),
    "a component of itself": (with_schema(ref("Hat"), Hat={"allOf": [ref("Hat"), HAT]}), ""),
    "a keyword of 2.0": ({**operation(), "basePath": "/"}, ""),
    "no version": (operation() | {"info": {"title": "Hats"}}, '"1"'),
    "a version that is cut short": (operation(openapi="3.1"), '"3.1.0"'),
    "a server without an address": ({**operation(), "servers": [{}]}, '"/"'),
}


@pytest.mark.parametrize(("whole", "filling"), CASES.values(), ids=CASES)
def test_who_does_what_the_messages_say_ends_with_a_document_that_is_taken(whole: Json, filling: str) -> None:
    rest = document({"/other": {"get": answering(operationId="getOther", tags=["Other"])}})
    whole = {**whole, "paths": {**whole["paths"], **rest["paths"]}}
    said = fault(whole)
    assert said
    for _ in range(3):
        if said:
            assert "\n" not in said
            whole = apply(whole, advised(said, filling))
            said = fault(whole)
    assert said == ""


texts = st.text(st.characters(codec="utf-8", min_codepoint=32), min_size=1)


@given(st.lists(texts | st.integers(0, 3), min_size=1, max_size=4))
def test_a_path_leads_to_the_place_whatever_its_keys(keys: list[str | int]) -> None:
    inner: Any = {"found": True}
    for key in reversed(keys):
        inner = {key: inner} if isinstance(key, str) else [*({} for _ in range(key)), inner]
    overlay = advised(str(PipelineError(advice.update(*keys, ö="..."))), "5")
    result = apply({"top": inner}, _below_top(overlay))
    for key in ["top", *keys]:
        result = result[key]  # type: ignore[index]
    assert result == {"found": True, "ö": 5}


def _below_top(overlay: Json) -> Json:
    action = overlay["actions"][0]
    return {**overlay, "actions": [{**action, "target": "$.top" + action["target"][1:]}]}


def test_a_text_is_taken_out_of_its_list() -> None:
    overlay = advised(advice.removal_of('it\'s "b"', "a"), "")
    assert apply({"a": ["x", 'it\'s "b"', "y"]}, overlay) == {"a": ["x", "y"]}
