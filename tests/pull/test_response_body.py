"""Bodies: whatever comes, in whatever pieces, no more than the limit is ever held."""

from __future__ import annotations

import gzip
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.errors import PipelineError
from scripts.pull.response_body import Body
from tests.support.each import for_each


def taken(encoding: str, *parts: bytes, limit: int = 1000) -> bytes:
    body = Body(encoding, limit)
    for part in parts:
        body.add(part)
    return body.whole()


def split(content: bytes, sizes: list[int]) -> list[bytes]:
    parts = []
    for size in sizes:
        parts.append(content[:size])
        content = content[size:]
    return [*parts, content]


@given(st.lists(st.binary(max_size=200), max_size=3), st.lists(st.integers(0, 60), max_size=8))
def test_what_was_packed_comes_out_the_same_in_any_pieces(members: list[bytes], sizes: list[int]) -> None:
    whole = b"".join(members)
    packed = b"".join(gzip.compress(member) for member in [*members, b""])
    assert taken("gzip", *split(packed, sizes)) == whole
    assert taken("identity", *split(whole, sizes)) == whole


@pytest.mark.parametrize("encoding", ["", "identity", " GZIP "])
def test_the_limit_itself_is_allowed_and_no_byte_more(encoding: str) -> None:
    pack = gzip.compress if "GZIP" in encoding else bytes
    assert taken(encoding, pack(b"x" * 1000)) == b"x" * 1000
    with pytest.raises(PipelineError, match="it is too large, at most 1,000 bytes are taken"):
        taken(encoding, pack(b"x" * 1001))


def test_what_unpacks_to_a_thousand_times_its_size_is_cut_off() -> None:
    bomb = gzip.compress(bytes(200 * 1024 * 1024), 9)
    tracemalloc.start()
    try:
        with pytest.raises(PipelineError, match="too large"):
            taken("gzip", bomb, limit=1024 * 1024)
        assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
    finally:
        tracemalloc.stop()


def test_a_packed_body_that_unpacks_to_nothing_has_an_end_too() -> None:
    empty = gzip.compress(b"")
    with pytest.raises(PipelineError, match="too large"):
        taken("gzip", *[empty] * 60)


@for_each("encoding", ["br", "zstd", "deflate", "gzip, gzip", "compress", "x" * 1000])
def test_what_was_not_asked_for_is_refused(encoding: str) -> None:
    with pytest.raises(PipelineError, match="which was not asked for") as caught:
        Body(encoding, 1000)
    assert len(str(caught.value)) < 120


def test_what_is_not_packed_is_told() -> None:
    with pytest.raises(PipelineError, match="it cannot be unpacked"):
        taken("gzip", b'{"openapi": "3.1.0"}')


@pytest.mark.parametrize("length", [0, 5, 20, -1])
def test_a_packed_body_without_its_end_is_refused(length: int) -> None:
    with pytest.raises(PipelineError, match="it is cut short"):
        taken("gzip", gzip.compress(b"x" * 100)[:length])
