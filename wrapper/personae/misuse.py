"""What an object says to those who ask of it what it cannot do: one sentence on what to do instead."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, NoReturn


class _NotThere(TypeError, AttributeError):
    """TypeError, as Python raises it for such a use; AttributeError, so that `hasattr` is false."""


def refused(sentence: str) -> Callable[..., NoReturn]:
    """A special method that says what to do instead."""

    def refuse(*_: object) -> NoReturn:
        raise TypeError(sentence)

    return refuse


def absent(sentence: str) -> Any:
    """The same for a method of a protocol: no check of it (`AbstractContextManager`, `hasattr`) finds it there."""

    def refuse(_: object) -> NoReturn:
        raise _NotThere(sentence)

    return property(refuse)


def nearest(name: str, known: Collection[str]) -> str:
    """What is told beside a name that nobody knows: the nearest one, or the first of all."""
    from difflib import get_close_matches

    near = get_close_matches(name, known, 1) or [one for one in known if name and one.startswith(name)]
    if near:
        return f": did you mean {near[0]!r}?"
    shown = ", ".join(list(known)[:_SHOWN])
    return f": there are {shown}{', …' if len(known) > _SHOWN else ''}" if known else ": there are none"


_SHOWN = 12
