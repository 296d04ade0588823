"""What arguments become on the wire: every one is sent as the document says, or refused by its name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.each import for_each
from tests.support.generated_code import WRAPPER, generated, run
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter

from .test_inputs import thing

FILE = {"type": "string", "format": "binary"}
SCAN = {"$ref": "#/components/schemas/Scan"}
JSON, FORM = "application/json", "multipart/form-data"
API, PATCH = "application/vnd.api+json", "application/merge-patch+json"
DECIMAL = {"type": "number"}


def sending(id: str, answer: str = JSON, /, *parameters: Json, **bodies: Any) -> Json:
    content = {kind.replace("_", "/"): {"schema": schema} for kind, schema in bodies.items()}
    body = {"requestBody": {"content": content}} if content else {}
    return {
        **answering(thing(id=TEXT), media=answer),
        "operationId": id,
        "tags": ["B"],
        "parameters": [*parameters],
        **body,
    }


def both(json: Json, form: Json) -> dict[str, Any]:
    return {JSON: json, FORM: form}


SHOP = document(
    {
        "/files": {"post": sending("fields", **both(thing(fileUrl=TEXT, name=TEXT), thing(oneFile=FILE, name=TEXT)))},
        "/notes": {
            "post": sending(
                "notes", **both(thing(fileUrl=TEXT, name=TEXT), thing(oneFile=FILE, sideNote=TEXT, name=TEXT))
            )
        },
        "/lists": {"post": sending("lists", **both({"type": "array", "items": TEXT}, thing(oneFile=FILE, name=TEXT)))},
        "/scans": {"post": sending("scans", **both(thing(name=TEXT), thing(oneFile=SCAN)))},
        "/blogs": {
            "post": sending("blogs", API, **{API: thing(name=TEXT)}),
            "patch": sending("change", **{PATCH: thing(name=TEXT)}),
            "put": sending("put", **{API: thing(name=TEXT), f"{JSON}; charset=utf-8": thing(name=TEXT)}),
            "get": sending(
                "any", "*/*", *(parameter(name, place="header", required=True) for name in ("Accept", "content-type"))
            ),
        },
        "/geo/{lat}/{isOn}": {
            "get": sending(
                "locate",
                JSON,
                parameter("lat", DECIMAL, place="path"),
                parameter("isOn", {"type": "boolean"}, place="path"),
            )
        },
        "/days/{onDay}/{theId}/{n}/{of}": {
            "get": sending(
                "day",
                JSON,
                parameter("onDay", {"type": "string", "format": "date"}, place="path"),
                parameter("theId", place="path"),
                parameter("n", NUMBER, place="path"),
                parameter("of", {"type": "array", "items": DECIMAL}, place="path"),
            )
        },
    },
    {"Scan": FILE},
)

SENT: dict[str, Any] = {
    "fields(file_url='u', name='n')": [JSON, JSON, {"fileUrl": "u", "name": "n"}],
    "fields(one_file=b'x', name='n')": [JSON, None, [{"name": ["n"]}, ["oneFile"]]],
    "notes(name='n')": [JSON, JSON, {"name": "n"}],
    "notes(side_note='s')": [JSON, None, [{"sideNote": ["s"]}, []]],
    "notes(side_note='s', one_file=b'x')": [JSON, None, [{"sideNote": ["s"]}, ["oneFile"]]],
    "lists(['a'])": [JSON, JSON, ["a"]],
    "lists(one_file=b'x')": [JSON, None, [{}, ["oneFile"]]],
    "lists(name='n')": [JSON, None, [{"name": ["n"]}, []]],
    "scans(one_file=b'x')": [JSON, None, [{}, ["oneFile"]]],
    "blogs(name='n')": [API, API, {"name": "n"}],
    "change(name='n')": [JSON, PATCH, {"name": "n"}],
    "put(name='n')": [JSON, JSON, {"name": "n"}],
    "any()": [JSON, None, None],
    "locate(52.5, True)": "/geo/52.5/true",
    "locate('-0.5', 'false')": "/geo/-0.5/false",
    "locate(Decimal('1.25'), 1)": "/geo/1.25/true",
    "day(dt.date(2026, 1, 2), 'a/b', Decimal(3), [0.5, 1])": "/days/2026-01-02/a%2Fb/3/0.5,1",
}
REFUSED = {
    "fields(one_file=b'x', file_url='u')": "fields: file_url and one_file cannot be given together",
    "fields(one_file='x')": "fields: one_file must be bytes",
    "notes(side_note='s', file_url='u')": "notes: file_url and side_note cannot be given together",
    "lists(['a'], one_file=b'x')": "lists: body and one_file cannot be given together",
    "locate('here', True)": "locate: lat must be a number, not str",
    "locate(float('nan'), True)": "locate: lat must be a finite number",
    "locate(None, True)": "locate: lat must be an id, not None",
    "locate(UNSET, True)": "locate: lat must be an id, not UNSET",
    "locate(1, 5)": "locate: is_on must be True or False, not int",
    "day(dt.date(2026, 1, 2), 1.5, 1, [1])": "day: the_id must be an id, not 1.5",
    "day(dt.date(2026, 1, 2), '', 1, [1])": "day: the_id must be an id, not ''",
    "day(dt.date(2026, 1, 2), 'a', 1.5, [1])": "day: n must be a whole number, not one with a fraction",
    "day('x', 'a', 1, [1])": "day: on_day must be a day such as '2026-05-01', or a date",
    "day(dt.datetime(2026, 1, 2, 3), 'a', 1, [1])": "day: on_day must be a date, not a time of a day",
}

CODE = """
import datetime as dt, json
from decimal import Decimal
from personae import ConfigurationError
from personae.call.dialect import Dialect
from personae.client import Client
from personae.call.exchange import Exchange
from personae.secret import Secret
from personae_api.types import UNSET
from personae_api.shop.calls import b as calls

class Shop(Client):
    _dialect = Dialect("shop", "Shop", "https://shop.example", "SHOP_API_KEY", "x-api-key")

client = Shop(api_key="k")
results = {}
for source in CASES:
    try:
        call = eval(f"calls.{source}")
        request = Exchange(Shop._dialect, client._options, client._clock, call).request(Secret("k"))
        headers, form = request.headers, request.form
        body = None if request.content is None else json.loads(request.content)
        body = [form.fields, [*form.files]] if form is not None else body
        path = request.url.removeprefix("https://shop.example")
        whole = [headers["accept"], headers.get("content-type"), body]
        results[source] = path if path.count("/") > 1 else whole
    except ConfigurationError as error:
        results[source] = str(error)
print(json.dumps(results))
"""


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    shop: Path = generated(tmp_path_factory.mktemp("sent"), shop=SHOP)
    found: dict[str, object] = json.loads(run(CODE.replace("CASES", repr([*SENT, *REFUSED])), shop, WRAPPER))
    return found


@for_each("source", SENT)
def test_what_is_given_is_sent_as_the_document_says(sent: dict[str, object], source: str) -> None:
    assert sent[source] == SENT[source]


@for_each("source", REFUSED)
def test_what_cannot_be_sent_is_refused_by_its_name(sent: dict[str, object], source: str) -> None:
    assert str(sent[source]).startswith(f"shop {REFUSED[source]}")
