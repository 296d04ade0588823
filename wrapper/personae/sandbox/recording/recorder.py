"""Keeps what a client is answered, without what is personal or secret."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Collection
from threading import Lock
from types import TracebackType
from typing import Any, Self, TypeVar, cast

from ... import drift
from ...call.masking import Masking
from ...client import AsyncClient, Client
from ...errors import ConfigurationError
from ...http.messages import Reply, Request, TransportError
from ...secret import Secret
from ...vendors import style_of
from . import entries
from .asked import asked, words_and_names
from .headers import kept
from .held import AsyncHeld, Held
from .stand_ins import StandIns

C = TypeVar("C", bound="Client[Any] | AsyncClient[Any]")

_SHORT = re.compile(r"\d{1,6}")
"""What is kept in a query: pages, sizes and offsets."""


class Recording:
    """The recording so far: `drift` has the differences from the specification, `str()` what was replaced."""

    def __init__(self, path: str | os.PathLike[str], keep: Collection[str]) -> None:
        if isinstance(keep, str) or not all(isinstance(name, str) for name in keep):
            raise ConfigurationError("keep must be names of fields, such as {'summary', 'status'}")
        self.path = path
        self._target = entries.target(path)
        self.drift = drift.Report()
        self.left_out = 0
        """Requests that are not in the file: streams, and addresses that no operation has."""
        self.entries: list[entries.Entry] = []
        self._stand_ins = StandIns(keep)
        self._lock = Lock()

    def client(self, client: C) -> C:
        """A copy of a client of any vendor, synchronous or asynchronous, whose answers are recorded."""
        copy = client.with_options(on_drift=self._told(client._options.on_drift))
        copy._transport = self._listening(client)
        return cast("C", copy)

    def _listening(self, client: Any) -> Any:
        kind = _AsyncRecording if hasattr(client, "aclose") else _Recording
        return kind(client._transport, self, client._dialect.vendor, client._options.base_url)

    def _told(self, also: Any) -> Any:
        def tell(difference: drift.Drift) -> None:
            self.drift(difference)
            if also is not None:
                also(difference)

        return tell

    @property
    def replaced(self) -> dict[str, int]:
        """How much was replaced, by what it is."""
        return dict(sorted(self._stand_ins.replaced.items()))

    def __str__(self) -> str:
        replaced = ", ".join(f"{count} {kind}" for kind, count in self.replaced.items()) or "nothing"
        out = f"; {self.left_out} requests are left out" if self.left_out else ""
        return f"{len(self.entries)} answers; replaced: {replaced}{out}; {self.drift}"

    def add(self, vendor: str, base_url: str, request: Request, reply: Reply | TransportError) -> None:
        """Keep an answer."""
        with self._lock:
            found = asked(vendor, base_url, request)
            if found is None:
                self.left_out += 1
                return
            operation, arguments = found
            if request.key is not None:
                bare = style_of(vendor).dialect.key_prefix
                self._stand_ins.hide = Masking(request.key, Secret(request.key.reveal().removeprefix(bare))).text
            known: dict[str, Any] = {
                "vendor": vendor,
                "operation": operation,
                "arguments": self._safe(vendor, arguments),
            }
            if isinstance(reply, TransportError):
                known |= {"failure": reply.failure.name, "timeout": reply.is_timeout}
            else:
                known |= {"status": reply.status, **self._answer(vendor, reply)}
            self.entries.append(entries.Entry(**known))

    def _safe(self, vendor: str, arguments: dict[str, Any]) -> dict[str, Any]:
        words, names = words_and_names(vendor)
        query = {one for several in arguments.get("query", {}).values() for one in several if _SHORT.fullmatch(one)}
        return {
            place: self._stand_ins.value(value, words | query if place == "query" else words, names)
            for place, value in arguments.items()
        }

    def _answer(self, vendor: str, reply: Reply) -> dict[str, Any]:
        headers = kept(reply.headers, self._stand_ins.hide)
        media = headers.get("content-type", "")
        words, names = words_and_names(vendor)
        try:
            body = json.loads(reply.content)
        except (ValueError, RecursionError):
            if reply.content and not media.startswith("text/") and "json" not in media:
                return {"headers": headers, "file": len(reply.content)}
            text = reply.content.decode("utf-8", "replace")
            return {"headers": headers, "body": self._stand_ins.text(text, ()) if text else None}
        return {"headers": headers, "body": self._stand_ins.value(body, words, names)}

    def save(self) -> None:
        """Write the file; leaving `with record(...)` does."""
        head = {"replaced": self.replaced, "kept": sorted(self._stand_ins.keep), "left_out": self.left_out}
        entries.write(self._target, head, self.entries)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.save()


def record(path: str | os.PathLike[str], *, keep: Collection[str] = ()) -> Recording:
    """Record the answers that clients get, for `replay`; the file has no personal or secret text.

    Args:
        path: The file, written when the `with` block ends, in a folder that exists. A symbolic link stays one.
        keep: Names of fields whose strings and numbers are kept as they came; secrets never are.

    >>> with record("first-run.jsonl") as recording:  # doctest: +SKIP
    ...     recording.client(bland).calls.list(limit=10).all()
    """
    return Recording(path, keep)


class _Listening:
    """The transport of a client, which is listened to."""

    def __init__(self, transport: Any, recording: Recording, vendor: str, base_url: str) -> None:
        self._transport = transport
        self._recording = recording
        self._place = vendor, base_url

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def _came(self, request: Request, reply: Reply | TransportError) -> None:
        self._recording.add(*self._place, request, reply)

    def _leaves_out(self, request: Request) -> bool:
        is_left_out = asked(*self._place, request) is None
        self._recording.left_out += is_left_out
        return is_left_out


class _Recording(_Listening):
    def send(self, request: Request, interrupt: Any = None) -> Reply:
        try:
            reply: Reply = self._transport.send(request, interrupt)
        except TransportError as error:
            self._came(request, error)
            raise
        self._came(request, reply)
        return reply

    def open(self, request: Request, interrupt: Any = None) -> Any:
        if self._leaves_out(request):
            return self._transport.open(request, interrupt)
        reply = self.send(request, interrupt)
        return Held(reply.status, reply.headers, reply)


class _AsyncRecording(_Listening):
    async def send(self, request: Request) -> Reply:
        try:
            reply: Reply = await self._transport.send(request)
        except TransportError as error:
            self._came(request, error)
            raise
        self._came(request, reply)
        return reply

    async def open(self, request: Request, interrupt: Any = None) -> Any:
        if self._leaves_out(request):
            return await self._transport.open(request, interrupt)
        reply = await self.send(request)
        return AsyncHeld(reply.status, reply.headers, reply)
