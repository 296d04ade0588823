"""Proxies of the environment: which one is taken, how it is asked, and what becomes of calls when it refuses."""

from __future__ import annotations

import ssl
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from personae import APIConnectionError, APIStatusError, ConfigurationError
from personae.http import libraries
from personae.http.libraries import Library
from personae.http.sockets.routes import Proxies, Routes, route_of
from tests.support.addresses import refusing
from tests.support.both_clients import KEYS, Flavour
from tests.support.certificates import NOBODY, identity
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call, form_call
from tests.support.proxies import Proxy, running
from tests.support.served_vendor import Connection, Server, accepting, serving
from tests.support.sync_or_async import done
from tests.support.timing import held_up

pytestmark = pytest.mark.anyio

PROXY = "http://proxy.test:3128"
ENVIRONMENTS: dict[str, dict[str, str]] = {
    "nothing": {},
    "HTTP_PROXY": {"HTTP_PROXY": PROXY},
    "http_proxy": {"http_proxy": PROXY},
    "HTTPS_PROXY": {"HTTPS_PROXY": PROXY},
    "https_proxy": {"https_proxy": PROXY},
    "ALL_PROXY": {"ALL_PROXY": PROXY},
    "all_proxy": {"all_proxy": PROXY},
    "one for http and one for all": {"HTTP_PROXY": PROXY, "ALL_PROXY": "http://other.test:1"},
    "one for each": {"HTTP_PROXY": PROXY, "HTTPS_PROXY": "https://other.test:1"},
    "lower case goes first": {"HTTP_PROXY": PROXY, "http_proxy": "http://other.test:1"},
    "empty in lower case": {"HTTP_PROXY": PROXY, "http_proxy": ""},
    "without a scheme": {"ALL_PROXY": "proxy.test:3128"},
    "without a port": {"HTTP_PROXY": "http://proxy.test", "HTTPS_PROXY": "https://proxy.test"},
    "a scheme in capitals": {"ALL_PROXY": "HTTP://Proxy.Test:3128"},
    "an address of IPv6": {"ALL_PROXY": "http://[2001:db8::7]:3128"},
    "with a path": {"ALL_PROXY": f"{PROXY}/path?query"},
    "a name that is not ASCII": {"ALL_PROXY": "http://böse.test:3128"},
    "in a CGI script": {"HTTP_PROXY": PROXY, "REQUEST_METHOD": "GET"},
    "of other kinds": {"FTP_PROXY": PROXY, "NO_PROXY": "example.com"},
}
EXCEPTIONS = [
    "",
    "*",
    " , ",
    "example.com",
    "EXAMPLE.com",
    ".example.com",
    "*.example.com",
    "*example.com",
    "api.example.com",
    "example.com:8443",
    "*.example.com:8443",
    ":8443",
    "com",
    "xample.com",
    "localhost",
    "localhost:8080",
    "127.0.0.1",
    "127.0.0.1:8000",
    "10.0.0.0/8",
    "10.1.2.3/32",
    "::1",
    "[::1]",
    "[::1]:8443",
    "::1/128",
    "2001:db8::/32",
    "[2001:db8::]/32",
    "http://api.example.com",
    "https://api.example.com:8443",
    "https://*.example.com",
    "all://example.com",
    "http://",
    "all://",
    "somewhere.test, 127.0.0.1,example.com",
    "*,somewhere.test",
    # what cannot be understood
    "[::1",
    "[::1]x",
    "%%%",
    "exa mple.com",
    "api.example.com/",
    "10.0.0.0/99",
    "api.example.com:x",
    "example.com:99999",
    "1.2.3.4.5",
    "api.*.com",
    "*example.com:8443",
    ".",
    "*.",
]
URLS = [
    "http://example.com",
    "https://example.com",
    "http://api.example.com",
    "https://api.example.com",
    "https://api.example.com:8443",
    "http://badexample.com",
    "http://127.0.0.1:8000",
    "http://10.1.2.3",
    "https://[::1]:8443",
    "http://[2001:db8::1]",
    "http://localhost",
    "http://localhost:8080",
]

TABLE = {
    **ENVIRONMENTS,
    **{f"NO_PROXY={entry}": {"ALL_PROXY": PROXY, "NO_PROXY": entry} for entry in EXCEPTIONS},
}


def of_library(library: Library) -> dict[str, str | None]:
    """The proxies that a client of the library takes; it has no public way to ask."""
    client = library.api.Client(verify=False)
    transports = {url: client._transport_for_url(library.api.URL(url)) for url in URLS}
    proxies = {url: getattr(transport._pool, "_proxy_url", None) for url, transport in transports.items()}
    return {
        url: None if proxy is None else shown(proxy.scheme.decode(), proxy.host.decode(), proxy.port)
        for url, proxy in proxies.items()
    }


def of_ours() -> dict[str, str | None]:
    proxies = Proxies()
    routes = {url: route_of(url, proxies)[0] for url in URLS}
    return {url: None if route.proxy is None else shown(*route.proxy[:3]) for url, route in routes.items()}


def shown(scheme: str, host: str, port: int | None) -> str:
    return f"{scheme}://{host}:{port or {'http': 80, 'https': 443}[scheme]}"


MENDED = {
    "*.example.com": "everything below a name, in httpx nothing",
    "*.example.com:8443": "the same",
    "10.0.0.0/8": "a network, in httpx the first of its addresses",
    "::1/128": "the same, in httpx no client can be made",
    "2001:db8::/32": "the same",
    "[2001:db8::]/32": "the same",
    "[::1]": "an address as URLs have it, in httpx no client can be made",
    "[::1]:8443": "the same",
    "[::1": "skipped, in httpx no client can be made",
    "[::1]x": "the same",
    "api.example.com:x": "the same",
    "api.example.com/": "skipped, in httpx the host",
}
"""What httpx2 has mended of httpx."""


class TestChoice:
    @for_each("environment", TABLE.values(), ids=TABLE)
    def test_is_that_of_httpx(
        self, environment: dict[str, str], library: Library, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        witness = libraries.library("httpx2") if environment.get("NO_PROXY") in MENDED else library
        with monkeypatch.context() as patched:
            for name, value in environment.items():
                patched.setenv(name, value)
            assert of_ours() == of_library(witness)

    @for_each(
        ("entry", "url", "is_direct"),
        [
            pytest.param("api.example.com:443", "https://api.example.com", True, id="a URL without a port has one"),
            pytest.param("api.example.com:443", "http://api.example.com", False, id="and it is that of its scheme"),
            pytest.param("localhost", "http://app.localhost", True, id="what is below localhost is this machine"),
            pytest.param("10.0.0.0/255.0.0.0", "http://10.1.2.3", True, id="a mask is as good as a number of bits"),
            pytest.param("user@example.com", "http://example.com", False, id="no host has a user"),
        ],
    )
    def test_is_another_where_httpx_is_wrong(self, entry: str, url: str, is_direct: bool) -> None:
        route, _ = route_of(url, Proxies({"all": PROXY, "no": entry}))
        assert (route.proxy is None) == is_direct

    @pytest.mark.parametrize(
        "value", ["http://", "http:proxy", "socks4://proxy.test", "http://proxy.test:99999", "http://[::1"]
    )
    async def test_of_what_is_no_proxy_is_refused(
        self, flavour: Flavour, value: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", value)
        with pytest.raises(ConfigurationError, match=r"HTTPS_PROXY \(or ALL_PROXY\) must be a URL such as"):
            flavour.kind("anam")(api_key=KEYS["anam"])

    async def test_is_made_when_the_client_is(self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
        with serving(lambda connection, _: connection.answer()) as server:
            async with flavour.connected(server.url) as client:
                host, port = refusing()
                monkeypatch.setenv("HTTP_PROXY", f"http://{host}:{port}")
                await done(client.send(call()))


PROXIES = Proxies({"http": PROXY, "no": "direct.example.com"})


def test_the_way_to_a_host_is_the_same_when_it_is_known() -> None:
    routes = Routes(PROXIES)
    hosts = ("https://a.test", "http://a.test", "http://a.test:81", "http://direct.example.com", "http://[::1]:81")
    paths = ("/v1/x", "/v1/x?a=1&b=/2", "/", "", "?a=1", "?a=/1", "/x#y", "#/y", "/x?a=http://b.test/")
    for url in [host + path for path in paths for host in hosts] * 2:
        assert routes.to(url) == route_of(url, PROXIES), url


def test_the_same_login_is_the_same_way() -> None:
    """Connections are kept by their routes."""
    urls = ("http://proxy.test", "http://nia@proxy.test", "http://nia:a@proxy.test", "http://nia:b@proxy.test")
    once, again = ([route_of("https://a.test", Proxies({"all": url}))[0] for url in urls] for _ in range(2))
    assert once == again
    assert len({*once, *again}) == len(urls)


NAME = "api.example.com"
LOGIN = ("nia", "p@ss:word/é")
BY_LOGIN = "nia:p%40ss%3Aword%2F%C3%A9@"
BASIC = b"Basic " + b64encode(":".join(LOGIN).encode())


@contextmanager
def vendor(scheme: str, name: str = NAME) -> Iterator[Server]:
    tls = identity(name) if scheme == "https" else None
    with serving(lambda connection, request: connection.answer(f'"{request.split()[1]}"'), tls=tls) as server:
        yield server


def http_proxy(target: int, secure: bool) -> AbstractContextManager[Proxy]:
    return running(Proxy(target, identity() if secure else None), Proxy.speak_http)


@pytest.mark.usefixtures("library", "trusted")
class TestHttpProxies:
    @pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
    @pytest.mark.parametrize("login", ["", BY_LOGIN], ids=["", "with a password"])
    async def test_tunnel_what_is_encrypted(
        self, flavour: Flavour, secure: bool, login: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with (
            vendor("https") as server,
            running(Proxy(server.port, identity() if secure else None), Proxy.speak_http) as proxy,
        ):
            monkeypatch.setenv("HTTPS_PROXY", f"{'https' if secure else 'http'}://{login}127.0.0.1:{proxy.port}")
            async with flavour.connected(f"https://{NAME}") as client:
                for method in ("GET", "POST", "POST"):
                    assert (await done(client.send(call(method, query={"q": 1})))).parsed == "/things?q=1"
        asked = f"CONNECT {NAME}:443 HTTP/1.1\r\nhost: {NAME}:443\r\n".encode()
        if login:
            asked += b"proxy-authorization: " + BASIC + b"\r\n"
        assert proxy.heard == [asked + b"\r\n"]
        assert not any("proxy-authorization" in request.lower() for request in server.requests)
        assert f"\r\nhost: {NAME}\r\n" in server.requests[0].lower()

    @pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
    @pytest.mark.parametrize("login", ["", BY_LOGIN], ids=["", "with a password"])
    async def test_are_given_what_is_not_encrypted(
        self, flavour: Flavour, secure: bool, login: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with (
            vendor("http") as server,
            running(Proxy(server.port, identity() if secure else None), Proxy.speak_http) as proxy,
        ):
            monkeypatch.setenv("HTTP_PROXY", f"{'https' if secure else 'http'}://{login}127.0.0.1:{proxy.port}")
            async with flavour.connected(f"http://{NAME}:8080") as client:
                for method in ("GET", "POST", "POST"):
                    url = f"http://{NAME}:8080/things?q=1"
                    assert (await done(client.send(call(method, query={"q": 1})))).parsed == url
        assert len(set(server.peers)) == 1
        for request in server.requests:
            assert f"\r\nhost: {NAME}:8080\r\n" in request.lower()
            assert request.encode("latin-1").count(b"proxy-authorization: " + BASIC) == bool(login)

    async def test_carry_large_bodies_both_ways(self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
        """By TLS in a tunnel by TLS."""
        text = "0123456789abcdef" * 60_000

        def answerer(connection: Connection, request: str) -> None:
            connection.answer(f'"{text}"' if request.count("0123456789abcdef") == 60_000 else '"?"')

        with (
            serving(answerer, tls=identity(NAME)) as server,
            http_proxy(server.port, secure=True) as proxy,
        ):
            monkeypatch.setenv("ALL_PROXY", f"https://127.0.0.1:{proxy.port}")
            async with flavour.connected(f"https://{NAME}") as client:
                assert (await done(client.send(call("POST", json={"text": text})))).parsed == text
                assert (await done(client.send(form_call({"file": text.encode()})))).parsed == text
        assert len(server.connections) == 1

    async def test_are_asked_for_an_address_of_ipv6_in_brackets(
        self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with vendor("https", "2001:db8::1") as server, http_proxy(server.port, secure=False) as proxy:
            monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{proxy.port}")
            async with flavour.connected("https://[2001:db8::1]:8443") as client:
                await done(client.send(call()))
        assert proxy.heard[0].startswith(b"CONNECT [2001:db8::1]:8443 HTTP/1.1\r\nhost: [2001:db8::1]:8443\r\n")
        assert "\r\nhost: [2001:db8::1]:8443\r\n" in server.requests[0].lower()


REFUSALS: dict[str, tuple[bytes, str]] = {
    "403": (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 4\r\n\r\nno!\n", "the proxy refuses: 403 Forbidden"),
    "407": (
        b'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="x"\r\n\r\n',
        "the proxy refuses: 407 Proxy Authentication Required",
    ),
    "502 without a word": (b"HTTP/1.1 502\r\n\r\n", "the proxy refuses: 502"),
    "a redirect": (b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1\r\n\r\n", "the proxy refuses: 302 Found"),
    "something else": (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", "the proxy gives no answer that is HTTP"),
    "endless headers": (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000, "the proxy gives no answer that is HTTP"),
    "nothing": (b"", "the proxy gives no answer that is HTTP"),
    "half an answer": (b"HTTP/1.1 200 O", "the proxy gives no answer that is HTTP"),
    "more than its answer": (b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", "the proxy goes on talking"),
}
SOCKS_REFUSALS: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "the proxy closes the connection"),
    "another version": (b"\x04\x5b", "the proxy gives no answer that is SOCKS 5"),
    "HTTP": (b"HTTP/1.1 400 Bad Request\r\n\r\n", "the proxy gives no answer that is SOCKS 5"),
    "no way to be told who asks": (b"\x05\xff", "the proxy wants another way to be told who asks"),
    "a password is wanted": (b"\x05\x02", "the proxy wants another way to be told who asks"),
    "another version later": (b"\x05\x00\x04\x5b\x00\x00", "the proxy gives no answer that is SOCKS 5"),
    "not allowed": (b"\x05\x00\x05\x02\x00\x01", "the proxy refuses: not allowed"),
    "host unreachable": (b"\x05\x00\x05\x04\x00\x01", "the proxy refuses: host unreachable"),
    "a code of its own": (b"\x05\x00\x05\x63\x00\x01", "the proxy refuses: code 99"),
    "half an answer": (b"\x05\x00\x05\x00\x00\x01\x7f", "the proxy closes the connection"),
    "more than its answer": (b"\x05\x00\x05\x00\x00\x01" + bytes(6) + b"!", "the proxy goes on talking"),
}


def saying(answer: bytes) -> Callable[[Connection], object]:
    def talk(connection: Connection) -> None:
        connection.raw.recv(65536)
        connection.send(answer)
        connection.end()
        while connection.raw.recv(65536):
            continue

    return talk


@pytest.mark.usefixtures("trusted")
class TestRefusals:
    """The vendor has seen nothing of the call, which may be sent again."""

    @pytest.mark.parametrize(
        ("scheme", "answer", "message"),
        [
            pytest.param(scheme, *refusal, id=f"{scheme}-{name}")
            for scheme, refusals in (("http", REFUSALS), ("https", REFUSALS), ("socks5", SOCKS_REFUSALS))
            for name, refusal in refusals.items()
        ],
    )
    async def test_are_proof_that_nothing_was_sent(
        self, flavour: Flavour, scheme: str, answer: bytes, message: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with accepting(saying(answer), tls=identity() if scheme == "https" else None) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://127.0.0.1:{proxy.port}")
            async with flavour.connected(f"https://{NAME}", max_retries=1) as client:
                client._clock = FakeClock()
                with pytest.raises(APIConnectionError) as failure:
                    await done(client.send(call("POST")))
        assert str(failure.value).startswith(f"anam probe: {message}")
        assert str(failure.value).endswith("(ProxyError), before a byte was sent")
        assert (failure.value.attempts, len(proxy.connections)) == (2, 2)

    async def test_before_they_are_asked(self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
        with (
            accepting(lambda connection: connection.drip(b"SSH-2.0-OpenSSH_9.6\r\n\r\n", b"", 0.05)) as proxy,
            held_up(),
        ):
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            async with flavour.connected(f"https://{NAME}") as client:
                with pytest.raises(APIConnectionError, match=r"no answer that is HTTP.*before a byte was sent"):
                    await done(client.send(call("POST")))

    async def test_of_what_is_not_encrypted_look_like_answers(
        self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with serving(lambda connection, _: connection.answer("no", "407 Proxy Authentication Required")) as proxy:
            monkeypatch.setenv("HTTP_PROXY", proxy.url)
            async with flavour.connected(f"http://{NAME}") as client:
                with pytest.raises(APIStatusError, match="407: no"):
                    await done(client.send(call("POST")))

    @pytest.mark.parametrize("scheme", ["http", "https", "socks5"])
    async def test_of_connections(self, flavour: Flavour, scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
        host, port = refusing()
        monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://{host}:{port}")
        async with flavour.connected(f"https://{NAME}") as client:
            with pytest.raises(APIConnectionError, match=rf"cannot reach the proxy {host}:{port}: .*refused.*before"):
                await done(client.send(call("POST")))

    @pytest.mark.parametrize("tls", [identity("proxy.test"), identity(authority=NOBODY)], ids=["name", "authority"])
    async def test_of_certificates_of_proxies_are_final(
        self, flavour: Flavour, tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with accepting(saying(b""), tls=tls) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", f"https://127.0.0.1:{proxy.port}")
            async with flavour.connected(f"https://{NAME}", max_retries=2) as client:
                with pytest.raises(APIConnectionError, match=r"VERIFY_FAILED.*before a byte was sent") as failure:
                    await done(client.send(call("POST")))
        assert failure.value.attempts == 1


@pytest.mark.usefixtures("trusted")
class TestSocksProxies:
    @pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
    @pytest.mark.parametrize("login", [None, LOGIN], ids=["", "with a password"])
    @pytest.mark.parametrize(
        ("url", "place"),
        [
            (f"https://{NAME}", (NAME, 443)),
            (f"http://{NAME}:8080", (NAME, 8080)),
            ("https://10.1.2.3:8443", ("0a010203", 8443)),
            ("https://[2001:db8::1]", ("20010db8000000000000000000000001", 443)),
        ],
    )
    async def test_connect_to_names_and_addresses(
        self,
        flavour: Flavour,
        scheme: str,
        login: tuple[str, str] | None,
        url: str,
        place: tuple[str, int],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Names are theirs to resolve."""
        tls = identity(NAME, "10.1.2.3", "2001:db8::1") if url.startswith("https") else None
        with serving(lambda connection, _: connection.answer(), tls=tls) as server:
            proxy = Proxy(server.port)
            proxy.login = login
            with running(proxy, Proxy.speak_socks):
                monkeypatch.setenv("ALL_PROXY", f"{scheme}://{BY_LOGIN if login else ''}127.0.0.1:{proxy.port}")
                async with flavour.connected(url) as client:
                    for _ in range(2):
                        await done(client.send(call("POST")))
        assert proxy.places == [place]
        assert [request.split()[1] for request in server.requests] == ["/things", "/things"]

    async def test_that_do_not_know_us(self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
        proxy = Proxy(1)
        proxy.login = ("nia", "another")
        with running(proxy, Proxy.speak_socks):
            monkeypatch.setenv("ALL_PROXY", f"socks5://{BY_LOGIN}127.0.0.1:{proxy.port}")
            async with flavour.connected(f"https://{NAME}") as client:
                with pytest.raises(APIConnectionError, match=r"password \(ProxyError\), before"):
                    await done(client.send(call("POST")))

    async def test_take_no_long_names(self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
        with accepting(saying(b"\x05\x00")) as proxy:
            monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{proxy.port}")
            async with flavour.connected(f"https://{'.'.join(['a' * 60] * 5)}", max_retries=2) as client:
                with pytest.raises(APIConnectionError, match="255 bytes, before a byte was sent") as failure:
                    await done(client.send(call("POST")))
        assert failure.value.attempts == 1
