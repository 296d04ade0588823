"""Each guide has its programs word for word, and each program is in a guide."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

from tests.support.each import for_each

from .programs import GUIDES, PROGRAMS

PAGES = sorted(page for page in GUIDES.glob("*.md") if page.name != "README.md")
FILES = sorted(file for file in PROGRAMS.iterdir() if file.is_file())
SHOWN = re.compile(
    r"\[`(?P<name>\S+)`\]\(programs/(?P=name)\)[^\n]*\n\n```(?:python|html)\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
BLOCK = re.compile(r"^```(?:python|html)$", re.MULTILINE)


@for_each("page", PAGES, ids=lambda page: page.stem)
def test_a_page_shows_its_programs_as_they_are(page: Path) -> None:
    text = page.read_text("utf-8")
    shown = {found["name"]: found["text"] for found in SHOWN.finditer(text)}
    assert len(shown) == len(BLOCK.findall(text)), (
        "a link to a program stands above each block of code, and nothing else does"
    )
    assert shown, "a guide is a program"
    for name, program in shown.items():
        assert program == (PROGRAMS / name).read_text("utf-8"), f"copy docs/guides/programs/{name} into {page.name}"


def test_every_program_is_in_one_guide() -> None:
    shown = [found["name"] for page in PAGES for found in SHOWN.finditer(page.read_text("utf-8"))]
    assert sorted(shown) == [file.name for file in FILES]


def needed(program: Path) -> set[str]:
    """The packages that a program imports and that neither Python nor ours brings."""
    imports = [one for one in ast.walk(ast.parse(program.read_text("utf-8"))) if isinstance(one, ast.Import)]
    others = [one for one in ast.walk(ast.parse(program.read_text("utf-8"))) if isinstance(one, ast.ImportFrom)]
    names = {alias.name for one in imports for alias in one.names} | {str(one.module) for one in others}
    roots = {name.partition(".")[0] for name in names}
    siblings = {file.stem for file in FILES}
    return roots - sys.stdlib_module_names - siblings - {"personae", "personae_api", "httpx", "pydantic"}


@for_each("page", PAGES, ids=lambda page: page.stem)
def test_a_page_says_what_to_install(page: Path) -> None:
    text = page.read_text("utf-8")
    (line,) = re.findall(r"^pip install .*$", text, re.MULTILINE)
    assert text.index(line) < text.index("](programs/"), "what to install comes first"
    programs = [PROGRAMS / found["name"] for found in SHOWN.finditer(text) if found["name"].endswith(".py")]
    for name in set().union(*map(needed, programs)):
        assert {"pyarrow": "personae[parquet]"}.get(name, name) in line, name


@for_each("page", PAGES, ids=lambda page: page.stem)
def test_a_page_says_which_variables_to_set(page: Path) -> None:
    """Those that its programs read, and the keys of the clients that they make, before the first program."""
    text = page.read_text("utf-8")
    exported = set(re.findall(r"\b[A-Z_]+(?==)", "".join(re.findall(r"^export .*$", text, re.MULTILINE))))
    for found in SHOWN.finditer(text):
        read = re.findall(r"os\.environ(?:\.get\(|\[)\"(\w+)\"", found["text"])
        assert set(read) <= exported, found["name"]
        if run_by(text, found["name"]):
            made = set(re.findall(r"\b(?:Async)?(Anam|Bland|Tavus)\(", found["text"]))
            assert {f"{vendor.upper()}_API_KEY" for vendor in made} <= exported, found["name"]
    assert not exported or text.index("export ") < text.index("](programs/")


def run_by(page: str, name: str) -> bool:
    """Whether a page says how to run a program."""
    shell = "".join(re.findall(r"^```sh$(.*?)^```$", page, re.MULTILINE | re.DOTALL))
    return bool(re.search(rf"(?:python|uvicorn|--app) {name.removesuffix('.py')}\b", shell))
