"""Deliveries to webhooks: only the vendor's own are taken, by a secret that both know."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae import ConfigurationError, PersonaeError, WebhookError, webhooks
from personae.call.json import _loads, loads
from personae.sandbox import Delivery, sign_bland, sign_tavus_tool
from personae.vendors.bland.webhooks import SIGNATURE_HEADERS
from personae.webhooks import UnknownEvent, reading
from personae_api.bland.models import PostCallPayload
from personae_api.tavus.models import ShutdownCallback, ToolRequest
from tests.support.each import for_each
from tests.support.secrets import assert_no_secret, told
from tests.support.webhook_deliveries import SECRET

OTHER = "whsec-9Zx1/Kp7=="
CALL = {"call_id": "c-81", "status": "completed", "summary": "The parcel came.", "metadata": {"order": "F-2"}}


def refusal(body: bytes, headers: Any, secret: Any = SECRET) -> WebhookError:
    with pytest.raises(WebhookError) as error:
        webhooks.bland(body, headers, secret=secret)
    return error.value


def signed(body: bytes, secret: str = SECRET, header: str = "X-Webhook-Signature") -> dict[str, str]:
    return {header: hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}


class TestSignatures:
    def test_a_signed_call_is_read(self) -> None:
        body = json.dumps(CALL).encode()
        event = webhooks.bland(body, signed(body), secret=SECRET)
        assert isinstance(event, PostCallPayload)
        assert (event.call_id, event.status, event.metadata) == ("c-81", "completed", {"order": "F-2"})

    def test_the_signature_is_that_of_the_standard(self) -> None:
        """Test case 2 of RFC 4231; its text is no JSON, which is found out after the signature."""
        text = b"what do ya want for nothing?"
        digest = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        assert refusal(text, {"x-webhook-signature": digest}, "Jefe").reason == "body"
        assert refusal(text + b"?", {"x-webhook-signature": digest}, "Jefe").reason == "signature"

    def test_the_sandbox_signs_as_bland_does(self) -> None:
        event = PostCallPayload.from_dict(CALL)
        for given_event in (event, CALL, json.dumps(CALL).encode()):
            delivery = sign_bland(given_event, SECRET)
            assert delivery.headers["X-Webhook-Signature"] == signed(delivery.body)["X-Webhook-Signature"]
            assert webhooks.bland(*delivery, secret=SECRET) == event

    @for_each("header", SIGNATURE_HEADERS)
    @for_each("spelling", [str.lower, str.upper, str.title, str.swapcase])
    def test_names_of_headers_may_be_spelt_in_any_way(self, header: str, spelling: Callable[[str], str]) -> None:
        delivery = sign_bland(CALL, SECRET, header=spelling(header))
        assert isinstance(webhooks.bland(*delivery, secret=SECRET), PostCallPayload)

    def test_the_headers_of_any_framework_will_do(self) -> None:
        class Pairs:
            """Like those of Werkzeug, which are no mapping: they iterate over pairs."""

            def __init__(self, *pairs: tuple[str, str]) -> None:
                self.pairs = pairs

            def __iter__(self) -> Iterator[tuple[str, str]]:
                return iter(self.pairs)

            def items(self) -> Iterator[tuple[str, str]]:
                return iter(self.pairs)

        body, headers = sign_bland(CALL, SECRET)
        raw: Any = {name.lower().encode(): value.encode() for name, value in headers.items()}
        for spelt in (headers, Pairs(*headers.items()), Pairs(("Host", "a"), ("Host", "b"), *headers.items()), raw):
            assert isinstance(webhooks.bland(body, spelt, secret=SECRET), PostCallPayload)

    def test_headers_may_be_pairs_as_servers_have_them(self) -> None:
        body = json.dumps(CALL).encode()
        pairs = [("Host", "h"), *signed(body).items()]
        as_bytes = [[name.lower().encode(), value.encode()] for name, value in pairs]
        for headers in (pairs, iter(pairs), as_bytes):
            assert webhooks.bland(body, headers, secret=SECRET).call_id == "c-81"  # type: ignore[union-attr,arg-type]

    @pytest.mark.parametrize("change", [str.upper, lambda text: f" {text}\t"])
    def test_digits_may_be_large_and_space_may_be_around(self, change: Callable[[str], str]) -> None:
        body = b"{}"
        headers = {"x-bland-signature": change(signed(body)["X-Webhook-Signature"])}
        assert webhooks.bland(body, headers, secret=SECRET) == UnknownEvent()

    @given(data=st.data())
    def test_a_body_that_was_changed_is_refused(self, data: st.DataObject) -> None:
        body, headers = sign_bland(CALL, SECRET)
        place = data.draw(st.integers(0, len(body) - 1))
        instead = data.draw(st.binary(max_size=2).filter(lambda piece: piece != body[place : place + 1]))
        changed = body[:place] + instead + body[place + 1 :]
        if changed != body:
            assert refusal(changed, headers).reason == "signature"

    @given(data=st.data())
    def test_a_signature_that_was_changed_is_refused(self, data: st.DataObject) -> None:
        body, headers = sign_bland(CALL, SECRET)
        right = headers["X-Webhook-Signature"]
        place = data.draw(st.integers(0, len(right) - 1))
        digit = data.draw(st.sampled_from("0123456789abcdef").filter(lambda one: one != right[place]))
        assert refusal(body, {"X-Webhook-Signature": right[:place] + digit + right[place + 1 :]}).reason == "signature"

    @for_each("secret", [OTHER, [OTHER], SECRET + " ", SECRET.lower(), b"\x00\xff"])
    def test_another_secret_is_refused(self, secret: Any) -> None:
        assert refusal(*sign_bland(CALL, SECRET), secret).reason == "signature"

    @for_each(
        "secrets", [[SECRET, OTHER], (OTHER, SECRET), [b"x", SECRET.encode()], SECRET.encode(), [OTHER, "a", SECRET]]
    )
    def test_while_a_secret_is_replaced_both_are_taken(self, secrets: Any) -> None:
        assert isinstance(webhooks.bland(*sign_bland(CALL, SECRET), secret=secrets), PostCallPayload)

    @for_each(
        "headers",
        [
            {},
            {"X-Signature": "abc"},
            {"X-Webhook-Signature": ""},
            {"X-Webhook-Signature": None},
            {"Authorization": "Bearer abc"},
        ],
    )
    def test_without_a_signature_it_says_which_header_is_missing(self, headers: Any) -> None:
        error = refusal(b"{}", headers)
        assert error.reason == "unsigned"
        assert str(error) == "bland webhook: it has no header X-Webhook-Signature or X-Bland-Signature"

    @for_each(
        "make",
        [
            lambda right: "é" * 64,
            lambda right: "\ud800",
            lambda right: right + right,
            lambda right: right[:-1],
            lambda right: f"sha256={right}",
            lambda right: f"{right}, {right}",
            lambda right: "0" * 64,
        ],
    )
    def test_what_is_no_signature_is_refused(self, make: Callable[[str], str]) -> None:
        body, headers = sign_bland(CALL, SECRET)
        given_signature = make(headers["X-Webhook-Signature"])
        assert refusal(body, {"X-Webhook-Signature": given_signature}).reason == "signature"

    def test_of_two_headers_one_must_be_right(self) -> None:
        body, headers = sign_bland(CALL, SECRET)
        right = headers["X-Webhook-Signature"]
        both = {"X-Webhook-Signature": "0" * 64, "X-Bland-Signature": right}
        assert isinstance(webhooks.bland(body, both, secret=SECRET), PostCallPayload)

    def test_signatures_are_compared_in_constant_time(self, monkeypatch: pytest.MonkeyPatch) -> None:
        compared: list[tuple[bytes, bytes]] = []

        def compare(one: bytes, other: bytes) -> bool:
            compared.append((one, other))
            return one == other

        body, headers = sign_bland(CALL, SECRET)
        right = headers["X-Webhook-Signature"].encode()
        monkeypatch.setattr(hmac, "compare_digest", compare)
        webhooks.bland(body, headers, secret=SECRET)
        webhooks.tavus(b"{}", given="a", secret="a")
        assert compared == [(right, right), (b"a", b"a")]


class TestCallsOfTools:
    BODY = b'{"arguments": "{\\"name\\": \\"Ada\\"}", "newcomer": 1}'

    def test_a_signed_call_is_read_whole(self) -> None:
        call = webhooks.tavus_tool(self.BODY, signed(self.BODY, header="x-tavus-signature"), secret=[OTHER, SECRET])
        assert isinstance(call, ToolRequest)
        assert json.loads(call.arguments) == {"name": "Ada"}
        assert call.to_dict() == json.loads(self.BODY)

    def test_the_sandbox_signs_as_tavus_does(self) -> None:
        delivery = sign_tavus_tool({"name": "Ada"}, SECRET)
        assert delivery.headers["X-Tavus-Signature"] == signed(delivery.body)["X-Webhook-Signature"]
        assert isinstance(webhooks.tavus_tool(*delivery, secret=SECRET), ToolRequest)

    @pytest.mark.parametrize(
        ("headers", "reason"),
        [
            (signed(BODY, OTHER, "X-Tavus-Signature"), "signature"),
            (signed(BODY + b" ", header="X-Tavus-Signature"), "signature"),
            (signed(BODY), "unsigned"),
            ({}, "unsigned"),
        ],
    )
    def test_a_call_of_others_is_refused(self, headers: dict[str, str], reason: str) -> None:
        with pytest.raises(WebhookError) as error:
            webhooks.tavus_tool(self.BODY, headers, secret=SECRET)
        assert (error.value.vendor, error.value.reason) == ("tavus", reason)
        assert_no_secret(told(error.value), SECRET, *headers.values())

    def test_an_empty_secret_is_an_error(self) -> None:
        with pytest.raises(ConfigurationError, match="is empty"):
            webhooks.tavus_tool(self.BODY, signed(self.BODY, header="X-Tavus-Signature"), secret="")


class TestWrongArguments:
    @for_each("secret", [None, "", "  ", b"", [], [""], [SECRET, ""], [None], 5, {"a": "b"}, {SECRET}])
    def test_a_secret_that_is_none_is_never_taken_for_one(self, secret: Any) -> None:
        with pytest.raises(ConfigurationError, match=r"secret=\.\.\.") as error:
            webhooks.bland(*sign_bland(CALL, SECRET), secret=secret)
        assert_no_secret(told(error.value), SECRET)
        with pytest.raises(ConfigurationError, match=r"secret=\.\.\."):
            webhooks.tavus(b"{}", secret=secret, given="")

    def test_nothing_to_check_with_is_an_error(self) -> None:
        with pytest.raises(ConfigurationError, match=r"pass secret=\.\.\. or tokens=\.\.\."):
            webhooks.bland(*sign_bland(CALL, SECRET))

    @for_each("headers", [None, "X-Webhook-Signature: a", b"a", 5, ["a"], [("a",)], [(1, "a")], {1: "a"}])
    def test_headers_must_be_headers(self, headers: Any) -> None:
        with pytest.raises(
            ConfigurationError, match="headers must be those of the request, by their names or as pairs"
        ):
            webhooks.bland(b"{}", headers, secret=SECRET)

    @for_each("given", [[SECRET], SECRET.encode(), 5, ["s"], True])
    def test_what_came_in_a_url_must_be_a_text(self, given: Any) -> None:
        with pytest.raises(ConfigurationError, match=r"given=\.\.\. must be the string from the URL") as caught:
            webhooks.tavus(b"{}", given=given, secret=SECRET)
        assert_no_secret(told(caught.value), SECRET)

    @pytest.mark.parametrize("tokens", [None, "token", True])
    def test_tokens_must_be_tokens(self, tokens: Any) -> None:
        with pytest.raises(ConfigurationError, match=r"tokens=\.\.\. must be BlandTokens, not"):
            webhooks.bland(*sign_bland(CALL, SECRET), secret=SECRET, tokens=tokens)

    @for_each("body", ["{}", {}, None, bytearray(b"{}"), memoryview(b"{}")])
    def test_the_body_must_be_raw(self, body: Any) -> None:
        with pytest.raises(ConfigurationError, match=f"raw bytes of the request, not {type(body).__name__}"):
            webhooks.bland(body, signed(b"{}"), secret=SECRET)
        with pytest.raises(ConfigurationError, match="raw bytes of the request"):
            webhooks.tavus(body)

    @pytest.mark.parametrize("arguments", [{"secret": SECRET}, {"given": SECRET}, {"given": None}])
    def test_the_secret_of_a_url_and_what_came_in_it_go_together(self, arguments: dict[str, Any]) -> None:
        with pytest.raises(ConfigurationError, match="together"):
            webhooks.tavus(b"{}", **arguments)


class TestTheSecretOfAUrl:
    @pytest.mark.parametrize("secret", [SECRET, [OTHER, SECRET], SECRET.encode()])
    def test_lets_its_owner_in(self, secret: Any) -> None:
        event = webhooks.tavus(b'{"event_type": "system.shutdown"}', secret=secret, given=SECRET)
        assert isinstance(event, ShutdownCallback)

    @pytest.mark.parametrize(
        ("came", "reason"), [(None, "unsigned"), ("", "unsigned"), (OTHER, "signature"), (SECRET[:-1], "signature")]
    )
    def test_keeps_others_out(self, came: str | None, reason: str) -> None:
        with pytest.raises(WebhookError) as error:
            webhooks.tavus(b"{}", secret=SECRET, given=came)
        assert error.value.reason == reason
        assert_no_secret(told(error.value), SECRET, *([came] if came else []))


NO_JSON = [
    b"{",
    b"{]",
    b"call_id=c1",
    b"<html>",
    b"\xff\xfe",
    b"{'a': 1}",
    b'{"a": NaN}',
    b'{"a": 1} x',
    b"[" * 100_000,
]


class TestBodies:
    @pytest.mark.parametrize("decoder", [loads, _loads], ids=["fast", "standard"])
    @pytest.mark.parametrize("body", NO_JSON, ids=range(len(NO_JSON)))
    def test_what_is_no_json_is_an_error(
        self, monkeypatch: pytest.MonkeyPatch, body: bytes, decoder: Callable[[bytes], Any]
    ) -> None:
        monkeypatch.setattr(reading, "loads", decoder)
        error = refusal(body, signed(body))
        assert (error.reason, str(error)) == ("body", "bland webhook: its body is no JSON")
        with pytest.raises(WebhookError, match="tavus webhook: its body is no JSON"):
            webhooks.tavus(body)

    @pytest.mark.parametrize("body", [b"", b" \n"])
    def test_an_empty_body_is_called_so(self, body: bytes) -> None:
        assert str(refusal(body, signed(body))) == "bland webhook: its body is empty"

    @for_each(
        ("body", "kind"),
        [
            (b"[]", "array"),
            (b'"a"', "string"),
            (b"null", "null"),
            (b"1", "integer"),
            (b"1.5", "number"),
            (b"true", "boolean"),
        ],
    )
    def test_json_of_another_kind_is_an_error_that_names_it(self, body: bytes, kind: str) -> None:
        error = refusal(body, signed(body))
        assert (error.reason, str(error)) == ("body", f"bland webhook: its body is JSON, but {kind} and no object")


class TestErrors:
    body = json.dumps({"note": "private words"}).encode()
    right = signed(body)["X-Webhook-Signature"]

    @for_each(
        ("body", "headers"),
        [
            pytest.param(body, {}, id="unsigned"),
            pytest.param(body, {"x-webhook-signature": "f" * 64}, id="signed by another"),
            pytest.param(body[:-1], signed(body[:-1]), id="no JSON"),
            pytest.param(b"\xff" + body, signed(b"\xff" + body), id="no text"),
            pytest.param(b"[" + body + b"]", signed(b"[" + body + b"]"), id="no object"),
        ],
    )
    def test_they_tell_neither_secret_nor_signature_nor_body(self, body: bytes, headers: dict[str, str]) -> None:
        error = refusal(body, headers, [SECRET, OTHER])
        assert_no_secret(told(error), SECRET, OTHER, self.right, *headers.values(), "private words")
        assert (error.__cause__, error.__context__) == (None, None)
        assert isinstance(error, PersonaeError)
        assert error.vendor == "bland"


def test_a_delivery_is_a_body_and_its_headers() -> None:
    delivery = sign_bland({"a": "é"}, SECRET, header="X-Bland-Signature")
    assert isinstance(delivery, Delivery)
    assert delivery.body == '{"a":"é"}'.encode()
    assert set(delivery.headers) == {"Content-Type", "X-Bland-Signature"}
