"""Giving inline objects and enumerations a name among the components, the same shape once.

A component that is neither (a list, a union, a text) becomes no class: what it says goes where it is referred to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import TypeAlias

from . import names
from .errors import PipelineError
from .normal import Document
from .pointer import join, target
from .schemas import Schema, key, union

MOST_NODES = 20_000
"""How large a document may get when references are replaced by what they refer to, which can double it many times."""

_VERBS = frozenset({"get", "list", "create", "update", "delete", "patch", "search", "send", "run"})
_VAGUE = frozenset({"data", "item", "value", "result", "option", "config", "setting"})

Context: TypeAlias = tuple[str, ...]
_Replace = Callable[[Schema, Context], Schema]


def hoist(document: Document) -> None:
    """Replace each inline object with fields, and each enumeration, by a reference to a named component."""
    given = names.Names()
    classes = {name: given.new(names.class_name(name)) for name in document.schemas}
    components = {classes[name]: form for name, form in document.schemas.items()}
    aliases = {name: form for name, form in components.items() if not is_named(form)}
    document.schemas = {name: form for name, form in components.items() if is_named(form)}
    rename = _Renamer({old: _alias(new) if new in aliases else reference(new) for old, new in classes.items()})
    aliases = {name: rename(form, (name,)) for name, form in aliases.items()}
    _each(document, rename)
    hoister = _Hoister(document.schemas, given)
    for name, form in aliases.items():
        hoister.own = name
        aliases[name] = hoister.replaced(form, (name,))
    _each(document, _Expander({_alias(name): form for name, form in aliases.items()}))
    hoister = _Hoister(document.schemas, given)
    _each(document, hoister.counted)
    _each(document, hoister.replaced)


def is_named(form: Schema) -> bool:
    """Whether a form becomes a class or an alias of its values: an object with fields, or an enumeration."""
    return bool(form.get("properties")) or "enum" in form


def rebuilt(form: Schema, context: Context, replace: _Replace) -> Schema:
    """A form with the forms directly inside it replaced; `context` is what the form is called."""
    result = dict(form)
    if "properties" in form:
        result["properties"] = {name: replace(child, (*context, name)) for name, child in form["properties"].items()}
    if "items" in form:
        result["items"] = replace(form["items"], (*context[:-1], names.singular(context[-1])))
    if "additionalProperties" in form:
        result["additionalProperties"] = replace(form["additionalProperties"], (*context, "value"))
    if "oneOf" in form:
        several = sum(is_named(member) for member in form["oneOf"]) > 1
        result["oneOf"] = [
            replace(member, (*context, f"variant{number}") if several else context)
            for number, member in enumerate(form["oneOf"], 1)
        ]
    return result


def _each(document: Document, replace: _Replace) -> None:
    """Replace the forms inside components, and those of operations but for the bodies that become arguments."""
    for name in list(document.schemas):
        document.schemas[name] = rebuilt(document.schemas[name], (name,), replace)
    for operation in document.operations:
        own = (" ".join(_without_verb(operation.info.id)),)
        for parameter in operation.parameters:
            parameter.schema = replace(parameter.schema, (*own, parameter.name))
        for body in operation.bodies:
            is_flat = bool(body.schema.get("properties"))
            body.schema = rebuilt(body.schema, own, replace) if is_flat else replace(body.schema, own)
        if operation.answer is not None:
            operation.answer = replace(operation.answer, own)


def _without_verb(operation_id: str) -> list[str]:
    words = names.words(operation_id)
    return words[1:] if len(words) > 1 and words[0] in _VERBS else [operation_id]


class _Renamer:
    """References to components become references to their classes, or to what is none."""

    def __init__(self, references: dict[str, str]) -> None:
        self.references = references

    def __call__(self, form: Schema, context: Context) -> Schema:
        if "$ref" in form:
            return {**form, "$ref": self.references[target(form["$ref"])[2]]}
        return rebuilt(form, context, self)


class _Expander:
    """What is no class is put where it is referred to; where it contains itself, anything goes."""

    def __init__(self, aliases: dict[str, Schema]) -> None:
        self.aliases = aliases
        self.open: list[str] = []
        self.nodes = 0

    def __call__(self, form: Schema, context: Context) -> Schema:
        self.nodes += bool(self.open)
        if self.nodes > MOST_NODES:
            name = target(self.open[0])[2]
            raise PipelineError(f"{name} stands for more than {MOST_NODES:,} schemas: give its objects fields")
        place = form.get("$ref", "")
        if place in self.open:
            return {}
        if place not in self.aliases:
            result = rebuilt(form, context, self)
            return {**union(result.pop("oneOf")), **result} if "oneOf" in result else result
        self.open.append(place)
        result = self(self.aliases[place], context)
        self.open.pop()
        return {**result, **{text: form[text] for text in ("description",) if text in form}}


class _Hoister:
    """What is to have a name gets one, and is moved to the components."""

    def __init__(self, components: dict[str, Schema], given: names.Names) -> None:
        self.components = components
        self.given = given
        self.own: str | None = None
        self.known: dict[str, str] = {}
        self.values: dict[str, list[str]] = defaultdict(list)
        self.uses: dict[str, dict[str, str]] = defaultdict(dict)
        for name, form in components.items():
            if "enum" in form:
                self.values[key(form)].append(name)
            else:
                self.known.setdefault(key(form), name)

    def counted(self, form: Schema, context: Context) -> Schema:
        """The form as it is, after a note of where it is used."""
        if is_named(form):
            self.uses[key(form)][_called(context)] = context[-1]
        return rebuilt(form, context, self.counted)

    def replaced(self, form: Schema, context: Context) -> Schema:
        """The form with those in it hoisted, or a reference if it is one that deserves a name."""
        if not is_named(form):
            return rebuilt(form, context, self.replaced)
        shape = key(form)
        name = self._namesake(shape, context[-1]) if "enum" in form else self.known.get(shape)
        if name is None:
            name = self._name(form, shape, context)
            self.components[name] = form  # holds the place, as what is inside gets its names next
            if "enum" in form:
                self.values[shape].append(name)
            else:
                self.known[shape] = name
            self.components[name] = rebuilt(form, (name,), self.replaced)
        return {"$ref": reference(name), **{text: form[text] for text in ("description",) if text in form}}

    def _namesake(self, shape: str, last: str) -> str | None:
        """An enumeration with these values and this name: the same values alone mean nothing (low, medium, high)."""
        ending = names.pascal(last).lower()
        return next((name for name in self.values[shape] if name.lower().endswith(ending)), None)

    def _name(self, form: Schema, shape: str, context: Context) -> str:
        if self.own is not None and context == (self.own,) and self.own not in self.components:
            return self.own
        last, uses = context[-1], self.uses[shape]
        is_always_called_so = len(uses) > 1 and set(uses.values()) == {last} and "enum" not in form
        if "title" in form:
            return self.given.new(names.class_name(form["title"]))
        if is_always_called_so and names.singular(last) not in _VAGUE:
            return self.given.new(names.class_name(last))
        return self.given.new(_called(context))


def _called(context: Context) -> str:
    """The class name of what is in this place."""
    return names.class_name(" ".join(context))


def reference(name: str) -> str:
    """The `$ref` of a component."""
    return "#" + join("components", "schemas", name)


def _alias(name: str) -> str:
    """The `$ref` of what is no class; a class may have its name, such as that of an object that may be null."""
    return "#" + join("components", "aliases", name)


def class_of(form: Schema) -> str | None:
    """The component that a form refers to."""
    return target(form["$ref"])[2] if "$ref" in form else None
