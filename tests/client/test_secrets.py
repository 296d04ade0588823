"""The key stays where it belongs: in one header of requests to the vendor. Nor are queries and bodies told."""

import logging
import traceback
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from personae import APIError, APIStatusError, ConfigurationError, PersonaeError, Retry
from personae.call.exchange import Exchange
from personae.http.logs import library_logs_no_values
from personae.http.messages import Headers, Reply
from personae.secret import Secret
from tests.support.both_clients import KEYS, VENDORS, WIRE, Flavour
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call, form_call
from tests.support.paged_lists import listing
from tests.support.scripted_vendor import HttpWire, always, answer, script
from tests.support.secrets import assert_no_secret, told
from tests.support.served_vendor import Connection, serving
from tests.support.sync_or_async import closed, done

pytestmark = pytest.mark.anyio

SECRET_QUERY = "query-4Gm2"
SECRET_BODY = "body-9Kx1"

Echo = Callable[[str], Any]
ECHOES: dict[str, Echo] = {
    "in a message": lambda key: answer({"message": f"key {key} is wrong"}, status=401),
    "in a code": lambda key: answer({"error": {"code": key, "message": "no"}}, status=403),
    "in a name": lambda key: answer({"errors": [{key: "wrong"}], key: [key]}, status=400),
    "in nested JSON": lambda key: answer({"seen": {"headers": [{"authorization": f"Bearer {key}"}]}}, status=400),
    "in HTML": lambda key: answer(status=502, content=f"<p>{key}</p>".encode()),
    "as a URL spells it": lambda key: answer(status=400, content=f"/?key={quote(key, safe='')}".encode()),
    "as JSON may spell it": lambda key: answer(status=400, content=b'{"oops' + key.replace("/", r"\/").encode()),
    "in a header": lambda key: answer(status=429, headers={"x-request-id": key, "www-authenticate": f'Bearer "{key}"'}),
    "in the name of a header": lambda key: answer(status=400, headers={key.replace("/", "").replace("=", ""): "1"}),
    "in a redirect": lambda key: answer(status=307, headers={"location": f"https://{key}.example.com/{key}?key={key}"}),
    "in a redirect to nowhere": lambda key: answer(status=307, headers={"location": f"https://{key}:x/"}),
    "in a good answer that is no JSON": lambda key: answer(content=f"<p>{key}</p>".encode()),
    "in a good answer that is broken": lambda key: answer(content=f'{{"id": "{key}'.encode()),
    "in a media type": lambda key: answer(content=b"x", headers={"content-type": key}),
    "in a failure behind a good status": lambda key: answer({"error": f"key {key} is wrong"}),
    "in a body cut short": lambda key: Reply(
        200, Headers({"content-length": "999"}.items()), f'{{"id": "{key}'.encode()
    ),
    "in a broken protocol": lambda key: httpx.RemoteProtocolError(f"illegal header line: {key}"),
    "when the connection fails": lambda key: httpx.ConnectError(f"cannot connect, key {key}"),
    "when the answer is late": lambda key: httpx.ReadTimeout(f"{key} waited"),
}


@pytest.fixture
def everything_said(caplog: pytest.LogCaptureFixture) -> Callable[[], str]:
    """All log records, of all loggers, at all levels."""
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "httpcore.http11", "httpcore.connection", "personae"):
        caplog.set_level(logging.DEBUG, logger=name)

    def said() -> str:
        formatter = logging.Formatter("%(name)s %(message)s %(exc_info)s %(stack_info)s")
        return "\n".join(f"{formatter.format(record)} {record.msg!r} {record.args!r}" for record in caplog.records)

    return said


@pytest.mark.parametrize("echo", ECHOES)
async def test_an_echoed_key_is_told_nowhere(
    flavour: Flavour, vendor: str, echo: str, everything_said: Callable[[], str]
) -> None:
    key = KEYS[vendor]
    retries: list[Retry] = []
    client = flavour.client(always(ECHOES[echo](key)), vendor=vendor, on_retry=retries.append)
    operations: tuple[Callable[[], Any], ...] = (
        lambda: client.personas.get("p1"),
        lambda: client.personas.list().all(),
        lambda: client.personas.create(
            **({"persona_name": SECRET_BODY} if vendor == "tavus" else {"name": SECRET_BODY})
        ),
    )
    for operation in operations:
        with pytest.raises(APIError) as failure:
            await done(operation())
        assert_no_secret(told(failure.value), key)
        assert "***" in told(failure.value) or not str(failure.value).count("key")
    assert_no_secret(everything_said(), key, SECRET_BODY)
    assert_no_secret(repr(retries), key)


@pytest.mark.parametrize(("key", "said"), [("e", "no such persona: here"), ("persona", "no such persona: here")])
async def test_a_key_too_short_to_be_secret_leaves_messages_readable(flavour: Flavour, key: str, said: str) -> None:
    body = {"message": said, "where": {"here": ["persona"]}}
    client = flavour.client(script(answer(body, status=404, headers={"x-request-id": "here-1"})), api_key=key)
    with pytest.raises(APIStatusError) as failure:
        await done(client.send(call()))
    error = failure.value
    assert (error.message, error.body, error.request_id) == (said, body, "here-1")


async def test_the_shortest_key_that_is_secret_is_told_nowhere(flavour: Flavour) -> None:
    client = flavour.client(script(answer({"message": "no persona-"}, status=404)), api_key="persona-")
    with pytest.raises(APIStatusError) as failure:
        await done(client.send(call()))
    assert failure.value.message == "no ***"
    assert_no_secret(told(failure.value), "persona-")


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("named", VENDORS)
async def test_nothing_is_told_over_real_connections(
    flavour: Flavour, named: str, everything_said: Callable[[], str]
) -> None:
    key = KEYS[named]
    header = "x-api-key" if named == "tavus" else "authorization"

    def answerer(connection: Connection, request: str) -> None:
        assert key in request
        echoes = (
            f"X-Echo: {key}",
            f"Set-Cookie: session={key}",
            f"Location: /{key}?{SECRET_QUERY}",
            f"{header}: {key}",
        )
        status = "403 Forbidden" if "GET" in request else "307 Temporary Redirect"
        connection.answer(f'{{"message": "{key} may not"}}', status, *echoes)

    with serving(answerer) as server:
        client = flavour.client(None, vendor=named, base_url=server.url, transport=None)
        client = client.with_options(extra_query={"search": SECRET_QUERY})
        for method in ("GET", "POST"):
            with pytest.raises(APIError) as failure:
                await done(client.send(call(method, vendor=named, json={"name": SECRET_BODY})))
            assert_no_secret(told(failure.value), key)
            assert_no_secret(str(failure.value), SECRET_QUERY, SECRET_BODY)
        await closed(client)
        assert SECRET_QUERY in server.requests[0]
        assert SECRET_BODY in server.requests[1]
    said = everything_said()
    assert ("httpcore" in said) == ("http_library" not in WIRE), "lines of the library were looked at, if it has any"
    assert_no_secret(said, key, SECRET_QUERY, SECRET_BODY)


async def test_the_connection_library_may_tell_others_more(
    flavour: Flavour, everything_said: Callable[[], str]
) -> None:
    """Only our calls are discreet; what else a program does with the library is its own affair."""
    with serving(lambda connection, _: connection.answer()) as server:
        with httpx.Client() as other:
            other.get(f"{server.url}/?page=7")
        client = flavour.client(None, base_url=server.url, transport=None)
        await done(client.send(call()))
        await closed(client)
    said = everything_said()
    assert said.count("/?page=7") > 0
    lines = [line for line in said.splitlines() if line.startswith("httpx ")]
    assert len([line for line in lines if "load_" not in line]) == 1  # older ones tell of certificates too
    assert said.count("Content-Length") == 2  # format and arguments of one record


@pytest.mark.parametrize("name", ["httpx", "httpcore.http11", "httpcore.http2", "hpack.hpack", "hpack.table"])
def test_no_logger_of_the_library_tells_values(
    name: str, everything_said: Callable[[], str], caplog: pytest.LogCaptureFixture
) -> None:
    logger = logging.getLogger(name)
    caplog.set_level(logging.DEBUG, logger=name)
    with library_logs_no_values():
        logger.debug("step.complete headers=%r", [("x-api-key", KEYS["tavus"])])
        logger.debug(f"step.complete return_value={KEYS['tavus']!r}")
    assert_no_secret(everything_said(), KEYS["tavus"])
    logger.debug("for %s", "others")
    assert "for others" in everything_said()


async def test_our_own_line_tells_what_is_no_secret(flavour: Flavour, everything_said: Callable[[], str]) -> None:
    vendor = script(answer({"id": "p1"}, headers={"x-request-id": "r1"}))
    clock = FakeClock()
    await done(flavour.client(vendor, clock=clock).personas.get("secret-id"))
    said = everything_said()
    assert "anam getPersona: GET /v1/personas/{id} answered 200 after 0 ms (attempt 1, request id r1)" in said
    assert "secret-id" not in said


async def test_queries_and_bodies_are_in_no_line_and_no_repr(
    flavour: Flavour, vendor: str, everything_said: Callable[[], str]
) -> None:
    client = flavour.client(always(answer(status=503, headers={"retry-after": "1"})), vendor=vendor)
    with_query = client.with_options(
        extra_query={"q": SECRET_QUERY}, extra_body={"b": SECRET_BODY}, extra_headers={"x-h": SECRET_BODY}
    )
    post = call(
        "POST",
        vendor=vendor,
        json={"name": SECRET_BODY},
        query={"search": SECRET_QUERY},
        headers={"x-other": SECRET_BODY},
    )
    upload = form_call({"file": SECRET_BODY.encode()}, vendor=vendor)
    for one in (post, upload):
        with pytest.raises(APIError) as failure:
            await done(with_query.send(one))
        assert_no_secret("".join(traceback.format_exception(failure.value)), SECRET_QUERY, SECRET_BODY)
        assert_no_secret(repr(one), SECRET_QUERY, SECRET_BODY)
    assert_no_secret(everything_said(), SECRET_QUERY, SECRET_BODY)
    assert_no_secret(
        f"{with_query!r} {with_query._options!r} {vars(with_query)!r}", SECRET_QUERY, SECRET_BODY, KEYS[vendor]
    )


async def test_no_repr_has_the_key(flavour: Flavour, vendor: str) -> None:
    key = KEYS[vendor]
    client = flavour.client(script(answer({"data": []})), vendor=vendor)
    paginator = client.personas.list()
    exchange = Exchange(
        client._dialect, client._options, FakeClock(), call("POST", vendor=vendor, json={"name": SECRET_BODY})
    )
    request = exchange.request(Secret(key))
    assert request.key is not None
    assert key in request.key.reveal()
    for one in (
        client,
        client._options,
        client._dialect,
        client.personas,
        paginator,
        request,
        exchange,
        client._transport,
    ):
        assert_no_secret(f"{one!r} {one!s}", key, SECRET_BODY)
    assert repr(client) == f"<{type(client).__name__} {client._options.base_url}>"
    assert_no_secret(f"{flavour.personae(**{vendor: client})!r}", key)


async def test_no_wrong_option_shows_the_key(flavour: Flavour, vendor: str) -> None:
    for wrong in (f"{KEYS[vendor]}\n{KEYS[vendor]}", f"{KEYS[vendor]}\x00", f"{KEYS[vendor]}é", KEYS[vendor].encode()):
        with pytest.raises(ConfigurationError) as failure:
            flavour.kind(vendor)(api_key=wrong)
        assert_no_secret(told(failure.value), KEYS[vendor])
        with pytest.raises(ConfigurationError) as failure:
            await done(flavour.client(script(), vendor=vendor, api_key=lambda wrong=wrong: wrong).personas.get("p1"))
        assert_no_secret(told(failure.value), KEYS[vendor])


async def test_a_wrong_variable_is_named_and_not_shown(
    flavour: Flavour, vendor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"{vendor.upper()}_API_KEY", f"{KEYS[vendor]}\nsecond line")
    with pytest.raises(ConfigurationError, match=f"{vendor.upper()}_API_KEY") as failure:
        flavour.kind(vendor)()
    assert_no_secret(told(failure.value), KEYS[vendor])


class TestWhereTheKeyGoes:
    async def test_to_the_vendor_in_its_own_header(self, flavour: Flavour, vendor: str) -> None:
        requests = script(answer({"id": "p1", "data": {"id": "p1"}}), answer({"data": []}))
        client = flavour.client(requests, vendor=vendor)
        await done(client.send(call(vendor=vendor)))
        headers = requests.requests[0].headers
        expected = {
            "anam": ("authorization", f"Bearer {KEYS['anam']}"),
            "bland": ("authorization", KEYS["bland"]),
            "tavus": ("x-api-key", KEYS["tavus"]),
        }
        name, value = expected[vendor]
        assert headers[name] == value
        assert [other for other, text in headers.items() if KEYS[vendor] in text] == [name]
        assert KEYS[vendor] not in requests.requests[0].url

    @pytest.mark.parametrize(
        "there",
        [
            "https://files.example.com/x",
            "https://{host}:8443/x",
            "//other.example.com/x",
            "https://{host}.example.com/",
        ],
    )
    async def test_not_to_another_origin(self, flavour: Flavour, vendor: str, there: str) -> None:
        host = flavour.kind(vendor)._dialect.base_url.removeprefix("https://")
        requests = script(answer(status=302, headers={"location": there.format(host=host)}), answer({}))
        client = flavour.client(requests, vendor=vendor).with_options(extra_headers={"x-tenant": "t1", "cookie": "a=b"})
        await done(client.send(call(vendor=vendor)))
        first, second = requests.requests
        assert KEYS[vendor] in str(dict(first.headers))
        assert KEYS[vendor] not in str(dict(second.headers)) + second.url
        assert {"authorization", "x-api-key", "x-tenant", "cookie"}.isdisjoint(second.headers)

    @pytest.mark.parametrize(
        ("base_url", "is_told"),
        [
            ("http://api.example.com", True),
            ("HTTP://10.0.0.7:8080/v1", True),
            ("https://api.example.com", False),
            ("http://127.0.0.1:8080", False),
            ("http://[::1]:8080", False),
            ("http://localhost/anam", False),
            ("http://api.localhost/anam", False),
            ("http://localhost.example.com/", True),
        ],
    )
    async def test_a_base_url_in_the_clear_is_warned_of(
        self, flavour: Flavour, base_url: str, is_told: bool, caplog: pytest.LogCaptureFixture
    ) -> None:
        await closed(flavour.client(script(), base_url=base_url))
        told_of = [
            record.getMessage() for record in caplog.records if "where anybody on the way can read it" in record.message
        ]
        assert len(told_of) == is_told
        assert_no_secret(str(told_of), KEYS["anam"])

    @pytest.mark.parametrize(
        "there",
        [
            "http://{host}/x",
            "http://{host}:443/x",
            "http://files.example.com/x",
            "HTTP://files.example.com/x",
        ],
    )
    async def test_not_in_the_clear(self, flavour: Flavour, vendor: str, there: str) -> None:
        """From https to http nothing is followed, wherever it leads."""
        host = flavour.kind(vendor)._dialect.base_url.removeprefix("https://")
        requests = script(answer(status=302, headers={"location": there.format(host=host)}))
        with pytest.raises(APIStatusError, match="which is not followed"):
            await done(flavour.client(requests, vendor=vendor).send(call(vendor=vendor)))
        assert len(requests.requests) == 1

    async def test_not_back_either_by_way_of_another_origin(self, flavour: Flavour, vendor: str) -> None:
        home = flavour.kind(vendor)._dialect.base_url
        hops = [answer(status=302, headers={"location": place}) for place in ("https://a.example.com/", f"{home}/v1")]
        requests = script(*hops, answer({}))
        await done(flavour.client(requests, vendor=vendor).send(call(vendor=vendor)))
        assert KEYS[vendor] not in str(dict(requests.requests[2].headers))

    @pytest.mark.parametrize("there", ["/v2/things", "{home}/v2/things", "{home}:443/v2/things", "?page=2"])
    async def test_along_to_the_same_origin(self, flavour: Flavour, vendor: str, there: str) -> None:
        home = flavour.kind(vendor)._dialect.base_url
        requests = script(answer(status=302, headers={"location": there.format(home=home)}), answer({}))
        await done(flavour.client(requests, vendor=vendor).send(call(vendor=vendor)))
        assert KEYS[vendor] in str(dict(requests.requests[1].headers))

    async def test_a_clients_own_default_does_not_go_astray_either(self, flavour: Flavour, vendor: str) -> None:
        seen: list[httpx.Request] = []

        def handler(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            return (
                httpx.Response(302, headers={"location": "https://a.example.com/"})
                if len(seen) == 1
                else httpx.Response(200, json={})
            )

        name = flavour.kind(vendor)._dialect.key_header
        kind = httpx.AsyncClient if flavour.is_async else httpx.Client
        theirs: Any = kind(
            transport=httpx.MockTransport(handler), headers={name: "theirs-1"}, auth=("user", "theirs-2")
        )
        await done(flavour.client(None, vendor=vendor, transport=None, http_client=theirs).send(call(vendor=vendor)))
        await closed(theirs)
        assert KEYS[vendor] in seen[0].headers[name]
        assert "theirs" not in str(seen[0].headers)
        assert name not in seen[1].headers

    @pytest.mark.parametrize("spelling", [str.lower, str.upper, str.title])
    async def test_no_option_can_change_it(self, flavour: Flavour, vendor: str, spelling: Callable[[str], str]) -> None:
        requests = script(answer({}))
        client = flavour.client(requests, vendor=vendor)
        name = spelling(client._dialect.key_header)
        with pytest.raises(ConfigurationError, match=r"extra_headers must not hold .*: use api_key"):
            client.with_options(extra_headers={name: "other"})
        await done(client.send(call(vendor=vendor, headers={name: "other"})))
        assert KEYS[vendor] in requests.requests[0].headers[name]

    async def test_a_rotated_key_is_scrubbed_as_it_was_sent(self, flavour: Flavour) -> None:
        keys = iter(["first-key-1", "second-key-2"])
        vendor = script(answer(status=429), lambda sent: answer({"message": sent.headers["authorization"]}, status=401))
        with pytest.raises(PersonaeError) as failure:
            await done(flavour.client(vendor, api_key=lambda: next(keys)).send(call()))
        assert "Bearer ***" in str(failure.value)
        assert_no_secret(told(failure.value), "second-key-2")

    async def test_vendors_cookies_are_not_sent_back(self, flavour: Flavour) -> None:
        seen: list[httpx.Request] = []

        def handler(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            return httpx.Response(200, json={}, headers={"set-cookie": "session=s1; Path=/"})

        client = flavour.client(HttpWire(handler))
        await done(client.send(call()))
        await done(client.send(call()))
        assert "cookie" not in seen[1].headers


async def test_a_page_error_shows_no_cursor(flavour: Flavour) -> None:
    vendor = always(answer({"data": [], "meta": {"next": KEYS["anam"]}}))
    with pytest.raises(PersonaeError) as failure:
        await done(flavour.client(vendor)._paginate(listing("cursor")).all())
    assert_no_secret(told(failure.value), KEYS["anam"])
