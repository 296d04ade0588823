"""Methods that make a thing once: their key, where it is kept, and how it is looked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..pipeline.generating.api import OnceMethod
from ..pipeline.generating.render import place
from .markdown import code, fenced, items, link
from .models import Models, readable

_SETTLE = 60


def listed(once: OnceMethod) -> str:
    """The method in the list of a page."""
    return f"{_to(once.method)}: What {code(once.make.method)} does, at most once for each key"


def blocks(owner: str, once: OnceMethod, models: Models) -> Iterator[str]:
    """What is said of such a method."""
    said = once.said
    yield f"## {once.method}"
    yield (
        f"Does what {_to(once.make.method)} does, unless that was done with this key before. What it guarantees is "
        f"told in {link('Once', '../../once.md')}."
    )
    yield fenced(f"{owner}.{once.method}(*, {once.key}: str, ...) -> {readable(once.result)}")
    yield "**Arguments**"
    beside = f", without {code(once.replaced.python_name)}" if once.replaced else ""
    yield items(
        [
            f"{code(once.key)}: `str`, required. A text of yours that no other call has.",
            f"The others are those of {_to(once.make.method)}{beside}.",
        ]
    )
    yield "**Answer**"
    yield f"{models.linked(once.result)}: what the call answers, or what was found."
    yield "**Look**"
    yield items(list(_facts(once, said)))


def _facts(once: OnceMethod, said: dict[str, Any]) -> Iterator[str]:
    yield f"The key is in {code(place(once))} of what is sent."
    by = f", of which {_to(once.read.method)} reads each" if once.read else ""
    filters = ", ".join(code(name) for name in said.get("filter", {}))
    yield f"Looked for by {_to(once.find.method)}{f', filtered by {filters}' if filters else ''}{by}."
    if "within" in said:
        yield f"As far back as {said['within'] / 3600:g} hours."
    else:
        yield "In the whole list."
    yield f"What was made is taken to be in the list after {said.get('settle', _SETTLE)} s."


def _to(method: str) -> str:
    return link(code(method), f"#{method}")
