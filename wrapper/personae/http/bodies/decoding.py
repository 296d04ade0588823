"""Bodies that were compressed for the way (RFC 9110 section 8.4): gzip and deflate, which every server has."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from ...errors import Failure
from ..failures import without_frames
from ..messages import Headers, TransportError

ACCEPTED = "gzip, deflate"
"""What requests say that they take."""

_GZIP_MAGIC = b"\x1f\x8b"
_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
_PIECE_BYTES = 256 * 1024
"""A few bytes can be a thousand times as many: they are given on in pieces."""

_MOST_CODINGS = 5
"""Each can be a thousand times as many as the one around it, and nobody needs more than one."""


class Undecodable(TransportError):
    """A body that is not what its coding says."""


class Decoder:
    """One coding of a body; `take` gives what the parts of it stand for, and `end` fails if something is missing."""

    def __init__(self, name: str) -> None:
        self._is_gzip = name in ("gzip", "x-gzip")
        self._inflate = zlib.decompressobj(_GZIP if self._is_gzip else _ZLIB)
        self._is_first = True
        self._is_over = False
        self._begun = b""
        """What may be the beginning of another member of a gzip body."""

    def take(self, data: bytes) -> Iterator[bytes]:
        """What a part stands for, in pieces."""
        if self._is_first and data and not self._is_gzip:
            # deflate is zlib by the standard, and the bare stream that some servers send (RFC 9110 section 8.4.1.2)
            self._inflate = zlib.decompressobj(_ZLIB if data[0] & 0x0F == 8 else _RAW)
        self._is_first = self._is_first and not data
        has_more = bool(data)
        while has_more and not self._is_over:
            if self._inflate.eof:
                data = self._next_member(data)
                has_more = bool(data)
                continue
            piece = self._inflate.decompress(data, _PIECE_BYTES)
            if piece:
                yield piece
            data = self._inflate.unconsumed_tail or self._inflate.unused_data
            has_more = bool(data) or len(piece) == _PIECE_BYTES

    def _next_member(self, data: bytes) -> bytes:
        """What is to be read of the bytes behind the end: they go on with the same body, or they are nobody's."""
        data = self._begun + data
        self._begun = b""
        if self._is_gzip and data.startswith(_GZIP_MAGIC):
            self._inflate = zlib.decompressobj(_GZIP)
            return data
        if self._is_gzip and _GZIP_MAGIC.startswith(data):
            self._begun = data
        else:
            self._is_over = True
        return b""

    def end(self) -> None:
        """The body is over."""
        if not self._is_first and not self._inflate.eof:
            raise zlib.error("it ends in the middle")


def decoders(headers: Headers) -> list[Decoder]:
    """The decoders of a body, the outermost first; TransportError for a coding that was not asked for.

    An answer without a body needs none, whatever its headers say.
    """
    codings = headers.get("content-encoding")
    found: list[Decoder] = []
    if not codings:
        return found
    names = [name.strip().lower() for name in codings.split(",")]
    for name in reversed([name for name in names if name not in ("", "identity")]):
        if name not in ("gzip", "x-gzip", "deflate"):
            raise _undecodable(f"it is coded as {name[:20]!r}, which was not asked for")
        if len(found) == _MOST_CODINGS:
            raise _undecodable(f"it is coded more than {_MOST_CODINGS} times")
        found.append(Decoder(name))
    return found


def decoded(chain: list[Decoder], part: bytes) -> Iterable[bytes]:
    """What a part of a body stands for."""
    return _decoded(chain, part) if chain else (part,)


def _decoded(chain: list[Decoder], part: bytes) -> Iterator[bytes]:
    try:
        for piece in chain[0].take(part):
            yield from decoded(chain[1:], piece)
    except zlib.error as error:
        raise _undecodable(str(error)) from without_frames(error)


def ended(chain: list[Decoder]) -> None:
    """TransportError if something of the body is missing."""
    try:
        for decoder in chain:
            decoder.end()
    except zlib.error as error:
        raise _undecodable(str(error)) from without_frames(error)


def _undecodable(reason: str) -> TransportError:
    return Undecodable(f"the answer cannot be decompressed ({reason})", Failure.INTERRUPTED)
