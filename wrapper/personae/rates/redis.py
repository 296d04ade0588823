"""What all workers of a key share: places, turns and a gate in Redis, asked one question after the other.

The scripts are ours, for want of a library that would do: see docs/rates.md.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from ..clock import Clock
from ..errors import ConfigurationError
from ..secret import Secret
from .steps import Ask, Steps

PATIENCE_SECONDS = 0.5
"""How long Redis may take to let a process connect, and to answer."""
PAUSE_SECONDS = 1.0
"""How long a process that got no answer asks nothing, before it asks once more."""
QUEUE_SECONDS = 2.0
"""After how long without a word a process that waits for a place has lost its position."""
LOOK_SECONDS = 0.02
"""How often the next in line for a place looks; the one behind it half as often, and so on."""
SHORT_SECONDS = 0.1
"""Who waits for longer asks before its turn whether the gate is open, so that it can go at once when it comes."""

_LOGGER = logging.getLogger("personae")

_ENTER = """
local gate, window, line, leases, tickets = unpack(KEYS)
local me, calls, span, places = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local hold, queue, patience, turn = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local function lease(till)
  redis.call('ZADD', leases, string.format('%.0f', till), me)
  for _, key in ipairs({line, leases, tickets}) do
    local lasts = math.ceil((till - now) / 1000)
    if redis.call('PTTL', key) < lasts then redis.call('PEXPIRE', key, lasts) end
  end
end
if places > 0 then
  for _, gone in ipairs(redis.call('ZRANGEBYSCORE', leases, '-inf', string.format('%.0f', now))) do
    redis.call('ZREM', leases, gone)
    redis.call('ZREM', line, gone)
  end
  if not redis.call('ZSCORE', line, me) then redis.call('ZADD', line, redis.call('INCR', tickets), me) end
  local rank = redis.call('ZRANK', line, me)
  if rank >= places then
    lease(now + queue)
    return {0, rank - places + 1, 0}
  end
end
local open = math.max(now, tonumber(redis.call('GET', gate) or 0))
local at = turn
if turn == 0 or (turn < open and open > now) then
  at = open
  local before = calls > 0 and redis.call('LINDEX', window, calls - 1)
  if before then at = math.max(at, tonumber(before) + span) end
  if calls > 0 and at - now <= patience then
    redis.call('LPUSH', window, string.format('%.0f', at))
    redis.call('LTRIM', window, 0, calls - 1)
    redis.call('PEXPIRE', window, math.ceil((at - now + span) / 1000))
  end
end
if places > 0 then lease(at + hold) end
return {math.max(at - now, 0), 0, at}
"""
"""Have a place and a turn, or keep those that one has, or one's position in the line for a place.

All of it is one step of Redis, by the clock of Redis. The window is a list of the moments at which calls go, the last
one first: the next goes as soon as the one that is so many before it is so long ago, and its moment is written down at
once, though it may be still to come. So nobody comes between, and nobody asks twice. The line has those with a place in
front; a lease ends with its call, or some time after its worker has died. A turn is lost if the gate is shut beyond it:
it would come on top of those of the moment when the gate opens.
"""

_LEAVE = """
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[2], ARGV[1])
"""

_SHUT = """
local time = redis.call('TIME')
local till = time[1] * 1000000 + time[2] + tonumber(ARGV[1])
if till > tonumber(redis.call('GET', KEYS[1]) or 0) then
  redis.call('SET', KEYS[1], string.format('%.0f', till), 'PX', math.ceil(ARGV[1] / 1000))
end
"""


class UnreachableError(Exception):
    """Redis has not answered, or not in time."""


class _Client(NamedTuple):
    redis: Any
    enter: Any
    leave: Any
    shut: Any


class Connection:
    """A Redis as one process sees it, and whether it is worth asking."""

    def __init__(self, url: Secret[str], clock: Clock) -> None:
        self._url = url
        self._clock = clock
        self._client: _Client | None = None
        self._async_clients: WeakKeyDictionary[Any, _Client] = WeakKeyDictionary()
        self._asks_again_at = float("-inf")
        self._is_silent = False
        self.patience = 2 * PATIENCE_SECONDS
        """For all of a question, connecting included."""
        self.without = ""
        """What is done while there is no answer, in words."""

    @property
    def is_down(self) -> bool:
        """Whether there was no answer, and it is too early to ask again."""
        return self._clock.monotonic() < self._asks_again_at

    def client(self) -> _Client:
        """For threads."""
        if self._client is None:
            import redis
            from redis.retry import Retry

            self._client = self._made(redis.Redis, Retry)
        return self._client

    def async_client(self) -> _Client:
        """For coroutines of the running event loop."""
        import asyncio

        loop = asyncio.get_running_loop()
        found = self._async_clients.get(loop)
        if found is None:
            from redis.asyncio import Redis
            from redis.asyncio.retry import Retry

            found = self._async_clients[loop] = self._made(Redis, Retry)
        return found

    def _made(self, kind: Any, retry: Any) -> _Client:
        from redis.backoff import NoBackoff

        client = kind.from_url(
            self._url.reveal(),
            socket_timeout=PATIENCE_SECONDS,
            socket_connect_timeout=PATIENCE_SECONDS,
            retry=retry(NoBackoff(), 0),
        )
        enter, leave, shut = (client.register_script(script) for script in (_ENTER, _LEAVE, _SHUT))
        return _Client(client, enter, leave, shut)

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Note whether there was an answer; UnreachableError if not."""
        from redis.exceptions import RedisError

        try:
            yield
        except (RedisError, OSError, TimeoutError) as error:
            self._asks_again_at = self._clock.monotonic() + PAUSE_SECONDS
            if not self._is_silent:
                self._is_silent = True
                _LOGGER.warning("rate: Redis does not answer (%s), %s", type(error).__name__, self.without)
            raise UnreachableError from None
        if self._is_silent:
            self._is_silent = False
            _LOGGER.warning("rate: Redis answers again, and its budget counts")

    def close(self) -> None:
        """Close what threads have opened and do not use now; the next question opens it again."""
        if self._client is not None:
            self._client.redis.connection_pool.disconnect(inuse_connections=False)

    async def aclose(self) -> None:
        """Close what coroutines of this event loop have opened."""
        import asyncio

        client = self._async_clients.get(asyncio.get_running_loop())
        if client is not None:
            await client.redis.connection_pool.disconnect(inuse_connections=False)


class Entered(NamedTuple):
    """What came of the wish to enter."""

    wait: float
    """Seconds until the turn."""
    position: int
    """In the line for a place, where there is no turn yet; 0 with a place."""
    turn: int
    """The turn itself, to be shown when one enters once more."""


class Shared:
    """A budget in Redis, by its questions."""

    def __init__(
        self, connection: Connection, name: str, calls: int | None, seconds: float | None, at_once: int | None
    ) -> None:
        self.connection = connection
        # the braces keep all of them on one machine of a cluster
        self._keys = [f"personae:{{{name}}}:{part}" for part in ("gate", "window", "line", "leases", "tickets")]
        self._terms = (calls or 0, _microseconds(seconds or 0), at_once or 0)

    def enter(self, me: str, hold: float, patience: float, turn: int) -> Steps[Entered]:
        """Have a turn within some seconds, and a place that is held for so many after it; `turn` is 0 at first."""
        times = (hold, QUEUE_SECONDS, patience)
        arguments = [me, *self._terms, *map(_microseconds, times), turn]
        wait, position, at = yield Ask(self.connection, lambda client: client.enter(self._keys, arguments))
        return Entered(wait / 1e6, position, at)

    def leave(self, me: str) -> Steps[None]:
        """Give the place or the position back."""
        if self._terms[-1]:
            yield Ask(self.connection, lambda client: client.leave(self._keys[2:4], [me]))

    def shut(self, seconds: float) -> Steps[None]:
        """Shut the gate for all."""
        yield Ask(self.connection, lambda client: client.shut(self._keys[:1], [max(_microseconds(seconds), 1)]))


def _microseconds(seconds: float) -> int:
    return round(seconds * 1e6)


def checked_url(name: str, url: object) -> Secret[str]:
    """The address of a Redis, with its password; ConfigurationError if it is none, or if the packages are not there."""
    try:
        from redis.connection import parse_url
    except ImportError:
        raise ConfigurationError(f"{name} needs the package redis: pip install 'personae[redis]'") from None
    try:
        assert isinstance(url, Secret)
        parse_url(url.reveal())  # type: ignore[no-untyped-call]
    except Exception:  # noqa: BLE001  (whatever it says may have the password)
        raise ConfigurationError(
            f"{name} must be an address such as redis://localhost:6379/0 (or rediss:// or unix://)"
        ) from None
    return url
