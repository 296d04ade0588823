"""What generated code was made of, and its own hash: what has not changed on either side need not be made again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from personae.sandbox import specification

from .documents.read import TEMPLATES, sources

PACKAGE = "personae_api"
FILE = f"{PACKAGE}/manifest.json"

_PIPELINE = Path(__file__).parent
_SANDBOX = Path(specification.__file__).parent
_TOOLS = ("openapi-python-client", "ruff", "jinja2")
_SHARED = "*"
"""Stands for the files that belong to no vendor."""


def inputs(specifications: Path, vendors: Iterable[str]) -> dict[str, str]:
    """For each vendor a hash of all that decides what comes out: its files, templates, this package and its tools."""
    tools = {name: version(name) for name in _TOOLS}
    common = hashlib.sha256(json.dumps(tools, sort_keys=True).encode())
    _add(common, _PIPELINE, _PIPELINE.rglob("*.py"))
    _add(common, specifications, (specifications / TEMPLATES).rglob("*.jinja"))
    result = {}
    for vendor in vendors:
        digest = common.copy()
        _add(digest, specifications, sources(specifications / vendor))
        result[vendor] = digest.hexdigest()
    return result


def read(target: Path) -> dict[str, str]:
    """What the folder of each vendor was made of, without those that are not as they were made.

    Where what all vendors share is not as it was made, that is all of them.
    """
    try:
        written: dict[str, Any] = json.loads((target / FILE).read_text("utf-8"))
        made: dict[str, str] = written["inputs"]
        outputs = _outputs(target, made)
        whole = {name for name, digest in outputs.items() if written["outputs"].get(name) == digest}
        return {vendor: digest for vendor, digest in made.items() if {vendor, _SHARED} <= whole}
    except (FileNotFoundError, ValueError, LookupError, TypeError, AttributeError):
        return {}


def unjudged(target: Path) -> dict[str, list[str]]:
    """What the sandbox of each vendor cannot judge, as noted when its folder was made."""
    try:
        found: dict[str, list[str]] = json.loads((target / FILE).read_text("utf-8"))["unjudged"]
    except (FileNotFoundError, ValueError, LookupError, TypeError):
        return {}
    return found


def is_judged(target: Path) -> bool:
    """Whether what the sandbox cannot judge was noted by the sandbox as it is now."""
    try:
        return bool(json.loads((target / FILE).read_text("utf-8"))["sandbox"] == _sandbox())
    except (FileNotFoundError, ValueError, LookupError, TypeError):
        return False


def _sandbox() -> str:
    """A hash of what reads specifications in the sandbox."""
    return _add(hashlib.sha256(), _SANDBOX, _SANDBOX.rglob("*.py")).hexdigest()


def write(target: Path, inputs: dict[str, str], unjudged: dict[str, list[str]]) -> None:
    """Note what it is of which all in `target` has just been made, and what the sandbox cannot judge of it."""
    told = dict(sorted(unjudged.items()))
    noted = {"inputs": inputs, "outputs": _outputs(target, inputs), "sandbox": _sandbox(), "unjudged": told}
    text = json.dumps(noted, indent=1, ensure_ascii=False) + "\n"
    (target / FILE).write_text(text, encoding="utf-8", newline="\n")


def _outputs(target: Path, vendors: Iterable[str]) -> dict[str, str]:
    """A hash of each vendor's folder, and of all else."""
    files: dict[str, list[Path]] = {name: [] for name in (*vendors, _SHARED)}
    for path in target.rglob("*"):
        inside = path.relative_to(target)
        if path.is_file() and path.suffix != ".pyc" and inside.as_posix() != FILE:
            owner = inside.parts[1] if inside.parts[0] == PACKAGE and inside.parts[1] in files else _SHARED
            files[owner].append(path)
    return {name: _add(hashlib.sha256(), target, paths).hexdigest() for name, paths in files.items()}


def _add(digest: hashlib._Hash, root: Path, paths: Iterable[Path]) -> hashlib._Hash:
    for path in sorted(paths):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest
