"""Clients: what a service makes once and uses everywhere. The two loops here obey `Exchange`, which decides."""

from __future__ import annotations

import logging
import os
from collections.abc import Awaitable, Callable, Mapping
from functools import cache
from inspect import isawaitable, iscoroutinefunction
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypeAlias, TypeVar, cast

import personae
from personae_api.types import UNSET, Call, DownloadCall, ListOf, PagedCall, Pointer, StreamCall, Unset

from . import logs
from .call.dialect import Dialect
from .call.keys import Keys
from .clock import CLOCK, Clock, Interrupt
from .errors import ConfigurationError
from .http import libraries
from .http.messages import TransportError
from .http.transport import (
    AsyncOpened,
    AsyncTransport,
    HttpLibrary,
    Opened,
    SyncTransport,
)
from .misuse import absent
from .options import (
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_TIMEOUT,
    DEFAULT_TOKENS,
    MAX_SECONDS,
    Allow,
    ApiKey,
    AsyncApiKey,
    KeyFunction,
    Limits,
    OnRetry,
    Options,
    RetryBudgetOption,
    TimeoutOption,
    checked_base_url,
    checked_key,
    is_in_the_clear,
)
from .secret import Secret, hidden

if TYPE_CHECKING:
    from .call.exchange import Exchange
    from .call.response import Response
    from .once import Plan

_LOGGER = logging.getLogger("personae")

K = TypeVar("K")
"""The kinds of key that a client takes."""

T = TypeVar("T")

ReadOne: TypeAlias = Callable[[str], Call[Any, Any]] | None
"""Reads one thing by its id, where a list does not tell enough of it."""

V = TypeVar("V", bound=str)
"""The name of a vendor: a type checker sees a call of another one."""


@cache
def _exchanges() -> type[Exchange[Any]]:
    from .call.exchange import Exchange  # what a call needs takes a fifth of the time that a client takes, loaded here

    return Exchange


def _parsed(whole: Any) -> Any:
    """What an answer holds; what stands for it in a dry run is that itself."""
    from .call.response import Response

    return whole.parsed if isinstance(whole, Response) else whole


class _Base(Generic[K, V]):
    """What both kinds of client are, apart from sending."""

    _dialect: ClassVar[Dialect]
    _options: Options
    _clock: Clock
    _keys: Keys
    _given: list[Secret[str]]
    """The last key that a function has given, if there is one."""

    def __repr__(self) -> str:
        options: Options | None = vars(self).get("_options")  # a monitor asks also while this is being made
        return f"<{type(self).__name__} {options.base_url if options else 'not yet made'}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied, it holds connections: make one in each process, "
            "or use with_options() for a copy"
        )

    @classmethod
    def documented_rates(
        cls, *, wait: float | None = 60.0, redis: str | None = None, share: float | None = None
    ) -> dict[str, personae.Rate]:
        """The rate limits that the vendor documents as numbers, for `rate=...`; often none.

        `wait`, `redis` and `share` are passed on to `Rate`.

        >>> from personae import Bland, Rate
        >>> bland = Bland(api_key="...", rate={**Bland.documented_rates(), "dial": Rate(calls=100, seconds=3600)})
        """
        from .rates.rate import Rate

        options: dict[str, Any] = {"wait": wait, "redis": hidden(redis), "share": share}
        del redis  # or a monitor that looks at the variables of a refusal would see its password
        return {name: Rate(**limit._asdict(), **options) for name, limit in cls._dialect.limits.items()}

    def _exchange(self, call: Call[T, Any]) -> Exchange[T]:
        if call.operation.vendor != self._dialect.vendor:
            raise ConfigurationError(
                f"{call.operation.vendor} {call.operation.id} is a call of another vendor: send it with a client of "
                f"{call.operation.vendor}, this is one of {self._dialect.vendor}"
            )
        return _exchanges()(self._dialect, self._options, self._clock, call)

    @staticmethod
    def _check_whole(call: Call[Any, Any]) -> None:
        """Refuse a call whose answer cannot be read at once."""
        if call.operation.streaming is not None:
            raise ConfigurationError(
                f"{call.operation.vendor} {call.operation.id} answers with a stream of events, which may have no end: "
                "iterate what the method of the resource returns; its `response` has the status and the headers"
            )

    def would_send(self, call: Call[Any, V]) -> personae.WouldSend:
        """The request that `send` would send, without secrets; nothing is sent.

        >>> from personae_api.anam import calls
        >>> anam.would_send(calls.create_persona(name="Cara")).body  # doctest: +SKIP
        """
        return self._exchange(call).unsent(self._given).would_send

    def _unsent(self, call: Call[Any, Any]) -> Any:
        """What stands for the answer in a dry run, None if the call is to be sent; NotAllowedError if it may not."""
        if self._options.sends(call.operation.effect):
            return None
        from .call.tally import not_sent

        unsent = self._exchange(call).unsent(self._given)
        not_sent(unsent.would_send)
        return unsent

    @classmethod
    def _configured(
        cls,
        api_key: Secret[str] | KeyFunction | None,
        base_url: str | None,
        timeout: TimeoutOption | Unset,
        **options: Any,
    ) -> Options:
        logs.set_up()
        dialect = cls._dialect
        if base_url is None:
            variable = dialect.base_url_variable
            base_url = checked_base_url(variable, os.environ.get(variable, "").strip() or dialect.base_url)
        if api_key is None:
            api_key = Secret(os.environ.get(dialect.key_variable, "").strip())
            if not api_key.reveal():
                raise ConfigurationError(
                    f"no key for {dialect.title}: set {dialect.key_variable} in the environment, "
                    f"or pass {cls.__name__}(api_key=...)"
                )
            api_key = checked_key(dialect.key_variable, api_key)
        configured = Options(
            api_key=api_key,
            base_url=base_url,
            timeout=DEFAULT_TIMEOUT if isinstance(timeout, Unset) else timeout,
            **options,
        )
        cls._check(configured)
        return configured

    @classmethod
    def _check(cls, options: Options) -> None:
        if is_in_the_clear(options.base_url):
            _LOGGER.warning(
                "%s sends its key over http to %s, where anybody on the way can read it: use https",
                cls.__name__,
                options.base_url,
            )
        if cls._dialect.key_header in map(str.lower, options.extra_headers):
            raise ConfigurationError(f"extra_headers must not hold {cls._dialect.key_header!r}: use api_key")
        if iscoroutinefunction(options.api_key) and not issubclass(cls, AsyncClient):
            raise ConfigurationError(
                f"api_key=... must be a plain function, coroutine functions are for Async{cls.__name__}"
            )
        if options.rate is not None:
            from .rates import rate

            rate.check("rate=...", options.rate, cls._dialect.vendor)

    def with_options(
        self,
        *,
        api_key: K | Unset = UNSET,
        base_url: str | Unset = UNSET,
        timeout: TimeoutOption | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        retry_budget: RetryBudgetOption | Unset = UNSET,
        breaker: personae.Breaker | Unset | None = UNSET,
        deadline: float | Unset | None = UNSET,
        max_response_bytes: int | Unset | None = UNSET,
        allow: Allow | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        on_retry: OnRetry | Unset | None = UNSET,
        on_drift: personae.OnDrift | Unset | None = UNSET,
        on_call: personae.OnCall | Unset | None = UNSET,
        rate: personae.RateOption | Unset = UNSET,
        extra_headers: Mapping[str, str] | Unset = UNSET,
        extra_query: Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | Unset = UNSET,
    ) -> Self:
        """A copy with other options that shares the connections; this client does not change.

        `extra_headers` and `extra_query` are added to every call of the copy, and `extra_body` to those with a body.
        They replace those of this client. `allow` can only remove effects, and `dry_run` cannot be switched off, so
        code that gets a read-only client cannot make one that does more.
        """
        key = hidden(api_key)
        del api_key  # or a monitor that looks at the variables of a refusal would see it
        options = self._options.changed(
            api_key=key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry_budget=retry_budget,
            breaker=breaker,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            allow=allow,
            dry_run=dry_run,
            on_retry=on_retry,
            on_drift=on_drift,
            on_call=on_call,
            rate=rate,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
        )
        self._check(options)
        return self._copy(options)

    def _copy(self, options: Options) -> Self:
        copy = type(self).__new__(type(self))
        vars(copy).update({name: value for name, value in vars(self).items() if name in _SHARED})
        copy._options = options
        return copy

    def _rotated(self, value: object) -> Secret[str]:
        """A key that a function has given; the last one is kept, to be taken out of what a dry run tells."""
        key = checked_key("api_key()", value)
        self._given[:] = [key]
        return key

    def _readable(self, call: Call[T, Any]) -> Call[T, Any]:
        """A call of a wait; NotAllowedError if it may not be sent. A dry run sends it, as it only reads."""
        self._unsent(call)
        return call

    def _within(self, seconds: float | None) -> Self:
        """A client whose calls take no longer than that, nor than they may anyway."""
        own = self._options.deadline
        if seconds is None or (own is not None and own <= seconds):
            return self
        return self._copy(self._options.changed(deadline=min(seconds, MAX_SECONDS)))

    def _once_plan(self, key: str, make: Call[Any, Any], find: Call[Any, Any], read: ReadOne) -> Plan:
        from . import once

        options = self._options
        self._unsent(find)  # which is refused where a client may not read
        return once.Plan(
            key=key,
            make=make,
            find=find,
            read=read,
            keys=self._keys,
            clock=self._clock,
            deadline=options.deadline,
            most_again=options.max_retries,
            would_send=lambda: self._exchange(make).would_send(self._given),
        )


_SHARED = frozenset({"_clock", "_given", "_keys", "_transport"})


def _check_wire(
    limits: Limits | None, http2: bool, http_client: object, transport: object, http_library: object
) -> None:
    if not isinstance(http2, bool):
        raise ConfigurationError(f"http2 must be True or False, not {http2!r}")
    brought = {"http_client": http_client, "transport": transport}
    given = {**brought, "limits": limits, "http2": http2 or None, "http_library": http_library}
    names = [name for name, value in given.items() if value is not None]
    if len(names) > 1 and any(name in brought for name in names):
        raise ConfigurationError(f"pass only one of {' and '.join(names)}: the first already includes the others")
    if http_library not in (None, "aiohttp"):
        raise ConfigurationError(f"http_library must be 'aiohttp' or None, not {http_library!r}")
    if limits is not None and not isinstance(limits, Limits):
        raise ConfigurationError(f"limits must be Limits(...), not {type(limits).__name__}")


class Client(_Base[ApiKey, V]):
    """A synchronous client, safe to share between threads."""

    _transport: SyncTransport

    def __init__(
        self,
        *,
        api_key: ApiKey | None = None,
        base_url: str | None = None,
        timeout: TimeoutOption | Unset = UNSET,
        max_retries: int = 2,
        retry_budget: RetryBudgetOption = DEFAULT_TOKENS,
        breaker: personae.Breaker | None = None,
        deadline: float | None = None,
        max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES,
        limits: Limits | None = None,
        http2: bool = False,
        http_client: libraries.HttpClient | None = None,
        transport: libraries.HttpTransport | None = None,
        http_library: HttpLibrary | None = None,
        allow: Allow = None,
        dry_run: bool = False,
        on_retry: OnRetry | None = None,
        on_drift: personae.OnDrift | None = None,
        on_call: personae.OnCall | None = None,
        rate: personae.RateOption = None,
    ) -> None:
        """Make a client; ConfigurationError says which option is wrong.

        Args:
            api_key: The key, or a function that returns it, called before each attempt. By default it comes from the
                vendor's environment variable.
            base_url: The vendor's address; by default that of `<VENDOR>_BASE_URL` in the environment, or the usual one.
            timeout: Seconds for each phase of an attempt, or a `Timeout`; by default 5 to connect and 60 for the
                others. None for no limit.
            max_retries: How often a failed call is retried, if that is safe; 0 for never.
            retry_budget: How many tokens the client and its copies share. Retries take tokens and successful calls give
                some back, so a vendor that is down does not get three times the calls. Also takes a `TokenBucket` that
                several clients share, or a `RetryBudget` of yours. None for no limit.
            breaker: A `Breaker`, which refuses calls at once while the vendor is down; by default there is none.
            deadline: Seconds for a call with all its retries.
            max_response_bytes: The largest answer accepted, after decompression, except for files; None for no limit.
            limits: How many connections to open, and how long to keep idle ones.
            http2: Use HTTP/2 if the server does, with many calls on one connection; needs `personae[http2]`.
            http_client: An httpx client of yours; it is never closed here.
            transport: An httpx transport of yours.
            http_library: "aiohttp" to parse answers with aiohttp, which takes two thirds of the processor time; for
                services with thousands of calls. Needs `personae[aiohttp]`.
            allow: The effects that calls may have, such as {"read", "write"}. Others are refused with NotAllowedError
                before anything is sent. None for all.
            dry_run: Send only calls that read; other methods return an `Unsent` with the request that would be sent.
            on_retry: Called with a `Retry` before each wait.
            on_drift: Called with a `drift.Drift` for each difference between an answer and the specification.
            on_call: Called with a `CallRecord` when a call or an attempt begins, and when it ends.
            rate: A `Rate`, the budget in which each attempt waits for its turn; or a mapping of them by operation id,
                effect, or "*" for all: a call waits in each one that applies. None for no budget.
        """
        key = hidden(api_key)
        del api_key  # or a monitor that looks at the variables of a refusal would see it
        self._options = self._configured(
            key,
            base_url,
            timeout,
            max_retries=max_retries,
            retry_budget=retry_budget,
            breaker=breaker,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            allow=allow,
            dry_run=dry_run,
            on_retry=on_retry,
            on_drift=on_drift,
            on_call=on_call,
            rate=rate,
        )
        _check_wire(limits, http2, http_client, transport, http_library)
        self._clock = getattr(transport, "clock", CLOCK)
        self._keys = Keys()
        self._given = []
        self._transport = SyncTransport(
            limits or Limits(), self._clock, http_client, transport, http2=http2, http_library=http_library
        )

    def send(self, call: Call[T, V]) -> personae.Response[T]:
        """Send a call and return the whole answer; APIError if it fails.

        >>> from personae_api.anam import calls
        >>> response = anam.send(calls.get_persona("..."))  # doctest: +SKIP
        """
        unsent = self._unsent(call)
        return self._send(call, self._transport.closing) if unsent is None else unsent

    def _send(self, call: Call[T, V], interrupt: Interrupt) -> Response[T]:
        self._check_whole(call)
        exchange = self._exchange(call)
        try:
            while True:
                key = self._key()
                try:
                    reply = self._begin(exchange, key, interrupt).reply()
                except TransportError as error:
                    wait = exchange.failed(error)
                else:
                    outcome = exchange.answered(reply)
                    if not isinstance(outcome, int | float):
                        exchange.ended()
                        return outcome
                    wait = outcome
                self._clock.sleep(wait, interrupt)
                exchange.check_wanted(interrupt)
        except BaseException as error:
            exchange.ended(error)
            raise

    def _fetch(self, call: Call[T, V]) -> T:
        """Send a call and return what its answer holds, as resources do."""
        unsent = self._unsent(call)
        return self._send(call, self._transport.closing).parsed if unsent is None else unsent

    def _paginate(self, call: PagedCall[T, V]) -> personae.Paginator[T]:
        """A lazy walk over all pages of a list."""
        unsent: personae.Paginator[T] | None = self._unsent(call)
        if unsent is not None:
            return unsent
        from .paging.paginator import Paginator

        return Paginator(self._send, self._transport.closing, call)

    def _download(self, call: DownloadCall[V]) -> personae.Download:
        """A file that is answered; nothing is sent before it is read, saved or iterated."""
        unsent: personae.Download | None = self._unsent(call)
        if unsent is not None:
            return unsent
        from .files.download import Download

        return Download(call, self._exchange, self._open, self._sleep)

    def _stream(self, call: StreamCall[T, V]) -> personae.EventStream[T]:
        """Events that come as they happen; nothing is sent before they are iterated."""
        unsent: personae.EventStream[T] | None = self._unsent(call)
        if unsent is not None:
            return unsent
        from .streams.stream import EventStream

        return EventStream(call, self._exchange, self._options, self._transport.closing, self._open, self._clock.sleep)

    def _wait(self, call: Call[T, Any], **how: Any) -> T:
        """Read a thing until it is finished, as the waiting methods of resources do."""
        return self._waited(call, **how).parsed

    def _waited(self, call: Call[T, Any], **how: Any) -> Response[T]:
        from .waiting import one, watch

        options = watch.Options(**how).checked()
        waited = watch.Watch(self._clock, self._readable(call), options)
        return one.wait(self._read, self._clock, self._transport.closing, waited, options.feed)

    def _wait_all(self, read: Callable[[str], Call[T, Any]], ids: ListOf[str], **how: Any) -> list[T]:
        """Read several things until all are finished."""
        return [response.parsed for response in self._all_waited(read, ids, **how)]

    def _all_waited(
        self, read: Callable[[str], Call[T, Any]], ids: ListOf[str], concurrency: int, **how: Any
    ) -> list[Response[T]]:
        from .waiting import several, watch

        options = watch.Options(**how).checked()
        names = several.checked(ids, concurrency)
        watches = {name: watch.Watch(self._clock, self._readable(read(name)), options) for name in names}
        closing = self._transport.closing
        ledger = several.wait_all(self._read, self._clock, closing, watches, options.feed, concurrency)
        return ledger.results(names)

    def _make_and_wait(self, make: Call[Any, Any], id: Pointer, read: Callable[[str], Call[T, Any]], **how: Any) -> T:
        """Make a thing and read it until it is finished."""
        whole: Any = self._made_and_waited(make, id, read, **how)
        return cast("T", _parsed(whole))

    def _made_and_waited(
        self, make: Call[Any, Any], id: Pointer, read: Callable[[str], Call[T, Any]], **how: Any
    ) -> Response[T]:
        from .waiting import one, watch

        options = watch.Options(**how).checked()
        self._readable(read("any"))  # or it would be made, and could not be waited for
        unsent: Response[T] | None = self._unsent(make)
        if unsent is not None:
            return unsent
        made = self.send(make)
        name = watch.made_id(made, id)
        with one.noted(made, name):
            waited = watch.Watch(self._clock, read(name), options, made)
            return one.wait(self._read, self._clock, self._transport.closing, waited, options.feed)

    def _read(self, call: Call[T, Any], seconds: float | None, interrupt: Interrupt) -> Response[T]:
        """Send a call of a wait that has so many seconds left."""
        return self._within(seconds)._send(call, interrupt)

    def _once(self, key: str, make: Call[Any, Any], find: Call[list[Any], Any], read: ReadOne = None) -> Any:
        """Make a thing unless there is one with this key, as the methods of resources do that end in `_once`."""
        sent: Any = self._sent_once(key, make, find, read)
        return _parsed(sent)

    def _sent_once(
        self, key: str, make: Call[Any, Any], find: Call[list[Any], Any], read: ReadOne = None
    ) -> Response[Any]:
        from . import once

        keyed = once.keyed(make, key, self._options.extra_body)
        unsent: Response[Any] | None = self._unsent(keyed)
        if unsent is not None:
            return unsent
        steps = self._once_plan(key, keyed, find, read).steps()
        closing = self._transport.closing
        return once.run(steps, lambda step: self._within(step.seconds)._send(step.call, closing), self._sleep)

    def _open(self, exchange: Exchange[Any], interrupt: Interrupt | None = None) -> Opened:
        while True:
            key = self._key()
            try:
                opened = self._begin(exchange, key, interrupt or self._transport.closing)
                if exchange.comes_in_parts(opened.status, opened.headers):
                    opened.take_time()
                    return opened
                reply = opened.reply()
            except TransportError as error:
                wait = exchange.failed(error)
            else:
                wait = exchange.refused(reply)
            self._sleep(wait, interrupt)
            exchange.check_wanted(interrupt or self._transport.closing)

    def _begin(self, exchange: Exchange[Any], key: Secret[str], interrupt: Interrupt) -> Opened:
        """The next attempt, as far as the headers of its answer; it waits for its turn if there is a budget."""
        if self._options.rate is None:
            return self._transport.open(exchange.request(key), interrupt)
        from .rates.turns import Turn, begin

        turn = Turn(self._options.rate, exchange, key, self._clock, interrupt)
        return begin(turn, lambda: self._transport.open(exchange.request(key), interrupt))

    def _sleep(self, seconds: float, interrupt: Interrupt | None = None) -> None:
        self._clock.sleep(seconds, interrupt or self._transport.closing)

    def _key(self) -> Secret[str]:
        key = self._options.api_key
        return key if isinstance(key, Secret) else self._rotated(hidden(key()))

    @property
    def closed(self) -> bool:
        """Whether `close` was called, on this client or on a copy that shares its connections."""
        return self._transport.closed

    def close(self) -> None:
        """Close the connections, those of copies included; an `http_client` of yours stays open."""
        self._transport.close()
        if self._options.rate is not None:
            from .rates import rate

            rate.close(self._options.rate)

    if not TYPE_CHECKING:  # a type checker says by itself that it is not there
        __aenter__ = absent(
            "use `with` for a synchronous client; `async with` is for the client with Async in its name"
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


async def _in_time(key: Awaitable[Any], exchange: Exchange[Any]) -> Any:
    """The key that a coroutine function fetches, before the deadline of the call passes."""
    import asyncio  # synchronous clients need not load it

    limit = asyncio.timeout(exchange.remaining())
    try:
        async with limit:
            return await key
    except TimeoutError:
        if limit.expired():
            raise exchange.late() from None
        raise


class AsyncClient(_Base[AsyncApiKey, V]):
    """An asynchronous client (asyncio), for one event loop."""

    _transport: AsyncTransport

    def __init__(
        self,
        *,
        api_key: AsyncApiKey | None = None,
        base_url: str | None = None,
        timeout: TimeoutOption | Unset = UNSET,
        max_retries: int = 2,
        retry_budget: RetryBudgetOption = DEFAULT_TOKENS,
        breaker: personae.Breaker | None = None,
        deadline: float | None = None,
        max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES,
        limits: Limits | None = None,
        http2: bool = False,
        http_client: libraries.AsyncHttpClient | None = None,
        transport: libraries.AsyncHttpTransport | None = None,
        http_library: HttpLibrary | None = None,
        allow: Allow = None,
        dry_run: bool = False,
        on_retry: OnRetry | None = None,
        on_drift: personae.OnDrift | None = None,
        on_call: personae.OnCall | None = None,
        rate: personae.RateOption = None,
    ) -> None:
        """Make a client with the options of a synchronous one; `api_key` may also be a coroutine function."""
        key = hidden(api_key)
        del api_key  # or a monitor that looks at the variables of a refusal would see it
        self._options = self._configured(
            key,
            base_url,
            timeout,
            max_retries=max_retries,
            retry_budget=retry_budget,
            breaker=breaker,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            allow=allow,
            dry_run=dry_run,
            on_retry=on_retry,
            on_drift=on_drift,
            on_call=on_call,
            rate=rate,
        )
        _check_wire(limits, http2, http_client, transport, http_library)
        self._clock = getattr(transport, "clock", CLOCK)
        self._keys = Keys()
        self._given = []
        self._transport = AsyncTransport(
            limits or Limits(), self._clock, http_client, transport, http2=http2, http_library=http_library
        )

    async def send(self, call: Call[T, V]) -> personae.Response[T]:
        """Send a call and return the whole answer; APIError if it fails."""
        unsent = self._unsent(call)
        return await self._send(call) if unsent is None else unsent

    async def _send(self, call: Call[T, V]) -> Response[T]:
        self._check_whole(call)
        exchange = self._exchange(call)
        try:
            while True:
                key = await self._key(exchange)
                try:
                    reply = await (await self._begin(exchange, key)).reply()
                except TransportError as error:
                    wait = exchange.failed(error)
                else:
                    outcome = exchange.answered(reply)
                    if not isinstance(outcome, int | float):
                        exchange.ended()
                        return outcome
                    wait = outcome
                await self._sleep(wait)
                exchange.check_wanted(self._transport.closing)
        except BaseException as error:
            exchange.ended(error)
            raise

    async def _fetch(self, call: Call[T, V]) -> T:
        """Send a call and return what its answer holds, as resources do."""
        unsent = self._unsent(call)
        return (await self._send(call)).parsed if unsent is None else unsent

    def _paginate(self, call: PagedCall[T, V]) -> personae.AsyncPaginator[T]:
        """A lazy walk over all pages of a list."""
        unsent: personae.AsyncPaginator[T] | None = self._unsent(call)
        if unsent is not None:
            return unsent
        from .paging.paginator import AsyncPaginator

        return AsyncPaginator(self._send, self._transport.closing, call)

    def _download(self, call: DownloadCall[V]) -> personae.AsyncDownload:
        """A file that is answered; nothing is sent before it is read, saved or iterated."""
        unsent: personae.AsyncDownload | None = self._unsent(call)
        if unsent is not None:
            return unsent
        from .files.download import AsyncDownload

        return AsyncDownload(call, self._exchange, self._open, self._sleep)

    def _stream(self, call: StreamCall[T, V]) -> personae.AsyncEventStream[T]:
        """Events that come as they happen; nothing is sent before they are iterated."""
        unsent: personae.AsyncEventStream[T] | None = self._unsent(call)
        if unsent is not None:
            return unsent
        from .streams.stream import AsyncEventStream

        return AsyncEventStream(
            call, self._exchange, self._options, self._transport.closing, self._open, self._clock.async_sleep
        )

    async def _wait(self, call: Call[T, Any], **how: Any) -> T:
        """Read a thing until it is finished, as the waiting methods of resources do."""
        return (await self._waited(call, **how)).parsed

    async def _waited(self, call: Call[T, Any], **how: Any) -> Response[T]:
        from .waiting import one, watch

        options = watch.Options(**how).checked()
        waited = watch.Watch(self._clock, self._readable(call), options)
        return await one.async_wait(self._read, self._clock, self._transport.closing, waited, options.feed)

    async def _wait_all(self, read: Callable[[str], Call[T, Any]], ids: ListOf[str], **how: Any) -> list[T]:
        """Read several things until all are finished."""
        return [response.parsed for response in await self._all_waited(read, ids, **how)]

    async def _all_waited(
        self, read: Callable[[str], Call[T, Any]], ids: ListOf[str], concurrency: int, **how: Any
    ) -> list[Response[T]]:
        from .waiting import several, watch

        options = watch.Options(**how).checked()
        names = several.checked(ids, concurrency)
        watches = {name: watch.Watch(self._clock, self._readable(read(name)), options) for name in names}
        closing = self._transport.closing
        ledger = await several.async_wait_all(self._read, self._clock, closing, watches, options.feed, concurrency)
        return ledger.results(names)

    async def _make_and_wait(
        self, make: Call[Any, Any], id: Pointer, read: Callable[[str], Call[T, Any]], **how: Any
    ) -> T:
        """Make a thing and read it until it is finished."""
        whole: Any = await self._made_and_waited(make, id, read, **how)
        return cast("T", _parsed(whole))

    async def _made_and_waited(
        self, make: Call[Any, Any], id: Pointer, read: Callable[[str], Call[T, Any]], **how: Any
    ) -> Response[T]:
        from .waiting import one, watch

        options = watch.Options(**how).checked()
        self._readable(read("any"))  # or it would be made, and could not be waited for
        unsent: Response[T] | None = self._unsent(make)
        if unsent is not None:
            return unsent
        made = await self.send(make)
        name = watch.made_id(made, id)
        with one.noted(made, name):
            waited = watch.Watch(self._clock, read(name), options, made)
            return await one.async_wait(self._read, self._clock, self._transport.closing, waited, options.feed)

    async def _read(self, call: Call[T, Any], seconds: float | None) -> Response[T]:
        """Send a call of a wait that has so many seconds left."""
        return await self._within(seconds)._send(call)

    async def _once(self, key: str, make: Call[Any, Any], find: Call[list[Any], Any], read: ReadOne = None) -> Any:
        """Make a thing unless there is one with this key, as the methods of resources do that end in `_once`."""
        sent: Any = await self._sent_once(key, make, find, read)
        return _parsed(sent)

    async def _sent_once(
        self, key: str, make: Call[Any, Any], find: Call[list[Any], Any], read: ReadOne = None
    ) -> Response[Any]:
        from . import once

        keyed = once.keyed(make, key, self._options.extra_body)
        unsent: Response[Any] | None = self._unsent(keyed)
        if unsent is not None:
            return unsent
        steps = self._once_plan(key, keyed, find, read).steps()
        return await once.async_run(steps, lambda step: self._within(step.seconds)._send(step.call), self._sleep)

    async def _open(self, exchange: Exchange[Any], interrupt: Interrupt | None = None) -> AsyncOpened:
        while True:
            key = await self._key(exchange)
            try:
                opened = await self._begin(exchange, key, interrupt)
                if exchange.comes_in_parts(opened.status, opened.headers):
                    opened.take_time()
                    return opened
                reply = await opened.reply()
            except TransportError as error:
                wait = exchange.failed(error)
            else:
                wait = exchange.refused(reply)
            await self._sleep(wait, interrupt)
            exchange.check_wanted(interrupt or self._transport.closing)

    async def _begin(
        self, exchange: Exchange[Any], key: Secret[str], interrupt: Interrupt | None = None
    ) -> AsyncOpened:
        """The next attempt, as far as the headers of its answer; it waits for its turn if there is a budget."""
        if self._options.rate is None:
            return await self._transport.open(exchange.request(key), interrupt)
        from .rates.turns import Turn, async_begin

        turn = Turn(self._options.rate, exchange, key, self._clock, interrupt or self._transport.closing)
        return await async_begin(turn, lambda: self._transport.open(exchange.request(key), interrupt))

    async def _sleep(self, seconds: float, interrupt: Interrupt | None = None) -> None:
        await self._clock.async_sleep(seconds, interrupt or self._transport.closing)

    async def _key(self, exchange: Exchange[Any]) -> Secret[str]:
        key = self._options.api_key
        if isinstance(key, Secret):
            return key
        value = hidden(key())
        return self._rotated(hidden(await _in_time(value, exchange)) if isawaitable(value) else value)

    @property
    def closed(self) -> bool:
        """Whether `aclose` was called, on this client or on a copy that shares its connections."""
        return self._transport.closed

    async def aclose(self) -> None:
        """Close the connections, those of copies included; an `http_client` of yours stays open."""
        await self._transport.aclose()
        if self._options.rate is not None:
            from .rates import rate

            await rate.aclose(self._options.rate)

    if not TYPE_CHECKING:  # a type checker says by itself that it is not there
        __enter__ = absent("use `async with` for an asynchronous client; `with` is for the client without Async")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
