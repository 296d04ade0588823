"""Values and calls as Python writes them, on one line or over several."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

WIDTH = 88
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Code:
    """Python source, which stands for itself, and the import that it needs."""

    source: str
    needs: str


def call(function: str, positional: list[Any], keywords: Mapping[str, Any], around: int = 0) -> str:
    """The source of a call, with so much else on its first line if it takes one line only."""
    arguments = [("", value) for value in positional] + [(f"{name}=", value) for name, value in keywords.items()]
    line = f"{function}({', '.join(name + _on_a_line(value) for name, value in arguments)})"
    if not arguments or len(line) + around <= WIDTH:
        return line
    written = (name + literal(value, _INDENT, len(name) + 1) for name, value in arguments)
    return "\n".join([f"{function}(", *(f"{_INDENT}{argument}," for argument in written), ")"])


def literal(value: Any, indent: str = "", around: int = 0) -> str:
    """The source of a JSON value in a line with this indentation, and with so much else on it."""
    line = _on_a_line(value)
    if not isinstance(value, dict | list) or not value or len(indent) + around + len(line) <= WIDTH:
        return line
    inner = indent + _INDENT
    if isinstance(value, dict):
        keys = [f"{_on_a_line(key)}: " for key in value]
        lines = [key + literal(item, inner, len(key) + 1) for key, item in zip(keys, value.values(), strict=True)]
        return "\n".join(["{", *(f"{inner}{line}," for line in lines), f"{indent}}}"])
    return "\n".join(["[", *(f"{inner}{literal(item, inner, 1)}," for item in value), f"{indent}]"])


def _on_a_line(value: Any) -> str:
    if isinstance(value, Code):
        return value.source
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_on_a_line(key)}: {_on_a_line(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_on_a_line, value)) + "]"
    source = repr(value)
    return f'"{source[1:-1]}"' if source.startswith("'") and '"' not in source else source
