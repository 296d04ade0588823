"""Tokens (JWT, RS256) with which a vendor signs what it sends.

PyJWT, of the extra `webhooks`, is loaded when the first token is checked.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from importlib.util import find_spec
from inspect import isawaitable, iscoroutinefunction
from threading import Event
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from personae_api.shapes import ANY, Map
from personae_api.types import Call, Operation

from ..clock import CLOCK
from ..errors import APIError, ConfigurationError, PersonaeError, WebhookError, WebhookFault
from .keys import ALGORITHM, AsyncFetching, Fetching, Keys, KeySet
from .signatures import HeaderItems, found

if TYPE_CHECKING:
    import asyncio

_LOGGER = logging.getLogger("personae")

MAX_AGE_SECONDS = 3600
"""The longest life of a token that is taken."""

_CLAIMS = ("sub", "jti", "iat", "nbf", "exp", "iss", "aud")
_FAULTS: Mapping[str, tuple[str, WebhookFault]] = {
    "ExpiredSignatureError": ("has expired", "expired"),
    "ImmatureSignatureError": ("is not valid yet", "early"),
    "InvalidIssuerError": ("is issued by somebody else (iss)", "claims"),
    "InvalidAudienceError": ("is meant for another receiver (aud)", "claims"),
    "InvalidSubjectError": ("is of another organisation (sub)", "claims"),
    "MissingRequiredClaimError": (f"lacks a claim, it must have {', '.join(_CLAIMS)}", "claims"),
    "InvalidSignatureError": ("is not signed by the key that it names", "signature"),
}
"""What PyJWT's errors mean."""
_UNREADABLE: tuple[str, WebhookFault] = ("cannot be read", "signature")
"""What every other one does."""


class Sender(NamedTuple):
    """A vendor that signs with tokens, each of its organisations with keys of its own."""

    vendor: str
    issuer: str
    """The `iss` of a token, with `{org_id}` in it."""
    keys: Operation
    """What publishes the keys of the organisation whose `org_id` is in its path."""


class _Tokens:
    """What both kinds check, apart from fetching keys."""

    _sender: ClassVar[Sender]

    def __init__(
        self, org_id: str, audience: str | Sequence[str], keys: object, header: str, leeway: float, max_age: float
    ) -> None:
        audiences = [audience] if isinstance(audience, str) else list(audience or ())
        _check_texts("org_id", [org_id])
        _check_texts("audience", audiences)
        _check_texts("header", [header])
        _check_seconds("leeway", leeway)
        _check_seconds("max_age", max_age)
        if not (isinstance(keys, Mapping) or callable(keys) or hasattr(keys, "send")):
            raise ConfigurationError(
                f"keys=... must be a client, a function or a key set, {{'keys': [...]}}, not {type(keys).__name__}"
            )
        if find_spec("jwt") is None or find_spec("cryptography") is None:
            raise ConfigurationError("tokens need PyJWT with cryptography: pip install 'personae[webhooks]'")
        self.org_id = org_id
        self.issuer = self._sender.issuer.format(org_id=org_id)
        self._audiences = audiences
        self._header = header
        self._leeway = leeway
        self._max_age = max_age
        self._keys = Keys()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.org_id}>"

    def _published(self) -> Call[KeySet, Any]:
        """The call that fetches the keys."""
        return Call(self._sender.keys, Map(ANY), path={"org_id": self.org_id})

    def _is_due(self, name: str) -> bool:
        return self._keys.is_due(name, CLOCK.monotonic())

    def _has(self, name: str) -> bool:
        return self._keys.get(name, CLOCK.monotonic()) is not None

    def _missed(self, error: Exception) -> None:
        """Keep to the keys that are there, and say so."""
        now = CLOCK.monotonic()
        self._keys.failed(str(error) if isinstance(error, PersonaeError) else type(error).__name__, now)
        age = self._keys.age(now)
        _LOGGER.warning(
            "%s webhook: the keys of %s could not be fetched (%s), next attempt in %.0f s; %s",
            self._sender.vendor,
            self.org_id,
            self._keys.fault,
            self._keys.wait(now),
            "there are none" if age is None else f"those of {age / 60:.0f} minutes ago are used",
        )

    def _unfetched(self) -> APIError:
        wait = self._keys.wait(CLOCK.monotonic())
        return APIError(
            f"the keys could not be fetched ({self._keys.fault}), next attempt in {wait:.0f} s",
            vendor=self._sender.vendor,
            operation=self._sender.keys.id,
        )

    def _fault(self, message: str, reason: WebhookFault) -> WebhookError:
        return WebhookError(message, vendor=self._sender.vendor, reason=reason)

    def _replayed(self) -> WebhookError:
        return self._fault("its token has been here before", "replayed")

    def _token(self, headers: HeaderItems) -> tuple[str, str]:
        """The token in the headers, and the name of the key that it says to be signed by."""
        import jwt

        given = found(headers, self._header)
        if not given:
            raise self._fault(f"it has no header {self._header} with a token", "unsigned")
        scheme, _, rest = given[0].strip().partition(" ")
        token = rest.strip() if scheme.lower() == "bearer" else given[0].strip()
        try:
            header = jwt.get_unverified_header(token)
        except (jwt.InvalidTokenError, ValueError, RecursionError):
            header = {}
        if header.get("alg") != ALGORITHM or str(header.get("typ")).upper() != "JWT":
            raise self._fault(f"the header {self._header} holds no token that is signed by {ALGORITHM}", "signature")
        if "kid" not in header:
            raise self._fault("its token names no key", "key")
        return token, str(header["kid"])

    def _claims(self, token: str, name: str) -> dict[str, Any]:
        """What a token says, if the key of this name has signed it and it is meant for us and now."""
        import jwt

        key = self._keys.get(name, CLOCK.monotonic())
        if key is None and self._keys.fault:
            raise self._unfetched()
        if key is None:
            raise self._fault("its token names a key that is not among the published ones", "key")
        try:
            claims = jwt.decode(
                token,
                key,
                algorithms=[ALGORITHM],
                audience=self._audiences,
                issuer=self.issuer,
                subject=self.org_id,
                leeway=self._leeway,
                options={"require": list(_CLAIMS)},
            )
        except (jwt.PyJWTError, OverflowError, RecursionError) as error:
            kinds = [kind.__name__ for kind in type(error).__mro__]
            what, reason = next((fault for kind, fault in _FAULTS.items() if kind in kinds), _UNREADABLE)
        else:
            if CLOCK.time() - int(claims["iat"]) <= self._max_age + self._leeway:
                return claims
            what, reason = f"was made more than {self._max_age:g} seconds ago", "expired"
        raise self._fault(f"its token {what}", reason)  # out here, where no cause holds parts of the token


def _check_texts(name: str, texts: Sequence[object]) -> None:
    if not texts or not all(isinstance(text, str) and text.strip() for text in texts):
        raise ConfigurationError(f"{name}=... must be a string, and not empty, or tokens of others would be accepted")


def _check_seconds(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= MAX_AGE_SECONDS:
        raise ConfigurationError(f"{name}=... must be seconds from 0 to {MAX_AGE_SECONDS}, not {value!r}")


class Tokens(_Tokens):
    """Checks the tokens of an organisation, from any thread."""

    def __init__(
        self,
        org_id: str,
        *,
        audience: str | Sequence[str],
        keys: Fetching | Callable[[], KeySet] | KeySet,
        header: str = "Authorization",
        leeway: float = 30,
        max_age: float = MAX_AGE_SECONDS,
        seen: Callable[[str], bool] | None = None,
    ) -> None:
        super().__init__(org_id, audience, keys, header, leeway, max_age)
        for function in (keys, getattr(keys, "send", None), seen):
            if iscoroutinefunction(function):
                raise ConfigurationError(
                    f"coroutine functions are for Async{type(self).__name__} and async_{self._sender.vendor}"
                )
        self._source = keys
        self._seen = seen
        self._fetches: dict[int, Event] = {}
        """The fetch that is on the way, by the process that makes it: others must not wait for it."""

    def check(self, headers: HeaderItems) -> dict[str, Any]:
        """The claims of the token in the headers; WebhookError if it is not good, APIError if no keys come."""
        token, name = self._token(headers)
        self._look_for(name)
        claims = self._claims(token, name)
        if self._seen is not None and self._seen(claims["jti"]):
            raise self._replayed()
        return claims

    def _look_for(self, name: str) -> None:
        """Fetch the keys if it is time to, or wait for who does; nobody waits who has the key already."""
        while self._is_due(name):
            process, came = os.getpid(), Event()
            try:
                fetch = self._fetches.setdefault(process, came)
                if fetch is came:
                    if self._is_due(name):  # the fetch before may have ended just now
                        self._fetch(name)
                elif self._has(name):
                    return
                else:
                    fetch.wait()
            finally:
                if self._fetches.get(process) is came:
                    del self._fetches[process]
                came.set()

    def _fetch(self, name: str) -> None:
        asked = CLOCK.monotonic()
        try:
            self._keys.take(self._fetched(), asked, CLOCK.monotonic())
        except Exception as error:
            self._missed(error)
            if self._has(name):
                return
            if isinstance(error, PersonaeError):
                raise
            raise self._unfetched() from error

    def _fetched(self) -> KeySet:
        if isinstance(self._source, Mapping):
            return self._source
        return self._source() if callable(self._source) else self._source.send(self._published()).parsed


class AsyncTokens(_Tokens):
    """The same for coroutines, on one event loop."""

    def __init__(
        self,
        org_id: str,
        *,
        audience: str | Sequence[str],
        keys: AsyncFetching | Callable[[], KeySet | Awaitable[KeySet]] | KeySet,
        header: str = "Authorization",
        leeway: float = 30,
        max_age: float = MAX_AGE_SECONDS,
        seen: Callable[[str], bool | Awaitable[bool]] | None = None,
    ) -> None:
        super().__init__(org_id, audience, keys, header, leeway, max_age)
        self._source = keys
        self._seen = seen
        self._fetching: asyncio.Task[Exception | None] | None = None

    async def check(self, headers: HeaderItems) -> dict[str, Any]:
        """The claims of the token in the headers; WebhookError if it is not good, APIError if no keys come."""
        token, name = self._token(headers)
        await self._look_for(name)
        claims = self._claims(token, name)
        if self._seen is not None:
            answer = self._seen(claims["jti"])
            if await answer if isawaitable(answer) else answer:
                raise self._replayed()
        return claims

    async def _look_for(self, name: str) -> None:
        """Fetch the keys if it is time to, or wait for who does; nobody waits who has the key already."""
        import asyncio

        while self._is_due(name):
            is_ours = self._fetching is None
            if self._fetching is None:
                self._fetching = asyncio.ensure_future(self._fetch())  # it goes on when who began it is cancelled
            elif self._has(name):
                return
            error = await asyncio.shield(self._fetching)
            if is_ours and error is not None and not self._has(name):
                if isinstance(error, PersonaeError):
                    raise error
                raise self._unfetched() from error

    async def _fetch(self) -> Exception | None:
        asked = CLOCK.monotonic()
        try:
            self._keys.take(await self._fetched(), asked, CLOCK.monotonic())
        except Exception as error:  # noqa: BLE001 - the one that began this raises it
            self._missed(error)
            return error
        finally:
            self._fetching = None
        return None

    async def _fetched(self) -> KeySet:
        if isinstance(self._source, Mapping):
            return self._source
        if not callable(self._source):
            return (await self._source.send(self._published())).parsed
        answer = self._source()
        return await answer if isawaitable(answer) else answer
