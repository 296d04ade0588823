# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Onboarding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import onboarding as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Onboarding:
    """How a program without an API key gets one: by a code that a person approves in the browser."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> OnboardingWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: OnboardingWithResponse = with_response(self)
        return whole

    def start(self, *, client_name: str | Unset = UNSET) -> models.OnboardingCode:
        """Ask for a code.

        Begins to get an API key. A person opens the address and approves the code; poll meanwhile. No key is needed
        or used.

        Args:
            client_name: Name of your program, of letters, digits, spaces and . _ / -. At most 64 characters.

        Sends `POST /v1/agent/onboarding/start`.
        """
        return self._client._fetch(calls.start_onboarding(client_name=client_name))

    def poll(self, *, device_code: str) -> models.OnboardingProgress:
        """Ask whether a code was approved.

        Tells whether the code was approved, and hands the API key out once it was. Wait as many seconds between two
        requests as the answer says. No key is needed or used.

        Args:
            device_code: Code of your program, from the start.

        Sends `POST /v1/agent/onboarding/poll`.
        """
        return self._client._fetch(calls.poll_onboarding(device_code=device_code))

    def exchange_token(self, *, token: str, redirect_uri: str) -> models.OnboardingLogin:
        """Turn a login into a key.

        Hands out the API key for the token with which a login in the browser came back. No key is needed or used.

        Args:
            token: Token that came with the browser.
            redirect_uri: Address to which it came.

        Sends `POST /auth/exchange`.
        """
        return self._client._fetch(calls.exchange_onboarding_token(token=token, redirect_uri=redirect_uri))


class AsyncOnboarding:
    """How a program without an API key gets one: by a code that a person approves in the browser."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncOnboardingWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncOnboardingWithResponse = with_response(self)
        return whole

    async def start(self, *, client_name: str | Unset = UNSET) -> models.OnboardingCode:
        """Ask for a code.

        Begins to get an API key. A person opens the address and approves the code; poll meanwhile. No key is needed
        or used.

        Args:
            client_name: Name of your program, of letters, digits, spaces and . _ / -. At most 64 characters.

        Sends `POST /v1/agent/onboarding/start`.
        """
        return await self._client._fetch(calls.start_onboarding(client_name=client_name))

    async def poll(self, *, device_code: str) -> models.OnboardingProgress:
        """Ask whether a code was approved.

        Tells whether the code was approved, and hands the API key out once it was. Wait as many seconds between two
        requests as the answer says. No key is needed or used.

        Args:
            device_code: Code of your program, from the start.

        Sends `POST /v1/agent/onboarding/poll`.
        """
        return await self._client._fetch(calls.poll_onboarding(device_code=device_code))

    async def exchange_token(self, *, token: str, redirect_uri: str) -> models.OnboardingLogin:
        """Turn a login into a key.

        Hands out the API key for the token with which a login in the browser came back. No key is needed or used.

        Args:
            token: Token that came with the browser.
            redirect_uri: Address to which it came.

        Sends `POST /auth/exchange`.
        """
        return await self._client._fetch(calls.exchange_onboarding_token(token=token, redirect_uri=redirect_uri))


if TYPE_CHECKING:

    class OnboardingWithResponse:
        """`Onboarding`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Onboarding) -> None:
            self.start = answered(resource.start)
            self.poll = answered(resource.poll)
            self.exchange_token = answered(resource.exchange_token)

    class AsyncOnboardingWithResponse:
        """`AsyncOnboarding`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncOnboarding) -> None:
            self.start = async_answered(resource.start)
            self.poll = async_answered(resource.poll)
            self.exchange_token = async_answered(resource.exchange_token)

else:
    OnboardingWithResponse, AsyncOnboardingWithResponse = Onboarding, AsyncOnboarding
