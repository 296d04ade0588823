"""The course of a stream, connection by connection: what its events are, and whether it goes on. Decisions only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

import personae
from personae_api.types import StreamCall

from ..call.answers import NO_CONTENT
from ..call.exchange import Exchange
from ..call.response import Response
from ..errors import Failure
from ..http.messages import Headers, TransportError
from . import events
from .protocol import Parser, Sent

T = TypeVar("T")

LONGEST_RETRY_SECONDS = 60.0
"""A vendor that wants its stream left alone for longer is not waited for any longer."""


class Course(Generic[T]):
    """One iteration over the events of a stream; `last_id` is that of the last event, over all connections.

    It is empty where the vendor has taken it back.
    """

    def __init__(
        self,
        call: StreamCall[T, Any],
        exchange: Exchange[Any],
        last_id: str | None,
        most_bytes: int | None,
        on_drift: personae.OnDrift | None,
    ) -> None:
        self.exchange = exchange
        self.last_id = last_id
        self.is_over = False
        """Whether the stream has ended: by an event, or as the vendor has nothing more to tell."""
        self._call = call
        self._most_bytes = most_bytes
        self._on_drift = on_drift
        self._retry: float | None = None
        self._status = 0
        self._headers = Headers()
        if last_id is not None:
            exchange.resume_after(last_id)
        streaming = call.operation.streaming
        assert streaming is not None
        self._streaming = streaming

    def arriving(self, status: int, headers: Headers) -> Response[None]:
        """A connection is open, and its events will come."""
        self._status, self._headers = status, headers
        self._parser = Parser(self._most_bytes)
        self.is_over = status == NO_CONTENT
        return self.exchange.arriving(status, headers)

    def read(self, part: bytes) -> Iterator[T | events.UnknownEvent]:
        """The events that have come to their end with these bytes, those behind the last one left out.

        ReportedFailureError for one that says that the stream has failed.
        """
        try:
            for sent in self._parser.feed(part):
                self._note(sent)
                if sent.data is None:
                    continue
                self.exchange.progressed()
                yield self._event(sent)
                if self.is_over:
                    return
        except TransportError as error:
            error.status = self._status
            raise

    def _note(self, sent: Sent) -> None:
        if sent.id is not None:
            self.last_id = sent.id
        if sent.retry is not None:
            self._retry = min(sent.retry, LONGEST_RETRY_SECONDS)

    def _event(self, sent: Sent) -> T | events.UnknownEvent:
        found = events.value_of(self._call, sent)
        if found.kind in self._streaming.errors:
            self.exchange.reported(self._status, self._headers, (sent.data or "").encode())
        self.is_over = found.kind in self._streaming.end
        event: T | events.UnknownEvent = events.decoded(self._call, sent, found, self._on_drift)
        return event

    def closed(self) -> float | None:
        """Seconds until the stream is opened again, after the vendor has closed it; None if that was its end.

        One that has an event for its end is not over without that.
        """
        if self.is_over or not self._streaming.end:
            return None
        return self.broke_off(
            TransportError("the stream was closed before its end", Failure.INTERRUPTED, status=self._status)
        )

    def broke_off(self, error: TransportError) -> float:
        """Seconds until the stream is opened again, after it has broken off; the error for the caller if it is not."""
        wait = self.exchange.failed(error, self._retry)
        if self.last_id is not None:
            self.exchange.resume_after(self.last_id)
        return wait
