"""Threads for what is done at once, and the error where there are none."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from .errors import PersonaeError

P = ParamSpec("P")
T = TypeVar("T")


class Threads(ThreadPoolExecutor):
    """Python's own, but what it raises is a PersonaeError."""

    def submit(self, function: Callable[P, T], /, *arguments: P.args, **named: P.kwargs) -> Future[T]:
        """Call a function in a thread; PersonaeError if none can be started."""
        try:
            return super().submit(function, *arguments, **named)
        except RuntimeError as error:
            raise PersonaeError(
                f"no thread could be started ({error}): the process has as many as it may have, or is ending"
            ) from error
