"""The body of an answer as it comes in: unpacked, and cut off where it gets too large."""

from __future__ import annotations

import zlib

from ..pipeline.errors import PipelineError

ENCODINGS = ("identity", "gzip")


class Body:
    """Takes a body in pieces; of a packed one it never unpacks more than the limit, however small it came."""

    def __init__(self, encoding: str, limit: int) -> None:
        self.encoding = encoding.strip().lower() or "identity"
        if self.encoding not in ENCODINGS:
            raise PipelineError(f"it is packed by {encoding[:50]!r}, which was not asked for")
        self.limit = limit
        self.received = 0
        self.content = bytearray()
        self._unpacker = _unpacker()

    def add(self, piece: bytes) -> None:
        """The next piece; PipelineError if it is one too many."""
        self.received += len(piece)
        if self.encoding == "identity":
            self.content += piece[: self.limit + 1]
        else:
            self._unpack(piece)
        if max(self.received, len(self.content)) > self.limit:
            raise PipelineError(f"it is too large, at most {self.limit:,} bytes are taken")

    def whole(self) -> bytes:
        """The content, when all has come."""
        if self.encoding == "gzip" and not self._unpacker.eof:
            raise PipelineError("it is cut short")
        return bytes(self.content)

    def _unpack(self, piece: bytes) -> None:
        try:
            while piece and len(self.content) <= self.limit:
                if self._unpacker.eof:  # gzip may come in several parts
                    self._unpacker = _unpacker()
                self.content += self._unpacker.decompress(piece, self.limit + 1 - len(self.content))
                piece = self._unpacker.unused_data or self._unpacker.unconsumed_tail
        except zlib.error as error:
            raise PipelineError(f"it cannot be unpacked: {error}") from None


def _unpacker() -> zlib._Decompress:
    return zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
