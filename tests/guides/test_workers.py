"""Workers in processes of their own, and functions that a platform freezes."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from personae.sandbox import Delay, Sandbox, Status

from .programs import load, run

METHODS = [
    pytest.param("fork", marks=pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")),
    "spawn",
]


@pytest.mark.parametrize("method", METHODS)
def test_each_process_has_a_client_that_works(method: str) -> None:
    sandbox = Sandbox(personas=20)
    with sandbox.serve() as server:
        output = run("workers.py", method, BLAND_BASE_URL=server.base_url("bland"), BLAND_API_KEY=server.key)
    lines = [line.split() for line in output.splitlines()]
    ids = [call.call_id for call in sandbox.bland().calls.list()]
    assert [id for _, id, _ in lines] == [*ids, "no-such-call"]
    assert [found for *_, found in lines[-1:]] == ["refused"]
    assert all(found != "refused" for *_, found in lines[:-1])
    assert str(os.getpid()) not in {process for process, *_ in lines}


def test_a_process_makes_one_client(behind: Sandbox) -> None:
    program = load("workers")
    assert program.bland() is program.bland()


class Context:
    """What the platform tells a function of its time."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def get_remaining_time_in_millis(self) -> int:
        return round(self.seconds * 1000)


def invoked(program: Any, call_id: str, seconds: float = 5) -> tuple[int, dict[str, Any]]:
    answer = program.handler({"pathParameters": {"call_id": call_id}}, Context(seconds))
    return answer["statusCode"], json.loads(answer["body"])


def test_a_function_answers_before_its_time_is_over(behind: Sandbox) -> None:
    id = behind.bland().calls.list().all(limit=1)[0].call_id
    program = load("serverless")
    status, body = invoked(program, id)
    assert (status, body["id"]) == (200, id)
    assert invoked(program, "no-such-call")[0] == 404

    behind.faults.add(Delay(30), operation="getCall")
    before = behind.clock.time()
    assert invoked(program, id)[0] == 504
    assert 3.9 <= behind.clock.time() - before <= 4.1

    behind.faults.add(Status(500), operation="getCall", times=3)
    assert invoked(program, id) == (502, {"detail": "the vendor failed", "outcome": "unknown"})
    before = len(behind.requests)
    assert invoked(program, id, seconds=0.5)[0] == 503
    assert len(behind.requests) == before
