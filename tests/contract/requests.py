"""Whether a request on the wire is the one that the specification describes."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesHeaderParser
from typing import Any
from urllib.parse import quote, unquote

from .arguments import Arguments
from .recording import Exchange
from .specification import FORM, fields_of
from .values import wire

_TRANSPORT_HEADERS = {
    *("accept", "accept-encoding", "connection", "content-length", "content-type", "host"),
    *("transfer-encoding", "user-agent"),
}
"""What any client sends, whatever the specification says."""


def faults(exchange: Exchange, arguments: Arguments, base_path: str, credentials: tuple[str, str]) -> Iterator[str]:
    """What is wrong with a request; `credentials` are the header and the value that tell who sends it."""
    operation = arguments.operation
    if exchange.method != operation.method:
        yield f"the method is {exchange.method}"
    yield from _of_path(exchange, arguments, base_path)
    yield from _of_query(exchange, arguments)
    yield from _of_headers(exchange, arguments, credentials)
    yield from _of_body(exchange, arguments)


def _of_path(exchange: Exchange, arguments: Arguments, base_path: str) -> Iterator[str]:
    expected = base_path + arguments.operation.path
    for name, value in arguments.at("path").items():
        expected = expected.replace(f"{{{name}}}", quote(_text(value), safe=""))
    sent = exchange.url.raw_path.decode().partition("?")[0]
    if sent != expected:
        yield f"the path is {sent}, not {expected}"


def _of_query(exchange: Exchange, arguments: Arguments) -> Iterator[str]:
    operation = arguments.operation
    text = exchange.url.raw_path.decode().partition("?")[2]
    sent = sorted(tuple(map(unquote, pair.split("=", 1))) for pair in text.split("&") if pair)
    given = arguments.at("query")
    joined = {one["name"] for one in operation.parameters if one["in"] == "query" and one.get("explode") is False}
    expected = {
        (name, text)
        for name, value in given.items()
        for text in ([",".join(map(_text, _several(value)))] if name in joined else map(_text, _several(value)))
    }
    paging = operation.paging or {}
    position = next((paging[key] for key in ("page", "offset", "from") if key in paging), None)
    if position is not None and position not in given:  # walks over pages say where they begin
        expected.add((position, str(paging.get("first", 1 if paging["style"] == "page" else 0))))
        sent = sorted({*sent, *(pair for pair in expected if pair[0] == position)})
    if sent != sorted(expected):
        yield f"the query is {sent}, not {sorted(expected)}"
    declared = {one["name"]: one.get("schema", {}) for one in operation.parameters if one["in"] == "query"}
    yield from (f"the query has {name}, which is not declared" for name, _ in sent if name not in declared)
    for name, value in given.items():
        yield from (f"the query's {name}: {fault}" for fault in operation.document.faults(declared[name], wire(value)))


def _of_headers(exchange: Exchange, arguments: Arguments, credentials: tuple[str, str]) -> Iterator[str]:
    operation, headers = arguments.operation, exchange.headers
    if headers.get_list(credentials[0]) != [credentials[1]]:
        yield f"{credentials[0]} is not the key"
    given = {name.lower(): _text(value) for name, value in arguments.at("header").items()}
    for name, value in given.items():
        if headers.get_list(name) != [value]:
            yield f"the header {name} is {headers.get_list(name)}, not {value}"
    once = str(operation.raw.get("x-personae-idempotency-header", "")).lower()
    if once and not headers.get(once):
        yield f"the header {once} is missing"
    for name in headers.keys() - _TRANSPORT_HEADERS - given.keys() - {credentials[0], once}:
        yield f"the header {name} is not declared"
    wanted = {part.strip() for part in headers.get("accept", "").split(",")}
    answers = {media for status, raw in operation.responses.items() if status < 300 for media in raw.get("content", {})}
    if not answers <= wanted:
        yield f"accept is {sorted(wanted)}, answers are {sorted(answers)}"
    kind = headers.get("content-type", "").partition(";")[0] or None
    if kind != arguments.media and not (kind is None and not _has_body(arguments)):
        yield f"content-type is {kind}, not {arguments.media}"


def _has_body(arguments: Arguments) -> bool:
    return (
        bool(arguments.at("body")) or arguments.whole_body is not None or bool(arguments.operation.body.get("required"))
    )


def _of_body(exchange: Exchange, arguments: Arguments) -> Iterator[str]:
    operation, media = arguments.operation, arguments.media
    if media is None or not (exchange.content or _has_body(arguments)):
        if exchange.content:
            yield f"there is a body, {exchange.content[:60]!r}"
        return
    if media == FORM:
        yield from _of_form(exchange, arguments)
        return
    sent = json.loads(exchange.content)
    expected = wire(arguments.at("body") if arguments.whole_body is None else arguments.whole_body)
    if not alike(sent, expected):
        yield f"the body is {sent}, not {expected}"
    yield from (f"the body: {fault}" for fault in operation.document.faults(operation.schema(media), sent))
    if isinstance(sent, dict):
        yield from (
            f"the body has {name}, which is not declared" for name in sent.keys() - operation.fields(media).keys()
        )


def _of_form(exchange: Exchange, arguments: Arguments) -> Iterator[str]:
    sent = parts(exchange.headers["content-type"], exchange.content)
    expected = [(name, *_part(item)) for name, value in arguments.at("body").items() for item in _several(value)]
    fields = fields_of(arguments.operation.document, arguments.operation.schema(FORM))
    yield from (f"the form has {part[0]}, which is not declared" for part in sent if part[0] not in fields)
    missing = [name for name, (_, required) in fields.items() if required and name not in {part[0] for part in sent}]
    yield from (f"the form has no {name}" for name in missing)
    if sorted(part[0] for part in sent) != sorted(part[0] for part in expected):
        yield f"the form has {[part[0] for part in sent]}, not {[part[0] for part in expected]}"
    for name, file, kind, _ in sent:
        if fields.get(name, ({}, False))[0].get("format") == "binary" and not (file and kind):
            yield f"the file {name} has no name or no type"
    for part in expected:
        if not any(_is_meant(part, one) for one in sent):
            yield f"the form has no {part[:3]}"


def _part(value: Any) -> tuple[str | None, str | None, bytes]:
    """File name, media type and content of a part; None for what the sender may choose."""
    if isinstance(value, tuple):
        return value[0], value[2] if len(value) > 2 else None, value[1]
    return (None, None, value) if isinstance(value, bytes) else (None, None, _text(value).encode())


def _is_meant(expected: tuple[Any, ...], sent: tuple[Any, ...]) -> bool:
    return all(wanted is None or wanted == got for wanted, got in zip(expected, sent, strict=True))


def parts(content_type: str, content: bytes) -> list[tuple[str, str | None, str | None, bytes]]:
    """Name, file name, media type and content of each part of a form."""
    boundary = re.fullmatch("multipart/form-data; *boundary=(.+)", content_type)
    assert boundary is not None, content_type
    line = b"--" + boundary[1].strip('"').encode()
    assert content.startswith(line)
    assert content.endswith(b"\r\n" + line + b"--\r\n")
    return [_read(part) for part in content.removesuffix(line + b"--\r\n").split(line)[1:]]


def _read(part: bytes) -> tuple[str, str | None, str | None, bytes]:
    head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    message: Message = BytesHeaderParser().parsebytes(head)
    disposition = dict(re.findall(r'(name|filename)="([^"]*)"', head.decode()))
    return disposition["name"], disposition.get("filename"), message["content-type"], content.removesuffix(b"\r\n")


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    value = wire(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def alike(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same, up to the spelling of dates."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(alike(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, str) and isinstance(other, str) and one != other:
        return _moment(one) is not None and _moment(one) == _moment(other)
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def _moment(text: str) -> dt.datetime | None:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
