"""The code that the pipeline makes of documents, and programs that use it."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from scripts.pipeline.documents.extensions import foreign
from scripts.pipeline.generate import files, generate

from .openapi_documents import Json

ROOT = Path(__file__).parents[2]
OPENAPI = ROOT / "openapi"
TEMPLATES = OPENAPI / "templates"
WRAPPER = ROOT / "wrapper"


def specifications(root: Path, **vendors: Json) -> Path:
    """A folder like openapi/, with our templates and a document for each vendor.

    It is one that the vendor has published, or one of ours if it has extensions, which are obeyed in no other.
    """
    folder = root / "openapi"
    shutil.copytree(TEMPLATES, folder / "templates")
    for vendor, content in vendors.items():
        (folder / vendor).mkdir()
        if foreign(content):
            (folder / vendor / "openapi.yaml").write_text(yaml.dump(content, Dumper=_Quoting, sort_keys=False), "utf-8")
        else:
            (folder / vendor / "swagger.json").write_text(json.dumps(content), "utf-8")
    return folder


class _Quoting(yaml.SafeDumper):
    """Writes what a reader of YAML 1.2 without aliases reads: all texts in quotes."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


_Quoting.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))


def generated(root: Path, **vendors: Json) -> Path:
    """The folder with the code that comes out for these documents."""
    target = root / "generated"
    generate(specifications(root, **vendors), target)
    return target


def sources(root: Path, **vendors: Json) -> dict[str, str]:
    """The code that comes out for these documents, before formatting, by path."""
    return files(specifications(root, **vendors))


def run(code: str, *folders: Path, **environment: str) -> str:
    """What a program prints that finds modules in these folders first; it must not fail."""
    path = os.pathsep.join(map(str, folders))
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "error", "-c", code],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with what is in it."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and file.suffix != ".pyc"
    }


def twice(source: str) -> set[str]:
    """The names that a module, or a class in it, gives to two things."""
    found: set[str] = set()
    scopes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Module | ast.ClassDef)]
    for scope in scopes:
        names = [name for statement in scope.body for name in _bound(statement)]
        found |= {name for name in names if names.count(name) > 1}
    return found


def _bound(statement: ast.stmt) -> list[str]:
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [statement.name]
    if isinstance(statement, ast.Import | ast.ImportFrom):
        return [(alias.asname or alias.name).partition(".")[0] for alias in statement.names]
    if isinstance(statement, ast.Assign):
        return [target.id for target in statement.targets if isinstance(target, ast.Name)]
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return [statement.target.id]
    if isinstance(statement, ast.If):  # `if TYPE_CHECKING`: what is imported there is another name for what is not
        return [name for inner in statement.body for name in _bound(inner)]
    return []
