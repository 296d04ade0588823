"""Tools in the forms that others take."""

from __future__ import annotations

from typing import Any

from .catalogue import Tool
from .schemas import strict


def _openai(tool: Tool) -> dict[str, Any]:
    held = strict(tool.schema)
    return {
        "name": tool.name,
        "description": tool.description,
        "parameters": tool.schema if held is None else held,
        "strict": held is not None,
    }


def openai_chat(tool: Tool) -> dict[str, Any]:
    """For `chat.completions.create(tools=...)`."""
    return {"type": "function", "function": _openai(tool)}


def openai_responses(tool: Tool) -> dict[str, Any]:
    """For `responses.create(tools=...)`."""
    return {"type": "function", **_openai(tool)}


def anthropic(tool: Tool) -> dict[str, Any]:
    """For `messages.create(tools=...)`."""
    return {"name": tool.name, "description": tool.description, "input_schema": tool.schema}


def mcp(tool: Tool) -> dict[str, Any]:
    """For `tools/list` of a server of the Model Context Protocol."""
    return {
        "name": tool.name,
        "description": tool.description,
        "inputSchema": tool.schema,
        "annotations": {
            "readOnlyHint": tool.effect == "read",
            "destructiveHint": tool.effect not in ("read", "write") or tool._irreversible,
            "idempotentHint": tool._repeatable,
            "openWorldHint": True,
        },
    }
