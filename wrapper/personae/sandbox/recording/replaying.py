"""Gives the answers of a recording again: by operation and arguments, those of the same in the order they came in."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from threading import Lock
from typing import Any

from personae_api.showing import MASK

from ... import drift
from ...clock import Interrupt
from ...errors import ConfigurationError
from ...http.messages import Reply, Request
from ...vendors import async_client_of, client_of
from ...vendors.accessors import NewClients
from ..clock import VirtualClock
from . import entries
from .asked import asked, specification
from .held import AsyncHeld, Held
from .stand_ins import FIELD, is_stand_in

KEY = "replay-key"


class NotRecordedError(ConfigurationError):
    """A request that is not in the recording, or not as often; `nearest` is the most similar entry, or None."""

    def __init__(self, message: str, *, vendor: str, operation: str | None, nearest: entries.Entry | None) -> None:
        super().__init__(message)
        self.vendor = vendor
        self.operation = operation
        self.nearest = nearest


class Replay(NewClients):
    """A recording to test against: its clients get the recorded answers, and nothing is sent.

    They wait on `clock`, which takes no real time. `drift` has the differences between answers and the specification.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.head, self._entries = entries.read(path)
        self._path = os.fspath(path)
        for number, entry in enumerate(self._entries, 2):
            if not _is_known(entry):
                raise ConfigurationError(
                    f"line {number} of the recording {self._path} is of {entry.vendor} {entry.operation}, "
                    "which no specification here has: record it anew"
                )
        self._given = _given(self._entries)
        self._left = dict.fromkeys(range(len(self._entries)))
        self._lock = Lock()
        self.clock = VirtualClock()
        self.drift = drift.Report()

    @property
    def left(self) -> int:
        """How many answers were not asked for yet."""
        return len(self._left)

    def _client(self, vendor: str, options: Mapping[str, Any]) -> Any:
        return self._of(client_of(vendor), options, _Transport)

    def _async_client(self, vendor: str, options: Mapping[str, Any]) -> Any:
        return self._of(async_client_of(vendor), options, _AsyncTransport)

    def _of(self, kind: Any, options: Mapping[str, Any], transport: Any) -> Any:
        client = kind(**{"api_key": KEY, "on_drift": self.drift, **options})
        client._clock = self.clock
        client._transport = transport(self, client._dialect.vendor, client._options.base_url)
        return client

    def answer(self, vendor: str, base_url: str, request: Request) -> Reply:
        """The answer to a request; NotRecordedError if there is none."""
        found = asked(vendor, base_url, request)
        if found is None:
            raise NotRecordedError(
                f"{request.method} of {vendor} is no operation that can be recorded, such as a stream",
                vendor=vendor,
                operation=None,
                nearest=None,
            )
        operation, arguments = found
        with self._lock:
            same = [number for number in range(len(self._entries)) if self._is_of(number, vendor, operation)]
            exact = [number for number in same if _differences(self._entries[number].arguments, arguments, set()) == []]
            fits = exact or [
                number for number in same if _differences(self._entries[number].arguments, arguments, self._given) == []
            ]
            number = next((one for one in fits if one in self._left), None)
            if number is None:
                raise self._refusal(vendor, operation, arguments, same, recorded=len(fits))
            del self._left[number]
        return self._entries[number].reply()

    def _is_of(self, number: int, vendor: str, operation: str) -> bool:
        entry = self._entries[number]
        return (entry.vendor, entry.operation) == (vendor, operation)

    def _refusal(
        self, vendor: str, operation: str, arguments: Any, same: list[int], *, recorded: int
    ) -> NotRecordedError:
        if recorded:
            text = f"was recorded {recorded} times with these arguments, and is asked for once more"
            return NotRecordedError(f"{vendor} {operation} {text}", vendor=vendor, operation=operation, nearest=None)
        if not same:
            others = sorted({entry.operation for entry in self._entries if entry.vendor == vendor})
            text = f"there are {', '.join(others)}" if others else f"there is nothing of {vendor}"
            message = f"{vendor} {operation} was not recorded: {text}"
            return NotRecordedError(message, vendor=vendor, operation=operation, nearest=None)
        differences = {n: _differences(self._entries[n].arguments, arguments, self._given) for n in same}
        nearest = min(same, key=lambda n: len(differences[n]))
        message = (
            f"{vendor} {operation} was not recorded with these arguments: the nearest is line {nearest + 2} of "
            f"{self._path}, which differs in {', '.join(differences[nearest][:5])}"
        )
        return NotRecordedError(message, vendor=vendor, operation=operation, nearest=self._entries[nearest])


def replay(path: str | os.PathLike[str]) -> Replay:
    """The answers of a recording; ConfigurationError says what is wrong with the file.

    >>> bland = replay("first-run.jsonl").bland()  # doctest: +SKIP
    """
    return Replay(path)


def _is_known(entry: entries.Entry) -> bool:
    from ...vendors import VENDORS

    return entry.vendor in VENDORS and entry.operation in specification(entry.vendor).operation_ids


def _given(found: list[entries.Entry]) -> set[Any]:
    """The stand-ins of what the user has given: those that came in a request before they were in any answer."""
    answered: set[Any] = set()
    given: set[Any] = set()
    for entry in found:
        given.update(one for one in _leaves(entry.arguments) if is_stand_in(one) and one not in answered)
        answered.update(_leaves(entry.body))
    return given


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from _leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner)
    elif isinstance(value, str | int):
        yield value


def _differences(recorded: Any, asked_for: Any, given: set[Any], place: str = "") -> list[str]:
    """The places in which arguments differ; what stands for a value of the user's may have any value there."""
    if isinstance(recorded, dict) and isinstance(asked_for, dict):
        renamed = _renamed(recorded, asked_for, given)
        names = list(dict.fromkeys([*recorded, *(name for name in asked_for if name not in renamed.values())]))
        pairs = [(name, recorded.get(name, ...), asked_for.get(renamed.get(name, name), ...)) for name in names]
        return [one for name, was, now in pairs for one in _differences(was, now, given, f"{place}.{name}".strip("."))]
    if isinstance(recorded, list) and isinstance(asked_for, list) and len(recorded) == len(asked_for):
        pairs_ = enumerate(zip(recorded, asked_for, strict=True))
        return [one for n, (was, now) in pairs_ for one in _differences(was, now, given, f"{place}[{n}]")]
    if isinstance(recorded, str | int) and (recorded in given or recorded == MASK):
        return [] if isinstance(asked_for, str | int) else [place]
    return [] if type(recorded) is type(asked_for) and recorded == asked_for else [place]


def _renamed(recorded: Mapping[str, Any], asked_for: Mapping[str, Any], given: set[Any]) -> dict[str, str]:
    """The fields whose names have stand-ins, each with the one of the request that is most like it."""
    left = [name for name in asked_for if name not in recorded]
    found: dict[str, str] = {}
    for name, value in recorded.items():
        if left and name not in asked_for and FIELD.fullmatch(name):
            found[name] = min(left, key=lambda other: len(_differences(value, asked_for[other], given)))
            left.remove(found[name])
    return found


class _Answering:
    """What a client sends by."""

    def __init__(self, replayed: Replay, vendor: str, base_url: str) -> None:
        self._replay = replayed
        self._place = vendor, base_url
        self.closing = Interrupt()
        self.closed = False

    def _answer(self, request: Request) -> Reply:
        if self.closed:
            raise ConfigurationError("this client is closed: make a new one")
        return self._replay.answer(*self._place, request)


class _Transport(_Answering):
    def send(self, request: Request, _: Any = None) -> Reply:
        return self._answer(request)

    def open(self, request: Request, _: Any = None) -> Held:
        reply = self._answer(request)
        return Held(reply.status, reply.headers, reply)

    def close(self) -> None:
        self.closed = True


class _AsyncTransport(_Answering):
    async def send(self, request: Request) -> Reply:
        return self._answer(request)

    async def open(self, request: Request, _: Any = None) -> AsyncHeld:
        reply = self._answer(request)
        return AsyncHeld(reply.status, reply.headers, reply)

    async def aclose(self) -> None:
        self.closed = True
