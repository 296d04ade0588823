"""HTTP/2 without sockets: what a server says, byte by byte, and what becomes of the requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import ConnectionTerminated, DataReceived, Event, RequestReceived, StreamReset
from h2.settings import SettingCodes
from hpack import HeaderTuple
from hyperframe.frame import (
    ContinuationFrame,
    DataFrame,
    Frame,
    GoAwayFrame,
    HeadersFrame,
    PingFrame,
    RstStreamFrame,
    SettingsFrame,
    WindowUpdateFrame,
)
from hypothesis import given
from hypothesis import strategies as st

from personae.errors import Failure
from personae.http.failures import Unclean
from personae.http.http2 import protocol
from personae.http.http2.protocol import MOST_RESETS, SILENCE_SECONDS, STREAM_WINDOW, Multiplexer, Stream, head
from personae.http.messages import Request
from personae.secret import Secret
from tests.support.each import for_each

LARGEST_FRAME = 16_384


def asking(method: str = "GET", headers: Mapping[str, str] | None = None) -> list[HeaderTuple]:
    request = Request(method, "https://a.example/", headers or {}, "X-Key", Secret("k"))
    return head(request, "a.example", "/", [(name.encode(), value.encode()) for name, value in request.headers.items()])


def unheard() -> Stream:
    return Stream(lambda: list)


class Talk:
    """A client and a server that hear each other at once."""

    def __init__(self, most_streams: int = 100, **settings: int) -> None:
        self.client = Multiplexer()
        self.news: list[Stream] = []
        self.events: list[Event] = []
        self.server = H2Connection(
            H2Configuration(client_side=False, validate_outbound_headers=False, normalize_outbound_headers=False)
        )
        self.server.local_settings.update({SettingCodes.MAX_CONCURRENT_STREAMS: most_streams})
        self.server.local_settings.update({SettingCodes[name]: value for name, value in settings.items()})
        self.server.local_settings.acknowledge()
        self.server.local_settings.acknowledge()
        self.server.initiate_connection()
        self.exchange()

    def exchange(self, now: float = 0.0) -> None:
        while True:
            said, answered = self.client.output(), self.server.data_to_send()
            if not said and not answered:
                return
            self.events += self.server.receive_data(said)
            self.client.receive(answered, now)

    def ask(self, *, is_whole: bool = True) -> Stream:
        stream = Stream(lambda: lambda: self.news.append(stream))
        self.client.begin(stream, asking(), 0.0, is_whole=is_whole)
        self.exchange()
        return stream

    def answer(self, stream: Stream, body: bytes = b"{}", status: bytes = b"200") -> None:
        self.server.send_headers(stream.id, [(b":status", status), (b"server", b"s")])
        self.server.send_data(stream.id, body, end_stream=True)
        self.exchange()

    def say(self, *frames: Frame, now: float = 0.0) -> None:
        self.client.receive(b"".join(frame.serialize() for frame in frames), now)

    def heard(self, kind: type[Event]) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]


def why(stream: Stream) -> tuple[str, Failure]:
    assert stream.failure is not None
    return stream.failure.reason, stream.failure.failure


def goodbye(last: int, code: int = 0, said: bytes = b"") -> GoAwayFrame:
    return GoAwayFrame(0, last_stream_id=last, error_code=code, additional_data=said)


def headers_frame(stream_id: int, data: bytes, *flags: str) -> HeadersFrame:
    return HeadersFrame(stream_id, data, flags=list(flags))


def test_a_request_and_its_answer() -> None:
    talk = Talk()
    stream = talk.ask(is_whole=False)
    assert talk.client.send(stream, memoryview(b"abc")) == 3
    talk.client.finish(stream)
    talk.exchange()
    (request,) = talk.heard(RequestReceived)
    assert [pair[:2] for pair in request.headers] == [
        (b":method", b"GET"),
        (b":scheme", b"https"),
        (b":authority", b"a.example"),
        (b":path", b"/"),
        (b"x-key", b"k"),
    ]
    assert b"".join(event.data for event in talk.heard(DataReceived)) == b"abc"
    talk.answer(stream, b'{"id": 1}')
    assert (stream.status, stream.headers, stream.has_ended) == (200, [(b"server", b"s")], True)
    assert (talk.client.take(stream), talk.client.take(stream)) == (b'{"id": 1}', b"")
    talk.client.leave(stream)
    talk.exchange()
    assert talk.heard(StreamReset) == []


def test_one_stream_until_the_server_has_said_how_many() -> None:
    client = Multiplexer()
    assert (client.most, client.is_settled) == (1, False)
    client.begin(unheard(), asking(), 0.0, is_whole=True)
    with pytest.raises(Unclean):
        client.begin(unheard(), asking(), 0.0, is_whole=True)
    for said, most in ((7, 7), (1000, 100), (0, 0)):
        frame = SettingsFrame(0, settings={SettingsFrame.MAX_CONCURRENT_STREAMS: said})
        client.receive(frame.serialize(), 0.0)
        assert (client.most, client.is_settled, client.has_changed) == (most, True, True)


def test_what_http_1_says_of_the_connection_is_not_sent() -> None:
    headers = {"Host": "x", "Connection": "close", "transfer-encoding": "chunked", "Accept": "*/*"}
    assert [tuple(pair) for pair in asking(headers=headers)][4:] == [(b"accept", b"*/*"), (b"x-key", b"k")]


def test_only_the_key_stays_out_of_the_tables_of_the_compression() -> None:
    assert [pair[0] for pair in asking(headers={"accept": "*/*"}) if not pair.indexable] == [b"x-key"]


def test_a_stream_of_which_nothing_is_left_makes_room() -> None:
    talk = Talk(most_streams=2)
    talk.ask()
    lost: list[Any] = [list]
    stream = Stream(lambda: lost[0])
    talk.client.begin(stream, asking(), 0.0, is_whole=True)
    with pytest.raises(Unclean):
        talk.ask()
    lost[0] = None
    talk.ask()
    assert [event.error_code for event in talk.heard(StreamReset)] == [ErrorCodes.CANCEL]


class TestGoodbyes:
    def test_a_polite_one_lets_what_is_on_the_way_finish(self) -> None:
        talk = Talk()
        first, second = talk.ask(), talk.ask()
        talk.say(goodbye(first.id))
        assert talk.client.most == 0
        assert why(second)[1] is Failure.NOT_SENT
        assert first.failure is None
        talk.answer(first)
        assert (first.status, first.has_ended, talk.client.take(first)) == (200, True, b"{}")
        with pytest.raises(Unclean):
            talk.ask()

    def test_a_first_one_without_a_last_stream(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.say(goodbye(2**31 - 1))
        assert (stream.failure, talk.client.most) == (None, 0)
        talk.say(goodbye(0))
        assert why(stream)[1] is Failure.NOT_SENT

    def test_an_impolite_one_is_the_reason_when_the_connection_ends(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.say(goodbye(stream.id, ErrorCodes.ENHANCE_YOUR_CALM, b"too\nmany calls"))
        assert stream.failure is None  # its answer may still come
        talk.client.fail("the end")
        assert why(stream) == (
            "the server closed the connection (ENHANCE_YOUR_CALM: too many calls)",
            Failure.INTERRUPTED,
        )

    def test_an_unknown_code(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.say(goodbye(stream.id, 4711))
        talk.client.fail("the end")
        assert why(stream)[0] == "the server closed the connection (code 4711)"

    def test_an_answer_that_has_begun_is_not_unsent_whatever_the_server_says(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.server.send_headers(stream.id, [(b":status", b"200")])
        talk.exchange()
        talk.say(goodbye(0))
        talk.client.fail("the end")
        assert why(stream) == ("the end", Failure.INTERRUPTED)

    @for_each(
        ("frame", "code"),
        [
            (b"\0\0\0\7\0" + bytes(4), ErrorCodes.FRAME_SIZE_ERROR),
            (b"\0\0\4\7\0" + bytes(8), ErrorCodes.FRAME_SIZE_ERROR),
            (b"\0\0\7\7\0" + bytes(11), ErrorCodes.FRAME_SIZE_ERROR),
            (b"\0\0\x08\7\0\0\0\0\1" + bytes(8), ErrorCodes.PROTOCOL_ERROR),
            (b"\0\0\0\7\0\0\0\0\1", ErrorCodes.PROTOCOL_ERROR),
        ],
    )
    def test_one_that_is_malformed_proves_nothing(self, frame: bytes, code: ErrorCodes) -> None:
        """RFC 9113 sections 4.2 and 6.8."""
        talk = Talk()
        stream = talk.ask()
        talk.client.receive(frame, 0.0)
        assert why(stream) == ("the server sends a GOAWAY that is malformed", Failure.INTERRUPTED)
        assert (stream.is_unbegun, talk.client.has_failed) == (False, True)
        said = talk.server.receive_data(talk.client.output())
        assert [event.error_code for event in said if isinstance(event, ConnectionTerminated)] == [code]

    def test_the_reserved_bit_of_its_stream_means_nothing(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.client.receive(b"\0\0\x08\7\0\x80\0\0\0" + bytes(8), 0.0)
        assert why(stream)[1] is Failure.NOT_SENT

    @for_each(("status", "failure"), [(b"200", None), (b"999999", Failure.INTERRUPTED)])
    def test_an_answer_goes_before_what_it_says(self, status: bytes, failure: Failure | None) -> None:
        talk = Talk()
        stream = talk.ask(is_whole=False)
        talk.say(goodbye(0))
        assert (stream.is_unbegun, why(stream)[1]) == (True, Failure.NOT_SENT)
        talk.server.send_headers(stream.id, [(b":status", status)])
        talk.exchange()
        assert (stream.is_unbegun, stream.failure and stream.failure.failure) == (False, failure)
        talk.say(goodbye(0))
        talk.client.fail("the end")
        assert (stream.is_unbegun, why(stream)[1]) == (False, Failure.INTERRUPTED)

    def test_it_comes_in_pieces(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.server.send_headers(stream.id, [(b":status", b"200")], end_stream=True)
        for byte in goodbye(stream.id, said=b"x" * 20).serialize() + talk.server.data_to_send():
            talk.client.receive(bytes([byte]), 0.0)
        assert (stream.has_ended, talk.client.most) == (True, 0)


class TestResets:
    @pytest.mark.parametrize(
        ("code", "reason", "failure"),
        [
            (ErrorCodes.REFUSED_STREAM, "the server refused the request before it did anything", Failure.NOT_SENT),
            (ErrorCodes.INTERNAL_ERROR, "the server broke off the answer (INTERNAL_ERROR)", Failure.INTERRUPTED),
            (ErrorCodes.NO_ERROR, "the server broke off the answer (NO_ERROR)", Failure.INTERRUPTED),
            (4711, "the server broke off the answer (code 4711)", Failure.INTERRUPTED),
        ],
    )
    def test_of_one_request_leave_the_others_alone(self, code: int, reason: str, failure: Failure) -> None:
        talk = Talk()
        stream, other = talk.ask(), talk.ask()
        talk.say(RstStreamFrame(stream.id, error_code=code))
        assert why(stream) == (reason, failure)
        talk.client.leave(stream)
        talk.answer(other)
        assert (other.status, talk.heard(StreamReset)) == (200, [])

    def test_a_refusal_after_the_answer_has_begun_is_none(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.server.send_headers(stream.id, [(b":status", b"200")])
        talk.exchange()
        talk.say(RstStreamFrame(stream.id, error_code=ErrorCodes.REFUSED_STREAM))
        assert why(stream)[1] is Failure.INTERRUPTED

    def test_of_the_rest_of_a_request_that_is_answered(self) -> None:
        talk = Talk()
        stream = talk.ask(is_whole=False)
        talk.answer(stream)
        talk.say(RstStreamFrame(stream.id, error_code=ErrorCodes.NO_ERROR))
        assert (stream.failure, talk.client.take(stream)) == (None, b"{}")
        talk.client.leave(stream)
        talk.exchange()
        assert talk.heard(StreamReset) == []

    def test_what_is_left_in_the_middle_is_reset_and_what_comes_of_it_is_dropped(self) -> None:
        talk = Talk()
        stream, other = talk.ask(), talk.ask()
        talk.server.send_headers(stream.id, [(b":status", b"200")])
        talk.server.send_data(stream.id, b"x")
        talk.client.leave(stream)
        talk.client.leave(stream)
        talk.events += talk.server.receive_data(talk.client.output())
        talk.exchange()
        assert [event.error_code for event in talk.heard(StreamReset)] == [ErrorCodes.CANCEL]
        talk.answer(other)
        assert (other.status, stream.parts) == (200, [])

    def test_a_connection_with_many_of_them_takes_no_more_requests(self) -> None:
        talk = Talk()
        for _ in range(MOST_RESETS):
            assert talk.client.most == 100
            talk.client.leave(talk.ask())
        assert talk.client.most == 0


class TestFlowControl:
    def test_a_request_waits_for_its_window(self) -> None:
        talk = Talk(INITIAL_WINDOW_SIZE=10)
        stream = talk.ask(is_whole=False)
        left = memoryview(b"x" * 25)
        for expected in (10, 0):
            count = talk.client.send(stream, left)
            assert count == expected
            left = left[count:]
        assert stream.is_blocked
        talk.exchange()
        talk.server.increment_flow_control_window(100, stream.id)
        talk.exchange()
        assert (stream.is_blocked, talk.news) == (False, [stream])
        assert talk.client.send(stream, left) == 15

    def test_a_window_that_shrinks_below_nothing(self) -> None:
        talk = Talk(INITIAL_WINDOW_SIZE=100)
        stream = talk.ask(is_whole=False)
        assert talk.client.send(stream, memoryview(b"x" * 60)) == 60
        talk.exchange()
        talk.server.update_settings({SettingCodes.INITIAL_WINDOW_SIZE: 20})
        talk.exchange()
        assert (talk.client.send(stream, memoryview(b"x")), stream.is_blocked) == (0, True)
        talk.server.update_settings({SettingCodes.INITIAL_WINDOW_SIZE: 70})
        talk.exchange()
        assert (stream.is_blocked, talk.client.send(stream, memoryview(b"x" * 99))) == (False, 10)

    def test_the_window_of_the_connection_wakes_all_who_wait_for_it(self) -> None:
        talk = Talk(INITIAL_WINDOW_SIZE=100_000)
        streams = [talk.ask(is_whole=False) for _ in range(3)]
        assert [talk.client.send(stream, memoryview(b"x" * 50_000)) for stream in streams] == [50_000, 15_535, 0]
        assert talk.client.send(streams[1], memoryview(b"x")) == 0
        talk.exchange()
        talk.server.increment_flow_control_window(1000)
        talk.exchange()
        assert talk.news == streams[1:]

    def test_a_reader_that_is_slow_holds_up_nobody_else(self) -> None:
        talk = Talk()
        slow, quick = talk.ask(), talk.ask()
        talk.server.send_headers(slow.id, [(b":status", b"200")])
        talk.server.send_headers(quick.id, [(b":status", b"200")])
        talk.exchange()
        sent = {slow.id: 0, quick.id: 0}
        for _ in range(3000):
            for stream in (slow, quick):
                room = min(talk.server.local_flow_control_window(stream.id), LARGEST_FRAME)
                if room:
                    talk.server.send_data(stream.id, b"x" * room)
                    sent[stream.id] += room
            talk.exchange()
            talk.client.take(quick)
            talk.exchange()
        assert sent[slow.id] == STREAM_WINDOW
        assert sent[quick.id] == 3000 * LARGEST_FRAME
        assert len(talk.client.take(slow)) == STREAM_WINDOW
        talk.exchange()
        assert talk.server.local_flow_control_window(slow.id) == STREAM_WINDOW

    def test_padding_is_given_back_though_nobody_reads_it(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.server.send_headers(stream.id, [(b":status", b"200")])
        for _ in range(STREAM_WINDOW // 200):
            talk.server.send_data(stream.id, b"", pad_length=255)
            talk.exchange()
        assert (talk.server.local_flow_control_window(stream.id) > 0, stream.parts, stream.failure) == (True, [], None)
        talk.server.send_data(stream.id, b"ab", end_stream=True, pad_length=200)
        talk.exchange()
        assert talk.client.take(stream) == b"ab"

    def test_the_last_part_with_much_padding(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.server.send_headers(stream.id, [(b":status", b"200")])
        for _ in range(STREAM_WINDOW // 512):
            talk.server.send_data(stream.id, b"", pad_length=255)
        talk.server.send_data(stream.id, b"", pad_length=255, end_stream=True)
        talk.exchange()
        assert (stream.has_ended, stream.failure) == (True, None)


class TestBounds:
    def test_answers_before_the_answer(self) -> None:
        talk = Talk()
        stream = talk.ask()
        for status in (b"100", b"103"):
            talk.server.send_headers(stream.id, [(b":status", status)])
        talk.answer(stream)
        assert stream.status == 200
        endless = talk.ask()
        for _ in range(protocol.MOST_INTERIM + 1):
            talk.server.send_headers(endless.id, [(b":status", b"103")])
        talk.exchange()
        assert why(endless) == ("the server sends answers without end that are none", Failure.INTERRUPTED)
        assert talk.heard(StreamReset)[0].error_code == ErrorCodes.PROTOCOL_ERROR

    @for_each("status", [b"", b"20", b"abc", b"2000", b"099"])
    @for_each("is_whole", [True, False])
    def test_an_answer_without_a_status_costs_no_other(self, status: bytes, is_whole: bool) -> None:
        talk = Talk()
        stream, other = talk.ask(is_whole=is_whole), talk.ask()
        headers = [(b":status", status)] if status else [(b"server", b"s")]
        talk.server.send_headers(stream.id, headers, end_stream=True)
        talk.exchange()
        assert why(stream) == ("the server sends an answer without a status", Failure.INTERRUPTED)
        talk.answer(other)
        assert other.status == 200

    @for_each("parts", [[b"123"], [b"123", b"4567"], [b""], [], [b"123", None]])
    @for_each("padding", [None, 0, 30])
    def test_an_answer_of_another_length_costs_no_other(self, parts: list[bytes | None], padding: int | None) -> None:
        talk = Talk()
        stream, other = talk.ask(), talk.ask()
        headers = [(b":status", b"200"), (b"content-length", b"5")]
        talk.server.send_headers(stream.id, headers, end_stream=not parts)
        for number, part in enumerate(parts):
            if part is None:
                talk.server.send_headers(stream.id, [(b"x-sum", b"1")], end_stream=True)
            else:
                ends = number == len(parts) - 1
                talk.server.send_data(stream.id, part, end_stream=ends, pad_length=padding)
        talk.exchange()
        assert why(stream) == ("the server sends an answer of another length than it promised", Failure.INTERRUPTED)
        talk.client.leave(stream)
        talk.answer(other)
        assert (other.status, other.failure, talk.client.has_failed) == (200, None, False)

    @pytest.mark.parametrize(("method", "status"), [("HEAD", b"200"), ("GET", b"304"), ("GET", b"204")])
    def test_an_answer_without_a_body_may_say_how_long_it_would_be(self, method: str, status: bytes) -> None:
        talk = Talk()
        stream = unheard()
        talk.client.begin(stream, asking(method), 0.0, is_whole=True)
        talk.exchange()
        headers = [(b":status", status), (b"content-length", b"5")]
        talk.server.send_headers(stream.id, headers, end_stream=True)
        talk.exchange()
        assert (stream.has_ended, stream.failure) == (True, None)

    @pytest.mark.parametrize("padding", [None, 0, 30])
    def test_an_answer_of_the_length_that_it_promised(self, padding: int | None) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.server.send_headers(stream.id, [(b":status", b"200"), (b"content-length", b"5")])
        talk.server.send_data(stream.id, b"12", pad_length=padding)
        talk.server.send_data(stream.id, b"345", pad_length=padding, end_stream=True)
        talk.exchange()
        assert (talk.client.take(stream), stream.has_ended, stream.failure) == (b"12345", True, None)

    def test_headers_that_are_too_large(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.server.send_headers(stream.id, [(b":status", b"200"), *((b"x-%d" % i, b"y" * 1000) for i in range(70))])
        talk.exchange()
        reason, failure = why(stream)
        assert ("header" in reason, failure, talk.client.has_failed) == (True, Failure.INTERRUPTED, True)

    def test_headers_that_do_not_end(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.say(headers_frame(stream.id, b"\x88"))
        for _ in range(70):
            talk.say(ContinuationFrame(stream.id, b""))
        assert "Too many continuation frames" in why(stream)[0]

    def test_headers_that_the_server_would_not_take(self) -> None:
        talk = Talk(MAX_HEADER_LIST_SIZE=100)
        with pytest.raises(Exception, match="more than the 100 bytes that the server takes") as refused:
            talk.ask()
        assert refused.value.failure is Failure.NOT_SENT  # type: ignore[attr-defined]

    @pytest.mark.parametrize(
        "frame",
        [
            PingFrame(0, b"12345678"),
            SettingsFrame(0),
            WindowUpdateFrame(0, window_increment=1),
            DataFrame(1, b""),
            RstStreamFrame(3),
        ],
        ids=lambda frame: type(frame).__name__,
    )
    def test_frames_without_end(self, frame: Frame, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(protocol, "MOST_ASIDE", 1000)
        talk = Talk()
        stream, gone = talk.ask(), talk.ask()
        talk.client.leave(gone)
        talk.server.send_headers(stream.id, [(b":status", b"200")])
        talk.exchange()
        for _ in range(1002):
            talk.say(frame)
        assert why(stream) == ("the server sends frames without end, and no answer", Failure.INTERRUPTED)
        assert talk.client.output().endswith(goodbye(0, ErrorCodes.ENHANCE_YOUR_CALM).serialize())

    def test_as_many_beside_an_answer_that_comes_are_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(protocol, "MOST_ASIDE", 100)
        talk = Talk(INITIAL_WINDOW_SIZE=2**30)
        stream, upload = talk.ask(), talk.ask(is_whole=False)
        talk.server.send_headers(stream.id, [(b":status", b"200")])
        for _ in range(3):
            for _ in range(60):
                talk.say(PingFrame(0, b"12345678"))
            talk.server.send_data(stream.id, b"x")
            talk.exchange()
        for _ in range(3):
            for _ in range(60):
                talk.say(WindowUpdateFrame(0, window_increment=1))
            talk.client.send(upload, memoryview(b"x"))
        assert (stream.failure, upload.failure) == (None, None)

    def test_answers_without_a_body_are_answers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(protocol, "MOST_ASIDE", 10)
        talk = Talk()
        for _ in range(12):
            stream = talk.ask()
            talk.server.send_headers(stream.id, [(b":status", b"204")], end_stream=True)
            talk.exchange()
            assert (stream.status, stream.failure) == (204, None)
            talk.client.leave(stream)

    def test_a_frame_that_is_larger_than_it_may_be(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.client.receive((LARGEST_FRAME + 1).to_bytes(3, "big") + b"\x00\x00\x00\x00\x00\x01", 0.0)
        assert why(stream)[0] == "the server sends frames that are larger than it may"

    def test_a_whole_answer_before_a_broken_frame_counts(self) -> None:
        talk = Talk()
        done, broken = talk.ask(), talk.ask()
        talk.server.send_headers(done.id, [(b":status", b"200")], end_stream=True)
        half_a_ping = b"\x00\x00\x04\x06\x00\x00\x00\x00\x001234"
        talk.client.receive(talk.server.data_to_send() + half_a_ping, 0.0)
        assert (done.status, done.has_ended, done.failure) == (200, True, None)
        assert "does not keep to HTTP/2" in why(broken)[0]

    def test_the_last_stream_that_there_is(self) -> None:
        talk = Talk()
        talk.ask()
        talk.client._http.highest_outbound_stream_id = 2**31 - 151
        talk.ask()
        assert talk.client.most == 0


class TestSilence:
    def test_who_waits_in_vain_asks_whether_anybody_is_there(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.client.doubt(now=20.0)
        assert (talk.client.most, talk.client.silent_at) == (0, 20.0 + SILENCE_SECONDS)
        talk.client.look(20.0 + SILENCE_SECONDS - 0.1)
        assert stream.failure is None
        talk.exchange(now=21.0)
        assert (talk.client.most, talk.client.silent_at) == (100, None)
        talk.client.look(1000.0)
        assert stream.failure is None

    def test_nobody_is_there(self) -> None:
        talk = Talk()
        stream = talk.ask()
        talk.client.doubt(now=20.0)
        talk.client.look(20.0 + SILENCE_SECONDS)
        assert why(stream) == ("nothing comes on the connection any more", Failure.INTERRUPTED)

    def test_there_is_no_doubt_where_something_has_just_come(self) -> None:
        talk = Talk()
        talk.ask()
        talk.say(PingFrame(0, b"12345678"), now=19.5)
        talk.client.doubt(now=20.0)
        assert talk.client.most == 100

    def test_there_is_no_doubt_where_nothing_was_asked_for_long(self) -> None:
        talk = Talk()
        talk.client.begin(unheard(), asking(), 19.5, is_whole=True)
        talk.client.doubt(now=20.0)
        assert (talk.client.most, talk.client.has_heard) == (100, False)
        talk.say(PingFrame(0, b"12345678"), now=20.0)
        assert talk.client.has_heard


def test_an_exception_in_the_midst_of_a_change_ends_the_connection() -> None:
    talk = Talk()
    stream = talk.ask()
    with pytest.raises(KeyboardInterrupt), talk.client:
        raise KeyboardInterrupt
    assert why(stream) == (
        "the connection broke, as KeyboardInterrupt came in the midst of a change",
        Failure.INTERRUPTED,
    )


@given(st.data())
def test_whatever_a_server_sends_only_fails_the_requests(data: st.DataObject) -> None:
    """Frames of every type with any flags and content, in pieces of any size."""
    talk = Talk()
    streams = [talk.ask(), talk.ask(is_whole=False), talk.ask()]
    talk.client.leave(streams[2])
    said = b""
    for _ in range(data.draw(st.integers(1, 8))):
        kind, flags, stream_id = data.draw(st.tuples(st.integers(0, 12), st.integers(0, 255), st.integers(0, 9)))
        known = st.sampled_from([b"\x88", b"\x88\x0f\x0d\x013", b"\x00\x00\x00\x08", b""])
        payload = data.draw(st.one_of(st.binary(max_size=40), known))
        said += len(payload).to_bytes(3, "big") + bytes([kind, flags]) + stream_id.to_bytes(4, "big") + payload
    said += data.draw(st.binary(max_size=20))
    while said:
        size = data.draw(st.integers(1, 60))
        part, said = said[:size], said[size:]
        talk.client.receive(part, 0.0)
        talk.client.output()
    for stream in streams[:2]:
        assert stream.has_ended or stream.failure or not talk.client.has_failed
        talk.client.take(stream)
        talk.client.leave(stream)
    talk.client.output()
