"""What a function returns before it has done anything: it would be lost, and its item taken for done."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from concurrent.futures import Future
from functools import partial
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from personae_api.types import Call

from ..errors import ConfigurationError
from ..files.download import AsyncDownload, Download
from ..paging.paginator import AsyncPaginator, Paginator
from ..streams.stream import AsyncEventStream, EventStream

_COROUTINE = "use `await bulk.run_async(...)`"
_GENERATOR = "let the function return what it has made, such as a list"

_KINDS: tuple[tuple[tuple[type[Any], ...], str], ...] = (
    ((Paginator,), "let the function return `....all()`"),
    ((AsyncPaginator,), f"{_COROUTINE}, with a coroutine function that returns `await ....all()`"),
    ((Download,), "let the function return what `....save(path)` returns, or do what you need with `....read()`"),
    (
        (AsyncDownload,),
        f"{_COROUTINE}, with a coroutine function that awaits `....save(path)` or `....read()`",
    ),
    ((EventStream,), "let the function read the events"),
    ((AsyncEventStream,), f"{_COROUTINE}, with a coroutine function that reads the events"),
    ((Call,), "use `bulk.run(bulk.send, calls)`, or let the function send the call"),
    ((Future,), "let the function wait for it, and return its `result()`"),
    ((Generator, AsyncGenerator, map, filter), _GENERATOR),
    ((Awaitable,), f"{_COROUTINE} for coroutines"),
)
"""By type, the first that fits, and what to do instead of returning it."""


def unread(value: Any) -> str | None:
    """What is said of a value that nobody has read or awaited, if it is one."""
    for kinds, what_to_do in _KINDS:
        if isinstance(value, kinds):
            return f"the function returned a {type(value).__name__}, by which nothing is done yet: {what_to_do}"
    return None


def can_be_awaited(value: Any) -> bool:
    """Whether it is an awaitable, and not a list, a file or a stream that only says so to tell what to do instead."""
    return inspect.isawaitable(value) and not isinstance(value, AsyncPaginator | AsyncDownload | AsyncEventStream)


def has_begun(value: Any) -> bool:
    """Whether it goes on by itself, as a future does: what it does is then unknown."""
    return isinstance(value, Future) or (can_be_awaited(value) and not inspect.iscoroutine(value))


def close(value: Any) -> None:
    """Let go of a coroutine, so that Python does not warn that nobody has awaited it."""
    if inspect.iscoroutine(value):
        value.close()


def check(function: Callable[[Any], Any]) -> None:
    """ConfigurationError for a function whose calls would all return something unread."""
    if _is(inspect.iscoroutinefunction, function):
        raise ConfigurationError(
            f"bulk.run takes a plain function, and {_name(function)} is a coroutine function: {_COROUTINE}"
        )
    _check_that_it_returns(function)


def check_async(function: Callable[[Any], Any]) -> None:
    """The same for a function that should return awaitables, as far as it can be told without a call."""
    _check_that_it_returns(function)
    if not _is(inspect.iscoroutinefunction, function) and not _may_be_awaited(function):
        raise ConfigurationError(not_awaited(function))


def not_awaited(function: Callable[[Any], Any]) -> str:
    """What is said of a plain function where a coroutine function is wanted."""
    return (
        f"bulk.run_async takes a coroutine function, and {_name(function)} returns what cannot be awaited: use "
        "`bulk.run(...)`, or the function of an async client"
    )


def _check_that_it_returns(function: Callable[[Any], Any]) -> None:
    if _is(inspect.isgeneratorfunction, function) or _is(inspect.isasyncgenfunction, function):
        raise ConfigurationError(f"{_name(function)} is a generator function, which nobody would read: {_GENERATOR}")


def _is(kind: Callable[[Any], bool], function: Any) -> bool:
    return kind(function) or (callable(function) and kind(type(function).__call__))


def _may_be_awaited(function: Any) -> bool:
    """Whether what it returns may be an awaitable, by what its annotation says; without one it may."""
    while isinstance(function, partial):
        function = function.func
    if inspect.isclass(function):
        return issubclass(function, Awaitable)
    try:
        hints = get_type_hints(function)
    except (NameError, TypeError, AttributeError, SyntaxError):  # of names that are there for type checkers only
        return True
    return _allows_awaitables(hints.get("return", Any))


def _allows_awaitables(hint: Any) -> bool:
    if get_origin(hint) in (Union, UnionType):
        return any(map(_allows_awaitables, get_args(hint)))
    kind = get_origin(hint) or hint
    return kind in (Any, object) or not isinstance(kind, type) or issubclass(kind, Awaitable)


def _name(function: Any) -> str:
    while isinstance(function, partial):
        function = function.func
    return getattr(function, "__qualname__", None) or type(function).__name__
