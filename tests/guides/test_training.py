"""A training is paid for once, whatever happens to the program that waits for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from personae import Progress, WaitFailedError, WebhookError
from personae.sandbox import Sandbox

from .programs import load

VIDEO, SECRET = "https://example.com/host.mp4", "s3cret"


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


def test_a_program_that_died_waits_for_the_same_face(tmp_path: Path) -> None:
    sandbox, program, notes = Sandbox(), load("training"), tmp_path / "face.json"

    def dies(progress: Progress[Any]) -> None:
        raise KeyboardInterrupt

    alive, program.told = program.told, dies
    with pytest.raises(KeyboardInterrupt):
        program.trained(sandbox.tavus(), VIDEO, SECRET, notes)
    program.told = alive
    face = program.trained(sandbox.tavus(), VIDEO, SECRET, notes)
    assert (face.face_id, face.status) == (json.loads(notes.read_text("utf-8"))["face_id"], "completed")
    assert made(sandbox) == ["createFace"]


def test_a_training_that_failed_is_not_waited_for_again(tmp_path: Path) -> None:
    sandbox, program, notes = Sandbox(), load("training"), tmp_path / "face.json"
    sandbox.fail("createFace", reason="No face was found")
    with pytest.raises(WaitFailedError, match="No face was found"):
        program.trained(sandbox.tavus(), VIDEO, SECRET, notes)
    assert program.trained(sandbox.tavus(), VIDEO, SECRET, notes).status == "completed"
    assert made(sandbox) == ["createFace", "createFace"]


def test_a_callback_wakes_the_wait(tmp_path: Path) -> None:
    sandbox, program, woken = Sandbox(), load("training"), []

    def told(progress: Progress[Any]) -> None:
        if progress.pause is not None and progress.last is not None:
            body = json.dumps({"face_id": progress.last.face_id, "status": "ready"}).encode()
            woken.append(program.received(body, SECRET, SECRET))

    program.told = told
    assert program.trained(sandbox.tavus(), VIDEO, SECRET, tmp_path / "face.json").status == "completed"
    assert woken
    assert set(woken) == {1}
    with pytest.raises(WebhookError):
        program.received(b'{"face_id": "f1", "status": "ready"}', "a guess", SECRET)
