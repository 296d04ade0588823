"""The site has all pages and an index for programs, takes nothing from other hosts, and no link of it leads nowhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.site import __main__ as command
from tests.reference.markdown_readers import seen
from tests.reference.written_pages import DOCS, ROOT

_LOADED = re.compile(
    r"""<(?:img|script|link|iframe|source|object|embed)\b(?:[^>"']|"[^"]*"|'[^']*')*>""", re.IGNORECASE
)
"""What a browser loads by itself; to read whole pages for it takes a hundred times as long."""


def test_every_document_has_its_page(site: Path) -> None:
    documents = {file.relative_to(DOCS).with_suffix("").as_posix() for file in DOCS.rglob("*.md")}
    pages = {file.relative_to(site).with_suffix("").as_posix() for file in site.rglob("*.html")}
    assert {re.sub("README$", "index", name) for name in documents} <= pages


def test_every_document_is_in_the_navigation(site: Path) -> None:
    """A page that nothing leads to is found by nobody."""
    listed = set(re.findall(r"\]\(([\w./-]+\.md)\)", (site / "llms.txt").read_text("utf-8")))
    documents = {file.relative_to(DOCS).as_posix() for file in DOCS.rglob("*.md")}
    assert listed == documents - {"README.md"} | {"index.md"}
    assert all((site / place).is_file() for place in listed)


def test_the_readme_is_the_first_page(site: Path) -> None:
    first = seen((site / "index.html").read_text("utf-8"))
    links = {attributes.get("href", "") for element, attributes in first.elements if element == "a"}
    assert "The first call, without a key" in first.text
    assert {"webhooks.html", "api/index.html"} <= links, "what is a page of the site is linked there"
    assert any(link.endswith("/openapi/README.md") for link in links), "the rest is in the repository"


def test_nothing_comes_from_another_host(site: Path) -> None:
    elements = set()
    for file in site.rglob("*.html"):
        loaded = [one for tag in _LOADED.findall(file.read_text("utf-8")) for one in seen(tag).elements]
        elements |= {element for element, _ in loaded}
        for element, attributes in loaded:
            for name in ("src", "href", "data"):
                assert not re.match("(https?:)?//", attributes.get(name, "")), (file.name, element, attributes)
    assert elements >= {"img", "link", "script"}
    for file in site.rglob("*.css"):
        assert not re.search(r"(url\(|@import)\s*['\"]?(https?:)?//", file.read_text("utf-8")), file.name


def test_links_that_lead_nowhere_stop_it_and_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("README.md", "mkdocs.yml"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    for page in [*DOCS.glob("*.md"), *DOCS.glob("guides/*.md"), *DOCS.glob("guides/programs/*")]:
        copy = tmp_path / "docs" / page.relative_to(DOCS)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(page.read_bytes())
    (tmp_path / "docs/api").mkdir()
    (tmp_path / "docs/api/README.md").write_text("# Reference\n\n[a](../gone.md), [b](../models.md#nowhere)\n", "utf-8")
    monkeypatch.setattr(command, "ROOT", tmp_path)
    assert command.main([str(tmp_path / "site")]) == 1
    said = capfd.readouterr().err
    assert [link for link in ("gone.md", "#nowhere") if link not in said] == [], said
    assert not (tmp_path / "site").exists()
