"""What becomes of everything that can go wrong: the right error, never one from inside."""

import copy
import json
import pickle
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import personae
from personae import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    PersonaeError,
    RateLimitError,
    ReportedFailureError,
    Response,
    UnprocessableEntityError,
    VendorsError,
)
from personae.json import _loads, loads
from personae.wire import Headers, Reply
from personae_api.shapes import ANY, Array, Reference

from .support import (
    CUT,
    FLAVOURS,
    VENDORS,
    Flavour,
    Wire,
    always,
    answer,
    call,
    chain,
    done,
    operation,
    script,
)

pytestmark = pytest.mark.anyio

PERSONA = Reference("personae_api.anam.models.persona", "Persona")


def test_tree() -> None:
    tree = {
        ConfigurationError: PersonaeError,
        VendorsError: PersonaeError,
        APIError: PersonaeError,
        APIConnectionError: APIError,
        APITimeoutError: APIConnectionError,
        APIResponseError: APIError,
        PaginationError: APIError,
        APIStatusError: APIError,
    }
    for kind, base in tree.items():
        assert kind.__bases__ == (base,)
    for kind in BY_STATUS.values():
        assert kind in {APIStatusError, *APIStatusError.__subclasses__()}
    assert PersonaeError.__bases__ == (Exception,)
    errors = {getattr(personae, name) for name in personae.__all__ if name.endswith("Error")}
    assert errors == {PersonaeError, *tree, *BY_STATUS.values(), ReportedFailureError}


BY_STATUS: dict[int, type[APIStatusError]] = {
    100: APIStatusError,
    300: APIStatusError,
    302: APIStatusError,
    400: BadRequestError,
    401: AuthenticationError,
    402: APIStatusError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: APIStatusError,
    409: ConflictError,
    418: APIStatusError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    499: APIStatusError,
    500: InternalServerError,
    502: InternalServerError,
    503: InternalServerError,
    504: InternalServerError,
    520: InternalServerError,
    529: InternalServerError,
    599: InternalServerError,
    999: InternalServerError,
}


@pytest.mark.parametrize("status", BY_STATUS)
async def test_class_by_status(flavour: Flavour, status: int) -> None:
    with pytest.raises(APIStatusError) as failure:
        await done(flavour.client(always(answer(status=status))).send(call()))
    assert type(failure.value) is BY_STATUS[status]
    assert failure.value.status_code == status
    assert type(failure.value.status_code) is int


async def test_an_error_holds_what_the_vendor_said(flavour: Flavour) -> None:
    body = {"error": {"code": "VOICE_GONE", "message": "No such voice.", "details": {"voice": "v1"}}}
    headers = {"X-Request-Id": "req-17", "X-Shard": "b"}
    with pytest.raises(UnprocessableEntityError) as failure:
        await done(flavour.client(script(answer(body, status=422, headers=headers))).send(call("POST")))
    error = failure.value
    assert (error.vendor, error.operation, error.attempts, error.status_code) == ("anam", "probe", 1, 422)
    assert (error.code, error.message, error.request_id) == ("VOICE_GONE", "No such voice.", "req-17")
    assert error.body == body
    assert error.headers["x-shard"] == error.headers["X-Shard"] == "b"
    assert set(error.headers) == {"x-request-id", "x-shard", "content-type"}
    assert error.retry_after is None
    assert error.items == ()
    assert str(error) == "anam probe: 422 VOICE_GONE: No such voice. (request id req-17)"


@pytest.mark.parametrize("name", ["x-request-id", "Request-Id", "x-amzn-RequestId", "CF-Ray"])
async def test_the_request_id_is_found(flavour: Flavour, vendor: str, name: str) -> None:
    client = flavour.client(
        script(answer({}, headers={name: "r1"}), answer(status=404, headers={name: "r2"})), vendor=vendor
    )
    assert (await done(client.send(call()))).request_id == "r1"
    with pytest.raises(NotFoundError) as failure:
        await done(client.send(call()))
    assert failure.value.request_id == "r2"


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ({"error": "No such voice."}, None, "No such voice."),
        ({"message": "Invalid key."}, None, "Invalid key."),
        ({"status": "error", "message": "Too many calls."}, None, "Too many calls."),
        ({"error": "voice_gone", "message": "No such voice."}, "voice_gone", "No such voice."),
        ({"code": "VOICE_GONE", "message": "No such voice."}, "VOICE_GONE", "No such voice."),
        ({"error": {"code": "VOICE_GONE", "message": "No such voice."}}, "VOICE_GONE", "No such voice."),
        ({"error": {"code": "VOICE_GONE"}, "message": "outside"}, "VOICE_GONE", None),
        ({"error": {}, "message": "outside"}, None, "outside"),
        ({"data": None, "errors": [{"error": "GONE", "message": "Not here."}]}, "GONE", "Not here."),
        ({"data": None, "errors": [{"code": "GONE", "message": "Not here."}]}, "GONE", "Not here."),
        ({"data": None, "errors": [{"error": "GONE", "message": "1"}, {"error": "ODD", "message": "2"}]}, "GONE", "1"),
        ({"errors": ["name is missing"], "message": "Invalid.", "status": "error"}, None, "name is missing"),
        ({"errors": "name is missing"}, None, None),
        ({"errors": [], "message": "Invalid."}, None, "Invalid."),
        ({"errors": [{}], "message": "Invalid."}, None, "Invalid."),
        ({"errors": [None], "message": "Invalid."}, None, "Invalid."),
        ({"error": "teapot", "details": "short and stout"}, "teapot", "teapot"),
        ({"error": 7, "message": ["x"]}, None, None),
        ({"code": 17}, None, None),
        ({"detail": "Not found."}, None, "Not found."),
        ("out of order", None, "out of order"),
        ([{"message": "first"}], None, "first"),
        ([], None, None),
        (None, None, None),
        (17, None, None),
        ({}, None, None),
    ],
)
async def test_code_and_message_are_found_in_any_shape(
    flavour: Flavour, vendor: str, body: Any, code: str | None, message: str | None
) -> None:
    with pytest.raises(BadRequestError) as failure:
        await done(flavour.client(script(answer(body, status=400)), vendor=vendor).send(call()))
    assert (failure.value.code if failure.value.code != failure.value.message else None) == (
        code if code != message else None
    )
    assert failure.value.message == message
    assert failure.value.body == body


class TestText:
    @pytest.mark.parametrize(
        ("body", "expected"),
        [
            (
                {"message": "Line one.\n\tLine   two.\r\nThree.\u2028Four\x85Five\x0bSix\x1cSeven"},
                "400: Line one. Line two. Three. Four Five Six Seven",
            ),
            ({"code": "A\nB", "message": "C\nD"}, "400 A B: C D"),
            ({"unknown": "shape"}, "400: {'unknown': 'shape'}"),
            ({}, "400: no further information"),
            ("", "400: no further information"),
            ({"message": "x" * 200}, "400: " + "x" * 200),
            ({"message": "x" * 201}, "400: " + "x" * 200 + "..."),
            ({"unknown": "x" * 500}, "400: {'unknown': '" + "x" * 187 + "..."),
        ],
    )
    async def test_is_one_line_and_short(self, flavour: Flavour, body: Any, expected: str) -> None:
        with pytest.raises(BadRequestError) as failure:
            await done(flavour.client(script(answer(body, status=400))).send(call()))
        assert str(failure.value) == f"anam probe: {expected}"
        assert len(str(failure.value).splitlines()) == 1

    async def test_has_no_headers(self, flavour: Flavour) -> None:
        with pytest.raises(BadRequestError) as failure:
            await done(flavour.client(script(answer({}, status=400, headers={"x-shard": "shard-b"}))).send(call()))
        assert "shard" not in str(failure.value)
        assert "shard" not in repr(failure.value)
        assert "shard" not in repr(failure.value.headers).replace("x-shard", "")

    async def test_of_a_page_of_html_is_short(self, flavour: Flavour) -> None:
        page = b"<!doctype html>\n<html><title>Bad gateway</title>" + b"<p>sorry</p>" * 100
        with pytest.raises(InternalServerError) as failure:
            await done(flavour.client(always(answer(status=502, content=page))).send(call()))
        assert str(failure.value).startswith(
            "anam probe: 502: <!doctype html> <html><title>Bad gateway</title><p>sorry"
        )
        assert len(str(failure.value)) < 230
        assert failure.value.body == page.decode()

    async def test_of_a_long_request_id_is_short(self, flavour: Flavour) -> None:
        headers = {"x-request-id": "r" * 999}
        with pytest.raises(BadRequestError) as failure:
            await done(flavour.client(script(answer({}, status=400, headers=headers))).send(call()))
        assert len(str(failure.value)) < 300


class TestAnswersThatAreWrong:
    """A good status with something else than what was promised."""

    @pytest.mark.parametrize(
        ("content", "shape", "message"),
        [
            (b"", PERSONA, "the answer is empty, JSON was expected"),
            (b"  \r\n ", PERSONA, "the answer is empty, JSON was expected"),
            (b"<html>Hello</html>", PERSONA, r"the answer is text/html instead of JSON: '<html>Hello</html>'"),
            (b"OK", PERSONA, "the answer is text/html instead of JSON: 'OK'"),
            (b'{"id": "p1", "na', PERSONA, "the answer is JSON that is cut short or broken"),
            (b'[{"id": "p1"}, ', PERSONA, "the answer is JSON that is cut short or broken"),
            (b'{"id": NaN}', PERSONA, "the answer is JSON that is cut short or broken"),
            (b'{"id": -Infinity}', PERSONA, "the answer is JSON that is cut short or broken"),
            (b"NaN", ANY, "the answer is text/html instead of JSON"),
            (b'{"id": "caf\xe9"}', PERSONA, "the answer is JSON that is cut short or broken"),
            ('{"id": "p1"}'.encode("utf-16"), PERSONA, "the answer is text/html instead of JSON"),
            (b"[" * 100_000 + b"]" * 100_000, ANY, "the answer is JSON that is cut short or broken"),
            (b"[]", PERSONA, "object expected, the answer has array"),
            (b"null", PERSONA, "object expected, the answer has null"),
            (b'"p1"', PERSONA, "object expected, the answer has string"),
            (b"17", PERSONA, "object expected, the answer has integer"),
            (b"1.5", PERSONA, "object expected, the answer has number"),
            (b"true", PERSONA, "object expected, the answer has boolean"),
            (b"{}", Array(PERSONA), "array expected, the answer has object"),
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

    @pytest.mark.parametrize(
        ("pointer", "body", "message"),
        [
            (("data",), {}, "the answer has nothing at /data"),
            (("data",), [], "the answer has nothing at /data"),
            (("data",), None, "the answer has nothing at /data"),
            (("data",), {"data": None}, "object expected at /data, the answer has null"),
            (("data",), {"data": [{}]}, "object expected at /data, the answer has array"),
            (("data", 0), {"data": []}, "the answer has nothing at /data/0"),
            (("data", 0), {"data": {}}, "the answer has nothing at /data/0"),
            (("data", 0), {"data": "abc"}, "object expected at /data/0, the answer has string"),
            (("data", 0, "persona"), {"data": [{}]}, "the answer has nothing at /data/0/persona"),
        ],
    )
    async def test_the_place_is_told(self, flavour: Flavour, pointer: Any, body: Any, message: str) -> None:
        with pytest.raises(APIResponseError, match=message):
            await done(flavour.client(script(answer(body))).send(call(answer=pointer, shape=PERSONA)))

    @pytest.mark.parametrize("body", [{"data": None}, {"data": {"id": "p1"}}, {}, [], None])
    async def test_a_list_that_is_none(self, flavour: Flavour, vendor: str, body: Any) -> None:
        with pytest.raises(APIResponseError):
            await done(flavour.client(always(answer(body)), vendor=vendor).personas.list().all())

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

    @pytest.mark.parametrize("status", [200, 201, 202, 204, 206, 304])
    @pytest.mark.parametrize("content", [b"", b"{}", b"<html>", b'{"status": "ok"}'])
    async def test_what_promises_nothing_may_answer_anything(
        self, flavour: Flavour, status: int, content: bytes
    ) -> None:
        response = await done(flavour.client(script(answer(status=status, content=content))).send(call(shape=None)))
        assert (response.parsed, response.status_code, response.content) == (None, status, content)

    async def test_nothing_changed_is_no_error(self, flavour: Flavour) -> None:
        client = flavour.client(script(answer(status=304)), vendor="tavus")
        patch = [{"op": "replace", "path": "/persona_name", "value": "Nia"}]
        assert await done(client.personas.patch("p1", patch)) is None

    async def test_no_content_where_some_was_promised(self, flavour: Flavour) -> None:
        with pytest.raises(APIResponseError, match="the answer is empty"):
            await done(flavour.client(script(answer(status=204))).send(call(shape=PERSONA)))


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
    "content", [b"null", b" [1, 2.5, -3e2] ", b'{"a": "\\u00e9"}', '"Zoë 🙂"'.encode(), b'{"a":1,"a":2}']
)
def test_both_json_libraries_read_the_same(content: bytes) -> None:
    assert _loads(content) == loads(content) == json.loads(content)


class TestFailuresBehindAGoodStatus:
    @pytest.mark.parametrize(
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
    @pytest.mark.parametrize("status", [200, 201])
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
        with pytest.raises(ReportedFailureError, match=r"200: No such persona\."):
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
    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    @pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
    async def test_of_a_change_are_errors_that_say_where_to(self, flavour: Flavour, status: int, method: str) -> None:
        vendor = script(answer(status=status, headers={"location": "https://eu.example.com/v1/things?token=t1"}))
        with pytest.raises(
            APIStatusError, match=rf"{status}: redirects to https://eu.example.com/v1/things, which is not"
        ):
            await done(flavour.client(vendor).send(call(method)))
        assert len(vendor.requests) == 1

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
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

    @pytest.mark.parametrize(
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


def one_of_each() -> list[PersonaeError]:
    status: Any = {
        "vendor": "anam",
        "operation": "probe",
        "attempts": 2,
        "code": "GONE",
        "message": "Not here.",
        "request_id": "r1",
        "body": {"error": {"code": "GONE"}},
        "headers": Headers([("Retry-After", "3")]),
        "retry_after": 3.0,
    }
    place: Any = {"vendor": "anam", "operation": "probe", "attempts": 3}
    errors: list[Any] = [
        PersonaeError("any"),
        ConfigurationError("max_retries=... must be"),
        APIError("odd", **place),
        APIConnectionError("refused", **place),
        APITimeoutError("silence", **place),
        APIResponseError("cut", status_code=200, body="{", **place),
        PaginationError("again", **place),
        *(kind(status_code=code, **status) for code, kind in BY_STATUS.items()),
        ReportedFailureError(status_code=200, **status),
    ]
    for error in errors[2:]:
        error.items = [1, 2]
    return [*errors, VendorsError({"anam": errors[3], "tavus": errors[-1]}, ())]


@pytest.mark.parametrize("error", one_of_each(), ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(
    "copied",
    [
        copy.copy,
        copy.deepcopy,
        *((lambda error, protocol=protocol: pickle.loads(pickle.dumps(error, protocol))) for protocol in range(6)),
    ],
)
def test_every_error_can_be_pickled_and_copied(error: PersonaeError, copied: Any) -> None:
    other: Any = copied(error)
    assert type(other) is type(error)
    assert (str(other), other.args) == (str(error), error.args)
    assert vars(other).keys() == vars(error).keys()
    for name, value in vars(error).items():
        if name != "errors":
            assert getattr(other, name) == value
    if isinstance(error, APIStatusError):
        assert vars(other)["headers"]["RETRY-AFTER"] == "3"


async def test_an_error_from_a_call_can_be_pickled(flavour: Flavour, vendor: str) -> None:
    client = flavour.client(always(answer({"error": "no"}, status=403, headers={"x-request-id": "r"})), vendor=vendor)
    with pytest.raises(PermissionDeniedError) as failure:
        await done(client.personas.list().all())
    other = pickle.loads(pickle.dumps(failure.value))
    assert vars(other) == vars(failure.value)
    assert other.headers == failure.value.headers


async def test_an_error_with_items_can_be_pickled(flavour: Flavour) -> None:
    replies = script(
        answer({"data": [{"id": "p1", "createdAt": "2026-04-20T10:00:00Z"}], "meta": {"lastPage": 2}}),
        answer(status=403),
    )
    with pytest.raises(PermissionDeniedError) as failure:
        await done(flavour.client(replies).personas.list().all())
    other = pickle.loads(pickle.dumps(failure.value))
    assert [item.to_dict() for item in other.items] == [item.to_dict() for item in failure.value.items]


@pytest.mark.parametrize(
    ("reply", "cause"),
    [
        (httpx.ConnectError("refused"), httpx.ConnectError),
        (httpx.ReadTimeout("silence"), httpx.ReadTimeout),
        (CUT, httpx.RemoteProtocolError),
        (answer(content=b"<html>"), ValueError),
    ],
)
async def test_errors_are_chained_to_what_they_come_from(flavour: Flavour, reply: Any, cause: type[Exception]) -> None:
    with pytest.raises(APIError) as failure:
        await done(flavour.client(script(reply), max_retries=0).send(call(shape=PERSONA)))
    assert failure.value.__cause__ is not None
    assert cause in {type(one) for one in chain(failure.value)} | {
        base for one in chain(failure.value) for base in type(one).__mro__
    }


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


@pytest.mark.parametrize("depth", [100, 480, 900, 20_000])
@pytest.mark.parametrize("status", [200, 400])
async def test_nested_json_of_any_depth_is_no_error_from_inside(flavour: Flavour, depth: int, status: int) -> None:
    content = b'{"error": ' + b'{"error": [' * depth + b"]}" * depth + b"}"
    for replies in (answer(status=status, content=content), answer(status=status, content=b"[" * depth + b"]" * depth)):
        with pytest.raises(APIError) as failure:
            await done(flavour.client(script(replies)).personas.get("p1"))
        assert pickle.loads(pickle.dumps(failure.value)).args == failure.value.args


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


def test_the_operation_of_the_tests_is_one_of_anams() -> None:
    assert operation().vendor == "anam"
    assert isinstance(Wire(script(), clock=None), httpx.BaseTransport)  # type: ignore[arg-type]


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
