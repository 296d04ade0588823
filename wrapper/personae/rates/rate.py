"""`Rate`: what a budget is, and the budgets that come of it, one for each key and class of calls."""

from __future__ import annotations

import hmac
import os
from collections.abc import Mapping
from hashlib import sha256
from math import floor
from threading import Lock
from typing import Any, TypeAlias

from personae_api.types import EFFECTS, Call
from personae_api.types import UNSET as UNSET

from ..clock import Clock
from ..errors import ConfigurationError
from ..misuse import nearest
from ..options import MAX_SECONDS
from ..secret import Secret, hidden
from .budgets import Budget, InProcess, InRedis, Terms
from .window import Window, stretched

DEFAULT_WAIT = 60.0
ALL = "*"

_MANY = 1000
"""Budgets that are kept before the first look for those that nobody needs any more."""


class Rate:
    """A budget: at most `calls` in any window of `seconds`, and at most `at_once` in flight.

    Each key has its own budget, shared by all clients that get this object. Retries count as calls.

    Args:
        calls: The most calls in a window of `seconds`.
        seconds: The length of the window.
        at_once: The most requests in flight, each from its first byte to its last.
        each: The name of a field of the request: each value of it, such as each phone number, has its own budget.
            Requests without the field are not counted.
        wait: How many seconds a call may wait for its turn; it never waits past its deadline. None for no limit.
        redis: The address of a Redis; all workers that name it share one budget. Needs `personae[redis]`.
        share: With `redis`, the share of the budget that this process may use while Redis does not answer: 1/20 with
            twenty workers; 0 to refuse calls then.

    >>> from personae import Anam, Rate
    >>> anam = Anam(api_key="...", rate=Rate(calls=100, seconds=60, at_once=10))
    """

    def __init__(
        self,
        *,
        calls: int | None = None,
        seconds: float | None = None,
        at_once: int | None = None,
        each: str | None = None,
        wait: float | None = DEFAULT_WAIT,
        redis: str | None = None,
        share: float | None = None,
    ) -> None:
        url = hidden(redis)
        del redis  # or a monitor that looks at the variables of a refusal would see its password
        _whole("Rate(calls=...)", calls)
        _whole("Rate(at_once=...)", at_once)
        _number("Rate(seconds=...)", seconds, MAX_SECONDS)
        _number("Rate(wait=...)", wait, MAX_SECONDS, least=0)
        if (calls is None) != (seconds is None) or (calls is None and at_once is None):
            raise ConfigurationError("Rate needs calls=... with seconds=..., or at_once=..., or all three")
        if each is not None and (type(each) is not str or not each):
            raise ConfigurationError(f"Rate(each=...) must be the name of a field of the request, not {each!r}")
        if (url is None) != (share is None):
            raise ConfigurationError(
                "Rate(redis=..., share=...) go together: share is the part of the budget that this process may use "
                "while Redis does not answer, 1/20 where there are twenty workers, or 0 to refuse calls then"
            )
        _number("Rate(share=...)", share, 1, least=0)
        self.calls = calls
        self.seconds = seconds
        self.at_once = at_once
        self.each = each
        self.wait = wait
        self.share = share
        self._url: Secret[str] | None = None
        if url is not None:
            from .redis import checked_url

            self._url = checked_url("Rate(redis=...)", url)
        self._budgets: dict[tuple[Any, ...], Budget] = {}
        self._connections: dict[tuple[int, Clock], Any] = {}
        self._most = _MANY
        self._lock = Lock()
        self._pid = os.getpid()

    def __repr__(self) -> str:
        names = ("calls", "seconds", "at_once", "each")
        own = vars(self)  # a monitor asks also while this is being made
        parts = [f"{name}={own[name]!r}" for name in names if own.get(name) is not None]
        return f"Rate({', '.join([*parts, *(['redis=...'] if own.get('_url') is not None else [])])})"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a Rate cannot be pickled, it counts calls: make one in each process, with redis=... to share")

    def _budget(self, call: Call[Any, Any], name: str, key: Secret[str], clock: Clock) -> Budget | None:
        """The budget of a call, None if it is not counted."""
        operation, value = call.operation, None
        if self.each is not None:
            value = _value(call, self.each)
            if value is None:
                return None
        if self._pid != os.getpid():  # after a fork: what the other process counts is not known here
            self._pid, self._lock = os.getpid(), Lock()
            self._budgets, self._connections = {}, {}
        # nobody can tell the key from this, nor try whether a phone number has been called
        told = "\0".join((operation.vendor, name, "" if value is None else f"{self.each}={value}"))
        digest = hmac.digest(key.reveal().encode(), told.encode(), sha256).hex()[:32]
        place = (clock, digest)
        with self._lock:
            budget = self._budgets.get(place)
            if budget is None:
                budget = self._budgets[place] = self._made(name, digest, clock)
                if len(self._budgets) > self._most:
                    self._forget(place)
            budget.used_at = clock.monotonic()
        return budget

    def _made(self, name: str, digest: str, clock: Clock) -> Budget:
        terms = Terms(f"{self!r} for {name!r}", self.seconds or 1.0, self.wait)
        if self._url is None:
            return InProcess(terms, Window(self.calls, self.seconds, self.at_once))
        from .redis import Connection, Shared

        connection = self._connections.setdefault((self._pid, clock), Connection(self._url, clock))
        connection.without = f"this process uses {self.share:.2g} of the budget" if self.share else "calls are refused"
        seconds = None if self.seconds is None else stretched(self.seconds)
        shared = Shared(connection, digest, self.calls, seconds, self.at_once)
        return InRedis(terms, self._share(), shared)

    def _share(self) -> Window | None:
        """What this process may use by itself: fewer calls, or one in a longer time."""
        if not self.share:
            return None
        part = None if self.calls is None else self.calls * self.share
        calls = None if part is None else max(floor(part + 1e-9), 1)
        seconds = None if part is None or calls is None or self.seconds is None else self.seconds * calls / part
        return Window(calls, seconds, None if self.at_once is None else max(floor(self.at_once * self.share), 1))

    def _forget(self, but: tuple[Any, ...]) -> None:
        """Keep no budget that a new one would equal: there may be one for every phone number."""
        for place, budget in list(self._budgets.items()):
            if place != but and budget.is_idle(place[0].monotonic()):
                del self._budgets[place]
        self._most = max(_MANY, 2 * len(self._budgets))

    def _close(self) -> None:
        for connection in list(self._connections.values()):
            connection.close()

    async def _aclose(self) -> None:
        for connection in list(self._connections.values()):
            await connection.aclose()


RateOption: TypeAlias = Rate | Mapping[str, Rate] | None


def classes(rate: RateOption) -> Mapping[str, Rate]:
    """The rates by the calls that they are for."""
    if rate is None:
        return {}
    return {ALL: rate} if isinstance(rate, Rate) else rate


def check(name: str, rate: object, vendor: str) -> None:
    """ConfigurationError if a budget is none, or for calls that this vendor does not have."""
    if rate is None or isinstance(rate, Rate):
        return
    if not isinstance(rate, Mapping) or not all(isinstance(one, Rate) for one in rate.values()):
        raise ConfigurationError(f"{name} must be Rate(...), or a mapping of them, not {type(rate).__name__}")
    for one in rate:
        if one != ALL and one not in EFFECTS and _plain(str(one)) not in _operations(vendor):
            raise ConfigurationError(
                f"{name} has {one!r}, which is neither an operation of {vendor}, an effect nor '*'"
                f"{nearest(str(one), EFFECTS)}"
            )


def budgets(rate: RateOption, call: Call[Any, Any], key: Secret[str], clock: Clock) -> list[Budget]:
    """Those that a call must have a turn in, the narrowest first."""
    operation = call.operation
    given = classes(rate)
    names = [name for name in (operation.id, operation.effect, ALL) if name is not None and name in given]
    found = [given[name]._budget(call, name, key, clock) for name in names]
    return [budget for budget in found if budget is not None]


def close(rate: RateOption) -> None:
    """Close what threads have opened to Redis; others of the process open it again."""
    for one in classes(rate).values():
        one._close()


async def aclose(rate: RateOption) -> None:
    """Close what coroutines of this event loop have opened."""
    for one in classes(rate).values():
        await one._aclose()


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _operations(vendor: str) -> set[str]:
    from importlib import import_module

    return {_plain(name) for name in import_module(f"personae_api.{vendor}.calls").__all__}


def _value(call: Call[Any, Any], field: str) -> str | None:
    """What a request has in a field, wherever it goes."""
    fields = call.form.fields if call.form is not None else {}
    for place in (call.json, call.query, call.path, fields):
        if isinstance(place, Mapping) and place.get(field) not in (None, UNSET):
            return str(place[field])
    return None


def _whole(name: str, value: object) -> None:
    if value is not None and (type(value) is not int or value < 1):
        raise ConfigurationError(f"{name} must be a whole number of at least 1, not {value!r}")


def _number(name: str, value: object, most: float, *, least: float | None = None) -> None:
    if value is None:
        return
    number = value if isinstance(value, int | float) and not isinstance(value, bool) else None
    is_allowed = number is not None and number <= most and (number > 0 if least is None else number >= least)
    if not is_allowed:
        bound = "above 0" if least is None else f"of at least {least}"
        raise ConfigurationError(f"{name} must be a number {bound} (at most {most}), not {value!r}")
