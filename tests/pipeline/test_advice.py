"""The overlay actions in messages: pasted as they are, they mend what is wrong."""

from __future__ import annotations

import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.documents import advice
from scripts.pipeline.documents.overlay import apply
from scripts.pipeline.documents.read import parse as read
from scripts.pipeline.endpoints.operations import operations, with_paths
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.generating.build import build
from scripts.pipeline.generating.parse import parse
from scripts.pipeline.normalising.normalise import normalise
from scripts.pipeline.validate import validate
from scripts.vendor.leaving_out import corrections
from tests.support.each import for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter, taking, with_schema

HAT: Json = {"type": "object", "properties": {"size": NUMBER}}


def fault(whole: Json) -> str:
    """Why a document cannot be taken, nothing if it can."""
    try:
        normal = normalise(validate(whole))
        build("odd", parse(normal), normal)
    except PipelineError as error:
        return str(error)
    return ""


def advised(message: str) -> Json:
    """The overlay with the actions of a message, which has nothing to fill in but their reasons."""
    actions = re.findall(r"{target: .*description: \.\.\.}", message)
    assert len(actions) == len(message.splitlines())
    assert not [action for action in actions if "..." in action.removesuffix("description: ...}")]
    return read(f"overlay: 1.0.0\nactions: [{', '.join(actions)}]".encode(), "yaml")


def pair(**schema: Any) -> Json:
    return {"openapi": "3.0.3", **with_schema({"type": "object", "properties": {"hat": schema}})} | {"openapi": "3.0.3"}


def operation(*, path: str = "/hats/{id}", openapi: str = "3.1.0", components: Any = None, **more: Any) -> Json:
    whole = {
        **answering(HAT, operationId="getHat", tags=["Hats"]),
        "parameters": [parameter("id", place="path")],
        **more,
    }
    return document({path: {"get": whole}}, openapi=openapi, components={"schemas": {"Hat": HAT}, **(components or {})})


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def behind(item: Json, **more: Any) -> Json:
    """A document with this path, behind a reference."""
    reference = {"$ref": "#/components/pathItems/It's"}
    return document({"/hats": reference}, components={"pathItems": {"It's": item}}, **more)


CASES = {
    "a slip in a type": with_schema({"type": "strnig"}),
    "the type of another language": with_schema({"type": "any"}),
    "a property that is its type": with_schema({"type": "object", "properties": {"a": "string"}}),
    "a reference to nothing": with_schema(ref("Nope"), Hat=HAT),
    "a reference of 2.0": with_schema({"$ref": "#/definitions/Hat"}, Hat=HAT),
    "a reference to nothing, beside one that is a bit alike": with_schema(ref("LatencyStats"), ConcurrencyStatus=HAT),
    "references in a circle": with_schema(HAT, Loop=ref("Loop2"), Loop2=ref("Loop")),
    "references of answers in a circle": operation(
        responses={"200": {"$ref": "#/components/responses/Loop"}},
        components={
            "responses": {
                "Loop": {"$ref": "#/components/responses/Loop2"},
                "Loop2": {"$ref": "#/components/responses/Loop"},
            }
        },
    ),
    "a tag that is a method of a client": operation(tags=["Close"]),
    "a security scheme that is not defined": operation(security=[{"it's": []}]),
    "a parameter that is an object": operation(parameters=[parameter("id", place="path"), parameter("o", HAT)]),
    "a parameter of another media type": operation(
        parameters=[
            parameter("id", place="path"),
            {"name": "o", "in": "query", "content": {"application/json": {}}},
        ]
    ),
    "a stream that is none": document({"/a": {"get": {**answering(TEXT, operationId="a"), "x-personae-stream": {}}}}),
    "a body without a schema": document(
        {'/it\'s "odd"\\': {"post": {**answering(), "requestBody": {"content": {"application/json": {}}}}}}
    ),
    "a body without a schema behind a reference": document(
        {"/a": {"post": {**answering(), "requestBody": {"$ref": "#/components/requestBodies/It's"}}}},
        components={
            "requestBodies": {"It's": {"content": {"application/json": {"$ref": "#/components/mediaTypes/Odd"}}}},
            "mediaTypes": {"Odd": {}},
        },
    ),
    "a path behind a reference, with a body of text": behind({"get": taking(TEXT, media="text/plain")}),
    "a path behind a reference, with a parameter that is an object": behind(
        {"get": answering(), "parameters": [parameter("o", HAT)]}
    ),
    "a body of text": document({"/it's\u2028odd": {"post": taking(TEXT, media="text/plain")}}),
    "an id twice": document({"/a": {"get": answering(operationId="x")}, "/b": {"get": answering(operationId="x")}}),
    "a method twice": document(
        {
            "/a": {"get": answering(operationId="listHats", tags=["Hats"])},
            "/b": {"get": answering(operationId="list_hats", tags=["Hats"])},
        }
    ),
    "a component of itself": with_schema(ref("Hat"), Hat={"allOf": [ref("Hat"), HAT]}),
    "no version": operation() | {"info": {"title": "Hats"}},
    "a server without an address": {**operation(), "servers": [{}]},
}


@for_each("whole", CASES.values(), ids=CASES)
def test_who_does_what_the_messages_say_ends_with_a_document_that_is_taken(whole: Json) -> None:
    rest = document({"/other": {"get": answering(operationId="getOther", tags=["Other"])}})
    whole = {**whole, "paths": {**whole["paths"], **rest["paths"]}}
    said = fault(whole)
    assert said
    for _ in range(2):
        if said:
            whole = apply(whole, advised(said))
            said = fault(whole)
    assert said == ""


FAULTS: dict[str, Json] = {
    "slips in types": with_schema(
        {"type": "object", "properties": {f"p{n}": {"type": f"strng{n}"} for n in range(20)}}
    ),
    "references to nothing": with_schema({"type": "object", "properties": {f"p{n}": ref(f"N{n}") for n in range(20)}}),
    "ids of several": document({f"/a{n}": {"get": answering(operationId="x")} for n in range(20)}),
    "objects in queries": document({f"/a{n}": {"get": answering(parameters=[parameter("o", HAT)])} for n in range(20)}),
    "bodies of text": document({f"/a{n}": {"post": taking(TEXT, media="text/plain")} for n in range(20)}),
    "components of many variants": with_schema(
        TEXT,
        **{
            f"C{n}": {"allOf": [{"oneOf": [{"properties": {f"{m}{k}": TEXT}} for k in range(8)]} for m in range(8)]}
            for n in range(20)
        },
    ),
    "methods twice": document(
        {f"/a{n}": {"get": answering(operationId=f"a_{'_' * n}b", tags=["A"])} for n in range(20)}
    ),
    "webhooks that say nothing": document(webhooks={f"w{n}": {"post": taking(HAT)} for n in range(20)}),
}


@for_each("whole", FAULTS.values(), ids=FAULTS)
def test_faults_of_a_kind_are_told_at_once_each_with_its_action(whole: Json) -> None:
    said = fault(whole)
    lines = said.splitlines()
    assert len(lines) in (19, 20)
    assert len(set(re.findall("{target: .*}", said))) == len(lines)


def test_of_very_many_faults_the_first_hundred_are_told() -> None:
    whole = document({f"/a{n}": {"post": taking(TEXT, media="text/plain")} for n in range(300)})
    *told, last = fault(whole).splitlines()
    assert len(told) == 100
    assert last == "there is more of the kind: correct this first"


@for_each(
    ("whole", "target"),
    [
        ({"get": taking(TEXT, media="text/plain")}, "$.paths['/hats'].get.requestBody"),
        (
            {"post": {**taking(TEXT, media="text/plain"), "requestBody": {"content": {"text/plain": {}}}}},
            ".requestBody",
        ),
        ({"post": taking(TEXT, media="text/plain")}, "$.paths['/hats'].post"),
        ({"get": answering(parameters=[parameter("o", HAT)])}, ".parameters[?@.name == 'o' && @.in == 'query']"),
        ({"get": answering(parameters=[parameter("o", HAT, required=True)])}, "$.paths['/hats'].get"),
        (
            {"get": answering(parameters=[{"$ref": "#/components/parameters/O"}])},
            "[?@['$ref'] == '#/components/parameters/O']",
        ),
        (
            {"get": answering(), "parameters": [parameter("o", HAT)]},
            "$.paths['/hats'].parameters[?@.name == 'o' && @.in == 'query']",
        ),
    ],
)
def test_the_smallest_part_is_taken_out_that_cannot_be_taken(whole: Json, target: str) -> None:
    said = fault(document({"/hats": whole}, components={"parameters": {"O": parameter("o", HAT)}}))
    (action,) = advised(said)["actions"]
    assert action["target"].endswith(target)
    assert action["remove"] is True


def test_a_name_is_advised_only_if_it_is_nearly_the_same() -> None:
    assert '"$ref": "#/components/schemas/Voice"' in fault(with_schema(ref("Voices"), Voice=HAT))
    assert "remove: true" in fault(with_schema(ref("LatencyStats"), ConcurrencyStatus=HAT, CallStats=HAT))


def test_what_is_said_of_a_path_is_taken_out_where_it_is_said() -> None:
    own = {"get": answering(), "servers": [{"url": "https://b.example"}]}
    said = fault(behind(own, servers=[{"url": "https://a.example"}]))
    assert """{target: "$.components.pathItems['It\\\\'s'].servers", remove: true,""" in said
    assert """{target: "$.components.pathItems['It\\\\'s'].get", remove: true,""" in said


def test_a_path_that_is_another_one_has_operations_of_its_own() -> None:
    whole = document(
        {
            "/a": {"$ref": "#/paths/~1b"},
            "/b": {
                "get": answering(operationId="getB"),
                "additionalOperations": {"COPY": answering(operationId="copyB")},
            },
            "/c": {"$ref": "#/components/pathItems/C", "put": answering()},
            "/d": {"$ref": "#/components/pathItems/C", "summary": "D"},
        },
        components={"pathItems": {"C": {"get": answering(operationId="getC")}}},
        openapi="3.2.0",
    )
    assert fault(whole) == ""
    found = {(one.path, one.method): one.id for one in operations(whole)}
    assert list(found.values()) == ["getA", "copyA", "getB", "copyB", "getC", "putC", "getD"]
    plain = with_paths(whole)
    assert "$ref" not in str(plain["paths"])
    assert {(one.path, one.method): one.id for one in operations(plain)} == found


def test_what_two_paths_have_is_taken_out_once() -> None:
    text = {"post": taking(TEXT, media="text/plain", operationId="sendB")}
    whole = document({"/a": {"$ref": "#/paths/~1b"}, "/b": text, "/c": {"get": answering()}})
    corrected, actions = corrections(whole)
    assert [action["target"] for action in actions] == ["$.paths['/b'].post"]
    assert fault(corrected) == ""


texts = st.text(st.characters(codec="utf-8", min_codepoint=32), min_size=1)


@given(st.lists(texts | st.integers(0, 3), min_size=1, max_size=4))
def test_a_path_leads_to_the_place_whatever_its_keys(keys: list[str | int]) -> None:
    inner: Any = {"found": True}
    for key in reversed(keys):
        inner = {key: inner} if isinstance(key, str) else [*({} for _ in range(key)), inner]
    overlay = advised(str(PipelineError(advice.update(*keys, ö="5"))))
    result = apply({"top": inner}, _below_top(overlay))
    for key in ["top", *keys]:
        result = result[key]  # type: ignore[index]
    assert result == {"found": True, "ö": 5}


def _below_top(overlay: Json) -> Json:
    action = overlay["actions"][0]
    return {**overlay, "actions": [{**action, "target": "$.top" + action["target"][1:]}]}


def test_what_has_certain_values_is_taken_out_of_its_list() -> None:
    overlay = advised(advice.removal_where({"it's": 'a "b"', "in": "x"}, "a"))
    kept = [{"it's": 'a "b"', "in": "y"}, {"in": "x"}]
    assert apply({"a": [kept[0], {"it's": 'a "b"', "in": "x", "c": 1}, kept[1]]}, overlay) == {"a": kept}
