"""The whole way: specifications in, the whole of `generated/` out, swapped in only if all went well."""

from __future__ import annotations

import json
import keyword
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from . import manifest
from .documents import overlaid, read
from .documents.extensions import foreign, told, with_meanings
from .documents.overlay import Misfit
from .documents.read import TEMPLATES
from .endpoints.clients import otherwise
from .endpoints.operations import with_paths
from .errors import PipelineError
from .generating import render
from .generating.build import build
from .generating.methods import methods
from .generating.parse import environment, parse
from .leniency.document import as_meant, notes
from .manifest import PACKAGE
from .normalising.normalise import normalise
from .validate import validate

MARKER = "# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.\n"


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
    """A vendor's document, overlaid, as it is meant, and valid; Misfit tells of all corrections that do not fit."""
    return validate(written(folder))


def written(folder: Path) -> dict[str, Any]:
    """A vendor's document, overlaid, as it is written; Misfit tells of all corrections that do not fit."""
    overlay = overlaid.of(folder)
    if misfits := overlay.misfits(overlaid.before(folder)):
        raise Misfit(*misfits)
    return with_meanings(overlay.document)


def remarks(specifications: Path, *, in_full: bool = False) -> Iterator[str]:
    """What is worth knowing of what vendors publish, and of what we say of it; it stops nothing."""
    for vendor in vendors(specifications):
        yield from remarks_of(specifications / vendor, in_full=in_full)


def remarks_of(folder: Path, *, in_full: bool = False) -> Iterator[str]:
    """The same for one vendor."""
    vendor = folder.name
    if (folder / read.PUBLISHED).exists():
        overlay = overlaid.of(folder)
        yield from told(vendor, foreign(read.folder(folder)))
        yield from overlaid.told(vendor, overlay.notes(overlaid.before(folder)))
        yield from _unusual(vendor, notes(with_meanings(overlay.document)), in_full=in_full)
        yield from otherwise(vendor, as_meant(overlay.document))


def _unusual(vendor: str, found: list[str], *, in_full: bool) -> Iterator[str]:
    if not found:
        return
    kinds = "1 kind" if len(found) == 1 else f"{len(found)} kinds"
    said = f"notes on {vendor}'s document (nothing to do): it has {kinds} of unusual OpenAPI, all understood"
    yield f"{said}:" if in_full else f"{said}; make generate NOTES=1 lists them"
    if in_full:
        yield from (f"  {line}" for line in found)


def files(specifications: Path, kept: Collection[str] = ()) -> dict[str, str]:
    """Every generated file with its content, before formatting, but for those of the vendors that are kept."""
    result = {"py.typed": ""}
    for vendor in vendors(specifications):
        if vendor in kept:
            continue
        try:
            document = specification(specifications / vendor)
            normal = normalise(document)
            parsed = parse(normal)
            env = render.equip(environment(parsed, specifications / TEMPLATES))
            api = build(vendor, parsed, normal)
            result |= render.vendor(env, api) | render.shared(env) | {f"{vendor}/methods.json": methods(api, normal)}
        except PipelineError as error:
            raise error.of(vendor) from None
        except RecursionError:
            raise PipelineError(f"{vendor}: the schemas of the document refer to each other too deeply") from None
        result[f"{vendor}/specification.json"] = json.dumps(with_paths(document), indent=1, ensure_ascii=False) + "\n"
    return {
        f"{PACKAGE}/{path}": MARKER + text if path.endswith(".py") else text for path, text in sorted(result.items())
    }


def generate(specifications: Path, target: Path, *, anew: bool = False) -> set[str] | None:
    """Make `target` what the specifications say, replaced whole or not at all; None if it already was.

    What comes are the vendors whose folders were made anew; there are none if only what the sandbox says is new.

    That of a vendor of whom nothing has changed, nor of what all vendors share, is taken over as it is.
    """
    inputs = manifest.inputs(specifications, vendors(specifications))
    made = {} if anew else manifest.read(target)
    if made == inputs:
        if manifest.is_judged(target):
            return None
        manifest.write(target, inputs, _unjudged(target, inputs))
        return set()
    kept = {vendor for vendor, digest in made.items() if inputs.get(vendor) == digest}
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".generated-") as folder:
        new = Path(folder) / target.name
        if kept:
            _take_over(target / PACKAGE, new / PACKAGE, kept)
        for path, text in files(specifications, kept).items():
            file = new / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        _format(new)
        manifest.write(new, inputs, _unjudged(new, inputs))
        _swap(new, target, Path(folder) / "old")
    return {*inputs} - kept


def _unjudged(target: Path, vendors: Iterable[str]) -> dict[str, list[str]]:
    """What the sandbox of each vendor cannot judge, which changes as the sandbox does."""
    from personae.sandbox.specification.shortcomings import shortcomings  # which nothing needs that is in step

    documents = {vendor: target / PACKAGE / vendor / "specification.json" for vendor in vendors}
    return {vendor: [*shortcomings(json.loads(file.read_bytes()))] for vendor, file in documents.items()}


def _take_over(old: Path, new: Path, kept: Collection[str]) -> None:
    new.mkdir(parents=True)
    for path in old.iterdir():
        if path.name in kept:
            shutil.copytree(path, new / path.name, ignore=shutil.ignore_patterns("__pycache__"))
        elif path.is_file():
            shutil.copyfile(path, new / path.name)


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
