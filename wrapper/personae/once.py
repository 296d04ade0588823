"""Calls that must not be made twice: what to send next, told to whoever sends it. Decisions only, nothing is sent here.

A thing has a key of the user's own, by which it is found again. It is looked for before anything is sent, and again
after an outcome that is unknown, for as long as the vendor may take to list it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, NamedTuple, TypeAlias

from personae_api.types import Call, Once, PagedCall, Unset

from .call.encoding import wrong
from .call.http_dates import moment_of
from .call.keys import Keys
from .call.response import Response
from .call.results import MISSING, at
from .clock import Clock
from .errors import APIStatusError, ConfigurationError, OnceError, PersonaeError
from .paging.positions import Walk

MOST_CHARACTERS = 200
MOST_PAGES = 1_000
MOST_READS = 100
"""How much one look may read; where that is not enough, it cannot tell."""

LOOKS = (0.0, 2.0, 5.0, 10.0, 20.0, 40.0)
"""Seconds after an unknown outcome at which the list is read, before it is settled."""
LATER = (30.0, 90.0)
"""Seconds after it is settled at which it is read once more, if it could not be read then."""


_FINAL = frozenset({400, 401, 403})
"""Refusals of a look that no later one will mend."""


class Send(NamedTuple):
    """A call to send, which has so many seconds."""

    call: Call[Any, Any]
    seconds: float | None


class Pause(NamedTuple):
    """Seconds to wait."""

    seconds: float


Step: TypeAlias = Send | Pause
Steps: TypeAlias = Generator[Step, Any, Response[Any]]


class Unclear(PersonaeError):
    """A look cannot tell whether there is a thing with the key."""


def keyed(call: Call[Any, Any], key: object, extra_body: Mapping[str, Any]) -> Call[Any, Any]:
    """The call with the key in its body; ArgumentError if it cannot be there, ConfigurationError if options have it."""
    once = _once(call)
    if not isinstance(key, str) or not 0 < len(key) <= MOST_CHARACTERS or not key.isprintable() or key != key.strip():
        form = f"a string of 1 to {MOST_CHARACTERS} characters that can be printed, without spaces around it"
        raise wrong(call.operation, f"must be {form}, such as the id of an order", "key")
    if once.key[0] in extra_body:
        raise ConfigurationError(f"extra_body has {once.key[0]!r}, which would replace the key: take it out")
    for filtered, pattern, form in once.written:
        _check_written(call, filtered, pattern, form, extra_body)
    if len(once.key) == 1:  # the method has put it there
        return call
    holder, name = map(str, once.key)
    others = call.json.get(holder) or {}
    if isinstance(others, Unset):
        others = {}
    if not isinstance(others, Mapping):
        raise wrong(call.operation, f"must be a mapping, as the key goes into it, not {type(others).__name__}", holder)
    if others.get(name, key) != key:
        raise wrong(call.operation, f"has a {name!r} of its own, which is where the key goes: leave it out", holder)
    return replace(call, json={**call.json, holder: {**others, name: key}})


def _check_written(call: Call[Any, Any], name: str, pattern: str, form: str, extra_body: Mapping[str, Any]) -> None:
    """ArgumentError for what the list would show in another way than it is looked for."""
    if name in extra_body:
        raise ConfigurationError(f"extra_body has {name!r}, by which the key is looked for: give it as an argument")
    value = call.json.get(name)
    if not isinstance(value, str) or not re.fullmatch(pattern, value):
        raise wrong(call.operation, f"must be written {form}, as the key is looked for by it; nothing was sent", name)


def _once(call: Call[Any, Any]) -> Once:
    once = call.operation.once
    assert once is not None, "only what has a way to be found again gets such a method"
    return once


@dataclass(slots=True)
class Plan:
    """A call that is to be made once; `make` has the key, `find` lists, and `read` reads one where lists say little."""

    key: str
    make: Call[Any, Any]
    find: Call[list[Any], Any]
    read: Callable[[str], Call[Any, Any]] | None
    keys: Keys
    clock: Clock
    deadline: float | None
    """Seconds for all of it."""
    most_again: int
    """How often it may be sent again."""
    would_send: Callable[[], Any]
    """What is told of the call in errors."""
    once: Once = field(init=False)
    expires: float | None = field(init=False)
    others: set[str] = field(default_factory=set, init=False)
    """The ids of things that have been read and have other keys."""
    sent: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self.once = _once(self.make)
        self.expires = None if self.deadline is None else self.clock.monotonic() + self.deadline

    def steps(self) -> Steps:
        """What to send, step by step; the end is the answer, or the thing that was there already."""
        name = (self.make.operation.id, self.key)
        with self.keys.taken(name):
            since = self.keys.unsettled.get(name)
            failure: PersonaeError | None = None
            done: Response[Any] | None = None
            found = yield from self._looked(since)
            while found is None and done is None:
                self.keys.unsettled.pop(name, None)
                if self.sent > self.most_again:
                    raise self._error("it is not in the list, and no attempts are left", since) from failure
                self.sent += 1
                try:
                    response: Response[Any] = yield self._step(self.make)
                    if isinstance(_plain(response.parsed), Mapping if self.once.gives is None else str):
                        return response
                    done = response  # which does not say what was made, and the list may
                    since = self.keys.unsettled[name] = self.clock.monotonic()
                except BaseException as error:
                    if getattr(error, "outcome", "unknown") in ("not_sent", "refused"):
                        raise
                    since = self.keys.unsettled[name] = self.clock.monotonic()
                    if not isinstance(error, PersonaeError):
                        raise
                    failure = error
                found = yield from self._looked(since, failure)
            self.keys.unsettled.pop(name, None)
            result = done if found is None else found
            assert result is not None, "the loop ends with one of them"
            return result

    def _looked(
        self, since: float | None, failure: PersonaeError | None = None
    ) -> Generator[Step, Any, Response[Any] | None]:
        """The thing, None if it is not there for sure; OnceError if that cannot be told."""
        try:
            return (yield from (self._look() if since is None else self._looks(since)))
        except PersonaeError as error:
            asked: float | None = getattr(error, "retry_after", None)
            raise self._error(str(error), since, asked) from failure or error

    def _looks(self, since: float) -> Generator[Step, Any, Response[Any] | None]:
        """Looks until the list is settled, and longer if it could not be read then."""
        settle = self.once.settle
        trouble: PersonaeError | None = None
        for after in (*(after for after in LOOKS if after < settle), settle, *(settle + later for later in LATER)):
            wait = since + after - self.clock.monotonic()
            if wait > 0:
                yield self._pause(wait)
            elif after < settle and since + settle <= self.clock.monotonic():
                continue  # that long ago a later look is worth as much
            try:
                found = yield from self._look()
            except PersonaeError as error:
                if isinstance(error, APIStatusError) and error.status_code in _FINAL:
                    raise
                trouble = error
                continue
            if found is not None or after >= settle:
                return found
        assert trouble is not None
        raise trouble

    def _look(self) -> Generator[Step, Any, Response[Any] | None]:
        """The thing, None if it is not in the list as that is now."""
        since: float | None = None
        reads = 0
        position: Any = None
        walk = Walk(_in_large_pages(self.find)) if isinstance(self.find, PagedCall) else None
        if walk is not None:
            position = walk.start
        paging = self.find.operation.paging
        where = self.find.operation.answer if paging is None else paging.items
        for _ in range(MOST_PAGES):
            response: Response[Any] = yield self._step(self.find if walk is None else walk.call_at(position))
            items = response.parsed
            if not isinstance(items, list) or not all(isinstance(_plain(item), Mapping) for item in items):
                raise Unclear("the answer is not a list of objects")
            if not items and where and not isinstance(at(response.body, where), list):
                raise Unclear("the answer has no list")
            if self.once.within is not None:
                since = self._now(response) - self.once.within
            recent = [item for item in items if not self._is_older(item, since)]
            for item in recent:
                if self.read is None:
                    if at(_plain(item), self.once.found) == self.key:
                        return replace(response, parsed=self._given(item))
                    continue
                id = at(_plain(item), self.once.id or ())
                if not isinstance(id, str) or not id:
                    raise Unclear("the list has an item without an id")
                if id in self.others:
                    continue
                reads += 1
                if reads > MOST_READS:
                    raise Unclear(f"the list has more than {MOST_READS} items to read")
                one = yield self._step(self.read(id))
                value = self._key_of(_plain(one.parsed), id)
                if value == self.key:
                    read: Response[Any] = one
                    return replace(read, parsed=self._given(one.parsed))
                if value is not MISSING and value is not None:  # of others it may be shown later
                    self.others.add(id)
            if walk is None or (self.once.newest_first and items and not recent):
                return None
            position = walk.read(position, response).next
            if position is None:
                return None
        raise Unclear(f"the list has more than {MOST_PAGES} pages")

    def _key_of(self, thing: Any, id: str) -> Any:
        """The key of what was read; Unclear if it is not what was asked for, or has something else where keys are."""
        if not isinstance(thing, Mapping) or at(thing, self.once.id or ()) != id:
            raise Unclear("reading an item gave another item")
        holder = at(thing, self.once.found[:-1])
        if holder is not MISSING and not isinstance(holder, Mapping | None):
            raise Unclear(f"what was read has no object in {self.once.found[0]!r}, where the key is")
        return at(thing, self.once.found)

    def _given(self, thing: Any) -> Any:
        return thing if self.once.gives is None else at(_plain(thing), self.once.gives)

    def _now(self, response: Response[Any]) -> float:
        """The earlier one of the clocks here and there: what was made lately must not look old where one is wrong."""
        told = moment_of(response.headers.get("date"))
        return self.clock.time() if told is None else min(told, self.clock.time())

    def _is_older(self, item: Any, since: float | None) -> bool:
        moment = None if since is None else _moment(at(_plain(item), self.once.created or ()))
        return since is not None and moment is not None and moment < since

    def _step(self, call: Call[Any, Any]) -> Send:
        return Send(call, self._left())

    def _pause(self, seconds: float) -> Pause:
        left = self._left()
        if left is not None and seconds >= left:
            raise Unclear(f"the deadline of {self.deadline} s would pass")
        return Pause(seconds)

    def _left(self) -> float | None:
        if self.expires is None:
            return None
        left = self.expires - self.clock.monotonic()
        if left <= 0:
            raise Unclear(f"the deadline of {self.deadline} s has passed")
        return left

    def _error(self, reason: str, since: float | None, retry_after: float | None = None) -> OnceError:
        operation = self.make.operation
        return OnceError(
            reason,
            vendor=operation.vendor,
            operation=operation.id,
            key=self.key,
            sent=self.sent,
            would_send=self.would_send(),
            place=".".join(map(str, self.once.found)),
            listed_by=self.find.operation.id,
            is_unknown=since is not None,
            settle=self.once.settle,
            retry_after=retry_after,
        )


def _in_large_pages(call: PagedCall[Any, Any]) -> PagedCall[Any, Any]:
    paging = call.operation.paging
    if paging is None or paging.size is None or paging.max_size is None:
        return call
    return replace(call, query={paging.size: paging.max_size, **call.query})


def _plain(item: Any) -> Any:
    return item.to_dict() if hasattr(item, "to_dict") else item


def _moment(value: Any) -> float | None:
    """Seconds since the epoch of a time in an answer, None if it is none."""
    try:
        moment = dt.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp()


def run(steps: Steps, send: Callable[[Send], Response[Any]], pause: Callable[[float], None]) -> Response[Any]:
    """Do what is told, step by step."""
    with closing(steps):
        step = next(steps)
        while True:
            try:
                if isinstance(step, Pause):
                    pause(step.seconds)
                came = send(step) if isinstance(step, Send) else None
            except BaseException as error:  # noqa: BLE001 - it is for the steps to say what becomes of it
                go_on = partial(steps.throw, error)
            else:
                go_on = partial(steps.send, came)
            try:
                step = go_on()
            except StopIteration as end:
                response: Response[Any] = end.value
                return response


async def async_run(
    steps: Steps, send: Callable[[Send], Awaitable[Response[Any]]], pause: Callable[[float], Awaitable[None]]
) -> Response[Any]:
    """The same with coroutines."""
    with closing(steps):
        step = next(steps)
        while True:
            try:
                if isinstance(step, Pause):
                    await pause(step.seconds)
                came = await send(step) if isinstance(step, Send) else None
            except BaseException as error:  # noqa: BLE001 - it is for the steps to say what becomes of it
                go_on = partial(steps.throw, error)
            else:
                go_on = partial(steps.send, came)
            try:
                step = go_on()
            except StopIteration as end:
                response: Response[Any] = end.value
                return response
