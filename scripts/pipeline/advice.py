"""The overlay action that corrects a place of a vendor's document, for the messages that ask for one."""

from __future__ import annotations

import json
import re
from typing import Any


def jsonpath(*keys: str | int) -> str:
    """The JSONPath (RFC 9535) that selects the value under these keys."""
    return "$" + "".join(map(_step, keys))


def removal(*keys: str | int) -> str:
    """The action that takes out what is under these keys."""
    return _action(jsonpath(*keys), "remove: true")


def removal_of(text: str, *keys: str | int) -> str:
    """The action that takes a text out of the list under these keys."""
    return _action(f"{jsonpath(*keys)}[?@ == {_quoted(text)}]", "remove: true")


def update(*keys: str | int, **values: str) -> str:
    """The action that gives the object under these keys other values; three dots stand for what the writer knows."""
    entries = ", ".join(f"{_plain(key)}: {value}" for key, value in values.items())
    return _action(jsonpath(*keys), f"update: {{{entries or '...'}}}")


def correction(value: Any, *keys: str | int, wanted: str = "...") -> str:
    """The action that puts something else in the place of a scalar, or makes room for it."""
    if keys and isinstance(keys[-1], str) and isinstance(value, str | int | float):
        return update(*keys[:-1], **{keys[-1]: wanted})
    return removal(*keys) if keys else update()


def _action(target: str, change: str) -> str:
    return f"{{target: {json.dumps(target, ensure_ascii=False)}, {change}, description: ...}}"


def _plain(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", key) else json.dumps(key, ensure_ascii=False)


def _step(key: str | int) -> str:
    if isinstance(key, int):
        return f"[{key}]"
    if re.fullmatch("[A-Za-z_][A-Za-z0-9_]*", key):
        return f".{key}"
    return f"[{_quoted(key)}]"


def _quoted(text: str) -> str:
    inside = json.dumps(text, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"'{inside}'"
