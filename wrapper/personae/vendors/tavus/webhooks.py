"""What Tavus sends by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from personae_api.tavus.webhooks import EVENTS
from personae_api.tavus.webhooks import TavusEvent as TavusEvent
from personae_api.types import UNSET, Unset

from ...errors import ConfigurationError
from ...webhooks.reading import check_raw, read
from ...webhooks.signatures import Secrets, check_secret

if TYPE_CHECKING:
    from ...drift import OnDrift


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
    return read(EVENTS, body, on_drift)
