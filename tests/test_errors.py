"""The errors: which one comes when, what it holds, what it says, and that it can be kept."""

import copy
import pickle
from typing import Any

import httpx
import pytest

import personae
from personae import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    ArgumentError,
    AuthenticationError,
    BadRequestError,
    BreakerOpenError,
    ConfigurationError,
    ConflictError,
    DryRunError,
    FileError,
    InternalServerError,
    NotAllowedError,
    NotFoundError,
    NoTurnError,
    OnceError,
    PaginationError,
    PermissionDeniedError,
    PersonaeError,
    RateLimitError,
    ReportedFailureError,
    UnprocessableEntityError,
    VendorsError,
    WaitAllError,
    WaitError,
    WaitFailedError,
    WaitTimeoutError,
    WebhookError,
)
from personae.http.messages import Headers, TransportError
from personae_api.shapes import Reference
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.failures import CUT, chain
from tests.support.invented_calls import call
from tests.support.scripted_vendor import always, answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio


PERSONA = Reference("personae_api.anam.models.persona", "Persona")


def test_tree() -> None:
    assert DryRunError.__bases__ == (PersonaeError, AttributeError)
    tree = {
        ConfigurationError: PersonaeError,
        ArgumentError: ConfigurationError,
        NotAllowedError: ConfigurationError,
        FileError: PersonaeError,
        VendorsError: PersonaeError,
        WebhookError: PersonaeError,
        APIError: PersonaeError,
        APIConnectionError: APIError,
        APITimeoutError: APIConnectionError,
        BreakerOpenError: APIConnectionError,
        NoTurnError: APITimeoutError,
        APIResponseError: APIError,
        OnceError: APIError,
        PaginationError: APIError,
        WaitError: APIError,
        WaitFailedError: WaitError,
        WaitTimeoutError: WaitError,
        WaitAllError: PersonaeError,
        APIStatusError: APIError,
    }
    for kind, base in tree.items():
        assert kind.__bases__ == (base,)
    for kind in BY_STATUS.values():
        assert kind in {APIStatusError, *APIStatusError.__subclasses__()}
    assert PersonaeError.__bases__ == (Exception,)
    errors = {getattr(personae, name) for name in personae.__all__ if name.endswith("Error")}
    assert errors == {PersonaeError, DryRunError, *tree, *BY_STATUS.values(), ReportedFailureError}


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


@for_each("status", BY_STATUS)
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
    assert (await done(client.send(call(vendor=vendor)))).request_id == "r1"
    with pytest.raises(NotFoundError) as failure:
        await done(client.send(call(vendor=vendor)))
    assert failure.value.request_id == "r2"


@for_each(
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
        await done(flavour.client(script(answer(body, status=400)), vendor=vendor).send(call(vendor=vendor)))
    assert (failure.value.code if failure.value.code != failure.value.message else None) == (
        code if code != message else None
    )
    assert failure.value.message == message
    assert failure.value.body == body


class TestText:
    @for_each(
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
        OnceError(
            "silence",
            vendor="anam",
            operation="probe",
            key="order 7",
            sent=1,
            would_send=None,
            place="metadata.personae_key",
            listed_by="listProbes",
            is_unknown=True,
            settle=60,
        ),
        *(kind(status_code=code, **status) for code, kind in BY_STATUS.items()),
        ReportedFailureError(status_code=200, **status),
    ]
    for error in errors[2:]:
        error.items = [1, 2]
    errors += [
        ArgumentError("must be an id", vendor="anam", operation="probe", arguments=["id"]),
        NotAllowedError(vendor="anam", operation="probe", effect="buy", allowed={"read"}),
        DryRunError("anam probe was not sent"),
    ]
    webhook = WebhookError("its body is empty", vendor="tavus", reason="body")
    return [*errors, VendorsError({"anam": errors[3], "tavus": errors[-1]}, ()), webhook]


@for_each("error", one_of_each(), ids=lambda error: type(error).__name__)
@for_each(
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
        (CUT, TransportError),
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
