"""Values for examples, as a document shows them: request bodies, and ids of what its answers tell of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import product
from typing import Any

from personae.sandbox.specification.schemas.sampling import sample
from personae.sandbox.specification.schemas.schema import Schemas
from personae.sandbox.specification.schemas.validation import problem

from ..pipeline.documents.pointer import resolve
from ..pipeline.endpoints.operations import OperationInfo, keys, operations
from ..pipeline.names import singular, words

JSON = "application/json"
_TEXTS = {
    "date-time": "2026-01-15T10:30:00Z",
    "date": "2026-01-15",
    "uri": "https://example.com/sample",
    "uuid": "4b7f2c86-0d1e-4a53-9c68-e25f17a3b940",
}
_BY_TYPE: dict[str, Any] = {"integer": 1, "number": 1, "boolean": True}
_ABOUT_A_COLLECTION = (re.compile(r"(/list|/create)?|/\{[^/]*\}"), re.compile("/[^/]*"))
"""What follows the path of a collection in those of operations whose answers show things of it, the surest first."""

_COMPOSING = ("anyOf", "oneOf", "allOf")

_DEEPEST = 8
"""Schemas may contain themselves."""

_MOST_WORDS = 8
"""Of a longer name only so many of the last words are looked for, as each beginning costs its length."""


class Values:
    """What the examples of a document hold."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._operations = list(operations(document))
        self._schemas = Schemas(document)
        self._by_tag: dict[str, dict[str, Any]] = {}

    def resolved(self, value: Any) -> Any:
        """A value, or what it refers to."""
        return resolve(self._document, value["$ref"]) if isinstance(value, dict) and "$ref" in value else value

    def _content(self, info: OperationInfo) -> dict[str, Any]:
        content: dict[str, Any] = self.resolved(info.raw.get("requestBody", {})).get("content", {})
        return content

    def bodies(self, info: OperationInfo) -> dict[str, Any]:
        """The first example of a request by media type, of those that have one."""
        shown = {media: next(self._shown(entry), None) for media, entry in self._content(info).items()}
        return {media: value for media, value in shown.items() if value is not None}

    def whole(self, info: OperationInfo, media_type: str) -> Any:
        """A value for a body that has no example."""
        return self._valid(info, "body", self._content(info)[media_type].get("schema", {}))

    def fitting(self, info: OperationInfo, media_type: str, *bodies: Any) -> Any:
        """The first of several bodies that the schema allows; else what the sandbox would send, if that does."""
        node = self._schemas.sent.node(self._content(info)[media_type].get("schema", {}))
        try:
            made = next((body for body in bodies if problem(node, body) is None), None)
            made = sample(node) if made is None else made
            return made if problem(node, made) is None else bodies[0]
        except RecursionError:  # no value is such as this wants it
            return bodies[0]

    def field(self, info: OperationInfo, media_type: str, name: str) -> Any:
        """A value for a field of a body that has no example."""
        return self._valid(info, name, self._fields(self._content(info)[media_type].get("schema", {})).get(name, {}))

    def _fields(self, schema: Any, depth: int = 0) -> dict[str, Any]:
        """The properties of a schema, those of what it is composed of too."""
        schema = self.resolved(schema)
        if not isinstance(schema, dict) or depth > _DEEPEST:
            return {}
        parts = [part for keyword in _COMPOSING for part in reversed(schema.get(keyword, []))]
        found: dict[str, Any] = {}
        for part in parts:
            found |= self._fields(part, depth + 1)
        found |= schema.get("properties", {})
        return found

    def _valid(self, info: OperationInfo, name: str, schema: Any) -> Any:
        """A value that the schema allows: one that the document shows, if that does, or what the sandbox would show."""
        value, node = self._value(info, name, schema), self._schemas.node(schema)
        try:
            if problem(node, value) is None:
                return value
            made = sample(node)
            return made if problem(node, made) is None else value
        except RecursionError:  # no value is such as this wants it
            return value

    def shown(self, info: OperationInfo) -> dict[str, Any]:
        """The object, or the first of several, that the example of an answer shows to a caller."""
        things = (_thing(answer, info) for answer in self._answers(info))
        return next((thing for thing in things if isinstance(thing, dict)), {})

    def argument(self, info: OperationInfo, name: str) -> Any:
        """A value for a parameter: its own example, the id of a thing that answers show, or one that is made up."""
        parameter = next(one for one in info.parameters if one["name"] == name)
        schema = parameter.get("schema", {})
        node = self._schemas.sent.node(schema)
        known = [value for value in self._known(info, parameter) if value is not None]
        # a number may be the id of a thing that the path takes as a text
        fitting = (value for value in known if None in (problem(node, value), problem(node, str(value))))
        found = next(fitting, None)
        value = self._valid(info, name, schema) if found is None else found
        return _as_texts(value) if parameter["in"] == "header" and isinstance(value, list) else value

    def _known(self, info: OperationInfo, parameter: dict[str, Any]) -> Iterator[Any]:
        name = parameter["name"]
        yield from self._shown(parameter)
        if parameter["in"] == "path" and name != "id":  # a mere id in an answer may be that of another thing
            things = (_thing(answer, info) for answer in self._answers(info))
            yield next((thing[name] for thing in things if isinstance(thing, dict) and name in thing), None)
        if parameter["in"] == "path":
            yield self._id(info.path.partition(f"/{{{name}}}")[0], name)
        yield self.shown(info).get(name)
        if parameter["in"] != "path":
            yield self._of_tag(info.tag).get(_spoken(name))
        for path in self._collections(name):
            yield self._id(path, name)

    def _value(self, info: OperationInfo, name: str, schema: Any, depth: int = 0) -> Any:
        schema = self.resolved(schema)
        if not isinstance(schema, dict) or depth > _DEEPEST:
            return "sample"
        known = [*schema.get("enum", []), *schema.get("examples", [])]
        known += [schema[key] for key in ("const", "example") if key in schema]
        if known:
            return known[0]
        kinds = schema.get("type", "string")
        kind = kinds[0] if isinstance(kinds, list) else kinds
        if kind == "array":
            return [self._value(info, singular(name.removesuffix("[]")), schema.get("items", {}), depth + 1)]
        if kind == "object":
            fields = schema.get("properties", {})
            return {key: self._value(info, key, fields.get(key, {}), depth + 1) for key in schema.get("required", [])}
        own = words(name)
        shorter = range(max(1, len(own) - _MOST_WORDS), len(own) - 1)
        called = [_spoken(name), *("_".join(own[start:]) for start in shorter)]
        for found, one in product((_named(self.shown(info)), self._of_tag(info.tag), self._of_all), called):
            if one in found:
                return found[one]
        return schema.get("default", _BY_TYPE.get(kind, _TEXTS.get(schema.get("format", ""), "sample")))

    def _shown(self, entry: dict[str, Any]) -> Iterator[Any]:
        for example in entry.get("examples", {}).values():
            yield self.resolved(example).get("value")
        if "example" in entry:
            yield entry["example"]

    def _answers(self, info: OperationInfo) -> Iterator[Any]:
        """The examples of the answer of success."""
        status = info.success()
        answer = self.resolved(info.raw["responses"][status]) if status else {}
        yield from self._shown((answer.get("content") or {}).get(JSON, {}))

    def _of_tag(self, tag: str) -> dict[str, Any]:
        """The first text or number that the examples of a tag have under a name, answers before requests."""
        if tag not in self._by_tag:
            own = [info for info in self._operations if info.tag == tag]
            answers = [answer for info in own for answer in self._answers(info)]
            self._by_tag[tag] = _named([answers, [body for info in own for body in self.bodies(info).values()]])
        return self._by_tag[tag]

    @cached_property
    def _of_all(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for tag in dict.fromkeys(info.tag for info in self._operations):
            found = self._of_tag(tag) | found
        return found

    def _id(self, before: str, name: str) -> Any:
        """The id of a thing that examples show of the collection at a path, for a parameter of this name."""
        infos = [info for info in self._operations if info.path.startswith(before)]
        suffixes = _ABOUT_A_COLLECTION[: 2 if words(name)[-1:] == ["id"] else 1]
        for suffix, method in product(suffixes, ("get", "post", "put", "patch")):
            for info in infos:
                if info.method == method and suffix.fullmatch(info.path.removeprefix(before)):
                    ids = (_id_of(_thing(answer, info), name) for answer in self._answers(info))
                    found = next((id for id in ids if id is not None), None)
                    if found is not None:
                        return found
        return None

    def _collections(self, name: str) -> list[str]:
        """The paths of collections of what a name is the id of: `/v1/calls` for `call_id`."""
        noun = _spoken(name).rpartition("_")[0]
        found = (re.search(r"^(.*/([^/{}]+))/\{[^/]*\}$", info.path) for info in self._operations)
        return list(dict.fromkeys(one[1] for one in found if one and singular(_spoken(one[2])) == noun))


def _as_texts(values: list[Any]) -> list[Any]:
    """The items of a header, which are texts, whatever they mean."""
    return [str(value) if type(value) in (int, float) else value for value in values]


def _thing(answer: Any, info: OperationInfo) -> Any:
    """What an answer is about; of a list, its first item."""
    for key in keys(info.paging["items"]) if info.paging else info.answer:
        answer = _inside(answer, key)
    while isinstance(answer, list):
        answer = _inside(answer, 0)
    return answer


def _inside(value: Any, key: str | int) -> Any:
    try:
        return value[key]
    except (KeyError, IndexError, TypeError):
        return None


def _id_of(thing: Any, name: str) -> Any:
    """The id in a thing, or in the only thing within it."""
    if not isinstance(thing, dict):
        return None
    longer = [key for key in thing if key.endswith(f"_{name}")]
    shorter = [key for key in thing if name.endswith(f"_{key}")]
    wanted = [name, "id", *longer, *shorter]
    found = next((thing[key] for key in wanted if isinstance(thing.get(key), str | int)), None)
    inner = [value for value in thing.values() if isinstance(value, dict)]
    return _id_of(inner[0], name) if found is None and len(inner) == 1 else found


def _named(value: Any) -> dict[str, Any]:
    """The first text or number in a value under each name in snake_case; what is within goes last."""
    if isinstance(value, list):
        parts: list[Any] = value
        found = {}
    elif isinstance(value, dict):
        parts = list(value.values())
        found = {_spoken(name): item for name, item in value.items() if _is_telling(item)}
    else:
        return {}
    for part in parts:
        found = _named(part) | found
    return found


def _spoken(name: str) -> str:
    return "_".join(words(name)) or name


def _is_telling(value: Any) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool) and value != ""
