"""What comes back: answers of the wrong kind, failures behind a good status, redirects, and the right ones."""

import json
import random
import subprocess
import sys
from typing import Any

import httpx
import pytest

from personae import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    ReportedFailureError,
    Response,
)
from personae.call.json import _loads, loads
from personae.http.messages import Reply
from personae_api.shapes import ANY, NULL, OneOf, Reference, Shape
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.failures import CUT
from tests.support.invented_calls import call
from tests.support.scripted_vendor import always, answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio


PERSONA = Reference("personae_api.anam.models.persona", "Persona")


class TestAnswersThatAreWrong:
    """A good status with something else than what was promised."""

    @for_each(
        ("content", "shape", "message"),
        [
            (b"", PERSONA, "the answer is empty, JSON was expected"),
            (b"  \r\n ", PERSONA, "the answer is empty, JSON was expected"),
            (b"<html>Hello</html>", PERSONA, r"the answer is text/html instead of JSON: '<html>Hello</html>'"),
            (b"OK", PERSONA, "the answer is text/html instead of JSON: 'OK'"),
            (b'{"id": "p1", "na', PERSONA, "the answer is JSON that is cut short or broken"),
            (b'[{"id": "p1"}, ', PERSONA, "the answer is JSON that is cut short or broken"),
            (b'{"id": NaN, ', PERSONA, "the answer is JSON that is cut short or broken"),
            (b'{"id": "caf\xe9"}', PERSONA, "the answer is not UTF-8"),
            (b'\xef\xbb\xbf{"id": "caf\xe9"}', PERSONA, "the answer is not UTF-8"),
            (b'\xef\xbb\xbf{"id": ', PERSONA, "the answer is JSON that is cut short or broken"),
            ('{"id": "café'.encode()[:-1], PERSONA, "the answer is JSON that is cut short or broken"),
            ('{"id": "p1"}'.encode("utf-16"), PERSONA, "the answer is text/html instead of JSON"),
            (b"[" * 100_000 + b"]" * 100_000, ANY, "the answer is nested too deeply to be read"),
            (b'{"id": ' + b"1" * 5000 + b"}", PERSONA, "the answer has a number with more than 4300 digits"),
        ],
    )
    async def test_is_an_error_of_its_own(self, flavour: Flavour, content: bytes, shape: Any, message: str) -> None:
        reply = answer(content=content, headers={"content-type": "text/html; charset=utf-8"})
        with pytest.raises(APIResponseError, match=message) as failure:
            await done(flavour.client(script(reply)).send(call(shape=shape)))
        error = failure.value
        assert (error.status_code, error.attempts, error.vendor, error.operation) == (200, 1, "anam", "probe")
        assert error.body == content.decode("utf-8", "replace")
        assert len(str(error).splitlines()) == 1
        assert len(str(error)) < 400

    @pytest.mark.parametrize("kind", ["application/json", "application/problem+json; charset=utf-16"])
    async def test_in_another_encoding_that_is_called_json(self, flavour: Flavour, kind: str) -> None:
        reply = answer(content='{"id": "p1"}'.encode("utf-16"), headers={"content-type": kind})
        with pytest.raises(APIResponseError, match="the answer is not UTF-8"):
            await done(flavour.client(script(reply)).send(call(shape=PERSONA)))

    @pytest.mark.parametrize(
        ("content", "read"),
        [
            (b'{"id": "p1", "score": NaN}', "nan"),
            (b'{"id": "p1", "score": [-Infinity, Infinity]}', "[-inf, inf]"),
            (b'\xef\xbb\xbf{"id": "p1", "score": 1}', "1"),
            (b'\xef\xbb\xbf{"id": "p1", "score": NaN}', "nan"),
        ],
    )
    async def test_what_is_nearly_json_is_read(self, flavour: Flavour, content: bytes, read: str) -> None:
        """Python's own json writes NaN, and .NET a byte order mark: no reason to lose a call that was placed."""
        persona = await done(flavour.client(script(answer(content=content))).personas.create(name="Cara"))
        assert (persona.id, repr(persona.additional_properties["score"])) == ("p1", read)
        json.loads(persona.to_json(), parse_constant=pytest.fail)

    async def test_a_long_content_type_is_cut(self, flavour: Flavour) -> None:
        reply = answer(content=b"x", headers={"content-type": "a" * 5000})
        with pytest.raises(APIResponseError) as failure:
            await done(flavour.client(script(reply)).send(call()))
        assert len(str(failure.value)) < 300

    async def test_a_body_cut_short(self, flavour: Flavour) -> None:
        with pytest.raises(APIResponseError, match="the answer was cut short") as failure:
            await done(flavour.client(always(CUT)).send(call("POST")))
        assert (failure.value.status_code, failure.value.attempts) == (200, 1)

    async def test_an_item_that_is_none_is_kept(self, flavour: Flavour) -> None:
        reply = answer({"data": [None, {"id": "p1"}, "p2"], "meta": {"total": 3, "lastPage": 1, "currentPage": 1}})
        nothing, persona, text = await done(flavour.client(script(reply)).personas.list().all())
        assert (nothing, persona.id, text) == (None, "p1", "p2")

    @for_each("status", [200, 201, 202, 204, 206, 304])
    @for_each("content", [b"", b"{}", b"<html>", b'{"status": "ok"}'])
    async def test_what_promises_nothing_may_answer_anything(
        self, flavour: Flavour, status: int, content: bytes
    ) -> None:
        response = await done(flavour.client(script(answer(status=status, content=content))).send(call(shape=None)))
        came = (
            None if status in (204, 304) else {b"": None, b"{}": {}, b"<html>": "<html>"}.get(content, {"status": "ok"})
        )
        assert (response.parsed, response.status_code, response.content) == (came, status, content)

    async def test_nothing_changed_is_no_error(self, flavour: Flavour) -> None:
        client = flavour.client(script(answer(status=304)), vendor="tavus")
        patch = [{"op": "replace", "path": "/persona_name", "value": "Nia"}]
        assert await done(client.personas.patch("p1", patch)) is None

    @for_each("reply", [answer(status=204), answer(content=b"null"), answer(status=304)])
    @for_each("shape", [PERSONA, OneOf(PERSONA, NULL), ANY])
    async def test_nothing_where_something_was_promised(self, flavour: Flavour, reply: Reply, shape: Shape) -> None:
        assert (await done(flavour.client(script(reply)).send(call(shape=shape)))).parsed is None

    async def test_an_envelope_without_a_list_is_an_empty_one(self, flavour: Flavour) -> None:
        assert await done(flavour.client(script(answer({"data": None}))).personas.list().all()) == []

    async def test_a_write_that_answers_nothing_was_done(self, flavour: Flavour) -> None:
        response = await done(flavour.client(script(answer(status=200))).send(call("POST", shape=PERSONA)))
        assert (response.parsed, response.outcome) == (None, "done")


@for_each(
    "content",
    [
        b"NaN",
        b"[Infinity]",
        b"-Infinity",
        b'{"a": NaN}',
        b"\xef\xbb\xbf{}",
        b"\xff\xfe{\x00}\x00",
        b"",
        b"{",
        b'"\xff"',
        b"'a'",
        b"{} {}",
        b"\x00",
    ],
)
def test_both_json_libraries_refuse_the_same(content: bytes) -> None:
    for read in (_loads, loads):
        with pytest.raises(ValueError):
            read(content)


@for_each(
    "content",
    [
        b"null",
        b" [1, 2.5, -3e2] ",
        b'{"a": "\\u00e9"}',
        '"Zoë 🙂"'.encode(),
        b'{"a":1,"a":2}',
        b'"\\ud83d"',
        b'["\\udead\\ud800"]',
        b"1e9999",
        b"[-1e9999, 1e-9999, -0, -0.0]",
        b"[9223372036854775807, 9223372036854775808, -9223372036854775808, -9223372036854775809]",
        b"[18446744073709551615, 18446744073709551616]",
        b'{"id": 123456789012345678901234567890}',
        *(b'{"a":[-123456789012345678901' + rest for rest in (b"]}", b",2]}", b"\n]}", b" ]}", b"\t]}", b"\r\n]}")),
        b"123456789012345678901",
        b'{"letters": "x", "id":123456789012345678901}',
        b"0.1234567890123456789012345678901234567890",
        b"[" * 500 + b"]" * 500,
    ],
)
def test_both_json_libraries_read_the_same(content: bytes) -> None:
    assert repr(_loads(content)) == repr(loads(content)) == repr(json.loads(content))


def result(read: Any, content: bytes) -> str:
    try:
        return repr(read(content))
    except (ValueError, RecursionError) as refusal:
        return type(refusal).__name__


@pytest.mark.parametrize("depth", [9, 10, 11, 900, 100_000])
@for_each(("opened", "closed"), [(b"[", b"]"), (b'{"a":', b"}"), (b"[", b"")])
def test_both_json_libraries_go_as_deep(depth: int, opened: bytes, closed: bytes) -> None:
    content = opened * depth + b"1" + closed * depth
    assert result(loads, content) == result(_loads, content)


def test_deep_nesting_does_not_take_more_of_the_stack_than_the_standard_library() -> None:
    code = """
import threading
from personae.call.json import loads
threading.stack_size(256 * 1024)
thread = threading.Thread(target=lambda: print(len(loads(b"[" * 900 + b"]" * 900))))
thread.start()
thread.join()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "1\n", "")


ODD = (
    *(b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"-", b".", b"e5", b"00", b"NaN", b" ", b"\x1f", b"\x7f"),
    *(b"9" * 19, b"9" * 4301, b"1e400", b"9007199254740993.0", b"2.4703282292062328e-324", b"\\ud83d", b"\\u0041"),
    *(b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xef\xbb\xbf", b"\xff", "\U0001f642".encode()),
)


def test_both_json_libraries_say_the_same_of_texts_that_are_changed_at_random() -> None:
    chance = random.Random(20)
    text = json.dumps(
        {"id": "Zo\u00eb", "n": [1, -0.5, 2**64, 1e-7, True, None], "": {"k": "\U0001f642"}}, ensure_ascii=False
    )
    read = 0
    for _ in range(4000):
        content = bytearray(text.encode())
        for _ in range(chance.randint(1, 2)):
            start = chance.randrange(len(content))
            content[start : start + chance.randint(0, 2)] = chance.choice(ODD)
        said = result(loads, bytes(content))
        assert said == result(_loads, bytes(content)), bytes(content)
        read += not said.endswith("Error")
    assert 300 < read < 3000


class TestFailuresBehindAGoodStatus:
    @for_each(
        ("body", "code", "message"),
        [
            (
                {"data": None, "errors": [{"error": "PERSONA_NOT_FOUND", "message": "Gone."}]},
                "PERSONA_NOT_FOUND",
                "Gone.",
            ),
            ({"data": {"id": "p1"}, "errors": [{"error": "ODD", "message": "Half."}]}, "ODD", "Half."),
            ({"data": None, "errors": ["name is missing"]}, None, "name is missing"),
            ({"data": None, "errors": "name is missing"}, None, None),
            ({"status": "error", "message": "Invalid."}, None, "Invalid."),
            ({"status": "error", "data": {"id": "p1"}}, None, None),
            ({"error": "No such voice."}, None, "No such voice."),
            ({"error": {"code": "VERSION_GONE", "message": "No."}}, "VERSION_GONE", "No."),
        ],
    )
    @for_each("status", [200, 201])
    async def test_bland(self, flavour: Flavour, body: Any, code: str | None, message: str | None, status: int) -> None:
        vendor = script(answer(body, status=status))
        with pytest.raises(ReportedFailureError) as failure:
            await done(flavour.client(vendor, vendor="bland").personas.get("p1"))
        assert (failure.value.status_code, failure.value.code, failure.value.message) == (status, code, message)
        assert failure.value.body == body
        assert len(vendor.requests) == 1

    @pytest.mark.parametrize("errors", [None, [], ""])
    async def test_blands_empty_errors_are_none(self, flavour: Flavour, errors: Any) -> None:
        client = flavour.client(script(answer({"data": {"id": "p1"}, "errors": errors})), vendor="bland")
        assert (await done(client.personas.get("p1"))).id == "p1"

    @pytest.mark.parametrize("named", ["anam", "tavus"])
    async def test_a_lone_complaint_is_one_with_the_other_vendors_too(self, flavour: Flavour, named: str) -> None:
        client = flavour.client(script(answer({"error": "No such persona."})), vendor=named)
        with pytest.raises(ReportedFailureError, match=r"200 \(a reported failure\): No such persona\."):
            await done(client.personas.get("p1"))

    @pytest.mark.parametrize(
        "body", [{"error": None, "id": "p1"}, {"id": "p1", "error": "last call failed"}, {"message": "hi"}]
    )
    async def test_a_field_with_the_name_of_a_complaint_is_none(self, flavour: Flavour, body: Any) -> None:
        assert (await done(flavour.client(script(answer(body))).personas.get("p1"))).to_dict() == body

    async def test_it_is_not_retried_and_holds_all_that_came(self, flavour: Flavour) -> None:
        body = {"data": None, "errors": [{"error": "RATE_LIMITED", "message": "Slow down.", "details": {"limit": 5}}]}
        vendor = script(answer(body, headers={"retry-after": "3"}))
        with pytest.raises(ReportedFailureError) as failure:
            await done(flavour.client(vendor, vendor="bland").personas.list().all())
        assert failure.value.body == body
        assert failure.value.headers["Retry-After"] == "3"


class TestRedirects:
    @for_each("status", [301, 302, 303, 307, 308])
    @for_each("method", ["POST", "PUT", "PATCH", "DELETE"])
    async def test_of_a_change_are_errors_that_say_where_to(self, flavour: Flavour, status: int, method: str) -> None:
        vendor = script(answer(status=status, headers={"location": "https://eu.example.com/v1/things?token=t1"}))
        with pytest.raises(
            APIStatusError, match=rf"{status}: redirects to https://eu.example.com/v1/things, which is not"
        ):
            await done(flavour.client(vendor).send(call(method)))
        assert len(vendor.requests) == 1

    @for_each("status", [301, 302, 303, 307, 308])
    async def test_of_reads_are_followed(self, flavour: Flavour, status: int) -> None:
        vendor = script(answer(status=status, headers={"location": "/v2/things?x=1"}), answer({"id": "p1"}))
        response = await done(flavour.client(vendor).send(call()))
        assert (response.parsed, response.attempts) == ({"id": "p1"}, 1)
        assert vendor.requests[1].url == "https://api.anam.ai/v2/things?x=1"

    async def test_in_circles_are_an_error(self, flavour: Flavour) -> None:
        vendor = always(answer(status=302, headers={"location": "/things"}))
        with pytest.raises(APIConnectionError, match="more than 5 redirects"):
            await done(flavour.client(vendor, max_retries=0).send(call()))
        assert len(vendor.requests) == 6

    @for_each(
        "location",
        [
            "ftp://example.com/x",
            "https://user:word@example.com/",
            "https://a..example.com/",
            "https://",
            "mailto:nia@example.com",
            "https://999.0.0.1/",
            "//xn--",
            "https://xn--http/",
            "https://example.com:99999/",
            "http://[::1/",
            "https://exa mple.com/",
            "\x7f",
            "file:///etc/passwd",
        ],
    )
    async def test_to_nowhere_are_not_followed(self, flavour: Flavour, location: str) -> None:
        vendor = always(answer(status=302, headers={"location": location}))
        with pytest.raises(APIError):
            await done(flavour.client(vendor, max_retries=0).send(call()))
        assert all(sent.url.startswith("https://api.anam.ai/") for sent in vendor.requests)


async def test_a_response_tells_all(flavour: Flavour) -> None:
    reply = answer({"id": "p1"}, status=201, headers={"X-Request-Id": "r1"})
    response = await done(flavour.client(script(answer(status=429), reply)).send(call("POST")))
    assert isinstance(response, Response)
    assert (response.vendor, response.operation, response.status_code) == ("anam", "probe", 201)
    assert (response.request_id, response.attempts) == ("r1", 2)
    assert (response.content, response.body, response.parsed) == (b'{"id": "p1"}', {"id": "p1"}, {"id": "p1"})
    assert response.headers["x-REQUEST-id"] == "r1"
    assert "missing" not in response.headers
    assert response.headers.get("missing") is None
    assert "p1" not in repr(response)


async def test_repeated_headers_are_joined(flavour: Flavour) -> None:
    wire = httpx.MockTransport(lambda _: httpx.Response(200, json={}, headers=[("Warning", "a"), ("warning", "b")]))
    response = await done(flavour.client(wire).send(call()))
    assert response.headers["warning"] == "a, b"
    assert len([name for name in response.headers if name == "warning"]) == 1
