"""Which HTTP library carries requests: httpx, or its successor httpx2.

They have the same interface and share no class. One that the user gives decides; without one it is httpx2 where that is
installed, else httpx.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple

_NAMES = ("httpx2", "httpx")


class Library(NamedTuple):
    """An HTTP library: its clients (`api`), and the connections below them (`core`)."""

    name: str
    api: Any
    core: Any


@cache
def library(name: str) -> Library:
    """A library by its name; ImportError if it is not installed."""
    return Library(name, import_module(name), import_module(name.replace("httpx", "httpcore")))


@cache
def default() -> Library:
    """The library where the user gives none."""
    return library(next(name for name in _NAMES if find_spec(name) is not None))


def library_of(value: object, *kinds: str) -> Library | None:
    """The library that an object is of, if it is an instance of one of its classes with these names."""
    for kind in type(value).__mro__:
        name = kind.__module__.partition(".")[0]
        if name in _NAMES and kind.__name__ in kinds:
            return library(name)
    return None


def loaded() -> list[Library]:
    """The libraries that somebody in this process uses: what a given client is made of may be of both."""
    return [library(name) for name in _NAMES if name in sys.modules]
