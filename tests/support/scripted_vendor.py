"""Vendors that answer by a script, in the process, and keep what they were asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx

from personae.clock import Clock
from personae.http.callable_transport import CallableTransport
from personae.http.messages import Headers, Reply
from personae_api.types import UNSET

from .fake_clock import FakeClock


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


class Wire(CallableTransport):
    """A transport with a clock, which the client uses too."""

    def __init__(self, answers: Script | Callable[..., Reply], clock: Clock) -> None:
        super().__init__(answers)
        self.clock = clock


class HttpWire(httpx.MockTransport):
    """The same for what only the library's own answers show."""

    def __init__(self, handler: Callable[[httpx.Request], Any], clock: Clock | None = None) -> None:
        super().__init__(handler)
        self.clock = clock or FakeClock()
