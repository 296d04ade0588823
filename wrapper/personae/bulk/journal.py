"""What became of each item, in a file of JSON lines that outlives the process: enough to go on where it died.

An item has a line before it is tried, and one with its result. A process that is killed leaves at most those without a
result that it was working on; of these nobody knows what they have done.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self, get_args

from personae_api.base import encode
from personae_api.types import UNSET, Call

from ..call.json import loads
from ..errors import ConfigurationError, FileError, Outcome
from .attempts import BEGUN, Result

_NEWLINE = b"\n"
_READ_BYTES = 64 * 1024
_OUTCOMES = frozenset({BEGUN, *get_args(Outcome)})
_OPEN: set[int] = set()
"""The files that this process has locked."""


def _let_go() -> None:
    """Leave the lock to the parent: a worker of its pool that outlives it would keep the journal from going on."""
    for file in _OPEN:
        os.close(file)
    _OPEN.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go)


class Journal:
    """The results of a run, by item; in memory alone where there is no path."""

    def __init__(self, path: str | os.PathLike[str] | None) -> None:
        self.path = None if path is None else Path(path)
        self.outcomes: dict[str, str] = {}
        """The last that is known of each item."""
        self.counts: Counter[str] = Counter()
        """How many items have each outcome."""
        self._kept: list[Result] = []
        self._file: int | None = None
        if self.path is not None:
            self._file = _opened(self.path)
            try:
                _cut_what_is_torn(self._file)
                for _, entry in _entries(self.path):
                    self._note(name_of(entry["item"]), entry["outcome"])
                for name in [name for name, outcome in self.outcomes.items() if outcome == BEGUN]:
                    self._note(name, "unknown")
            except BaseException:
                self.close()
                raise

    def begin(self, item: Any) -> None:
        """Say that an item is about to be tried."""
        self._write(name_of(item), {"item": written(item), "outcome": BEGUN})

    def end(self, result: Result) -> None:
        """Say what became of it."""
        entry = {"item": written(result.item), "outcome": result.outcome, "value": result.value}
        if result.error is not None:
            entry |= {"error": result.error, "error_type": result.error_type}
        if self.path is None:
            self._kept.append(result)
        self._write(name_of(result.item), entry)

    def _write(self, name: str, entry: dict[str, Any]) -> None:
        line = valid(_text(entry)) + _NEWLINE
        self._note(name, entry["outcome"])
        if self._file is None:
            return
        rest = memoryview(line)
        try:
            while rest:  # at once, as what is kept in a buffer dies with the process
                rest = rest[os.write(self._file, rest) :]
        except OSError as error:
            with suppress(OSError):  # the next line, if there is room for it, must not go on in half of this one
                _cut_what_is_torn(self._file)
            raise FileError(
                f"cannot write to the journal {self.path}: {error.strerror}; items that were on their way may be "
                "unknown to the next run, which otherwise goes on here"
            ) from error

    def _note(self, name: str, outcome: str) -> None:
        before = self.outcomes.get(name)
        if before is not None:
            self.counts[before] -= 1
        self.outcomes[name] = outcome
        self.counts[outcome] += 1

    def results(self) -> Iterator[Result]:
        """The last result of each item, in the order in which they came; those that never came are `unknown`."""
        if self.path is None:
            yield from self._kept
            return
        last: dict[str, int] = {}
        for number, entry in _entries(self.path):
            last[name_of(entry["item"])] = number
        for number, entry in _entries(self.path):
            if last[name_of(entry["item"])] == number:
                yield _result(entry)

    def close(self) -> None:
        """Let go of the file."""
        file, self._file = self._file, None
        if file in _OPEN:  # in a child of the process that opened it there is none any more
            _OPEN.discard(file)
            os.close(file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def name_of(item: Any) -> str:
    """An item as a text by which it is found again; ConfigurationError if it cannot be written down."""
    try:
        return _text(written(item), sort_keys=True)
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(
            f"items must be JSON (strings, numbers, lists, mappings) or calls without files, so that a journal can "
            f"name them, not {type(item).__name__}: give ids, and let the function fetch or make what belongs to them"
        ) from error


def written(item: Any) -> Any:
    """An item as JSON; of a call what it asks for."""
    if not isinstance(item, Call):
        return item
    if item.form is not None:
        raise TypeError("a form may have files, which are read once")
    sent = {"path": item.path, "query": item.query, "headers": item.headers, "json": item.json}
    given = {name: encode(value) for name, value in sent.items() if value is not UNSET and value != {}}
    return {"vendor": item.operation.vendor, "operation": item.operation.id, **given}


def valid(text: str) -> bytes:
    """JSON as UTF-8; half a character, as names of files have that are no UTF-8, is escaped."""
    return text.encode("utf-8", "backslashreplace")


def _text(value: Any, *, sort_keys: bool = False) -> str:
    return json.dumps(value, sort_keys=sort_keys, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _opened(path: Path) -> int:
    """The file, which no other run may have; it may hold numbers of people, so that nobody else may read it."""
    try:
        if path.exists() and not path.is_file():  # before it is opened, as that alone may do something to a device
            raise ConfigurationError(
                f"the journal {path} is not a regular file: name a file that is there from one run to the next"
            )
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
    except (OSError, ValueError) as error:  # ValueError is a name that no system takes
        reason = error.strerror if isinstance(error, OSError) else None
        raise ConfigurationError(f"the journal {path} cannot be opened: {reason or error}") from error
    _OPEN.add(file)
    try:
        _lock(file)
    except OSError as error:
        _OPEN.discard(file)
        os.close(file)
        raise ConfigurationError(f"another run is writing the journal {path}: wait until it ends") from error
    return file


def _lock(file: int) -> None:
    if sys.platform == "win32":  # where a file that is open for writing can be shared too
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _cut_what_is_torn(file: int) -> None:
    """Take away a last line that the process died on: its item is `begun`, as the line before says."""
    size = os.fstat(file).st_size
    end = size
    while end:
        start = max(0, end - _READ_BYTES)
        os.lseek(file, start, os.SEEK_SET)
        found = os.read(file, end - start).rfind(_NEWLINE)
        if found >= 0:
            end = start + found + 1
            break
        end = start
    if end < size:
        os.ftruncate(file, end)


def _entries(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            yield number, _entry(path, number, line)


def _entry(path: Path, number: int, line: bytes) -> dict[str, Any]:
    entry: dict[str, Any] = {}
    try:
        entry = loads(valid(line.decode("utf-8", "surrogatepass")))  # of which earlier versions were written
        is_one = "item" in entry and entry["outcome"] in _OUTCOMES
    except (ValueError, RecursionError, TypeError, KeyError):
        is_one = False
    if not is_one:
        raise ConfigurationError(f"line {number} of {path} is not from a journal: use another file, or a new one")
    return entry


def _result(entry: dict[str, Any]) -> Result:
    outcome = entry["outcome"]
    if outcome == BEGUN:
        return Result(entry["item"], "unknown", error="the run ended while it was tried")
    return Result(entry["item"], outcome, entry.get("value"), entry.get("error"), entry.get("error_type"))
