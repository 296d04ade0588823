"""Each guide has its programs word for word, and each program is in a guide."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .programs import GUIDES, PROGRAMS

PAGES = sorted(page for page in GUIDES.glob("*.md") if page.name != "README.md")
FILES = sorted(file for file in PROGRAMS.iterdir() if file.is_file())
SHOWN = re.compile(
    r"\[`(?P<name>\S+)`\]\(programs/(?P=name)\)[^\n]*\n\n```(?:python|html)\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
BLOCK = re.compile(r"^```(?:python|html)$", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
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
