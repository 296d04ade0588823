"""Where the values of examples come from."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.pipeline.endpoints.operations import operations
from scripts.reference.example_values import Values
from tests.support.each import for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter, taking


def answer(value: Any, **more: Any) -> Json:
    raw = answering({}, **more)
    raw["responses"]["200"]["content"]["application/json"]["example"] = value
    return raw


def argument(paths: Json, path: str, name: str, method: str = "get", **schemas: Json) -> Any:
    whole = document(paths, schemas)
    info = next(one for one in operations(whole) if (one.path, one.method) == (path, method))
    return Values(whole).argument(info, name)


def one_by_id(*more: Json, schema: Json = TEXT, tag: str = "Things", name: str = "id", **extra: Any) -> Json:
    return answering(tags=[tag], parameters=[parameter(name, schema, place="path", **extra), *more])


@for_each(
    ("beside", "name", "value"),
    [
        ({"/things": {"get": answer([{"id": "t1"}, {"id": "t2"}])}}, "id", "t1"),
        ({"/things": {"get": answer({"data": [{"id": "t1"}]}, **{"x-personae-result": "/data"})}}, "id", "t1"),
        (
            {
                "/things": {
                    "get": answer(
                        {"data": {"items": [{"id": "t1"}]}},
                        parameters=[parameter("page", NUMBER)],
                        **{"x-personae-paging": {"style": "page", "page": "page", "items": "/data/items"}},
                    )
                }
            },
            "id",
            "t1",
        ),
        ({"/things": {"post": answer({"thing_id": "t1", "id": "x"})}}, "thing_id", "t1"),
        ({"/things/create": {"post": answer({"thing": {"id": "t1"}})}}, "id", "t1"),
        ({"/things": {"post": answer({"thing": {"id": "t1"}})}}, "id", "t1"),
        ({"/things": {"post": answer({"small_thing_id": "t1"})}}, "thing_id", "t1"),
        ({"/things": {"post": answer({"thing_key": "t1"})}}, "small_thing_key", "t1"),
        ({"/things/list": {"get": answer([{"id": 7}])}}, "id", 7),
        ({"/others": {"get": answer({"x": {"thing_id": "t1"}})}}, "thing_id", "t1"),
        ({"/things": {"get": answer([])}}, "id", "sample"),
        ({"/things": {"get": answer("text")}}, "id", "sample"),
    ],
)
def test_an_id_is_one_that_examples_show(beside: Json, name: str, value: Any) -> None:
    path = f"/things/{{{name}}}"
    assert argument({**beside, path: {"get": one_by_id(name=name)}}, path, name) == value


def test_a_parameter_has_its_own_example_first() -> None:
    paths = {"/things": {"get": answer([{"id": "t1"}])}, "/things/{id}": {"get": one_by_id(example="own")}}
    assert argument(paths, "/things/{id}", "id") == "own"


@pytest.mark.parametrize(
    ("name", "value"),
    [("id", "s1"), ("number", "sample")],
)
def test_an_id_may_stand_in_the_answer_of_an_action(name: str, value: Any) -> None:
    paths = {
        "/runs/start": {"post": answer({"session_id": "s1", "other_id": "o1"})},
        f"/runs/{{{name}}}/stop": {"post": one_by_id(name=name)},
    }
    assert argument(paths, f"/runs/{{{name}}}/stop", name, "post") == value


@pytest.mark.parametrize("place", ["path", "query"])
def test_an_id_is_that_of_the_collection_that_it_names(place: str) -> None:
    own = {**parameter("small_thing_id", place=place), "required": True}
    path = "/reports/{small_thing_id}" if place == "path" else "/reports"
    paths = {
        "/others": {"get": answer([{"small_thing_id": "else"}], tags=["Others"])},
        "/v1/small-things/{id}": {"get": answer({"id": "t1"}, parameters=[parameter("id", place="path")])},
        path: {"get": answering(parameters=[own], tags=["Reports"])},
    }
    assert argument(paths, path, "small_thing_id") == "t1"


def test_an_id_of_something_within_is_its_own() -> None:
    paths = {
        "/things": {"get": answer([{"id": "t1"}])},
        "/things/{id}/parts": {"get": answer([{"id": "p1"}], parameters=[parameter("id", place="path")])},
        "/things/{id}/parts/{part}": {"get": one_by_id(parameter("part", place="path"))},
    }
    assert argument(paths, "/things/{id}/parts/{part}", "id") == "t1"
    assert argument(paths, "/things/{id}/parts/{part}", "part") == "p1"


@for_each(
    ("schema", "value"),
    [
        ({"type": "string", "enum": ["b", "a"]}, "b"),
        ({"const": 5}, 5),
        ({"type": "string", "examples": ["e"]}, "e"),
        ({"type": "string", "default": "d"}, "d"),
        ({"type": "boolean"}, True),
        ({"type": ["integer", "null"]}, 1),
        ({"type": "string", "format": "date"}, "2026-01-15"),
        ({"type": "array", "items": {"type": "integer"}}, [1]),
        ({"$ref": "#/components/schemas/Colour"}, "red"),
        (TEXT, "sample"),
    ],
)
def test_what_no_example_shows_is_made_up_by_its_schema(schema: Json, value: Any) -> None:
    raw = answering(parameters=[parameter("some", schema, required=True)])
    assert argument({"/x": {"get": raw}}, "/x", "some", Colour={"enum": ["red"]}) == value


def test_an_id_of_a_certain_format_is_one_and_items_of_headers_are_texts() -> None:
    uuid = {"type": "string", "format": "uuid"}
    found = argument({"/things/{id}": {"get": one_by_id(schema=uuid)}}, "/things/{id}", "id")
    assert found == "4b7f2c86-0d1e-4a53-9c68-e25f17a3b940"
    ids = parameter("X-Ids", {"type": "array", "items": NUMBER}, place="header")
    assert argument({"/things": {"get": answering(parameters=[ids])}}, "/things", "X-Ids") == ["1"]


def test_what_is_near_goes_before_what_is_far() -> None:
    paths = {
        "/a": {"get": answer({"name": "far"}, tags=["A"])},
        "/b": {"get": answer({"name": "near"}, tags=["B"])},
        "/c": {"get": answering(tags=["B"], parameters=[parameter("name", required=True)])},
        "/d": {"get": answer({"name": "own"}, tags=["B"], parameters=[parameter("name", required=True)])},
    }
    assert argument(paths, "/c", "name") == "near"
    assert argument(paths, "/d", "name") == "own"


@pytest.mark.parametrize(
    ("name", "schema", "value"),
    [
        ("job_id", TEXT, "j1"),
        ("x-acme-job-id", TEXT, "j1"),
        ("numbers[]", {"type": "array", "items": TEXT}, ["+12"]),
        ("id", TEXT, "sample"),
    ],
)
def test_a_name_is_found_in_another_spelling(name: str, schema: Json, value: Any) -> None:
    paths = {
        "/a": {"get": answer({"jobId": "j1", "number": "+12"})},
        "/b": {"get": answering(parameters=[parameter(name, schema, required=True)])},
    }
    assert argument(paths, "/b", name) == value


def test_bodies_without_an_example_are_made_up() -> None:
    part = {"type": "object", "required": ["n", "again"], "properties": {"n": NUMBER, "again": {"$ref": "#/x"}}}
    schema = {"type": "object", "required": ["part"], "properties": {"part": part, "other": TEXT}}
    whole = document({"/things": {"post": taking(schema)}})
    whole["x"] = {"type": "object", "required": ["again"], "properties": {"again": {"$ref": "#/x"}}}
    info = next(operations(whole))
    made = Values(whole).whole(info, "application/json")
    assert made["part"]["n"] == 1
    assert "other" not in made
