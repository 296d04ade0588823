"""Methods that make a thing once: their key, where it is kept, and how it is looked for."""

from __future__ import annotations

from collections.abc import Iterator

from ..pipeline.generating.api import OnceMethod
from ..pipeline.generating.render import place, written
from . import behaviour
from .markdown import code, fenced, items, link, to_method
from .models import Models, readable

_SETTLE = 60
_KEY = "An idempotency key: a string of your own that no other call has."


def listed(once: OnceMethod, file: str = "") -> str:
    """The method in a list."""
    beside = "".join(f" and {code(field.python_name)}" for field in once.beside)
    said = f"Does what {code(once.make.method)} does only once for each idempotency key{beside}"
    return f"{to_method(once.method, file=file)}: {said}{behaviour.marks(once.make)}"


def blocks(owner: str, once: OnceMethod, models: Models) -> Iterator[str]:
    """What is said of such a method."""
    yield f"## {once.method}"
    yield (
        f"Does what {to_method(once.make.method)} does, unless that was already done with this key{_beside(once)}. "
        f"{link('Once', '../../once.md')} explains what it guarantees."
    )
    yield "**Signature**"
    yield fenced(f"{owner}.{once.method}(*, {once.key}: str, ...) -> {readable(once.result)}")
    yield "**Arguments**"
    beside = f", without {code(once.replaced.python_name)}" if once.replaced else ""
    yield items(
        [
            " ".join([f"{code(once.key)}: `str`, required. {_KEY}", *written(once)]),
            f"The others are those of {to_method(once.make.method)}{beside}.",
        ]
    )
    yield "**Answer**"
    yield f"{models.linked(once.result)}: the answer to the call, or what was found."
    yield "**Request**"
    again = "After an unknown outcome, it is sent again only if the vendor's list does not have the key."
    yield items([behaviour.effect(once.make), f"Retries: like {to_method(once.make.method)}. {again}"])
    yield "**How the key is found**"
    yield items(list(_facts(once)))
    yield "**Errors**"
    yield items(
        [
            f"Those of {', '.join(map(to_method, _methods(once)))}.",
            "`OnceError`: there is no way to know whether the call was made.",
        ]
    )


def _beside(once: OnceMethod) -> str:
    return "".join(f" and this {code(field.python_name)}" for field in once.beside)


def _facts(once: OnceMethod) -> Iterator[str]:
    said = once.said
    yield f"The key is sent in {code(place(once))}."
    by = f"; {to_method(once.read.method)} reads each item" if once.read else ""
    filters = ", ".join(code(name) for name in said.get("filter", {}))
    yield f"It is looked for with {to_method(once.find.method)}{f', filtered by {filters}' if filters else ''}{by}."
    if "within" in said:
        yield f"It is looked for as far back as {said['within'] / 3600:g} hours."
    else:
        yield "It is looked for in the whole list."
    yield f"What was made is assumed to be in the list after {said.get('settle', _SETTLE)} s."


def _methods(once: OnceMethod) -> Iterator[str]:
    yield from (operation.method for operation in (once.make, once.find, once.read) if operation is not None)
