"""All vendors at once: one kind of record for a persona, whoever has it."""

from __future__ import annotations

import datetime as dt
import logging
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from personae_api.types import UNSET

from .errors import ConfigurationError, PersonaeError
from .vendors import VENDORS, async_client_of, client_of, dialect_of, persona_of
from .vendors.accessors import AsyncClients, Clients

_LOGGER = logging.getLogger("personae")


@dataclass(frozen=True, slots=True)
class PersonaRecord:
    """A persona, described alike for all vendors; None is what the vendor does not say, in this answer or at all.

    `address` is `VENDOR:ID`, for `Personae.get`; `source` is the vendor's own model with everything in it.
    """

    vendor: str
    id: str
    name: str
    description: str | None = None
    prompt: str | None = None
    voice: str | None = None
    language: str | None = None
    tags: tuple[str, ...] = ()
    created: dt.datetime | None = None
    updated: dt.datetime | None = None
    source: Any = field(default=None, repr=False, compare=False)

    @property
    def address(self) -> str:
        """The persona's place among all vendors, such as `anam:071b0286`."""
        return f"{self.vendor}:{self.id}"


class VendorsError(PersonaeError):
    """Some vendors did not answer: `errors` has the error of each, `records` what the others answered."""

    def __init__(self, errors: Mapping[str, PersonaeError], records: tuple[PersonaRecord, ...]) -> None:
        super().__init__("; ".join(str(error) for error in errors.values()))
        self.errors = errors
        self.records = records


@dataclass(frozen=True, slots=True)
class Listing:
    """The personas of all vendors, in the vendors' order, and the error of each vendor that did not answer.

    Iterating gives the records of those that did, and then raises VendorsError if there are errors: a failure hides
    nothing and is not overlooked. Use `records` and `errors` to decide otherwise.
    """

    records: tuple[PersonaRecord, ...]
    errors: Mapping[str, PersonaeError]

    def __iter__(self) -> Iterator[PersonaRecord]:
        yield from self.records
        if self.errors:
            raise VendorsError(self.errors, self.records) from next(iter(self.errors.values()))

    def __len__(self) -> int:
        return len(self.records)


def persona_record(vendor: str, persona: Any) -> PersonaRecord:
    """A vendor's model of a persona as a record."""
    fields = persona_of(vendor)
    language, tags = _text(persona, fields.language), _value(persona, fields.tags)
    return PersonaRecord(
        vendor=vendor,
        id=_id(persona, fields.id),
        name=_text(persona, fields.name) or "",
        description=_text(persona, fields.description),
        prompt=_text(persona, fields.prompt),
        voice=_text(persona, fields.voice),
        language=None if language in fields.no_languages else language,
        tags=tuple(map(str, tags)) if isinstance(tags, list) else (),
        created=_moment(persona, fields.created),
        updated=_moment(persona, fields.updated),
        source=persona,
    )


def _value(model: Any, path: str | None) -> Any:
    if path is None:
        return None
    for name in path.split("."):
        model = getattr(model, name, None)
    return None if model is UNSET else model


def _id(model: Any, path: str) -> str:
    value = _value(model, path)
    return "" if value is None else str(value)


def _text(model: Any, path: str | None) -> str | None:
    value = _value(model, path)
    return value if isinstance(value, str) and value else None


def _moment(model: Any, path: str) -> dt.datetime | None:
    """A date with a zone; the vendors mean UTC where they do not say."""
    value = _value(model, path)
    if not isinstance(value, dt.datetime):
        return None
    return value if value.tzinfo is not None else value.replace(tzinfo=dt.UTC)


class _Base:
    """Which vendors are asked, and what becomes of their answers; `_class_of` gives the kind of client of each."""

    _class_of: Callable[[str], type]

    def _configure(self, given: Mapping[str, Any]) -> None:
        self._clients: dict[str, Any] = {}
        self._own: list[Any] = []
        for vendor, value in given.items():
            if value is None and not _has_key(vendor):
                continue
            kind: Any = self._class_of(vendor)
            if isinstance(value, kind):
                self._clients[vendor] = value
            elif value is None or isinstance(value, str):
                self._clients[vendor] = kind(api_key=value)
                self._own.append(self._clients[vendor])
            else:
                raise ConfigurationError(
                    f"{vendor}=... must be a key or a client ({kind.__name__}), not {type(value).__name__}"
                )
        if not self._clients:
            variables = ", ".join(dialect_of(vendor).key_variable for vendor in VENDORS)
            raise ConfigurationError(f"no vendor is configured: pass a key or a client, or set one of {variables}")

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
                f"{address!r} is no address of a persona: use VENDOR:ID with one of {', '.join(self._clients)}"
            )
        return vendor, identifier

    def _listing(self, answers: Iterable[list[Any] | BaseException]) -> Listing:
        records: list[PersonaRecord] = []
        errors: dict[str, PersonaeError] = {}
        for vendor, answer in zip(self._clients, answers, strict=True):
            if isinstance(answer, PersonaeError):
                errors[vendor] = answer
                _LOGGER.warning("%s is missing in the list of all personas: %s", vendor, answer)
            elif isinstance(answer, BaseException):
                raise answer
            else:
                records += (persona_record(vendor, persona) for persona in answer)
        return Listing(tuple(records), errors)


def _has_key(vendor: str) -> bool:
    return bool(os.environ.get(dialect_of(vendor).key_variable, "").strip())


class Personae(_Base, Clients):
    """All vendors at once.

    Each argument is a key or a client; a vendor that is left out takes part if its key is in the environment. Clients
    that are given stay open when this closes.

    >>> with Personae(anam="...", tavus="...") as personae:  # doctest: +SKIP
    ...     for record in personae.list():
    ...         print(record.address, record.name)
    """

    _class_of = staticmethod(client_of)

    def list(self) -> Listing:
        """The personas of all vendors, which are asked at the same time."""
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(len(self._clients), thread_name_prefix="personae-vendor") as executor:
            asked = [executor.submit(client.personas.list().all) for client in self._clients.values()]
        return self._listing(answer.exception() or answer.result() for answer in asked)

    def get(self, address: str) -> PersonaRecord:
        """One persona by its address, such as `tavus:p5317866`."""
        vendor, identifier = self._located(address)
        return persona_record(vendor, self._clients[vendor].personas.get(identifier))

    def close(self) -> None:
        """Close the clients that were made here."""
        for client in self._own:
            client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncPersonae(_Base, AsyncClients):
    """All vendors at once, for coroutines; otherwise as `Personae`."""

    _class_of = staticmethod(async_client_of)

    async def list(self) -> Listing:
        """The personas of all vendors, which are asked at the same time."""
        import asyncio

        asked = [client.personas.list().all() for client in self._clients.values()]
        return self._listing(await asyncio.gather(*asked, return_exceptions=True))

    async def get(self, address: str) -> PersonaRecord:
        """One persona by its address, such as `tavus:p5317866`."""
        vendor, identifier = self._located(address)
        return persona_record(vendor, await self._clients[vendor].personas.get(identifier))

    async def aclose(self) -> None:
        """Close the clients that were made here."""
        for client in self._own:
            await client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
