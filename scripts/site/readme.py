"""The README as the first page: links to pages of the site stay in it."""

from __future__ import annotations

import re

REPOSITORY = "https://github.com/personae/personae/blob/main/"


def as_home(readme: str) -> str:
    """The README, with links that lead from the root of the site."""
    return re.sub(rf"{re.escape(REPOSITORY)}docs/([\w./-]+\.md)", r"\1", readme)
