"""What a call sends, compared with the specification; and what it returns, compared with what was answered."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx

import personae
from personae.drift import Report
from personae_api.base import encode
from scripts.pipeline.document import POSITIONS

from ..models.same import same
from .cases import FILE, Case

KEYS = {"anam": "Bearer a-key", "bland": "a-key", "tavus": "a-key"}
KEY_HEADERS = {"anam": "authorization", "bland": "authorization", "tavus": "x-api-key"}


@dataclass
class Recorder:
    """What went over the wire in the last call."""

    request: httpx.Request | None = None
    content: bytes = b""
    answers: list[tuple[httpx.Response, bytes]] = field(default_factory=list)

    def asked(self, request: httpx.Request) -> None:
        self.request, self.content = request, request.read()

    def answered(self, response: httpx.Response) -> None:
        self.answers.append((response, response.read()))

    async def asked_async(self, request: httpx.Request) -> None:
        self.request, self.content = request, await request.aread()

    async def answered_async(self, response: httpx.Response) -> None:
        self.answers.append((response, await response.aread()))


def client(vendor: str, recorder: Recorder, **options: Any) -> Any:
    """A synchronous client whose requests and answers are recorded."""
    hooks: dict[str, list[Callable[..., Any]]] = {"request": [recorder.asked], "response": [recorder.answered]}
    base_url = options.pop("base_url", None)
    http = httpx.Client(event_hooks=hooks, **options)
    return getattr(personae, vendor.capitalize())(
        api_key="a-key", http_client=http, max_retries=0, base_url=base_url, on_drift=Report()
    )


def async_client(vendor: str, recorder: Recorder, **options: Any) -> Any:
    """The same for coroutines."""
    hooks: dict[str, list[Callable[..., Any]]] = {
        "request": [recorder.asked_async],
        "response": [recorder.answered_async],
    }
    http = httpx.AsyncClient(event_hooks=hooks, **options)
    return getattr(personae, f"Async{vendor.capitalize()}")(
        api_key="a-key", http_client=http, max_retries=0, on_drift=Report()
    )


def called(case: Case, client: Any) -> Any:
    """What the public method returns, before it is waited for."""
    positional, named = case.arguments()
    method = getattr(getattr(client, case.resource), case.operation.method)
    inspect.signature(method).bind(*positional, **named)
    return method(*positional, **named)


def first(case: Case, client: Any) -> Any:
    """What the public method gives: the first page of a list, the whole of a file."""
    result = called(case, client)
    if case.operation.paging:
        return next(iter(result.pages())).items
    return result.read() if case.operation.call == "DownloadCall" else result


async def first_async(case: Case, client: Any) -> Any:
    """The same for coroutines."""
    result = called(case, client)
    if case.operation.paging:
        return (await anext(aiter(result.pages()))).items
    return await (result.read() if case.operation.call == "DownloadCall" else result)


def check_request(case: Case, recorder: Recorder) -> None:
    """That the request is the one that the specification describes, with the arguments that were given."""
    request = recorder.request
    assert request is not None
    operation = case.operation
    url = urlsplit(str(request.url))
    assert request.method == case.info.method.upper()
    template = re.sub(r"\\\{[^}]*\\\}", "([^/]*)", re.escape(case.info.path))
    found = re.fullmatch(template, url.path)
    assert found, url.path
    expected = [str(value) for value in case.parameters("path", operation.path).values()]
    assert [unquote(part) for part in found.groups()] == expected
    query = case.parameters("query", operation.query)
    if case.info.paging is not None:  # the position of the first page is always told where it is a number
        paging = case.info.paging
        style = paging["style"]
        start = {"page": paging.get("first", 1), "offset": 0, "range": 0}.get(style)
        query = {paging[POSITIONS[style]]: start, **query} if start is not None else query
    assert sorted(parse_qsl(url.query, keep_blank_values=True)) == sorted(
        (name, item) for name, value in query.items() for item in _texts(value)
    )
    for name, value in case.parameters("header", operation.headers).items():
        assert request.headers[name] == _texts(value)[0]
    assert request.headers[KEY_HEADERS[case.vendor]] == KEYS[case.vendor]
    _check_body(case, request.headers, recorder.content)


def _check_body(case: Case, headers: Mapping[str, str], content: bytes) -> None:
    body = case.body
    if body is None and not case.operation.bodies:
        assert content == b""
    elif body is None:
        assert content in (b"", b"{}")
    elif body.json:
        assert headers["content-type"] == "application/json"
        sent = json.loads(content)
        assert sent == (case.value_of(case.content(body)) if body.whole else case.fields(body))
        assert case.faults(body, sent) == []
    else:
        kind, _, boundary = headers["content-type"].partition("; boundary=")
        assert kind == "multipart/form-data"
        parts = content.split(f"--{boundary}".encode())[1:-1]
        names = [re.findall(rb'name="([^"]*)"', part)[0].decode() for part in parts]
        fields = [name for name, value in case.fields(body).items() for _ in _texts(value)]
        files = [name for name, value in case.files(body).items() for _ in (value if isinstance(value, list) else [0])]
        assert sorted(names) == sorted([*fields, *files])
        assert content.count(FILE[1]) == len(files)


def _texts(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [item if isinstance(item, str) else json.dumps(item) for item in values]


def check_answer(case: Case, recorder: Recorder, result: Any) -> None:
    """That what came back is what was answered, in its place and whole."""
    response, content = recorder.answers[-1]
    operation = case.operation
    kind = response.headers.get("content-type", "")
    if operation.shape is None and not operation.media_types:
        assert result is None
    elif "json" not in kind:
        assert result == content
    else:
        value = json.loads(content)
        pointer = case.info.answer if case.info.paging is None else _pointer(case.info.paging["items"])
        for part in pointer:
            value = value[part]
        assert same(value, encode(result))


def _pointer(text: str) -> list[str]:
    return text.split("/")[1:]
