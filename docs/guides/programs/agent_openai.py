"""An agent on OpenAI's responses, which reads what Bland and Anam have."""

import json
import sys
from collections.abc import Callable
from typing import Any

import personae
from personae import Anam, Bland, PersonaeError


def answer(create: Callable[..., Any], box: personae.Tools, question: str, *, turns: int = 8) -> str:
    """What the model says at last; `create` is `OpenAI().responses.create`."""
    written: list[Any] = [{"role": "user", "content": question}]
    for _ in range(turns):
        response = create(model="gpt-5", input=written, tools=box.openai("responses"))
        calls = [item for item in response.output if item.type == "function_call"]
        if not calls:
            return str(response.output_text)
        written += response.output
        written += [
            {
                "type": "function_call_output",
                "call_id": call.call_id,
                "output": json.dumps(box.run(call.name, call.arguments)),
            }
            for call in calls
        ]
    raise RuntimeError(f"the model still calls tools after {turns} turns")


if __name__ == "__main__":
    from openai import OpenAI

    try:
        tools = personae.tools(Anam(), Bland(), allow={"read"}, only={"personas", "calls.list", "calls.get"})
        print(answer(OpenAI().responses.create, tools, " ".join(sys.argv[1:]) or "Which personas are there?"))
    except PersonaeError as error:
        sys.exit(f"agent_openai: {error}")
