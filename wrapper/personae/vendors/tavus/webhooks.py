"""What Tavus sends by itself."""

from __future__ import annotations

from typing import Any

import personae
from personae_api.tavus.webhooks import EVENTS
from personae_api.tavus.webhooks import TavusEvent as TavusEvent
from personae_api.types import UNSET, Unset

from ...errors import ConfigurationError
from ...secret import Secret
from ...webhooks.reading import check_raw, read
from ...webhooks.signatures import HeaderItems, Secrets, check_secret, check_signature

SIGNATURE_HEADERS = ("X-Tavus-Signature",)


def tavus(
    body: bytes,
    *,
    secret: Secrets | Unset = UNSET,
    given: str | Unset | None = UNSET,
    on_drift: personae.OnDrift | None = None,
) -> TavusEvent:
    """The event that Tavus sent, which is not signed; WebhookError if it is not an event.

    Tool calls are signed: see `tavus_tool`.

    A secret in the callback URL keeps others out: `given` is the one in the URL of this request, and must be `secret`
    or one of several.
    """
    is_checked, is_whole = not isinstance(secret, Unset), isinstance(secret, Unset) == isinstance(given, Unset)
    sealed, secrets, came = Secret(body), Secret[Any](secret), Secret[Any](given)
    del body, secret, given  # a monitor that looks at the variables of a refusal would see them
    check_raw(sealed)
    if not is_whole:
        raise ConfigurationError("pass secret=... and given=... together: one is compared with the other")
    if is_checked:
        check_secret(came, secrets, "tavus")
    return read(EVENTS, sealed, on_drift)


def tavus_tool(
    body: bytes, headers: HeaderItems, *, secret: Secrets, on_drift: personae.OnDrift | None = None
) -> TavusEvent:
    """The call that Tavus makes to the API of a tool, checked with the secret of its auth; WebhookError if it fails.

    It is a `ToolRequest` whose `arguments` are a JSON string. A body of another form becomes the event that it is.
    """
    sealed, secrets = Secret(body), Secret[Any](secret)
    del body, secret  # a monitor that looks at the variables of a refusal would see them
    check_raw(sealed)
    check_signature(sealed, headers, secrets, SIGNATURE_HEADERS, "tavus")
    return read(EVENTS, sealed, on_drift)
