"""Arguments on their way into path, query, headers and body: never another path, never an error from inside."""

import datetime as dt
import enum
import uuid
from typing import Any
from urllib.parse import unquote, urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae import ConfigurationError
from personae_api.shapes import ANY
from personae_api.types import Call
from tests.support.both_clients import FLAVOURS, VENDORS, Flavour
from tests.support.each import for_each
from tests.support.invented_calls import call, form_call, operation
from tests.support.scripted_vendor import HttpWire, answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio


class Colour(str, enum.Enum):  # noqa: UP042 - whose str() is not its value
    RED = "red"


class Shade(enum.Enum):
    DARK = "dark"


async def sent_path(flavour: Flavour, identifier: Any, vendor: str = "anam") -> str:
    requests = script(answer({"id": "p1", "data": {"id": "p1"}}))
    client = flavour.client(requests, vendor=vendor)
    of = operation(path="/v1/personas/{id}", vendor=vendor)
    await done(client.send(Call(of, ANY, path={"id": identifier})))
    return urlsplit(requests.requests[0].url).path


@for_each(
    ("identifier", "segment"),
    [
        ("p5317866", "p5317866"),
        ("071b0286-4cce", "071b0286-4cce"),
        ("a/b", "a%2Fb"),
        ("../users", "..%2Fusers"),
        ("..%2Fusers", "..%252Fusers"),
        ("a?b=c", "a%3Fb%3Dc"),
        ("a#b", "a%23b"),
        ("%2F", "%252F"),
        ("%2e%2e", "%252e%252e"),
        ("...", "..."),
        ("a b", "a%20b"),
        ("a;b=c", "a%3Bb%3Dc"),
        ("a:b@c", "a%3Ab%40c"),
        ("\\..\\", "%5C..%5C"),
        ("Zoë", "Zo%C3%AB"),
        ("人", "%E4%BA%BA"),
        ("🙂", "%F0%9F%99%82"),
        ("{id}", "%7Bid%7D"),
        ("+12025550123", "%2B12025550123"),
        (17, "17"),
        (uuid.UUID(int=17), "00000000-0000-0000-0000-000000000011"),
        (Colour.RED, "red"),
        (Shade.DARK, "dark"),
    ],
)
async def test_an_id_is_one_segment_of_the_path(flavour: Flavour, identifier: Any, segment: str) -> None:
    assert await sent_path(flavour, identifier) == f"/v1/personas/{segment}"


@for_each(
    "identifier",
    [
        "",
        " ",
        "\t",
        ".",
        "..",
        "a\nb",
        "\r\n",
        "a\x00",
        "\x7f",
        "\u200b",
        "\ud800",
        "\u2028",
        None,
        True,
        False,
        1.5,
        b"p1",
        ["p1"],
        {},
        object(),
    ],
)
async def test_what_is_no_id_is_refused_before_it_is_sent(flavour: Flavour, vendor: str, identifier: Any) -> None:
    with pytest.raises(ConfigurationError, match=rf"{vendor} \w+: \w+ must be an id, not "):
        await done(flavour.client(script(), vendor=vendor).personas.get(identifier))


@given(identifier=st.text(max_size=30), vendor=st.sampled_from(VENDORS), flavour=st.sampled_from(FLAVOURS))
async def test_no_id_makes_another_path(identifier: str, vendor: str, flavour: Flavour) -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"id": "p1", "data": [{"id": "p1"}] if vendor == "tavus" else {"id": "p1"}})

    try:
        await done(flavour.client(HttpWire(handler), vendor=vendor).personas.get(identifier))
    except ConfigurationError:
        assert seen == []
        return
    path = seen[0].url.raw_path.decode()
    *before, last = path.split("/")
    assert before == ["", "v2" if vendor == "tavus" else "v1", "personas"]
    assert unquote(last) == identifier
    assert not {"?", "#", ";"} & set(path)


@given(one=st.text(min_size=1, max_size=12), other=st.text(min_size=1, max_size=12), flavour=st.sampled_from(FLAVOURS))
async def test_two_ids_stay_in_their_places(one: str, other: str, flavour: Flavour) -> None:
    requests = script(answer({"data": {"id": "v1"}}))
    try:
        await done(flavour.client(requests, vendor="bland").personas.get_version(one, other))
    except ConfigurationError:
        assert requests.requests == []
        return
    segments = urlsplit(requests.requests[0].url).path.split("/")
    assert [unquote(segment) for segment in segments] == ["", "v1", "personas", one, "versions", other]


@for_each(
    ("value", "text"),
    [
        ("Nia & Zoë", "q=Nia%20%26%20Zo%C3%AB"),
        ("", "q="),
        ("a+b/c", "q=a%2Bb%2Fc"),
        (17, "q=17"),
        (0.5, "q=0.5"),
        (True, "q=true"),
        (False, "q=false"),
        (None, ""),
        ([], ""),
        (["a", None, 2], "q=a&q=2"),
        (("a", "b"), "q=a&q=b"),
        ({"a": [1, True]}, "q=%7B%22a%22%3A%5B1%2Ctrue%5D%7D"),
        (dt.datetime(2026, 4, 20, 10, tzinfo=dt.UTC), "q=2026-04-20T10%3A00%3A00.000Z"),
        (dt.date(2026, 4, 20), "q=2026-04-20"),
        (Colour.RED, "q=red"),
        (uuid.UUID(int=17), "q=00000000-0000-0000-0000-000000000011"),
    ],
)
async def test_query(flavour: Flavour, value: Any, text: str) -> None:
    requests = script(answer({}))
    await done(flavour.client(requests).send(call(query={"q": value})))
    assert urlsplit(requests.requests[0].url).query == text


@pytest.mark.parametrize("value", ["\ud800", {"a": "\udfff"}])
async def test_a_query_that_has_no_form_is_refused_before_it_is_sent(flavour: Flavour, value: Any) -> None:
    with pytest.raises(ConfigurationError, match="anam probe: the arguments have no URL form"):
        await done(flavour.client(script()).send(call(query={"q": value})))


async def test_a_query_that_is_too_long_is_refused_before_it_is_sent(flavour: Flavour) -> None:
    with pytest.raises(ConfigurationError, match="the arguments make no URL that can be sent: URL too long"):
        await done(flavour.client(script()).send(call(query={"q": "x" * 70_000})))


def endless() -> dict[str, Any]:
    body: dict[str, Any] = {}
    body["again"] = body
    return body


@pytest.mark.parametrize(
    "body",
    [
        {"a": "\ud800"},
        endless(),
    ],
)
async def test_a_body_that_has_no_json_form_is_refused_before_it_is_sent(flavour: Flavour, body: Any) -> None:
    with pytest.raises(ConfigurationError, match="anam probe: the arguments have no JSON form"):
        await done(flavour.client(script()).send(call("POST", json=body)))


@for_each(
    ("body", "content"),
    [
        ({"name": "Zoë", "n": 1.5, "t": True, "x": None}, '{"name":"Zoë","n":1.5,"t":true,"x":null}'),
        ([], "[]"),
        ({}, "{}"),
        (None, "null"),
        ({"at": dt.datetime(2026, 4, 20, 10, tzinfo=dt.UTC)}, '{"at":"2026-04-20T10:00:00.000Z"}'),
        ({"big": 2**70}, f'{{"big":{2**70}}}'),
        ({"c": Colour.RED}, '{"c":"red"}'),
    ],
)
async def test_body(flavour: Flavour, body: Any, content: str) -> None:
    requests = script(answer({}))
    await done(flavour.client(requests).send(call("POST", json=body)))
    sent = requests.requests[0]
    assert sent.body.decode() == content
    assert sent.headers["content-type"] == "application/json"
    assert sent.headers["content-length"] == str(len(content.encode()))


async def test_no_body_is_no_body(flavour: Flavour) -> None:
    requests = script(answer({}))
    await done(flavour.client(requests).send(call("POST")))
    assert requests.requests[0].body == b""
    assert "content-type" not in requests.requests[0].headers


async def test_form_fields(flavour: Flavour) -> None:
    requests = script(answer({}))
    upload = form_call({"file": ("nia.wav", b"RIFF", "audio/wav")})
    fields: Any = upload.form and upload.form.fields
    fields.update({"flag": True, "tags": ["a", "b"], "none": None, "more": {"x": 1}})
    await done(flavour.client(requests).send(upload))
    body = requests.requests[0].body
    for part in (
        b'name="name"\r\n\r\nNia\r\n',
        b'name="flag"\r\n\r\ntrue\r\n',
        b'name="tags"\r\n\r\na\r\n',
        b'name="tags"\r\n\r\nb\r\n',
        b'name="more"\r\n\r\n{"x":1}\r\n',
        b'name="file"; filename="nia.wav"\r\nContent-Type: audio/wav\r\n\r\nRIFF\r\n',
    ):
        assert part in body
    assert b"none" not in body


async def test_a_file_cannot_close_its_part(flavour: Flavour) -> None:
    """The boundary is another one for each request, and nobody can guess it."""
    requests = script(answer({}), answer({}))
    client = flavour.client(requests)
    for _ in range(2):
        await done(client.send(form_call({"file": b"\r\n--x\r\n"})))
    first, second = (sent.headers["content-type"].partition("boundary=")[2] for sent in requests.requests)
    assert first != second
    assert len(first) >= 32


@pytest.mark.parametrize(
    ("headers", "sent"),
    [({"x-flag": True}, "true"), ({"x-flag": 17}, "17"), ({"X-Flag": " a "}, "a"), ({"x-flag": None}, None)],
)
async def test_header_arguments(flavour: Flavour, headers: Any, sent: str | None) -> None:
    requests = script(answer({}))
    await done(flavour.client(requests).send(call(headers=headers)))
    assert requests.requests[0].headers.get("x-flag") == sent


@pytest.mark.parametrize("headers", [{"x-flag": "a\r\nx-other: b"}, {"x-flag": "ü"}, {"x flag": "a"}, {"": "a"}])
async def test_a_header_argument_that_cannot_be_sent_is_refused(flavour: Flavour, headers: Any) -> None:
    with pytest.raises(ConfigurationError, match="anam probe: "):
        await done(flavour.client(script()).send(call(headers=headers)))


async def test_what_every_request_says(flavour: Flavour, vendor: str) -> None:
    requests = script(answer({}))
    client = flavour.client(requests, vendor=vendor)
    await done(client.send(call(vendor=vendor)))
    sent = requests.requests[0]
    assert sent.url == f"{client._dialect.base_url}/things"
    assert sent.headers["accept"] == "application/json"
    assert sent.headers["user-agent"].startswith("personae/")
    assert "gzip" in sent.headers["accept-encoding"]
