"""Standard input, output and error of the command: those that are closed are there too, and no failure is a traceback.

What cannot be written to standard output ends the command with a sentence; what cannot be written to standard error has
nowhere else to go and is dropped.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import select
import sys
from collections.abc import Callable
from typing import Any

from ..statuses import Status, Stop

_JSON_ESCAPES = "personae.json_escapes"


class NotWritten(Stop):
    """Standard output takes no more."""


def prepare() -> None:
    """Put streams in the place of the three that Python has made, or has not made where one is closed."""
    codecs.register_error(_JSON_ESCAPES, _escaped)
    if sys.stdin is None:
        not_read = io.FileIO(os.open(os.devnull, os.O_WRONLY), closefd=False)
        sys.stdin = io.TextIOWrapper(io.BufferedReader(not_read), encoding="utf-8")
    elif isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="strict")  # what is no text is refused, not passed on
    sys.stdout = _written_through(sys.stdout, os.O_RDONLY, _not_written)
    sys.stderr = _written_through(sys.stderr, os.O_WRONLY, lambda _: None)


def _written_through(stream: Any, closed: int, failed: Callable[[OSError], None]) -> Any:
    """A stream, whose failures are told; `closed` is how a file is opened that stands for one that is closed."""
    if stream is None:
        file, encoding, by_line = io.FileIO(os.open(os.devnull, closed), "w", closefd=False), "utf-8", True
    else:
        file = getattr(stream.buffer, "raw", stream.buffer)
        encoding, by_line = stream.encoding, stream.line_buffering
    return io.TextIOWrapper(
        io.BufferedWriter(_Told(file, failed)), encoding=encoding, errors=_JSON_ESCAPES, line_buffering=by_line
    )


class _Told(io.RawIOBase):
    """A file whose first failure is told; after it nothing is written, so that nothing fails or waits at the end."""

    def __init__(self, file: io.FileIO, failed: Callable[[OSError], None]) -> None:
        self._file = file
        self._failed = failed
        self._has_failed = False

    def write(self, part: Any) -> int:
        """Write what fits, and wait where a terminal or pipe that others have made non-blocking is full."""
        while not self._has_failed:
            try:
                written: int | None = self._file.write(part)
            except OSError as error:
                self._has_failed = True
                self._failed(error)
                break
            except KeyboardInterrupt:
                # what was not written would be at the end, where no signal is heard, and wait for ever
                self._has_failed = not self._has_room()
                raise
            if written is not None:
                return written
            select.select([], [self._file], [])
        return len(part)

    def _has_room(self) -> bool:
        try:
            return bool(select.select([], [self._file], [], 0)[1])
        except OSError:  # Windows knows that of sockets alone
            return True

    def writable(self) -> bool:
        """It is for writing."""
        return True

    def fileno(self) -> int:
        """That of the file."""
        return self._file.fileno()

    def isatty(self) -> bool:
        """Whether the file is a terminal."""
        return self._file.isatty()


def _not_written(error: OSError) -> None:
    if isinstance(error, BrokenPipeError):
        raise NotWritten("whoever read the output has gone", Status.READER_GONE) from None
    raise NotWritten(f"cannot write to standard output: {_reason(error)}", Status.OTHER) from None


def _reason(error: OSError) -> str:
    return "it is closed" if error.errno == errno.EBADF else error.strerror or str(error)


def _escaped(error: UnicodeError) -> tuple[str, int]:
    """Characters that the encoding of a stream has not, as JSON writes them, so that JSON stays JSON."""
    assert isinstance(error, UnicodeEncodeError)
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[place : place + 2].hex()}" for place in range(0, len(units), 2)), error.end
