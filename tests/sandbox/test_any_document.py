"""Whatever a document says and whatever is asked of it, a sandbox of it answers."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from personae.sandbox import Sandbox

from .driving import Ask, Driver
from .test_schemas import SCHEMAS, VALUES

JSON = "application/json"
METHODS = {
    "/v1/things": ("get", "post"),
    "/v1/things/{id}": ("get", "patch", "put", "delete"),
    "/v1/things/{id}/parts": ("get", "post"),
    "/v1/things/{id}/act": ("post",),
}
NAMES = st.sampled_from(["limit", "page", "search", "id", "name", "include_audio"])
IDS = st.sampled_from(["sample", "1", "9" * 5000, "%00", "true", ""])
QUERIES = st.sampled_from(["", "limit=1", "limit=x&page=-1", "limit=-3", "id=1&name=[1", "limit=1e999&page=1_0"])
MEDIA = st.sampled_from([JSON, "multipart/form-data", "application/x-www-form-urlencoded"])
CONTENT = st.one_of(VALUES.map(lambda value: json.dumps(value).encode()), st.binary(max_size=8))


@st.composite
def operations(draw: st.DrawFn, answer: Any) -> dict[str, Any]:
    names = draw(st.lists(NAMES, max_size=2, unique=True))
    wheres = st.sampled_from(["query", "header"])
    raw: dict[str, Any] = {
        "parameters": [{"name": name, "in": draw(wheres), "schema": draw(SCHEMAS)} for name in names],
        "responses": {
            draw(st.sampled_from(["200", "201", "204"])): {
                "description": "Done.",
                "content": {JSON: {"schema": draw(st.just(answer) | SCHEMAS)}},
            }
        },
    }
    if draw(st.booleans()):
        raw["requestBody"] = {"content": {draw(MEDIA): {"schema": draw(SCHEMAS)}}}
    return raw


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    thing = draw(SCHEMAS | st.builds(lambda id: {"type": "object", "properties": {"id": id}}, SCHEMAS))
    paths: dict[str, Any] = {}
    for path, methods in METHODS.items():
        for method in draw(st.lists(st.sampled_from(methods), unique=True)):
            is_list = method == "get" and path.endswith(("things", "parts"))
            operation = draw(operations({"type": "array", "items": thing} if is_list else thing))
            if "{id}" in path:
                operation["parameters"].append({"name": "id", "in": "path", "required": True, "schema": draw(SCHEMAS)})
            paths.setdefault(path, {})[method] = operation
    return {"openapi": "3.1.0", "paths": paths}


@settings(max_examples=60)
@given(documents(), st.data())
def test_nothing_raw_leaves_a_sandbox(document: dict[str, Any], data: st.DataObject) -> None:
    driver = Driver(Sandbox(specifications={"anam": document}), "anam", document)
    for path, item in document["paths"].items():
        for method in item:
            media = data.draw(MEDIA)
            ask = Ask(
                method.upper(),
                path.replace("{id}", data.draw(IDS)),
                data.draw(QUERIES),
                (("content-type", media + "; boundary=x" * media.startswith("multipart")),),
                data.draw(CONTENT),
            )
            assert driver.send(ask).status < 500


@pytest.mark.parametrize("answer", [{"type": "integer"}, {"type": "string", "minLength": 2}, {"enum": [False]}, {}])
def test_a_thing_may_be_shown_as_a_mere_value(answer: Any) -> None:
    done = {"200": {"description": "Done.", "content": {JSON: {"schema": answer}}}}
    by_id = {"responses": done, "parameters": [{"name": "id", "in": "path", "required": True, "schema": {}}]}
    body: dict[str, Any] = {"content": {JSON: {"schema": {}}}}
    paths = {"/v1/things": {"post": {"responses": done, "requestBody": body}}, "/v1/things/{id}": {"get": by_id}}
    driver = Driver(Sandbox(specifications={"anam": {"paths": paths}}), "anam", {"paths": paths})
    for ask in (
        Ask("POST", "/v1/things", "", (("content-type", JSON),), b'{"a": 1}'),
        Ask("GET", f"/v1/things/{'9' * 5000}"),
        Ask("GET", "/v1/things/7"),
    ):
        assert driver.send(ask).status == 200
