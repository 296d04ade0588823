"""How the commands in scripts/ end when their reader goes, or when they are stopped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from scripts.command import READER_GONE, STOPPED
from tests.support.each import for_each

ROOT = Path(__file__).parents[1]

PROGRAMS = sorted(
    path
    for path in (ROOT / "scripts").rglob("*.py")
    if 'if __name__ == "__main__":' in path.read_text("utf-8") and "bench" not in path.parts
)

ENDLESS = """
import itertools
from scripts.command import run
def main():
    for number in itertools.count():
        print("line", number, "of what nobody reads")
run(main)
"""

WAITING = """
import time
from scripts.command import run
def main():
    print("begun", flush=True)
    time.sleep(600)
run(main)
"""


def started(program: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )


def test_a_reader_that_goes_ends_it_without_a_traceback() -> None:
    with started(ENDLESS) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.readline()
        program.stdout.close()
        assert program.stderr.read() == b""
        assert program.wait() == READER_GONE


def test_ctrl_c_ends_it_without_a_traceback() -> None:
    with started(WAITING) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.readline()
        program.send_signal(signal.SIGINT)
        assert program.stderr.read() == b""
        assert program.wait() == STOPPED


@for_each("path", PROGRAMS, ids=lambda path: str(path.relative_to(ROOT / "scripts")))
def test_every_command_ends_so(path: Path) -> None:
    assert path.read_text("utf-8").endswith("\n    run(main)\n")
