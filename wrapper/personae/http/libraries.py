"""Which HTTP library carries requests: httpx, or its successor httpx2.

They have the same interface and share no class. One that the user gives decides; without one it is httpx2 where that is
installed, else httpx.
"""

from __future__ import annotations

import sys
from functools import cache, reduce
from importlib import import_module
from operator import or_
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    import httpx
    import httpx2

    HttpClient: TypeAlias = httpx.Client | httpx2.Client
    AsyncHttpClient: TypeAlias = httpx.AsyncClient | httpx2.AsyncClient
    HttpTransport: TypeAlias = httpx.BaseTransport | httpx2.BaseTransport
    AsyncHttpTransport: TypeAlias = httpx.AsyncBaseTransport | httpx2.AsyncBaseTransport
else:

    def __getattr__(name: str) -> Any:
        """What a user may give, for those who ask for type hints: of the libraries that are installed."""
        if name not in _GIVEN:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib.util import find_spec

        return reduce(or_, [getattr(library(one).api, _GIVEN[name]) for one in _NAMES if find_spec(one)])


_GIVEN = {
    "HttpClient": "Client",
    "AsyncHttpClient": "AsyncClient",
    "HttpTransport": "BaseTransport",
    "AsyncHttpTransport": "AsyncBaseTransport",
}
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
    *newer, oldest = _NAMES
    for name in newer:
        try:
            return library(name)
        except ModuleNotFoundError as error:
            if error.name != name:
                raise
    return library(oldest)


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
