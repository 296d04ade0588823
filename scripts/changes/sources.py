"""Where the documents are that are compared: files, folders, and revisions in git."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from scripts.pipeline.documents import overlaid, read
from scripts.pipeline.documents.extensions import with_meanings, without_foreign
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.validate import validate

from .compare import appeared, compare, vanished
from .finding import Finding
from .otherwise import Document, said_otherwise


def differences(old: Path, new: Path) -> list[Finding]:
    """The findings of two documents, two folders of a vendor, or two folders of vendors."""
    for path in (old, new):
        if not path.exists():
            raise PipelineError(f"{path} is not there: name a document, a vendor's folder, or a folder of vendors")
    if _is_tree(old) != _is_tree(new):
        tree, other = (old, new) if _is_tree(old) else (new, old)
        raise PipelineError(f"{tree} is a folder of vendors and {other} is of one vendor: name two of a kind")
    if not _is_tree(old):
        return _of_vendor(_vendor(new), old, new)
    before, after = _vendors(old), _vendors(new)
    if not before and not after:
        raise PipelineError(f"neither {old} nor {new} has a vendor's folder")
    return [
        finding
        for vendor in sorted(before.keys() | after.keys())
        for finding in _of_vendor(vendor, before.get(vendor), after.get(vendor))
    ]


def at_revision(specifications: Path, revision: str, into: Path) -> Path:
    """A copy of the folder as it was in a revision, which may have had none."""
    commit = _git(specifications, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    result = into / specifications.name
    result.mkdir()
    if commit and _git(specifications, "ls-tree", "--name-only", commit, "--", f"./{specifications.name}"):
        archive = into / "specifications.zip"
        _git(specifications, "archive", "--format=zip", f"--output={archive}", commit, "--", f"./{specifications.name}")
        with ZipFile(archive) as found:
            found.extractall(into)
    elif not commit:
        raise PipelineError(f"git has no commit {revision!r} here to compare with: commit once, or name two documents")
    return result


def _git(specifications: Path, *arguments: str) -> str:
    folder = specifications.resolve().parent
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise PipelineError("git is not installed, so there is nothing to compare with: name two documents") from None
    if done.returncode and done.stderr:
        said = " ".join(done.stderr.split())
        raise PipelineError(f"git cannot say what was in {folder} ({said[:200]}): name two documents")
    return done.stdout.strip()


def _is_tree(path: Path) -> bool:
    return path.is_dir() and not any((path / name).exists() for name in (read.PUBLISHED, read.AUTHORED))


def _vendors(folder: Path) -> dict[str, Path]:
    return {path.name: path for path in folder.iterdir() if path.is_dir() and path.name != read.TEMPLATES}


def _vendor(path: Path) -> str:
    path = path.resolve()
    return path.parent.name if path.name in (read.PUBLISHED, read.AUTHORED) else path.stem


def _of_vendor(vendor: str, old: Path | None, new: Path | None) -> list[Finding]:
    if old is None or new is None:
        return appeared(vendor, _document(new).meant) if new else vanished(vendor, _document(old).meant) if old else []
    if dict(_contents(old)) == dict(_contents(new)):
        return []
    before, after = _comparable(old, new)
    found = compare(vendor, before.meant, after.meant)
    return sorted([*found, *said_otherwise(vendor, before, after, is_all=not found)])


def _contents(path: Path) -> Iterator[tuple[str, bytes]]:
    """What decides the document of a vendor."""
    with _named(path):
        for file in read.sources(path) if path.is_dir() else [path]:
            yield file.relative_to(path).as_posix(), file.read_bytes()


def _comparable(old: Path, new: Path) -> tuple[Document, Document]:
    """Two documents with their overlays, or both without if that is the only way in which they are valid."""
    try:
        return _document(old), _document(new)
    except PipelineError:
        if not any(read.overlays(path) for path in (old, new)):
            raise
        try:
            return _document(old, is_bare=True), _document(new, is_bare=True)
        except PipelineError:
            pass
        raise


def _document(path: Path, *, is_bare: bool = False) -> Document:
    """The document in a file as it stands, or that of a vendor's folder with as much of its overlays as fits; valid."""
    with _named(path):
        document = _of_folder(path, is_bare=is_bare) if path.is_dir() else read.read(path)
        return Document(document, validate(document))


def _of_folder(path: Path, *, is_bare: bool) -> dict[str, Any]:
    return without_foreign(read.folder(path)) if is_bare else with_meanings(overlaid.of(path).document)


def to_correct(new: Path) -> Iterator[str]:
    """What of our overlays does not fit the documents that are compared, and is left out."""
    for vendor, folder in sorted(_vendors(new).items() if _is_tree(new) else [(_vendor(new), new)]):
        if folder.is_dir() and read.overlays(folder):
            overlay, before = overlaid.of(folder), overlaid.before(folder)
            faults = []
            try:
                validate(with_meanings(overlay.document))
            except PipelineError as error:
                faults = [f"with our overlays, which are left out here, {line}" for line in error.lines]
            yield from overlaid.told(vendor, overlay.notes(before), [*overlay.misfits(before), *faults])


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """What goes wrong with a document is told with its path."""
    try:
        yield
    except PipelineError as error:
        raise error.of(str(path)) from None
    except OSError as error:
        raise PipelineError(f"{path} cannot be read: {error.strerror}") from None
    except RecursionError:
        raise PipelineError(f"{path}: the document refers to itself too deeply") from None
