"""What the pipeline reads of a specification beyond its schemas: operations and their `x-personae-*` extensions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from .. import names
from ..documents import advice
from ..documents.pointer import end, look, parts, resolve, target
from ..documents.structure import METHODS
from . import paths

EFFECTS = ("dials", "bills", "buys", "deletes", "writes")
SOURCES = ("documentation", "vendor-program", "third-party")
"""What an operation is known from, the surest first, which is also what counts where nothing is said."""

POSITIONS = {"page": "page", "offset": "offset", "cursor": "cursor", "range": "from"}
"""The styles of paging, and the entry of `x-personae-paging` that names the query parameter with the position."""

PAGING_POINTERS = ("items", "total", "last", "current", "next", "more")
PAGING_PARAMETERS = (*POSITIONS.values(), "size")

_SIZES = {"default_size": "default", "max_size": "maximum"}

_POINTER = {"type": "string", "pattern": r"^(/([^~]|~[01])*)?\Z"}
_NAME = {"type": "string", "minLength": 1}
_NAMES = {"type": "array", "items": _NAME}
_PAGING = {
    "type": "object",
    "properties": {
        "style": {"enum": [*POSITIONS, "none"]},
        **dict.fromkeys(PAGING_POINTERS, _POINTER),
        **dict.fromkeys(PAGING_PARAMETERS, _NAME),
        "first": {"type": "integer", "minimum": 0},
        "default_size": {"type": "integer", "minimum": 1},
        "max_size": {"type": "integer", "minimum": 1},
    },
    "additionalProperties": False,
    "required": ["style"],
    "allOf": [
        {"if": {"properties": {"style": {"const": style}}, "required": ["style"]}, "then": {"required": required}}
        for style, required in (
            ("page", ["items", "page"]),
            ("offset", ["items", "offset"]),
            ("cursor", ["items", "cursor", "next"]),
            ("range", ["items", "from"]),
        )
    ],
}
_STREAM = {
    "type": "object",
    "properties": {
        "item": {"type": "string", "pattern": "^#/components/schemas/[^/]+\\Z"},
        "kind": _NAME,
        "end": _NAMES,
        "errors": _NAMES,
        "resume": _NAME,
    },
    "additionalProperties": False,
}
_METHOD = {"type": "string", "pattern": r"^[a-z][a-z0-9]*(_[a-z0-9]+)*\Z"}
_SECONDS = {"type": "number", "exclusiveMinimum": 0}
_VALUES = {"type": "array", "items": {"type": ["string", "boolean", "integer"]}, "minItems": 1, "uniqueItems": True}
_END = {"oneOf": [{"const": "any"}, _VALUES]}
_PLACES = {"type": "object", "additionalProperties": _POINTER, "minProperties": 1}
_WAIT = {
    "type": "object",
    "properties": {
        "states": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "properties": {"field": _POINTER, "going": _VALUES, "well": _END, "badly": _END},
                "additionalProperties": False,
                "required": ["field"],
                "anyOf": [{"required": ["well"]}, {"required": ["badly"]}],
            },
        },
        "reason": _POINTER,
        **dict.fromkeys(("first", "cap", "usual", "deadline"), _SECONDS),
        "method": _METHOD,
        "made_by": _PLACES,
        "events": _PLACES,
    },
    "additionalProperties": False,
    "required": ["states", "first", "cap", "usual", "deadline"],
}
_PLACE = {"type": "string", "pattern": r"^(/([^~/]|~[01])+)+\Z"}
_ONCE = {
    "type": "object",
    "properties": {
        "key": {"type": "string", "pattern": r"^(/([^~/]|~[01])+){1,2}\Z"},
        "list": _NAME,
        "filter": {"type": "object", "additionalProperties": _NAME, "minProperties": 1},
        "written": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "properties": {"pattern": _NAME, "as": _NAME},
                "additionalProperties": False,
                "required": ["pattern", "as"],
            },
            "minProperties": 1,
        },
        "read": _NAME,
        **dict.fromkeys(("id", "found", "created", "gives"), _PLACE),
        **dict.fromkeys(("within", "settle"), _SECONDS),
        "newest_first": {"type": "boolean"},
        "method": _METHOD,
    },
    "additionalProperties": False,
    "required": ["key", "list"],
    "dependentRequired": {"written": ["filter"], "read": ["id"], "within": ["created"], "newest_first": ["within"]},
}
_EVENTS = ("made", "going", "began", "well", "badly", "over")
_VALUES_BY_FIELD = {"type": "object"}
_LIFE = {
    "type": "object",
    "properties": {
        **dict.fromkeys(("began", "over", "later"), _NAMES),
        "lasted": {
            "type": "object",
            "properties": dict.fromkeys(("milliseconds", "seconds", "minutes"), _NAMES),
            "additionalProperties": False,
        },
        **dict.fromkeys(("made", "well", "badly"), _VALUES_BY_FIELD),
        "ends": {"type": "object", "additionalProperties": {"type": "object"}},
        "callback": _NAME,
        "sends": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "when": {"enum": list(_EVENTS)},
                    **dict.fromkeys(("webhook", "example"), _NAME),
                    "asked": {"type": "object"},
                    "set": {"type": "object"},
                    "copies": {"type": "object", "additionalProperties": _NAME},
                },
                "additionalProperties": False,
                "required": ["when", "webhook", "example"],
            },
        },
    },
    "additionalProperties": False,
}
COMPARISONS = ("equal", "one", "holds", "contains", "matches", "within", "from", "until", "above", "below", "day")
_FILTERS = {
    "type": "object",
    "minProperties": 1,
    "additionalProperties": {
        "oneOf": [
            {
                "properties": {
                    "field": {"anyOf": [_NAME, _NAMES]},
                    "is": {"enum": list(COMPARISONS)},
                    "values": {"type": "object"},
                },
                "required": ["field"],
                "additionalProperties": False,
            },
            {
                "properties": {"sorts": {"enum": ["by", "order"]}, "field": _NAME},
                "required": ["sorts"],
                "additionalProperties": False,
            },
            {"properties": {"shows": _NAMES}, "required": ["shows"], "additionalProperties": False},
        ],
    },
}
EXTENSIONS: dict[str, dict[str, Any]] = {
    "x-personae-paging": _PAGING,
    "x-personae-stream": _STREAM,
    "x-personae-wait": _WAIT,
    "x-personae-once": _ONCE,
    "x-personae-life": _LIFE,
    "x-personae-filter": _FILTERS,
    "x-personae-result": _POINTER,
    "x-personae-method": _METHOD,
    "x-personae-repeatable": {"type": "boolean"},
    "x-personae-effect": {"enum": list(EFFECTS)},
    "x-personae-irreversible": {"type": "boolean"},
    "x-personae-source": {"enum": list(SOURCES)},
    "x-personae-idempotency-header": {"type": "string", "pattern": r"^[A-Za-z0-9-]+\Z"},
}
"""Our extensions, all of them of operations, and the JSON Schema of each."""


@dataclass(frozen=True, slots=True)
class OperationInfo:
    """One operation of a document, with the parameters of its path among its own."""

    id: str
    method: str
    path: str
    tag: str
    raw: dict[str, Any]
    parameters: tuple[dict[str, Any], ...]
    removals: tuple[str, ...]
    """For each parameter the overlay action that takes it out."""
    way: tuple[str, ...]
    """The keys that lead to it in the document, behind the references of its path."""
    around: tuple[str, ...]
    """The keys that lead to what is said of its path."""
    servers: tuple[str, ...] = ()
    """The addresses that are told for it, or for its path, alone."""
    is_collection: bool = False
    """Whether another path leads to one of what this one is about."""

    @property
    def place(self) -> str:
        """How errors name the operation."""
        return f"{self.method.upper()} {self.path} ({self.id})"

    @property
    def removal(self) -> str:
        """The overlay action that takes the operation out."""
        return advice.removal(*self.way)

    @property
    def without_body(self) -> str:
        """The overlay action that takes its body out."""
        return advice.removal(*self.way, "requestBody")

    def without(self, parameter: dict[str, Any]) -> str:
        """The overlay action that takes a parameter out."""
        return self.removals[self.parameters.index(parameter)]

    def update(self, **values: str) -> str:
        """The overlay action that gives the operation other values."""
        return advice.update(*self.way, **values)

    @property
    def name(self) -> str:
        """What the operation is called, without what a framework has added to that."""
        return names.without_path(self.id, self.method, self.path)

    @property
    def method_name(self) -> str:
        """The operation's method on its resource."""
        override = self.raw.get("x-personae-method")
        if override is not None:
            return names.snake(override)
        if paths.is_made_of(self.name, self.method, self.path):
            return paths.method(self.method, self.path, self.tag, is_collection=self.is_collection)
        is_list = self.method == "get" and not self.path.endswith("}")
        return names.method(self.name, self.tag, is_collection=is_list, has_kinds=not self.raw.get("tags"))

    @property
    def source(self) -> str:
        """What the operation is known from."""
        return source(self.raw)

    @property
    def answer(self) -> tuple[str | int, ...]:
        """The way from the body of a successful answer to the value that a caller wants."""
        return keys(self.raw.get("x-personae-result", ""))

    @property
    def paging(self) -> dict[str, Any] | None:
        """How the answer is cut into pages, or None if it is not; the size of a page is what its parameter says."""
        paging: dict[str, Any] | None = self.raw.get("x-personae-paging")
        if paging is None or paging["style"] == "none":
            return None
        schemas = (p["schema"] for p in self.parameters if p["name"] == paging.get("size") and "schema" in p)
        said: dict[str, Any] = next(schemas, {})
        sizes = {name: said.get(keyword) for name, keyword in _SIZES.items()}
        return {**{name: size for name, size in sizes.items() if type(size) is int and size > 0}, **paging}

    @property
    def stream(self) -> dict[str, Any] | None:
        """What is said of the events that it answers, None if nothing is."""
        told: dict[str, Any] | None = self.raw.get("x-personae-stream")
        return told

    @property
    def life(self) -> dict[str, Any]:
        """What happens in time to the thing that it reads, beside its states; empty if nothing is said."""
        found: dict[str, Any] = self.raw.get("x-personae-life", {})
        return found

    @property
    def waiting(self) -> dict[str, Any] | None:
        """What its answer says of how far the thing is that it reads, None if nothing is known of that."""
        found: dict[str, Any] | None = self.raw.get("x-personae-wait")
        return found

    @property
    def once(self) -> dict[str, Any] | None:
        """How to find what it has made by a key of the user's own, None if that cannot be done."""
        found: dict[str, Any] | None = self.raw.get("x-personae-once")
        return found

    def success(self) -> str | None:
        """The status of success, the lowest of several."""
        return next(iter(self.successes()), None)

    def successes(self) -> list[str]:
        """The statuses of success, the lowest first."""
        return sorted(status for status in self.raw.get("responses", {}) if status[:1] == "2")

    @property
    def may_answer_anything(self) -> bool:
        """Whether a status of success is told that may have a body, be it described or not."""
        return bool(set(self.successes()) - {"204", "205"})


def source(raw: dict[str, Any]) -> str:
    """What an operation, or the operation of a webhook, is known from."""
    found: str = raw.get("x-personae-source", SOURCES[0])
    return found


_IN_BRACES = re.compile(r"\{([^{}]*)\}")


def in_braces(path: str) -> list[str]:
    """The names of the parameters in a path, in their order."""
    return _IN_BRACES.findall(path)


def with_empty_braces(path: str) -> str:
    """A path without the names of its parameters."""
    return _IN_BRACES.sub("{}", path)


def keys(pointer: str) -> tuple[str | int, ...]:
    """A pointer as keys and indexes; a part of digits only is an index, and -1 is the last item."""
    return tuple(int(part) if re.fullmatch("-1|[0-9]+", part) else part for part in parts(pointer))


def operations(document: dict[str, Any]) -> Iterator[OperationInfo]:
    """The operations of a document, in its order; those without a tag or an id get what their path gives."""
    found = list(_described(document))
    nouns = paths.nouns(_untagged(found))
    collections = {one.path.rpartition("/")[0] for one in found if one.path.endswith("}")}
    for path, item, method, raw, way, around in found:
        parameters = dict(_parameters(document, ((raw, way), (item, around))))
        yield OperationInfo(
            id=raw.get("operationId") or paths.identifier(method, path),
            method=method,
            path=path,
            tag=raw["tags"][0] if raw.get("tags") else nouns[path],
            raw=raw,
            parameters=tuple(parameters.values()),
            removals=tuple(parameters),
            way=way,
            around=around,
            servers=addresses(raw.get("servers") or item.get("servers")),
            is_collection=path in collections,
        )


class _Described(NamedTuple):
    """An operation as it stands in a document, with what its path says and the keys that lead to it."""

    path: str
    item: dict[str, Any]
    method: str
    raw: dict[str, Any]
    way: tuple[str, ...]
    around: tuple[str, ...]


def _untagged(found: list[_Described]) -> dict[str, str]:
    """What operations without tags are called, by their paths."""
    ids: dict[str, str] = {}
    for one in found:
        if not one.raw.get("tags"):
            own = names.without_path(one.raw.get("operationId") or "", one.method, one.path)
            ids[one.path] = f"{ids.get(one.path, '')} {own}"
    return ids


def _described(document: dict[str, Any]) -> Iterator[_Described]:
    for path, (item, place) in _items(document).items():
        own, entry = ("paths", path), document["paths"][path]
        around = own if {"parameters", "servers"} & entry.keys() else place
        found: list[tuple[str, Any, tuple[str, ...]]]
        found = [(method, item[method], (method,)) for method in METHODS if item.get(method) is not None]
        others = item.get("additionalOperations", {}).items()
        found += [(name.lower(), raw, ("additionalOperations", name)) for name, raw in others]
        for method, raw, keys in found:
            way = own if keys[0] in entry else place
            yield _Described(path, item, method, raw, (*way, *keys), around)


def _items(document: dict[str, Any]) -> dict[str, tuple[dict[str, Any], tuple[str, ...]]]:
    """What is said of each path, also where that is a reference, and the keys that lead to it.

    What several paths refer to has its ids for one of them; the operations of the others go by their own path.
    """
    found: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {}
    for path, entry in document.get("paths", {}).items():
        place: tuple[str, ...] = ("paths", path)
        if not path.startswith("/"):  # an extension (x-...), or a name that would go on with that of the host
            continue
        if "$ref" in entry:
            reference = end(document, entry["$ref"])
            place, item = target(reference), look(document, reference)
            is_shared = place[:1] == ("paths",) or any(place == other for _, other in found.values())
            own = {key: value for key, value in entry.items() if key != "$ref"}
            entry = {**(_renamed(path, item) if is_shared else item), **own}
        found[path] = entry, place
    return found


def _renamed(path: str, item: dict[str, Any]) -> dict[str, Any]:
    """What is said of a path, whose operations have the ids that another path gives them."""
    result = {key: _with_id(path, key, raw) if key in METHODS else raw for key, raw in item.items()}
    others = item.get("additionalOperations", {})
    if others:
        result["additionalOperations"] = {name: _with_id(path, name.lower(), raw) for name, raw in others.items()}
    return result


def _with_id(path: str, method: str, raw: Any) -> Any:
    return {**raw, "operationId": paths.identifier(method, path)} if isinstance(raw, dict) else raw


def with_paths(document: dict[str, Any]) -> dict[str, Any]:
    """The document with what is said of its paths in the place of references."""
    items = {path: item for path, (item, _) in _items(document).items()}
    return {**document, "paths": {**document.get("paths", {}), **items}}


def addresses(servers: list[dict[str, Any]] | None) -> tuple[str, ...]:
    """The addresses of servers, the first of which counts; variables have the values that they are given."""
    found = []
    for server in servers or []:
        url = server["url"]
        for name, variable in server.get("variables", {}).items():
            url = url.replace(f"{{{name}}}", str(variable.get("default")))
        found.append(url.rstrip("/"))
    return tuple(found)


_BY_HTTPS = re.compile(r"https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[!-z|~]*)?")
"""An address that keeps a key secret, and has no variable without a value."""


def address(document: dict[str, Any]) -> str | None:
    """Where clients call: the first server that is reached by https."""
    return next(filter(_BY_HTTPS.fullmatch, addresses(document.get("servers"))), None)


def _parameters(
    document: dict[str, Any], holders: Iterable[tuple[dict[str, Any], tuple[str, ...]]]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The parameters of an operation and of its path, each with the overlay action that takes it out."""
    seen = set()
    for holder, keys in holders:
        for parameter in holder.get("parameters", []):
            value = resolve(document, parameter["$ref"]) if "$ref" in parameter else parameter
            if (value["name"], value["in"]) not in seen:
                seen.add((value["name"], value["in"]))
                told = {key: parameter[key] for key in (["$ref"] if "$ref" in parameter else ["name", "in"])}
                yield advice.removal_where(told, *keys, "parameters"), value
