"""A monitor that walks the local variables of a traceback, as Sentry does, finds neither keys nor other secrets."""

import asyncio
import json
import time
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import httpx2
import pytest
import sentry_sdk
from sentry_sdk.transport import Transport

import personae
from personae import Personae, PersonaeError, webhooks
from personae.sandbox import sign_bland
from personae.secret import Secret
from personae_api.tavus.models import LlmLayer
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.served_vendor import Connection, accepting, serving
from tests.support.sync_or_async import closed, done

pytestmark = pytest.mark.anyio

KEY = Secret("sk-4fQ8zL2-this-one-is-secret-9Tx7")
"""Masked here too, as these frames are walked like all others."""


class Kept(Transport):
    """What would be sent to the monitor."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []

    def capture_envelope(self, envelope: Any) -> None:
        self.sent.append(envelope.serialize().decode("utf-8", "replace"))


@pytest.fixture
def monitor() -> Iterator[Kept]:
    kept = Kept()
    client = sentry_sdk.Client(dsn="http://key@127.0.0.1:9/1", transport=kept, default_integrations=False)
    scope = sentry_sdk.get_global_scope()
    scope.set_client(client)
    yield kept
    scope.set_client(None)
    client.close(timeout=0)


def in_a_login() -> str:
    """What is to be seen of a password in the header that tells a proxy who asks."""
    return b64encode(f"me:{KEY.reveal()}".encode()).decode()[4:-4]


def assert_not_seen(monitor: Kept, error: BaseException) -> None:
    monitor.sent.clear()
    sentry_sdk.capture_exception(error)
    assert monitor.sent
    for name, text in (
        ("the event of Sentry", "".join(monitor.sent)),
        (
            "the traceback with locals",
            "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format()),
        ),
    ):
        found = [text.find(spelling) for spelling in (KEY.reveal(), KEY.reveal()[6:], in_a_login())]
        assert max(found) < 0, f"{name} shows it: {text[max(max(found) - 400, 0) : max(found)]}"


def echo(text: str, status: str = "200 OK", *headers: str) -> Callable[[Connection, str], bool]:
    def answerer(connection: Connection, _: str) -> bool:
        connection.answer(
            text.replace("KEY", KEY.reveal()), status, *[one.replace("KEY", KEY.reveal()) for one in headers]
        )
        return False

    return answerer


def raw(data: bytes) -> Callable[[Connection, str], bool]:
    def answerer(connection: Connection, _: str) -> bool:
        connection.send(data.replace(b"KEY", KEY.reveal().encode()))
        return False

    return answerer


def reset(connection: Connection, _: str) -> None:
    connection.reset()


def silent(connection: Connection, _: str) -> None:
    """Says nothing until the client gives up."""


SERVERS: dict[str, Callable[[Connection, str], Any]] = {
    "refuses the key": echo(json.dumps({"error": "KEY is wrong"}), "401 Unauthorized"),
    "repeats the request": lambda connection, request: connection.answer(request, "500 Internal Server Error"),
    "repeats it in a header": echo("{}", "400 Bad Request", "x-request-id: KEY", "www-authenticate: KEY"),
    "answers HTML": echo("<p>KEY</p>"),
    "answers broken JSON": echo('{"id": "KEY'),
    "answers no list": echo('{"seen": "KEY"}'),
    "reports a failure": echo('{"error": "KEY is wrong"}'),
    "redirects": echo("{}", "307 Temporary Redirect", "location: ftp://KEY.example.com/KEY"),
    "answers what is no gzip": echo("KEY", "200 OK", "content-encoding: gzip"),
    "cuts the answer short": raw(b"HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\nKEY"),
    "answers what is no HTTP": raw(b"HTTP/1.1 200 OK\r\nbad KEY\r\n\r\n"),
    "resets the connection": reset,
    "is silent": silent,
}


def operations(client: Any) -> dict[str, Callable[[], Any]]:
    return {
        "create": lambda: client.personas.create(name="Nia", system_prompt="Hello"),
        "list": lambda: client.personas.list().all(),
        "concurrent": lambda: client.personas.list().concurrent(4).all(),
        "read": lambda: client.personas.get("p1"),
        "upload": lambda: (
            client.knowledge.upload("g1", file=b"x")
            if hasattr(client.knowledge, "upload")
            else client.personas.get("p1")
        ),
    }


@pytest.mark.parametrize("given", ["ours", "aiohttp", "httpx", "httpx2"])
@pytest.mark.parametrize("name", SERVERS)
async def test_of_a_call_that_fails(flavour: Flavour, monitor: Kept, name: str, given: str) -> None:
    libraries: dict[str, Any] = {"httpx": httpx, "httpx2": httpx2}
    failures = 0
    with serving(SERVERS[name]) as server:
        kind = "AsyncClient" if flavour.is_async else "Client"
        theirs = getattr(libraries[given], kind)() if given in libraries else None
        client = flavour.kind("anam")(
            api_key=KEY.reveal(),
            base_url=server.url,
            http_client=theirs,
            http_library="aiohttp" if given == "aiohttp" else None,
            max_retries=0,
            timeout=0.2,
        )
        for operation in operations(client).values():
            try:
                await done(operation())
            except PersonaeError as error:
                failures += 1
                assert_not_seen(monitor, error)
        await closed(client)
        if theirs is not None:
            await done(theirs.aclose() if flavour.is_async else theirs.close())
    assert failures


async def test_of_a_call_that_is_cancelled(monitor: Kept) -> None:
    def slow(connection: Connection, _: str) -> None:
        time.sleep(0.3)

    with serving(slow) as server:
        client = personae.AsyncAnam(api_key=KEY.reveal(), base_url=server.url)
        with pytest.raises(TimeoutError) as failure:
            async with asyncio.timeout(0.05):
                await client.personas.create(name="Nia")
        assert_not_seen(monitor, failure.value)
        await client.aclose()


def proxy_talk(*answers: bytes) -> Callable[[Connection], object]:
    """What a proxy says, each time that it has heard something; then it waits for what does not come."""

    def talk(connection: Connection) -> None:
        for answer in answers:
            connection.raw.recv(65536)
            connection.send(answer)
        while connection.raw.recv(65536):
            continue

    return talk


PROXIES: dict[str, tuple[str, str, Callable[[Connection], object]]] = {
    "a tunnel is refused": ("http", "https", proxy_talk(b"HTTP/1.1 407 No\r\n\r\n")),
    "no tunnel in time": ("http", "https", proxy_talk()),
    "what should be a tunnel is none": ("http", "https", proxy_talk(b"HTTP/1.1 200 OK\r\n\r\n", b"no TLS")),
    "a request is refused": ("http", "http", proxy_talk(b"HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n")),
    "no answer in time": ("http", "http", proxy_talk()),
    "a login is refused": ("socks5", "https", proxy_talk(b"\x05\x02", b"\x01\x01")),
    "a login is not answered": ("socks5", "https", proxy_talk(b"\x05\x02")),
    "a host is refused": ("socks5", "http", proxy_talk(b"\x05\x02", b"\x01\x00", b"\x05\x02\x00\x01")),
    "it does not speak": ("socks5", "http", proxy_talk()),
}


@for_each(("scheme", "of_vendor", "talk"), PROXIES.values(), ids=PROXIES)
@pytest.mark.parametrize("library", [None, "aiohttp"], ids=["ours", "aiohttp"])
async def test_of_a_proxy(
    flavour: Flavour,
    monitor: Kept,
    monkeypatch: pytest.MonkeyPatch,
    library: str | None,
    scheme: str,
    of_vendor: str,
    talk: Callable[[Connection], object],
) -> None:
    with accepting(talk) as proxy, monkeypatch.context() as patched:
        patched.setenv("ALL_PROXY", f"{scheme}://me:{KEY.reveal()}@127.0.0.1:{proxy.port}")
        client = flavour.kind("anam")(
            api_key="another-key-1",
            base_url=f"{of_vendor}://vendor.test",
            http_library=library,
            max_retries=0,
            timeout=0.1,
        )
        with pytest.raises(PersonaeError) as failure:
            await done(client.personas.get("p1"))
        assert_not_seen(monitor, failure.value)
        if flavour.is_async:
            client = client.with_options(timeout=5)
            with pytest.raises((PersonaeError, TimeoutError)) as ending:
                async with asyncio.timeout(0.05):
                    await client.personas.get("p1")
            assert_not_seen(monitor, ending.value)
        await closed(client)


@for_each("url", ["http://me:KEY@127.0.0.1:9", "socks4://me:KEY@127.0.0.1:9", "http://me:KEY@127.0.0.1:x", "me:KEY@"])
async def test_of_a_proxy_that_cannot_be_used(
    flavour: Flavour, monitor: Kept, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    with monkeypatch.context() as patched:
        patched.setenv("HTTPS_PROXY", url.replace("KEY", KEY.reveal()))
        with pytest.raises(PersonaeError) as failure:
            await done(flavour.kind("anam")(api_key="another-key-1", max_retries=0).personas.get("p1"))
        assert_not_seen(monitor, failure.value)


WRONG: dict[str, Callable[[Any], Any]] = {
    "a timeout": lambda kind: kind(api_key=KEY.reveal(), timeout=-1),
    "limits": lambda kind: kind(api_key=KEY.reveal(), limits=5),
    "a base URL": lambda kind: kind(api_key=KEY.reveal(), base_url="nowhere"),
    "a transport": lambda kind: kind(api_key=KEY.reveal(), transport=5),
    "a key with a line break": lambda kind: kind(api_key=KEY.reveal() + "\n1"),
    "a copy": lambda kind: kind(api_key="other-key-1").with_options(api_key=KEY.reveal(), timeout="soon"),
    "a header": lambda kind: kind(api_key=KEY.reveal()).with_options(extra_headers={"a b": "c"}),
}


@pytest.mark.parametrize("what", WRONG)
def test_of_a_wrong_option(flavour: Flavour, monitor: Kept, what: str) -> None:
    with pytest.raises(PersonaeError) as failure:
        WRONG[what](flavour.kind("bland"))
    assert_not_seen(monitor, failure.value)


def test_of_a_wrong_argument_for_all_vendors(monitor: Kept) -> None:
    wrong: Any = 5
    with pytest.raises(PersonaeError) as failure:
        Personae(anam=KEY.reveal(), bland=wrong)
    assert_not_seen(monitor, failure.value)


async def test_of_a_key_function(flavour: Flavour, monitor: Kept) -> None:
    client = flavour.kind("anam")(api_key=lambda: KEY.reveal() + "\x00", base_url="http://127.0.0.1:9")
    with pytest.raises(PersonaeError) as failure:
        await done(client.personas.get("p1"))
    assert_not_seen(monitor, failure.value)
    await closed(client)


DELIVERIES: dict[str, Callable[[], Any]] = {
    "another signature": lambda: webhooks.bland(b'{"a": 1}', {"x-webhook-signature": "00"}, secret=KEY.reveal()),
    "one of two secrets": lambda: webhooks.bland(
        b'{"a": 1}', {"x-webhook-signature": "00"}, secret=["other", KEY.reveal()]
    ),
    "no signature": lambda: webhooks.bland(b'{"a": 1}', {}, secret=KEY.reveal()),
    "no event": lambda: webhooks.bland(*sign_bland(b"[1", KEY.reveal()), secret=KEY.reveal()),
    "a body with it": lambda: webhooks.bland(
        f'{{"a": "{KEY.reveal()}"}}'.encode(), {"x-webhook-signature": "00"}, secret="other-secret-1"
    ),
    "another secret in the URL": lambda: webhooks.tavus(b'{"a": 1}', secret=KEY.reveal(), given="other"),
    "a secret that is none": lambda: webhooks.tavus(b'{"a": 1}', secret=[KEY.reveal(), 5], given="other"),  # type: ignore[list-item]
    "no JSON": lambda: webhooks.tavus(b"[", secret=KEY.reveal(), given=KEY.reveal()),
    "a text": lambda: webhooks.tavus("x", secret=KEY.reveal(), given=KEY.reveal()),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("what", DELIVERIES)
def test_of_a_delivery_that_is_refused(monitor: Kept, what: str) -> None:
    with pytest.raises(PersonaeError) as failure:
        DELIVERIES[what]()
    assert_not_seen(monitor, failure.value)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda layer: layer.to_json(),
        lambda layer: layer.replace(api_key=KEY.reveal(), headers={"x": KEY.reveal()}, contxt=""),
        lambda layer: layer.has("contxt"),
    ],
    ids=["to_json", "replace", "has"],
)
def test_models_that_refuse_show_no_secret_of_theirs(monitor: Kept, wrong: Callable[[LlmLayer], object]) -> None:
    layer = LlmLayer(model="m", api_key=KEY.reveal(), tools=[object()])
    with pytest.raises(TypeError) as refusal:
        wrong(layer)
    assert_not_seen(monitor, refusal.value)
