"""A sandbox: all vendors together, their clients, and what tests want to know of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from math import inf
from typing import Any

import personae as package
import personae.sandbox as sandbox

from ..vendors import VENDORS, WITH_PERSONAS, async_client_of, client_of, style_of
from ..vendors.accessors import NewClients
from .answers.streams import Streams
from .clock import STARTS, VirtualClock
from .requests.rate_limits import Window
from .requests.recorded_request import Recorded, RecordedRequest
from .service import Service
from .specification.document import Specification, shipped
from .specification.streams import Stream
from .store.lives import Ending, Endings, bad_states
from .store.store import Store
from .transport.faults import Faults
from .webhooks import Webhooks

DEFAULT_KEY = "sandbox-key"


class Sandbox(NewClients):
    """All vendors in memory; the same arguments and the same requests give the same answers.

    `personas` is how many items each list has at first, of personas and everything else. `keys` are the valid API keys.
    `rate_limit` is (requests, seconds) for each vendor. `specifications` takes OpenAPI documents by vendor, instead of
    those of the package. `starts` is the time at first, the same on any day; if a sandbox is served to other programs,
    use `datetime.now(UTC)`, which is theirs. Clients wait on `clock`, which takes no real time.
    """

    def __init__(
        self,
        personas: int = 3,
        seed: int = 0,
        keys: Sequence[str] = (DEFAULT_KEY,),
        *,
        rate_limit: tuple[int, float] | None = None,
        specifications: Mapping[str, Mapping[str, Any]] | None = None,
        starts: dt.datetime = STARTS,
    ) -> None:
        if personas < 0:
            raise ValueError(f"Sandbox(personas=...) must be at least 0, not {personas}")
        if isinstance(keys, str) or not keys:
            raise ValueError("Sandbox(keys=...) must be a list of at least one key")
        if rate_limit is not None and (rate_limit[0] < 1 or rate_limit[1] <= 0):
            raise ValueError(f"Sandbox(rate_limit=...) must be (requests, seconds), both above 0, not {rate_limit}")
        if getattr(starts, "tzinfo", None) is None:  # whatever it is
            raise ValueError(
                f"Sandbox(starts=...) must be a datetime with a time zone, as datetime.now(UTC), not {starts!r}"
            )
        self.key = keys[0]
        self.clock = VirtualClock(seed, starts.timestamp())
        self.faults = Faults(seed, self._operation_ids)
        self.streams = Streams(self._known_streams)
        self.webhooks = Webhooks()
        self._endings = Endings()
        self._personas = personas
        self._seed = seed
        self._keys = frozenset(keys)
        self._rate_limit = rate_limit
        self._specifications = dict(specifications or {})
        self._recorded = Recorded()
        self._services: dict[str, Service] = {}
        self.clock.tell(self._due, self.pass_time)

    @property
    def requests(self) -> list[RecordedRequest]:
        """The received requests, newest last."""
        return self._recorded.all()

    def clear(self) -> None:
        """Forget the received requests."""
        self._recorded.clear()

    def fail(
        self, operation: str, *, state: str | None = None, reason: str = "It failed in the sandbox", times: int = 1
    ) -> None:
        """Make the next thing that an operation creates end badly; `state` is one of the vendor's bad ends.

        >>> from personae.sandbox import Sandbox
        >>> Sandbox().fail("createReplica", reason="No face was found")
        """
        allowed = self._bad_ends(operation)
        if allowed is None:
            raise ValueError(f"{operation!r} creates nothing with states in the sandbox, so nothing can end badly")
        if not allowed:
            raise ValueError(f"no bad end is known for what {operation!r} creates")
        if state is not None and state not in allowed:
            raise ValueError(f"{state!r} is not a bad end of what {operation} creates: use one of {', '.join(allowed)}")
        if type(times) is not int or times < 1:
            raise ValueError(f"times=... must be a whole number of at least 1, not {times!r}")
        self._endings.add(operation, Ending(state, reason), times)

    def _due(self) -> float:
        return min((service.due for service in list(self._services.values())), default=inf)

    def pass_time(self) -> list[BaseException]:
        """Bring all things into their current state, and send the webhooks about it.

        The clock calls this as time passes. Returns what webhook receivers raised.
        """
        for service in list(self._services.values()):
            service.pass_time()
        return self.webhooks.deliver()

    def _bad_ends(self, operation: str) -> list[str] | None:
        """The states in which the things end badly that an operation makes, None if they have no states."""
        for vendor in VENDORS:
            read = self.service(vendor).specification.made_by.get(operation)
            if read is not None:
                return bad_states(read.operation)
        return None

    def service(self, vendor: str) -> Service:
        """What answers for a vendor."""
        found = self._services.get(vendor)
        return found or self._services.setdefault(vendor, self._new_service(vendor))

    def _new_service(self, vendor: str) -> Service:
        specification, style = self._specification(vendor), style_of(vendor)
        limit, seconds = self._rate_limit or (None, 0.0)
        return Service(
            style,
            specification,
            Store(
                specification,
                self.clock,
                f"{self._seed}/{vendor}",
                self._personas,
                style.dialect.base_url,
                self._endings,
            ),
            clock=self.clock,
            faults=self.faults,
            keys=self._keys,
            window=Window(limit, seconds),
            streams=self.streams,
            webhooks=self.webhooks,
            record=self._recorded.add,
        )

    def _specification(self, vendor: str) -> Specification:
        document = self._specifications.get(vendor)
        return _shipped(vendor) if document is None else Specification(document, style_of(vendor).rewrites)

    def _operation_ids(self, vendor: str | None) -> Collection[str]:
        if vendor is not None and vendor not in VENDORS:
            raise ValueError(f"{vendor!r} is no vendor: use one of {', '.join(VENDORS)}")
        asked = VENDORS if vendor is None else (vendor,)
        return {id for one in asked for id in self.service(one).specification.operation_ids}

    def _known_streams(self) -> Mapping[str, Mapping[str, Stream]]:
        return {vendor: self.service(vendor).specification.streams for vendor in VENDORS}

    def transport(self, vendor: str, base_url: str | None = None) -> sandbox.SandboxTransport:
        """An httpx transport, sync and async, for a client of your own; `base_url` is its own, if it has one."""
        from .transport.client_transport import SandboxTransport

        service = self.service(vendor)
        address = service.style.dialect.base_url if base_url is None else base_url
        return SandboxTransport(service.handle, self.clock, address)

    def personae(self, **options: Any) -> package.Personae:
        """All that have personas at once; the options are for each of the clients."""
        from ..unified.personae import Personae

        return Personae(**{vendor: self._client(vendor, options) for vendor in WITH_PERSONAS})

    def async_personae(self, **options: Any) -> package.AsyncPersonae:
        """All that have personas at once, asynchronous."""
        from ..unified.personae import AsyncPersonae

        return AsyncPersonae(**{vendor: self._async_client(vendor, options) for vendor in WITH_PERSONAS})

    def _client(self, vendor: str, options: Mapping[str, Any]) -> Any:
        return client_of(vendor)(**self._defaults(vendor, options))

    def _async_client(self, vendor: str, options: Mapping[str, Any]) -> Any:
        return async_client_of(vendor)(**self._defaults(vendor, options))

    def _defaults(self, vendor: str, options: Mapping[str, Any]) -> dict[str, Any]:
        given = {"base_url": style_of(vendor).dialect.base_url, **options}  # whatever the environment says
        return {"api_key": self.key, "transport": self.transport(vendor, given["base_url"]), **given}

    def serve(self, port: int = 0) -> sandbox.Server:
        """Serve it on this machine, for other programs: `with sandbox.serve() as server`.

        The server has the address of each vendor under its name, and the `key`. Port 0 takes any that is free.
        """
        from .transport.server import Server

        return Server(self, port)


@cache
def _shipped(vendor: str) -> Specification:
    """The specification that the generated code of a vendor was made from, read once."""
    return Specification(shipped(vendor), style_of(vendor).rewrites)
