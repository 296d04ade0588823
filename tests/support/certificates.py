"""Certificates for servers on loopback."""

from __future__ import annotations

import hashlib
import ssl
from datetime import datetime
from functools import cache

import trustme
from cryptography import x509

AUTHORITY = trustme.CA()
NOBODY = trustme.CA()
"""One that no client trusts."""
UNUSED = trustme.CA()
"""One that has signed nothing."""


@cache
def identity(*names: str, authority: trustme.CA = AUTHORITY, until: datetime | None = None) -> ssl.SSLContext:
    """What a server with a certificate for these names shows."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*(names or ("127.0.0.1", "localhost")), not_after=until).configure_cert(context)
    return context


def name_in_folder() -> str:
    """What the file of the authority is called in a folder: OpenSSL makes it of a hash of its name."""
    subject = x509.load_pem_x509_certificate(AUTHORITY.cert_pem.bytes()).subject
    plain = x509.Name([x509.NameAttribute(part.oid, " ".join(str(part.value).lower().split())) for part in subject])
    encoded = plain.public_bytes()
    header = 2 if encoded[1] < 0x80 else 2 + (encoded[1] & 0x7F)
    digest = hashlib.sha1(encoded[header:]).digest()
    return f"{int.from_bytes(digest[:4], 'little'):08x}.0"
