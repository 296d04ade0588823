"""One logical call, attempt by attempt: what to send, and what an answer or its absence means. No input or output."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

from personae_api.types import UNSET, Call, Operation

from .. import __version__
from ..clock import Clock, Interrupt
from ..errors import (
    STOPPED_BY,
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    BreakerOpenError,
    ConfigurationError,
    NotAllowedError,
    NoTurnError,
    Outcome,
    PersonaeError,
    StoppedBy,
    one_line,
    status_error_class,
)
from ..http.bodies.uploads import can_be_sent_again, files_in
from ..http.messages import Headers, Reply, Request, TransportError
from ..options import Options, Retry, checked_header
from ..secret import Secret
from . import outcome
from .answers import NO_CONTENT, NOT_MODIFIED, kind_of, parsed, text_of
from .dialect import Dialect
from .encoding import EVENT_STREAM, accepted, body_of, header_text, name_of, target
from .json import loads
from .masking import MASK, Masking
from .resilience import Resilience
from .response import Response
from .results import MISSING, at, result_of
from .retries import (
    MAX_BACKOFF_SECONDS,
    SAFE_TO_REPEAT,
    Attempt,
    retry_after,
    wait_before_retry,
)
from .tally import TALLY

if TYPE_CHECKING:
    from ..telling import RateSource, Telling
    from .dry_run import Unsent, WouldSend

P = TypeVar("P")
T = TypeVar("T")

EARLY_SECONDS = 0.002
"""Timers of some event loops end so much before their time."""

_LOGGER = logging.getLogger("personae")
_LOGGER.addHandler(logging.NullHandler())
_USER_AGENT = f"personae/{__version__} python/{'.'.join(map(str, sys.version_info[:3]))}"


class Exchange(Generic[T]):
    """A call on its way: `request` for each attempt, then `answered` or `failed`, which wait or end it.

    What raises here has no secret, and no answer that may repeat one, in a local variable: a monitor shows those.
    """

    def __init__(self, dialect: Dialect, options: Options, clock: Clock, call: Call[T, Any]) -> None:
        self._dialect = dialect
        self._options = options
        self._clock = clock
        self.call = call
        self.limit_headers = dialect.limit_headers
        self._operation = call.operation
        self._attempts = 0
        self._forgiven = 0
        self._breaks = 0
        self._arrived = 0.0
        self._outcome: Outcome = "not_sent"
        self._trouble = ""
        self._begun_status: int | None = None
        self._stopped_by: StoppedBy | None = None
        self._is_counted = False
        self._telling = None if options.on_call is None else _telling(options, call.operation, clock)
        try:
            self._check_allowed()
            self._masking = Masking(Secret(""))
            self._url = options.base_url.rstrip("/") + target(call, options.extra_query)
            self._content, self._form = body_of(call, options.extra_body)
            self._headers = self._fixed_headers()
        except BaseException as error:
            self.ended(error)
            raise
        self._resilience = Resilience(options, clock, self._telling)
        self._started = clock.monotonic()
        self.expires = None if options.deadline is None else self._started + options.deadline
        self._repeatable = _is_repeatable(call.operation)
        self._resendable = self._form is None or all(
            can_be_sent_again(file) for value in (self._form.files or {}).values() for file in files_in(value)
        )

    def _check_allowed(self) -> None:
        operation, allowed = self._operation, self._options.allow
        if allowed is not None and operation.effect not in allowed:
            raise NotAllowedError(
                vendor=operation.vendor, operation=operation.id, effect=operation.effect, allowed=allowed
            )

    def _fixed_headers(self) -> dict[str, str]:
        headers = {"accept": accepted(self.call), "user-agent": _USER_AGENT}
        if self._content is not None:
            headers["content-type"] = self._operation.body_type
        for name, value in self.call.headers.items():
            text = header_text(self._operation, name, value)
            if text is not None:
                headers[name.lower()] = checked_header(name_of(self._operation), name, text)
        idempotency = self._operation.idempotency_header
        if idempotency is not None:  # one key for all attempts, so that the vendor acts once
            from uuid import uuid4

            headers.setdefault(idempotency.lower(), str(uuid4()))
        headers |= {name.lower(): value for name, value in self._options.extra_headers.items()}
        return headers

    def request(self, key: Secret[str]) -> Request:
        """The next attempt, which sends this key."""
        remaining = self.remaining()
        if remaining is not None and remaining <= 0:
            raise self.late()
        refusal = self._resilience.refusal()
        if refusal is not None:
            raise BreakerOpenError(refusal[0], retry_after=refusal[1], **self._identity())
        self._attempts += 1
        self._did: Outcome = "not_sent"
        if self._telling is not None:
            self._telling.attempts()
        sent = Secret(self._dialect.credential(key.reveal()))
        self._masking = Masking(key, Secret(sent.reveal().removeprefix(self._dialect.key_prefix)))
        phases = self._options.phases()
        return Request(
            method=self._operation.method,
            url=self._url,
            headers=self._headers,
            key_header=self._dialect.key_header,
            key=sent,
            content=self._content,
            form=self._form,
            timeout=phases,
            expires=self._end_of_attempt(phases.total),
            deadline=self.expires,
            most_bytes=self._options.max_response_bytes,
            on_sending=None if self._telling is None else self._sending,
        )

    @property
    def longest(self) -> float | None:
        """How many seconds the next attempt may take."""
        total, remaining = self._options.phases().total, self.remaining()
        return remaining if total is None else total if remaining is None else min(total, remaining)

    def has_turn(self, waited: float, rate: RateSource) -> None:
        """The next attempt has waited so long for its turn in a budget."""
        if self._telling is not None:
            self._telling.has_turn(waited, rate)

    def without_turn(self, message: str, wait: float | None) -> NoTurnError:
        """The error of a call that has no turn in time."""
        return NoTurnError(message, retry_after=wait, **self._identity())

    def _sending(self) -> None:
        """From here on nobody knows what the vendor has seen, until an answer comes."""
        self._did = "unknown"

    def unsent(self, given: Iterable[Secret[str]]) -> Unsent:
        """What stands for the answer in a dry run; `given` are keys that a function has given before."""
        from . import dry_run

        _LOGGER.info("%s: a dry run, nothing is sent", name_of(self._operation))
        self._is_counted = True  # as nothing was sent
        self.ended()
        return dry_run.Unsent(self.would_send(given))

    def would_send(self, given: Iterable[Secret[str]]) -> WouldSend:
        """The request without secrets, as far as they are known: no function is asked for a key that is not sent."""
        from . import dry_run

        key = self._options.api_key
        return dry_run.would_send(
            self._operation,
            self._url,
            {**self._headers, self._dialect.key_header: MASK},
            None if self._content is None else loads(self._content),
            self._form,
            Masking(*([key] if isinstance(key, Secret) else given)),
        )

    def ended(self, error: BaseException | None = None) -> None:
        """The call is over, by its answer or by an error; whoever sends it says so, as it may be cancelled too."""
        if error is None:
            self._came_through()
        elif isinstance(error, ConfigurationError) and self._attempts:  # such as a key that is wrong the second time
            error.outcome = self._outcome
        self._count(error)
        self._begun_status = None  # whoever says later that it is over does not mean that it came
        if self._telling is not None:
            name = None if error is None or isinstance(error, GeneratorExit) else type(error).__name__
            if self._telling.is_attempting:
                self._outcome = outcome.of_several(self._outcome, self._did)
                self._telling.attempted(self._did, name)
            self._telling.ends(self._outcome, name)

    def _count(self, error: BaseException | None) -> None:
        tally = TALLY.get()
        if tally is None or self._is_counted:
            return
        self._is_counted = True
        what: Outcome = "done"
        if error is not None:  # what is none of ours has broken the call off, wherever it was
            what = getattr(error, "outcome", "unknown") if self._attempts else "not_sent"
        tally.count(self._operation.effect, what)

    def _end_of_attempt(self, total: float | None) -> float | None:
        if total is None:
            return self.expires
        end = self._clock.monotonic() + total
        return end if self.expires is None else min(self.expires, end)

    def answered(self, reply: Reply) -> Response[T] | float:
        """The response, or seconds to wait before the next attempt; the error of the answer if it ends the call."""
        self._log(reply.status, reply.headers)
        if self._telling is not None:
            self._telling.came(reply.status, self._request_id(reply.headers))
        if 200 <= reply.status < 300 or reply.status == NOT_MODIFIED:
            found = self._success(reply)
            self._resilience.answered(reply.status, self._did)
            if isinstance(found, PersonaeError):
                raise found
            return found
        hint = retry_after(reply.status, reply.headers, self._clock.time())
        what = outcome.of_status(reply.status, asks_to_wait=hint is not None)
        if self._telling is not None:
            self._telling.attempted(what, status_error_class(reply.status).__name__)
        self._resilience.answered(reply.status, what)
        wait = self._wait(reply.status, what, hint, f"status {reply.status}")
        if wait is None:
            raise self._status_error(reply, hint)
        return wait

    def failed(self, error: TransportError, hint: float | None = None) -> float:
        """Seconds to wait before the next attempt; the error for the caller if there is none.

        `hint` is how long the vendor wants it to be.
        """
        reason = self._reason(error)
        what = outcome.of_failure(error.failure)
        self._failed_by(error, what, reason)
        wait = self._wait(error.failure, what, hint, reason, error)
        if wait is None:
            raise self._failure(error, reason) from error
        return wait

    def broke_off(self, error: TransportError) -> NoReturn:
        """The error for the caller of an answer that ended while it was handed on, and cannot come again."""
        what, reason = outcome.of_failure(error.failure), self._reason(error)
        self._outcome = outcome.of_several(self._outcome, what)
        self._failed_by(error, what, reason)
        raise self._failure(error, reason) from error

    def check_wanted(self, interrupt: Interrupt) -> None:
        """After a wait for the next attempt: the error of a call that was broken off meanwhile."""
        if interrupt.is_set:
            raise APIConnectionError("the call was broken off before it could be sent again", **self._identity())

    def _failed_by(self, error: TransportError, what: Outcome, reason: str) -> None:
        if self._telling is not None:
            if error.status is not None:
                self._telling.came(error.status)
            self._telling.attempted(what, type(self._failure(error, reason)).__name__)
        if not (error.is_final or error.is_local):
            self._resilience.failed(what)

    def _came_through(self) -> None:
        """Only now is it known: the file came whole, or the stream has brought something."""
        status, self._begun_status = self._begun_status, None
        if status is not None:
            self._resilience.answered(status, "done")

    def refused(self, reply: Reply) -> float:
        """Seconds to wait before the next attempt after an answer that is not the file; the error if there is none."""
        found = self.answered(reply)
        if isinstance(found, Response):
            wanted = "a file" if self._operation.streaming is None else _EVENTS
            raise self._unexpected(f"the answer is {kind_of(reply)}, {wanted} was expected", reply)
        return found

    def comes_in_parts(self, status: int, headers: Headers) -> bool:
        """Whether an answer is what was asked for, and is handed on as it comes: a file, or a stream of events."""
        if self._operation.streaming is None:
            return self.is_file(status, headers)
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if status != NO_CONTENT and not (200 <= status < 300 and kind == EVENT_STREAM):
            return False
        self._log(status, headers)
        return True

    def resume_after(self, event_id: str) -> None:
        """Ask with the next attempt for the events behind this one; for all, as at first, if the vendor has told none.

        An id that cannot be sent is none: an older one would bring again what has come.
        """
        streaming = self._operation.streaming
        assert streaming is not None
        if streaming.resume is not None:
            query = {**self.call.query, streaming.resume: event_id or UNSET}
            url = target(replace(self.call, query=query), self._options.extra_query)
            self._url = self._options.base_url.rstrip("/") + url
            return
        self._headers.pop("last-event-id", None)
        value = event_id.strip(" \t")
        if value and not _CONTROL.search(value):
            self._headers["last-event-id"] = value.encode().decode("latin-1")  # in UTF-8, as WHATWG HTML says

    def progressed(self) -> None:
        """Forget the attempts that have failed: a part of what is wanted has come."""
        self._forgiven = self._attempts - 1
        self._came_through()

    def reported(self, status: int, headers: Headers, content: bytes) -> NoReturn:
        """The error for the caller of a stream in which an event says that it has failed."""
        self._ends_as("unknown")
        raise self._status_error(Reply(status, headers, content), None)

    def is_file(self, status: int, headers: Headers) -> bool:
        """Whether an answer is the file that was asked for."""
        expected = self._operation.media_types
        if not (200 <= status < 300 and expected):
            return False
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind not in expected and (kind in _NO_FILES or kind.endswith("+json")):
            return False
        self._log(status, headers)
        return True

    def arriving(self, status: int, headers: Headers) -> Response[None]:
        """What is known of a file or a stream when it begins to come; its bytes are not in it."""
        self._arrived = self._clock.monotonic()
        self._did = "done"
        if self._telling is not None:
            self._telling.came(status, self._request_id(headers))
        self._begun_status = status
        return self._response(status, headers, b"", None, None)

    def _reason(self, error: TransportError) -> str:
        self._masking.chain(error)
        return one_line(self._masking.text(error.reason))

    def _failure(self, error: TransportError, reason: str) -> PersonaeError:
        remaining = self.remaining()
        if remaining is not None and remaining <= (EARLY_SECONDS if error.is_timeout else 0):
            return self.late()
        if error.status is not None and not error.is_timeout:
            return APIResponseError(reason, status_code=error.status, **self._identity())
        kind = APITimeoutError if error.is_timeout else APIConnectionError
        return kind(f"{reason}, {error.failure.value}", **self._identity())

    def _success(self, reply: Reply) -> Response[T] | PersonaeError:
        is_file = self.is_file(reply.status, reply.headers)
        has_shape = self.call.shape is not None
        # a write that answers nothing was done all the same; a read that answers nothing has failed
        may_be_empty = not has_shape or self._operation.method not in _READS
        body = None if is_file else parsed(reply, is_json=has_shape, may_be_empty=may_be_empty)
        if isinstance(body, Exception):
            self._ends_as("unknown")
            instead = f"the answer is {kind_of(reply)}, {_EVENTS} was expected"
            error = self._unexpected(one_line(str(body) if self._operation.streaming is None else instead), reply)
            error.__cause__ = ValueError(one_line(self._masking.text(str(body.__cause__ or body))))
            return error
        if self._dialect.reports_failure(body):
            self._ends_as("refused")
            return self._status_error(reply, None)
        self._did = self._outcome = "done"
        if not is_file and not has_shape and self._operation.media_types:
            return self._unexpected(f"the answer is {kind_of(reply)}, a file was expected", reply)
        value = reply.content if is_file else self._decoded(body, reply)
        if self._operation.paging is not None and not isinstance(value, list):
            if value is not None:
                return self._unexpected("the answer has no list of items", reply)
            value = []
        return self._response(reply.status, reply.headers, reply.content, body, cast("T", value))

    def _ends_as(self, what: Outcome) -> None:
        self._did = what
        self._outcome = outcome.of_several(self._outcome, what)

    def _response(self, status: int, headers: Headers, content: bytes, body: Any, parsed: P) -> Response[P]:
        return Response(
            vendor=self._operation.vendor,
            operation=self._operation.id,
            status_code=status,
            headers=headers,
            _request_id_headers=self._dialect.request_id_headers,
            attempts=self._attempts,
            outcome="done",
            content=content,
            body=body,
            parsed=parsed,
        )

    def _decoded(self, body: Any, reply: Reply) -> Any:
        """What a caller gets of a body; one that no specification describes as it is."""
        shape = self.call.shape
        if shape is None or reply.status == NOT_MODIFIED:
            return body
        paging = self._operation.paging
        pointer = self._operation.answer if paging is None else paging.items
        result = result_of(body, pointer, shape)
        if self._options.on_drift is not None:
            from .. import drift

            if not result.is_in_place:
                there = at(body, pointer)
                is_missing = there is MISSING or (body is None and reply.content.strip() != b"null")
                came = "nothing" if is_missing else drift.kind_of(there)
                drift.misplaced(self._options.on_drift, self._operation, shape, came)
            if result.is_known:
                drift.watch(self._options.on_drift, self._operation, shape, result.value)
        return shape.decode(result.value) if result.is_known else result.value

    def _wait(
        self, event: Any, what: Outcome, hint: float | None, reason: str, error: TransportError | None = None
    ) -> float | None:
        self._outcome = outcome.of_several(self._outcome, what)
        if error is None or not error.is_timeout:  # that the time is over is said anyway
            self._trouble = reason
        attempt = Attempt(
            number=self._attempts - 1 - self._forgiven,
            outcome=event,
            retry_after=hint,
            repeatable=self._repeatable,
            resendable=self._resendable and not (error is not None and error.is_final),
            remaining=self.remaining(),
            breaks=self._counted_breaks(),
            is_timeout=error is not None and error.is_timeout,
            is_local=error is not None and error.is_local,
        )
        wait = wait_before_retry(attempt, max_retries=self._options.max_retries, random=self._clock.random())
        if wait is not None:
            name = name_of(self._operation)
            self._stopped_by = self._resilience.stops(attempt, wait)
            if self._stopped_by is not None:
                _LOGGER.info(
                    "%s: attempt %d failed (%s), %s", name, self._attempts, reason, STOPPED_BY[self._stopped_by]
                )
                return None
            _LOGGER.info("%s: attempt %d failed (%s), next in %.1f s", name, self._attempts, reason, wait)
            if self._options.on_retry is not None:
                vendor, operation = self._operation.vendor, self._operation.id
                self._options.on_retry(Retry(vendor, operation, self._attempts, reason, wait, what))
        return wait

    def _counted_breaks(self) -> int:
        """How many connections in a row were soon over before this one, be it that they brought events."""
        if self._forgiven and self._clock.monotonic() - self._arrived > MAX_BACKOFF_SECONDS:
            self._breaks = 0
        self._breaks += 1
        return self._breaks - 1

    def remaining(self) -> float | None:
        """Seconds until the deadline, None if there is none."""
        return None if self.expires is None else self.expires - self._clock.monotonic()

    def _identity(self) -> dict[str, Any]:
        return {
            "vendor": self._operation.vendor,
            "operation": self._operation.id,
            "attempts": self._attempts,
            "outcome": self._outcome,
            "stopped_by": self._stopped_by,
        }

    def late(self) -> APITimeoutError:
        """The error of a call whose deadline has passed."""
        why = f": {self._trouble}" if self._trouble else ""
        message = f"the deadline of {self._options.deadline:.15g} s passed (attempts: {self._attempts}){why}"
        return APITimeoutError(message, **self._identity())

    def _unexpected(self, message: str, reply: Reply) -> APIResponseError:
        message, body = self._masking.text(message), self._masking.text(text_of(reply))
        return APIResponseError(message, status_code=reply.status, body=body, **self._identity())

    def _status_error(self, reply: Reply, hint: float | None) -> APIStatusError:
        body = parsed(reply, is_json=False)
        try:
            safe = self._masking.value(body)
        except RecursionError:
            safe = self._masking.text(text_of(reply))
        code, message = self._dialect.read_complaint(safe)
        location = reply.headers.get("location")
        if 300 <= reply.status < 400 and location is not None:
            place = one_line(self._masking.text(location).partition("?")[0])
            message = f"redirects to {place}, which is not followed"
        return status_error_class(reply.status)(
            **self._identity(),
            status_code=reply.status,
            code=code,
            message=message,
            request_id=self._request_id(reply.headers),
            body=safe,
            headers=Headers(self._masking.value(dict(reply.headers)).items()),
            retry_after=hint,
        )

    def _request_id(self, headers: Headers) -> str | None:
        found = (headers.get(name) for name in self._dialect.request_id_headers)
        value = next((value for value in found if value), None)
        return None if value is None else self._masking.text(value)

    def _log(self, status: int, headers: Headers) -> None:
        if _LOGGER.isEnabledFor(logging.DEBUG):
            operation = self._operation
            elapsed = (self._clock.monotonic() - self._started) * 1000
            _LOGGER.debug(
                "%s %s: %s %s answered %d after %.0f ms (attempt %d, request id %s)",
                operation.vendor,
                operation.id,
                operation.method,
                operation.path,
                status,
                elapsed,
                self._attempts,
                one_line(self._request_id(headers) or "unknown"),
            )


_EVENTS = "a stream of events"

_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
"""What has no place in a header (RFC 9110 section 5.5)."""

_READS = frozenset({"GET", "HEAD", "QUERY"})

_NO_FILES = frozenset({"application/json", "text/html"})
"""What an answer is when something went wrong, whatever its status says, unless the specification promises it."""


def _telling(options: Options, operation: Operation, clock: Clock) -> Telling:
    from ..telling import Telling

    assert options.on_call is not None
    return Telling(options.on_call, operation, options.base_url, clock)


def _is_repeatable(operation: Operation) -> bool:
    return operation.repeatable or operation.method in SAFE_TO_REPEAT or operation.idempotency_header is not None
