"""Every link of the documents leads to a heading that is there, on GitHub and in the site."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from markdown.extensions.toc import slugify

from tests.support.each import for_each

from .markdown_readers import github_anchor, headings
from .written_pages import DOCS

FILES = [file.relative_to(DOCS).as_posix() for file in sorted(DOCS.rglob("*.md"))]


@cache
def anchors(file: Path) -> frozenset[str]:
    """The anchors that both give the headings of a file."""
    found = headings(file.read_text("utf-8"))
    on_github = [github_anchor(heading) for heading in found]
    assert len(set(on_github)) == len(on_github), f"two headings of {file} have the same anchor"
    return frozenset(on_github) & {slugify(heading, "-") for heading in found}


def links(name: str) -> set[str]:
    """Where the links of a document lead within the documents; in blocks of code there are none."""
    text = re.sub(r"^```.*?^```", "", (DOCS / name).read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    return set(re.findall(r"\]\((?!https?:)([^)]+)\)", text))


@for_each("name", FILES)
def test_links_lead_to_headings_that_are_there(name: str) -> None:
    here = DOCS / name
    for target in links(name):
        path, _, anchor = target.partition("#")
        file = (here.parent / path).resolve() if path else here
        assert file.is_relative_to(DOCS), f"{target} leaves the site"
        assert file.exists(), target
        assert not anchor or anchor in anchors(file), target


def test_every_page_is_linked_to() -> None:
    targets = {"README.md"}
    for name in FILES:
        here = (DOCS / name).parent
        paths = {target.partition("#")[0] for target in links(name)} - {""}
        targets |= {(here / path).resolve().relative_to(DOCS).as_posix() for path in paths}
    assert set(FILES) <= targets
