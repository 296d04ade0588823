"""The operations of a specification, each with what the sandbox must know to act as it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .media_types import JSON, is_json
from .paths import is_parameter, split, word
from .schemas.references import Pointer, keys
from .schemas.schema import ANYTHING, MISSING, Node, Schemas, at
from .schemas.validation import problem
from .streams import EVENT_STREAM, Stream, stream_of

METHODS = ("get", "put", "post", "delete", "patch", "query", "head", "options", "trace")
VERDICTS = frozenset({"status", "message", "success", "result"})
"""Fields in which an answer speaks of the request, not of the item."""

_NEGOTIATED = frozenset({"accept", "content-type"})
"""Headers that are no parameters, as media types tell them."""
_DELIMITERS = {"simple": ",", "form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_POSITIONS = ("page", "offset", "cursor", "from")
_ABOUT_THE_REQUEST = VERDICTS | {"errors", "count", "total", "total_count"}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter outside the body."""

    name: str
    where: str
    required: bool
    node: Node
    delimiter: str | None
    """What is between several values that come as one text."""


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list is cut into pages; see openapi/README.md on `x-personae-paging`."""

    style: str
    items: Pointer
    position: str | None
    size: str | None
    first: int
    default_size: int
    max_size: int | None
    places: Mapping[str, Pointer]
    """Where an answer says how long the list is: total, last, current, next."""


class Operation:
    """One operation; everything but its place is read when it is first needed."""

    def __init__(
        self, schemas: Schemas, path: str, method: str, item: Mapping[str, Any], raw: Mapping[str, Any], is_public: bool
    ) -> None:
        self._schemas = schemas
        self._item = item
        self._raw = raw
        self.path = path
        self.method = method.upper()
        self.id = str(raw.get("operationId") or f"{method} {path}")
        self.segments = split(path)
        self.is_public = is_public

    def __repr__(self) -> str:
        return f"<{self.method} {self.path}>"

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Those of the path and those of the operation, which win."""
        found: dict[tuple[str, str], Parameter] = {}
        for raw in [*self._item.get("parameters", ()), *self._raw.get("parameters", ())]:
            value = self._schemas.resolve(raw)
            if value["in"] == "header" and value["name"].lower() in _NEGOTIATED:
                continue
            parameter = Parameter(
                name=value["name"],
                where=value["in"],
                required=value.get("required", False),
                node=self._schemas.sent.node(value.get("schema")),
                delimiter=_delimiter(value),
            )
            found[parameter.name, parameter.where] = parameter
        return tuple(found.values())

    @cached_property
    def asked(self) -> Mapping[str, Node]:
        """The schemas of the parameters in the query."""
        return {parameter.name: parameter.node for parameter in self.parameters if parameter.where == "query"}

    @cached_property
    def body_is_required(self) -> bool:
        """Whether a request without a body is refused."""
        return bool(self._schemas.resolve(self._raw.get("requestBody", {})).get("required", False))

    @cached_property
    def bodies(self) -> Mapping[str, Node]:
        """The schema of the body by media type."""
        content = self._schemas.resolve(self._raw.get("requestBody", {})).get("content", {})
        return {media.lower(): self._schemas.sent.node(value.get("schema")) for media, value in content.items()}

    @cached_property
    def fields(self) -> Mapping[str, Node]:
        """The fields that a body may have."""
        return {name: node for body in self.bodies.values() for name, node in body.concrete().properties.items()}

    @cached_property
    def takes_json_patch(self) -> bool:
        """Whether the body is a list of steps (RFC 6902)."""
        body = self.bodies.get(JSON)
        return body is not None and body.items is not None and {"op", "path"} <= body.items.fields.keys()

    @cached_property
    def statuses(self) -> Mapping[int, Mapping[str, Any]]:
        """The answers by status."""
        responses = self._raw.get("responses", {})
        ranges = {f"{key[:1]}00": raw for key, raw in responses.items() if str(key)[1:].upper() == "XX"}
        told = {**ranges, **responses}
        return {int(key): self._schemas.resolve(raw) for key, raw in told.items() if str(key).isdigit()}

    @cached_property
    def status(self) -> int:
        """The status of success."""
        return min((status for status in self.statuses if 200 <= status < 300), default=200)

    @cached_property
    def media(self) -> tuple[str, ...]:
        """The media types that a successful answer may have, none if it has no body."""
        return (EVENT_STREAM,) if self.stream is not None else tuple(self._content(self.status))

    @cached_property
    def stream(self) -> Stream | None:
        """The stream of events that it answers with, None if it answers otherwise."""
        return stream_of(self._schemas, self._content(self.status), self._raw.get("x-personae-stream"))

    @cached_property
    def answer(self) -> Node:
        """The schema of a successful answer."""
        return self.answer_to(self.status) or ANYTHING

    def _content(self, status: int) -> Mapping[str, Any]:
        """What an answer with a status holds, by media type: as it is told of that, of its class, or of all others."""
        responses = self._raw.get("responses", {})
        others = (responses.get(key) for key in (f"{status // 100}XX", f"{status // 100}xx", "default"))
        raw: Any = next((one for one in (self.statuses.get(status), *others) if one is not None), {})
        content: Mapping[str, Any] = self._schemas.resolve(raw).get("content") or {}
        return content

    def answer_to(self, status: int) -> Node | None:
        """The schema of the JSON answer with a status, None if none is told."""
        for media, value in self._content(status).items():
            if is_json(media) and "schema" in value:
                return self._schemas.node(value["schema"])
        return None

    def examples_of(self, status: int) -> tuple[Any, ...]:
        """The examples of the JSON answer with a status that are valid."""
        node = self.answer_to(status) or ANYTHING
        found = []
        for media, value in self._content(status).items():
            if is_json(media):
                named = [self._schemas.resolve(example) for example in value.get("examples", {}).values()]
                found += [example["value"] for example in named if "value" in example]
                found += [value["example"]] if "example" in value else []
        return tuple(example for example in (*found, *node.examples) if problem(node, example) is None)

    @cached_property
    def examples(self) -> tuple[Any, ...]:
        """The examples of a successful answer."""
        return self.examples_of(self.status)

    @cached_property
    def paging(self) -> Paging | None:
        """How the answer is cut into pages, None if it is not."""
        raw = self._raw.get("x-personae-paging")
        if raw is None or raw["style"] == "none":
            return None
        defaults = {parameter.name: parameter.node.default for parameter in self.parameters}
        documented = defaults.get(raw.get("size"), MISSING)
        return Paging(
            style=raw["style"],
            items=keys(raw["items"]),
            position=next((raw[name] for name in _POSITIONS if name in raw), None),
            size=raw.get("size"),
            first=raw.get("first", 1),
            default_size=raw.get("default_size", documented if isinstance(documented, int) else 20),
            max_size=raw.get("max_size"),
            places={
                name: keys(raw[name]) for name in ("total", "last", "current", "next", "more") if _is_told(raw, name)
            },
        )

    @property
    def wait(self) -> Mapping[str, Any] | None:
        """What the answer tells of how far a thing is; see openapi/README.md on `x-personae-wait`."""
        found: Mapping[str, Any] | None = self._raw.get("x-personae-wait")
        return found

    @property
    def life(self) -> Mapping[str, Any] | None:
        """What else happens to a thing in time; see openapi/README.md on `x-personae-life`."""
        found: Mapping[str, Any] | None = self._raw.get("x-personae-life")
        return found

    @cached_property
    def filters(self) -> Mapping[str, Any]:
        """What parameters of the query do with items; see openapi/README.md on `x-personae-filter`."""
        found: Mapping[str, Any] = self._raw.get("x-personae-filter", {})
        return found

    @cached_property
    def pointer(self) -> Pointer:
        """The place in a successful answer of what it is about: as declared, or around a mere value, or inside what
        only wraps it.
        """
        paging = self._raw.get("x-personae-paging")
        if paging:
            return keys(paging["items"])
        declared = keys(self._raw.get("x-personae-result", ""))
        node = self.answer.at(declared) or ANYTHING
        if declared and isinstance(declared[-1], str) and not (node.concrete().properties or node.is_list):
            return declared[:-1]
        return declared + self._unwrapped(node)

    def _unwrapped(self, node: Node) -> Pointer:
        """The way to the only thing with an id in a value that has none itself, or to the one that the path names."""
        fields = node.concrete().properties
        if shows_id(node):
            return ()
        things = [name for name, inner in fields.items() if shows_id(inner.concrete().items or inner)]
        nouns = [word(part) for part in self.segments if not is_parameter(part)][-1:]
        named = [name for name in things for noun in nouns if noun == name or noun.endswith(f"-{name}")]
        if len(things) != 1:
            return tuple(named[:1])
        beside = fields.keys() - {things[0], *_ABOUT_THE_REQUEST}
        return () if fields[things[0]].is_list and beside else (things[0],)

    @cached_property
    def result(self) -> Node:
        """The schema of what the caller wants."""
        return self.answer.at(self.pointer) or ANYTHING

    @cached_property
    def item(self) -> Node:
        """The schema of an item, of an answer that is a list; else of the result."""
        concrete = self.result.concrete()
        return (concrete.items or ANYTHING) if self.result.is_list else concrete

    @cached_property
    def example_items(self) -> tuple[Any, ...]:
        """What the examples show where the caller's value is; of a list, its items."""
        values = [value for example in self.examples if (value := at(example, self.pointer)) is not MISSING]
        is_list = self.result.is_list
        return tuple(item for value in values for item in (value if is_list and isinstance(value, list) else [value]))

    @property
    def example_item(self) -> Any:
        """The first of them, MISSING if there is none."""
        return next(iter(self.example_items), MISSING)

    @cached_property
    def idempotency_header(self) -> str | None:
        """The header by which a request that comes again is known."""
        header = self._raw.get("x-personae-idempotency-header")
        return None if header is None else str(header).lower()


def _delimiter(parameter: Mapping[str, Any]) -> str | None:
    style = parameter.get("style", "form" if parameter["in"] == "query" else "simple")
    is_one = style == "simple" or not parameter.get("explode", style == "form")
    return _DELIMITERS.get(style) if is_one else None


def shows_id(node: Node) -> bool:
    """Whether the values seem to have an id."""
    return any(name == "id" or name.endswith(("_id", "Id")) for name in node.fields)


def _is_told(paging: Mapping[str, Any], name: str) -> bool:
    """Whether an answer says it beside its items; a cursor that is part of the last one is no more than its id."""
    return name in paging and not str(paging[name]).startswith(f"{paging['items']}/")
