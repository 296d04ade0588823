"""The overlay action that corrects a place of a vendor's document, for the messages that ask for one."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping


def jsonpath(*keys: str | int) -> str:
    """The JSONPath (RFC 9535) that selects the value under these keys."""
    return "$" + "".join(map(_step, keys))


def removal(*keys: str | int) -> str:
    """The action that takes out what is under these keys."""
    return _action(jsonpath(*keys), "remove: true")


def removal_where(values: Mapping[str, str], *keys: str | int) -> str:
    """The action that takes the objects with these values out of the list under these keys."""
    filters = " && ".join(f"@{_step(key)} == {_quoted(value)}" for key, value in values.items())
    return _action(f"{jsonpath(*keys)}[?{filters}]", "remove: true")


def update(*keys: str | int, **values: str) -> str:
    """The action that gives the object under these keys other values."""
    entries = ", ".join(f"{_plain(key)}: {value}" for key, value in values.items())
    return _action(jsonpath(*keys), f"update: {{{entries}}}")


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
