"""Where webhooks meet waits: an event brings the next read of the thing that it names forward."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from ..errors import ConfigurationError
from .decisions import as_json

Listener = Callable[[Mapping[str, Any]], bool]


class Feed:
    """Passes the vendor's events to waits: `wait(..., feed=feed)`.

    An event only brings the next read forward, and the read decides, so a forged or early event does no harm. A feed
    may be shared between threads, event loops and waits.

    >>> from personae import Feed
    >>> Feed().feed({"replica_id": "r1", "status": "ready"})
    0
    """

    def __init__(self) -> None:
        self._listeners: set[Listener] = set()

    def feed(self, event: object) -> int:
        """Feed in an event from `personae.webhooks`, or its JSON object; returns how many waits it woke."""
        data = as_json(event)
        if not isinstance(data, Mapping):
            raise ConfigurationError(
                f"feed(...) takes an event that personae.webhooks returned, or its JSON object, not "
                f"{type(event).__name__}"
            )
        return sum(listener(data) for listener in list(self._listeners))

    @contextmanager
    def told(self, listener: Listener) -> Iterator[None]:
        """Call a function with each event while this is open; it returns whether the event concerns it."""
        self._listeners.add(listener)
        try:
            yield
        finally:
            self._listeners.discard(listener)
