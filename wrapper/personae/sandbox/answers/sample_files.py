"""Small files that are valid, one for each media type of answers: a tenth of a second of silence, a page, a dot."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Mapping
from functools import cache

from ..specification.media_types import essence

_RATE = 8000
_COUNT = _RATE // 10
"""Samples of a tenth of a second."""


@cache
def file_of(media: str) -> bytes:
    """A small file of a media type."""
    kind = essence(media)
    make = _MAKERS.get(kind) or _MAKERS.get(kind.partition("/")[0])
    return b"sample" if make is None else make()


def _wav() -> bytes:
    data = bytes(2 * _COUNT)
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, _RATE, 2 * _RATE, 2, 16)
    chunks = b"WAVE" + form + struct.pack("<4sI", b"data", len(data)) + data
    return struct.pack("<4sI", b"RIFF", len(chunks)) + chunks


def _mp3() -> bytes:
    frame = b"\xff\xfb\x90\xc0".ljust(417, b"\0")  # MPEG 1, layer III, 128 kbit/s, 44.1 kHz, mono, nothing in it
    return frame * 4


def _aac() -> bytes:
    silence = b"\x00\xc8\x00\x80\x23\x80"
    length = 7 + len(silence)
    header = bytes([0xFF, 0xF1, 0x50, 0x40 | length >> 11, length >> 3 & 0xFF, (length & 7) << 5 | 0x1F, 0xFC])
    return (header + silence) * 5  # frames of 1024 samples at 44.1 kHz


def _flac() -> bytes:
    facts = (_RATE << 44 | 0 << 41 | 15 << 36 | _COUNT).to_bytes(8, "big")  # mono, 16 bits, so many samples
    about = struct.pack(">HH6s", _COUNT, _COUNT, bytes(6)) + facts + bytes(16)
    head = b"\xff\xf8\x74\x08\x00" + struct.pack(">H", _COUNT - 1)
    frame = head + bytes([_crc(head, 8, 0x07)]) + b"\x00\x00\x00"
    return b"fLaC\x80" + len(about).to_bytes(3, "big") + about + frame + _crc(frame, 16, 0x8005).to_bytes(2, "big")


def _opus() -> bytes:
    head = struct.pack("<8sBBHIHB", b"OpusHead", 1, 1, 0, 48_000, 0, 0)
    tags = struct.pack("<8sI7sI", b"OpusTags", 7, b"sandbox", 0)
    packets = [b"\xf8\xff\xfe"] * 5  # 20 ms of silence each
    return _page(0, 2, 0, [head]) + _page(1, 0, 0, [tags]) + _page(2, 4, 4800, packets)


def _page(number: int, kind: int, position: int, packets: list[bytes]) -> bytes:
    sizes, data = bytes(map(len, packets)), b"".join(packets)
    page = struct.pack("<4sBBQIIIB", b"OggS", 0, kind, position, 1, number, 0, len(sizes)) + sizes + data
    return page[:22] + _crc(page, 32, 0x04C11DB7).to_bytes(4, "little") + page[26:]


def _crc(data: bytes, bits: int, polynomial: int) -> int:
    """A checksum as FLAC and Ogg have them: the highest bit first, nothing inverted."""
    rest, top, mask = 0, 1 << bits - 1, (1 << bits) - 1
    for byte in data:
        rest ^= byte << bits - 8
        for _ in range(8):
            rest = (rest << 1 ^ polynomial if rest & top else rest << 1) & mask
    return rest


def _png() -> bytes:
    parts = {b"IHDR": struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0), b"IDAT": zlib.compress(b"\0\0"), b"IEND": b""}
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts.items()
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _pdf() -> bytes:
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
    ]
    text, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(text))
        text += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return text + end % (count, table, count, len(text))


_MAKERS: Mapping[str, Callable[[], bytes]] = {
    "audio/wav": _wav,
    "audio/mpeg": _mp3,
    "audio/aac": _aac,
    "audio/flac": _flac,
    "audio/ogg": _opus,
    "audio/basic": lambda: b"\xff" * _COUNT,
    "audio/pcm": lambda: bytes(2 * _COUNT),
    "image/png": _png,
    "application/pdf": _pdf,
    "text/csv": lambda: b"id,name\r\n1,sample\r\n",
    "text": lambda: b"sample\n",
}
