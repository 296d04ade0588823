"""Generating: specifications in, the whole of `generated/` out, swapped in only if all went well."""

from __future__ import annotations

import hashlib
import json
import keyword
import os
import re
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

from . import overlay, read, render
from .build import build
from .errors import PipelineError
from .normalise import normalise
from .parse import environment, parse
from .validate import validate

PACKAGE = "personae_api"
MARKER = "# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.\n"
MANIFEST = "manifest.json"
TEMPLATES = "templates"

_SOURCES = frozenset({".json", ".yaml", ".yml", ".jinja"})


def vendors(specifications: Path) -> list[str]:
    """The vendors that have a folder."""
    found = sorted(p.name for p in specifications.glob("*/") if p.is_dir() and p.name != TEMPLATES)
    if not found:
        raise PipelineError(f"{specifications} has no vendor's folder")
    for name in found:
        if not re.fullmatch("[a-z][a-z0-9]*", name) or keyword.iskeyword(name) or name in render.SHARED:
            raise PipelineError(f"openapi/{name}: the folder gives a Python package its name, choose another one")
    return found


def specification(folder: Path) -> dict[str, Any]:
    """A vendor's document, overlaid and validated."""
    document = read.folder(folder)
    for file in read.overlays(folder):
        document = overlay.apply(document, read.read(file), file.name)
    validate(document)
    return document


def files(specifications: Path) -> dict[str, str]:
    """Every generated file with its content, before formatting."""
    result = {"py.typed": ""}
    for vendor in vendors(specifications):
        try:
            document = specification(specifications / vendor)
            normal = normalise(document)
            parsed = parse(normal)
            env = render.equip(environment(parsed, specifications / TEMPLATES))
            result |= render.vendor(env, build(vendor, parsed, normal)) | render.shared(env)
        except PipelineError as error:
            raise PipelineError(f"{vendor}: {error}") from None
        except RecursionError:
            raise PipelineError(f"{vendor}: the schemas of the document refer to each other too deeply") from None
        result[f"{vendor}/specification.json"] = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    return {
        f"{PACKAGE}/{path}": MARKER + text if path.endswith(".py") else text for path, text in sorted(result.items())
    }


def generate(specifications: Path, target: Path, *, anew: bool = False) -> bool:
    """Make `target` what the specifications say; False if it already was. It is replaced whole or not at all."""
    inputs = _inputs(specifications)
    if not anew and _manifest(target) == {"inputs": inputs, "outputs": _outputs(target)}:
        return False
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".generated-") as folder:
        new = Path(folder) / target.name
        for path, text in files(specifications).items():
            file = new / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        _format(new)
        manifest = {"inputs": inputs, "outputs": _outputs(new)}
        (new / PACKAGE / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8", newline="\n")
        _swap(new, target, Path(folder) / "old")
    return True


def _format(folder: Path) -> None:
    settings = (
        "line-length=120",
        'target-version="py311"',
        "format.skip-magic-trailing-comma=true",
        "lint.isort.split-on-trailing-comma=false",
    )
    style = ["--isolated", "--no-cache", *(word for setting in settings for word in ("--config", setting))]
    for command in (["check", "--select", "F401,I,PIE790", "--fix-only"], ["format"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *style, str(folder)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            said = " ".join((done.stderr or done.stdout).split())
            raise PipelineError(f"ruff cannot format the generated code: {said[:300]}")


def _swap(new: Path, target: Path, old: Path) -> None:
    for path in [new, *new.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    if target.exists():
        os.replace(target, old)
    try:
        os.replace(new, target)
    finally:
        if old.exists() and not target.exists():
            os.replace(old, target)


def _inputs(specifications: Path) -> str:
    """A hash of all that decides what comes out: specifications, templates, this package and its tools."""
    tools = {name: version(name) for name in ("openapi-python-client", "ruff", "jinja2")}
    sources = sorted(Path(__file__).parent.glob("*.py"))
    found = sorted(p for p in specifications.rglob("*") if p.is_file() and p.suffix in _SOURCES)
    documents = [path for path in found if path.name != read.SOURCE]  # when a document was pulled changes no code
    digest = hashlib.sha256(json.dumps(tools, sort_keys=True).encode())
    for root, paths in ((Path(__file__).parent, sources), (specifications, documents)):
        for path in paths:
            digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _outputs(target: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(p for p in target.rglob("*") if p.is_file() and p.suffix != ".pyc" and p.name != MANIFEST):
        digest.update(path.relative_to(target).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _manifest(target: Path) -> object:
    try:
        return json.loads((target / PACKAGE / MANIFEST).read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return None
