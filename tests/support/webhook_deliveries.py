"""Deliveries to webhooks, and one way to receive them with both kinds of tokens."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

import pytest

from personae import WebhookError, webhooks
from personae.sandbox import BlandSigner, Delivery
from personae.webhooks import AsyncBlandTokens, BlandTokens
from personae_api.bland.models import PostCallPayload

from .both_clients import Flavour
from .secrets import assert_no_secret, told
from .sync_or_async import done

ORG = "org_91c2"
AUDIENCE = "https://hooks.example.com"
SECRET = "whsec-4Tq8/Lm2=="
CALL = {"call_id": "c-81", "status": "completed"}


def checking(flavour: Flavour, keys: Any, **options: Any) -> Any:
    kind: Any = AsyncBlandTokens if flavour.is_async else BlandTokens
    return kind(ORG, **{"audience": AUDIENCE, "keys": keys, **options})


async def received(flavour: Flavour, delivery: Delivery, checked_by: Any, **options: Any) -> Any:
    receive: Any = webhooks.async_bland if flavour.is_async else webhooks.bland
    return await done(receive(*delivery, tokens=checked_by, **options))


async def taken(flavour: Flavour, delivery: Delivery, checked_by: Any, **options: Any) -> None:
    """That a delivery of the call is taken."""
    assert await received(flavour, delivery, checked_by, **options) == PostCallPayload.from_dict(CALL)


async def refusal(flavour: Flavour, delivery: Delivery, checked_by: Any, **options: Any) -> WebhookError:
    with pytest.raises(WebhookError) as error:
        await received(flavour, delivery, checked_by, **options)
    token = delivery.headers.get("Authorization", "").removeprefix("Bearer ")
    assert_no_secret(told(error.value), SECRET, *(part for part in token.split(".") if len(part) > 20))
    assert (error.value.__cause__, error.value.__context__) == (None, None)
    return error.value


def name_of(signer: BlandSigner) -> str:
    return str(signer.keys()["keys"][-1]["kid"])


def claims(**more: Any) -> dict[str, Any]:
    now = int(time.time())
    usual = {"iat": now, "nbf": now, "exp": now + 300, "aud": AUDIENCE, "sub": ORG, "jti": "0197-a"}
    return {**usual, "iss": f"https://api.bland.ai/orgs/{ORG}", **more}


def with_token(token: str, header: str = "Authorization") -> Delivery:
    return Delivery(json.dumps(CALL).encode(), {header: f"Bearer {token}"})


def part(value: Any) -> str:
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
