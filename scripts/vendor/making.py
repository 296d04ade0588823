"""All that a new vendor takes, made beside the project: its specification, its code, its modules and its pages."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from os.path import normpath
from pathlib import Path
from typing import Any

from ..pipeline import generate, manifest
from ..pipeline.documents import overlay, read
from ..pipeline.documents.extensions import without_foreign
from ..pipeline.documents.overlaid import ANNOTATIONS, CORRECTIONS
from ..pipeline.endpoints.clients import cookies
from ..pipeline.endpoints.operations import operations
from ..pipeline.errors import PipelineError
from ..pipeline.manifest import PACKAGE
from ..pipeline.validate import validate
from ..pull import source
from ..pull.acceptance import written
from ..reference.__main__ import read as pages_in
from ..reference.contents import pages
from . import lists, package, saying
from .leaving_out import Action, corrections
from .personas import persona


@dataclass(frozen=True, slots=True)
class Made:
    """A new vendor, ready to be put in its place: folders and files by their paths in the project."""

    folders: dict[Path, Path]
    texts: dict[Path, str | None]
    annotated: list[Action]
    left_out: list[Action]
    operations: int
    remarks: list[str]
    """What is to be looked at, though it stops nothing."""


def make(name: str, document: dict[str, Any], where: source.Source, own: Path | None, root: Path, space: Path) -> Made:
    """Make it in `space`; PipelineError says what cannot be taken."""
    folder = space / "openapi" / name
    shutil.copytree(root / "openapi", space / "openapi", ignore=shutil.ignore_patterns(".*"))
    folder.mkdir()
    (folder / read.PUBLISHED).write_bytes(written(document))
    (folder / read.SOURCE).write_text(source.text(where), "utf-8")
    document = without_foreign(document)
    given = {} if own is None else read.read(own, own.name)
    if own is not None:
        document = overlay.apply(document, given, own.name)
    document, left_out = corrections(document)
    document = validate(document)
    annotated = saying.actions_for(document)
    title = name.capitalize()
    _write(folder / CORRECTIONS, f"Corrections of the document of {title}", [*given.get("actions", []), *left_out])
    _write(folder / ANNOTATIONS, f"What the document of {title} does not say", annotated)
    with _about(name):
        modules = package.files(name, document, None)
    generated = space / "generated"
    shutil.copytree(root / "generated", generated, ignore=shutil.ignore_patterns("__pycache__"))
    generate.generate(space / "openapi", generated)
    if about := persona(name, generated / "personae_api" / name):
        modules |= {"persona.py": about}
    texts: dict[Path, str | None] = {lists.VENDORS / name / file: text for file, text in modules.items()}
    texts |= lists.texts(root, [*lists.vendors(root), lists.Vendor(name, "persona.py" in modules)])
    texts |= _reference(name, generated / PACKAGE, space / "openapi", root)
    folders = {Path("openapi", name): folder, Path("generated"): generated}
    unjudged = (f"{name}: {sentence}" for sentence in manifest.unjudged(generated).get(name, ()))
    remarks = [*generate.remarks_of(folder), *cookies(name, document), *unjudged]
    return Made(folders, texts, annotated, left_out, len(list(operations(document))), remarks)


def _reference(name: str, generated: Path, openapi: Path, root: Path) -> dict[Path, str | None]:
    target = Path("docs", "api")
    new, old = pages(generated, openapi, {name}), pages_in(root / target)
    return {Path(normpath(target / path)): text for path, text in new.items() if text != old.get(path)}


def _write(file: Path, title: str, actions: list[Action]) -> None:
    if actions:
        file.write_text(saying.written(title, actions), "utf-8", newline="\n")


@contextmanager
def _about(name: str) -> Iterator[None]:
    try:
        yield
    except PipelineError as error:
        raise error.of(name) from None
