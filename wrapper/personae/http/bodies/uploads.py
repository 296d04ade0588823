"""Files that are sent: what counts as one, what is wrong with it, what it is called, and what is read of it."""

from __future__ import annotations

import io
import os
import re
import stat
from collections.abc import Sequence
from functools import cache
from inspect import iscoroutinefunction
from mimetypes import MimeTypes
from os import PathLike
from typing import IO, Any, cast

from personae_api.types import File

from ...errors import Failure
from ..failures import late
from ..messages import TransportError
from ..timing import Allowance

_UNNAMED = "upload"
_MEDIA_TYPE = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+(?:[ \t]*;[ -~]*)?")
_POLL_SECONDS = 0.05

_ENDINGS = {
    "application/jsonl": "jsonl ndjson",
    "application/rtf": "rtf",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/yaml": "yaml yml",
    "application/epub+zip": "epub",
    "audio/aac": "aac",
    "audio/flac": "flac",
    "audio/mp4": "m4a",
    "audio/ogg": "ogg oga opus",
    "audio/wav": "wav",
    "audio/webm": "weba",
    "image/avif": "avif",
    "image/heic": "heic",
    "image/webp": "webp",
    "text/csv": "csv",
    "text/markdown": "md markdown",
    "text/plain": "txt log text",
    "video/webm": "webm",
    "video/x-matroska": "mkv",
}
"""What Python's own table of media types lacks, or calls by an older name."""


def files_in(value: File | Sequence[File]) -> Sequence[File]:
    """The files of a field: one, or several in a list."""
    is_named = isinstance(value, tuple) and len(value) > 0 and isinstance(value[0], str)
    return cast("Sequence[File]", value) if isinstance(value, list | tuple) and not is_named else [cast("File", value)]


def is_file(value: object) -> bool:
    """Whether a value can be sent as a file."""
    content = value[1] if isinstance(value, tuple) and len(value) in (2, 3) else value
    return isinstance(content, bytes | PathLike) or hasattr(content, "read")


def can_be_sent_again(file: File) -> bool:
    """Whether a file can be read from its start a second time."""
    content = _content(file)
    if isinstance(content, bytes):
        return True
    if isinstance(content, PathLike):
        return os.path.isfile(content)
    try:
        return bool(content.seekable())
    except (AttributeError, ValueError):
        return False


def _content(file: File) -> bytes | PathLike[str] | IO[bytes]:
    return file[1] if isinstance(file, tuple) else file


def problem_of(file: File) -> str | None:
    """Why a file cannot be sent, None if it can, as far as one can know before it is read."""
    if isinstance(file, tuple) and len(file) == 3 and not _MEDIA_TYPE.fullmatch(str(file[2])):
        return f"{str(file[2])[:50]!r} is no media type such as audio/wav"
    content: Any = _content(file)
    if isinstance(content, bytes):
        return None
    if isinstance(content, PathLike):
        return _problem_of_path(content)
    if iscoroutinefunction(content.read):
        return (
            "its read() is a coroutine, as that of an upload in a web framework: pass the file inside it "
            "(upload.file), or the bytes that it gives (await upload.read())"
        )
    if getattr(content, "closed", False):
        return "the file is closed"
    if isinstance(content, io.TextIOBase) or getattr(content, "encoding", None) is not None:
        return "the file is open in text mode: open it with 'rb'"
    return None


def _problem_of_path(path: PathLike[str]) -> str | None:
    try:
        if stat.S_ISDIR(os.stat(path).st_mode):
            return f"{os.fspath(path)!r} is a folder"
    except (OSError, ValueError) as error:
        return f"{os.fspath(path)!r} cannot be read: {getattr(error, 'strerror', None) or error}"
    return None if os.access(path, os.R_OK) else f"{os.fspath(path)!r} may not be read"


def name_of(file: File) -> str:
    """What a file is called in a form: by its caller, or by its place on the disk."""
    if isinstance(file, tuple):
        return file[0]
    if isinstance(file, PathLike):
        return os.path.basename(file)
    name = getattr(file, "name", None)  # of a temporary file it is a number, or None
    return os.path.basename(name) or _UNNAMED if isinstance(name, str) and not name.startswith("<") else _UNNAMED


def media_type_of(file: File) -> str:
    """The media type of a file: that which its caller tells, or that of its name."""
    if isinstance(file, tuple) and len(file) == 3:
        return file[2]
    return _types().guess_type(name_of(file))[0] or "application/octet-stream"


@cache
def _types() -> MimeTypes:
    """Python's own table, as that of the system is missing on slim images; made when the first file is sent."""
    types = MimeTypes()
    for media_type, endings in _ENDINGS.items():
        for ending in endings.split():
            types.add_type(media_type, f".{ending}")
    return types


def opened(path: PathLike[str]) -> IO[bytes]:
    """A file on the disk; a pipe is opened at once, whether somebody writes into it or not."""
    if os.name == "posix" and not os.path.isfile(path):
        return io.FileIO(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
    return open(path, "rb")


class Source:
    """What is sent of a file: as many bytes as were promised, and nothing that is no bytes.

    It has no length if nobody knows it beforehand, as of a pipe; then the request is sent in chunks.
    """

    def __init__(self, file: IO[bytes], name: str, allowance: Allowance, timeout: float | None) -> None:
        self._file = file
        self._name = name
        self._allowance = allowance
        self._timeout = timeout
        self._left: int | None = None
        self.is_stopped = False

    @property
    def may_block(self) -> bool:
        """Whether reading waits for somebody to write."""
        return self._waiting_for() is not None

    def _waiting_for(self) -> int | None:
        try:
            number = self._file.fileno()
            mode = os.fstat(number).st_mode
        except (AttributeError, OSError, ValueError):
            return None
        return number if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or stat.S_ISCHR(mode) else None

    def read(self, most: int = -1) -> bytes:
        """The next bytes, none at the end."""
        if self._left is not None:
            most = self._left if most < 0 else min(most, self._left)
            if most == 0:
                return b""
        number = self._waiting_for()
        try:
            data: Any = self._file.read(most) if number is None else self._awaited(number, most)
        except (OSError, ValueError) as error:
            raise self._failed(f"cannot be read: {error}") from error
        if not isinstance(data, bytes | bytearray | memoryview):
            raise self._failed(f"gave {type(data).__name__} when it was read, no bytes")
        if self._left is not None:
            if not data:
                raise self._failed("became shorter while it was sent")
            self._left -= len(data)
        return bytes(data)

    def _awaited(self, number: int, most: int) -> bytes:
        from ..sockets.blocking import await_ready  # few files are waited for

        seconds = self._allowance.seconds(self._timeout)
        waited = 0.0
        while not await_ready([number], [], _POLL_SECONDS):
            waited += _POLL_SECONDS
            if self.is_stopped or (seconds is not None and waited >= seconds):
                raise late("write")
        reader = getattr(self._file, "read1", self._file.read)
        return cast("bytes", reader(most))

    def _failed(self, what: str) -> TransportError:
        return TransportError(f"{self._name} {what} (UploadError)", Failure.INTERRUPTED, is_final=True)


class MeasuredSource(Source):
    """One whose length is known: the library asks for it by `seek` and `tell`."""

    def __init__(self, file: IO[bytes], name: str, allowance: Allowance, timeout: float | None) -> None:
        super().__init__(file, name, allowance, timeout)
        self._size = self._place = file.seek(0, os.SEEK_END)
        self.seek(0)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to the start or to the end."""
        self._place = self._size if whence == os.SEEK_END else offset
        self._left = self._size - self._place
        self._file.seek(self._place)
        return self._place

    def tell(self) -> int:
        """Where it is."""
        return self._size - (self._left or 0)


def source(file: IO[bytes], name: str, allowance: Allowance, timeout: float | None) -> Source:
    """What is sent of an open file."""
    unmeasured = Source(file, name, allowance, timeout)
    if unmeasured.may_block:
        return unmeasured
    try:
        return MeasuredSource(file, name, allowance, timeout) if file.seekable() else unmeasured
    except (AttributeError, OSError, ValueError):  # the last of a file that is closed, which reading it tells
        return unmeasured
