"""Fetching from a real server: over https, from one host, within limits of size and time."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace

import pytest

from scripts.pipeline.documents.read import MAX_BYTES
from scripts.pipeline.errors import PipelineError
from scripts.pull.fetch import Fetched, Limits, fetch

from .https_vendor import Answer, Vendor, answer, pieces, serving, trusting

LOOPBACK = "127.0.0.1"
DOCUMENT = b'{"openapi": "3.1.0"}'
LIMITS = Limits(phase=2, total=5, is_allowed=lambda address: True, context=trusting())


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    with serving() as server:
        server.answers["/swagger.json"] = answer(DOCUMENT, ETag='"v1"', Content_Type="application/json")
        yield server


def refused(vendor: Vendor, path: str = "/swagger.json", limits: Limits = LIMITS, etag: str | None = None) -> str:
    """Why a document could not be fetched."""
    with pytest.raises(PipelineError) as caught:
        fetch(vendor.url(path), etag, limits)
    assert str(caught.value).startswith(f"{vendor.url(path)} cannot be fetched, ")
    return str(caught.value).partition(", ")[2]


def test_a_document_comes_as_it_is(vendor: Vendor) -> None:
    assert fetch(vendor.url(), limits=LIMITS) == Fetched(DOCUMENT, "application/json", '"v1"')
    ((path, headers),) = vendor.requests
    assert path == "/swagger.json"
    assert headers["host"] == f"localhost:{vendor.port}"
    assert headers["accept-encoding"] == "gzip"
    assert "if-none-match" not in headers
    assert not headers.keys() & {"authorization", "cookie", "referer"}


def test_a_packed_document_is_unpacked(vendor: Vendor) -> None:
    vendor.answers["/swagger.json"] = answer(gzip.compress(DOCUMENT), Content_Encoding="gzip")
    assert fetch(vendor.url(), limits=LIMITS) == Fetched(DOCUMENT, "", None)


def test_it_is_asked_whether_there_is_a_newer_one(vendor: Vendor) -> None:
    vendor.answers["/swagger.json"] = answer(status=304, ETag='"v1"')
    assert fetch(vendor.url(), '"v1"', LIMITS) is None
    assert vendor.asked_for("if-none-match") == ['"v1"']


@pytest.mark.parametrize("status", [204, 206, 304, 400, 401, 403, 404, 418, 429, 500, 503])
def test_any_other_answer_is_none(vendor: Vendor, status: int) -> None:
    vendor.answers["/swagger.json"] = answer(status=status)
    assert refused(vendor).startswith(f"it answered {status} ")


def test_the_server_must_be_who_it_says(vendor: Vendor) -> None:
    assert "CERTIFICATE_VERIFY_FAILED" in refused(vendor, limits=replace(LIMITS, context=None))
    with serving(names=("other.example",)) as other:
        assert "CERTIFICATE_VERIFY_FAILED" in refused(other)
        assert other.requests == []


def test_no_proxy_stands_between(vendor: Vendor, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert fetch(vendor.url(), limits=LIMITS) is not None


def test_a_host_on_this_machine_or_its_network_is_not_even_connected_to(vendor: Vendor) -> None:
    real = Limits(phase=2, total=5, context=trusting())
    for host in ("localhost", LOOPBACK):
        with pytest.raises(
            PipelineError, match=rf"{host} is at (127\.0\.0\.1|::1), which is not an address of the internet"
        ):
            fetch(vendor.url(host=host), limits=real)
    assert vendor.connections == 0


def test_the_address_that_was_looked_at_is_the_one_that_is_connected_to(vendor: Vendor) -> None:
    seen: list[str] = []

    def note(address: str) -> bool:
        seen.append(address)
        return True

    fetch(vendor.url(), limits=replace(LIMITS, is_allowed=note))
    assert LOOPBACK in seen
    assert vendor.connections == 1


def test_a_host_that_is_nowhere_is_named() -> None:
    with pytest.raises(PipelineError, match=r"https://nowhere\.invalid/x cannot be fetched, "):
        fetch("https://nowhere.invalid/x", limits=LIMITS)


def test_a_few_redirects_on_the_same_host_are_followed(vendor: Vendor) -> None:
    for number, target in enumerate(["/two", f"https://localhost:{vendor.port}/three", "swagger.json"], 1):
        name = ("one", "two", "three")[number - 1]
        vendor.answers[f"/{name}"] = answer(status=(301, 307, 302)[number - 1], Location=target)
    assert fetch(vendor.url("/one"), '"v0"', LIMITS) is not None
    assert [path for path, _ in vendor.requests] == ["/one", "/two", "/three", "/swagger.json"]
    assert vendor.asked_for("if-none-match") == ['"v0"'] * 4
    vendor.answers["/zero"] = answer(status=308, Location="/one")
    assert refused(vendor, "/zero").startswith("it redirects more than 3 times")


def test_a_redirect_to_another_host_is_not_followed(vendor: Vendor) -> None:
    with serving(names=("localhost", "127.0.0.1")) as other:
        other.answers["/swagger.json"] = answer(DOCUMENT)
        for target in (other.url(), other.url(host="127.0.0.1"), f"//127.0.0.1:{vendor.port}/swagger.json"):
            vendor.answers["/away"] = answer(status=302, Location=target)
            assert refused(vendor, "/away").startswith("it redirects to another host, ")
        assert other.connections == 0


@pytest.mark.parametrize("location", ["", "http://localhost/x", "https://a:b@localhost/"])
def test_a_redirect_to_no_address_is_not_followed(vendor: Vendor, location: str) -> None:
    vendor.answers["/away"] = answer(status=302, Location=location)
    assert refused(vendor, "/away").startswith("it redirects")
    assert vendor.connections <= 4


def test_a_document_of_the_largest_size_is_taken_and_no_larger_one(vendor: Vendor) -> None:
    largest = b"x" * MAX_BYTES
    vendor.answers["/largest"] = answer(largest)
    vendor.answers["/larger"] = answer(largest + b"x")
    fetched = fetch(vendor.url("/largest"), limits=LIMITS)
    assert fetched is not None
    assert len(fetched.content) == MAX_BYTES
    assert refused(vendor, "/larger") == f"it is too large, at most {MAX_BYTES:,} bytes are taken"


def test_a_document_without_end_is_cut_off(vendor: Vendor) -> None:
    vendor.answers["/swagger.json"] = pieces(b"x" * 65536, most=4000)
    assert refused(vendor).startswith("it is too large")
    assert vendor.sent < 4 * MAX_BYTES


def test_a_bomb_is_cut_off_before_it_fills_the_memory(vendor: Vendor) -> None:
    packed = gzip.compress(bytes(256 * 1024 * 1024), 9)
    vendor.answers["/swagger.json"] = answer(packed, Content_Encoding="gzip")
    tracemalloc.start()
    try:
        assert refused(vendor).startswith("it is too large")
        assert tracemalloc.get_traced_memory()[1] < 5 * MAX_BYTES
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("sent", "complaint"),
    [
        (answer(DOCUMENT, length=1000), "without sending complete message body"),
        (answer(gzip.compress(DOCUMENT)[:-6], Content_Encoding="gzip"), "it is cut short"),
        (answer(DOCUMENT, Content_Encoding="gzip"), "it cannot be unpacked"),
        (answer(DOCUMENT, Content_Encoding="br"), "it is packed by 'br', which was not asked for"),
        (pieces(b"5\r\n{}", most=1, Transfer_Encoding="chunked"), "incomplete chunked read"),
        (pieces(b"", most=1, head=b"hello\r\n\r\n"), "illegal status line"),
        (lambda handler: None, "Server disconnected"),
    ],
)
def test_a_broken_answer_is_no_document(vendor: Vendor, sent: Answer, complaint: str) -> None:
    vendor.answers["/swagger.json"] = sent
    assert complaint in refused(vendor)


HURRIED = replace(LIMITS, phase=0.3, total=0.8)


@pytest.mark.parametrize(
    ("slow", "complaint"),
    [
        (pieces(b"", most=1, wait=2, head=b"HTTP/1.1 200 OK\r\n"), "nothing came for 0.3 seconds"),
        (pieces(b"x", most=100, wait=0.05), "it took more than 0.8 seconds"),
        (pieces(b"x-a: b\r\n", most=100, wait=0.05, head=b"HTTP/1.1 200 OK\r\n"), "it took more than 0.8 seconds"),
    ],
    ids=["silence", "a body in drops", "headers in drops"],
)
def test_nobody_waits_for_ever(vendor: Vendor, slow: Answer, complaint: str) -> None:
    vendor.answers["/swagger.json"] = slow
    assert refused(vendor, limits=HURRIED) == complaint
