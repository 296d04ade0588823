"""What the first overlay of a vendor says: pages by their usual names, effects, other names, and what is left out."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from scripts.pipeline.documents import overlay
from scripts.pipeline.endpoints.operations import operations
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.normalising.normalise import Answers
from scripts.pipeline.validate import validate
from scripts.vendor import identity
from scripts.vendor.leaving_out import corrections
from scripts.vendor.package import base_url
from scripts.vendor.paging import recognised
from scripts.vendor.saying import actions_for, written
from tests.support.each import for_each
from tests.support.generated_code import ROOT
from tests.support.openapi_documents import TEXT, answering, document, parameter, taking

NUMBER = {"type": "integer"}
THING = {"type": "object", "properties": {"id": TEXT}}
THINGS = {"type": "array", "items": THING}
MAYBE = {"anyOf": [TEXT, {"type": "null"}]}


def answer(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def paging(form: dict[str, Any], *, method: str = "get", **query: Any) -> dict[str, Any] | None:
    parameters = [parameter(name, schema, place="query") for name, schema in query.items()]
    whole = document({"/things": {method: answering(form, parameters=parameters)}})
    (info,) = operations(whole)
    return recognised(info, Answers(whole))


@for_each(
    ("form", "query", "found"),
    [
        (
            answer(items=THINGS, total=NUMBER, pages=NUMBER),
            {"page": NUMBER, "size": NUMBER},
            {"style": "page", "page": "page", "size": "size", "items": "/items", "total": "/total", "last": "/pages"},
        ),
        (
            answer(data=THINGS, meta=answer(totalCount=NUMBER)),
            {"pageNumber": {**NUMBER, "minimum": 0}, "perPage": NUMBER},
            {
                "style": "page",
                "page": "pageNumber",
                "size": "perPage",
                "items": "/data",
                "total": "/meta/totalCount",
                "first": 0,
            },
        ),
        (THINGS, {"offset": NUMBER}, {"style": "offset", "offset": "offset", "items": ""}),
        (
            answer(data=answer(things=THINGS), has_more={"type": "boolean"}),
            {"skip": NUMBER, "take": {"anyOf": [{**NUMBER, "maximum": 50}, {"type": "null"}]}},
            {
                "style": "offset",
                "offset": "skip",
                "size": "take",
                "items": "/data/things",
                "more": "/has_more",
                "max_size": 50,
            },
        ),
        (
            answer(agents=THINGS, next_cursor=MAYBE, tags={"type": "array", "items": TEXT}),
            {"cursor": MAYBE, "page_size": NUMBER},
            {"style": "cursor", "cursor": "cursor", "size": "page_size", "items": "/agents", "next": "/next_cursor"},
        ),
        (
            answer(voices=THINGS, next_page_token=TEXT),
            {"next_page_token": TEXT},
            {"style": "cursor", "cursor": "next_page_token", "items": "/voices", "next": "/next_page_token"},
        ),
    ],
)
def test_pages_are_told_by_names_and_shape(form: Any, query: Any, found: Any) -> None:
    assert paging(form, **query) == found


@for_each(
    ("form", "query"),
    [
        (answer(items=THINGS), {}),
        (answer(items=THINGS), {"limit": NUMBER}),
        (THING, {"page": NUMBER}),
        (answer(agents=THINGS, others=THINGS), {"page": NUMBER}),
        (answer(items=THINGS), {"cursor": TEXT}),
        (answer(items=THINGS), {"page": TEXT}),
        (answer(items=THINGS), {"start": {**TEXT, "format": "date-time"}}),
    ],
    ids=["no parameter", "a size alone", "no list", "two lists", "no next cursor", "a page that is a text", "a date"],
)
def test_what_may_mean_something_else_is_left_alone(form: Any, query: Any) -> None:
    assert paging(form, **query) is None


def test_a_post_has_no_pages() -> None:
    assert paging(answer(items=THINGS), method="post", page=NUMBER) is None


def said(paths: dict[str, Any]) -> dict[str, Any]:
    return {action["target"]: action["update"] for action in actions_for(document(paths))}


def test_effects_are_those_that_an_operation_tells_of() -> None:
    gone = answering(operationId="deleteThing", description="This cannot be undone.")
    assert said(
        {
            "/things/{id}": {"delete": {**gone, "parameters": [parameter("id", place="path")]}},
            "/files": {"delete": answering(operationId="deleteFiles", description="Moves them to the bin.")},
            "/numbers": {"post": answering(operationId="purchaseNumber")},
            "/calls": {"post": answering(operationId="createPhoneCall", summary="Call somebody")},
            "/notes": {"post": answering(operationId="createNote", summary="About a phone call")},
        }
    ) == {
        "$.paths['/things/{id}'].delete": {"x-personae-effect": "deletes"},
        "$.paths['/numbers'].post": {"x-personae-effect": "buys"},
        "$.paths['/calls'].post": {"x-personae-effect": "dials"},
    }


def test_names_that_meet_are_told_apart() -> None:
    def things(id: str, **more: Any) -> dict[str, Any]:
        return answering(operationId=id, tags=["Things"], **more)

    assert said(
        {
            "/v1/things": {"post": things("createThing", deprecated=True), "get": things("listThings")},
            "/v2/things": {"post": things("create_thing")},
            "/v2/things/{id}": {
                "put": things("updateThing", parameters=[parameter("id", place="path")]),
                "patch": things("update_thing", parameters=[parameter("id", place="path")]),
            },
        }
    ) == {
        "$.paths['/v1/things'].post": {"x-personae-method": "create_v1"},
        "$.paths['/v2/things/{id}'].put": {"x-personae-method": "replace"},
    }


def test_what_is_written_is_an_overlay() -> None:
    whole = document({"/a'b": {"post": answering(operationId="purchase", summary='"quoted"')}})
    actions = actions_for(whole)
    read = yaml.safe_load(written('a "title": x', actions))
    assert (read["info"]["title"], read["actions"]) == ('a "title": x', actions)
    assert overlay.apply(whole, read)["paths"]["/a'b"]["post"]["x-personae-effect"] == "buys"


def test_what_cannot_be_taken_is_mended_or_taken_out_with_the_reason() -> None:
    whole = document(
        {
            "/poster": {"post": {"operationId": "hang", **taking(TEXT, media="text/plain")}},
            "/things": {
                "get": answering(
                    THINGS,
                    operationId="listThings",
                    parameters=[parameter("filter", THING, place="query"), parameter("page", NUMBER, place="query")],
                )
            },
        }
    )
    taken, actions = corrections(whole)
    validate(taken)
    assert [*taken["paths"]] == ["/poster", "/things"]
    assert [info.id for info in operations(taken)] == ["listThings"]
    assert [each["name"] for each in taken["paths"]["/things"]["get"]["parameters"]] == ["page"]
    assert {action["description"] for action in actions} == {
        "POST /poster (hang): a body of text/plain cannot be sent, only JSON and forms.",
        "GET /things (listThings): the query parameter 'filter' is an object, which cannot be written.",
    }


def test_a_reference_to_nothing_is_taken_out() -> None:
    gone = {"$ref": "#/components/parameters/Gone"}
    whole = document(
        {
            "/things": {"get": answering(operationId="list", parameters=[gone, parameter("page", NUMBER)])},
            "/others": {"get": answering(operationId="list")},
        }
    )
    taken, actions = corrections(whole)
    assert [each["name"] for each in taken["paths"]["/things"]["get"]["parameters"]] == ["page"]
    assert [action["target"] for action in actions if "remove" in action] == ["$.paths['/things'].get.parameters[0]"]
    assert len({info.id for info in operations(taken)}) == 2


def test_what_is_at_another_server_is_taken_out_and_not_called_at_the_vendor_s() -> None:
    def at(*urls: str) -> dict[str, Any]:
        return {"servers": [{"url": f"https://{url}.example"} for url in urls]}

    whole = document(
        {
            "/a": {"get": answering(operationId="getA", **at("a"))},
            "/b": {"get": answering(operationId="getB", **at("b")), "put": answering(operationId="putB")},
            "/c": {"get": answering(operationId="getC"), **at("b")},
        },
        **at("a", "b"),
    )
    taken, actions = corrections(whole)
    assert [info.id for info in operations(taken)] == ["getA", "putB"]
    assert [(action["target"], action["description"]) for action in actions] == [
        ("$.paths['/b'].get", "GET /b (getB): it is at 'https://b.example', and all calls go to one server."),
        ("$.paths['/c'].get", "GET /c (getC): it is at 'https://b.example', and all calls go to one server."),
    ]


def test_operations_that_share_an_id_get_their_own() -> None:
    def create(tag: str) -> dict[str, Any]:
        return {"post": answering(operationId="create", tags=[tag])}

    taken, _ = corrections(document({"/a": create("Agents"), "/b": create("Batches"), "/c": create("Agents")}))
    assert [info.id for info in operations(taken)] == ["post_a", "create_batches", "post_c"]


def test_what_only_a_person_knows_is_asked() -> None:
    whole = document({"/a": {"get": answering(THING, security=[{"unknown": []}])}})
    with pytest.raises(PipelineError, match="the security scheme 'unknown' is not defined"):
        corrections(whole)


@pytest.mark.parametrize(
    ("servers", "found"),
    [
        ([{"url": "https://a.example/v1/"}], "https://a.example/v1"),
        ([{"url": "http://a.example"}, {"url": "https://b.example"}], "https://b.example"),
        ([{"url": "https://{r}.example", "variables": {"r": {"default": "eu"}}}], "https://eu.example"),
    ],
)
def test_a_vendor_is_at_its_first_server_that_keeps_a_key_secret(servers: Any, found: str) -> None:
    assert base_url(document({}, servers=servers)) == found


@pytest.mark.parametrize("servers", [[], [{"url": "/v1"}], [{"url": "http://a.example"}], [{"url": "https://{r}.a"}]])
def test_without_such_a_server_it_is_said_what_to_write(servers: Any) -> None:
    with pytest.raises(PipelineError, match="no server that is reached by https"):
        base_url(document({}, servers=servers))


@for_each("name", ["models", "json", "tools", "requests", "Acme", "a_b", "class"])
def test_a_name_that_means_something_already_is_refused(name: str) -> None:
    with pytest.raises(PipelineError, match=f"^'{name}' (is the name of|cannot be the name of)"):
        identity.refuse(name, ROOT)


def test_a_name_of_nothing_else_is_taken() -> None:
    identity.refuse("acme", ROOT)
    identity.refuse("puppets", ROOT)
