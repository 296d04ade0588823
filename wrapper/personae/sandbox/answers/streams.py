"""Streams of events: what tests have pushed, or else what the specification shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Lock
from typing import Any, NamedTuple

from ..requests.uploads import Upload
from ..specification.resources import Kind
from ..specification.streams import EVENT_STREAM, Block, Stream
from .answer import Answer
from .context import Context


class _Pushed(NamedTuple):
    vendor: str
    operation: str
    path: Mapping[str, str]
    block: Block


class Streams:
    """The events that streams send, as scripts of tests say; `known` has the streams of all vendors by operation."""

    def __init__(self, known: Callable[[], Mapping[str, Mapping[str, Stream]]]) -> None:
        self._known = known
        self._pushed: list[_Pushed] = []
        self._lock = Lock()

    def push(
        self, operation: str, *events: Any, vendor: str | None = None, path: Mapping[str, str] | None = None
    ) -> None:
        """Make a stream send these events instead of its own, after those pushed before.

        An event is a JSON value, which gets the ids "1", "2" and so on, or a string, which is sent as it is: lines of
        the protocol, with an empty one at the end of an event. `path` selects a stream, such as
        `{"call_id": "..."}`; by default all of the operation.

        After the last event the stream closes. A client that reconnects gets the events after the last one that it
        knows, and those pushed in the meantime.
        """
        vendor, stream = self._stream(operation, vendor)
        with self._lock:
            for event in events:
                number = 1 + sum(one.operation == operation for one in self._pushed)
                block = Block(None, event) if isinstance(event, str) else stream.block(event, str(number))
                self._pushed.append(_Pushed(vendor, operation, dict(path or {}), block))

    def _stream(self, operation: str, vendor: str | None) -> tuple[str, Stream]:
        known = self._known()
        found = [name for name, streams in known.items() if operation in streams and vendor in (None, name)]
        if not found:
            names = sorted({name for streams in known.values() for name in streams})
            who = "no vendor has a" if vendor is None else f"{vendor} has no"
            raise ValueError(f"{who} stream {operation!r}: streams are {', '.join(names)}")
        if len(found) > 1:
            raise ValueError(f"{' and '.join(found)} have a stream {operation!r}: add vendor=...")
        return found[0], known[found[0]][operation]

    def clear(self) -> None:
        """Forget what was pushed."""
        with self._lock:
            self._pushed.clear()

    def answered(self, vendor: str, context: Context, headers: Mapping[str, str]) -> Answer:
        """The answer to a request for a stream: its events behind the last one that is known."""
        operation = context.operation
        assert operation.stream is not None
        look = context.item if context.request.route.kind is Kind.READ else context.owner
        look()  # which refuses what is not there
        resume = operation.stream.resume
        last = headers.get("last-event-id") if resume is None else context.request.query.get(resume)
        script = self._script(vendor, operation.id, context.request.path)
        found = operation.stream.shown() if script is None else script
        places = [place for place, block in enumerate(found, 1) if last is not None and block.id == last]
        text = "".join(block.text for block in found[places[-1] if places else 0 :])
        return Answer(file=Upload(text.encode(), media=EVENT_STREAM))

    def _script(self, vendor: str, operation: str, path: Mapping[str, Any]) -> list[Block] | None:
        with self._lock:
            own = [one for one in self._pushed if (one.vendor, one.operation) == (vendor, operation)]
        meant = [one.block for one in own if all(str(path.get(key)) == value for key, value in one.path.items())]
        return meant or None
