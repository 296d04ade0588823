# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""How models look: short in one line, whole where there is room, and never with a secret in them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, unquote

from .base import Model, encode, present

MASK = "***"
SECRET = re.compile(
    r"secret|passw|credential|authorization|cookie|(^|[_-])(token|auth)$|Token$|(api|private|encrypted|access)[_-]?key$",
    re.I,
)
"""Names of fields and keys whose values are not shown."""

_SECRET_VALUE = re.compile(r"\s*(?:basic|bearer)\s+\S", re.I)
_IN_URL = re.compile(r"([?&])([\w-]{1,60})=([^?&#]*)")
_OF_A_USER = re.compile(r"(?<=//)[^\s/?#\"'<>]{0,2000}@")
"""What stands in a URL before the host: a name, and mostly a password."""
_SECRET_IN_URL = re.compile(r"sig|token|secret|key|credential|passw|auth", re.I)
_TELLING = re.compile(r"(?:^|_)(?:id|name|status|title|type|kind)$")
"""Attributes that say which object one is, shown where a model is shown in short."""
_KEY = re.compile(r"[\w .-]{1,40}")

_BESIDE_A_VALUE = ("key", "name", "path")
"""Fields that say what the `value` beside them is, as in headers and in a JSON Patch."""

_LONGEST_VALUE = 60
_MOST_FIELDS = 12
_MOST_IN_SHORT = 2
_DEEPEST = 20


class _Text(str):
    """A text that is shown without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def short(model: Model) -> str:
    """A model on one line, with what it holds in short."""
    parts = [f"{name}={_brief(value)}" for name, value in _masked(model)]
    more = ["..."] * (len(parts) > _MOST_FIELDS)
    return f"{type(model).__name__}({', '.join([*parts[:_MOST_FIELDS], *more])})"


def shown(model: Model) -> Iterator[tuple[str, Any]]:
    """Each field with its value, dates as text and secrets masked, also inside plain objects."""
    return ((name, _whole(value)) for name, value in _masked(model))


def print_pretty(model: Model, printer: Any, cycle: bool) -> None:
    """Show a model to IPython, on as many lines as it takes."""
    name = type(model).__name__
    if cycle:
        printer.text(f"{name}(...)")
        return
    with printer.group(len(name) + 1, f"{name}(", ")"):
        for place, (field, value) in enumerate(shown(model)):
            if place:
                printer.text(",")
                printer.breakable()
            printer.text(f"{field}=")
            printer.pretty(value)


def _masked(model: Model) -> Iterator[tuple[str, Any]]:
    """Each attribute with its value; one that is secret is a mask."""
    fields = [(field.attribute, value, field.secret) for _, field, value in present(model)]
    fields += [(name, value, False) for name, value in (model._additional or {}).items()]
    hidden = secret_names({name: value for name, value, _ in fields})
    for name, value, secret in fields:
        yield name, _Text(MASK) if (secret or name in hidden) and value is not None else value


def secret_names(named: Mapping[str, Any]) -> set[str]:
    """The fields of an object that are secret by their names, and a `value` whose `key`, `name` or `path` says so."""
    found = {name for name in named if SECRET.search(name)}
    of_a_secret = any(isinstance(named.get(key), str) and SECRET.search(named[key]) for key in _BESIDE_A_VALUE)
    return found | {"value"} if of_a_secret else found


def scalar(value: Any) -> Any:
    """A value that holds no others, as it is shown."""
    if isinstance(value, dt.date):
        return _Text(encode(value))
    if not isinstance(value, str) or isinstance(value, _Text):
        return value
    return _Text(MASK) if _SECRET_VALUE.match(value) else _without_secrets(value)


def _without_secrets(text: str) -> str:
    """A text whose URLs have no secrets in them, nor have the URLs in their parameters."""
    return _IN_URL.sub(_masked_in_url, _OF_A_USER.sub(f"{MASK}@", text))


def _masked_in_url(found: re.Match[str]) -> str:
    if _SECRET_IN_URL.search(found[2]):
        return f"{found[1]}{found[2]}={MASK}"
    inner = found[3]
    while "%" in inner and (further := unquote(inner)) != inner:  # a URL in a URL in a URL
        inner = further
    if inner == found[3]:
        return found[0]
    masked = _without_secrets(inner)
    return found[0] if masked == inner else f"{found[1]}{found[2]}={quote(masked, safe='*')}"


def _brief(value: Any) -> str:
    if isinstance(value, Model):
        telling = [(name, inner) for name, inner in _masked(value) if _TELLING.search(name) and _is_plain(inner)]
        parts = [f"{name}={_brief(inner)}" for name, inner in telling[:_MOST_IN_SHORT]]
        more = ["..."] * (any(True for _ in present(value)) or bool(value._additional))
        return f"{type(value).__name__}({', '.join([*parts, *more])})"
    if isinstance(value, dict):
        keys = [f"{key!r}: ..." if _KEY.fullmatch(str(key)) else "..." for key in list(value)[:_MOST_IN_SHORT]]
        more = ["..."] * (len(value) > _MOST_IN_SHORT)
        return "{" + ", ".join([*keys, *more]) + "}"
    if isinstance(value, list):
        return _brief_list(value)
    text = repr(scalar(value))
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}..."


def _brief_list(values: list[Any]) -> str:
    if all(map(_is_plain, values)):
        text = f"[{', '.join(_brief(value) for value in values[:_MOST_FIELDS])}]"
        if len(values) <= _MOST_FIELDS and len(text) <= _LONGEST_VALUE:
            return text
    kinds = {type(value).__name__ for value in values if isinstance(value, Model)}
    kind = kinds.pop() if len(kinds) == 1 else "item" if len(values) == 1 else "items"
    return f"[{len(values)} {kind}]"


def _is_plain(value: Any) -> bool:
    return not isinstance(value, Model | dict | list)


def _whole(value: Any, depth: int = _DEEPEST) -> Any:
    if isinstance(value, dict | list) and not depth:
        return _Text("...")
    if isinstance(value, dict):
        return {
            key: _Text(MASK) if isinstance(key, str) and SECRET.search(key) else _whole(inner, depth - 1)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [_whole(inner, depth - 1) for inner in value]
    return scalar(value)
