"""What Bland sends by itself, and how it signs that: by a secret of the account, or by tokens of the organisation."""

from __future__ import annotations

from typing import Any

import personae
from personae_api.bland.webhooks import EVENTS
from personae_api.bland.webhooks import BlandEvent as BlandEvent
from personae_api.types import UNSET, Operation, Unset

from ...errors import ConfigurationError
from ...secret import Secret
from ...webhooks.reading import check_raw, read
from ...webhooks.signatures import HeaderItems, Secrets, check_signature
from ...webhooks.tokens import AsyncTokens, Sender, Tokens

SIGNATURE_HEADERS = ("X-Webhook-Signature", "X-Bland-Signature")
"""The second one is that of live agents in widgets."""

SENDER = Sender(
    vendor="bland",
    issuer="https://api.bland.ai/orgs/{org_id}",
    keys=Operation(vendor="bland", id="jwks", method="GET", path="/orgs/{org_id}/.well-known/jwks.json"),
)
"""Keys are read as they come, as an object of any form; `get_keys` gives the same as a model."""


class BlandTokens(Tokens):
    """Checks the tokens of an organisation; make one and use it for all that comes, from any thread.

    `audience` is what the tokens are issued for: the address of the receiver without its path
    (https://hooks.example.com), unless another one was set at Bland; several may be allowed. `keys` gives the published
    keys: a `Bland` client, which fetches them, or a function that does, or the keys themselves. They are kept for an
    hour and fetched again for a key that is not known, at most every ten seconds, by one thread for all. While they
    cannot be fetched, those that are there count for a day; a token whose key is not among them raises APIError.

    `header` holds the token, after `Bearer` or alone: Bland does not say in which it travels. `leeway` is for clocks
    that differ. A token is taken for at most `max_age` seconds, and not after it expires; `seen` is asked with the
    `jti` of each good token whether it came before, and should remember it for that long.
    """

    _sender = SENDER


class AsyncBlandTokens(AsyncTokens):
    """The same for coroutines, on one event loop.

    `keys` takes an `AsyncBland` in the place of a client; functions may be coroutine functions.
    """

    _sender = SENDER


def bland(
    body: bytes,
    headers: HeaderItems,
    *,
    secret: Secrets | Unset = UNSET,
    tokens: BlandTokens | Unset = UNSET,
    on_drift: personae.OnDrift | None = None,
) -> BlandEvent:
    """The event that Bland has sent, once it is certain that it has; WebhookError otherwise.

    `secret` is the account's webhook secret, or several of them, and checks the signature of the body. `tokens` checks
    the token of those who have switched that on; a token says nothing of the body, so give both where both are sent.
    """
    sealed, secrets = Secret(body), Secret(secret)
    del body, secret  # a monitor that looks at the variables of a refusal would see them
    _check_signed(sealed, headers, secrets, tokens, BlandTokens)
    if not isinstance(tokens, Unset):
        tokens.check(headers)
    return read(EVENTS, sealed, on_drift)


async def async_bland(
    body: bytes,
    headers: HeaderItems,
    *,
    tokens: AsyncBlandTokens,
    secret: Secrets | Unset = UNSET,
    on_drift: personae.OnDrift | None = None,
) -> BlandEvent:
    """The same with tokens whose keys are fetched by coroutines; without tokens `bland` waits for nothing either."""
    sealed, secrets = Secret(body), Secret(secret)
    del body, secret
    _check_signed(sealed, headers, secrets, tokens, AsyncBlandTokens)
    await tokens.check(headers)
    return read(EVENTS, sealed, on_drift)


def _check_signed(body: Secret[bytes], headers: HeaderItems, secret: Secret[Any], tokens: object, kind: type) -> None:
    check_raw(body)
    has_secret = not isinstance(secret.reveal(), Unset)
    if not has_secret and isinstance(tokens, Unset):
        raise ConfigurationError("pass secret=... or tokens=...: without either anybody could be the sender")
    if not isinstance(tokens, Unset | kind):
        raise ConfigurationError(f"tokens=... must be {kind.__name__}, not {type(tokens).__name__}")
    if has_secret:
        check_signature(body, headers, secret, SIGNATURE_HEADERS, "bland")
