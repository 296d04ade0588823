"""What can go wrong on the way to a vendor, on demand."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from math import inf
from random import Random
from threading import Lock
from typing import Protocol

from ...errors import Failure
from ...http.messages import Headers, Reply
from .outcomes import Outcome


class Vendor(Protocol):
    """What a fault may do with the request that it strikes."""

    def act(self) -> Reply:
        """Let the vendor do what it was asked to."""
        ...

    def complain(self, status: int, message: str, headers: dict[str, str]) -> Reply:
        """An error in the vendor's own words; it does nothing else."""
        ...

    def report_failure(self) -> Reply:
        """A successful status with a body that says otherwise; it does nothing else."""
        ...


class Fault:
    """The base of all faults; a plain `Fault()` lets a request pass."""

    def strike(self, vendor: Vendor) -> Outcome:
        """What comes of a request instead of its answer."""
        return Outcome(vendor.act())


def _check_status(fault: Fault, status: object) -> None:
    if type(status) is not int or not 200 <= status <= 599:
        raise ValueError(f"{type(fault).__name__}(status=...) must be a whole number from 200 to 599, not {status!r}")


def _check_number(fault: Fault, name: str, value: object, most: float) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
        raise ValueError(f"{type(fault).__name__}({name}=...) must be a number from 0 to {most:g}, not {value!r}")


@dataclass(frozen=True, slots=True)
class Status(Fault):
    """An error status with the vendor's own error body; the vendor does not act on the request.

    `retry_after` is the Retry-After header: seconds, or any text.
    """

    status: int = 500
    retry_after: float | str | None = None
    message: str = "Something went wrong, as the test asked"

    def __post_init__(self) -> None:
        _check_status(self, self.status)

    def strike(self, vendor: Vendor) -> Outcome:
        headers = {} if self.retry_after is None else {"retry-after": f"{self.retry_after}"}
        return Outcome(vendor.complain(self.status, self.message, headers))


@dataclass(frozen=True, slots=True)
class RateLimited(Status):
    """Status 429."""

    status: int = 429
    message: str = "Too many requests"


@dataclass(frozen=True, slots=True)
class Delay(Fault):
    """A slow answer; a client that does not wait for it gets a timeout, although the vendor has acted."""

    seconds: float

    def __post_init__(self) -> None:
        _check_number(self, "seconds", self.seconds, inf)

    def strike(self, vendor: Vendor) -> Outcome:
        return Outcome(vendor.act(), delay=self.seconds)


@dataclass(frozen=True, slots=True)
class Timeout(Fault):
    """No answer, although the vendor has acted."""

    def strike(self, vendor: Vendor) -> Outcome:
        return Outcome(vendor.act(), delay=inf)


@dataclass(frozen=True, slots=True)
class CutBody(Fault):
    """An answer that breaks off, although the vendor has acted; `kept` is the share of the body that arrives."""

    kept: float = 0.5

    def __post_init__(self) -> None:
        _check_number(self, "kept", self.kept, 1)

    def strike(self, vendor: Vendor) -> Outcome:
        reply = vendor.act()
        length = len(reply.content)
        kept = reply.content[: min(int(length * self.kept), max(length - 1, 0))]
        return Outcome(Reply(reply.status, _measured(reply.headers, length), kept))


@dataclass(frozen=True, slots=True)
class HtmlPage(Fault):
    """An HTML page, as gateways send it, instead of JSON; the vendor does not act."""

    status: int = 200
    text: str = "<!doctype html><html><head><title>One moment</title></head><body>Please wait.</body></html>"

    def __post_init__(self) -> None:
        _check_status(self, self.status)

    def strike(self, vendor: Vendor) -> Outcome:
        del vendor
        return Outcome(Reply(self.status, Headers([("content-type", "text/html; charset=utf-8")]), self.text.encode()))


def _measured(headers: Headers, length: int) -> Headers:
    """The headers with another length of the body."""
    return Headers({**dict(headers.items()), "content-length": str(length)}.items())


@dataclass(frozen=True, slots=True)
class EmptyBody(Fault):
    """The answer without its body; the vendor has acted."""

    def strike(self, vendor: Vendor) -> Outcome:
        reply = vendor.act()
        return Outcome(Reply(reply.status, _measured(reply.headers, 0), b""))


@dataclass(frozen=True, slots=True)
class WrongShape(Fault):
    """A list where an object belongs, and an object where a list does; the vendor has acted."""

    def strike(self, vendor: Vendor) -> Outcome:
        reply = vendor.act()
        swapped = {b"{": b"[]", b"[": b"{}"}.get(reply.content[:1], reply.content)
        return Outcome(Reply(reply.status, _measured(reply.headers, len(swapped)), swapped))


@dataclass(frozen=True, slots=True)
class ReportedFailure(Fault):
    """Status 200 with a body that reports a failure; the vendor does not act."""

    def strike(self, vendor: Vendor) -> Outcome:
        return Outcome(vendor.report_failure())


@dataclass(frozen=True, slots=True)
class ConnectionReset(Fault):
    """The connection breaks after the request was received: the vendor has acted, and sends no answer."""

    def strike(self, vendor: Vendor) -> Outcome:
        vendor.act()
        return Outcome(failure=Failure.INTERRUPTED)


@dataclass(frozen=True, slots=True)
class ConnectFailure(Fault):
    """No connection: nothing is sent, and the request is not recorded.

    A served sandbox already has a connection and can only break it, so clients see a reset.
    """

    def strike(self, vendor: Vendor) -> Outcome:
        del vendor
        return Outcome(failure=Failure.NOT_SENT)


@dataclass(slots=True, eq=False)
class _Planned:
    fault: Fault
    vendor: str | None
    operation: str | None
    after: int
    times: int | None

    def matches(self, vendor: str, operation: str | None) -> bool:
        return self.vendor in (None, vendor) and self.operation in (None, operation)


@dataclass(slots=True)
class _Rate:
    share: float
    faults: tuple[Fault, ...]
    vendor: str | None
    operation: str | None


@dataclass(slots=True)
class Faults:
    """Faults for the next requests: those added go first, in order, then those at a rate."""

    seed: int
    known: Callable[[str | None], Collection[str]]
    """The ids of a vendor's operations, or of all."""
    _planned: list[_Planned] = field(default_factory=list)
    _rates: list[_Rate] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)
    _random: Random = field(init=False)

    def __post_init__(self) -> None:
        self._random = Random(f"{self.seed}/faults")  # noqa: S311 - the same faults in every run are the point

    def add(
        self,
        *faults: Fault,
        vendor: str | None = None,
        operation: str | None = None,
        times: int | None = 1,
        after: int = 0,
    ) -> None:
        """Apply these faults to the next requests, one after another, each `times` times (None: always).

        `vendor` and `operation` (an operation id such as `listPersonas`) select the requests; `after` lets that many
        of them pass first. A fault waits for those added before it for the same requests.
        """
        self._check(faults, vendor, operation)
        if not faults or after < 0 or (times is not None and times < 1):
            raise ValueError("add(*faults) needs at least one fault, times of at least 1 or None, after of at least 0")
        with self._lock:
            for place, fault in enumerate(faults):
                self._planned.append(_Planned(fault, vendor, operation, 0 if place else after, times))

    def rate(self, share: float, *faults: Fault, vendor: str | None = None, operation: str | None = None) -> None:
        """Apply one of these faults to this share of the requests (0 to 1), chosen by the seed."""
        self._check(faults, vendor, operation)
        if not 0 <= share <= 1 or not faults:
            raise ValueError("rate(share, *faults) needs a share from 0 to 1 and at least one fault")
        with self._lock:
            self._rates.append(_Rate(share, faults, vendor, operation))

    def clear(self) -> None:
        """Remove all faults."""
        with self._lock:
            self._planned.clear()
            self._rates.clear()

    def take(self, vendor: str, operation: str | None) -> Fault | None:
        """The fault that strikes a request, None if it is spared."""
        if not self._planned and not self._rates:
            return None
        with self._lock:
            return self._next_planned(vendor, operation) or self._by_chance(vendor, operation)

    def _next_planned(self, vendor: str, operation: str | None) -> Fault | None:
        planned = next((planned for planned in self._planned if planned.matches(vendor, operation)), None)
        if planned is None:
            return None
        if planned.after:
            planned.after -= 1
            return None
        if planned.times is not None:
            planned.times -= 1
            if planned.times <= 0:
                self._planned.remove(planned)
        return planned.fault

    def _by_chance(self, vendor: str, operation: str | None) -> Fault | None:
        for rate in self._rates:
            matches = rate.vendor in (None, vendor) and rate.operation in (None, operation)
            if matches and self._random.random() < rate.share:
                return self._random.choice(rate.faults)
        return None

    def _check(self, faults: tuple[object, ...], vendor: str | None, operation: str | None) -> None:
        for fault in faults:
            if isinstance(fault, type):
                raise TypeError(f"{fault.__name__} is a class: pass an instance of it, such as Status(500)")
            if not isinstance(fault, Fault):
                raise TypeError(f"a fault must be an instance of a subclass of Fault, not {type(fault).__name__}")
        ids = self.known(vendor)
        if operation is not None and operation not in ids:
            raise ValueError(f"{vendor or 'no vendor'} has no operation {operation!r}")
