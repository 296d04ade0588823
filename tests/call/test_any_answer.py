"""Whatever a vendor answers, the caller gets a value or an error of ours."""

import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from personae import (
    APIError,
    PersonaeError,
)
from personae.http.messages import Headers, Reply
from tests.support.both_clients import FLAVOURS, VENDORS, Flavour
from tests.support.each import for_each
from tests.support.invented_calls import call
from tests.support.scripted_vendor import always, answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio


def anything(depth: int = 3) -> st.SearchStrategy[Any]:
    scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20)
    names = st.sampled_from(["data", "error", "errors", "message", "code", "meta", "status", "id", "total"]) | st.text(
        max_size=5
    )
    return st.recursive(
        scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4), max_leaves=12
    )


HEADER_NAMES = st.sampled_from(
    [
        "location",
        "retry-after",
        "retry-after-ms",
        "ratelimit-reset",
        "content-type",
        "x-request-id",
        "cf-ray",
        "set-cookie",
        "content-encoding",
        "content-length",
        "www-authenticate",
        "date",
        "link",
    ]
) | st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=12)
HEADER_VALUES = st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"), max_size=40)


@settings(max_examples=200)
@given(
    status=st.integers(200, 599) | st.sampled_from([100, 101, 600, 999]),
    headers=st.dictionaries(HEADER_NAMES, HEADER_VALUES, max_size=4),
    content=st.binary(max_size=60) | anything().map(lambda value: json.dumps(value).encode()),
    vendor=st.sampled_from(VENDORS),
    method=st.sampled_from(["get", "list", "delete", "create"]),
    flavour=st.sampled_from(FLAVOURS),
)
async def test_any_answer_is_a_value_or_an_error_of_ours(
    status: int, headers: dict[str, str], content: bytes, vendor: str, method: str, flavour: Flavour
) -> None:
    client = flavour.client(always(Reply(status, Headers(headers.items()), content)), vendor=vendor)
    operations = {
        "get": lambda: client.personas.get("p1"),
        "list": lambda: client.personas.list().all(limit=30),
        "delete": lambda: client.personas.delete("p1"),
        "create": lambda: client.personas.create(**({"persona_name": "Nia"} if vendor == "tavus" else {"name": "Nia"})),
    }
    error: PersonaeError | None = None
    try:
        await done(operations[method]())
    except PersonaeError as raised:
        error = raised
    if error is not None:
        assert len(str(error).splitlines()) == 1
        assert len(str(error)) < 800
        assert str(pickle.loads(pickle.dumps(error))) == str(error)


async def value_or_error(client: Any) -> Any:
    try:
        return await done(client.personas.get("p1"))
    except APIError as error:
        return error


@for_each("depth", [20, 60, 480, 900, 20_000])
@for_each("status", [200, 400])
async def test_nested_json_of_any_depth_is_no_error_from_inside(flavour: Flavour, depth: int, status: int) -> None:
    content = b'{"error": ' + b'{"error": [' * depth + b"]}" * depth + b"}"
    for replies in (answer(status=status, content=content), answer(status=status, content=b"[" * depth + b"]" * depth)):
        answered = await value_or_error(flavour.client(script(replies)))
        if isinstance(answered, APIError):
            assert pickle.loads(pickle.dumps(answered)).args == answered.args
        else:
            assert (bool(answered), status) == (True, 200)


LOCATION_PARTS = st.sampled_from(
    [
        "http",
        "https",
        "HTTPS",
        "ftp",
        "mailto",
        ":",
        "//",
        "/",
        "?",
        "#",
        "@",
        "..",
        ".",
        "[",
        "]",
        "::1",
        "%",
        "%2f",
        "xn--",
        "ü",
        "example.com",
        "127.0.0.1",
        "1",
        "99999",
        "=",
        "&",
        " ",
        "\\",
        "a" * 70,
        "\x80",
        "\xff",
        "user",
        "\t",
    ]
)


@settings(max_examples=200)
@given(location=st.lists(LOCATION_PARTS, max_size=8).map("".join), flavour=st.sampled_from(FLAVOURS))
async def test_any_redirect_ends_in_an_error_of_ours(location: str, flavour: Flavour) -> None:
    vendor = always(answer(status=302, headers={"location": location}))
    with pytest.raises(APIError):
        await done(flavour.client(vendor, max_retries=0).send(call()))
