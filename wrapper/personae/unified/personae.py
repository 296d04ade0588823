"""Clients of all vendors, together."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from personae_api.types import UNSET

from ..errors import ConfigurationError
from ..misuse import absent
from ..secret import Secret
from ..vendors import WITH_PERSONAS, async_client_of, client_of, dialect_of
from ..vendors.accessors import AsyncClients, Clients
from .listing import AsyncListing, Listing, Query
from .record import PersonaRecord, persona_record

_FOR_ALL = {"allow", "dry_run"}
"""Options that must hold for every client, or nobody could rely on them."""


class _Base:
    """Which vendors are asked, and what becomes of their answers; `_class_of` gives the kind of client of each."""

    _class_of: Callable[[str], type]

    def _configure(self, given: Mapping[str, Any], options: Mapping[str, Any]) -> None:
        options = {name: value for name, value in options.items() if value is not UNSET}
        self._clients: dict[str, Any] = {}
        self._own: list[Any] = []
        for vendor, value in given.items():
            if value is None and not _has_key(vendor):
                continue
            kind: Any = self._class_of(vendor)
            if isinstance(value, kind):
                self._clients[vendor] = value
            elif value is None or isinstance(value, Secret):
                self._clients[vendor] = kind(api_key=value, **options)
                self._own.append(self._clients[vendor])
            else:
                raise ConfigurationError(
                    f"{vendor}=... must be a key or a client ({kind.__name__}), not {type(value).__name__}"
                )
        unmet = sorted(_FOR_ALL & options.keys()) if len(self._own) < len(self._clients) else ()
        for name in unmet:
            raise ConfigurationError(
                f"{name}=... does not apply to a client that you pass in: pass client.with_options({name}=...) instead"
            )
        if not self._clients:
            variables = ", ".join(dialect_of(vendor).key_variable for vendor in WITH_PERSONAS)
            raise ConfigurationError(f"no vendor is configured: pass a key or a client, or set one of {variables}")
        if options and not self._own:
            raise ConfigurationError(
                f"{', '.join(options)}: options do not apply to clients that you pass in, which have their own"
            )

    @property
    def vendors(self) -> tuple[str, ...]:
        """The vendors that are asked."""
        return tuple(self._clients)

    def _client(self, vendor: str) -> Any:
        if vendor not in self._clients:
            variable = dialect_of(vendor).key_variable
            raise ConfigurationError(f"{vendor} is not configured: pass {vendor}=... or set {variable}")
        return self._clients[vendor]

    def _located(self, address: str) -> tuple[str, str]:
        vendor, _, identifier = str(address).partition(":")
        if not identifier or vendor not in self._clients:
            raise ConfigurationError(
                f"{address!r} is not the address of a persona: use VENDOR:ID with one of {', '.join(self._clients)}"
            )
        return vendor, identifier


def _has_key(vendor: str) -> bool:
    return bool(os.environ.get(dialect_of(vendor).key_variable, "").strip())


class Personae(_Base, Clients):
    """All vendors at once.

    Pass a key or a client for a vendor; a vendor that you leave out takes part if its key is in the environment. The
    options are those of `Client`, for the clients that are made here. Clients that you pass in keep their own options,
    and stay open when this closes.

    >>> with Personae(anam="...", tavus="...") as personae:  # doctest: +SKIP
    ...     for record in personae.list():
    ...         print(record.address, record.name)
    """

    _class_of = staticmethod(client_of)

    def list(self, *, search: str | None = None, limit: int | None = None) -> Listing:
        """The personas of all vendors, requested at the same time, in pages as large as each allows.

        `search` keeps those with this text in their name: with the vendor's own search if its list has one, otherwise
        among everything it lists, in upper or lower case. `limit` is the most to return in all, those of the first
        vendor first.
        """
        return Listing(self._clients, Query(search, limit))

    def get(self, address: str) -> PersonaRecord:
        """One persona by its address, such as `tavus:p5317866`."""
        vendor, identifier = self._located(address)
        return persona_record(vendor, self._clients[vendor].personas.get(identifier))

    def close(self) -> None:
        """Close the clients that were made here."""
        for client in self._own:
            client.close()

    if not TYPE_CHECKING:  # a type checker says by itself that it is not there
        __aenter__ = absent("Personae is synchronous: use `with`, or AsyncPersonae")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncPersonae(_Base, AsyncClients):
    """All vendors at once, for coroutines; otherwise like `Personae`."""

    _class_of = staticmethod(async_client_of)

    def list(self, *, search: str | None = None, limit: int | None = None) -> AsyncListing:
        """The personas of all vendors, as in `Personae`: `async for` gives them as they come, `await` all of them."""
        return AsyncListing(self._clients, Query(search, limit))

    async def get(self, address: str) -> PersonaRecord:
        """One persona by its address, such as `tavus:p5317866`."""
        vendor, identifier = self._located(address)
        return persona_record(vendor, await self._clients[vendor].personas.get(identifier))

    async def aclose(self) -> None:
        """Close the clients that were made here."""
        for client in self._own:
            await client.aclose()

    if not TYPE_CHECKING:  # a type checker says by itself that it is not there
        __enter__ = absent("use `async with` for AsyncPersonae; `with` is for Personae")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
