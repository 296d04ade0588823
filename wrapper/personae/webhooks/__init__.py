"""Webhooks: what vendors send by themselves, checked and read, in any web framework.

>>> from personae import webhooks
>>> body = b'{"event_type": "conversation.tool_call", "message_type": "conversation"}'
>>> type(webhooks.tavus(body)).__name__
'ToolCallEvent'

Give the body as it came and the headers as the framework has them. What is wrong raises `WebhookError`, and an event
that is not known is an `UnknownEvent`: nothing is lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from personae_api.bland.webhooks import EVENTS as _BLAND
from personae_api.bland.webhooks import BlandEvent
from personae_api.events import UnknownEvent
from personae_api.tavus.webhooks import EVENTS as _TAVUS
from personae_api.tavus.webhooks import TavusEvent
from personae_api.types import UNSET, Unset

from ..errors import ConfigurationError, WebhookError
from .reading import check_raw, read
from .signatures import HeaderItems, Secrets, check_secret, check_signature
from .tokens import AsyncBlandTokens, BlandTokens

if TYPE_CHECKING:
    from ..drift import OnDrift

__all__ = [
    "AsyncBlandTokens",
    "BlandEvent",
    "BlandTokens",
    "TavusEvent",
    "UnknownEvent",
    "WebhookError",
    "async_bland",
    "bland",
    "tavus",
]


def bland(
    body: bytes,
    headers: HeaderItems,
    *,
    secret: Secrets | Unset = UNSET,
    tokens: BlandTokens | Unset = UNSET,
    on_drift: OnDrift | None = None,
) -> BlandEvent:
    """The event that Bland has sent, once it is certain that it has; WebhookError otherwise.

    `secret` is the account's webhook secret, or several of them, and checks the signature of the body. `tokens` checks
    the token of those who have switched that on; a token says nothing of the body, so give both where both are sent.
    """
    _check_signed(body, headers, secret, tokens, BlandTokens)
    if not isinstance(tokens, Unset):
        tokens.check(headers)
    return read(_BLAND, body, on_drift)


async def async_bland(
    body: bytes,
    headers: HeaderItems,
    *,
    tokens: AsyncBlandTokens,
    secret: Secrets | Unset = UNSET,
    on_drift: OnDrift | None = None,
) -> BlandEvent:
    """The same with tokens whose keys are fetched by coroutines; without tokens `bland` waits for nothing either."""
    _check_signed(body, headers, secret, tokens, AsyncBlandTokens)
    await tokens.check(headers)
    return read(_BLAND, body, on_drift)


def tavus(
    body: bytes,
    *,
    secret: Secrets | Unset = UNSET,
    given: str | Unset | None = UNSET,
    on_drift: OnDrift | None = None,
) -> TavusEvent:
    """The event that Tavus has sent, which it does not sign; WebhookError if it is none.

    A secret in the callback URL keeps others out: `given` is what came in the URL of this request, and must be `secret`
    or one of several.
    """
    check_raw(body)
    if isinstance(secret, Unset) != isinstance(given, Unset):
        raise ConfigurationError("pass secret=... and given=... together: one is compared with the other")
    if not isinstance(secret, Unset) and not isinstance(given, Unset):
        check_secret(given, secret, "tavus")
    return read(_TAVUS, body, on_drift)


def _check_signed(body: bytes, headers: HeaderItems, secret: Secrets | Unset, tokens: object, kind: type) -> None:
    check_raw(body)
    if isinstance(secret, Unset) and isinstance(tokens, Unset):
        raise ConfigurationError("pass secret=... or tokens=...: without either anybody could be the sender")
    if not isinstance(tokens, Unset | kind):
        raise ConfigurationError(f"tokens=... must be {kind.__name__}, not {type(tokens).__name__}")
    if not isinstance(secret, Unset):
        check_signature(body, headers, secret)
