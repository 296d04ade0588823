"""Streams of events as a document describes them, and what they could be like."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .media_types import essence
from .schemas.sampling import sample
from .schemas.schema import Node, Schemas

EVENT_STREAM = "text/event-stream"

_FIELDS = frozenset({"event", "data", "id", "retry"})
"""What an event has on the wire, which OpenAPI 3.2 describes by `itemSchema`."""


class Block(NamedTuple):
    """An event as it is sent, and its id."""

    id: str | None
    text: str


class Stream:
    """The stream that an operation answers with; `told` is what `x-personae-stream` says of it."""

    def __init__(self, schemas: Schemas, media: Mapping[str, Any], told: Mapping[str, Any]) -> None:
        self._schemas = schemas
        self._media = media
        self._told = told

    @property
    def resume(self) -> str | None:
        """The query parameter with the id of the last event; None if a header has it."""
        found = self._told.get("resume")
        return None if found is None else str(found)

    def block(self, event: Any, id: str | None = None) -> Block:
        """An event as it is sent: a JSON value, or an object with `event` and `data` where these are described."""
        name, data = None, event
        if self._is_whole and isinstance(event, Mapping) and "data" in event:
            name, data = event.get("event"), event["data"]
            id = event.get("id", id)
        text = data if isinstance(data, str) else json.dumps(data)
        lines = [f"id: {id}"] if id is not None else []
        lines += [f"event: {name}"] if name is not None else []
        return Block(id, "".join(f"{line}\n" for line in (*lines, *(f"data: {one}" for one in text.split("\n")), "")))

    def shown(self) -> list[Block]:
        """The events that an example shows, or else one of each kind, with what ends a stream at last."""
        examples = [self._schemas.resolve(one).get("value") for one in self._media.get("examples", {}).values()]
        text = next((one for one in (*examples, self._media.get("example")) if isinstance(one, str)), None)
        if text is not None:
            return list(blocks(text))
        made = list(self._made())
        return [self.block(event, str(number)) for number, event in enumerate([*made, *self._ends(made)], 1)]

    @property
    def _item(self) -> Any:
        if "item" in self._told:
            return {"$ref": self._told["item"]}
        if "itemSchema" in self._media:
            return self._media["itemSchema"]
        return self._media.get("schema", {})

    @property
    def _node(self) -> Node:
        return self._schemas.node(self._item)

    @property
    def _is_whole(self) -> bool:
        names = {name for node in self._variants() for name in node.fields}
        return "data" in names and names <= _FIELDS

    def _variants(self) -> list[Node]:
        return list(self._node.alternatives()) or [self._node]

    def _made(self) -> Iterator[Any]:
        contents = [*self._contents(self._item)]
        for place, node in enumerate(self._variants()):
            event = sample(node)
            if self._is_whole and isinstance(event, dict) and contents:
                event["data"] = sample(self._schemas.node(contents[min(place, len(contents) - 1)]))
            yield event

    def _contents(self, raw: Any) -> Iterator[Any]:
        """The schemas of what the data of events stand for, in the order of the variants."""
        schema = self._schemas.resolve(raw)
        data = self._schemas.resolve(schema.get("properties", {}).get("data", {}))
        if "contentSchema" in data:
            yield data["contentSchema"]
        for keyword in ("oneOf", "anyOf", "allOf"):
            for one in schema.get(keyword, []):
                yield from self._contents(one)

    def _ends(self, made: list[Any]) -> Iterator[Any]:
        kind = self._told.get("kind") or ("event" if self._is_whole else "type")
        ends = self._told.get("end", [])
        if ends and not any(isinstance(event, dict) and event.get(kind) in ends for event in made):
            yield {kind: ends[0], **({"data": ""} if self._is_whole else {})}


def stream_of(schemas: Schemas, content: Mapping[str, Any], told: Mapping[str, Any] | None) -> Stream | None:
    """The stream of an answer with this content, None if it is another answer, or may be."""
    found = next((value for media, value in content.items() if essence(media) == EVENT_STREAM), None)
    if found is None or (told is None and len(content) > 1):
        return None
    return Stream(schemas, found, told or {})


def blocks(text: str) -> Iterator[Block]:
    """The events of a stream."""
    for one in text.replace("\r\n", "\n").replace("\r", "\n").split("\n\n"):
        if one.strip("\n"):
            ids = [line[3:].removeprefix(" ") for line in one.split("\n") if line.startswith("id:")]
            yield Block(ids[-1] if ids else None, f"{one.lstrip(chr(10))}\n\n")
