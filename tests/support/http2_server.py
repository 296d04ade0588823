"""A server of HTTP/2 on loopback, with TLS, that answers as it is told; its bytes are those of h2."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from socket import IPPROTO_TCP, SO_RCVBUF, SOL_SOCKET, TCP_NODELAY, create_server
from typing import Any

import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import (
    DataReceived,
    PingAckReceived,
    RequestReceived,
    SettingsAcknowledged,
    StreamEnded,
    StreamReset,
)
from h2.exceptions import H2Error
from h2.settings import SettingCodes
from hpack import NeverIndexedHeaderTuple
from hyperframe.frame import GoAwayFrame

PATIENCE = 10.0
AUTHORITY = trustme.CA()
_CERTIFICATE = AUTHORITY.issue_cert("localhost", "127.0.0.1")

Answerer = Callable[["Asked"], Awaitable[object]]
Headers = Iterable[tuple[str, str]]


def write_authority(folder: Path) -> Path:
    """The file that makes a client trust these servers."""
    file = folder / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(file))
    return file


GONE = (H2Error, KeyError)
"""What h2 raises for a stream that is closed; the second up to 4.3."""


def _send_data(stream_id: int, data: bytes, padding: int | None, http: H2Connection) -> None:
    http.send_data(stream_id, data, pad_length=padding)


def _is_never_indexed(pair: object) -> bool:
    return isinstance(pair, NeverIndexedHeaderTuple)


class Asked:
    """A request, and what its answer is made with."""

    def __init__(self, peer: Peer, event: RequestReceived) -> None:
        self.peer = peer
        self.id = event.stream_id
        self.pairs = [(name.decode(), value.decode()) for name, value in event.headers]
        self.headers = dict(self.pairs)
        self.secret = {name.decode() for name, _ in filter(_is_never_indexed, event.headers)}
        self.body = bytearray()
        self.is_whole = asyncio.Event()
        self.is_reset = asyncio.Event()
        self.reset_code: int | None = None

    @property
    def path(self) -> str:
        return self.headers[":path"]

    async def answer(
        self,
        body: bytes | str = b"{}",
        status: int = 200,
        headers: Headers = (),
        *,
        trailers: Headers = (),
        padding: int | None = None,
        ends: bool = True,
    ) -> None:
        await self.is_whole.wait()
        self.begin(status, [("content-type", "application/json"), *headers])
        await self.send(body.encode() if isinstance(body, str) else body, padding=padding)
        if trailers:
            self.peer.do(lambda http: http.send_headers(self.id, list(trailers), end_stream=True))
        elif ends:
            self.end()

    def begin(self, status: int | str = 200, headers: Headers = ()) -> None:
        self.peer.do(lambda http: http.send_headers(self.id, [(":status", str(status)), *headers]))

    async def send(self, body: bytes, padding: int | None = None) -> None:
        """A part of the body, as soon as the client has a place for it."""
        left = memoryview(body)
        extra = 0 if padding is None else padding + 1
        while left and self.reset_code is None and not self.peer.is_over:
            http = self.peer.http
            try:
                room = min(http.local_flow_control_window(self.id), http.max_outbound_frame_size) - extra
            except GONE:  # the client has given it up
                return
            if room <= 0:
                await self.peer.changes()
                continue
            part, left = left[:room], left[room:]
            self.peer.do(partial(_send_data, self.id, bytes(part), padding))
            await self.peer.drained()

    def end(self) -> None:
        self.peer.do(lambda http: http.end_stream(self.id))

    def reset(self, code: ErrorCodes | int = ErrorCodes.INTERNAL_ERROR) -> None:
        self.peer.do(lambda http: http.reset_stream(self.id, code))


class Peer(asyncio.Protocol):
    """One connection of a client."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.asked: dict[int, Asked] = {}
        self.is_over = False
        self.protocol: str | None = None
        self.hears_settings = 0
        """How often the client has acknowledged the server's settings."""
        self.pongs = 0
        self.has_said_goodbye = False
        self.most_at_once = 0
        self.held: int = 0
        self._news: set[asyncio.Future[None]] = set()
        self._is_full = False
        self._plain = b""

    # what the event loop calls

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        transport.get_extra_info("socket").setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)
        self.protocol = transport.get_extra_info("ssl_object").selected_alpn_protocol()
        self.server.peers.append(self)
        if self.protocol != "h2":
            return
        self.http = H2Connection(
            H2Configuration(
                client_side=False,
                header_encoding=None,
                validate_outbound_headers=False,
                normalize_outbound_headers=False,
            )
        )
        self.http.local_settings.update(self.server.settings)
        self.http.local_settings.acknowledge()
        self.do(lambda http: http.initiate_connection())

    def data_received(self, data: bytes) -> None:
        if self.protocol != "h2":
            self._answer_plainly(data)
            return
        if self.server.is_deaf:
            return
        try:
            events = self.http.receive_data(data)
        except H2Error as error:
            self.server.complaints.append(repr(error))
            self.transport.close()
            return
        for event in events:
            if isinstance(event, RequestReceived):
                asked = self.asked[event.stream_id] = Asked(self, event)
                self.server.requests.append(asked)
                self.server.start(self.server.answerer(asked))
                self.most_at_once = max(self.most_at_once, self.http.open_inbound_streams)
            elif isinstance(event, DataReceived):
                self.asked[event.stream_id].body += event.data
                if self.server.takes_all:
                    self.http.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
                else:
                    self.held += event.flow_controlled_length
            elif isinstance(event, StreamEnded):
                self.asked[event.stream_id].is_whole.set()
            elif isinstance(event, StreamReset):
                asked = self.asked[event.stream_id]
                asked.reset_code = int(event.error_code)
                asked.is_reset.set()
            elif isinstance(event, SettingsAcknowledged):
                self.hears_settings += 1
            elif isinstance(event, PingAckReceived):
                self.pongs += 1
        self.flush()
        self._tell()

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_over = True
        self._tell()

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False
        self._tell()

    def _answer_plainly(self, data: bytes) -> None:
        self._plain += data
        while b"\r\n\r\n" in self._plain:
            request, _, self._plain = self._plain.partition(b"\r\n\r\n")
            self.server.plain.append(request.decode("latin-1"))
            self.transport.write(
                b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 7\r\n\r\n"plain"'
            )

    # what answers are made with

    def do(self, step: Callable[[H2Connection], object]) -> None:
        """Say something, unless the client does not hear it any more."""
        with suppress(*GONE):
            step(self.http)
        self.flush()

    def flush(self) -> None:
        self.raw(self.http.data_to_send())

    def raw(self, data: bytes) -> None:
        if data and not self.transport.is_closing():
            self.transport.write(data)

    def say_goodbye(self, last: int, code: int = 0, said: bytes = b"") -> None:
        """GOAWAY, after which the server may go on with its answers (h2 would not)."""
        self.raw(GoAwayFrame(0, last_stream_id=last, error_code=code, additional_data=said).serialize())
        self.has_said_goodbye = True

    def make_room(self, count: int, stream_id: int | None = None) -> None:
        """Take so many bytes more, on the connection or on one stream of it."""
        self.do(lambda http: http.increment_flow_control_window(count, stream_id))

    async def changes(self) -> None:
        """Wait until the client has said something."""
        future = asyncio.get_running_loop().create_future()
        self._news.add(future)
        await future

    async def drained(self) -> None:
        while self._is_full and not self.is_over:
            await self.changes()

    def _tell(self) -> None:
        news, self._news = self._news, set()
        for future in news:
            if not future.done():
                future.set_result(None)


class Server:
    """Answers each request by a coroutine function; keeps what was asked, in the order in which it came."""

    def __init__(
        self,
        answerer: Answerer,
        *,
        settings: Mapping[SettingCodes | int, int] | None = None,
        protocols: Iterable[str] = ("h2", "http/1.1"),
        receive_buffer: int | None = None,
    ) -> None:
        self.answerer = answerer
        self.settings: dict[SettingCodes | int, int] = {SettingCodes.MAX_CONCURRENT_STREAMS: 128, **(settings or {})}
        self.requests: list[Asked] = []
        self.peers: list[Peer] = []
        self.plain: list[str] = []
        self.complaints: list[str] = []
        self.takes_all = True
        """Whether bodies make room for further ones as soon as they have come."""
        self.is_deaf = False
        """Whether nothing is heard any more."""
        self._tasks: set[asyncio.Task[object]] = set()
        self.context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self.context.set_alpn_protocols(list(protocols))
        _CERTIFICATE.configure_cert(self.context)
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, name="server", daemon=True)
        self._thread.start()
        socket = create_server(("127.0.0.1", 0), backlog=512)
        if receive_buffer is not None:
            socket.setsockopt(SOL_SOCKET, SO_RCVBUF, receive_buffer)
        self.port = socket.getsockname()[1]
        self._listener: asyncio.Server = self.run(
            self.loop.create_server(lambda: Peer(self), sock=socket, ssl=self.context, backlog=512)
        )
        self.url = f"https://127.0.0.1:{self.port}"

    def start(self, step: Awaitable[object]) -> None:
        """Go on with something, on the server's event loop."""
        task = self.loop.create_task(self._watched(step))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def launch(self, step: Awaitable[object]) -> None:
        """The same from elsewhere."""
        self.loop.call_soon_threadsafe(self.start, step)

    async def _watched(self, step: Awaitable[object]) -> None:
        try:
            await step
        except Exception as error:  # noqa: BLE001 - the test must hear of it
            self.complaints.append(repr(error))

    def run(self, step: Awaitable[Any]) -> Any:
        """What a coroutine gives that runs on the server's event loop."""

        async def stepped() -> Any:
            return await asyncio.wait_for(step, PATIENCE)

        return asyncio.run_coroutine_threadsafe(stepped(), self.loop).result(PATIENCE)

    def do(self, step: Callable[[], object]) -> None:
        """Call a function on the server's event loop."""

        async def called() -> None:
            step()

        self.run(called())

    async def seen(self, condition: Callable[[], object]) -> None:
        """Wait, on any event loop, until something is so here."""
        for _ in range(int(PATIENCE / 0.005)):
            if condition():
                return
            await asyncio.sleep(0.005)
        raise AssertionError("it is not so, and does not come to be")

    @property
    def open_connections(self) -> int:
        return sum(not peer.is_over for peer in self.peers)

    def stop(self) -> None:
        self.run(self._stopped())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive(), "an answer takes too long"
        self.loop.close()

    async def _stopped(self) -> None:
        self._listener.close()
        for peer in self.peers:
            peer.transport.abort()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.sleep(0)


@contextmanager
def serving_http2(answerer: Answerer, **options: Any) -> Iterator[Server]:
    server = Server(answerer, **options)
    try:
        yield server
    finally:
        server.stop()
    assert server.complaints == [], server.complaints
