"""Signing deliveries as Bland does, for tests of what receives them."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from personae_api.base import Model

from ...webhooks.deliveries import Delivery, unsigned
from ...webhooks.signatures import signature
from .webhooks import SENDER, SIGNATURE_HEADERS

_LIFETIME_SECONDS = 300


def sign_bland(
    event: Model | Mapping[str, Any] | bytes, secret: str, *, header: str = SIGNATURE_HEADERS[0]
) -> Delivery:
    """An event as Bland delivers it to the webhook of an account with this secret; bytes are the body as it is."""
    body, headers = unsigned(event)
    return Delivery(body, {**headers, header: signature(body, secret.encode())})


class BlandSigner:
    """An organisation that signs with tokens; `keys` goes to `BlandTokens`. Needs the extra `webhooks`."""

    def __init__(self, org_id: str = "org_sandbox", *, audience: str = "https://hooks.example.com") -> None:
        self.org_id = org_id
        self.audience = audience
        self._published: list[dict[str, Any]] = []
        self.rotate()

    def rotate(self) -> None:
        """Sign with a new key from now on; the ones before stay published, up to three in all."""
        from cryptography.hazmat.primitives.asymmetric import rsa
        from jwt.algorithms import RSAAlgorithm

        self._key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        public = RSAAlgorithm.to_jwk(self._key.public_key(), as_dict=True)
        self._name = f"key-{uuid4()}"
        self._published = [*self._published[-2:], {**public, "kid": self._name, "use": "sig", "alg": "RS256"}]

    def keys(self) -> dict[str, Any]:
        """The published keys."""
        return {"keys": list(self._published)}

    def sign(self, event: Model | Mapping[str, Any] | bytes, *, secret: str = "", **claims: Any) -> Delivery:
        """An event with a token, and with a signature too if there is a secret.

        Claims replace the usual ones; None leaves one out.
        """
        import jwt

        now = int(time.time())
        usual: dict[str, Any] = {
            "sub": self.org_id,
            "jti": str(uuid4()),
            "iat": now,
            "nbf": now,
            "exp": now + _LIFETIME_SECONDS,
            "iss": SENDER.issuer.format(org_id=self.org_id),
            "aud": self.audience,
        }
        payload = {name: value for name, value in {**usual, **claims}.items() if value is not None}
        token = jwt.encode(payload, self._key, algorithm="RS256", headers={"kid": self._name})
        body, headers = sign_bland(event, secret) if secret else unsigned(event)
        return Delivery(body, {**headers, "Authorization": f"Bearer {token}"})
