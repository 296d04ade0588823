"""A published document passes `make pull`, `make generate` and `make test` as it is: its words are the vendor's."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.vendors_prose import in_other_words
from tests.test_walkthrough import ROOT, environment

LEFT = (
    ".git",
    ".venv",
    ".lowest",
    ".bench",
    ".mypy_cache",
    ".ruff_cache",
    "__pycache__",
    "dist",
    "node_modules",
)
ASK_THE_DOCUMENT = (
    *("pipeline", "changes", "models", "contract", "reference", "sandbox", "unified", "vendors", "webhooks", "paging"),
    *("client", "call", "files", "test_documents.py", "test_drift.py", "test_imports.py"),
)
"""The tests that could tell one document from another."""


def _left_out(folder: str, names: list[str]) -> set[str]:
    """What is made again; `site/` is that at the top alone."""
    made = {"site"} if Path(folder) == ROOT else set()
    return {*shutil.ignore_patterns(*LEFT)(folder, names), *made}


def checkout(root: Path) -> None:
    """A copy of the project, with an environment that is this one."""
    shutil.copytree(ROOT, root, ignore=_left_out)
    programs = root / ".venv" / "bin"
    programs.mkdir(parents=True)
    for name in ("python", "ruff", "mypy", "basedpyright"):
        (programs / name).write_text(f'#!/bin/sh\nexec "{Path(sys.executable).parent / name}" "$@"\n')
        (programs / name).chmod(0o755)
    (root / ".venv" / "ready").touch()
    prism = Path("tests", "contract", "prism", "node_modules")
    if (ROOT / prism).exists():
        (root / prism).symlink_to(ROOT / prism)


def run(root: Path, *command: str) -> str:
    done = subprocess.run(
        command,
        cwd=root,
        env=environment(root),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-5000:]
    return done.stdout


@pytest.mark.soak
def test_a_document_in_words_of_its_own_passes_untouched(tmp_path: Path) -> None:
    root = tmp_path / "personae"
    checkout(root)
    document = in_other_words(json.loads((root / "openapi" / "anam" / "swagger.json").read_bytes()))
    (tmp_path / "new.json").write_text(json.dumps(document))
    said = run(root, "make", "--no-print-directory", "pull", "VENDOR=anam", f"FROM={tmp_path / 'new.json'}")
    assert "left unsaid:" in said
    assert "to correct" not in said
    run(root, "make", "generate")
    run(root, "make", "format", "lint", "types")
    run(root, "python", "-m", "pytest", "-q", "-n", "auto", *(f"tests/{name}" for name in ASK_THE_DOCUMENT))
