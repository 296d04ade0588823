"""The addresses of a host, in the order in which they are tried (RFC 8305 section 4)."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from itertools import chain, zip_longest
from typing import Any, TypeAlias

ATTEMPT_DELAY_SECONDS = 0.25
"""How long an address is tried before the next one is tried as well (RFC 8305 section 5)."""

Address: TypeAlias = tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]
"""What `getaddrinfo` gives."""


def interleaved(addresses: Sequence[Address]) -> list[Address]:
    """The addresses of both families in turn, so that one family that leads nowhere costs a quarter of a second."""
    first = addresses[0][0] if addresses else None
    mine = [address for address in addresses if address[0] == first]
    others = [address for address in addresses if address[0] != first]
    return [address for address in chain.from_iterable(zip_longest(mine, others)) if address is not None]
