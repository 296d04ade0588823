"""What an agent asks for: a tool by its name, and arguments that it takes."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from typing import Any

from ..errors import ConfigurationError, one_line
from .catalogue import Tool
from .schemas import given

_SHOWN = 12


def tool_named(name: object, tools: Mapping[str, Tool]) -> Tool:
    """The tool; ConfigurationError says which is nearest."""
    if isinstance(name, str) and name in tools:
        return tools[name]
    raise ConfigurationError(f"there is no tool {one_line(str(name))!r}{nearest(str(name), tools)}")


def arguments_of(tool: Tool, arguments: Mapping[str, Any] | str | None) -> dict[str, Any]:
    """The arguments as the method takes them; ConfigurationError names the one that is missing or unknown."""
    read = _read(tool, arguments)
    known: Mapping[str, Any] = tool.schema["properties"]
    for name in read:
        if name not in known:
            raise ConfigurationError(f"{tool.name} has no argument {one_line(str(name))!r}{nearest(str(name), known)}")
    found: dict[str, Any] = given(read, tool.schema)
    missing = [name for name in tool.schema["required"] if name not in found]
    if missing:
        raise ConfigurationError(f"{tool.name} needs {', '.join(missing)}")
    return found


def _read(tool: Tool, arguments: Mapping[str, Any] | str | None) -> dict[str, Any]:
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments) if arguments.strip() else {}
        except (ValueError, RecursionError) as error:
            raise ConfigurationError(f"the arguments of {tool.name} are no JSON: {one_line(str(error))}") from None
    if arguments is None:
        return {}
    if not isinstance(arguments, Mapping):
        raise ConfigurationError(f"the arguments of {tool.name} must be an object, not {type(arguments).__name__}")
    return dict(arguments)


def nearest(name: str, known: Collection[str]) -> str:
    """What is told beside a name that nobody knows: the nearest one, or the first of all."""
    near = get_close_matches(name, known, 1)
    if near:
        return f": did you mean {near[0]!r}?"
    shown = ", ".join(list(known)[:_SHOWN])
    return f": there are {shown}{', …' if len(known) > _SHOWN else ''}" if known else ": there are none"
