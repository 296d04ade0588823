"""Certificates for servers on loopback."""

from __future__ import annotations

import ssl
from datetime import datetime
from functools import cache

import trustme

AUTHORITY = trustme.CA()
NOBODY = trustme.CA()
"""One that no client trusts."""


@cache
def identity(*names: str, authority: trustme.CA = AUTHORITY, until: datetime | None = None) -> ssl.SSLContext:
    """What a server with a certificate for these names shows."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*(names or ("127.0.0.1", "localhost")), not_after=until).configure_cert(context)
    return context
