# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""Resources whose methods answer with the whole `Response`, as `with_response` of a resource gives them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    from personae import AsyncDownload, Download, Response

P = ParamSpec("P")
T = TypeVar("T")


class _Whole:
    """A client for such a resource: what it is asked for, and the files too, comes with its answer."""

    __slots__ = ("_download", "_fetch", "_make_and_wait", "_once", "_paginate", "_stream", "_wait", "_wait_all", "send")

    def __init__(self, client: Any) -> None:
        self.send = self._fetch = self._download = client.send
        self._paginate = client._paginate
        self._stream = client._stream
        self._wait, self._wait_all, self._make_and_wait = client._waited, client._all_waited, client._made_and_waited
        self._once = client._sent_once


def with_response(resource: Any) -> Any:
    """The same resource over such a client."""
    return type(resource)(_Whole(resource._client))


if TYPE_CHECKING:
    # What becomes of the type of a method.

    def answered(method: Callable[P, T]) -> Callable[P, Response[T]]: ...

    def file_answered(method: Callable[P, Download]) -> Callable[P, Response[bytes]]: ...

    def all_answered(method: Callable[P, list[T]]) -> Callable[P, list[Response[T]]]: ...

    def async_all_answered(
        method: Callable[P, Coroutine[Any, Any, list[T]]],
    ) -> Callable[P, Coroutine[Any, Any, list[Response[T]]]]: ...

    def async_answered(
        method: Callable[P, Coroutine[Any, Any, T]],
    ) -> Callable[P, Coroutine[Any, Any, Response[T]]]: ...

    def async_file_answered(
        method: Callable[P, AsyncDownload],
    ) -> Callable[P, Coroutine[Any, Any, Response[bytes]]]: ...
