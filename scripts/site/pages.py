"""The pages of the site, made of the README and of docs/."""

from __future__ import annotations

import re
from pathlib import Path

from .inline import with_models
from .readme import as_home
from .tabs import with_tabs

HOME = "index.md"
_FOR_THE_FOLDER = "README.md"
"""Of docs/ it is for readers of the repository; in the site, the navigation says the same."""
_OF_A_RESOURCE = re.compile(r"api/(?P<vendor>\w+)/(?!README\.md|models(-\w)?\.md)\w+\.md")


def pages(docs: Path, readme: Path) -> dict[str, bytes]:
    """All files of the site's source, by their place."""
    files = {path.relative_to(docs).as_posix(): path.read_bytes() for path in sorted(docs.rglob("*")) if path.is_file()}
    files.pop(_FOR_THE_FOLDER, None)
    made = {place: _page(place, text, files) if place.endswith(".md") else text for place, text in files.items()}
    return {HOME: as_home(readme.read_text("utf-8")).encode(), **made}


def _page(place: str, content: bytes, files: dict[str, bytes]) -> bytes:
    found = _OF_A_RESOURCE.fullmatch(place)
    if found is None:
        return content
    folder = place.rpartition("/")[0]
    with_both = with_tabs(content.decode(), found["vendor"])
    return with_models(with_both, lambda name: files[f"{folder}/{name}"].decode()).encode()
