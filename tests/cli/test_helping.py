"""Help texts fit the terminal."""

from __future__ import annotations

import pytest

from .running import Command


@pytest.mark.parametrize("words", [("--help",), ("bland", "calls", "list", "--help"), ("doctor", "--help")])
@pytest.mark.parametrize("columns", [30, 40, 51, 80])
def test_help_fits(words: tuple[str, ...], columns: int, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = command(*words).out.splitlines()
    wide = [line for line in lines if len(line) > columns and len(line.split()) > 2 and not line.startswith("Usage: ")]
    assert wide == []
