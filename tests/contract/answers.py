"""Whether what a method gives back is what was answered."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

from personae_api.base import Model
from personae_api.events import UnknownEvent

from .recording import Exchange
from .requests import alike
from .specification import EVENTS, JSON, Operation, pointed


def plain(value: Any) -> Any:
    """What was decoded, as JSON again."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    return value.isoformat() if isinstance(value, dt.date) else value


def faults(operation: Operation, exchange: Exchange, result: Any) -> Iterator[str]:
    """What is wrong with a result, or with the answer that it was made from."""
    if exchange.status not in operation.responses:
        yield f"the status {exchange.status} is not declared"
        return
    content = operation.responses[exchange.status].get("content", {})
    if not content or exchange.status in (204, 304):
        if result is not None:
            yield f"the answer has no body, the result is {result!r}"
        return
    kind = exchange.answer_headers.get("content-type", "").partition(";")[0]
    if kind not in content:
        yield f"{kind} is not declared"
    elif kind == EVENTS:
        yield from _of_events(operation, exchange, result)
    elif kind != JSON:
        if result != exchange.answer or not result:
            yield f"the file is not what was answered: {result!r:.80}"
    else:
        body = json.loads(exchange.answer)
        yield from (f"the answer: {fault}" for fault in operation.document.faults(content[kind]["schema"], body))
        expected = pointed(body, operation.pointer)
        if not alike(plain(result), expected):
            yield f"the result is {plain(result)!r:.300}, not {expected!r:.300}"


def _of_events(operation: Operation, exchange: Exchange, result: Any) -> Iterator[str]:
    """What is wrong with the events of a stream; in answers of the sandbox each has its data on one line."""
    lines = exchange.answer.decode().splitlines()
    sent = [json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data: ")]
    yield from (f"the answer: {fault}" for event in sent for fault in operation.document.faults(operation.event, event))
    if plain(result) != sent or not sent or not all(isinstance(event, Model) for event in result):
        yield f"the result is {plain(result)!r:.300}, not {sent!r:.300}"
    if {type(event) for event in result} & {UnknownEvent}:
        yield "an event is not known"
