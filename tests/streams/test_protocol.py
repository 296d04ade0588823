"""The protocol of server-sent events, by the letter of WHATWG HTML section 9.2, wherever the bytes are cut."""

from __future__ import annotations

import builtins
import sys
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae.errors import ConfigurationError
from personae.http.messages import TransportError
from personae.streams.protocol import Parser, Sent
from tests.support.each import for_each

E_ACUTE = "é".encode()


def read(*parts: bytes, most: int | None = None) -> list[Sent]:
    parser = Parser(most)
    return [sent for part in parts for sent in parser.feed(part)]


def event(data: str | None, name: str = "message", id: str | None = None, retry: float | None = None) -> Sent:
    return Sent(name, data, id, retry)


CASES: dict[str, tuple[bytes, list[Sent]]] = {
    "line feeds": (b"data: a\n\ndata: b\n\n", [event("a"), event("b")]),
    "returns": (b"data: a\r\rdata: b\r\r", [event("a"), event("b")]),
    "both": (b"data: a\r\n\r\ndata: b\r\n\r\n", [event("a"), event("b")]),
    "any of them": (b"data: a\r\n\rdata: b\n\r\ndata: c\r\n\n", [event("a"), event("b"), event("c")]),
    "a mark of the order of bytes": (b"\xef\xbb\xbfdata: a\n\n", [event("a")]),
    "a second one is a part of a name": (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\ndata: b\n\n", [event("b")]),
    "one that is not at the beginning": (b"\n\xef\xbb\xbfdata: a\n\n", []),
    "comments": (b": ping\n\n:\ndata: a\n: in between\n\n:pong\n", [event("a")]),
    "several lines": (b"data: a\ndata:\ndata: b\n\n", [event("a\n\nb")]),
    "no data": (b"data\n\ndata:\n\n", [event(""), event("")]),
    "one space": (b"data:a\n\ndata:  a\n\ndata:\ta\n\n", [event("a"), event(" a"), event("\ta")]),
    "colons": (b"data: a:b: c\n\n", [event("a:b: c")]),
    "names": (b"event: add\ndata: a\n\ndata: b\n\n", [event("a", "add"), event("b")]),
    "the last name": (b"event: add\nevent: put\ndata: a\n\n", [event("a", "put")]),
    "an empty name": (b"event: add\nevent:\ndata: a\n\n", [event("a")]),
    "a name without data": (b"event: add\n\ndata: a\n\n", [event(None, "add"), event("a")]),
    "an id": (b"id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n", [event("a", id="1"), event("b"), event("c", id="")]),
    "an id without data": (b"id: 7\n\n\n\n", [event(None, id="7")]),
    "an id with a null": (b"id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n", [event("a", id="1"), event("b")]),
    "a time": (b"retry: 1500\n\nretry:20\ndata: a\n\n", [event(None, retry=1.5), event("a", retry=0.02)]),
    "times that are none": (
        "retry: -5\nretry: 1.5\nretry: +1\nretry: \u0661\nretry:  1\nretry\nretry: 1e3\ndata: a\n\n".encode(),
        [event("a")],
    ),
    "unknown fields": (b"Data: a\n data: b\ndata : c\ndatas: d\ndata: e\n\n", [event("e")]),
    "an end without an empty line": (b"data: a\n\ndata: b\n", [event("a")]),
    "an end in a line": (b"data: a\n\ndata: b", [event("a")]),
    "what ends lines elsewhere": (
        "data: a\u2028b\x0b\x0c\x1c\x85\u2029c\n\n".encode(),
        [event("a\u2028b\x0b\x0c\x1c\x85\u2029c")],
    ),
    "broken text": (b"data: \xff" + E_ACUTE + b"\xc3\n\n", [event("\ufffdé\ufffd")]),
    "nothing": (b"", []),
}


@for_each("name", CASES)
def test_a_stream_is_read(name: str) -> None:
    content, expected = CASES[name]
    assert read(content) == expected
    assert read(*(content[place : place + 1] for place in range(len(content)))) == expected
    assert read(*(content[place : place + 3] for place in range(0, len(content), 3))) == expected


LINES = st.lists(
    st.sampled_from([b"data: a", b"data", b"event: x", b"id: 1", b"id", b"retry: 5", b": c", b"", b"", E_ACUTE]),
    max_size=12,
)


@given(LINES, st.lists(st.sampled_from([b"\n", b"\r", b"\r\n"]), min_size=12, max_size=12), st.randoms())
def test_it_makes_no_difference_where_the_bytes_are_cut(lines: list[bytes], ends: list[bytes], random: Any) -> None:
    content = b"".join(line + end for line, end in zip(lines, ends, strict=False))
    places = sorted(random.randrange(len(content) + 1) for _ in range(4))
    parts = [content[start:end] for start, end in zip([0, *places], [*places, len(content)], strict=True)]
    assert read(*parts) == read(content)


def test_an_event_is_there_with_the_return_that_ends_it() -> None:
    """A vendor that ends lines by returns alone need not send the next event for this one to come."""
    parser = Parser(None)
    assert [*parser.feed(b"data: a\r\r")] == [event("a")]
    assert [*parser.feed(b"\ndata: b\r\n\r")] == [event("b")]


def test_an_event_of_megabytes_is_read_in_a_moment() -> None:
    text = "x" * 5_000_000
    content = f"data: {text}\n\n".encode()
    began = time.process_time()
    assert read(*(content[place : place + 1000] for place in range(0, len(content), 1000))) == [event(text)]
    many = b"data: 1\n" * 100_000 + b"\n"
    assert len(str(read(many)[0].data)) == 199_999
    assert time.process_time() - began < 5


@pytest.mark.parametrize("content", [b"data: " + b"x" * 100, b"data: x\n" * 20, b": " + b"x" * 100, b"id: 1\n" * 20])
def test_an_event_that_is_too_large_is_refused_before_it_is_whole(content: bytes) -> None:
    with pytest.raises(TransportError, match="an event is larger than 99 bytes: raise max_response_bytes") as caught:
        read(content, most=99)
    assert caught.value.is_final
    with pytest.raises(TransportError, match="an event is larger"):
        read(*(content[place : place + 1] for place in range(len(content))), most=99)


def test_what_has_been_read_does_not_count() -> None:
    content = b"data: " + b"x" * 80 + b"\n\n"
    assert len(read(*[content] * 50, most=99)) == 50
    assert read(*[b": ping\n"] * 1000, b"data: a\n\n", most=99) == [event("a")]


def test_who_has_no_reader_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    original = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name == "httpx_sse":
            raise ImportError(name)
        return original(name, *rest, **more)

    monkeypatch.delitem(sys.modules, "httpx_sse", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ConfigurationError, match=r"streams of events need .*: pip install 'personae\[streams\]'"):
        Parser(None)
