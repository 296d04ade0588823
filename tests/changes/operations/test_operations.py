"""Single changes of an operation, or of the whole API."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scripts.changes.finding import Severity
from scripts.changes.operations.attributes import attributes
from scripts.pipeline.endpoints.operations import operations
from scripts.pipeline.validate import validate
from tests.support.each import for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter

from ..differing_documents import check, operation

THING: Json = {"type": "object", "title": "Thing", "properties": {"size": TEXT}}
LIST: Json = {
    "type": "object",
    "title": "Page",
    "properties": {"data": {"type": "array", "items": THING}, "next": TEXT},
}
PAGING: Json = {"style": "page", "page": "page", "size": "limit", "items": "/data"}
CURSOR: Json = {"style": "cursor", "cursor": "page", "items": "/data", "next": "/next"}
JSON, FORM = "application/json", "multipart/form-data"
BODY: Json = {"type": "object", "properties": {"name": TEXT}}
NEEDED: Json = {**BODY, "required": ["name"]}
DEEP: Json = parameter("deep", {"type": "object"}, style="matrix")
NOTHING: Json = {"200": {"description": "Done"}}


def takes(*parameters: Json, path: str = "/things") -> Json:
    whole = operation(parameters=list(parameters))
    return {**whole, "paths": {path: whole["paths"].pop("/things")}}


def query(name: str = "limit", schema: Json | None = None, **more: Any) -> Json:
    return parameter(name, NUMBER if schema is None else schema, **more)


def header(name: str, **more: Any) -> Json:
    return parameter(name, place="header", **more)


def body(*kinds: str, schema: Any = None, required: bool = True) -> Json:
    content = {kind: {"schema": BODY if schema is None else schema} for kind in kinds}
    return operation(requestBody={"required": required, "content": content})


def answers(*kinds: str, status: str = "200", schema: Json = THING) -> Json:
    return operation(
        responses={status: {"description": "Done", "content": {kind: {"schema": schema} for kind in kinds}}}
    )


def paged(paging: Json, answer: Json = LIST) -> Json:
    more: Json = {"x-personae-paging": paging, "parameters": [query("page", TEXT), query()]}
    return operation(**answering(answer, **more))


WAIT: Json = {"states": [{"field": "/size", "well": ["big"]}], "first": 1, "cap": 2, "usual": 3, "deadline": 40}


def waited(wait: Json | None) -> Json:
    id = parameter("thing_id", TEXT, place="path", required=True)
    read = answering(THING, operationId="getThing", tags=["Things"], parameters=[id])
    make = answering(THING, operationId="makeThing", tags=["Things"])
    said: Json = {} if wait is None else {"x-personae-wait": wait}
    return document({"/things": {"post": make}, "/things/{thing_id}": {"get": {**read, **said}}})


def living(life: Json) -> Json:
    whole = waited(WAIT)
    whole["paths"]["/things/{thing_id}"]["get"]["x-personae-life"] = life
    return whole


def failing(*statuses: str) -> Json:
    whole = operation()
    for status in statuses:
        whole["paths"]["/things"]["get"]["responses"][status] = {"description": "x"}
    return whole


def at(path: str, method: str, *parameters: Json, **more: Any) -> Json:
    raw = {**answering(THING), "operationId": "getThing", "tags": ["Things"], "parameters": list(parameters), **more}
    return document({path: {method: raw}})


BEARER = {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}}
BOTH = {"securitySchemes": {**BEARER["securitySchemes"], "other": {"type": "http", "scheme": "basic"}}}
RENAMED = {"securitySchemes": {"token": {"type": "http", "scheme": "Bearer", "description": "A key."}}}
IN_HEADER = {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-api-key"}}}


def secured(components: Json, *names: str) -> Json:
    return {**operation(), "components": components, "security": [{name: []} for name in names]}


def said(**more: Any) -> Json:
    return {**operation(), **more}


def tag(text: str) -> Json:
    return said(tags=[{"name": "Things", "description": text}])


def server(url: str, **more: Any) -> Json:
    return said(servers=[{"url": url, **more}])


def beside(whole: Json, other: Json) -> Json:
    """A document with the operations of another one too, under other names."""
    paths = {
        path: {method: {**raw, "operationId": f"old{raw['operationId']}"} for method, raw in item.items()}
        for path, item in other["paths"].items()
    }
    return {**whole, "paths": {**whole["paths"], **paths}}


def errors(schema: Json, also: tuple[str, ...] = ()) -> Json:
    whole = operation()
    answers = {status: {"description": "x", "content": {JSON: {"schema": schema}}} for status in ("404", *also)}
    whole["paths"]["/things"]["get"]["responses"].update(answers)
    return whole


def headers(**schemas: Json) -> Json:
    return operation(
        responses={
            "200": {"description": "Done", "headers": {name: {"schema": schema} for name, schema in schemas.items()}}
        }
    )


ID, OTHER = parameter("id", place="path"), parameter("other", place="path")
PLAIN = operation()
ONE = document({"/a": {"get": answering()}})
TWO = document({"/a": {"get": answering()}, "/b": {"get": answering()}})
SECURED = secured(BEARER, "key")
WORDS = "changed in 1 place: `the whole API`"

CHANGES: list[tuple[str, Json, Json, str, str]] = [
    # old, new, the severities of what is found, a part of the message
    ("gone", TWO, ONE, "B", "is gone"),
    ("new", ONE, TWO, "H", "is new"),
    ("another operationId", PLAIN, operation(operationId="readThing"), "N", "`readThing` now, it was `getThing`"),
    ("another method name", PLAIN, operation(**{"x-personae-method": "fetch"}), "N", "→ `acme.things.fetch`"),
    ("the same method name, now written", PLAIN, operation(**{"x-personae-method": "get"}), "", ""),
    ("another tag of what cannot be Python", takes(DEEP), operation(parameters=[DEEP], tags=["Items"]), "R",
     "is not compared in Python"),
    ("another tag", PLAIN, operation(tags=["Items"]), "N", "`acme.things.get` → `acme.items.get_thing`"),
    ("another path", PLAIN, at("/v2/things", "get"), "B", "is at `GET /v2/things` now, it was at `GET /things`"),
    ("another verb", PLAIN, at("/things", "put"), "B", "is at `PUT /things` now"),
    ("another path, the old one kept", PLAIN, beside(at("/v2/things", "get"), PLAIN), "RH", ""),
    ("deprecated", PLAIN, operation(deprecated=True), "R", "is deprecated now"),
    ("deprecated no longer", operation(deprecated=True), PLAIN, "H", "is deprecated no longer"),
    ("other words", PLAIN, operation(summary="Get it", description="Gets it."), "H", "changed in 1 place"),
    # parameters
    ("a new parameter", PLAIN, takes(query()), "H", "`limit` in the query is new"),
    ("a new required parameter", PLAIN, takes(query(required=True)), "B", "`limit` in the query is new and required"),
    ("a parameter gone", takes(query()), PLAIN, "B", "`limit` in the query is gone"),
    ("a parameter required", takes(query()), takes(query(required=True)), "B", "is required now"),
    ("a parameter optional", takes(query(required=True)), takes(query()), "H", "is optional now"),
    ("a parameter of another type", takes(query()), takes(query(schema=TEXT)), "B", "is string now, it was integer"),
    ("a parameter in the headers", takes(query("key", TEXT)), takes(header("Key")), "B", "was in the query"),
    ("a parameter in the query", takes(header("Key")), takes(query("key", TEXT)), "B", "was in the headers"),
    ("a parameter in the path", takes(query("id", TEXT)), takes(ID, path="/things/{id}"), "BBB", ""),
    ("a header in other letters", takes(header("X-A")), takes(header("x-a")), "", ""),
    ("a parameter deprecated", takes(query()), takes(query(deprecated=True)), "R", "in the query is deprecated now"),
    ("a parameter in other words", takes(query()), takes(query(description="How many.")), "H", "changed in 1 place"),
    ("a parameter in another style", takes(query(schema={"type": "array", "items": TEXT})),
     takes(query(schema={"type": "array", "items": TEXT}, style="spaceDelimited")), "B", ""),
    ("commas in the place of repeats", takes(query(schema={"type": "array", "items": TEXT})),
     takes(query(schema={"type": "array", "items": TEXT}, explode=False)), "B", "is written in another style now"),
    ("repeats, now written", takes(query(schema={"type": "array", "items": TEXT})),
     takes(query(schema={"type": "array", "items": TEXT}, explode=True)), "", ""),
    ("the same style, now written", takes(query()), takes(query(style="form", explode=True)), "", ""),
    ("parameters in another order", takes(query(), query("page")), takes(query("page"), query()), "", ""),
    ("the key, now described", PLAIN, takes(header("Authorization", required=True)), "", ""),
    ("a cookie", PLAIN, takes(query("session", TEXT, place="cookie", required=True)), "B", "in the cookies is new"),
    ("another name in the path", takes(ID, path="/a/{id}"), takes(OTHER, path="/a/{other}"), "N", "`id` → `other`"),
    ("one more in the path", takes(ID, path="/a/{id}"), takes(OTHER, ID, path="/a/{other}/{id}"), "BB", ""),
    ("another order in the path", takes(ID, OTHER, path="/a/{id}/{other}"), takes(ID, OTHER, path="/a/{other}/{id}"),
     "B", "`get(id, other)` → `get(other, id)`"),
    # bodies
    ("a first body", PLAIN, body(JSON), "B", "takes a body now"),
    ("a first body, not needed", PLAIN, body(JSON, required=False), "H", "takes a body now"),
    ("no body", body(JSON), PLAIN, "B", "takes no body any more"),
    ("a body needed", body(JSON, required=False), body(JSON), "B", "needs a body now"),
    ("a body not needed", body(JSON), body(JSON, required=False), "H", "may go without a body"),
    ("another field needed", body(JSON), body(JSON, schema=NEEDED), "B", "`name` in the body is required now"),
    ("another media type", body(JSON), body(JSON, FORM), "H", "the body may be `multipart/form-data` now"),
    ("a media type less", body(JSON, FORM), body(JSON), "B", "the body is never `multipart/form-data` any more"),
    ("a media type in other letters", body(JSON), body("Application/JSON; charset=utf-8"), "", ""),
    # answers
    ("another status", PLAIN, answers(JSON, status="201"), "R", "succeeds with `201` now, it was `200`"),
    ("no content", PLAIN, operation(responses=NOTHING), "BB", ""),
    ("a first content", operation(responses=NOTHING), PLAIN, "H", "answers with something now"),
    ("another media type of the answer", PLAIN, answers(JSON, "text/plain"), "H", "the answer may be `text/plain`"),
    ("a media type less of the answer", answers(JSON, "text/plain"), PLAIN, "B", "the answer is never `text/plain`"),
    ("another error", PLAIN, failing("429"), "H", "may also fail with `429` now"),
    ("an error less", failing("429"), PLAIN, "H", "does not fail with `429` any more"),
    ("another success", PLAIN, failing("202"), "R", "may also answer with `202` now"),
    ("not modified", PLAIN, failing("304"), "T", "may also answer with `304` now"),
    ("a field of an error gone", errors(NEEDED), errors({"type": "object"}), "R", "`name` in the error `404` is gone"),
    ("a field of an error of another type", errors(TEXT), errors(NUMBER), "R", "the error `404` is integer now"),
    ("a field of several errors", errors(THING, also=("500",)), errors(BODY, also=("500",)), "RH", ""),
    ("a first body of an error", failing("404"), errors(TEXT), "H", "the error `404` has a body now"),
    ("no body of an error", errors(TEXT), failing("404"), "R", "the error `404` has no body any more"),
    ("a header", headers(), headers(left=NUMBER), "H", "`left` in the headers of the answer is new"),
    ("a header gone", headers(left=NUMBER), headers(), "R", "`left` in the headers of the answer is gone"),
    ("a header of another type", headers(left=NUMBER), headers(left=TEXT), "R", "is string now, it was integer"),
    # keys and servers
    ("another key", SECURED, secured(IN_HEADER, "key"), "B", "a key in the header `x-api-key`"),
    ("no key", SECURED, secured(BEARER), "R", "takes no key to be let in now, it took `http bearer`"),
    ("a key under another name", SECURED, secured(RENAMED, "token"), "", ""),
    ("no key for one operation", SECURED, {**SECURED, "paths": operation(security=[])["paths"]}, "R", "no key"),
    ("another server", server("https://a.test"), server("https://b.test"), "B", "`https://b.test` now"),
    ("another server, the old one listed", server("https://a.test"),
     said(servers=[{"url": "https://b.test"}, {"url": "https://a.test"}]), "R", "`https://b.test`, `https://a.test`"),
    ("one more key", SECURED, {**secured(BOTH, "key"), "security": [{"key": []}, {"other": []}]}, "R", " or "),
    ("the same server with a variable", server("https://a.test/v1/"),
     server("https://a.test/{v}", variables={"v": {"default": "v1"}}), "H", "(`variables`)"),
    ("a server of one operation", PLAIN, operation(servers=[{"url": "https://b.test"}]), "BR", "now, it was not told"),
    ("an operation moves to a server of its own", server("https://a.test"),
     {**server("https://a.test"), "paths": operation(servers=[{"url": "https://b.test"}])["paths"]}, "BB",
     "is at the base URL `https://b.test` now, it was `https://a.test`"),
    ("an operation says where all are", server("https://a.test"),
     {**server("https://a.test"), "paths": operation(servers=[{"url": "https://a.test"}])["paths"]},
     "H", "(`servers`)"),
    ("another version of the document", PLAIN, said(info={"title": "Things", "version": "2"}), "H", "version `2` now"),
    ("another title", PLAIN, said(info={"title": "All things", "version": "1"}), "H", WORDS),
    ("a tag in other words", tag("A."), tag("B."), "H", WORDS),
    # our extensions
    ("paged", paged({"style": "none"}), paged(PAGING), "BB", ""),
    ("not paged", paged(PAGING), paged({"style": "none"}), "B", "does not come in pages any more"),
    ("paged otherwise", paged(PAGING), paged(CURSOR), "R", "`style` is `cursor`, it was `page`"),
    ("larger pages", paged(PAGING), paged({**PAGING, "max_size": 50}), "H", "`max_size` is `50`, it was absent"),
    ("a wait", waited(None), waited(WAIT), "H", "can be waited for now"),
    ("no wait", waited(WAIT), waited(None), "B", "cannot be waited for any more"),
    ("another end", waited(WAIT), waited({**WAIT, "states": [{"field": "/size", "well": "any"}]}), "R", "`states` is"),
    ("another deadline", waited(WAIT), waited({**WAIT, "deadline": 50}), "R", "`deadline` is `50`, it was `40`"),
    ("it mostly takes longer", waited(WAIT), waited({**WAIT, "usual": 9}), "H", "`usual` is `9`, it was `3`"),
    ("another life", waited(WAIT), living({"over": ["size"]}), "H", "`x-personae-life` is another one, which only the"),
    ("another name of the wait", waited(WAIT), waited({**WAIT, "method": "wait_long"}), "N", "`method` is `wait_long`"),
    ("nothing makes it any more", waited({**WAIT, "made_by": {"makeThing": "/size"}}), waited(WAIT), "B", "`made_by`"),
    ("another result", operation(**answering(LIST)),
     operation(**answering(LIST), **{"x-personae-result": "/next"}), "BBB", ""),
    ("repeatable", at("/a", "post"), at("/a", "post", **{"x-personae-repeatable": True}), "R", "is `true` now"),
    ("not repeatable, now written", at("/a", "post"), at("/a", "post", **{"x-personae-repeatable": False}), "", ""),
    ("an effect", PLAIN, operation(**{"x-personae-effect": "bills"}), "R", "is `bills` now, it was absent"),
    ("an idempotency header", PLAIN, operation(**{"x-personae-idempotency-header": "Key"}), "R", "`Key` now"),
]  # fmt: skip


@for_each(("old", "new", "severities", "text"), [c[1:] for c in CHANGES], ids=[c[0] for c in CHANGES])
def test_a_change_of_an_operation(old: Json, new: Json, severities: str, text: str) -> None:
    check(old, new, severities, text)


def test_all_documents_are_valid() -> None:
    distinct = {json.dumps(whole): whole for _, old, new, _, _ in CHANGES for whole in (old, new)}
    for whole in distinct.values():
        validate(whole)


@pytest.mark.parametrize(
    ("was", "becomes", "severity", "text"),
    [
        ({}, {"x-personae-once": {"key": "/name", "list": "l"}}, Severity.HARMLESS, "can be made once now"),
        ({"x-personae-once": {"key": "/name", "list": "l"}}, {}, Severity.BREAKING, "cannot be made once any more"),
        (
            {"x-personae-once": {"key": "/name", "list": "l"}},
            {"x-personae-once": {"key": "/name", "list": "l", "method": "ring_once"}},
            Severity.NAME,
            "is found again by its key in another way now",
        ),
        (
            {"x-personae-once": {"key": "/name", "list": "l"}},
            {"x-personae-once": {"key": "/title", "list": "l"}},
            Severity.RISKY,
            "is found again by its key in another way now",
        ),
    ],
)
def test_ways_to_make_things_once(was: Json, becomes: Json, severity: Severity, text: str) -> None:
    before, after = at("/things", "post", **was), at("/things", "post", **becomes)
    (change,) = [
        change
        for old in operations(before)
        for new in operations(after)
        for change in attributes(before, after, old, new)
    ]
    assert (change.severity, change.message.partition(":")[0]) == (severity, text)
