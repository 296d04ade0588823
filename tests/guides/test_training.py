"""A training is paid for once, whatever happens to the program that waits for it."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from personae import Progress, WaitFailedError, WebhookError
from personae.sandbox import ConnectionReset, Sandbox

from .programs import GUIDES, load, run

KEY, VIDEO, SECRET = "Host of the front desk", "https://example.com/host.mp4", "s3cret"


def made(sandbox: Sandbox) -> list[str | None]:
    return [one.operation for one in sandbox.requests if one.method == "POST"]


def test_it_trains_and_talks(
    behind: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TAVUS_CALLBACK_SECRET", SECRET)
    load("training").main()
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("started, asked again in ")
    assert [line for line in said if line.startswith("talk here: https://")]
    assert made(behind) == ["createFace", "createConversation", "endConversation"]


def test_the_page_shows_how_to_see_it_at_once() -> None:
    (code,) = re.findall(r"^python -c '(.+)'$", (GUIDES / "training.md").read_text("utf-8"), re.MULTILINE)
    *waits, end = run("-c", code).splitlines()
    assert end == "completed"
    assert sum(int(wait.split()[-2]) for wait in waits) > 3600, "seconds that nobody has waited"


def test_without_the_secret_nothing_is_trained(behind: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TAVUS_CALLBACK_SECRET", raising=False)
    with pytest.raises(SystemExit, match="set TAVUS_CALLBACK_SECRET to"):
        load("training").main()
    assert behind.requests == []


def test_a_program_that_died_waits_for_the_same_face() -> None:
    sandbox, program = Sandbox(), load("training")

    def dies(progress: Progress[Any]) -> None:
        raise KeyboardInterrupt

    alive, program.told = program.told, dies
    with pytest.raises(KeyboardInterrupt):
        program.trained(sandbox.tavus(), KEY, VIDEO, SECRET)
    program.told = alive
    face = program.trained(sandbox.tavus(), KEY, VIDEO, SECRET)
    assert (face.face_name, face.status) == (KEY, "completed")
    assert made(sandbox) == ["createFace"]


def test_a_training_whose_answer_is_lost_is_paid_for_once() -> None:
    sandbox, program = Sandbox(), load("training")
    sandbox.faults.add(ConnectionReset(), operation="createFace")
    assert program.trained(sandbox.tavus(), KEY, VIDEO, SECRET).status == "completed"
    assert made(sandbox) == ["createFace"]


def test_a_training_that_failed_is_trained_again_under_another_name() -> None:
    sandbox, program = Sandbox(), load("training")
    sandbox.fail("createFace", reason="No face was found")
    for _ in range(2):  # its name is found again, and so is its end
        with pytest.raises(WaitFailedError, match="No face was found"):
            program.trained(sandbox.tavus(), KEY, VIDEO, SECRET)
    assert program.trained(sandbox.tavus(), "Another try", VIDEO, SECRET).status == "completed"
    assert made(sandbox) == ["createFace", "createFace"]


def test_a_callback_wakes_the_wait() -> None:
    sandbox, program, woken = Sandbox(), load("training"), []

    def told(progress: Progress[Any]) -> None:
        if progress.pause is not None and progress.last is not None:
            body = json.dumps({"face_id": progress.last.face_id, "status": "ready"}).encode()
            woken.append(program.received(body, SECRET, SECRET))

    program.told = told
    assert program.trained(sandbox.tavus(), KEY, VIDEO, SECRET).status == "completed"
    assert woken
    assert set(woken) == {1}
    with pytest.raises(WebhookError):
        program.received(b'{"face_id": "f1", "status": "ready"}', "a guess", SECRET)
