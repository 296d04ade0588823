"""A sandbox behind the programs, and their folder on the path."""

from __future__ import annotations

from pathlib import Path

import pytest

from personae.sandbox import Sandbox
from tests.support.in_the_sandbox import lead_into

from .programs import PROGRAMS


@pytest.fixture(autouse=True)
def beside_the_programs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.syspath_prepend(str(PROGRAMS))
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    monkeypatch.chdir(tmp_path)  # some write files


@pytest.fixture
def behind(monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The sandbox of programs that make their clients themselves."""
    sandbox = Sandbox()
    lead_into(sandbox, monkeypatch)
    return sandbox
