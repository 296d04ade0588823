"""docs/following-a-vendor.md, block by block: what it does and says is what the page says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "following-a-vendor.md"
COPIED = ("openapi", "scripts", "generated", "wrapper", "Makefile", "pyproject.toml", "requirements-dev.lock")
BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)


def checkout(root: Path) -> None:
    """A copy of the repository, compiled as far as it was, with an environment that is this one."""
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("bench"))
        else:
            shutil.copy2(ROOT / name, root / name)
    programs = root / ".venv" / "bin"
    programs.mkdir(parents=True)
    (programs / "python").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (programs / "python").chmod(0o755)
    (root / ".venv" / "ready").touch()
    (root / ".gitignore").write_text(".venv/\n__pycache__/\n")
    said = ["-c", "user.name=A", "-c", "user.email=a@a.example", "commit", "--quiet", "-m", "As it was"]
    for arguments in (["init", "--quiet"], ["add", "--all"], said):
        subprocess.run(["git", *arguments], cwd=root, env=environment(root), check=True)


def environment(root: Path) -> dict[str, str]:
    """As in a checkout whose packages are installed in place, and nobody's settings."""
    return {
        "PATH": os.pathsep.join([str(root / ".venv" / "bin"), os.environ["PATH"]]),
        "PYTHONPATH": os.pathsep.join([str(root / "wrapper"), str(root / "generated")]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(root),
        "GIT_CONFIG_NOSYSTEM": "1",
        "LC_ALL": "C.UTF-8",
    }


def run(kind: str, text: str, root: Path) -> str:
    """What a block says, with errors; a block of commands goes on only as long as they succeed."""
    command = {"sh": ["sh", "-e", "-c", text], "python": ["python", "-c", text]}[kind]
    done = subprocess.run(
        command,
        cwd=root,
        env=environment(root),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{text}\n{done.stdout}"
    return done.stdout


def without_numbers(text: str) -> str:
    """What stays the same when the vendor's document grows, and on a slower machine."""
    return re.sub(r"\d[\d,.]*", "0", text)


@pytest.mark.soak
def test_the_page_does_what_it_says(tmp_path: Path) -> None:
    checkout(tmp_path)
    blocks = [(found["kind"], found["text"]) for found in BLOCK.finditer(PAGE.read_text("utf-8"))]
    assert len(blocks) > 8
    for (kind, text), (after, expected) in zip(blocks, [*blocks[1:], ("", "")], strict=True):
        if kind != "text":
            said = run(kind, text, tmp_path)
            assert without_numbers(said) == (without_numbers(expected) if after == "text" else "")
