"""Operations of any method, behind references, and answers that are told of a class of statuses or of all."""

from __future__ import annotations

import http.client
from typing import Any

import pytest

from personae.sandbox import Sandbox, Status
from personae_api.types import Call, Operation
from tests.support.openapi_documents import answering, document, parameter

from .driving import Ask, Driver

THING = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "size": {"type": "integer"}}}
ERROR = {"type": "object", "required": ["oops"], "properties": {"oops": {"type": "string"}}}
ID = parameter("id", place="path")


def told(**responses: Any) -> Any:
    return {"responses": {key.strip("_"): answering(schema)["responses"]["200"] for key, schema in responses.items()}}


PATHS: dict[str, Any] = {
    "/things": {"get": told(_2XX={"type": "array", "items": THING}), "post": told(_2XX=THING, default=ERROR)},
    "/things/{id}": {
        "parameters": [ID],
        "get": told(_200=THING, _4XX=ERROR),
        "head": answering(),
        "options": answering(),
        "trace": answering(),
        "query": told(_200=THING),
        "additionalOperations": {"COPY": told(_200=THING)},
    },
    "/others": {"$ref": "#/paths/~1things"},
    "x-note": "nothing",
}
METHODS = ("GET", "HEAD", "OPTIONS", "TRACE", "COPY")


@pytest.fixture
def api() -> Driver:
    whole = document(PATHS)
    return Driver(Sandbox(specifications={"anam": whole}), "anam", whole)


def test_answers_of_a_class_of_statuses_are_answers(api: Driver) -> None:
    assert {"id", "size"} == api.get("/things")[0].keys()
    made = api.send(Ask("POST", "/things", "", (), b""))
    assert (made.status, b"id" in made.content) == (200, True)
    assert len(api.get("/others")) == 3


def test_errors_have_the_shape_of_their_class_or_of_all(api: Driver) -> None:
    missing = api.send(Ask("GET", "/things/none"))
    assert (missing.status, b"oops" in missing.content) == (404, True)
    api.sandbox.faults.add(Status(409), operation="post /things")
    refused = api.send(Ask("POST", "/things"))
    assert (refused.status, b"oops" in refused.content) == (409, True)


@pytest.mark.parametrize("method", METHODS)
def test_each_method_is_answered_for_what_is_there_alone(api: Driver, method: str) -> None:
    id = api.get("/things")[0]["id"]
    assert api.send(Ask(method, f"/things/{id}")).status == 200
    assert api.send(Ask(method, "/things/none")).status == 404


def test_an_answer_to_head_has_no_body(api: Driver) -> None:
    client = api.sandbox.anam()
    for method in METHODS:
        id = api.get("/things")[0]["id"]
        call: Call[Any, Any] = Call(Operation("anam", "x", method, "/things/{id}"), None, path={"id": id})
        assert client.send(call).status_code == 200
    with pytest.raises(Exception, match="404"):
        client.send(Call(Operation("anam", "x", "HEAD", "/things/none"), None))


def test_a_served_sandbox_knows_all_methods(api: Driver) -> None:
    id = api.get("/things")[0]["id"]
    with api.sandbox.serve() as server:
        connection = http.client.HTTPConnection("127.0.0.1", server.port)
        for method in ("GET", "HEAD", "OPTIONS", "TRACE", "QUERY"):
            connection.request(method, f"/anam/things/{id}", headers={"authorization": f"Bearer {server.key}"})
            answer = connection.getresponse()
            assert (answer.status, bool(answer.read()) and method == "HEAD") == (200, False)
        connection.close()
