"""What can be set, what is refused, and when."""

import dataclasses
import math
import sys
from collections.abc import Callable
from typing import Any

import aiohttp
import httpx
import pytest

from personae import ConfigurationError, Limits, Timeout
from personae.sandbox import Sandbox
from tests.support.both_clients import KEYS, Flavour
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call
from tests.support.scripted_vendor import Wire, answer, script
from tests.support.sync_or_async import closed, done

pytestmark = pytest.mark.anyio


SECONDS = "must be a number of seconds above 0 (at most 1000000), or None for no limit, not "
BASE_URL = "must be a URL such as https://api.example.com, without user, query and fragment, not "
MAPPING = "must be a mapping with string keys, not "


def untyped(value: Any) -> Any:
    return value


async def anything_async(*_: Any) -> str:
    return "key"


WRONG: list[tuple[str, Any, str]] = [
    *(
        ("max_retries", value, "must be a whole number of at least 0, not ")
        for value in (-1, 1.0, "2", True, None, math.inf)
    ),
    *(
        (name, value, SECONDS)
        for name in ("timeout", "deadline")
        for value in ("5", 0, -1, -0.5, math.nan, math.inf, True, False, 1_000_001, 10**400, [5], object)
    ),
    *(
        ("base_url", value, BASE_URL)
        for value in (
            "",
            "api.example.com",
            "ftp://api.example.com",
            "https://",
            "https:///v1",
            "//api.example.com",
            "https://a b.example.com",
            "https://api.example.com/v 1",
            "https://api.example.com\n",
            "https://api.exa\tmple.com",
            "https://api.example.com:x",
            "https://api.example.com:0",
            "https://api.example.com:65536",
            "https://user:word@api.example.com",
            "https://api.example.com?x=1",
            "https://api.example.com/v1#top",
            "https://a..example.com",
            "https://-a.example.com",
            "https://[::1",
            "https://[::1]]",
            "https://[1:2]",
            "https://999.1.1.1",
            "https://bücher.example.com",
            "https://" + "a" * 64,
            "javascript:alert(1)",
            17,
            b"https://api.example.com",
            ["https://api.example.com"],
        )
    ),
    *(("api_key", value, "") for value in ("", "  ", "a\nb", "a\x00", "é", 17, b"key", ["key"])),
    *(("on_retry", value, "must be a function of one argument, not ") for value in ("print", 17, anything_async)),
    *(("on_drift", value, "must be a function of one argument, not ") for value in ("print", 17, anything_async)),
]
FRAMING = [
    ("Host", "other.example.com"),
    ("CONTENT-LENGTH", "3"),
    ("transfer-encoding", "chunked"),
    ("Connection", "keep-alive"),
    ("connection", "close, authorization"),
    ("Keep-Alive", "timeout=9"),
    ("Proxy-Connection", "close"),
    ("TE", "trailers"),
    ("Trailer", "x-sum"),
    ("Upgrade", "h2c"),
]
WRONG_EXTRAS: list[tuple[str, Any, str]] = [
    *(
        (name, value, MAPPING)
        for name in ("extra_headers", "extra_query", "extra_body")
        for value in ("x=1", 17, ["x"], {1: "x"}, None)
    ),
    *(("extra_headers", {name: "x"}, "is not a valid header name") for name in ("", "a b", "a:b", "a\n", "ü", "a\x00")),
    *(
        ("extra_headers", {"x-tenant": value}, "the header x-tenant must be a string of ASCII characters on one line")
        for value in (17, None, "a\nb", "a\r\nx-other: b", "ü", "\x00", b"a")
    ),
    *(
        ("extra_headers", {name: value}, f"must not hold {name.lower()!r}: the client writes this header itself")
        for name, value in FRAMING
    ),
]


@for_each(("name", "value", "message"), WRONG)
async def test_a_wrong_option_is_refused_at_construction(flavour: Flavour, name: str, value: Any, message: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        flavour.client(script(), **{name: value})
    assert str(failure.value).startswith(f"{name}=...")
    assert message in str(failure.value)
    assert len(str(failure.value).splitlines()) == 1


@for_each(("name", "value", "message"), [*WRONG, *WRONG_EXTRAS])
async def test_a_wrong_option_is_refused_by_with_options_too(
    flavour: Flavour, name: str, value: Any, message: str
) -> None:
    client = flavour.client(script())
    with pytest.raises(ConfigurationError) as failure:
        client.with_options(**{name: value})
    assert str(failure.value).startswith(f"{name}=...")
    assert message in str(failure.value)


@for_each(("name", "value"), FRAMING)
async def test_an_argument_cannot_frame_the_request_either(flavour: Flavour, name: str, value: str) -> None:
    answers = script()
    with pytest.raises(ConfigurationError, match=f"must not hold '{name.lower()}': the client writes") as failure:
        await done(flavour.client(answers).send(call("POST", headers={name: value})))
    assert str(failure.value).startswith("anam probe")
    assert not answers.requests


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.example.com?key=k1", "one with a query"),
        ("https://k1:word@a.example.com", "one with a user"),
        ("https://a.example.com/#k1", "one with a fragment"),
        ("https://k1@a.example.com/?key=k1", "one with a user and a query"),
    ],
)
async def test_a_wrong_base_url_that_may_hold_a_secret_is_not_shown(flavour: Flavour, url: str, shown: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        flavour.client(script(), base_url=url)
    assert "k1" not in str(failure.value)
    assert str(failure.value).endswith(f", not {shown}")


@for_each(
    ("make", "message"),
    [
        (lambda: Timeout(connect=untyped("5")), r"Timeout\(connect=...\) must be a number of seconds above 0"),
        (lambda: Timeout(read=0), r"Timeout\(read=...\) must be"),
        (lambda: Timeout(write=-1), r"Timeout\(write=...\) must be"),
        (lambda: Timeout(pool=math.nan), r"Timeout\(pool=...\) must be"),
        (
            lambda: Limits(max_connections=0),
            r"Limits\(max_connections=...\) must be a whole number of at least 1, not 0",
        ),
        (lambda: Limits(max_connections=untyped(2.5)), r"Limits\(max_connections=...\) must be"),
        (lambda: Limits(max_keepalive_connections=True), r"Limits\(max_keepalive_connections=...\) must be"),
        (lambda: Limits(keepalive_expiry=-1), r"Limits\(keepalive_expiry=...\) must be a number of seconds"),
    ],
)
def test_wrong_timeouts_and_limits_are_refused(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        make()


@pytest.mark.parametrize(
    "options", [Timeout(), Limits(), Sandbox().anam()._options], ids=lambda one: type(one).__name__
)
def test_options_stay_as_they_were_checked(options: Any) -> None:
    for name in type(options).__dataclass_fields__:
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(options, name, None)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"http_client": object()}, "http_client must be an httpx.(Async)?Client or httpx2.(Async)?Client, not object"),
        (
            {"transport": object()},
            r"transport must be an httpx.\w+Transport or httpx2.\w+Transport, not object",
        ),
        ({"transport": None, "limits": 5}, r"limits must be Limits\(...\), not int"),
        ({"transport": None, "limits": httpx.Limits()}, r"limits must be Limits\(...\), not Limits"),
    ],
)
async def test_a_wrong_pool_is_refused_at_construction(flavour: Flavour, options: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        flavour.client(None, **options)


async def test_aiohttp_is_asked_for_by_its_name(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(ConfigurationError, match=r"not aiohttp.ClientSession: pass http_library='aiohttp' instead"):
            flavour.client(None, transport=None, http_client=session)
    with pytest.raises(ConfigurationError, match="http_library must be 'aiohttp' or None, not 'requests'"):
        flavour.client(None, transport=None, http_library="requests")
    client = flavour.client(None, transport=None, http_library="aiohttp", limits=Limits())
    await closed(client)
    monkeypatch.delitem(sys.modules, "personae.http.http1.aiohttp_connection")
    monkeypatch.delitem(sys.modules, "personae.http.http1.aiohttp_answers")
    monkeypatch.setitem(sys.modules, "aiohttp.http", None)
    with pytest.raises(ConfigurationError, match=r"needs the package aiohttp.*pip install 'personae\[aiohttp\]'"):
        flavour.client(None, transport=None, http_library="aiohttp")


async def test_the_other_kind_of_http_client_or_transport_is_refused(flavour: Flavour) -> None:
    other: Any = httpx.Client() if flavour.is_async else httpx.AsyncClient()
    with pytest.raises(ConfigurationError, match="http_client must be an httpx"):
        flavour.client(None, transport=None, http_client=other)
    with pytest.raises(ConfigurationError, match="transport must be an httpx"):
        flavour.client(None, transport=httpx.HTTPTransport() if flavour.is_async else httpx.AsyncHTTPTransport())
    await closed(other)


async def test_only_one_of_http_client_transport_and_limits_is_taken(flavour: Flavour) -> None:
    wire = Wire(script(), FakeClock())
    theirs: Any = httpx.AsyncClient() if flavour.is_async else httpx.Client()
    for options in (
        {"http_client": theirs, "transport": wire},
        {"http_client": theirs, "transport": None, "limits": Limits()},
        {"transport": wire, "limits": Limits()},
        {"transport": wire, "http_library": "aiohttp"},
        {"http_client": theirs, "transport": None, "http_library": "aiohttp"},
    ):
        with pytest.raises(
            ConfigurationError, match=r"pass only one of .* and .*: the first already includes the others"
        ):
            flavour.client(None, **options)
    await closed(theirs)


async def test_an_unknown_keyword_is_pythons_own_error(flavour: Flavour, vendor: str) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'max_retry'"):
        flavour.kind(vendor)(api_key="k", max_retry=3)
    client = flavour.client(script(), vendor=vendor)
    with pytest.raises(TypeError, match="unexpected keyword argument 'retries'"):
        client.with_options(retries=3)
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        client.personas.list(colour="red")
    with pytest.raises(TypeError):
        flavour.kind(vendor)("k")


@for_each(
    "url",
    [
        "http://localhost",
        "http://localhost:8080/",
        "https://api.example.com/v1",
        "http://[::1]:80",
        "http://10.0.0.1",
        "HTTPS://API.example.com",
        "http://my_service:9000",
        "https://xn--bcher-kva.example.com/~x/@y",
    ],
)
async def test_a_right_base_url_is_taken(flavour: Flavour, url: str) -> None:
    requests = script(answer({}))
    await done(flavour.client(requests, base_url=url).send(call()))
    assert requests.requests[0].url.endswith("/things")


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize(
    "value", ["garbage://proxy.example.com", "http://proxy.example.com:x", "socks4://proxy.example.com"]
)
async def test_a_wrong_proxy_in_the_environment_says_so(
    flavour: Flavour, name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match="the proxies or certificates in the environment cannot be used"):
        flavour.kind("anam")(api_key=KEYS["anam"])


async def test_a_wrong_certificate_file_in_the_environment_says_so(
    flavour: Flavour, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("no certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(wrong))
    with pytest.raises(ConfigurationError, match="the proxies or certificates in the environment cannot be used"):
        flavour.kind("anam")(api_key=KEYS["anam"])
