"""The reference as it is on the disk, and the pages that come out for small documents."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.pipeline.documents.read import parse as read
from scripts.pipeline.validate import validate
from scripts.reference.contents import vendor_pages

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
REFERENCE = DOCS / "api"

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Page:
    """The page of a resource: what its examples need, and each method's part of it."""

    vendor: str
    resource: str
    setup: str
    methods: dict[str, str]
    waits: dict[str, str]
    """Of the methods that wait."""
    onces: dict[str, str]
    """Of the methods that make a thing once."""
    listed: dict[str, str]
    """The line of each method in the list at the top."""

    def example(self, method: str) -> str:
        """The first block of code of a method."""
        part = {**self.methods, **self.waits}[method]
        assert "\n**Example**\n" in part.partition("```python")[0], method
        return str(_BLOCK.findall(part)[0])

    def operation(self, method: str) -> str:
        """The id of a method's operation."""
        found = re.search("Operation id: `(.*?)`", self.methods[method])
        assert found, method
        return found[1]


def page(vendor: str, resource: str, text: str) -> Page:
    """A page in its parts."""
    top, *parts = re.split(r"^## (\w+)$", text, flags=re.MULTILINE)
    found = dict(zip(parts[::2], parts[1::2], strict=True))
    waits = {name: part for name, part in found.items() if "\n**States**\n" in part}
    onces = {name: part for name, part in found.items() if "\n**How the key is found**\n" in part}
    methods = {name: part for name, part in found.items() if name not in waits | onces}
    listed = {name: line for line in top.split("\n") for name in re.findall(r"\[`(\w+)`\]\(#", line)}
    return Page(vendor, resource, _BLOCK.findall(top)[0], methods, waits, onces, listed)


def resource_pages() -> list[Page]:
    """The pages of all resources."""
    files = [
        file for file in sorted(REFERENCE.glob("*/*.md")) if not re.fullmatch(r"(README|models(-\w)?)\.md", file.name)
    ]
    return [page(file.parent.name, file.stem, file.read_text("utf-8")) for file in files]


def pages_of(document: dict[str, Any], vendor: str = "acme") -> dict[str, str]:
    """The pages that come out for a valid document."""
    content = read(json.dumps(document).encode(), "json")
    validate(content)
    return vendor_pages(vendor, content)
