"""Which files a vendor's change may touch: the document with its record, and what is made of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

MADE = ("generated", "docs/api", "docs/coverage.md")
"""The folders of which all is made, and a page."""

_OF_MADE = re.compile(
    r"generated/(?:[a-z0-9_]+/)*[a-z0-9_]+\.(?:py|json|typed)|docs/(?:api/(?:[a-z0-9_-]+/)*[\w-]+|coverage)\.md", re.A
)
_FILE, _NONE = "100644", "000000"


def published(vendor: str) -> tuple[str, str]:
    """The document of a vendor and its record."""
    return f"openapi/{vendor}/swagger.json", f"openapi/{vendor}/source.json"


def record(vendor: str) -> str:
    """What is recorded of the documentation of a vendor whose specification is ours."""
    return f"openapi/{vendor}/pages.json"


def is_documented(vendor: str) -> bool:
    """Whether a vendor is followed by its documentation, so that nothing is made of what it says but an issue."""
    return "index" in json.loads(Path(published(vendor)[1]).read_text("utf-8"))


def refused(changes: str, vendor: str) -> Iterator[str]:
    """What may not be, of changes as `git diff-index --raw -z --no-renames` tells them."""
    fields = changes.split("\0")
    for told, path in zip(fields[0::2], fields[1::2], strict=False):
        mode = told.split()[1]
        modes = {_FILE} if path in published(vendor) else {_FILE, _NONE} if _OF_MADE.fullmatch(path) else set()
        if mode not in modes:
            yield f"{path!a} ({mode})"
