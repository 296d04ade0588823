"""The site is made without a warning, and takes nothing from other hosts."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from .markdown_readers import seen
from .written_pages import DOCS, ROOT


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `make docs` makes it."""
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    return folder


def test_every_document_has_its_page(site: Path) -> None:
    documents = {file.relative_to(DOCS).with_suffix("").as_posix() for file in DOCS.rglob("*.md")}
    pages = {file.relative_to(site).with_suffix("").as_posix() for file in site.rglob("*.html")}
    assert {re.sub("README$", "index", name) for name in documents} <= pages


def test_nothing_comes_from_another_host(site: Path) -> None:
    loaded = {"img", "script", "link", "iframe", "source", "object", "embed"}
    for file in site.rglob("*.html"):
        for element, attributes in seen(file.read_text("utf-8")).elements:
            for name in ("src", "href", "data"):
                is_elsewhere = re.match("(https?:)?//", attributes.get(name, ""))
                assert element not in loaded or not is_elsewhere, (file.name, element, attributes)
    for file in site.rglob("*.css"):
        assert not re.search(r"(url\(|@import)\s*['\"]?(https?:)?//", file.read_text("utf-8")), file.name
