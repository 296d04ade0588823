"""Tokens of Bland: only those that a published key has signed, for us, for now, and once."""

from __future__ import annotations

import hmac
import sys
import time
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

from personae import ConfigurationError, WebhookError, webhooks
from personae.sandbox import BlandSigner, Delivery, sign_bland
from personae.webhooks import AsyncBlandTokens, BlandTokens
from personae_api.bland.models import PostCallPayload
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.sync_or_async import done
from tests.support.webhook_deliveries import (
    AUDIENCE,
    CALL,
    ORG,
    SECRET,
    checking,
    claims,
    name_of,
    part,
    received,
    refusal,
    taken,
    with_token,
)

pytestmark = pytest.mark.anyio


async def test_a_delivery_with_a_good_token_is_read(flavour: Flavour, signer: BlandSigner) -> None:
    event = await received(flavour, signer.sign(CALL), checking(flavour, signer.keys))
    assert event == PostCallPayload.from_dict(CALL)


async def test_the_claims_of_a_token_can_be_had_alone(flavour: Flavour, signer: BlandSigner) -> None:
    delivery = signer.sign(b"", environment="staging")
    told_claims = await done(checking(flavour, signer.keys).check(delivery.headers))
    assert (told_claims["sub"], told_claims["environment"]) == (ORG, "staging")


@for_each("scheme", ["Bearer ", "bearer ", "BEARER   ", "", " "])
@for_each("header", ["authorization", "AUTHORIZATION"])
async def test_a_token_may_stand_after_bearer_or_alone(
    flavour: Flavour, signer: BlandSigner, scheme: str, header: str
) -> None:
    body, headers = signer.sign(CALL)
    delivery = Delivery(body, {header: scheme + headers["Authorization"].removeprefix("Bearer ")})
    await taken(flavour, delivery, checking(flavour, signer.keys))


async def test_a_token_may_come_in_another_header(flavour: Flavour, signer: BlandSigner) -> None:
    body, headers = signer.sign(CALL)
    checked_by = checking(flavour, signer.keys, header="X-Bland-Token")
    await taken(flavour, Delivery(body, {"x-bland-token": headers["Authorization"]}), checked_by)
    error = await refusal(flavour, Delivery(body, headers), checked_by)
    assert (error.reason, str(error)) == ("unsigned", "bland webhook: it has no header X-Bland-Token with a token")


@pytest.mark.parametrize("headers", [{}, {"Authorization": ""}, {"X-Webhook-Signature": "0" * 64}])
async def test_without_a_token_it_says_so(flavour: Flavour, signer: BlandSigner, headers: dict[str, str]) -> None:
    error = await refusal(flavour, Delivery(b"{}", headers), checking(flavour, signer.keys))
    assert (error.reason, str(error)) == ("unsigned", "bland webhook: it has no header Authorization with a token")


class TestWhatIsNoToken:
    @for_each(
        "text",
        [
            *("Bearer", "Bearer x", "Basic dXNlcjpwdw==", "a.b.c", "..", "é.é.é", "\ud800", "null", "Bearer \x00"),
            f"{part([])}.e30.",
            f"{part(b'[' * 50_000)}.e30.AA",
            f"{part(b'{')}.e30.AA",
            f"{part({'alg': 'RS256'})}.e30.AA",
            f"{part({'alg': 'RS256', 'typ': 'JWT', 'kid': 5})}.e30.AA",
            f"{part({'alg': ['RS256'], 'typ': 'JWT'})}.e30.AA",
            f"{part({'alg': 'RS256', 'typ': {}, 'kid': 'a'})}.e30.AA",
        ],
        ids=range(16),
    )
    async def test_is_refused(self, flavour: Flavour, signer: BlandSigner, text: str) -> None:
        error = await refusal(flavour, Delivery(b"{}", {"Authorization": text}), checking(flavour, signer.keys))
        assert error.reason == "signature"

    @given(text=st.text(st.characters(codec="utf-8"), min_size=1))
    def test_is_refused_whatever_it_is(self, signer: BlandSigner, text: str) -> None:
        with pytest.raises(WebhookError):
            webhooks.bland(b"{}", {"Authorization": text}, tokens=BlandTokens(ORG, audience="a", keys=signer.keys))


class TestConfusion:
    """Tokens that try to choose how they are checked."""

    async def test_nobody_signs_with_no_algorithm(self, flavour: Flavour, signer: BlandSigner) -> None:
        for algorithm in ("none", "None", "NONE", ""):
            header = {"alg": algorithm, "typ": "JWT", "kid": name_of(signer)}
            token = f"{part(header)}.{part(claims())}."
            error = await refusal(flavour, with_token(token), checking(flavour, signer.keys))
            assert error.reason == "signature"

    @pytest.mark.parametrize("says", ["HS256", "RS256"])
    async def test_the_public_key_is_no_shared_secret(self, flavour: Flavour, signer: BlandSigner, says: str) -> None:
        public = jwt.PyJWK(signer.keys()["keys"][-1]).key
        for secret in (
            public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
            public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
            signer.keys()["keys"][-1]["n"].encode(),
        ):
            signed = f"{part({'alg': says, 'typ': 'JWT', 'kid': name_of(signer)})}.{part(claims())}"
            token = f"{signed}.{part(hmac.digest(secret, signed.encode(), 'sha256'))}"
            error = await refusal(flavour, with_token(token), checking(flavour, signer.keys))
            assert error.reason == "signature"

    @pytest.mark.parametrize("algorithm", ["RS384", "RS512", "PS256"])
    async def test_another_algorithm_is_refused_though_the_key_is_right(
        self, flavour: Flavour, stranger: rsa.RSAPrivateKey, algorithm: str
    ) -> None:
        keys = {"keys": [{**RSAAlgorithm.to_jwk(stranger.public_key(), as_dict=True), "kid": "k"}]}
        right = jwt.encode(claims(), stranger, algorithm="RS256", headers={"kid": "k"})
        other = jwt.encode(claims(), stranger, algorithm=algorithm, headers={"kid": "k"})
        await taken(flavour, with_token(right), checking(flavour, keys))
        assert (await refusal(flavour, with_token(other), checking(flavour, keys))).reason == "signature"

    async def test_a_key_that_a_token_brings_along_is_not_used(
        self, flavour: Flavour, signer: BlandSigner, stranger: rsa.RSAPrivateKey
    ) -> None:
        own = RSAAlgorithm.to_jwk(stranger.public_key(), as_dict=True)
        for more in ({}, {"jwk": own}, {"jku": "https://evil.example.com/keys"}, {"x5u": "https://evil.example.com"}):
            headers = {"kid": name_of(signer), **more}
            token = jwt.encode(claims(), stranger, algorithm="RS256", headers=headers)
            error = await refusal(flavour, with_token(token), checking(flavour, signer.keys))
            assert error.reason == "signature"

    @pytest.mark.parametrize("more", [{"typ": "at+jwt"}, {"typ": None}])
    async def test_another_kind_of_token_is_refused(
        self, flavour: Flavour, stranger: rsa.RSAPrivateKey, more: dict[str, Any]
    ) -> None:
        keys = {"keys": [{**RSAAlgorithm.to_jwk(stranger.public_key(), as_dict=True), "kid": "k"}]}
        token = jwt.encode(claims(), stranger, algorithm="RS256", headers={"kid": "k", **more})
        assert (await refusal(flavour, with_token(token), checking(flavour, keys))).reason == "signature"

    @for_each(
        "change",
        [
            {"alg": "HS256"}, {"alg": "RS512"}, {"use": "enc"}, {"kty": "oct", "k": "c2VjcmV0"}, {"kty": "EC"},
            {"kid": None}, {"kid": "other"}, {"n": None}, {"n": "!"}, {"e": 5}, {"kty": ["RSA"]},
        ],
    )  # fmt: skip
    async def test_published_keys_for_other_ends_are_passed_over(
        self, flavour: Flavour, signer: BlandSigner, change: dict[str, Any]
    ) -> None:
        published = {
            name: value for name, value in {**signer.keys()["keys"][-1], **change}.items() if value is not None
        }
        error = await refusal(flavour, signer.sign(CALL), checking(flavour, {"keys": ["k", None, published]}))
        assert error.reason == "key"
        keys = {"keys": [published, *signer.keys()["keys"]]}
        await taken(flavour, signer.sign(CALL), checking(flavour, keys))

    async def test_a_key_of_another_kind_under_the_name_is_passed_over(
        self, flavour: Flavour, signer: BlandSigner
    ) -> None:
        curve = ec.generate_private_key(ec.SECP256R1())
        published = {**ECAlgorithm.to_jwk(curve.public_key(), as_dict=True), "kid": "k"}
        token = jwt.encode(claims(), curve, algorithm="ES256", headers={"kid": "k"})
        assert (
            await refusal(flavour, with_token(token), checking(flavour, {"keys": [published]}))
        ).reason == "signature"

    async def test_a_short_key_proves_nothing(self, flavour: Flavour) -> None:
        short = rsa.generate_private_key(public_exponent=65537, key_size=1024)
        keys = {"keys": [{**RSAAlgorithm.to_jwk(short.public_key(), as_dict=True), "kid": "k"}]}
        signed = f"{part({'alg': 'RS256', 'typ': 'JWT', 'kid': 'k'})}.{part(claims())}"
        token = f"{signed}.{part(short.sign(signed.encode(), PKCS1v15(), SHA256()))}"
        assert (await refusal(flavour, with_token(token), checking(flavour, keys))).reason == "key"


@given(data=st.data())
def test_a_token_that_was_changed_is_refused(signer: BlandSigner, data: st.DataObject) -> None:
    body, headers = signer.sign(CALL)
    right = headers["Authorization"].removeprefix("Bearer ")
    place = data.draw(st.integers(0, len(right) - 2))  # some bits of the last character mean nothing
    character = data.draw(st.sampled_from("AZaz09-_.").filter(lambda one: one != right[place]))
    token = right[:place] + character + right[place + 1 :]
    with pytest.raises(WebhookError) as error:
        webhooks.bland(body, {"Authorization": token}, tokens=BlandTokens(ORG, audience=AUDIENCE, keys=signer.keys))
    assert error.value.reason in {"signature", "key"}


class TestClaims:
    @for_each(
        ("change", "reason", "message"),
        [
            ({"exp": -31}, "expired", "its token has expired"),
            ({"exp": -31, "iat": -400, "nbf": -400}, "expired", "its token has expired"),
            ({"iat": -3631, "nbf": -3631}, "expired", "its token was made more than 3600 seconds ago"),
            ({"nbf": 40}, "early", "its token is not valid yet"),
            ({"iat": 40}, "early", "its token is not valid yet"),
            ({"iss": "https://api.bland.ai/orgs/org_other"}, "claims", "issued by somebody else (iss)"),
            ({"iss": f"https://evil.example.com/orgs/{ORG}"}, "claims", "issued by somebody else (iss)"),
            ({"aud": "https://other.example.com"}, "claims", "meant for another receiver (aud)"),
            ({"aud": f"{AUDIENCE}/"}, "claims", "meant for another receiver (aud)"),
            ({"aud": []}, "claims", "lacks a claim"),
            ({"sub": "org_other"}, "claims", "of another organisation (sub)"),
            *(({name: None}, "claims", "lacks a claim") for name in ("iss", "aud", "sub", "jti", "iat", "nbf", "exp")),
            ({"jti": 5}, "signature", "cannot be read"),
            ({"exp": "soon"}, "signature", "cannot be read"),
            ({"iat": float("inf")}, "signature", "cannot be read"),
        ],
    )
    async def test_a_token_that_is_not_for_us_now_is_refused(
        self, flavour: Flavour, signer: BlandSigner, change: dict[str, Any], reason: str, message: str
    ) -> None:
        now = int(time.time())
        moments = {name: now + change[name] for name in ("exp", "iat", "nbf") if isinstance(change.get(name), int)}
        error = await refusal(flavour, signer.sign(CALL, **{**change, **moments}), checking(flavour, signer.keys))
        assert error.reason == reason
        assert message in str(error)

    async def test_claims_that_cannot_be_read(self, flavour: Flavour, stranger: rsa.RSAPrivateKey) -> None:
        keys = {"keys": [{**RSAAlgorithm.to_jwk(stranger.public_key(), as_dict=True), "kid": "k"}]}
        for payload in (b"{", b"[" * 50_000, b"[]", b"5"):
            token = jwt.PyJWS().encode(payload, stranger, algorithm="RS256", headers={"kid": "k"})
            error = await refusal(flavour, with_token(token), checking(flavour, keys))
            assert (error.reason, str(error)) == ("signature", "bland webhook: its token cannot be read")

    @pytest.mark.parametrize("change", [{"exp": -20}, {"nbf": 20}, {"iat": 20}, {"iat": -3500}])
    async def test_clocks_may_differ_a_little(
        self, flavour: Flavour, signer: BlandSigner, change: dict[str, int]
    ) -> None:
        now = int(time.time())
        moments: dict[str, Any] = {name: now + seconds for name, seconds in change.items()}
        delivery = signer.sign(CALL, **moments)
        await taken(flavour, delivery, checking(flavour, signer.keys))

    async def test_or_not_at_all(self, flavour: Flavour, signer: BlandSigner) -> None:
        delivery = signer.sign(CALL, exp=int(time.time()) - 5)
        assert (await refusal(flavour, delivery, checking(flavour, signer.keys, leeway=0))).reason == "expired"

    async def test_the_window_can_be_made_smaller(self, flavour: Flavour, signer: BlandSigner) -> None:
        delivery = signer.sign(CALL, iat=int(time.time()) - 200)
        await taken(flavour, delivery, checking(flavour, signer.keys, max_age=300))
        error = await refusal(flavour, delivery, checking(flavour, signer.keys, max_age=60))
        assert (error.reason, str(error)) == ("expired", "bland webhook: its token was made more than 60 seconds ago")

    @for_each("told_audience", [AUDIENCE, ["svc:other", AUDIENCE], [AUDIENCE]])
    @for_each("allowed", [AUDIENCE, [AUDIENCE, "svc:calls"], ("svc:calls", AUDIENCE)])
    async def test_there_may_be_several_receivers(
        self, flavour: Flavour, signer: BlandSigner, told_audience: Any, allowed: Any
    ) -> None:
        delivery = signer.sign(CALL, aud=told_audience)
        await taken(flavour, delivery, checking(flavour, signer.keys, audience=allowed))


class TestReplays:
    async def test_a_token_that_was_seen_is_refused(self, flavour: Flavour, signer: BlandSigner) -> None:
        known: set[str] = set()

        def seen(jti: str) -> bool:
            before = jti in known
            known.add(jti)
            return before

        checked_by = checking(flavour, signer.keys, seen=seen)
        first, second = signer.sign(CALL), signer.sign(CALL)
        await taken(flavour, first, checked_by)
        await taken(flavour, second, checked_by)
        error = await refusal(flavour, first, checked_by)
        assert (error.reason, str(error)) == ("replayed", "bland webhook: its token has been here before")

    async def test_coroutine_functions_may_remember(self, signer: BlandSigner) -> None:
        asked: list[str] = []

        async def seen(jti: str) -> bool:
            asked.append(jti)
            return len(asked) > 1

        checked_by = AsyncBlandTokens(ORG, audience=AUDIENCE, keys=signer.keys, seen=seen)
        delivery = signer.sign(CALL, jti="j1")
        await webhooks.async_bland(*delivery, tokens=checked_by)
        with pytest.raises(WebhookError, match="has been here before"):
            await webhooks.async_bland(*delivery, tokens=checked_by)
        assert asked == ["j1", "j1"]

    async def test_bad_tokens_are_not_remembered(self, flavour: Flavour, signer: BlandSigner) -> None:
        asked: list[str] = []
        checked_by = checking(flavour, signer.keys, seen=asked.append)
        await refusal(flavour, signer.sign(CALL, aud="other"), checked_by)
        await refusal(flavour, Delivery(b"{}", {"Authorization": "a.b.c"}), checked_by)
        assert asked == []
        await refusal(flavour, signer.sign(CALL, secret="another"), checked_by, secret=SECRET)
        assert asked == []
        await taken(flavour, signer.sign(CALL, secret=SECRET, jti="j2"), checked_by, secret=SECRET)
        assert asked == ["j2"]


class TestBothSignatures:
    async def test_both_must_be_right_where_both_are_asked_for(self, flavour: Flavour, signer: BlandSigner) -> None:
        checked_by = checking(flavour, signer.keys)
        good = signer.sign(CALL, secret=SECRET)
        await taken(flavour, good, checked_by, secret=SECRET)
        changed = Delivery(good.body.replace(b"completed", b"failed"), good.headers)
        assert (await refusal(flavour, changed, checked_by, secret=SECRET)).reason == "signature"
        assert (await refusal(flavour, signer.sign(CALL), checked_by, secret=SECRET)).reason == "unsigned"
        assert (await refusal(flavour, sign_bland(CALL, SECRET), checked_by, secret=SECRET)).reason == "unsigned"

    async def test_a_token_alone_says_nothing_of_the_body(self, flavour: Flavour, signer: BlandSigner) -> None:
        other = Delivery(b'{"call_id": "c-9", "status": "failed"}', signer.sign(CALL).headers)
        event = await received(flavour, other, checking(flavour, signer.keys))
        assert event.call_id == "c-9"


@pytest.mark.parametrize("module", ["jwt", "cryptography"])
def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ConfigurationError, match=r"pip install 'personae\[webhooks\]'"):
        BlandTokens(ORG, audience=AUDIENCE, keys={})


def test_a_representation_says_whose_they_are(signer: BlandSigner) -> None:
    assert repr(BlandTokens(ORG, audience=AUDIENCE, keys=signer.keys)) == f"<BlandTokens of {ORG}>"


@pytest.mark.soak  # it makes four keys of RSA
def test_three_keys_are_published_at_most() -> None:
    rotating = BlandSigner(ORG)
    names = [name_of(rotating)]
    for _ in range(3):
        rotating.rotate()
        names.append(name_of(rotating))
    assert [key["kid"] for key in rotating.keys()["keys"]] == names[-3:]
    assert all({"n", "e"} <= key.keys() and "d" not in key for key in rotating.keys()["keys"])
