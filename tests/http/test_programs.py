"""Whole programs: they say nothing that nobody asked for, and survive a fork and the handlers of signals."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.carriers import CARRIERS
from tests.support.hostile_server import Hostile

ROOT = Path(__file__).parents[2]

each_library = pytest.mark.parametrize("library", [carrier.name for carrier in CARRIERS])
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
rings = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timers that ring")


def said(program: str, *arguments: object, lets_lie: bool = False) -> str:
    """What a program prints; any warning is an error, and shown, but for what it lets lie for Python to collect."""
    warnings = ["-W", "error", *(["-W", "ignore::ResourceWarning"] if lets_lie else [])]
    command = [sys.executable, "-X", "dev", *warnings, "-m", f"tests.http.programs.{program}", *map(str, arguments)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100, cwd=ROOT)
    assert ended.returncode == 0, ended.stderr
    return f"{ended.stdout}{ended.stderr}"


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    "library", [pytest.param(one.name, marks=() if place else pytest.mark.soak) for place, one in enumerate(CARRIERS)]
)
def test_nothing_is_said(hostile: Hostile, library: str, kind: str) -> None:
    """Calls succeed, fail, are cancelled and are left early, with and without TLS."""
    assert said("quiet", library, kind, hostile.url, hostile.tls_url) == "done\n"


@forks
@each_library
def test_a_child_does_not_disturb_its_parent(hostile: Hostile, library: str) -> None:
    assert said("forking", library, hostile.url) == ""


@rings
@each_library
def test_an_exception_in_the_handler_of_a_signal(hostile: Hostile, library: str) -> None:
    assert_rang(said("interrupted", library, hostile.url, 1, 800, lets_lie=True))


@rings
@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, 12))
@each_library
def test_many_exceptions_in_the_handler_of_a_signal(hostile: Hostile, library: str, seed: int) -> None:
    assert_rang(said("interrupted", library, hostile.url, seed, 4000, lets_lie=True))


def assert_rang(said: str) -> None:
    found = re.fullmatch(r"rang ([0-9]+) times\n", said)
    assert found, said
    assert int(found[1]) > 100
