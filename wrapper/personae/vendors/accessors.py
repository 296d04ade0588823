"""What has each vendor under its name, so that editors and type checkers know the client of each.

Written by `make vendor` from the folders beside it; `python -m scripts.vendor --lists` brings it into step.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any

import personae
from personae_api.types import UNSET, Unset

from ..options import Allow, Limits, OnRetry, RetryBudgetOption, TimeoutOption
from ..secret import hidden


class Clients(ABC):
    """Synchronous clients of the vendors that have personas, given by keys or as they are."""

    def __init__(
        self,
        *,
        anam: str | personae.Anam | None = None,
        bland: str | personae.Bland | None = None,
        tavus: str | personae.Tavus | None = None,
        timeout: TimeoutOption | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        retry_budget: RetryBudgetOption | Unset = UNSET,
        breaker: personae.Breaker | Unset | None = UNSET,
        deadline: float | Unset | None = UNSET,
        max_response_bytes: int | Unset | None = UNSET,
        limits: Limits | Unset | None = UNSET,
        allow: Allow | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        on_retry: OnRetry | Unset | None = UNSET,
        on_drift: personae.OnDrift | Unset | None = UNSET,
        on_call: personae.OnCall | Unset | None = UNSET,
    ) -> None:
        given = {"anam": hidden(anam), "bland": hidden(bland), "tavus": hidden(tavus)}
        del anam, bland, tavus  # or a monitor that looks at the variables of a refusal would see the keys
        self._configure(
            given,
            {
                "timeout": timeout,
                "max_retries": max_retries,
                "retry_budget": retry_budget,
                "breaker": breaker,
                "deadline": deadline,
                "max_response_bytes": max_response_bytes,
                "limits": limits,
                "allow": allow,
                "dry_run": dry_run,
                "on_retry": on_retry,
                "on_drift": on_drift,
                "on_call": on_call,
            },
        )

    @abstractmethod
    def _configure(self, given: Mapping[str, Any], options: Mapping[str, Any]) -> None: ...

    @abstractmethod
    def _client(self, vendor: str) -> Any: ...

    @property
    def anam(self) -> personae.Anam:
        """The client of Anam; ConfigurationError if there is none."""
        client: personae.Anam = self._client("anam")
        return client

    @property
    def bland(self) -> personae.Bland:
        """The client of Bland; ConfigurationError if there is none."""
        client: personae.Bland = self._client("bland")
        return client

    @property
    def tavus(self) -> personae.Tavus:
        """The client of Tavus; ConfigurationError if there is none."""
        client: personae.Tavus = self._client("tavus")
        return client


class AsyncClients(ABC):
    """Asynchronous clients of the vendors that have personas, given by keys or as they are."""

    def __init__(
        self,
        *,
        anam: str | personae.AsyncAnam | None = None,
        bland: str | personae.AsyncBland | None = None,
        tavus: str | personae.AsyncTavus | None = None,
        timeout: TimeoutOption | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        retry_budget: RetryBudgetOption | Unset = UNSET,
        breaker: personae.Breaker | Unset | None = UNSET,
        deadline: float | Unset | None = UNSET,
        max_response_bytes: int | Unset | None = UNSET,
        limits: Limits | Unset | None = UNSET,
        allow: Allow | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        on_retry: OnRetry | Unset | None = UNSET,
        on_drift: personae.OnDrift | Unset | None = UNSET,
        on_call: personae.OnCall | Unset | None = UNSET,
    ) -> None:
        given = {"anam": hidden(anam), "bland": hidden(bland), "tavus": hidden(tavus)}
        del anam, bland, tavus  # or a monitor that looks at the variables of a refusal would see the keys
        self._configure(
            given,
            {
                "timeout": timeout,
                "max_retries": max_retries,
                "retry_budget": retry_budget,
                "breaker": breaker,
                "deadline": deadline,
                "max_response_bytes": max_response_bytes,
                "limits": limits,
                "allow": allow,
                "dry_run": dry_run,
                "on_retry": on_retry,
                "on_drift": on_drift,
                "on_call": on_call,
            },
        )

    @abstractmethod
    def _configure(self, given: Mapping[str, Any], options: Mapping[str, Any]) -> None: ...

    @abstractmethod
    def _client(self, vendor: str) -> Any: ...

    @property
    def anam(self) -> personae.AsyncAnam:
        """The client of Anam; ConfigurationError if there is none."""
        client: personae.AsyncAnam = self._client("anam")
        return client

    @property
    def bland(self) -> personae.AsyncBland:
        """The client of Bland; ConfigurationError if there is none."""
        client: personae.AsyncBland = self._client("bland")
        return client

    @property
    def tavus(self) -> personae.AsyncTavus:
        """The client of Tavus; ConfigurationError if there is none."""
        client: personae.AsyncTavus = self._client("tavus")
        return client


class NewClients(ABC):
    """Clients that are made when they are asked for; the options are those of `Client`."""

    @abstractmethod
    def _client(self, vendor: str, options: Mapping[str, Any]) -> Any: ...

    @abstractmethod
    def _async_client(self, vendor: str, options: Mapping[str, Any]) -> Any: ...

    def anam(self, **options: Any) -> personae.Anam:
        """A client of Anam."""
        client: personae.Anam = self._client("anam", options)
        return client

    def async_anam(self, **options: Any) -> personae.AsyncAnam:
        """An asynchronous client of Anam."""
        client: personae.AsyncAnam = self._async_client("anam", options)
        return client

    def bland(self, **options: Any) -> personae.Bland:
        """A client of Bland."""
        client: personae.Bland = self._client("bland", options)
        return client

    def async_bland(self, **options: Any) -> personae.AsyncBland:
        """An asynchronous client of Bland."""
        client: personae.AsyncBland = self._async_client("bland", options)
        return client

    def tavus(self, **options: Any) -> personae.Tavus:
        """A client of Tavus."""
        client: personae.Tavus = self._client("tavus", options)
        return client

    def async_tavus(self, **options: Any) -> personae.AsyncTavus:
        """An asynchronous client of Tavus."""
        client: personae.AsyncTavus = self._async_client("tavus", options)
        return client


class BaseUrls(ABC):
    """The addresses of vendors that are served; each is a base URL for a client."""

    @abstractmethod
    def base_url(self, vendor: str) -> str:
        """The address of a vendor."""

    @property
    def anam(self) -> str:
        """The address of Anam."""
        return self.base_url("anam")

    @property
    def bland(self) -> str:
        """The address of Bland."""
        return self.base_url("bland")

    @property
    def tavus(self) -> str:
        """The address of Tavus."""
        return self.base_url("tavus")
