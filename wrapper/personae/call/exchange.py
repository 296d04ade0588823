"""One logical call, attempt by attempt: what to send, and what an answer or its absence means. No input or output."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping
from typing import Any, Generic, NoReturn, TypeVar, cast
from urllib.parse import quote

from personae_api.shapes import JSON_TYPES
from personae_api.types import Call, Operation

from .. import __version__
from ..clock import Clock
from ..errors import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    Failure,
    one_line,
    status_error_class,
)
from ..http.messages import Headers, Reply, Request, TransportError
from ..http.uploads import can_be_sent_again, files_in
from ..options import Options, Retry, checked_header
from .dialect import Dialect
from .encoding import accepted, body_of, name_of, target, text_of
from .json import loads
from .response import Response
from .retries import SAFE_TO_REPEAT, Attempt, retry_after, wait_before_retry

T = TypeVar("T")

MASK = "***"
MOST_LEVELS = 100
"""What is nested more deeply is kept as text in errors: it could be neither shown nor pickled."""
NOT_MODIFIED = 304
EARLY_SECONDS = 0.002
"""Timers of some event loops end so much before their time."""

_LOGGER = logging.getLogger("personae")
_LOGGER.addHandler(logging.NullHandler())
_USER_AGENT = f"personae/{__version__} python/{'.'.join(map(str, sys.version_info[:3]))}"


class Exchange(Generic[T]):
    """A call on its way: `request` for each attempt, then `answered` or `failed`, which wait or end it."""

    def __init__(self, dialect: Dialect, options: Options, clock: Clock, call: Call[T]) -> None:
        self._dialect = dialect
        self._options = options
        self._clock = clock
        self._call = call
        self._operation = call.operation
        self._attempts = 0
        self._key = ""
        self._url = options.base_url.rstrip("/") + target(call, options.extra_query)
        self._content, self._form = body_of(call, options.extra_body)
        self._headers = self._fixed_headers()
        self._started = clock.monotonic()
        self._expires = None if options.deadline is None else self._started + options.deadline
        self._repeatable = _is_repeatable(call.operation)
        self._resendable = self._form is None or all(
            can_be_sent_again(file) for value in (self._form.files or {}).values() for file in files_in(value)
        )

    def _fixed_headers(self) -> dict[str, str]:
        headers = {"accept": accepted(self._call), "user-agent": _USER_AGENT}
        if self._content is not None:
            headers["content-type"] = "application/json"
        for name, value in self._call.headers.items():
            if value is not None:
                headers[name.lower()] = checked_header(name_of(self._operation), name, text_of(value))
        idempotency = self._operation.idempotency_header
        if idempotency is not None:  # one key for all attempts, so that the vendor acts once
            from uuid import uuid4

            headers.setdefault(idempotency.lower(), str(uuid4()))
        headers |= {name.lower(): value for name, value in self._options.extra_headers.items()}
        return headers

    def request(self, key: str) -> Request:
        """The next attempt, which sends this key."""
        remaining = self._remaining()
        if remaining is not None and remaining <= 0:
            self._raise_late(None)
        self._attempts += 1
        self._key = key
        phases = self._options.phases()
        return Request(
            method=self._operation.method,
            url=self._url,
            headers={**self._headers, self._dialect.key_header: self._dialect.key_prefix + key},
            key_header=self._dialect.key_header,
            content=self._content,
            form=self._form,
            timeout=phases,
            expires=_earlier(self._expires, phases.total, self._clock.monotonic),
            deadline=self._expires,
        )

    def answered(self, reply: Reply) -> Response[T] | float:
        """The response, or seconds to wait before the next attempt; the error of the answer if it ends the call."""
        self._log(reply.status, reply.headers)
        if 200 <= reply.status < 300 or reply.status == NOT_MODIFIED:
            return self._success(reply)
        hint = retry_after(reply.status, reply.headers, self._clock.time())
        wait = self._wait(reply.status, hint, f"status {reply.status}")
        if wait is None:
            self._raise_status(reply, _json_or_text(reply), hint)
        return wait

    def failed(self, error: TransportError) -> float:
        """Seconds to wait before the next attempt; the error for the caller if there is none."""
        self._scrub_chain(error)
        reason = one_line(self._scrubbed(error.reason))
        wait = None if error.is_final else self._wait(error.failure, None, reason)
        if wait is None:
            self._raise_failed(error, reason)
        return wait

    def broke_off(self, error: TransportError) -> NoReturn:
        """The error for the caller of an answer that ended while it was handed on, and cannot come again."""
        self._scrub_chain(error)
        self._raise_failed(error, one_line(self._scrubbed(error.reason)))

    def refused(self, reply: Reply) -> float:
        """Seconds to wait before the next attempt after an answer that is not the file; the error if there is none."""
        outcome = self.answered(reply)
        if isinstance(outcome, Response):
            raise self._unexpected(f"the answer is {_kind(reply)}, a file was expected", reply)
        return outcome

    def is_file(self, status: int, headers: Headers) -> bool:
        """Whether an answer is the file that was asked for."""
        if not (200 <= status < 300 and self._operation.media_types):
            return False
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind in _NO_FILES or kind.endswith("+json"):
            return False
        self._log(status, headers)
        return True

    def _raise_failed(self, error: TransportError, reason: str) -> NoReturn:
        remaining = self._remaining()
        if remaining is not None and remaining <= (EARLY_SECONDS if error.is_timeout else 0):
            self._raise_late(error)
        if error.status is not None and not error.is_timeout:
            raise APIResponseError(reason, status_code=error.status, **self._identity()) from error
        kind = APITimeoutError if error.is_timeout else APIConnectionError
        raise kind(f"{reason}, {error.failure.value}", **self._identity()) from error

    def _success(self, reply: Reply) -> Response[T]:
        is_file = self.is_file(reply.status, reply.headers)
        body = None if is_file else self._parsed_body(reply)
        if self._dialect.reports_failure(body):
            self._raise_status(reply, body, None)
        return Response(
            vendor=self._operation.vendor,
            operation=self._operation.id,
            status_code=reply.status,
            headers=reply.headers,
            request_id_headers=self._dialect.request_id_headers,
            attempts=self._attempts,
            content=reply.content,
            body=body,
            parsed=cast("T", reply.content if is_file else self._decoded(reply, body)),
        )

    def _parsed_body(self, reply: Reply) -> Any:
        wanted = self._call.shape is not None and reply.status != NOT_MODIFIED
        try:
            return loads(reply.content) if reply.content or wanted else None
        except (ValueError, RecursionError) as error:
            reason = str(error)  # the error itself has the whole answer in it, and that may have the key
        if not wanted:
            return None
        raise self._unexpected(_instead_of_json(reply), reply) from ValueError(one_line(self._scrubbed(reason)))

    def _decoded(self, reply: Reply, body: Any) -> Any:
        shape = self._call.shape
        if reply.status == NOT_MODIFIED:
            return None
        if shape is None:
            if self._operation.media_types:
                raise self._unexpected(f"the answer is {_kind(reply)}, a file was expected", reply)
            return None
        paging = self._operation.paging
        pointer = self._operation.answer if paging is None else paging.items
        value = body
        for place, part in enumerate(pointer):
            try:
                value = value[part]
            except (KeyError, IndexError, TypeError):
                at = "/" + "/".join(map(str, pointer[: place + 1]))
                raise self._unexpected(f"the answer has nothing at {at}", reply) from None
        if type(value) not in shape.types:
            expected = " or ".join(dict.fromkeys(JSON_TYPES[kind] for kind in shape.types))
            at = f" at /{'/'.join(map(str, pointer))}" if pointer else ""
            got = JSON_TYPES.get(type(value), type(value).__name__)
            raise self._unexpected(f"{expected} expected{at}, the answer has {got}", reply)
        if self._options.on_drift is not None:
            from ..drift import watch

            watch(self._options.on_drift, self._operation, shape, value)
        return shape.decode(value)

    def _wait(self, outcome: int | Failure, hint: float | None, reason: str) -> float | None:
        attempt = Attempt(
            number=self._attempts - 1,
            outcome=outcome,
            retry_after=hint,
            repeatable=self._repeatable,
            resendable=self._resendable,
            remaining=self._remaining(),
        )
        wait = wait_before_retry(attempt, max_retries=self._options.max_retries, random=self._clock.random())
        if wait is not None:
            name = name_of(self._operation)
            _LOGGER.info("%s: attempt %d failed (%s), next in %.1f s", name, self._attempts, reason, wait)
            if self._options.on_retry is not None:
                self._options.on_retry(Retry(self._operation.vendor, self._operation.id, self._attempts, reason, wait))
        return wait

    def _remaining(self) -> float | None:
        return None if self._expires is None else self._expires - self._clock.monotonic()

    def _identity(self) -> dict[str, Any]:
        return {"vendor": self._operation.vendor, "operation": self._operation.id, "attempts": self._attempts}

    def _raise_late(self, error: TransportError | None) -> NoReturn:
        message = f"the deadline of {self._options.deadline} s passed (attempts: {self._attempts})"
        raise APITimeoutError(message, **self._identity()) from error

    def _unexpected(self, message: str, reply: Reply) -> APIResponseError:
        message, body = self._scrubbed([message, _text_of(reply)])
        return APIResponseError(message, status_code=reply.status, body=body, **self._identity())

    def _raise_status(self, reply: Reply, body: Any, hint: float | None) -> NoReturn:
        try:
            safe = self._scrubbed(body)
        except RecursionError:
            safe = self._scrubbed(_text_of(reply))
        code, message = self._dialect.read_complaint(safe)
        location = reply.headers.get("location")
        if 300 <= reply.status < 400 and location is not None:
            message = f"redirects to {one_line(self._scrubbed(location).partition('?')[0])}, which is not followed"
        raise status_error_class(reply.status)(
            **self._identity(),
            status_code=reply.status,
            code=code,
            message=message,
            request_id=self._request_id(reply.headers),
            body=safe,
            headers=Headers(self._scrubbed(dict(reply.headers)).items()),
            retry_after=hint,
        )

    def _request_id(self, headers: Headers) -> str | None:
        found = (headers.get(name) for name in self._dialect.request_id_headers)
        value = next((value for value in found if value), None)
        return None if value is None else str(self._scrubbed(value))

    def _scrubbed(self, value: Any, levels: int = MOST_LEVELS) -> Any:
        """The value without the key, which a vendor may repeat in an error, as it is or as URLs and JSON spell it."""
        if isinstance(value, str):
            for spelling in {self._key, quote(self._key), quote(self._key, safe=""), self._key.replace("/", "\\/")}:
                value = value.replace(spelling, MASK)
            return value
        if not isinstance(value, list | Mapping):
            return value
        if levels == 0:
            raise RecursionError
        if isinstance(value, list):
            return [self._scrubbed(item, levels - 1) for item in value]
        return {self._scrubbed(key): self._scrubbed(item, levels - 1) for key, item in value.items()}

    def _scrub_chain(self, error: BaseException | None) -> None:
        seen: set[int] = set()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            error.args = tuple(map(self._scrubbed, error.args))  # they quote what the vendor sent
            error = error.__cause__ or error.__context__

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


_NO_FILES = frozenset({"application/json", "text/html"})
"""What an answer is when something went wrong, whatever its status says."""


def _is_repeatable(operation: Operation) -> bool:
    return operation.repeatable or operation.method in SAFE_TO_REPEAT or operation.idempotency_header is not None


def _earlier(deadline: float | None, total: float | None, now: Callable[[], float]) -> float | None:
    if total is None:
        return deadline
    end = now() + total
    return end if deadline is None else min(deadline, end)


def _kind(reply: Reply) -> str:
    kind = reply.headers.get("content-type", "").partition(";")[0].strip()
    return one_line(kind) or "something"


def _instead_of_json(reply: Reply) -> str:
    if not reply.content.strip():
        return "the answer is empty, JSON was expected"
    if reply.content.lstrip()[:1] in (b"{", b"["):
        return "the answer is JSON that is cut short or broken"
    return f"the answer is {_kind(reply)} instead of JSON"


def _json_or_text(reply: Reply) -> Any:
    try:
        return loads(reply.content)
    except (ValueError, RecursionError):
        return _text_of(reply)


def _text_of(reply: Reply) -> str:
    return reply.content.decode("utf-8", "replace")


__all__ = ["Exchange"]
