"""Agents: models that are scripted, in the shapes of OpenAI's and Anthropic's answers, with the real tools behind."""

from __future__ import annotations

import json
import runpy
import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

import personae
from personae.sandbox import Sandbox

from .programs import PROGRAMS, load

CALLS = [("anam_personas_list", {"per_page": 1}), ("anam_personas_delete", {"id": "p1"})]


class Scripted:
    """A model that calls the tools of a script, one a turn, and then says how many results it has read."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.asked: list[dict[str, Any]] = []

    def create(self, **request: Any) -> Any:
        self.asked.append(json.loads(json.dumps(request, default=vars)))
        turn = len(self.asked) - 1
        call = CALLS[turn] if turn < len(CALLS) else None
        return getattr(self, self.kind)(call, f"I have read {turn} results.", f"call_{turn}")

    def openai(self, call: Any, text: str, id: str) -> Any:
        if call is None:
            return SimpleNamespace(output=[SimpleNamespace(type="message")], output_text=text)
        written = {"type": "function_call", "call_id": id, "name": call[0], "arguments": json.dumps(call[1])}
        return SimpleNamespace(output=[SimpleNamespace(type="reasoning"), SimpleNamespace(**written)], output_text="")

    def anthropic(self, call: Any, text: str, id: str) -> Any:
        if call is None:
            return SimpleNamespace(content=[SimpleNamespace(type="text", text=text)], stop_reason="end_turn")
        written = {"type": "tool_use", "id": id, "name": call[0], "input": call[1]}
        return SimpleNamespace(content=[SimpleNamespace(type="text", text="Let me see."), SimpleNamespace(**written)])

    def results(self) -> list[Any]:
        """What it was given to read, in the end."""
        said = self.asked[-1]["input" if self.kind == "openai" else "messages"]
        if self.kind == "openai":
            return [json.loads(one["output"]) for one in said if one.get("type") == "function_call_output"]
        parts = [part for one in said if isinstance(one["content"], list) for part in one["content"]]
        return [json.loads(part["content"]) for part in parts if part["type"] == "tool_result"]


@pytest.fixture(params=["openai", "anthropic"])
def model(request: pytest.FixtureRequest) -> Scripted:
    return Scripted(request.param)


def test_it_reads_and_answers(model: Scripted) -> None:
    sandbox = Sandbox()
    box = personae.tools(sandbox.anam())
    answer = load(f"agent_{model.kind}").answer(model.create, box, "Who is there?")
    assert answer == "I have read 2 results."
    page, refused = model.results()
    written = json.dumps(model.asked[-1])
    assert written.count("call_0") == 2, "what the model has asked for stands before what it was told"
    assert [one["id"] for one in page["items"]] == [sandbox.anam().personas.list().all(limit=1)[0].id]
    assert refused["error"]["outcome"] == "not_sent"
    assert not any(one.method == "DELETE" for one in sandbox.requests)
    names = {json.dumps(one).partition("anam_personas_list")[1] for one in model.asked[0]["tools"]}
    assert "anam_personas_list" in names


def test_a_model_that_never_ends_is_ended(model: Scripted) -> None:
    box = personae.tools(Sandbox().anam())
    with pytest.raises(RuntimeError, match="after 2 turns"):
        load(f"agent_{model.kind}").answer(model.create, box, "Who is there?", turns=2)


def test_the_whole_program(
    model: Scripted, behind: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the vendor's package in the place of which stands one that has the model alone."""
    package: Any = ModuleType(model.kind)
    package.OpenAI = lambda: SimpleNamespace(responses=model)
    package.Anthropic = lambda: SimpleNamespace(messages=model)
    monkeypatch.setitem(sys.modules, model.kind, package)
    monkeypatch.setattr(sys, "argv", ["agent"])
    runpy.run_path(str(PROGRAMS / f"agent_{model.kind}.py"), run_name="__main__")
    assert capsys.readouterr().out == "I have read 2 results.\n"
    effects = {tool.effect for tool in personae.tools(behind.anam(), behind.bland())}
    assert effects == {"read"}
