"""The command as a program: with pipes, or on a terminal of its own."""

from __future__ import annotations

import os
import re
import select
import struct
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import IO

PROGRAM = (sys.executable, "-W", "error", "-m", "personae.cli")
PATIENCE = 30.0
_SIZES = ("COLUMNS", "LINES")
"""What would count more than the size of the terminal."""

_ON_A_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(2, termios.TIOCSCTTY, 0)
if sys.argv[1] == "-m":
    os.execv(sys.executable, [sys.executable, "-W", "error", *sys.argv[1:]])
os.execvp(sys.argv[1], sys.argv[1:])
"""


def piped(*words: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run it with pipes."""
    return subprocess.run(
        [*PROGRAM, *words],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env={**os.environ, **environment},
    )


class Terminal:
    """A terminal with a program on it."""

    def __init__(self, program: subprocess.Popen[bytes], screen: int) -> None:
        self._program = program
        self.process = program.pid
        self._screen = screen
        self.shown = ""
        self.raw = ""
        """The same with what steers the terminal."""

    def until(self, text: str) -> str:
        """Read until a text is shown."""
        return self._read(lambda: text in self.shown, text)

    def until_after(self, place: int, text: str) -> str:
        """Read until a text is shown behind a place."""
        return self._read(lambda: text in self.shown[place:], text)

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._screen, keys.encode())

    def ended(self) -> int:
        """The status, when all is read."""
        self._read(lambda: False, "")
        return self._program.wait(PATIENCE)

    def stopped(self) -> int:
        """The status after Ctrl-C, which is pressed again where Python was not listening at that moment."""
        for _ in range(int(PATIENCE)):
            self.type("\x03")
            with suppress(subprocess.TimeoutExpired):
                self._program.wait(1)
                break
        return self.ended()

    def _read(self, is_enough: object, text: str) -> str:
        ends = time.monotonic() + PATIENCE
        while not (callable(is_enough) and is_enough()):
            ready, _, _ = select.select([self._screen], [], [], max(0.0, ends - time.monotonic()))
            assert ready, f"{text!r} is not shown, but {self.shown!r}"
            try:
                part = os.read(self._screen, 65536)
            except OSError:  # how Linux says that nobody has the other end any more
                part = b""
            if not part:
                break
            self.raw += part.decode()
            self.shown += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", part.decode())
        assert text in self.shown, self.shown
        return self.shown


@contextmanager
def on_a_terminal(
    *words: str,
    columns: int = 100,
    stdin: IO[bytes] | None = None,
    stdout: IO[bytes] | None = None,
    program: Sequence[str] = ("-m", "personae.cli"),
    **environment: str,
) -> Iterator[Terminal]:
    """Run it on a terminal, whose keys reach it; what it reads may come, and what it answers may go, elsewhere."""
    import fcntl
    import termios

    screen, other = os.openpty()
    fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    running = subprocess.Popen(
        [sys.executable, "-c", _ON_A_TERMINAL, *program, *words],
        stdin=stdin or other,
        stdout=stdout or other,
        stderr=other,
        start_new_session=True,
        env={
            **{name: value for name, value in os.environ.items() if name not in _SIZES},
            "TERM": "xterm",
            **environment,
        },
    )
    os.close(other)
    try:
        yield Terminal(running, screen)
    finally:
        if running.poll() is None:
            running.kill()
        running.wait()
        os.close(screen)
