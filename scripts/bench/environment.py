"""The benchmarks' own environment: other clients, and what the generator makes by itself of the same specification."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from scripts.pipeline.generate import specification

ROOT = Path(__file__).parent.parent.parent
HOME = ROOT / ".bench"
PYTHON = HOME / "venv" / "bin" / "python"
REQUIREMENTS = Path(__file__).parent / "requirements.txt"
SPECIFICATION = ROOT / "openapi" / "anam"


def prepare() -> None:
    """Make the environment unless it is there already."""
    HOME.mkdir(exist_ok=True)
    _once("venv.ready", REQUIREMENTS.read_bytes(), _install)
    _once("raw.ready", json.dumps(specification(SPECIFICATION)).encode(), _raw_client)


def _once(name: str, inputs: bytes, make: Callable[[], None]) -> None:
    stamp, wanted = HOME / name, hashlib.sha256(inputs).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        make()
        stamp.write_text(wanted)


def _install() -> None:
    print("setting up the benchmarks' own environment (once)", file=sys.stderr, flush=True)
    subprocess.run([sys.executable, "-m", "venv", str(HOME / "venv")], check=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "-r", str(REQUIREMENTS)], check=True)


def _raw_client() -> None:
    document = HOME / "anam.json"
    document.write_text(json.dumps(specification(SPECIFICATION)))
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(document), "--meta", "none"]
    command += ["--output-path", str(HOME / "raw" / "raw_anam"), "--overwrite"]
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)


def run(task: str, *arguments: str) -> dict[str, Any]:
    """What a module of this package prints, in a process and an environment of its own."""
    with _started(task, *arguments) as process:
        output = process.communicate()[0]
    if process.returncode:
        raise SystemExit(f"{task} {' '.join(arguments)} failed")
    result: dict[str, Any] = json.loads(output)
    return result


class Worker:
    """A module of this package that runs until it is closed, and answers each line with a line of JSON."""

    def __init__(self, task: str, *arguments: str) -> None:
        self._name = " ".join([task, *arguments])
        self._process = _started(task, *arguments)

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        """End it by the end of its standard input, or at once if that does not help."""
        try:
            self._process.communicate(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()

    def ask(self, line: str) -> Any:
        """The answer to a line."""
        assert self._process.stdin is not None
        print(line, file=self._process.stdin, flush=True)
        return self.read()

    def read(self) -> Any:
        """What it says next."""
        assert self._process.stdout is not None
        answer = self._process.stdout.readline()
        if not answer:
            raise SystemExit(f"{self._name} ended before it answered")
        return json.loads(answer)


def _started(task: str, *arguments: str) -> subprocess.Popen[str]:
    paths = [ROOT, ROOT / "wrapper", ROOT / "generated", HOME / "raw"]
    return subprocess.Popen(
        [str(PYTHON), "-W", "ignore", "-m", f"scripts.bench.{task}", *arguments],
        cwd=HOME,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(map(str, paths))},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
