"""The arguments of a method as options of a command: which there are, and what is made of what was written."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias

from ...methods import Method, Schema
from ...misuse import nearest

DEEPEST = 3
"""Objects in objects whose fields are options of their own; deeper ones are written as JSON."""

Kind: TypeAlias = Literal["flag", "integer", "number", "text", "file", "secret", "json", "any"]


class Unreadable(ValueError):
    """What was written is no value of an argument; the message says what it must be."""


@dataclass(frozen=True)
class Argument:
    """An argument of a method, or a field in one."""

    path: tuple[str, ...]
    kind: Kind
    schema: Schema = field(repr=False)
    required: bool = False
    is_list: bool = False
    may_be_null: bool = False
    description: str = ""
    values: tuple[Any, ...] = ()
    """Those that are known; others are sent as they are."""
    is_open: bool = False
    """Whether fields of any name may be given in it, as `--name.field`."""

    @property
    def option(self) -> str:
        """What it is called on the command line, without dashes before it."""
        return ".".join(map(dashed, self.path))

    @property
    def shown(self) -> str:
        """What stands for its value in a help text."""
        if self.values and not self.is_list and sum(map(len, map(str, self.values))) < _LONGEST_VALUES:
            return "|".join(map(str, self.values))
        return _SHOWN[self.kind]


_LONGEST_VALUES = 40
_SHOWN: Mapping[str, str] = {
    "flag": "",
    "integer": "NUMBER",
    "number": "NUMBER",
    "text": "TEXT",
    "file": "FILE",
    "secret": "@FILE",
    "json": "JSON",
    "any": "VALUE",
}


def dashed(name: str) -> str:
    """A name as it is written on a command line."""
    return name.strip("_").replace("_", "-")


def typed(method: Method) -> str:
    """A method as the command that calls it."""
    return f"{method.vendor} {dashed(method.resource)} {dashed(method.name)}"


def arguments_of(method: Method) -> list[Argument]:
    """The arguments of a method, each followed by the fields in it."""
    return list(_fields(method.arguments, method.shared, ()))


def _fields(schema: Schema, shared: Mapping[str, Schema], path: tuple[str, ...]) -> Iterator[Argument]:
    required = schema.get("required", ())
    for name, one in schema["properties"].items():
        argument = _argument((*path, name), one, shared, is_required=not path and name in required)
        yield argument
        if len(argument.path) <= DEEPEST and not argument.is_list and argument.schema.get("properties"):
            yield from _fields(argument.schema, shared, argument.path)


def _argument(path: tuple[str, ...], given: Schema, shared: Mapping[str, Schema], *, is_required: bool) -> Argument:
    schema = _plain(given, shared)
    is_list = schema.get("type") == "array"
    one = _plain(schema["items"], shared) if is_list else schema
    if "anyOf" in one:
        one = {**one, "anyOf": [_plain(option, shared) for option in one["anyOf"]]}
    kind = _kind(one, shared)
    return Argument(
        path=path,
        kind=kind,
        schema=one,
        required=is_required,
        is_list=is_list,
        may_be_null={"type": "null"} in given.get("anyOf", ()),
        description=given.get("description") or schema.get("description") or "",
        values=tuple(one.get("enum", ())),
        is_open=kind in ("json", "any") and not is_list and not (_is_told(one) and len(path) <= DEEPEST),
    )


def _is_told(schema: Schema) -> bool:
    """Whether it is known which fields an object has."""
    return bool(schema.get("properties")) and schema.get("additionalProperties") is False


def _plain(schema: Schema, shared: Mapping[str, Schema]) -> Schema:
    """A schema with what it refers to in its place, and without the null that it may be."""
    if "$ref" in schema:
        return _plain(shared[schema["$ref"]], shared)
    options = [one for one in schema.get("anyOf", ()) if one != {"type": "null"}]
    if len(options) == 1:
        return _plain({**options[0]}, shared)
    return schema


def _kind(schema: Schema, shared: Mapping[str, Schema]) -> Kind:
    if "anyOf" in schema:
        kinds = {_kind(_plain(one, shared), shared) for one in schema["anyOf"]}
        if kinds == {"secret"}:
            return "secret"
        return "json" if kinds == {"json"} else "any"
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    return _TYPES.get(schema.get("type", ""), "any")


_FORMATS: Mapping[str, Kind] = {"binary": "file", "password": "secret"}
_TYPES: Mapping[str, Kind] = {
    "boolean": "flag",
    "integer": "integer",
    "number": "number",
    "string": "text",
    "object": "json",
    "array": "json",
}


def _loaded(text: str, **options: Any) -> Any:
    """The value of a JSON; Unreadable if an object has a name twice, of which all but the last would be lost."""
    return json.loads(text, object_pairs_hook=_without_repetition, **options)


def _without_repetition(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Unreadable(f"has {twice!r} twice in one object: leave one of them out")
    return found


NULL = object()
"""Stands for null, as None stands for what is not given."""


def read(argument: Argument, text: str, file: Callable[[str], str]) -> Any:
    """The value that a text stands for; `file` reads what is named after an @, and `-` is standard input.

    The word `null` is null where the argument may be that, and `["a", "b"]` are several items of a list.
    """
    if argument.may_be_null and text == "null":
        return NULL
    if argument.is_list and argument.kind in _SIMPLE and (items := _items(text)) is not None:
        reader = _literal if argument.kind == "text" else _READERS[argument.kind]
        return [reader(argument, item, file) for item in items]
    return _READERS[argument.kind](argument, text, file)


_SIMPLE: frozenset[Kind] = frozenset({"flag", "integer", "number", "text"})


def _items(text: str) -> list[str] | None:
    """The items of a list that is written as JSON; None if the text is no such list."""
    if text[:1] != "[":
        return None
    try:
        items = _loaded(text, parse_int=str, parse_float=str)
    except Unreadable:
        raise
    except (ValueError, RecursionError):
        return None
    if any(isinstance(item, list | dict | type(None)) for item in items):
        return None
    return [item if isinstance(item, str) else json.dumps(item) for item in items]


def _integer(_: Argument, text: str, __: Callable[[str], str]) -> int:
    if not re.fullmatch(r"[+-]?\d{1,18}", text.strip()):
        raise Unreadable(f"must be a whole number, not {text!r}")
    return int(text)


def _number(argument: Argument, text: str, file: Callable[[str], str]) -> int | float:
    if re.fullmatch(r"[+-]?\d{1,18}", text.strip()):
        return _integer(argument, text, file)
    if not re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?", text.strip()):
        raise Unreadable(f"must be a number, not {text!r}")
    return float(text)


def _text(argument: Argument, text: str, file: Callable[[str], str]) -> Any:
    """The text as it is."""
    as_it_is = _unread(text)
    if text == "null" and text not in argument.values:
        raise Unreadable("cannot be null: to send the text null, put it into --json")
    return _literal(argument, as_it_is, file)


def _unread(text: str) -> str:
    """What may be a text: were files read, whoever writes a text could have any file sent."""
    if text.startswith("@@"):
        return text[1:]
    if text.startswith("@"):
        name = shlex.quote(text[1:] or "FILE")
        raise Unreadable(
            f'may be a text, so no file is read for it: write "$(cat {name})" for what is in a file, or @@ at the '
            "beginning for a text that begins with @"
        )
    if text == "-":
        raise Unreadable(
            'may be a text, so standard input is not read for it: write "$(cat)" for what comes by it, or put - into '
            "--json if it is meant"
        )
    return text


def _literal(argument: Argument, text: str, _: Callable[[str], str]) -> Any:
    """The text, or the value of an enumeration that is written so."""
    whole = next((value for value in argument.values if not isinstance(value, str) and str(value) == text), None)
    return text if whole is None else whole


def _file(_: Argument, text: str, __: Callable[[str], str]) -> Path:
    return Path(text)


def _secret(_: Argument, text: str, file: Callable[[str], str]) -> str:
    if text != "-" and not text.startswith("@"):
        raise Unreadable(
            "is a secret, and other programs can read the command line: write @FILE to read it from a file, or - for a "
            "prompt"
        )
    secret = file(text).rstrip("\r\n")
    if not secret.strip():
        raise Unreadable(f"is empty: there is no secret in {_place(text)}")
    return secret


def _json(argument: Argument, text: str, file: Callable[[str], str]) -> Any:
    is_elsewhere = _is_elsewhere(text)
    try:
        value = _loaded(file(text) if is_elsewhere else text)
    except (ValueError, RecursionError) as error:
        if isinstance(error, Unreadable):
            raise
        told = f", and what is in {_place(text)} is not: " if is_elsewhere else ", or @FILE with it: "
        raise Unreadable(f"must be JSON{told}{error}") from None
    if argument.schema.get("type") == "object" and not argument.is_list and not isinstance(value, dict):
        raise Unreadable("must be a JSON object, such as '{\"a\": 1}'")
    return value


def may_be_file(argument: Argument) -> bool:
    """Whether `@FILE` stands for what is in a file."""
    if argument.kind == "any":
        types = {one.get("type") for one in argument.schema.get("anyOf", ())}
        return bool(types) and "string" not in types
    return argument.kind in ("json", "secret")


def _is_elsewhere(text: str) -> bool:
    return text == "-" or (text.startswith("@") and not text.startswith("@@"))


def _place(text: str) -> str:
    """What people call the place that `@FILE` or `-` names."""
    return "standard input" if text in ("-", "@-") else repr(text[1:])


def _any(argument: Argument, text: str, file: Callable[[str], str]) -> Any:
    """What the text stands for, if the argument may be of that type; else the text."""
    types = {one.get("type") for one in argument.schema.get("anyOf", ())}
    if may_be_file(argument):
        if _is_elsewhere(text):
            return _json(argument, text, file)
    elif (as_it_is := _unread(text)) != text:
        return as_it_is
    value = guessed(text)
    if "string" in types and _JSON_TYPES[type(value)].isdisjoint(types):
        return text
    return NULL if value is None and not argument.is_list else value


_JSON_TYPES: Mapping[type, frozenset[str]] = {
    str: frozenset({"string"}),
    bool: frozenset({"boolean"}),
    int: frozenset({"integer", "number"}),
    float: frozenset({"number"}),
    dict: frozenset({"object"}),
    list: frozenset({"array"}),
    type(None): frozenset({"null"}),
}

_EXACT = 2**53
"""Whole numbers up to here are the same for everybody who reads JSON."""


def guessed(text: str) -> Any:
    """What a text stands for where anything may be sent.

    JSON in quotes, brackets or braces is read. A number, true, false or null is one only if it is written back as it
    is here, so that no version, number of an order or space is changed; everything else is the text.
    """
    try:
        value = _loaded(text)
    except Unreadable:
        raise
    except (ValueError, RecursionError):
        return text
    if isinstance(value, str | list | dict):
        return value if text[0] in '"[{' else text
    is_exact = not isinstance(value, int | float) or abs(value) <= _EXACT
    return value if is_exact and json.dumps(value) == text else text


def _flag(_: Argument, text: str, __: Callable[[str], str]) -> bool:
    if text.lower() not in ("true", "false"):
        raise Unreadable(f"must be true or false, not {text!r}")
    return text.lower() == "true"


_READERS: Mapping[Kind, Callable[[Argument, str, Callable[[str], str]], Any]] = {
    "flag": _flag,
    "integer": _integer,
    "number": _number,
    "text": _text,
    "file": _file,
    "secret": _secret,
    "json": _json,
    "any": _any,
}


def listed(argument: Argument, values: Sequence[Any]) -> Any:
    """The list that several values are; a JSON list among them stands for its items."""
    if values[-1] is NULL:
        return NULL
    if argument.schema.get("type") == "array":
        return [value for value in values if value != []]
    return [item for value in values for item in (value if isinstance(value, list) else [value])]


def further(option: str, arguments: Sequence[Argument]) -> Argument | None:
    """The field that `--name.field` names in an argument that may have fields of any name."""
    parts = option.split(".")
    for argument in sorted(arguments, key=lambda one: -len(one.path)):
        own = argument.option.split(".")
        if argument.is_open and parts[: len(own)] == own and len(parts) > len(own) and all(parts):
            is_told = _is_told(argument.schema)
            rest = tuple(part.replace("-", "_") if is_told else part for part in parts[len(own) :])
            return Argument((*argument.path, *rest), "any", {})
    return None


def placed(given: Mapping[str, Any], values: Sequence[tuple[Argument, Any]]) -> dict[str, Any]:
    """The arguments as a method takes them: those that were given as JSON, and in these what options say."""
    whole: dict[str, Any] = dict(given)
    for argument, value in sorted(values, key=lambda one: len(one[0].path)):
        *around, last = argument.path
        inner = whole
        for name in around:
            held = inner.get(name)
            if held is not None and not isinstance(held, Mapping):
                raise Unreadable(
                    f"--{argument.option} is a field of --{dashed(name)}, which was given as something else"
                )
            inner[name] = inner = dict(held or {})
        inner[last] = None if value is NULL else value
    return whole


def by_name(method: Method, given: Any) -> dict[str, Any]:
    """What was given as one JSON, by the names of the arguments; their names at the vendor are known too."""
    known = method.arguments["properties"]
    names = {_letters(name): name for name in known}
    bodies = [name for name in known if name not in method.positional]
    if bodies == ["body"] and not (isinstance(given, Mapping) and given.keys() <= known.keys()):
        return {"body": given}
    if not isinstance(given, Mapping):
        raise Unreadable("the arguments must be a JSON object")
    found = {}
    for name, value in given.items():
        if _letters(name) not in names:
            raise Unreadable(f"there is no argument {name!r}{nearest(name, list(known))}")
        if names[_letters(name)] in found:
            raise Unreadable(f"{name!r} and another name are the same argument: leave one of them out")
        found[names[_letters(name)]] = value
    return found


def _letters(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())
