"""Everything that can go wrong.

PersonaeError
+-- ConfigurationError           a client or a call was set up wrongly; nothing was sent
|   +-- ArgumentError            an argument of the call is wrong
|   +-- NotAllowedError          the client does not allow what the call does
+-- DryRunError                  code asks for the answer to a call that a dry run has not sent
+-- APIError                     a call did not succeed
|   +-- APIConnectionError       no complete answer came
|   |   +-- APITimeoutError      ... in time
|   |   |   +-- NoTurnError      `rate=...` had no turn for the call in time; the attempt was not sent
|   |   +-- BreakerOpenError     ... because the breaker is open: the vendor has failed too often
|   +-- APIStatusError           the vendor refused or failed
|   |   +-- BadRequestError 400, AuthenticationError 401, PermissionDeniedError 403, NotFoundError 404,
|   |   +-- ConflictError 409, UnprocessableEntityError 422, RateLimitError 429, InternalServerError 5xx,
|   |   +-- ReportedFailureError a 2xx whose body reports a failure
|   +-- APIResponseError         the answer cannot be read: not JSON, cut short, another shape
|   +-- PaginationError          a list does not end: a page or a cursor came again
|   +-- OnceError                there is no way to know whether a `..._once` call was made
|   +-- WaitError                a wait did not end well
|       +-- WaitFailedError      the thing ended badly
|       +-- WaitTimeoutError     the thing was not finished in time
+-- FileError                    a file could not be saved: the disk is full, or the reader of a pipe is gone
+-- VendorsError                 `Personae.list()`: some vendors did not answer
+-- WaitAllError                 `wait_all()`: some things did not end well
+-- WebhookError                 a delivery to a webhook is not from the vendor, or not an event
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias

import personae
from personae_api.types import EFFECTS, Effect

MAX_BODY_SHOWN = 200
"""The most characters of an answer's body that an error message shows."""

MAX_ERRORS_SHOWN = 3
"""The most errors that the message of an error about several shows."""


Outcome: TypeAlias = Literal["not_sent", "refused", "unknown", "done"]
"""What a call did at the vendor: nothing, because no byte was sent; nothing, because the vendor refused; perhaps
something; or what was asked."""


StoppedBy: TypeAlias = Literal["budget", "breaker"]
"""What prevented a retry: the retry budget was empty, or the breaker open."""

STOPPED_BY: Mapping[StoppedBy, str] = {
    "budget": "not sent again: the retry budget of the client is empty",
    "breaker": "not sent again: the breaker of the client is open",
}


class Failure(Enum):
    """Why no complete answer came."""

    NOT_SENT = "before a byte was sent"
    INTERRUPTED = "after the request was sent"


class PersonaeError(Exception):
    """The base of all errors of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(kind: type[PersonaeError], arguments: tuple[Any, ...], state: dict[str, Any]) -> PersonaeError:
    error = kind.__new__(kind, *arguments)
    error.args = arguments
    error.__dict__.update(state)
    return error


class ConfigurationError(PersonaeError):
    """A client, an option or an argument is wrong; nothing was sent.

    If it ended a wait for something that was created, `outcome` is `done`, and `waited` has what was created. If a key
    function returned a wrong key for a later attempt, `outcome` is what the attempts before did.
    """

    outcome: Outcome = "not_sent"
    waited: personae.Waited | None = None


class ArgumentError(ConfigurationError):
    """An argument of a call is wrong, or several do not go together; nothing was sent.

    `arguments` has their names as a method has them, with the place in them: `call_objects[0].phone_number`. `problem`
    is what is said of them.
    """

    def __init__(self, problem: str, *, vendor: str, operation: str, arguments: Sequence[str]) -> None:
        named = f"{' and '.join(arguments)} " if arguments else ""
        super().__init__(f"{vendor} {operation}: {named}{problem}")
        self.problem = problem
        self.vendor = vendor
        self.operation = operation
        self.arguments = tuple(arguments)


class NotAllowedError(ConfigurationError):
    """The client does not allow the effect of the call; `effect` is None if the operation has none."""

    def __init__(self, *, vendor: str, operation: str, effect: Effect | None, allowed: Collection[Effect]) -> None:
        does = f"its effect is {effect!r}" if effect else "its effect is unknown"
        listed = ", ".join(repr(one) for one in EFFECTS if one in allowed) or "nothing"
        super().__init__(f"{vendor} {operation} is not sent: {does}, and this client allows {listed}")
        self.vendor = vendor
        self.operation = operation
        self.effect: Effect | None = effect
        self.allowed: frozenset[Effect] = frozenset(allowed)


class DryRunError(PersonaeError, AttributeError):
    """Code uses the answer to a call that a dry run did not send."""

    outcome: Outcome = "not_sent"


class FileError(PersonaeError):
    """A file could not be saved; the message has its name and the reason that the system gives."""

    outcome: Outcome = "done"


class APIError(PersonaeError):
    """A call did not succeed.

    `outcome` says what the call did even so, over all its `attempts`: `not_sent`, `refused`, `unknown` or `done`.
    `stopped_by` is `budget` or `breaker` if one of these prevented a retry, else None.
    """

    def __init__(
        self,
        message: str,
        *,
        vendor: str,
        operation: str,
        attempts: int = 1,
        outcome: Outcome = "unknown",
        stopped_by: StoppedBy | None = None,
    ) -> None:
        why = f" ({STOPPED_BY[stopped_by]})" if stopped_by else ""
        super().__init__(f"{vendor} {operation}: {message}{why}")
        self.vendor = vendor
        self.operation = operation
        self.attempts = attempts
        self.outcome: Outcome = outcome
        self.stopped_by: StoppedBy | None = stopped_by
        self.items: Sequence[Any] = ()
        """What `Paginator.all()` read before the error; empty otherwise, because the caller has it already."""
        self.waited: personae.Waited | None = None
        """What the wait was for, if this ended a wait."""


class APIConnectionError(APIError):
    """No complete answer came: there was no connection, or it broke."""


class APITimeoutError(APIConnectionError):
    """No complete answer came in time."""


class NoTurnError(APITimeoutError):
    """The budget of `rate=...` had no turn for the call in time, so it was not sent.

    `retry_after` is the number of seconds until the next turn, None if that is not known.
    """

    def __init__(
        self,
        message: str,
        *,
        vendor: str,
        operation: str,
        attempts: int = 0,
        outcome: Outcome = "not_sent",
        stopped_by: StoppedBy | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(
            message,
            vendor=vendor,
            operation=operation,
            attempts=attempts,
            outcome=outcome,
            stopped_by=stopped_by,
        )
        self.retry_after = retry_after


class BreakerOpenError(APIConnectionError):
    """The breaker is open, so nothing was sent; `retry_after` is the number of seconds until it lets a call through."""

    def __init__(
        self,
        message: str,
        *,
        vendor: str,
        operation: str,
        attempts: int = 0,
        outcome: Outcome = "not_sent",
        stopped_by: StoppedBy | None = None,
        retry_after: float,
    ) -> None:
        super().__init__(
            message,
            vendor=vendor,
            operation=operation,
            attempts=attempts,
            outcome=outcome,
            stopped_by=stopped_by,
        )
        self.retry_after = retry_after


class APIResponseError(APIError):
    """The answer cannot be read: not JSON, empty, cut short, or another top-level shape."""

    def __init__(
        self,
        message: str,
        *,
        vendor: str,
        operation: str,
        attempts: int = 1,
        outcome: Outcome = "unknown",
        stopped_by: StoppedBy | None = None,
        status_code: int,
        body: str = "",
    ) -> None:
        shown = f": {one_line(body)!r}" if body else ""
        super().__init__(
            f"{message}{shown}",
            vendor=vendor,
            operation=operation,
            attempts=attempts,
            outcome=outcome,
            stopped_by=stopped_by,
        )
        self.status_code = status_code
        self.body = body


class PaginationError(APIError):
    """A list does not end: a page or a cursor came again."""


class WaitError(APIError):
    """A wait did not end well; `waited` has the id of the thing, its state and what was read last."""

    def __init__(
        self, message: str, *, vendor: str, operation: str, waited: personae.Waited, outcome: Outcome = "done"
    ) -> None:
        super().__init__(message, vendor=vendor, operation=operation, attempts=waited.reads, outcome=outcome)
        self.waited = waited
        self._waited = waited

    @property
    def id(self) -> str | None:
        """The id of the thing; None if what was created has none."""
        return self._waited.id

    @property
    def state(self) -> Any:
        """Its last known state, None if there is none."""
        return self._waited.state

    @property
    def last(self) -> Any:
        """The thing as last read, None if it was never read."""
        return self._waited.last

    @property
    def made(self) -> Any:
        """The answer to the call that created it, if the wait began with one."""
        return self._waited.made

    @property
    def reads(self) -> int:
        """How often it was read."""
        return self._waited.reads

    @property
    def seconds(self) -> float:
        """How long the wait took."""
        return self._waited.seconds


class WaitFailedError(WaitError):
    """The thing ended badly; `reason` is why in the vendor's words, None if it gives no reason.

    If the answer to the call that should have created it has no id, `id` is None and `outcome` is `unknown`.
    """

    def __init__(
        self,
        message: str,
        *,
        vendor: str,
        operation: str,
        waited: personae.Waited,
        outcome: Outcome = "done",
        reason: str | None,
    ) -> None:
        super().__init__(message, vendor=vendor, operation=operation, waited=waited, outcome=outcome)
        self.reason = reason


class WaitTimeoutError(WaitError):
    """The thing was not finished when the deadline passed; it continues at the vendor.

    If it could not be read any more, `__cause__` is the error of the reads, and `retry_after` how many seconds the
    vendor asks to wait, None if it does not. If it was never read, and not created here, `outcome` is that of the
    reads too.
    """

    def __init__(
        self,
        message: str,
        *,
        vendor: str,
        operation: str,
        waited: personae.Waited,
        outcome: Outcome = "done",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message, vendor=vendor, operation=operation, waited=waited, outcome=outcome)
        self.retry_after = retry_after


class WaitAllError(PersonaeError):
    """Some of several waits did not end well: `errors` has the error of each by its id.

    `results` has one entry for each id, in their order: the finished thing, or None.
    """

    def __init__(self, errors: Mapping[str, PersonaeError], results: Sequence[Any]) -> None:
        shown = "; ".join(str(error) for error in list(errors.values())[:MAX_ERRORS_SHOWN])
        more = len(errors) - MAX_ERRORS_SHOWN
        count = f"{len(errors)} of {len(results)} are not finished"
        super().__init__(f"{count}: {shown}{f'; and {more} more' if more > 0 else ''}")
        self.errors = errors
        self.results = results


class OnceError(APIError):
    """There is no way to know whether a thing with this key was made.

    `key` is the key of the call, `sent` (and `attempts`) how often this call sent the request, and `would_send` the
    request without secrets. `outcome` is `not_sent` if this client sent nothing, neither now nor before. `__cause__` is
    what went wrong, and `retry_after` the number of seconds that the vendor asks to wait, None if it does not.
    """

    def __init__(
        self,
        reason: str,
        *,
        vendor: str,
        operation: str,
        key: str,
        sent: int,
        would_send: Any,
        place: str,
        listed_by: str,
        is_unknown: bool,
        settle: float,
        retry_after: float | None = None,
    ) -> None:
        told = "it may have been made" if is_unknown else "nothing was sent"
        advice = (
            f"call again with the same key after {settle:g} s, which looks for it first, or look for it yourself with "
            f"{listed_by} and {place}"
            if is_unknown
            else "call again with the same key"
        )
        super().__init__(
            f"it is unknown whether something with the key {key!r} exists, {told} ({one_line(reason)}): {advice}",
            vendor=vendor,
            operation=operation,
            attempts=sent,
            outcome="unknown" if is_unknown else "not_sent",
        )
        self.key = key
        self.sent = sent
        self.would_send = would_send
        self.retry_after = retry_after


class APIStatusError(APIError):
    """The vendor answered that the call failed.

    `code` and `message` are the vendor's own, if the body has them. `body` is the decoded JSON, or the text if it is
    not JSON. `headers` has lower-case names. `retry_after` is in seconds, None if the vendor gave none.
    """

    def __init__(
        self,
        *,
        vendor: str,
        operation: str,
        attempts: int,
        outcome: Outcome = "unknown",
        stopped_by: StoppedBy | None = None,
        status_code: int,
        code: str | None,
        message: str | None,
        request_id: str | None,
        body: Any,
        headers: Mapping[str, str],
        retry_after: float | None,
    ) -> None:
        said = message or (one_line(str(body)) if body else "no further information")
        status = f"{status_code} (a reported failure)" if 200 <= status_code < 300 else str(status_code)
        parts = [status, *([one_line(code)] if code and code != said else [])]
        tail = f" (request id {one_line(request_id)})" if request_id else ""
        super().__init__(
            f"{' '.join(parts)}: {one_line(said)}{tail}",
            vendor=vendor,
            operation=operation,
            attempts=attempts,
            outcome=outcome,
            stopped_by=stopped_by,
        )
        self.status_code = status_code
        self.code = code
        self.message = message
        self.request_id = request_id
        self.body = body
        self.headers = headers
        self.retry_after = retry_after


class BadRequestError(APIStatusError):
    """400: the request is malformed or an argument is not allowed."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or revoked."""


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or the key cannot see it."""


class ConflictError(APIStatusError):
    """409: the current state of the thing does not allow this."""


class UnprocessableEntityError(APIStatusError):
    """422: the arguments are well-formed, but the vendor cannot process them."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` is the number of seconds to wait, if the vendor gives it."""


class InternalServerError(APIStatusError):
    """5xx: the vendor failed."""


class ReportedFailureError(APIStatusError):
    """A success status with a body that reports a failure."""


WebhookFault: TypeAlias = Literal["unsigned", "signature", "key", "claims", "early", "expired", "replayed", "body"]


class WebhookError(PersonaeError):
    """A delivery to a webhook is not from the vendor, or not an event. No secret, signature or body is shown.

    `reason` is one of `unsigned` (there is no signature), `signature` (it does not match the body, or the token is not
    valid), `key` (no published key signed the token), `claims` (the token is for somebody else), `early` and `expired`
    (it is not valid now), `replayed` (it was used before) and `body` (not a JSON object).
    """

    def __init__(self, message: str, *, vendor: str, reason: WebhookFault) -> None:
        super().__init__(f"{vendor} webhook: {message}")
        self.vendor = vendor
        self.reason: WebhookFault = reason


_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_class(status: int) -> type[APIStatusError]:
    """The class of the error for a status."""
    if 200 <= status < 300:
        return ReportedFailureError
    if status >= 500:
        return InternalServerError
    return _BY_STATUS.get(status, APIStatusError)


def one_line(text: str) -> str:
    """A text on one line, cut to what an error message shows, without what would steer a terminal."""
    line = "".join(one if one.isprintable() else _escaped(one) for one in " ".join(text.split()))
    return line if len(line) <= MAX_BODY_SHOWN else f"{line[:MAX_BODY_SHOWN]}..."


def _escaped(character: str) -> str:
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")
