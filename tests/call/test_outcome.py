"""What a call has done at the vendor, whatever came of it: the question before a phone call is placed again."""

from typing import Any

import httpx
import pytest

from personae import APIError, APIStatusError, ConfigurationError, PaginationError, Retry
from personae.http.messages import Headers, Reply
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.invented_calls import call, form_call
from tests.support.scripted_vendor import always, answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio

SOON = {"retry-after": "0"}
CUT = Reply(200, Headers({"content-length": "99"}.items()), b'{"id": "p1"')

REFUSED = (400, 401, 403, 404, 409, 418, 422, 425, 429)

ONE_ATTEMPT: dict[str, tuple[Any, str]] = {
    "no connection": (httpx.ConnectError("refused"), "not_sent"),
    "no connection in time": (httpx.ConnectTimeout("late"), "not_sent"),
    "no free connection": (httpx.PoolTimeout("busy"), "not_sent"),
    "broken off": (httpx.ReadError("reset"), "unknown"),
    "no answer in time": (httpx.ReadTimeout("late"), "unknown"),
    "cut short": (CUT, "unknown"),
    "HTML": (answer(content=b"<html>"), "unknown"),
    **{
        f"status {status}": (answer(status=status), "refused")
        for status in (400, 401, 403, 404, 409, 418, 422, 425, 429)
    },
    **{f"status {status}": (answer(status=status), "unknown") for status in (408, 500, 502, 503, 504, 529)},
    "503 that says when": (answer(status=503, headers={"retry-after": "900"}), "refused"),
    "429 that says when": (answer(status=429, headers={"retry-after": "900"}), "refused"),
    **{
        f"see {status}": (answer(status=status, headers={"location": "/done"}), "unknown")
        for status in (300, 301, 302, 303)
    },
    **{
        f"to be sent elsewhere {status}": (
            answer(status=status, headers={"location": "https://elsewhere.example.com"}),
            "refused",
        )
        for status in (307, 308)
    },
    "a reported failure": (answer({"error": "no"}), "refused"),
}


@for_each("what", ONE_ATTEMPT)
async def test_of_one_attempt(flavour: Flavour, what: str) -> None:
    came, outcome = ONE_ATTEMPT[what]
    with pytest.raises(APIError) as failure:
        await done(flavour.client(script(came), max_retries=0).send(call("POST", json={})))
    assert failure.value.outcome == outcome


async def test_of_a_response(flavour: Flavour) -> None:
    assert (await done(flavour.client(script(answer({}))).send(call("POST", json={})))).outcome == "done"


SEVERAL: dict[str, tuple[str, list[Any], str]] = {
    "refused, then no connection": ("POST", [answer(status=429, headers=SOON), httpx.ConnectError("x")], "refused"),
    "no connection, then refused": ("POST", [httpx.ConnectError("x"), answer(status=404)], "refused"),
    "broken off, then no connection": ("PUT", [httpx.ReadError("x"), httpx.ConnectError("x")], "unknown"),
    "broken off, then refused": ("PUT", [httpx.ReadError("x"), answer(status=404)], "unknown"),
    "failed, then refused": ("DELETE", [answer(status=500), answer(status=429)], "unknown"),
    "never a connection": ("POST", [httpx.ConnectError("x"), httpx.ConnectError("x")], "not_sent"),
}


@for_each("what", SEVERAL)
async def test_of_several_attempts_the_one_that_may_have_acted_counts(flavour: Flavour, what: str) -> None:
    method, came, outcome = SEVERAL[what]
    with pytest.raises(APIError) as failure:
        await done(flavour.client(script(*came), max_retries=1).send(call(method, json={})))
    assert (failure.value.outcome, failure.value.attempts) == (outcome, 2)


async def test_of_an_attempt_that_is_followed_by_another(flavour: Flavour) -> None:
    told: list[Retry] = []
    came = script(httpx.ConnectError("x"), answer(status=429, headers=SOON), answer(status=502), answer({}))
    response = await done(flavour.client(came, max_retries=3, on_retry=told.append).send(call("PUT", json={})))
    assert [retry.outcome for retry in told] == ["not_sent", "refused", "unknown"]
    assert response.outcome == "done"


async def test_of_a_wrong_call(flavour: Flavour) -> None:
    with pytest.raises(ConfigurationError) as failure:
        await done(flavour.client(script()).send(form_call({"file": "no file"})))
    assert failure.value.outcome == "not_sent"


async def test_of_a_list_that_does_not_end(flavour: Flavour) -> None:
    same = answer([{"id": f"p{number}"} for number in range(10)])
    with pytest.raises(PaginationError) as failure:
        await done(flavour.client(always(same)).personas.list(per_page=10).all())
    assert failure.value.outcome == "done"


async def test_terminal_escapes_of_a_vendor_do_not_reach_the_terminal(flavour: Flavour) -> None:
    said = "\x1b[2J\x1b]0;owned\x07 no \x9b31m \u202epersona\u2066 \x00 here"
    with pytest.raises(APIStatusError) as failure:
        await done(flavour.client(script(answer({"message": said}, status=400))).send(call("POST", json={})))
    assert str(failure.value).isprintable()
    assert "no" in str(failure.value)
    assert failure.value.body == {"message": said}


@pytest.mark.parametrize("size", [100, 5000])
async def test_an_answer_that_is_too_large(flavour: Flavour, size: int) -> None:
    client = flavour.client(always(answer({"text": "x" * size})), max_response_bytes=1000)
    if size < 1000:
        assert (await done(client.send(call()))).outcome == "done"
        return
    with pytest.raises(APIError, match="larger than 1000 bytes: raise max_response_bytes=") as failure:
        await done(client.send(call()))
    assert (failure.value.attempts, failure.value.outcome) == (1, "unknown")


async def test_half_an_emoji_is_read_with_msgspec_as_without(flavour: Flavour) -> None:
    response = await done(flavour.client(script(answer(content=b'{"text": "\\ud83d"}'))).send(call()))
    assert response.parsed == {"text": "\ud83d"}
