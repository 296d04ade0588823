"""HTTP/2 (RFC 9113) without input, output or waiting: requests become bytes, and bytes become answers.

The frames, their compression and the states of streams are those of the library h2. It ends a connection with the first
GOAWAY, although answers may follow it: that frame is kept from it, and read here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import (
    DataReceived,
    InformationalResponseReceived,
    RemoteSettingsChanged,
    ResponseReceived,
    StreamEnded,
    StreamReset,
    WindowUpdated,
)
from h2.exceptions import H2Error
from h2.settings import SettingCodes, Settings
from hpack import HeaderTuple, NeverIndexedHeaderTuple

from ...errors import Failure, one_line
from ..failures import Unclean
from ..messages import Request, TransportError

MOST_STREAMS = 100
"""Requests at once on one connection, where the server allows as many."""

STREAM_WINDOW = 1024 * 1024
"""Bytes of an answer that come ahead of whoever reads it."""

CONNECTION_WINDOW = 16 * 1024 * 1024
"""Bytes on the way to all of them. What has come is acknowledged at once: a slow reader holds up itself alone."""

MOST_RESETS = 100
"""Requests that are given up on one connection: servers take many of them for an attack (CVE-2023-44487)."""

MOST_INTERIM = 100
"""Answers such as 100 and 103 before the one that counts."""

MOST_ASIDE = 10_000
"""Frames without anything of an answer, one after the other."""

QUIET_SECONDS = 1.0
"""Where nothing at all has come for as long when a request is late, the connection may be dead."""

SILENCE_SECONDS = 5.0
"""How long an answer to PING may take where nothing else comes either."""

_LAST_ID = 2**31 - 1
_FIRST_WINDOW = 65_535
_HEAD_BYTES = 9
_DATA, _GOAWAY = 0, 7
_LEAST_OF_GOAWAY = 8
_END_STREAM, _PADDED = 0x1, 0x8
_ANOTHER_LENGTH = "an answer of another length than it promised"
_HOP_BY_HOP = frozenset(
    {b"connection", b"host", b"keep-alive", b"proxy-connection", b"te", b"transfer-encoding", b"upgrade"}
)
"""Headers that say how HTTP/1.1 goes on, or what pseudo-headers say here (RFC 9113 section 8.2.2)."""

Pairs = list[tuple[bytes, bytes]]


def head(request: Request, authority: str, target: str, headers: Pairs) -> list[HeaderTuple]:
    """The headers of a request; its key is never kept in the tables of the compression, nor in a variable here."""
    pairs = [
        HeaderTuple(b":method", request.method.encode("ascii")),
        HeaderTuple(b":scheme", b"https"),
        HeaderTuple(b":authority", authority.encode("ascii")),
        HeaderTuple(b":path", target.encode("ascii")),
        *(HeaderTuple(name.lower(), value) for name, value in headers if name.lower() not in _HOP_BY_HOP),
    ]
    key = request.key
    if key is not None:
        pairs.append(NeverIndexedHeaderTuple(request.key_header.lower().encode("ascii"), key.reveal().encode("ascii")))
    return pairs


class Stream:
    """One request, and as much of its answer as has come.

    `waker` gives what is to be called whenever something has changed, and None when nobody is left who waits for it.
    """

    __slots__ = (
        "came",
        "failure",
        "has_body",
        "has_ended",
        "headers",
        "id",
        "interim",
        "is_blocked",
        "is_reset",
        "is_unbegun",
        "is_whole",
        "length",
        "parts",
        "read",
        "status",
        "waker",
    )

    def __init__(self, waker: Callable[[], Callable[[], object] | None]) -> None:
        self.waker = waker
        self.id = 0
        self.status = 0
        self.headers: Pairs = []
        self.has_body = True
        self.length: int | None = None
        """How many bytes the answer has promised."""
        self.came = 0
        """How many of them have come."""
        self.parts: list[bytes] = []
        self.read = 0
        """Bytes that were taken, and not yet given back to the window of the stream."""
        self.interim = 0
        self.failure: TransportError | None = None
        self.is_whole = False
        """Whether all of the request was said."""
        self.has_ended = False
        """Whether all of the answer has come."""
        self.is_reset = False
        self.is_unbegun = False
        """Whether the server has said goodbye before it began this request."""
        self.is_blocked = False
        """Whether the request waits until the server takes more of it."""

    def news(self) -> None:
        """Something has changed."""
        wake = self.waker()
        if wake is not None:
            wake()


class Multiplexer:
    """The client's side of one connection.

    As a context manager it says that an exception has come in the midst of a change: what is half changed is not used
    any more.
    """

    def __init__(self) -> None:
        configuration = H2Configuration(
            client_side=True,
            header_encoding=None,
            validate_outbound_headers=False,
            normalize_outbound_headers=False,
            validate_inbound_headers=False,  # it would end the connection where one answer is malformed
            normalize_inbound_headers=False,
        )
        self._http = H2Connection(configuration)
        self._http.local_settings = Settings(
            client=True,
            initial_values={
                SettingCodes.ENABLE_PUSH: 0,
                SettingCodes.INITIAL_WINDOW_SIZE: STREAM_WINDOW,
                SettingCodes.MAX_HEADER_LIST_SIZE: H2Connection.DEFAULT_MAX_HEADER_LIST_SIZE,
            },
        )
        self._http.initiate_connection()
        self._http.increment_flow_control_window(CONNECTION_WINDOW - _FIRST_WINDOW)
        self._streams: dict[int, Stream] = {}
        self._incoming = bytearray()
        self._unacknowledged = 0
        self._resets = 0
        self._aside = 0
        self._farewell: str | None = None
        self._quiet_since = 0.0
        self.has_heard = False
        """Whether anything has come since there was no stream."""
        self.silent_at: float | None = None
        """When the connection has failed if nothing comes before."""
        self.is_settled = False
        """Whether the server has said how many streams there may be, or there may be none any more."""
        self.is_retired = False
        """Whether no stream may be added any more."""
        self.has_failed = False
        self.has_changed = False
        """Whether `most` may have changed since this was last set to False."""

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is None or isinstance(error, TransportError | Unclean):
            return
        self.fail(f"the connection broke, as {type(error).__name__} came in the midst of a change")
        if isinstance(error, H2Error):
            raise TransportError(f"{error} ({type(error).__name__})", Failure.INTERRUPTED) from error

    @property
    def most(self) -> int:
        """How many streams there may be at once: one until the server says how many, none if it is to end."""
        if self.is_retired or self.silent_at is not None:
            return 0
        if not self.is_settled:
            return 1
        return min(MOST_STREAMS, self._http.remote_settings.max_concurrent_streams)

    # what goes to the server

    def output(self) -> bytes:
        """What is to be sent now."""
        return self._http.data_to_send()

    def begin(self, stream: Stream, headers: list[HeaderTuple], now: float, *, is_whole: bool) -> None:
        """Say the headers of a request; Unclean if the connection takes no further one."""
        if len(self._streams) >= self.most:
            for lost in [one for one in self._streams.values() if one.waker() is None]:
                self.leave(lost)
            if len(self._streams) >= self.most:
                raise Unclean
        most_bytes = self._http.remote_settings.max_header_list_size
        if most_bytes is not None and sum(len(name) + len(value) + 32 for name, value in headers) > most_bytes:
            raise TransportError(
                f"the headers are more than the {most_bytes} bytes that the server takes",
                Failure.NOT_SENT,
                is_final=True,
            )
        if not self._streams:
            self._quiet_since, self.has_heard = now, False
        stream.has_body = headers[0][1] != b"HEAD"
        stream.id = self._http.get_next_available_stream_id()
        stream.is_whole = is_whole
        self._streams[stream.id] = stream
        self._http.send_headers(stream.id, headers, end_stream=is_whole)
        if stream.id > _LAST_ID - 2 * MOST_STREAMS:
            self._retire()

    def send(self, stream: Stream, data: memoryview) -> int:
        """How many bytes of a request were said; with none the stream is blocked, and hears when it is no more."""
        window = self._http.local_flow_control_window(stream.id)
        stream.is_blocked = window <= 0
        count = max(min(window, len(data)), 0)
        frame = self._http.max_outbound_frame_size
        for start in range(0, count, frame):
            self._http.send_data(stream.id, data[start : min(start + frame, count)])
        if count:
            self._aside = 0
        return count

    def finish(self, stream: Stream) -> None:
        """Say that the request is whole."""
        stream.is_whole = True
        self._http.end_stream(stream.id)

    def leave(self, stream: Stream) -> None:
        """Have done with a stream: what is not over is given up. Doing it twice changes nothing."""
        if self._streams.pop(stream.id, None) is None:
            return
        is_over = stream.has_ended and stream.is_whole
        if not (is_over or stream.is_reset or self.has_failed):
            self._reset(stream, ErrorCodes.CANCEL)

    def _reset(self, stream: Stream, code: ErrorCodes) -> None:
        stream.is_reset = True
        self._http.reset_stream(stream.id, code)
        self._resets += 1
        if self._resets >= MOST_RESETS:
            self._retire()

    def take(self, stream: Stream) -> bytes:
        """What has come of an answer since this was last asked."""
        data = b"".join(stream.parts)
        stream.parts.clear()
        self._acknowledge(stream, len(data))
        return data

    def _acknowledge(self, stream: Stream, count: int) -> None:
        stream.read += count
        if stream.read >= STREAM_WINDOW // 2 and not (stream.has_ended or stream.is_reset or self.has_failed):
            self._http.increment_flow_control_window(stream.read, stream.id)
            stream.read = 0

    def unblock(self) -> None:
        """Let those try again that wait until more is taken."""
        for stream in self._streams.values():
            if stream.is_blocked:
                stream.is_blocked = False
                stream.news()

    # what comes from the server

    def receive(self, data: bytes, now: float) -> None:
        """Take what was read at a moment."""
        if self.has_failed:
            return
        self._quiet_since, self.has_heard = now, True
        if self.silent_at is not None:
            self.silent_at = None
            self.has_changed = True
        try:
            for frame in self._frames(data):
                for event in self._http.receive_data(frame):
                    handler = _HANDLERS.get(type(event))
                    if handler is not None:
                        handler(self, event)
        except H2Error as error:
            self.fail(f"the server does not keep to HTTP/2: {one_line(str(error))} ({type(error).__name__})")

    def _frames(self, data: bytes) -> Iterator[bytes]:
        """Whole frames one by one, so that a broken one costs no answer before it; GOAWAY is read here."""
        incoming = self._incoming
        incoming += data
        start = 0
        while not self.has_failed and len(incoming) >= start + _HEAD_BYTES:
            length = int.from_bytes(incoming[start : start + 3], "big")
            if length > self._http.max_inbound_frame_size:
                self._give_up(ErrorCodes.FRAME_SIZE_ERROR, "frames that are larger than it may")
                return
            end = start + _HEAD_BYTES + length
            if len(incoming) < end:
                break
            self._aside += 1
            if self._aside > MOST_ASIDE:
                self._give_up(ErrorCodes.ENHANCE_YOUR_CALM, "frames without end, and no answer")
                return
            frame = bytes(incoming[start:end])
            if frame[3] == _GOAWAY:
                self._take_farewell(frame)
            else:
                if frame[3] == _DATA:
                    self._measure(frame)
                yield frame
            start = end
        del incoming[:start]

    def _measure(self, frame: bytes) -> None:
        """Refuse an answer whose length is not what it promised, before h2 ends the connection for that."""
        stream = self._streams.get(int.from_bytes(frame[5:9], "big"))
        if stream is None or stream.length is None or stream.is_reset:
            return
        is_padded = frame[4] & _PADDED and len(frame) > _HEAD_BYTES
        padding = 1 + frame[_HEAD_BYTES] if is_padded else 0
        stream.came += len(frame) - _HEAD_BYTES - padding
        if stream.came > stream.length or (frame[4] & _END_STREAM and stream.came < stream.length):
            self._refuse(stream, _ANOTHER_LENGTH)

    def _give_up(self, code: ErrorCodes, what: str) -> None:
        self._http.close_connection(code)
        self.fail(f"the server sends {what}")

    def _take_farewell(self, frame: bytes) -> None:
        payload = frame[_HEAD_BYTES:]
        is_of_stream = int.from_bytes(frame[5:9], "big") & _LAST_ID
        if is_of_stream or len(payload) < _LEAST_OF_GOAWAY:  # it proves nothing of what was not begun
            error = ErrorCodes.PROTOCOL_ERROR if is_of_stream else ErrorCodes.FRAME_SIZE_ERROR
            self._give_up(error, "a GOAWAY that is malformed")
            return
        last = int.from_bytes(payload[:4], "big") & _LAST_ID
        code = int.from_bytes(payload[4:8], "big")
        if code:
            said = one_line(payload[8:].decode("ascii", "replace"))
            self._farewell = f"the server closed the connection ({_name(code)}{': ' if said else ''}{said})"
        self._retire()
        for stream in list(self._streams.values()):
            if stream.id > last and not stream.status and stream.failure is None:
                stream.is_unbegun = True
                self._failed(stream, "the server closes the connection and has not begun this request", is_sent=False)

    def _on_settings(self, _: RemoteSettingsChanged) -> None:
        self.is_settled = self.has_changed = True
        self.unblock()

    def _on_window(self, event: WindowUpdated) -> None:
        if not event.stream_id:
            self.unblock()
            return
        stream = self._streams.get(event.stream_id)
        if stream is not None:
            stream.is_blocked = False
            stream.news()

    def _on_interim(self, event: InformationalResponseReceived) -> None:
        stream = self._streams.get(event.stream_id)
        if stream is not None:
            stream.interim += 1
            if stream.interim > MOST_INTERIM:
                self._refuse(stream, "answers without end that are none")

    def _on_answer(self, event: ResponseReceived) -> None:
        stream = self._streams.get(event.stream_id)
        if stream is None:
            return
        self._aside = 0
        if stream.is_unbegun:  # the server has said so, and was wrong
            stream.is_unbegun, stream.failure = False, None
        found = [value for name, value in event.headers if name == b":status"]
        if len(found) != 1 or len(found[0]) != 3 or not found[0].isdigit() or found[0] < b"200":
            is_over = stream.is_whole and event.stream_ended is not None
            self._refuse(stream, "an answer without a status", is_over=is_over)
            return
        stream.headers = [(name, value) for name, value in event.headers if not name.startswith(b":")]
        stream.status = int(found[0])
        if stream.has_body and stream.status not in (204, 304):
            lengths = [int(value) for name, value in stream.headers if name == b"content-length"]
            stream.length = lengths[0] if lengths else None
        stream.news()

    def _refuse(self, stream: Stream, what: str, *, is_over: bool = False) -> None:
        if not (is_over or stream.is_reset):
            self._reset(stream, ErrorCodes.PROTOCOL_ERROR)
        self._failed(stream, f"the server sends {what}")

    def _on_data(self, event: DataReceived) -> None:
        length = event.flow_controlled_length
        self._unacknowledged += length
        if self._unacknowledged >= CONNECTION_WINDOW // 2:
            self._http.increment_flow_control_window(self._unacknowledged)
            self._unacknowledged = 0
        stream = self._streams.get(event.stream_id)
        if stream is None:
            return
        if event.stream_ended is None:
            self._acknowledge(stream, length - len(event.data))  # padding is nobody's to take
        if event.data:
            self._aside = 0
            stream.parts.append(event.data)
            stream.news()

    def _on_end(self, event: StreamEnded) -> None:
        stream = self._streams.get(event.stream_id)
        if stream is not None:
            if stream.length not in (None, stream.came):
                self._failed(stream, f"the server sends {_ANOTHER_LENGTH}")
            stream.has_ended = True
            stream.news()

    def _on_reset(self, event: StreamReset) -> None:
        stream = self._streams.get(event.stream_id)
        if stream is None:
            return
        stream.is_reset = True
        if stream.has_ended:
            return  # it wants no more of the request, and has answered
        if event.error_code == ErrorCodes.REFUSED_STREAM and not stream.status:
            self._failed(stream, "the server refused the request before it did anything", is_sent=False)
        else:
            self._failed(stream, f"the server broke off the answer ({_name(event.error_code)})")

    # how it ends

    def _failed(self, stream: Stream, reason: str, *, is_sent: bool = True) -> None:
        if stream.failure is None and not stream.has_ended:
            stream.failure = TransportError(reason, Failure.INTERRUPTED if is_sent else Failure.NOT_SENT)
            stream.news()

    def _retire(self) -> None:
        self.is_retired = self.is_settled = self.has_changed = True

    def fail(self, reason: str) -> None:
        """Nothing comes or goes on the connection any more; what a GOAWAY has said goes before the reason."""
        if self.has_failed:
            return
        self.has_failed = True
        self._retire()
        for stream in list(self._streams.values()):
            self._failed(stream, self._farewell or reason)

    def doubt(self, now: float) -> None:
        """One has waited for too long: if nothing at all has come for a while, see whether anything comes still."""
        if now - self._quiet_since >= QUIET_SECONDS and self.silent_at is None and not self.has_failed:
            self.silent_at = now + SILENCE_SECONDS
            self.has_changed = True
            self._http.ping(b"\0" * 8)

    def look(self, now: float) -> None:
        """Fail if nothing has come in spite of doubts."""
        if self.silent_at is not None and now >= self.silent_at:
            self.fail("nothing comes on the connection any more")


def _name(code: int) -> str:
    try:
        return ErrorCodes(code).name
    except ValueError:
        return f"code {code}"


_HANDLERS: dict[type, Callable[[Multiplexer, Any], None]] = {
    DataReceived: Multiplexer._on_data,
    InformationalResponseReceived: Multiplexer._on_interim,
    RemoteSettingsChanged: Multiplexer._on_settings,
    ResponseReceived: Multiplexer._on_answer,
    StreamEnded: Multiplexer._on_end,
    StreamReset: Multiplexer._on_reset,
    WindowUpdated: Multiplexer._on_window,
}
