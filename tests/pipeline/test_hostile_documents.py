"""Hostile documents: whatever a document says, the code that comes out says it as data, and does nothing by itself."""

from __future__ import annotations

import ast
import builtins
import importlib
import json
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from mypy import api as mypy

from scripts.pipeline.documents.read import parse as read
from scripts.pipeline.generate import MARKER
from scripts.pipeline.generating.build import build
from scripts.pipeline.generating.parse import environment, parse
from scripts.pipeline.generating.render import equip, shared, vendor
from scripts.pipeline.normalising.normalise import normalise
from scripts.pipeline.validate import validate
from tests.support.generated_code import TEMPLATES, WRAPPER, generated, run, twice
from tests.support.openapi_documents import Json

from .awkward import AWKWARD
from .hostile import CANARY, documents, everything

MAGIC = frozenset(
    {"__all__", "__dir__", "__future__", "__getattr__", "__init__", "__name__", "__new__", "__replace__", "__slots__"}
)


def made_from(whole: Json) -> dict[str, str]:
    """The modules of a vendor with this document, before formatting."""
    content = read(json.dumps(whole).encode(), "json")
    validate(content)
    normal = normalise(content)
    parsed = parse(normal)
    files = vendor(templates(), build("evil", parsed, normal)) | shared(templates())
    return {path: MARKER + text for path, text in files.items()}


@cache
def templates() -> Any:
    """Our templates, compiled once."""
    return equip(environment(parse(normalise(AWKWARD)), TEMPLATES))


def names_in(nodes: list[ast.AST]) -> Iterator[str]:
    """All names that a module uses or defines."""
    for node in nodes:
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.arg | ast.keyword):
            yield node.arg or "_"
        elif isinstance(node, ast.alias):
            yield node.asname or node.name


def called_in(nodes: list[ast.AST]) -> set[str]:
    """What a module calls; what it defines itself, or gets from the modules of resources, is a star."""
    own = {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("resources."):
            own |= {alias.name for alias in node.names}
    found = set()
    for node in nodes:
        if isinstance(node, ast.Call):
            parts = ast.unparse(node.func).split(".")
            if parts[0] == "calls":
                parts[1] = "*"
            found.add(".".join("*" if part in own or part.startswith("_") else part for part in parts))
    return found


@cache
def usual_calls() -> frozenset[str]:
    """What the modules of an honest document call."""
    modules = [list(ast.walk(ast.parse(text))) for path, text in made_from(AWKWARD).items() if path.startswith("evil/")]
    return frozenset().union(*map(called_in, modules))


def check(path: str, text: str) -> None:
    """That a module is only what our templates are, with data in it."""
    nodes = list(ast.walk(ast.parse(text)))
    names = set(names_in(nodes))
    assert called_in(nodes) <= usual_calls(), path
    assert all(name.isascii() and name != "CANARY" for name in names), path
    assert {name for name in names if name.startswith("__")} <= MAGIC, path
    assert twice(text) == set(), path
    for part in path.removesuffix(".py").split("/"):
        assert part.isidentifier(), path


def imported(files: dict[str, str]) -> None:
    """Import every module of a vendor, as a package with a name of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            file = Path(folder, "hostile_code", path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        sys.path.insert(0, folder)
        try:
            for path in files:
                importlib.invalidate_caches()
                importlib.import_module(f"hostile_code/{path}".removesuffix(".py").replace("/", "."))
        finally:
            sys.path.remove(folder)
            for name in [name for name in sys.modules if name.partition(".")[0] == "hostile_code"]:
                del sys.modules[name]


@pytest.fixture
def canary(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The marks that code from a document leaves when it runs."""
    marks: list[int] = []
    monkeypatch.setattr(builtins, "CANARY", marks, raising=False)
    return marks


def test_the_canary_sings(canary: list[int]) -> None:
    exec(CANARY)
    assert canary == [1]


@settings(max_examples=30, phases=[Phase.generate])
@given(documents())
def test_text_stays_data(canary: list[int], whole: Json) -> None:
    files = made_from(whole)
    for path, text in files.items():
        if path.startswith("evil/"):
            check(path, text)
    imported(files)
    assert canary == []


@pytest.fixture(scope="module")
def evil(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated(tmp_path_factory.mktemp("evil"), evil=everything(), odd=AWKWARD)


def test_all_words_in_all_places_stay_data(evil: Path) -> None:
    files = [file for file in evil.rglob("*.py") if "evil" in file.parts[len(evil.parts) :]]
    assert len(files) > 200
    for file in files:
        check(file.relative_to(evil).as_posix(), file.read_text("utf-8"))
    assert {file.relative_to(evil).parts[:2] for file in files} == {("personae_api", "evil")}


def test_all_words_in_all_places_do_nothing_by_themselves(evil: Path) -> None:
    modules = [".".join(file.relative_to(evil).with_suffix("").parts) for file in evil.rglob("*.py")]
    code = f"""
import builtins
from importlib import import_module
builtins.CANARY = []
for name in {sorted(modules)!r}:
    import_module(name.removesuffix(".__init__"))
from personae_api.evil.models import Whole
whole = Whole.from_dict({{name: name for name in Whole.FIELDS}})
assert whole.to_dict() == {{name: name for name in Whole.FIELDS}}
repr(whole)
print(builtins.CANARY)
"""
    assert run(code, evil, WRAPPER) == "[]\n"


@pytest.mark.soak
def test_all_words_in_all_places_type_check(evil: Path, tmp_path: Path) -> None:
    settings = tmp_path / "mypy.ini"
    settings.write_text(
        "[mypy]\nstrict = true\nexplicit_package_bases = true\nnamespace_packages = true\n"
        f"mypy_path = {evil}:{WRAPPER}\n[mypy-personae.*]\nfollow_imports = skip\n"
    )
    deepest = sys.getrecursionlimit()
    output, errors, status = mypy.run(["--config-file", str(settings), "--cache-dir", str(tmp_path), str(evil)])
    sys.setrecursionlimit(deepest)  # mypy raises it, and what other tests find too deep would be so no more
    assert (status, errors) == (0, ""), output
