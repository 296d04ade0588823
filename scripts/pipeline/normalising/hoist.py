"""Giving inline objects and enumerations a name among the components, the same shape once.

A component that is neither (a list, a union, a text) becomes no class: what it says goes where it is referred to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .. import names
from ..documents.pointer import reference_to, target
from ..errors import PipelineError
from .document import Document
from .schemas import Schema, key, union

MOST_NODES = 20_000
"""How large a document may get when references are replaced by what they refer to, which can double it many times."""

_VERBS = frozenset(
    {
        *("get", "list", "create", "update", "delete", "patch", "search", "send", "run"),
        *("set", "add", "find", "fetch", "retrieve", "upload"),
    }
)
_MANY_WORDS = 6
"""A title that long is a heading, not a name."""

_MOST_NAMESAKES = 32
"""With how many of its title a form is compared: a title that many things have is no name."""

_VAGUE = frozenset({"data", "item", "value", "result", "option", "config", "setting"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a form is, in words: the short way, and another one for when a class has that name already."""

    short: tuple[str, ...]
    long: tuple[str, ...]

    def inside(self, *words: str) -> Place:
        """The place of what is inside."""
        return Place((*self.short, *words), (*self.long, *words))

    def item(self) -> Place:
        """The place of an item of a list."""
        return Place(*((*way[:-1], names.singular(way[-1])) for way in (self.short, self.long)))


def place_of(name: str) -> Place:
    """The place of a component."""
    return Place((name,), (name,))


_Replace = Callable[[Schema, Place], Schema]


def hoist(document: Document) -> None:
    """Replace each inline object with fields, and each enumeration, by a reference to a named component."""
    given = names.Names()
    classes = names.classes(document.schemas, given)
    components = {classes[name]: form for name, form in document.schemas.items()}
    aliases = {name: form for name, form in components.items() if not is_named(form)}
    document.schemas = {name: form for name, form in components.items() if is_named(form)}
    document.alone = [classes[name] for name in document.alone if classes[name] in document.schemas]
    document.events = document.events.renamed(classes)
    document.discriminators = document.discriminators.renamed(classes, document.schemas)
    _refuse_shapeless(document)
    rename = _Renamer({old: _alias(new) if new in aliases else reference(new) for old, new in classes.items()})
    aliases = {name: rename(form, place_of(name)) for name, form in aliases.items()}
    _each(document, rename)
    hoister = _Hoister(document.schemas, given)
    for name, form in aliases.items():
        hoister.own = place_of(name)
        aliases[name] = hoister.replaced(form, hoister.own)
    _each(document, _Expander({_alias(name): form for name, form in aliases.items()}))
    namesakes = _Namesakes()
    _each(document, namesakes.collected)
    _each(document, namesakes.joined)
    hoister = _Hoister(document.schemas, given)
    _each(document, hoister.counted)
    _each(document, hoister.replaced)


def _refuse_shapeless(document: Document) -> None:
    for name in document.events.names:
        if not document.schemas.get(name, {}).get("properties"):
            raise PipelineError(f"/webhooks: {name} is an event, but no object with fields: describe its fields")


def is_named(form: Schema) -> bool:
    """Whether a form becomes a class or an alias of its values: an object with fields, or an enumeration."""
    return bool(form.get("properties")) or "enum" in form


def rebuilt(form: Schema, place: Place, replace: _Replace) -> Schema:
    """A form with the forms directly inside it replaced."""
    result = dict(form)
    if "properties" in form:
        result["properties"] = {name: replace(child, place.inside(name)) for name, child in form["properties"].items()}
    if "items" in form:
        result["items"] = replace(form["items"], place.item())
    if "additionalProperties" in form:
        result["additionalProperties"] = replace(form["additionalProperties"], place.inside("value"))
    if "oneOf" in form:
        several = sum(is_named(member) for member in form["oneOf"]) > 1
        result["oneOf"] = [
            replace(member, place.inside(f"variant{number}") if several else place)
            for number, member in enumerate(form["oneOf"], 1)
        ]
    return result


def _each(document: Document, replace: _Replace) -> None:
    """Replace the forms inside components, and those of operations but for the bodies that become arguments."""
    for name in list(document.schemas):
        document.schemas[name] = rebuilt(document.schemas[name], place_of(name), replace)
    for operation in document.operations:
        spoken = names.spoken(operation.info.name)
        place = Place((_without_verb(spoken),), (spoken,))
        for parameter in operation.parameters:
            parameter.schema = replace(parameter.schema, place.inside(parameter.name))
        for body in operation.bodies:
            is_flat = bool(body.schema.get("properties"))
            body.schema = rebuilt(body.schema, place, replace) if is_flat else replace(body.schema, place)
        if operation.answer is not None:
            operation.answer = replace(operation.answer, place)


def _without_verb(operation_id: str) -> str:
    first, *others = names.words(operation_id) or [operation_id]
    return " ".join(others) if others and first in _VERBS else operation_id


class _Renamer:
    """References to components become references to their classes, or to what is none."""

    def __init__(self, references: dict[str, str]) -> None:
        self.references = references

    def __call__(self, form: Schema, place: Place) -> Schema:
        if "$ref" in form:
            return {**form, "$ref": self.references[target(form["$ref"])[2]]}
        return rebuilt(form, place, self)


class _Expander:
    """What is no class is put where it is referred to; where it contains itself, anything goes."""

    def __init__(self, aliases: dict[str, Schema]) -> None:
        self.aliases = aliases
        self.open: list[str] = []
        self.nodes = 0

    def __call__(self, form: Schema, place: Place) -> Schema:
        self.nodes += bool(self.open)
        if self.nodes > MOST_NODES:
            name = target(self.open[0])[2]
            raise PipelineError(f"{name} stands for more than {MOST_NODES:,} schemas: give its objects fields")
        alias = form.get("$ref", "")
        if alias in self.open:
            return {}
        if alias not in self.aliases:
            result = rebuilt(form, place, self)
            return {**union(result.pop("oneOf")), **result} if "oneOf" in result else result
        self.open.append(alias)
        result = self(self.aliases[alias], place)
        self.open.pop()
        return {**result, **{text: form[text] for text in ("description",) if text in form}}


class _Namesakes:
    """What has the same title in several places, and in one of them all that it has in the others, is one thing.

    So a value that a vendor adds in one place makes no second class of the enumeration.
    """

    def __init__(self) -> None:
        self.by_title: dict[str, list[Schema]] = defaultdict(list)

    def collected(self, form: Schema, place: Place) -> Schema:
        """The form as it is, after a note of those in it that have a title."""
        if is_named(form) and form.get("title"):
            known = self.by_title[form["title"]]
            for number, other in enumerate(known):
                if (both := _joined(other, form)) is not None:
                    known[number] = both
                    break
            else:
                known += [form] if len(known) < _MOST_NAMESAKES else []
        return rebuilt(form, place, self.collected)

    def joined(self, form: Schema, place: Place) -> Schema:
        """The form with all that its namesakes have."""
        known = self.by_title.get(form.get("title", ""), []) if is_named(form) else []
        whole = next((both for other in known if (both := _joined(other, form)) is not None), form)
        return rebuilt({**whole, **{text: form[text] for text in ("description",) if text in form}}, place, self.joined)


def _joined(one: Schema, other: Schema) -> Schema | None:
    """Two forms as one, if one of them has all that the other has."""
    for keyword in ("enum", "properties"):
        if keyword in one and keyword in other and one["type"] == other["type"]:
            more, less = sorted((one, other), key=lambda form: len(form[keyword]), reverse=True)
            if set(more[keyword]) >= set(less[keyword]):
                return more if keyword == "enum" else _with_all_fields(more, less)
    return None


def _with_all_fields(more: Schema, less: Schema) -> Schema:
    properties = dict(more["properties"])
    for name, form in less["properties"].items():
        if key(form) != key(properties[name]):
            properties[name] = _joined(properties[name], form) or union([properties[name], form])
    required = [name for name in more["required"] if name in less["required"]]
    return {**more, "properties": properties, "required": required}


class _Hoister:
    """What is to have a name gets one, and is moved to the components."""

    def __init__(self, components: dict[str, Schema], given: names.Names) -> None:
        self.components = components
        self.given = given
        self.own: Place | None = None
        self.known: dict[str, str] = {}
        self.values: dict[str, list[str]] = defaultdict(list)
        self.uses: dict[str, dict[str, str]] = defaultdict(dict)
        self.titles: dict[str, list[str]] = defaultdict(list)
        for name, form in components.items():
            if "enum" in form:
                self.values[key(form)].append(name)
            else:
                self.known.setdefault(key(form), name)

    def counted(self, form: Schema, place: Place) -> Schema:
        """The form as it is, after a note of where it is used."""
        if is_named(form):
            self.uses[key(form)][_called(place.short)] = place.short[-1]
            if title := _title(form, place):
                self.titles[key(form)].append(title)
        return rebuilt(form, place, self.counted)

    def replaced(self, form: Schema, place: Place) -> Schema:
        """The form with those in it hoisted, or a reference if it is one that deserves a name."""
        if not is_named(form):
            return rebuilt(form, place, self.replaced)
        shape = key(form)
        called = _title(form, place) or place.short[-1]
        name = self._namesake(self.values[shape], called) if "enum" in form else self.known.get(shape)
        if name is None:
            name = self._name(form, shape, place)
            self.components[name] = form  # holds the place, as what is inside gets its names next
            if "enum" in form:
                self.values[shape].append(name)
            else:
                self.known[shape] = name
            self.components[name] = rebuilt(form, place_of(name), self.replaced)
        return {"$ref": reference(name), **{text: form[text] for text in ("description",) if text in form}}

    @staticmethod
    def _namesake(known: Iterable[str], last: str) -> str | None:
        """Of enumerations with the same values the one of this name: values alone mean nothing (low, medium, high)."""
        ending = names.pascal(last).lower()
        return next((name for name in known if name.lower().endswith(ending)), None)

    def _name(self, form: Schema, shape: str, place: Place) -> str:
        if place == self.own and place.short[0] not in self.components:
            return place.short[0]
        last, uses = place.short[-1], self.uses[shape]
        is_always_called_so = len(uses) > 1 and set(uses.values()) == {last} and "enum" not in form
        title = _title(form, place) or self._namesake(map(names.class_name, self.titles[shape]), last)
        if title:
            return self.given.new(names.class_name(title))
        if is_always_called_so and names.singular(last) not in _VAGUE:
            return self.given.new(names.class_name(last))
        short, long = _called(place.short), _called(place.long)
        return self.given.new(long if not self.given.is_free(short) and self.given.is_free(long) else short)


def _title(form: Schema, place: Place) -> str:
    """The title that names a form; a heading is none, nor what a framework makes of the name of the field."""
    title: str = form.get("title", "")
    is_name = 0 < len(names.words(title)) < _MANY_WORDS and title != place.short[-1].replace("_", " ").title()
    return title if is_name else ""


def _called(way: tuple[str, ...]) -> str:
    """The class name of what is in a place."""
    return names.class_name(" ".join(way))


def reference(name: str) -> str:
    """The `$ref` of a component."""
    return reference_to("components", "schemas", name)


def _alias(name: str) -> str:
    """The `$ref` of what is no class; a class may have its name, such as that of an object that may be null."""
    return reference_to("components", "aliases", name)


def class_of(form: Schema) -> str | None:
    """The component that a form refers to."""
    return target(form["$ref"])[2] if "$ref" in form else None
