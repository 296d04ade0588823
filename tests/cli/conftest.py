"""What the tests of the command share: the command as a function, a sandbox, and no keyring of the system."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backends.null import Keyring

from personae.sandbox import Sandbox
from personae.sandbox import sandbox as sandboxes

from .running import Command, commands


@pytest.fixture(autouse=True)
def no_keyring_of_the_system(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Command]:
    yield from commands(capsys, monkeypatch)


@pytest.fixture
def box(monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The sandbox that `--sandbox` asks."""
    sandbox = Sandbox(personas=30)
    monkeypatch.setattr(sandboxes, "Sandbox", lambda: sandbox)
    return sandbox
