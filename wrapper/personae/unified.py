"""All vendors at once: one kind of record for a persona, whoever has it."""

from __future__ import annotations

import datetime as dt
import logging
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from personae_api.types import UNSET

from .errors import ConfigurationError, PersonaeError
from .vendors import VENDORS

if TYPE_CHECKING:
    from .vendors.anam import Anam, AsyncAnam
    from .vendors.bland import AsyncBland, Bland
    from .vendors.tavus import AsyncTavus, Tavus

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


def _anam(persona: Any) -> PersonaRecord:
    language = _text(persona, "language_code")
    return PersonaRecord(
        vendor="anam",
        id=_id(persona, "id"),
        name=_text(persona, "name") or "",
        description=_text(persona, "description"),
        prompt=_text(persona, "brain", "system_prompt"),
        voice=_text(persona, "voice", "display_name"),
        language=language if language != "inherit" else None,
        created=_moment(persona, "created_at"),
        updated=_moment(persona, "updated_at"),
        source=persona,
    )


def _bland(persona: Any) -> PersonaRecord:
    version = "current_production_version"
    tags = _value(persona, "tags")
    return PersonaRecord(
        vendor="bland",
        id=_id(persona, "id"),
        name=_text(persona, "name") or "",
        description=_text(persona, "description"),
        prompt=_text(persona, version, "personality_prompt"),
        voice=_text(persona, version, "call_config", "voice"),
        language=_text(persona, version, "call_config", "language"),
        tags=tuple(map(str, tags)) if isinstance(tags, list) else (),
        created=_moment(persona, "created_at"),
        updated=_moment(persona, "updated_at"),
        source=persona,
    )


def _tavus(persona: Any) -> PersonaRecord:
    return PersonaRecord(
        vendor="tavus",
        id=_id(persona, "persona_id"),
        name=_text(persona, "persona_name") or "",
        prompt=_text(persona, "system_prompt"),
        voice=_text(persona, "layers", "tts", "external_voice_id"),
        created=_moment(persona, "created_at"),
        updated=_moment(persona, "updated_at"),
        source=persona,
    )


_RECORD: Mapping[str, Callable[[Any], PersonaRecord]] = {"anam": _anam, "bland": _bland, "tavus": _tavus}


def _value(model: Any, *path: str) -> Any:
    for name in path:
        model = getattr(model, name, None)
    return None if model is UNSET else model


def _id(model: Any, name: str) -> str:
    value = _value(model, name)
    return "" if value is None else str(value)


def _text(model: Any, *path: str) -> str | None:
    value = _value(model, *path)
    return value if isinstance(value, str) and value else None


def _moment(model: Any, *path: str) -> dt.datetime | None:
    """A date with a zone; the vendors mean UTC where they do not say."""
    value = _value(model, *path)
    if not isinstance(value, dt.datetime):
        return None
    return value if value.tzinfo is not None else value.replace(tzinfo=dt.UTC)


def _client_class(vendor: str, prefix: str) -> Any:
    from importlib import import_module

    return getattr(import_module(f".vendors.{vendor}", __package__), prefix + vendor.capitalize())


class _Base:
    """Which vendors are asked, and what becomes of their answers."""

    _prefix = ""

    def _configure(self, given: Mapping[str, Any]) -> None:
        self._clients: dict[str, Any] = {}
        self._own: list[Any] = []
        for vendor, value in given.items():
            kind = _client_class(vendor, self._prefix) if value is not None or _has_key(vendor) else None
            if kind is None:
                continue
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
            variables = ", ".join(f"{vendor.upper()}_API_KEY" for vendor in VENDORS)
            raise ConfigurationError(f"no vendor is configured: pass a key or a client, or set one of {variables}")

    @property
    def vendors(self) -> tuple[str, ...]:
        """The vendors that are asked."""
        return tuple(self._clients)

    def _client(self, vendor: str) -> Any:
        if vendor not in self._clients:
            raise ConfigurationError(f"{vendor} is not configured: pass {vendor}=... or set {vendor.upper()}_API_KEY")
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
                records += map(_RECORD[vendor], answer)
        return Listing(tuple(records), errors)


def _has_key(vendor: str) -> bool:
    return bool(os.environ.get(f"{vendor.upper()}_API_KEY", "").strip())


class Personae(_Base):
    """All vendors at once.

    Each argument is a key or a client; a vendor that is left out takes part if its key is in the environment. Clients
    that are given stay open when this closes.

    >>> with Personae(anam="...", tavus="...") as personae:  # doctest: +SKIP
    ...     for record in personae.list():
    ...         print(record.address, record.name)
    """

    def __init__(
        self, *, anam: str | Anam | None = None, bland: str | Bland | None = None, tavus: str | Tavus | None = None
    ) -> None:
        self._configure({"anam": anam, "bland": bland, "tavus": tavus})

    @property
    def anam(self) -> Anam:
        """The client of Anam; ConfigurationError if there is none."""
        client: Anam = self._client("anam")
        return client

    @property
    def bland(self) -> Bland:
        """The client of Bland; ConfigurationError if there is none."""
        client: Bland = self._client("bland")
        return client

    @property
    def tavus(self) -> Tavus:
        """The client of Tavus; ConfigurationError if there is none."""
        client: Tavus = self._client("tavus")
        return client

    def list(self) -> Listing:
        """The personas of all vendors, which are asked at the same time."""
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(len(self._clients), thread_name_prefix="personae-vendor") as executor:
            asked = [executor.submit(client.personas.list().all) for client in self._clients.values()]
        return self._listing(answer.exception() or answer.result() for answer in asked)

    def get(self, address: str) -> PersonaRecord:
        """One persona by its address, such as `tavus:p5317866`."""
        vendor, identifier = self._located(address)
        return _RECORD[vendor](self._clients[vendor].personas.get(identifier))

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


class AsyncPersonae(_Base):
    """All vendors at once, for coroutines; otherwise as `Personae`."""

    _prefix = "Async"

    def __init__(
        self,
        *,
        anam: str | AsyncAnam | None = None,
        bland: str | AsyncBland | None = None,
        tavus: str | AsyncTavus | None = None,
    ) -> None:
        self._configure({"anam": anam, "bland": bland, "tavus": tavus})

    @property
    def anam(self) -> AsyncAnam:
        """The client of Anam; ConfigurationError if there is none."""
        client: AsyncAnam = self._client("anam")
        return client

    @property
    def bland(self) -> AsyncBland:
        """The client of Bland; ConfigurationError if there is none."""
        client: AsyncBland = self._client("bland")
        return client

    @property
    def tavus(self) -> AsyncTavus:
        """The client of Tavus; ConfigurationError if there is none."""
        client: AsyncTavus = self._client("tavus")
        return client

    async def list(self) -> Listing:
        """The personas of all vendors, which are asked at the same time."""
        import asyncio

        asked = [client.personas.list().all() for client in self._clients.values()]
        return self._listing(await asyncio.gather(*asked, return_exceptions=True))

    async def get(self, address: str) -> PersonaRecord:
        """One persona by its address, such as `tavus:p5317866`."""
        vendor, identifier = self._located(address)
        return _RECORD[vendor](await self._clients[vendor].personas.get(identifier))

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
