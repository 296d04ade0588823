"""What an agent asks for: a tool by its name, and arguments that it takes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..errors import ConfigurationError, one_line
from ..misuse import nearest
from .catalogue import Tool
from .schemas import given


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
    try:
        found: dict[str, Any] = given(read, tool.schema)
    except RecursionError:
        raise ConfigurationError(f"the arguments of {tool.name} contain themselves, or are nested too deeply") from None
    missing = [name for name in tool.schema["required"] if name not in found]
    if missing:
        raise ConfigurationError(f"{tool.name} needs {', '.join(missing)}")
    return found


def _read(tool: Tool, arguments: Mapping[str, Any] | str | None) -> dict[str, Any]:
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments) if arguments.strip() else {}
        except (ValueError, RecursionError) as error:
            raise ConfigurationError(f"the arguments of {tool.name} are not JSON: {one_line(str(error))}") from None
    if arguments is None:
        return {}
    if not isinstance(arguments, Mapping):
        raise ConfigurationError(f"the arguments of {tool.name} must be an object, not {type(arguments).__name__}")
    return dict(arguments)
