"""Vendors that answer by a script, time that passes when told to, and one way to drive both kinds of client."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx

import personae
from personae.clock import Clock
from personae.http.callable_transport import InProcessTransport
from personae.http.messages import Headers, Reply
from personae_api.shapes import ANY, Array
from personae_api.types import UNSET, Call, Form, Operation, PagedCall, Paging

VENDORS = ("anam", "bland", "tavus")
KEYS = {"anam": "anam-key-7Qx9/Zt+3==", "bland": "org_bland-key-8Wy2", "tavus": "tavus-key-5Rm4"}


class FakeClock(Clock):
    """Time that passes only while somebody waits."""

    def __init__(self, chance: float = 0.5) -> None:
        self.now = 1_900_000_000.0
        self.chance = chance
        self.sleeps: list[float] = []
        self.while_asleep: Callable[[], object] = lambda: None

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.now += seconds
        self.while_asleep()

    async def async_sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.now += seconds
        await done(self.while_asleep())

    def random(self) -> float:
        return self.chance


@dataclass(frozen=True)
class Sent:
    """A request as the vendor got it."""

    method: str
    url: str
    headers: Headers
    body: bytes
    read_timeout: float | None

    @property
    def path(self) -> str:
        return urlsplit(self.url).path

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.url).query, keep_blank_values=True))

    @property
    def json(self) -> Any:
        return json.loads(self.body)


Answer = Reply | BaseException | Callable[[Sent], "Answer"]


@dataclass
class Script:
    """Answers one request after the other, and keeps what was asked; without a next answer the test is wrong."""

    answers: Iterator[Answer]
    requests: list[Sent] = field(default_factory=list)

    def __call__(self, method: str, url: str, headers: Headers, body: bytes, read_timeout: float | None) -> Reply:
        sent = Sent(method, url, headers, body, read_timeout)
        self.requests.append(sent)
        answer: Any = next(self.answers, AssertionError(f"request {len(self.requests)} was not expected: {method}"))
        while callable(answer):
            answer = answer(sent)
        if isinstance(answer, BaseException):
            raise answer
        assert isinstance(answer, Reply)
        return answer

    @property
    def paths(self) -> list[str]:
        return [sent.path for sent in self.requests]

    def asked(self, parameter: str) -> list[str | None]:
        return [sent.query.get(parameter) for sent in self.requests]


def script(*answers: Answer) -> Script:
    return Script(iter(answers))


def always(answer: Answer) -> Script:
    return Script(iter(lambda: answer, None))


def answer(
    body: Any = UNSET, *, status: int = 200, headers: Mapping[str, str] | None = None, content: bytes = b""
) -> Reply:
    given = dict(headers or {})
    if body is not UNSET:
        content = json.dumps(body).encode()
        given.setdefault("content-type", "application/json")
    return Reply(status, Headers(given.items()), content)


class Wire(InProcessTransport):
    """A transport with a clock, which the client uses too."""

    def __init__(self, answers: Script | Callable[..., Reply], clock: Clock) -> None:
        super().__init__(answers)
        self.clock = clock


class HttpWire(httpx.MockTransport):
    """The same for what only the library's own answers show."""

    def __init__(self, handler: Callable[[httpx.Request], Any], clock: Clock | None = None) -> None:
        super().__init__(handler)
        self.clock = clock or FakeClock()


@dataclass(frozen=True)
class Flavour:
    """Sync or async."""

    prefix: str

    @property
    def is_async(self) -> bool:
        return bool(self.prefix)

    def kind(self, vendor: str) -> Any:
        return getattr(personae, self.prefix + vendor.capitalize())

    def personae(self, **clients: Any) -> Any:
        return getattr(personae, f"{self.prefix}Personae")(**clients)

    def client(self, answers: Any, *, vendor: str = "anam", clock: Clock | None = None, **options: Any) -> Any:
        wire = Wire(answers, clock or FakeClock()) if isinstance(answers, Script) else answers
        return self.kind(vendor)(**{"api_key": KEYS[vendor], "transport": wire, **options})


FLAVOURS = (Flavour(""), Flavour("Async"))


async def done(value: Any) -> Any:
    """The value, waited for if it has to be."""
    return await value if inspect.isawaitable(value) else value


async def collected(iterable: Any, limit: int | None = None, into: list[Any] | None = None) -> list[Any]:
    """What an iterable gives, of either kind; with a limit, the iteration is broken off."""
    found: list[Any] = [] if into is None else into
    if hasattr(iterable, "__aiter__"):
        async for item in iterable:
            found.append(item)
            if len(found) == limit:
                break
        return found
    for item in iterable:
        found.append(item)
        if len(found) == limit:
            break
    return found


async def closed(client: Any) -> None:
    await done(client.aclose() if hasattr(client, "aclose") else client.close())


def operation(method: str = "GET", path: str = "/things", **more: Any) -> Operation:
    return Operation(vendor="anam", id="probe", method=method, path=path, **more)


def call(method: str = "GET", **arguments: Any) -> Call[Any]:
    """A call whose answer may be any JSON value."""
    of = {name: arguments.pop(name) for name in ("repeatable", "idempotency_header", "answer") if name in arguments}
    return Call(operation(method, **of), arguments.pop("shape", ANY), **arguments)


def form_call(files: Mapping[str, Any] | None, fields: Mapping[str, Any] | None = None, **arguments: Any) -> Call[Any]:
    form = Form({"name": "Nia"} if fields is None else fields, files)
    return Call(operation("PUT"), ANY, form=form, **arguments)


def paged(query: Mapping[str, Any] | None = None, **paging: Any) -> PagedCall[Any]:
    """A list of any things, cut into pages like this."""
    given: dict[str, Any] = {"style": "page", "items": ("data",), "position": "page", "size": "size", **paging}
    return PagedCall(operation(paging=Paging(**given)), Array(ANY), query=dict(query or {}))


NOT_SENT: tuple[Exception, ...] = (
    httpx.ConnectError("refused"),
    httpx.ConnectTimeout("no handshake"),
    httpx.PoolTimeout("no free connection"),
    httpx.ProxyError("403 by the proxy"),
)
INTERRUPTED: tuple[Exception, ...] = (
    httpx.ReadError("reset"),
    httpx.ReadTimeout("silence"),
    httpx.WriteError("broken pipe"),
    httpx.WriteTimeout("no progress"),
    httpx.CloseError("late"),
    httpx.LocalProtocolError("bad length"),
    httpx.RemoteProtocolError("no HTTP"),
)
CUT = Reply(200, Headers({"content-length": "100"}.items()), b'{"data": [')


def chain(error: BaseException) -> Iterator[BaseException]:
    """An error and all that it comes from."""
    seen: list[BaseException] = []
    todo: list[BaseException | None] = [error]
    while todo:
        one = todo.pop()
        if one is not None and one not in seen:
            seen.append(one)
            todo += [one.__cause__, one.__context__]
    return iter(seen)
