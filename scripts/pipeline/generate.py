"""Generating: specifications in, the whole of `generated/` out, swapped in only if all went well."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from . import api, overlay, read, render
from .document import operations
from .errors import PipelineError
from .normalise import normalise
from .validate import validate

PACKAGE = "personae_api"
MARKER = "# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.\n"
MANIFEST = "manifest.json"


def vendors(specifications: Path) -> list[str]:
    """The vendors that have a folder."""
    found = sorted(p.name for p in specifications.iterdir() if p.is_dir() and p.name != "templates")
    if not found:
        raise PipelineError("openapi/ has no vendor's folder")
    return found


def specification(folder: Path) -> dict[str, Any]:
    """A vendor's document, overlaid and validated."""
    try:
        document = read.folder(folder)
        correction = folder / "overlay.yaml"
        if correction.exists():
            document = overlay.apply(document, read.read(correction))
        validate(document)
    except PipelineError as error:
        raise PipelineError(f"{folder.name}: {error}") from None
    return document


def files(specifications: Path) -> dict[str, str]:
    """Every generated file with its content, before formatting."""
    env = None
    result: dict[str, str] = {}
    for vendor in vendors(specifications):
        document = specification(specifications / vendor)
        try:
            normal = normalise(document)
            data = _parse(normal)
            built = api.build(vendor, data, operations(normal), normal)
        except PipelineError as error:
            raise PipelineError(f"{vendor}: {error}") from None
        env = render.equip(_project(data, specifications / "templates").env)
        result |= render.vendor(env, built)
        result[f"{vendor}/specification.json"] = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    if env is not None:
        result |= render.shared(env)
    result["py.typed"] = ""
    return {
        f"{PACKAGE}/{path}": MARKER + text if path.endswith(".py") else text for path, text in sorted(result.items())
    }


def _config() -> Config:
    settings = ConfigFile(literal_enums=True, post_hooks=[], use_path_prefixes_for_title_model_names=False)
    return Config.from_sources(settings, MetaType.NONE, Path("."), "utf-8", True, Path("."))


def _parse(document: dict[str, Any]) -> GeneratorData:
    data = GeneratorData.from_dict(document, config=_config())
    if isinstance(data, GeneratorError):
        raise PipelineError(f"the generator cannot take the document: {_line(data.detail or data.header)}")
    problems: list[GeneratorError] = list(data.errors)
    for collection in data.endpoint_collections_by_tag.values():
        problems += collection.parse_errors
    if problems:
        first = problems[0]
        raise PipelineError(
            f"the generator cannot take all of the document ({len(problems)} problems); the first: "
            f"{_line(first.header)} {_line(first.detail)}: correct it in the specification or its overlay"
        )
    return data


def _line(text: str | None) -> str:
    return " ".join((text or "").split())[:300]


def _project(data: GeneratorData, templates: Path) -> Project:
    return Project(openapi=data, config=_config(), custom_template_path=templates)


def generate(specifications: Path, target: Path) -> bool:
    """Make `target` what the specifications say; False if it already was. It is replaced whole or not at all."""
    inputs = _inputs(specifications)
    if _manifest(target) == {"inputs": inputs, "outputs": _outputs(target)}:
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
            raise PipelineError(f"ruff cannot format the generated code: {_line(done.stderr or done.stdout)}")


def _swap(new: Path, target: Path, old: Path) -> None:
    for path in [new, *new.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    if target.exists():
        os.replace(target, old)
    try:
        os.replace(new, target)
    except OSError:
        if old.exists():
            os.replace(old, target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _inputs(specifications: Path) -> str:
    """A hash of all that decides what comes out: specifications, templates, this package and its tools."""
    tools = {name: version(name) for name in ("openapi-python-client", "ruff", "jinja2")}
    sources = sorted(Path(__file__).parent.glob("*.py"))
    documents = sorted(p for p in specifications.rglob("*") if p.is_file() and p.suffix in {".json", ".yaml", ".jinja"})
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
