"""What a new vendor may be called."""

from __future__ import annotations

import ast
import inspect
import keyword
import re
from collections.abc import Iterator
from pathlib import Path

import personae
from personae.sandbox import Sandbox, Server
from personae.vendors.accessors import Clients

from ..pipeline.documents.read import TEMPLATES
from ..pipeline.errors import PipelineError
from ..pipeline.generating import render
from . import lists


def refuse(name: str, root: Path) -> None:
    """PipelineError for a name that a package cannot have, or that means something already."""
    if not re.fullmatch("[a-z][a-z0-9]*", name) or keyword.iskeyword(name):
        raise PipelineError(
            f"{name!r} cannot be the name of a vendor: it is that of a Python package and of a client, so use small "
            "letters and digits"
        )
    places = [root / "openapi" / name, root / lists.VENDORS / name]
    there = [place.relative_to(root).as_posix() for place in places if place.exists()]
    if there:
        raise PipelineError(
            f"there is a vendor {name!r} already, in {' and '.join(there)}: a newer document of it is for make pull; "
            "to begin again, take these folders away"
        )
    if owner := _owner(name, root):
        raise PipelineError(f"{name!r} is the name of {owner}: choose another one")


def _owner(name: str, root: Path) -> str:
    """What has the name, or one that is made of it, nothing if it is free."""
    title = name.capitalize()
    public = {title, f"Async{title}"} & {*personae.__all__}
    if public:
        return f"personae.{min(public)}"
    for kind in (Sandbox, Server, personae.Personae, personae.AsyncPersonae):
        if {name, f"async_{name}"} & {*dir(kind), *vars(kind())} if kind is Sandbox else name in dir(kind):
            return f"an attribute of {kind.__name__}"
    if name in inspect.signature(Clients).parameters:
        return "an option of Personae"
    if where := _named(name, root):
        return f"something in {where}, where vendors are not named"
    if (root / lists.VENDORS / f"{name}.py").exists():
        return f"a module in {lists.VENDORS.as_posix()}"
    return "a module of generated code" if name in {*render.SHARED, TEMPLATES} else ""


def _named(name: str, root: Path) -> str:
    """The first module that says the name for something else, nothing if there is none."""
    package = root / lists.VENDORS.parent
    modules = [path for path in package.rglob("*.py") if path.name != "__init__.py"]
    others = [path for path in modules if not path.is_relative_to(root / lists.VENDORS)]
    scripts = [path for path in (root / "scripts").rglob("*.py") if not path.is_relative_to(root / "scripts" / "bench")]
    texts = ((path, path.read_text("utf-8")) for path in sorted([*others, *scripts]))
    # only where it stands at all it takes a look at what it is: to read all modules takes seconds
    found = (path for path, text in texts if name in text.lower() and any(name in one.lower() for one in said(text)))
    return next((path.relative_to(root).as_posix() for path in found), "")


def said(text: str) -> Iterator[str]:
    """The identifiers and texts of a module, without docstrings."""
    tree = ast.parse(text)
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if id(node) not in prose:
            yield from (value for _, value in ast.iter_fields(node) if isinstance(value, str))
