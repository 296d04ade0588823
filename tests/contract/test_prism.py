"""The same operations against Prism, a mock server that others have written: it refuses what breaks the specification."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from personae import APIError

from .cases import VENDORS, Case, cases, documents
from .wire import Recorder, check_answer, check_request, client, first

FOLDER = Path(__file__).parent / "prism"
PATIENCE = 90.0
NODE = shutil.which("node")

pytestmark = pytest.mark.skipif(
    NODE is None and "CI" not in os.environ, reason="Node is not installed, and Prism needs it"
)


@pytest.fixture(scope="session")
def prism(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program, installed in the version of the lock; once, and again when the lock changes."""
    home = Path(__file__).parents[2] / ".prism"
    lock = (FOLDER / "package-lock.json").read_text("utf-8")
    program = home / "node_modules" / ".bin" / "prism"
    with _only_one(home):
        if not program.exists() or (home / "package-lock.json").read_text("utf-8") != lock:
            home.mkdir(exist_ok=True)
            for name in ("package.json", "package-lock.json"):
                shutil.copy(FOLDER / name, home / name)
            subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--silent"], cwd=home, check=True)
    return program


@contextmanager
def _only_one(home: Path) -> Iterator[None]:
    """Tests run in several processes, and one installs."""
    import fcntl

    with home.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def serving(program: Path, vendor: str, folder: Path) -> Iterator[str]:
    """The address of a mock server of a vendor, which refuses requests that its specification does not allow."""
    document = folder / f"{vendor}.json"
    document.write_text(json.dumps(documents()[vendor]), "utf-8")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [str(program), "mock", "--errors", "--host", "127.0.0.1", "--port", str(port), str(document)]
    log = folder / f"{vendor}.log"
    with log.open("w") as output, subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT) as process:
        try:
            url = f"http://127.0.0.1:{port}"
            _wait_until_it_answers(url, process, log)
            yield url
        finally:
            process.terminate()


def _wait_until_it_answers(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert process.poll() is None, log.read_text("utf-8")[-2000:]
        try:
            httpx.get(f"{url}/is-there-anybody")
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"Prism does not answer: {log.read_text('utf-8')[-2000:]}")


def fault(case: Case, url: str) -> str:
    """What is wrong with a call, nothing if all is as it should be."""
    recorder = Recorder()
    with client(case.vendor, recorder, base_url=url) as one:
        try:
            result = first(case, one)
            check_request(case, recorder)
            check_answer(case, recorder, result)
        except (APIError, AssertionError) as error:
            body = getattr(error, "body", None)
            return f"{case}: {str(error)[:200]} {json.dumps(body)[:600] if body else ''}"
    return ""


EXCEPTIONS = dict(
    re.split(r"\s+", line, maxsplit=1)
    for line in (FOLDER / "exceptions.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
)
"""Operations that Prism cannot take, each with what it does wrong."""


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_operation_is_right_for_an_independent_server(vendor: str, prism: Path, tmp_path: Path) -> None:
    assert NODE is not None, "CI has to have Node, which Prism needs"
    with serving(prism, vendor, tmp_path) as url:
        found = {str(case): fault(case, url) for case in cases(vendor)}
    wrong = {name: what for name, what in found.items() if what and name not in EXCEPTIONS}
    mended = [name for name in EXCEPTIONS if name in found and not found[name]]
    assert wrong == {}
    assert mended == []
