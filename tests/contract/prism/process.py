"""Starts Prism on this machine, and stops it."""

from __future__ import annotations

import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
PROGRAM = HERE / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
PATIENCE = 240.0
"""Seconds in which it must answer."""

_HOST = "127.0.0.1"
_TRIES = 3
_POLL = 0.05


class PrismError(Exception):
    """Prism cannot be started; the message says what to do."""


def absence() -> str:
    """What this machine lacks to run Prism, nothing if it lacks nothing."""
    if shutil.which("node") is None:
        return "there is no Node: install version 20 or later"
    return "" if PROGRAM.is_file() else "Prism is not installed: `make prism` does it"


@contextmanager
def running(document: Path) -> Iterator[str]:
    """Prism answering by a document, at the address that comes."""
    program = shutil.which("node")
    if program is None or absence():
        raise PrismError(absence())
    with tempfile.TemporaryFile() as log:
        process, port = _started(program, document, log.fileno())
        try:
            yield f"http://{_HOST}:{port}"
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _started(program: str, document: Path, log: int) -> tuple[subprocess.Popen[bytes], int]:
    for _ in range(_TRIES):  # another program may take the port before Prism does
        port = _free_port()
        options = ["--host", _HOST, "--port", str(port), "--errors", "--multiprocess=false", "--verboseLevel=fatal"]
        # the program itself and no shell around it, so that stopping it leaves nothing behind
        process = subprocess.Popen([program, PROGRAM, "mock", *options, document], stdout=log, stderr=log)
        if _answers(process, port):
            return process, port
        process.kill()
        process.wait()
    raise PrismError(f"Prism did not answer by {document.name} within {PATIENCE:.0f} s")


def _free_port() -> int:
    with socket.socket() as one:
        one.bind((_HOST, 0))
        return int(one.getsockname()[1])


def _answers(process: subprocess.Popen[bytes], port: int) -> bool:
    end = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < end:
        try:
            socket.create_connection((_HOST, port), PATIENCE).close()
        except ConnectionRefusedError:
            time.sleep(_POLL)
        else:
            return process.poll() is None
    return False
