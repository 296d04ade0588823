"""What names each vendor, made from the folders in `vendors/`: the list there, the accessors, and the public names."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from ..pipeline.errors import PipelineError

PACKAGE = Path("wrapper", "personae")
VENDORS = PACKAGE / "vendors"
LIST, ACCESSORS, NAMES = VENDORS / "__init__.py", VENDORS / "accessors.py", PACKAGE / "__init__.py"

_TEMPLATE = Path(__file__).with_name("accessors.py.jinja")
_IMPORT = re.compile(r"    from \.vendors\.[a-z0-9]+\.client import ")
_ENTRY = re.compile(r'            "[A-Za-z0-9]+": "vendors\.[a-z0-9]+\.client",')
_TUPLES = re.compile(r"^(VENDORS|WITH_PERSONAS) = \([^()]*\)$", re.MULTILINE)
_ALL = "__all__ = ["


@dataclass(frozen=True, slots=True)
class Vendor:
    """A vendor by the name of its folder."""

    name: str
    has_personas: bool

    @property
    def title(self) -> str:
        """The name of its client."""
        return self.name.capitalize()

    @property
    def clients(self) -> tuple[str, str]:
        """The names of both of its clients."""
        return self.title, f"Async{self.title}"


def vendors(root: Path) -> list[Vendor]:
    """The vendors that have a folder, by name."""
    found = sorted(file.parent for file in (root / VENDORS).glob("*/dialect.py"))
    return [Vendor(folder.name, (folder / "persona.py").exists()) for folder in found]


def texts(root: Path, listed: Iterable[Vendor]) -> dict[Path, str]:
    """The files that name each vendor, by path, as they should be for these."""
    all_of_them = sorted(listed, key=lambda one: one.name)
    return {
        LIST: _formatted(_list((root / LIST).read_text("utf-8"), all_of_them), LIST, root),
        ACCESSORS: _formatted(_accessors(all_of_them), ACCESSORS, root),
        NAMES: _formatted(_names((root / NAMES).read_text("utf-8"), all_of_them), NAMES, root),
    }


def differing(root: Path) -> Mapping[Path, str]:
    """Those that are not as they should be for the folders that are there, with what they should hold."""
    wanted = texts(root, vendors(root))
    return {path: text for path, text in wanted.items() if (root / path).read_text("utf-8") != text}


def _list(text: str, listed: list[Vendor]) -> str:
    named = {"VENDORS": listed, "WITH_PERSONAS": [one for one in listed if one.has_personas]}

    def written(found: re.Match[str]) -> str:
        return f"{found[1]} = ({''.join(_quoted(one) for one in named[found[1]])})"

    if len(_TUPLES.findall(text)) != len(named):
        raise PipelineError(f"{LIST} does not list the vendors where it should: take it from git again")
    return _TUPLES.sub(written, text)


def _quoted(one: Vendor) -> str:
    return f'"{one.name}",'


def _accessors(listed: list[Vendor]) -> str:
    # these are modules of Python, not pages
    env = Environment(trim_blocks=True, undefined=StrictUndefined)  # noqa: S701
    template = env.from_string(_TEMPLATE.read_text("utf-8"))
    return template.render(vendors=listed, with_personas=[one for one in listed if one.has_personas])


def _names(text: str, listed: list[Vendor]) -> str:
    """The public names: for each client an import for type checkers, and entries in the lazy table and `__all__`."""
    lines = text.splitlines()
    before = {line.split()[-1] for line in lines if _IMPORT.match(line)}
    lines = [line for line in lines if line.strip(' ",') not in before]
    pairs = [(one.name, client) for one in listed for client in one.clients]
    imports = [f"    from .vendors.{name}.client import {client} as {client}" for name, client in pairs]
    lines = _replaced(lines, _IMPORT, imports)
    lines = _replaced(lines, _ENTRY, [f'            "{client}": "vendors.{name}.client",' for name, client in pairs])
    place = lines.index(_ALL) + 1
    return "\n".join([*lines[:place], *(f'    "{client}",' for _, client in pairs), *lines[place:]]) + "\n"


def _replaced(lines: list[str], old: re.Pattern[str], new: list[str]) -> list[str]:
    """The lines with new ones in the place of old ones; ruff sorts them."""
    first = next((number for number, line in enumerate(lines) if old.match(line)), None)
    if first is None or _ALL not in lines:
        raise PipelineError(f"{NAMES} does not name the vendors where it should: take it from git again")
    others = [line for line in lines[first:] if not old.match(line)]
    return [*lines[:first], *new, *others]


def _formatted(text: str, path: Path, root: Path) -> str:
    for command in (
        ["check", "--select", "I001,RUF022", "--fix-only", "--quiet"],
        ["format", "--quiet", "--config", "format.skip-magic-trailing-comma=true"],
    ):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--no-cache", "--stdin-filename", str(path), "-"],
            input=text,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            cwd=root,
        )
        if done.returncode:
            raise PipelineError(f"ruff cannot format {path}: {' '.join(done.stderr.split())[:300]}")
        text = done.stdout
    return text
