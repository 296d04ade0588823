"""The navigation: what mkdocs.yml says, and what the folders of docs/api have."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

_API = "api/"
_MODELS = re.compile(r"models(?:-(?P<letter>\w))?")

Item = dict[str, Any] | str


def with_reference(nav: list[Item], places: Collection[str]) -> list[Item]:
    """The navigation, in which the reference has a section for each vendor."""
    return [
        {title: list(_reference(places)) if below == _API else below for title, below in item.items()}
        if isinstance(item, dict)
        else item
        for item in nav
    ]


def _reference(places: Collection[str]) -> Iterator[Item]:
    yield f"{_API}README.md"
    below = [place.split("/") for place in sorted(places) if place.startswith(_API) and place.endswith(".md")]
    for vendor in dict.fromkeys(parts[1] for parts in below if len(parts) == 3):
        names = [parts[2].removesuffix(".md") for parts in below if parts[1] == vendor and len(parts) == 3]
        yield {vendor.capitalize(): list(_vendor(f"{_API}{vendor}/", names))}


def _vendor(folder: str, names: list[str]) -> Iterator[Item]:
    yield f"{folder}README.md"
    models = {name: found for name in names if (found := _MODELS.fullmatch(name))}
    yield from ({name: f"{folder}{name}.md"} for name in names if name not in models and name != "README")
    letters: list[Item] = [{(found["letter"] or "all").upper(): f"{folder}{name}.md"} for name, found in models.items()]
    if letters:
        yield {"Models": letters}


def entries(nav: list[Item], section: str = "") -> Iterator[tuple[str, str]]:
    """Each page with the section that it stands in, in their order."""
    for item in nav:
        if isinstance(item, str):
            yield section, item
            continue
        for title, below in item.items():
            if isinstance(below, str):
                yield section or title, below
            else:
                yield from entries(below, f"{section}, {title}" if section else title)
