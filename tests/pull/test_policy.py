"""What a pull may ask for, as decisions: no network in here."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.errors import PipelineError
from scripts.pull.policy import MAX_REDIRECTS, asked, is_public, kind, redirected, refusal, usable_etag
from tests.support.each import for_each

SECRET = "hunter2"


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://api.anam.ai/swagger.json", "https://api.anam.ai/swagger.json"),
        ("HTTPS://API.anam.ai/Swagger.json?v=1#/paths", "https://api.anam.ai/Swagger.json?v=1"),
        ("https://api.anam.ai:8443", "https://api.anam.ai:8443"),
    ],
)
def test_an_address_of_https_is_asked_without_its_fragment(url: str, address: str) -> None:
    assert str(asked(url)) == address


@for_each(
    "url",
    [
        "http://api.anam.ai/swagger.json",
        "file:///etc/passwd",
        "ftp://api.anam.ai/x",
        "//api.anam.ai/x",
        "swagger.json",
        "https://",
        "https:///etc/passwd",
        "https://a.b:port/",
        "https://[::1",
        "https://a b/",
        "https://a\\b/",
        "https://a%2fb/",
        "",
    ],
)
def test_any_other_address_is_refused(url: str) -> None:
    with pytest.raises(PipelineError, match="is not an address of a document: one starts with https://"):
        asked(url)


@for_each(
    "url",
    [
        f"https://me:{SECRET}@api.anam.ai/",
        f"https://{SECRET}@api.anam.ai/",
        f"http://me:{SECRET}@api.anam.ai/",
        f"https://me:{SECRET}@api.anam.ai:port/",
        f"https://me:{SECRET}@[::1/",
    ],
)
def test_an_address_with_a_password_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(PipelineError) as caught:
        asked(url)
    assert SECRET not in str(caught.value)


HERE = httpx.URL("https://api.anam.ai/docs/swagger.json")


@for_each(
    ("location", "target"),
    [
        ("https://api.anam.ai/new.json", "https://api.anam.ai/new.json"),
        ("https://API.ANAM.AI:443/new.json", "https://api.anam.ai/new.json"),
        ("//api.anam.ai/new.json", "https://api.anam.ai/new.json"),
        ("/new.json", "https://api.anam.ai/new.json"),
        ("new.json#x", "https://api.anam.ai/docs/new.json"),
        ("?v=2", "https://api.anam.ai/docs/swagger.json?v=2"),
    ],
)
def test_a_redirect_on_the_same_host_is_followed(location: str, target: str) -> None:
    for number in range(1, MAX_REDIRECTS + 1):
        assert str(redirected(HERE, location, number)) == target
    with pytest.raises(PipelineError, match=f"more than {MAX_REDIRECTS} times"):
        redirected(HERE, location, MAX_REDIRECTS + 1)


@for_each(
    ("location", "complaint"),
    [
        ("https://anam.ai/swagger.json", "to another host, anam.ai"),
        ("https://api.anam.ai.evil.example/", "to another host, api.anam.ai.evil.example"),
        ("https://api.anam.ai./swagger.json", "to another host"),
        ("//evil.example/x", "to another host, evil.example"),
        ("https://api.anam.ai:8443/swagger.json", "to another host, api.anam.ai:8443"),
        ("https://127.0.0.1/", "to another host, 127.0.0.1"),
        ("https://[::1]/", "to another host"),
        ("https://169.254.169.254/latest/meta-data", "to another host, 169.254.169.254"),
        ("http://api.anam.ai/swagger.json", "http://api.anam.ai is not an address of a document"),
        ("file:///etc/passwd", "is not an address of a document"),
        ("javascript:alert(1)", "is not an address of a document"),
        (f"https://me:{SECRET}@api.anam.ai/x", "has a user or a password in it"),
        (f"https://api.anam.ai@evil.example:{SECRET}/", "is not an address of a document"),
        ("https://[", "is not an address of a document"),
    ],
)
def test_a_redirect_elsewhere_is_refused(location: str, complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        redirected(HERE, location, 1)
    assert str(caught.value).startswith("it redirects")
    assert complaint in str(caught.value)
    assert SECRET not in str(caught.value)


@given(st.text(max_size=40) | st.text(":/@.?#[]\\ahtps", max_size=30))
def test_no_redirect_leaves_the_host(location: str) -> None:
    try:
        target = redirected(HERE, location, 1)
    except PipelineError:
        return
    assert (target.scheme, target.raw_host, target.port, target.userinfo) == ("https", b"api.anam.ai", None, b"")


@for_each(
    "address",
    [
        *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1"),
        *("169.254.169.254", "100.64.0.1", "192.0.0.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"),
        *("::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe"),
    ],
)
def test_addresses_of_this_machine_and_its_network_are_not_public(address: str) -> None:
    assert not is_public(address)


@for_each("address", ["1.1.1.1", "8.8.8.8", "2606:4700::1", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert is_public(address)


def test_an_answer_that_is_no_document_is_told_in_our_words() -> None:
    assert refusal(404) == "it answered 404 Not Found"
    assert refusal(599) == "it answered 599"


@pytest.mark.parametrize("tag", ['"abc"', 'W/"abc"', '"!#~"', '"' + "a" * 200 + '"'])
def test_a_tag_is_kept_as_it_came(tag: str) -> None:
    assert usable_etag(tag) == tag


@for_each("tag", [None, "", "abc", '"a\r\nX: y"', '"é"', '"a"b"', '"' + "a" * 201 + '"', 'w/"a"', '"a b"'])
def test_what_is_no_tag_is_forgotten(tag: str | None) -> None:
    assert usable_etag(tag) is None


@for_each(
    ("content", "name", "media_type", "expected"),
    [
        (b'{"openapi": "3.1.0"}', "swagger", "", "json"),
        (b'\xef\xbb\xbf \r\n{"openapi": "3.1.0"}', "swagger", "", "json"),
        (b"openapi: 3.1.0", "swagger", "", "yaml"),
        (b"{openapi: 3.1.0}", "swagger.YAML", "", "yaml"),
        (b"{openapi: 3.1.0}", "https://a.b/swagger.yml?v=1", "", "yaml"),
        (b"{openapi: 3.1.0}", "swagger", "application/vnd.oai.openapi+yaml; charset=utf-8", "yaml"),
        (b"openapi: 3.1.0", "swagger.json", "text/plain", "json"),
        (b"", "https://a.b/swagger.json?v=1", "", "json"),
        (b"", "swagger", "", "yaml"),
    ],
)
def test_a_document_is_json_or_yaml(content: bytes, name: str, media_type: str, expected: str) -> None:
    assert kind(content, name, media_type) == expected


@pytest.mark.parametrize("content", [b"<!doctype html><title>Log in</title>", b"\n <?xml version='1.0'?>"])
def test_a_web_page_is_told_from_a_document(content: bytes) -> None:
    with pytest.raises(PipelineError, match="it is a web page, not an OpenAPI document"):
        kind(content, "swagger.json", "application/json")
