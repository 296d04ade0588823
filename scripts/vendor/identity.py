"""What a new vendor may be called."""

from __future__ import annotations

import inspect
import keyword
import re
from pathlib import Path

import personae
from personae.sandbox import Sandbox, Server
from personae.vendors.accessors import Clients

from ..pipeline import render
from ..pipeline.errors import PipelineError
from ..pipeline.read import TEMPLATES
from . import lists


def refuse(name: str, root: Path) -> None:
    """PipelineError for a name that a package cannot have, or that means something already."""
    if not re.fullmatch("[a-z][a-z0-9]*", name) or keyword.iskeyword(name):
        raise PipelineError(
            f"{name!r} cannot be the name of a vendor: it is that of a Python package and of a client, so use small "
            "letters and digits, such as acme"
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
    if (root / lists.VENDORS / f"{name}.py").exists():
        return f"a module in {lists.VENDORS.as_posix()}"
    return "a module of generated code" if name in {*render.SHARED, TEMPLATES} else ""
