"""The normal form of schemas, in which each keyword means one thing and nothing else is said.

    {}                                                     anything
    {type: string, format?}, integer, number, boolean, null
    {type: string or integer, enum}                        one of these values
    {type: array, items}
    {type: object, properties, required, additionalProperties}   without properties it is a map
                                                           readOnly, writeOnly: the names of those that are
                                                           open: whether it says that it has further fields
    {oneOf}                                                at least two of the above, null last
    {$ref}                                                 a component

Each may have a title and a description. Bounds become words in the description; defaults too, since they are the
vendor's to apply, and may not even fit their type.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from ..documents import advice
from ..documents.pointer import join, look, reference_to, target
from ..errors import PipelineError
from ..texts import joined
from .discriminators import Discriminators

Schema = dict[str, Any]

NULL: Schema = {"type": "null"}
MOST_VARIANTS = 32
MOST_FIELDS = 1000
MOST_COMPOSED = 100_000
"""How many fields compositions may copy in all: a small document can ask for any number of them."""

MOST_VALUES = 1000
"""A longer enumeration is as good as the type of its values, and a longer union is anything."""

FORMATS = frozenset({"date-time", "date", "binary", "password"})
_EXPLOSION = (
    f"with this, compositions copy more than {MOST_COMPOSED:,} fields: take allOf out by an overlay action where much "
    "is composed of much"
)
_TEXTS = ("title", "description")
_UNIONS = ("oneOf", "anyOf")
_COMPOSING = ("allOf", *_UNIONS)
_SILENT = frozenset({*_TEXTS, "example", "examples", "deprecated", "default", "externalDocs", "xml", "$comment"})
_CONDITIONS = frozenset({"required", "not", "if", "then", "else", "dependentRequired", "dependentSchemas"})
_BOUNDS = (
    ("minimum", "at least {}"),
    ("maximum", "at most {}"),
    ("exclusiveMinimum", "more than {}"),
    ("exclusiveMaximum", "less than {}"),
    ("minLength", "at least {} characters"),
    ("maxLength", "at most {} characters"),
    ("minItems", "at least {} items"),
    ("maxItems", "at most {} items"),
    ("default", "{!r} when left out"),
)
_ONE = ("at least 1 ", "at most 1 ")
_LONGEST = 60
_READABLE = 1e16
"""From where on a number is read more easily as 1e16."""
_JSON_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number"}


ONE_WAY = ("readOnly", "writeOnly")


class Normaliser:
    """Brings the schemas of one document into the normal form."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.components: dict[str, Any] = document.get("components", {}).get("schemas", {})
        self.place = ""
        self.removal = ""
        """The overlay action that takes out what is at that place."""
        self._done: dict[str, Schema] = {}
        self._open: set[str] = set()
        self._bases: set[str] = set()
        self._composed = 0
        self.discriminators = Discriminators()

    def component(self, name: str) -> Schema:
        """The normal form of a component, without references at its top if a composition needs what is in them."""
        if name not in self._done:
            with self._entered(name, self._open):
                before = self.place, self.removal
                self.place = join("components", "schemas", name)
                self.removal = self._simplification(name)
                try:
                    self._done[name] = self.schema(self.components[name])
                finally:
                    self.place, self.removal = before
        return self._done[name]

    def _simplification(self, name: str) -> str:
        """The overlay action that takes out of a component what makes most of it."""
        raw = self.components[name]
        words = [word for word in (*_COMPOSING, "properties") if isinstance(raw, dict) and word in raw]
        return advice.removal("components", "schemas", name, *words[:1])

    @contextmanager
    def _entered(self, name: str, entered: set[str]) -> Iterator[None]:
        """While a component is read, whatever comes of it; it cannot be read within itself."""
        if name in entered:
            keyword = next(key for key in (*_COMPOSING, "$ref") if key in self.components[name])
            place, action = join("components", "schemas", name), advice.removal("components", "schemas", name, keyword)
            raise PipelineError(f"{place} is composed of itself: take one allOf, oneOf or $ref out, {action}")
        entered.add(name)
        try:
            yield
        finally:
            entered.remove(name)

    def _part(self, raw: Any) -> Schema:
        """A member of an allOf; where it lists its heirs in a union and this is one of them, it is what all share."""
        name = _component(raw)
        if name is None or self._heirs(name).isdisjoint(self._open | self._bases):
            return self.schema(raw)
        with self._entered(name, self._bases):
            return self.schema({key: value for key, value in self.components[name].items() if key not in _UNIONS})

    def _heirs(self, name: str) -> set[str | None]:
        base = self.components[name]
        unions = [base.get(keyword, []) for keyword in _UNIONS] if isinstance(base, dict) else []
        return {_component(member) for members in unions for member in members} - {None}

    def schema(self, raw: Any) -> Schema:
        """The normal form of a schema."""
        if not isinstance(raw, dict):
            return {}  # `true`, and `false` too: there is no type for what cannot be
        nullable = raw.get("nullable") is True
        form: Schema = {}
        if "$ref" in raw:
            form = self._reference(raw["$ref"])
        composed = {keyword: [each for each in raw.get(keyword, []) if not _says_null(each)] for keyword in _COMPOSING}
        nullable = nullable or any(len(raw.get(keyword, [])) > len(composed[keyword]) for keyword in _COMPOSING)
        for member in composed["allOf"]:
            form = self._both(form, self._part(member))
        form = self._both(form, self._own(raw))
        self.discriminators.read(raw, self.components)
        for keyword in _UNIONS:
            members = [self.schema(member) for member in composed[keyword] if not is_condition(member)]
            if members:
                form = self._both(form, union(members))
        texts = {key: raw[key] for key in _TEXTS if isinstance(raw.get(key), str)}
        if words := _words(raw):
            texts["description"] = words
        return _with_texts(union([form, NULL]) if nullable else form, texts)

    def _reference(self, reference: str) -> Schema:
        name = _component({"$ref": reference})
        if name is not None:
            return {"$ref": reference_to("components", "schemas", name)}
        place = reference_to(*target(reference))
        if place in self._open:
            return {}
        self._open.add(place)
        try:
            return self.schema(look(self.document, reference))
        finally:
            self._open.remove(place)

    def resolved(self, form: Schema) -> Schema:
        """What a form that may be a reference refers to; what refers to nothing but itself is anything."""
        texts = {key: form[key] for key in _TEXTS if key in form}
        seen = set()
        while "$ref" in form:
            is_circle = form["$ref"] in seen
            seen.add(form["$ref"])
            form = {} if is_circle else self.component(target(form["$ref"])[2])
        return {**form, **texts}

    def variants(self, form: Schema) -> Iterator[Schema]:
        """What a form may be, one after another: no references and no unions."""
        yield from map(self.resolved, self.members(form, set()))

    def members(self, form: Schema, seen: set[str]) -> Iterator[Schema]:
        """The same, with references to what is no union; each component once, as unions may contain themselves."""
        if "$ref" in form:
            if form["$ref"] in seen:
                return
            seen.add(form["$ref"])
        whole = self.resolved(form)
        if "oneOf" not in whole:
            yield form
        for member in whole.get("oneOf", []):
            yield from self.members(member, seen)

    def _own(self, raw: Schema) -> Schema:
        """What a schema says apart from its references and compositions."""
        if "const" in raw or "enum" in raw:
            return _enumeration([raw["const"]] if "const" in raw else raw["enum"], _kinds(raw))
        forms = [self._of_kind(kind, raw) for kind in _kinds(raw)]
        return union(forms) if forms else {}

    def _of_kind(self, kind: str, raw: Schema) -> Schema:
        if kind == "array":
            items = [self.schema(item) for item in raw.get("prefixItems", [])]
            if not items or isinstance(raw.get("items"), dict):
                items.append(self.schema(raw.get("items", {})))
            return {"type": "array", "items": union(items)}
        if kind == "object":
            self.refuse_too_many(raw.get("properties", {}))
            properties = {name: self.schema(value) for name, value in raw.get("properties", {}).items()}
            patterns = list(raw.get("patternProperties", {}).values())
            others = [
                value for value in [*patterns, raw.get("additionalProperties", not patterns)] if value is not False
            ]
            return {
                "type": "object",
                "properties": properties,
                "required": list(dict.fromkeys(raw.get("required", []))),
                "additionalProperties": union(map(self.schema, others)) if others else {},
                **self._one_way(raw.get("properties", {})),
                **({"open": True} if properties and raw.get("additionalProperties") in (True, {}) else {}),
            }
        form = {"type": kind}
        wanted = "binary" if "contentMediaType" in raw and "contentEncoding" not in raw else raw.get("format")
        if kind == "string" and wanted in FORMATS:
            form["format"] = wanted
        return form

    def _one_way(self, properties: Schema) -> Schema:
        """The names of the properties that are only received, and of those that are only sent."""
        found = {way: [name for name, raw in properties.items() if self._says(raw, way)] for way in ONE_WAY}
        return {way: names for way, names in found.items() if names}

    def _says(self, raw: Any, word: str, seen: frozenset[str] = frozenset()) -> bool:
        """Whether a property says a word by itself, by what it refers to, or by a part of it."""
        if not isinstance(raw, dict) or word in raw:
            return isinstance(raw, dict) and raw[word] is True
        reference = raw.get("$ref")
        others = raw.get("allOf", [])
        if isinstance(reference, str) and reference not in seen:
            seen |= {reference}
            others = [*others, look(self.document, reference)]
        return any(self._says(other, word, seen) for other in others)

    def _both(self, first: Schema, second: Schema) -> Schema:
        """What is said by both of two forms together; where they contradict each other, the second counts."""
        texts = {**_texts(first), **_texts(second)}
        if self._adds_nothing(first, second):
            return _with_texts(second, texts)
        if self._adds_nothing(second, first):
            return _with_texts(first, texts)
        if "$ref" in first and first["$ref"] == second.get("$ref"):
            return {**first, **texts}
        if "oneOf" in first or "oneOf" in second:
            pairs = [(one, other) for one in first.get("oneOf", [first]) for other in second.get("oneOf", [second])]
            if len(pairs) > MOST_VARIANTS:
                raise PipelineError(
                    f"{self.place}: a composition has {len(pairs)} variants, at most {MOST_VARIANTS} are taken: "
                    f"describe it as an object with the fields of all, or take it out, {self.removal}"
                )
            fitting = [self._both(*pair) for pair in pairs if self._kind(pair[0]) == self._kind(pair[1])]
            return {**union(fitting or second.get("oneOf", [second])), **texts}
        one, other = self.resolved(first), self.resolved(second)
        if "oneOf" in one or "oneOf" in other:
            return {**self._both(one, other), **texts}
        return {**self._merged(one, other), **texts}

    def _adds_nothing(self, form: Schema, other: Schema) -> bool:
        """Whether a form says nothing that another one does not say too, such as `type: object` of any object."""
        if not set(form) - set(_TEXTS):
            return True
        return key(form) in _BARE and "oneOf" not in other and self._kind(form) == self._kind(other)

    def refuse_too_many(self, properties: Schema) -> None:
        """PipelineError for an object of so many fields that it is a map, or meant to do harm."""
        count = len(properties)
        if count > MOST_FIELDS:
            raise PipelineError(
                f"{self.place}: an object has {count:,} fields, at most {MOST_FIELDS:,} are taken: describe it as a "
                f"map, with additionalProperties in the place of properties, or take them out, {self.removal}"
            )

    def _kind(self, form: Schema) -> str | None:
        if "$ref" in form and target(form["$ref"])[2] in self._open:
            return "object"
        kind = self.resolved(form).get("type")
        return "number" if kind == "integer" else kind

    def _merged(self, one: Schema, other: Schema) -> Schema:
        if one.get("type") == other.get("type") == "object":
            properties = dict(one["properties"])
            for name, value in other["properties"].items():
                properties[name] = self._both(properties[name], value) if name in properties else value
            self.refuse_too_many(properties)
            self._composed += len(properties)
            if self._composed > MOST_COMPOSED:
                raise PipelineError(f"{self.place}: {_EXPLOSION}, {self.removal}")
            ways = {way: list(dict.fromkeys([*one.get(way, []), *other.get(way, [])])) for way in ONE_WAY}
            return {
                "type": "object",
                "properties": properties,
                "required": list(dict.fromkeys([*one["required"], *other["required"]])),
                "additionalProperties": other["additionalProperties"] or one["additionalProperties"],
                **{way: names for way, names in ways.items() if names},
                **({"open": True} if one.get("open") or other.get("open") else {}),
            }
        if one.get("type") == other.get("type") == "array":
            return {"type": "array", "items": self._both(one["items"], other["items"])}
        if one.get("type") == other.get("type") and "enum" in one:
            values = [value for value in one["enum"] if "enum" not in other or value in other["enum"]]
            return {**other, **({"enum": values} if values else {})}
        return {**one, **other} if one.get("type") == other.get("type") else other


def union(members: Iterable[Schema]) -> Schema:
    """One of several forms: each once, unions in unions dissolved, null last; anything if one of them is anything.

    Enumerations become one of all their values, since `oneOf` with constants is how some documents write one.
    """
    flat = [inner for member in members for inner in member.get("oneOf", [member])]
    if any(not set(form) - set(_TEXTS) for form in flat):
        return {}
    different: dict[str, Schema] = {}
    for form in flat:
        place = f"enum {form['type']}" if "enum" in form else key(form)
        first = different.setdefault(place, form)
        if "enum" in form and first is not form:
            values = list(dict.fromkeys([*first["enum"], *form["enum"]]))
            different[place] = {"type": form["type"], "enum": values}
    if len(different) > MOST_VALUES:
        return {}
    forms = sorted(different.values(), key=lambda form: form.get("type") == "null")
    return forms[0] if len(forms) == 1 else {"oneOf": forms}


def key(form: Schema) -> str:
    """What two forms have in common that differ in their words only."""
    return json.dumps(without_texts(form), sort_keys=True)


def without_texts(form: Any) -> Any:
    """A form without the words of it, and of the forms in it."""
    if isinstance(form, list):
        return [without_texts(item) for item in form]
    if not isinstance(form, dict):
        return form
    bare = {key: without_texts(value) for key, value in form.items() if key not in _TEXTS and key != "properties"}
    if "properties" in form:
        bare["properties"] = {name: without_texts(value) for name, value in form["properties"].items()}
    return bare


_BARE = frozenset(
    {
        key({"type": "object", "properties": {}, "required": [], "additionalProperties": {}}),
        key({"type": "array", "items": {}}),
        *(key({"type": kind}) for kind in (*_JSON_TYPES.values(), "null")),
    }
)


def has_format(form: Schema, wanted: str) -> bool:
    """Whether a form, or one of a union, is a text in this format."""
    return any(member.get("format") == wanted for member in form.get("oneOf", [form]))


def holds_files(form: Schema) -> bool:
    """Whether a field of a form takes a file, or a list of files."""
    return any(has_format(member.get("items", member), "binary") for member in form.get("oneOf", [form]))


def _texts(form: Schema) -> Schema:
    return {key: form[key] for key in _TEXTS if key in form}


def _component(raw: Any) -> str | None:
    """The component that a schema refers to."""
    reference = raw.get("$ref") if isinstance(raw, dict) else None
    keys = target(reference) if isinstance(reference, str) else ()
    return keys[2] if keys[:2] == ("components", "schemas") and len(keys) == 3 else None


def _says_null(member: Any) -> bool:
    """Whether a member of a composition is there for null alone."""
    return isinstance(member, dict) and member.get("nullable") is True and set(member) <= {"nullable", *_SILENT}


def is_condition(member: Any) -> bool:
    """Whether a member of a union says nothing of a value's type, such as `required: [a]`."""
    return (
        isinstance(member, dict)
        and bool(member)
        and set(member) <= _CONDITIONS | _SILENT
        and bool(set(member) & _CONDITIONS)
    )


def _with_texts(form: Schema, texts: Schema) -> Schema:
    """A form with these texts; the title of what may be null names what it is otherwise."""
    others = [member for member in form.get("oneOf", []) if member != NULL]
    if "title" in texts and len(others) == 1:
        form = {**form, "oneOf": [{**others[0], **texts}, NULL]}
        texts = {name: text for name, text in texts.items() if name != "title"}
    return {**form, **texts}


def _kinds(raw: Schema) -> list[str]:
    """The JSON types that a schema allows, told by its `type` or by keywords that only one type has."""
    kinds = raw.get("type")
    if kinds is not None:
        return list(kinds) if isinstance(kinds, list) else [kinds]
    if {"properties", "additionalProperties", "patternProperties", "required"} & raw.keys():
        return ["object"]
    return ["array"] if {"items", "prefixItems"} & raw.keys() else []


def _enumeration(values: list[Any], kinds: list[str]) -> Schema:
    """Enumerations of text or of whole numbers, each value once; others are as good as the types of their values."""
    if any(isinstance(value, dict | list) for value in values):
        return {}
    own = {(isinstance(value, bool), value): value for value in values if value is not None}  # to Python, True is 1
    known = list(own.values())
    null = [NULL] if None in values or "null" in kinds else []
    if len(known) > MOST_VALUES:
        return union([*({"type": _JSON_TYPES[kind]} for kind in dict.fromkeys(map(type, known))), *null])
    if {type(value) for value in known} == {str}:
        return union([{"type": "string", "enum": known}, *null])
    if {type(value) for value in known} == {int}:
        return union([{"type": "integer", "enum": known}, *null])
    return union([*({"type": _JSON_TYPES[type(value)]} for value in known), *null] or [{}])


def _is_whole(value: str | float) -> bool:
    """Whether a number is whole, though it may be written as 2.0."""
    return isinstance(value, float) and value.is_integer() and abs(value) < _READABLE


def _words(raw: Schema) -> str:
    """What a caller should know of a value beyond its type."""
    found = {name: raw[name] for name, _ in _BOUNDS if isinstance(raw.get(name), str | int | float)}
    found |= {name: int(value) for name, value in found.items() if name != "default" and _is_whole(value)}
    facts = [text.format(found[name]) for name, text in _BOUNDS if name in found and len(str(found[name])) < _LONGEST]
    facts = [fact.removesuffix("s") if fact.startswith(_ONE) else fact for fact in facts]
    bounds = ", ".join(facts)
    return joined(
        raw.get("description"),
        f"{bounds[0].upper()}{bounds[1:]}." if bounds else "",
        "Deprecated by the vendor." if raw.get("deprecated") is True else "",
    )
