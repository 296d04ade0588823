"""The same agent on Anthropic's messages."""

import json
import sys
from collections.abc import Callable
from typing import Any

import personae
from personae import Anam, Bland, PersonaeError


def answer(create: Callable[..., Any], box: personae.Tools, question: str, *, turns: int = 8) -> str:
    """What the model says at last; `create` is `Anthropic().messages.create`."""
    written: list[Any] = [{"role": "user", "content": question}]
    for _ in range(turns):
        response = create(model="claude-sonnet-4-5", max_tokens=2000, messages=written, tools=box.anthropic())
        calls = [block for block in response.content if block.type == "tool_use"]
        if not calls:
            return "".join(block.text for block in response.content if block.type == "text")
        written.append({"role": "assistant", "content": response.content})
        written.append({"role": "user", "content": [result(call, box.run(call.name, call.input)) for call in calls]})
    raise RuntimeError(f"the model still calls tools after {turns} turns")


def result(call: Any, told: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "tool_result",
        "tool_use_id": call.id,
        "content": json.dumps(told),
        "is_error": "error" in told,
    }


if __name__ == "__main__":
    from anthropic import Anthropic

    try:
        tools = personae.tools(Anam(), Bland(), allow={"read"}, only={"personas", "calls.list", "calls.get"})
        print(answer(Anthropic().messages.create, tools, " ".join(sys.argv[1:]) or "Which personas are there?"))
    except PersonaeError as error:
        sys.exit(f"agent_anthropic: {error}")
