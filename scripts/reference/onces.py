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
    return f"{_to(once.method)}: The same as {code(once.make.method)}, at most once for each key"


def blocks(owner: str, once: OnceMethod, models: Models) -> Iterator[str]:
    """What is said of such a method."""
    said = once.said
    yield f"## {once.method}"
    yield (
        f"Does what {_to(once.make.method)} does, unless that was already done with this key. "
        f"{link('Once', '../../once.md')} explains what it guarantees."
    )
    yield fenced(f"{owner}.{once.method}(*, {once.key}: str, ...) -> {readable(once.result)}")
    yield "**Arguments**"
    beside = f", without {code(once.replaced.python_name)}" if once.replaced else ""
    yield items(
        [
            f"{code(once.key)}: `str`, required. A string of your own that no other call has.",
            f"The others are those of {_to(once.make.method)}{beside}.",
        ]
    )
    yield "**Answer**"
    yield f"{models.linked(once.result)}: the answer to the call, or what was found."
    yield "**Look**"
    yield items(list(_facts(once, said)))


def _facts(once: OnceMethod, said: dict[str, Any]) -> Iterator[str]:
    yield f"The key is sent in {code(place(once))}."
    by = f"; {_to(once.read.method)} reads each item" if once.read else ""
    filters = ", ".join(code(name) for name in said.get("filter", {}))
    yield f"It is looked for with {_to(once.find.method)}{f', filtered by {filters}' if filters else ''}{by}."
    if "within" in said:
        yield f"It is looked for as far back as {said['within'] / 3600:g} hours."
    else:
        yield "It is looked for in the whole list."
    yield f"What was made is assumed to be in the list after {said.get('settle', _SETTLE)} s."


def _to(method: str) -> str:
    return link(code(method), f"#{method}")
