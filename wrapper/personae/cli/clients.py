"""Clients for commands: with the key of whoever is here, or of a sandbox in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from ..client import Client
from ..errors import ConfigurationError
from ..secret import Secret
from ..vendors import client_of
from .keys import key_of
from .statuses import Status, Stop


@contextmanager
def client_for(
    vendor: str,
    *,
    sandbox: bool,
    key: Callable[[str], Secret[str]] = key_of,
    **options: Any,
) -> Iterator[Client[Any]]:
    """A client of a vendor; Stop if there is no key, or a setting is wrong."""
    if sandbox:
        from ..sandbox.sandbox import Sandbox

        yield getattr(Sandbox(), vendor)(**options)
        return
    secret = key(vendor)
    try:
        client = client_of(vendor)(api_key=secret.reveal, **options)
    except ConfigurationError as error:
        raise Stop(str(error), Status.SETTINGS) from None
    with client:
        yield client
