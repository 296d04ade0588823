"""The README as the first page: links to pages of the site stay in it."""

from __future__ import annotations

import re

_PAGES = re.compile(r"https://github\.com/personae/personae/blob/main/docs/([\w./-]+\.md)")
_PICTURES = re.compile(r"https://raw\.githubusercontent\.com/personae/personae/main/docs/([\w./-]+)")


def as_home(readme: str) -> str:
    """The README, with links and pictures as they are seen from the root of the site."""
    return _PICTURES.sub(r"\1", _PAGES.sub(r"\1", readme))
