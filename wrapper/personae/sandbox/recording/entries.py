"""A recording as a file: JSON lines, a head first, and then one for each request, in their order.

Nothing in it depends on a time or a machine, so that two recordings of the same answers are the same file.
"""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from ...errors import ConfigurationError, Failure, FileError
from ...files.saving import saving
from ...http.messages import Headers, Reply, TransportError

VERSION = 1
MOST_BYTES = 64 * 1024 * 1024
MOST_SAMPLE = 1024 * 1024
"""Bytes of a file that a replay gives at most."""

_NAMES = frozenset({"vendor", "operation", "arguments", "status", "headers", "body", "file", "failure", "timeout"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A request and its answer; of a file that was answered its media type and size, of a failure which it was."""

    vendor: str
    operation: str
    arguments: Mapping[str, Any]
    status: int | None = None
    headers: Mapping[str, str] | None = None
    body: Any = None
    file: int | None = None
    failure: str | None = None
    timeout: bool = False

    def line(self) -> str:
        """It as it is written."""
        found = {name: value for name, value in asdict(self).items() if value not in (None, False) or name == "body"}
        return json.dumps(found, ensure_ascii=False, sort_keys=True)

    def reply(self) -> Reply:
        """The answer; TransportError where there was none."""
        if self.status is None:
            failure = Failure[self.failure or Failure.INTERRUPTED.name]
            raise TransportError("no whole answer was recorded", failure, is_timeout=self.timeout)
        headers = dict(self.headers or {})
        if self.file is not None:
            return Reply(self.status, Headers(headers.items()), bytes(min(self.file, MOST_SAMPLE)))
        is_json = "json" in headers.get("content-type", "json")
        content = json.dumps(self.body).encode() if is_json else str(self.body or "").encode()
        return Reply(self.status, Headers(headers.items()), b"" if self.body is None and not is_json else content)


def target(path: str | os.PathLike[str]) -> str:
    """Where a recording is to be written, whatever the current folder is by then; ConfigurationError if it cannot."""
    name = os.fsdecode(path)
    fault = _fault(name)
    if fault:
        raise ConfigurationError(f"record() needs the name of a file that can be written, and {name!r} {fault}")
    return os.path.abspath(name)


def _fault(name: str) -> str | None:
    try:
        mode = os.stat(name).st_mode
    except FileNotFoundError:
        mode = None
    except (OSError, ValueError) as error:  # ValueError is a name that no system takes
        return f"is none: {error}"
    folder = os.path.dirname(os.path.realpath(name))
    if not os.path.basename(name) or (mode is not None and stat.S_ISDIR(mode)):
        return "is a folder"
    if mode is not None and not stat.S_ISREG(mode):
        return "is a device, a pipe or a socket"
    if not os.path.isdir(folder):
        return f"is in a folder that does not exist: {folder}"
    if not os.access(folder, os.W_OK | os.X_OK) or (mode is not None and not os.access(name, os.W_OK)):
        return "may not be written by this user"
    return None


def write(path: str, head: Mapping[str, Any], entries: list[Entry]) -> None:
    """The file, whole or not at all; where a symbolic link stands, the file that it names."""
    lines = [json.dumps({"personae_recording": VERSION, **head}, ensure_ascii=False, sort_keys=True)]
    lines += [entry.line() for entry in entries]
    content = "".join(f"{line}\n" for line in lines).encode()
    if fault := _fault(path):
        raise FileError(f"the recording cannot be written any more: {path!r} {fault}")
    with saving(path) as destination:
        destination.write(content)


def read(path: str | os.PathLike[str]) -> tuple[dict[str, Any], list[Entry]]:
    """The head of a file and its entries; ConfigurationError says what is wrong, and in which line."""
    try:
        with open(path, "rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ConfigurationError(f"the recording {os.fspath(path)} cannot be read: {error.strerror}") from error
    if len(content) > MOST_BYTES:
        raise ConfigurationError(f"the recording {os.fspath(path)} is larger than {MOST_BYTES} bytes")
    lines = list(_objects(path, content))
    if not lines or type(lines[0].get("personae_recording")) is not int:
        raise ConfigurationError(f"{os.fspath(path)} is not a recording: its first line has no 'personae_recording'")
    if lines[0]["personae_recording"] != VERSION:
        raise ConfigurationError(
            f"{os.fspath(path)} is a recording of version {lines[0]['personae_recording']}, and {VERSION} is known"
        )
    return lines[0], [_entry(path, number, line) for number, line in enumerate(lines[1:], 2)]


def _objects(path: str | os.PathLike[str], content: bytes) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(content.splitlines(), 1):
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise _wrong(path, number, "it is no JSON") from error
        if not isinstance(value, dict):
            raise _wrong(path, number, "it is not an object")
        yield value


def _entry(path: str | os.PathLike[str], number: int, line: dict[str, Any]) -> Entry:
    if unknown := sorted(line.keys() - _NAMES):
        raise _wrong(path, number, f"{unknown[0]!r} is not known")
    arguments = line.get("arguments")
    headers, status, file = line.get("headers", {}), line.get("status"), line.get("file")
    for name, is_right in (
        ("vendor", isinstance(line.get("vendor"), str)),
        ("operation", isinstance(line.get("operation"), str)),
        ("arguments", isinstance(arguments, dict)),
        ("headers", isinstance(headers, dict) and all(isinstance(one, str) for one in headers.values())),
        ("status", status is None or (type(status) is int and 100 <= status <= 599)),
        ("file", file is None or (type(file) is int and file >= 0)),
        ("failure", line.get("failure") in (None, *Failure.__members__)),
        ("timeout", isinstance(line.get("timeout", False), bool)),
    ):
        if not is_right:
            raise _wrong(path, number, f"{name!r} is not what it should be")
    if any(not one.isprintable() or not one.isascii() for pair in headers.items() for one in pair):
        raise _wrong(path, number, "'headers' is not what it should be")
    return Entry(**line)


def _wrong(path: str | os.PathLike[str], number: int, what: str) -> ConfigurationError:
    return ConfigurationError(f"line {number} of the recording {os.fspath(path)} cannot be read: {what}")
