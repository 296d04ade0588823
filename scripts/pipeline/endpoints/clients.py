"""What a document says of calls that its clients do otherwise: where they go, the key that they send, cookies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from personae.vendors import VENDORS, dialect_of

from ..errors import PipelineError
from .credentials import Credential, cookies_with_keys, credential
from .operations import addresses, operations

_MOST_TOLD = 10


def otherwise(vendor: str, document: dict[str, Any]) -> Iterator[str]:
    """A sentence for each thing that has to be changed by hand, or that a caller must do."""
    if vendor in VENDORS:
        yield from _address(vendor, document)
        yield from _key(vendor, document)
    yield from cookies(vendor, document)


def _address(vendor: str, document: dict[str, Any]) -> Iterator[str]:
    told, asked = addresses(document.get("servers")), dialect_of(vendor).base_url.rstrip("/")
    if told and asked not in told:
        yield (
            f"{vendor}: the document says that it is at {' or '.join(map(repr, told))}, and its clients ask at "
            f"{asked!r}: if it has moved, change base_url in {_dialect(vendor)}"
        )


def _key(vendor: str, document: dict[str, Any]) -> Iterator[str]:
    dialect = dialect_of(vendor)
    sent = Credential(dialect.key_header, dialect.key_prefix, dialect.is_basic)
    try:
        asked = credential(document)
    except PipelineError:
        yield (
            f"{vendor}: the document does not say how a key is sent, and its clients send one in {_header(sent)}: if "
            f"that is not so any more, change {_dialect(vendor)}"
        )
        return
    if asked != sent:
        yield (
            f"{vendor}: the document asks for a key in {_header(asked)}, and its clients send it in {_header(sent)}: "
            f"if that has changed, change key_header and key_prefix in {_dialect(vendor)}"
        )


def _header(key: Credential) -> str:
    return f"the header {key.header!r}" + (f" behind {key.prefix.strip()!r}" if key.prefix else "")


def _dialect(vendor: str) -> str:
    return f"wrapper/personae/vendors/{vendor}/dialect.py"


def cookies(vendor: str, document: dict[str, Any]) -> Iterator[str]:
    """What is said of the cookies that operations require, which are no arguments and no keys."""
    keys = cookies_with_keys(document)
    wanted: dict[str, list[str]] = {}
    for info in operations(document):
        for parameter in info.parameters:
            name, place = parameter["name"], parameter["in"]
            if place == "cookie" and parameter.get("required") is True and name not in keys:
                wanted.setdefault(name, []).append(info.place)
    for name, places in [*wanted.items()][:_MOST_TOLD]:
        more = f" and {len(places) - 1} more" if len(places) > 1 else ""
        yield (
            f"{vendor}: {places[0]}{more} requires the cookie {name!r}, which is not an argument: a caller sends it by "
            f"with_options(extra_headers={{'cookie': ...}})"
        )
    if len(wanted) > _MOST_TOLD:
        yield f"{vendor}: {len(wanted) - _MOST_TOLD} more cookies are required"
