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
    """Checks the tokens of an organisation; make one and use it for every delivery, from any thread.

    `audience` is the audience of the tokens, one or several: the URL of the receiver without its path
    (https://hooks.example.com), unless you set another at Bland. `keys` is a `Bland` client that fetches the published
    keys, a function that returns them, or the keys themselves. They are cached for an hour and fetched again for an
    unknown key, at most every ten seconds, by one thread for all. If they cannot be fetched, the cached ones stay in
    use for a day; a token whose key is missing raises APIError.

    `header` holds the token, alone or after `Bearer`; Bland does not document which header it uses. `leeway` is for
    clocks that differ. A token is valid until it expires, and for at most `max_age` seconds. `seen` is called with the
    `jti` of each valid token; it returns whether it has seen it, and should remember it for that long.
    """

    _sender = SENDER


class AsyncBlandTokens(AsyncTokens):
    """The same for coroutines, on one event loop.

    `keys` takes an `AsyncBland` client; functions may be coroutine functions.
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
    """The event, if Bland sent it; WebhookError otherwise.

    `secret` is the account's webhook secret, or several, and checks the signature of the body. `tokens` checks the
    token, if your organisation uses tokens. A token says nothing about the body, so pass both if Bland sends both.
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
    """The same for coroutines, with tokens whose keys are fetched. Without tokens, `bland` does not block either."""
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
