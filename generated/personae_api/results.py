# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What methods take and return that the client makes; its package loads when somebody asks for their type hints."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from personae import AsyncDownload as AsyncDownload
    from personae import AsyncEventStream as AsyncEventStream
    from personae import AsyncPaginator as AsyncPaginator
    from personae import Download as Download
    from personae import EventStream as EventStream
    from personae import Feed as Feed
    from personae import OnProgress as OnProgress
    from personae import Paginator as Paginator
else:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module("personae"), name)


__all__ = [
    "AsyncDownload",
    "AsyncEventStream",
    "AsyncPaginator",
    "Download",
    "EventStream",
    "Feed",
    "OnProgress",
    "Paginator",
]
