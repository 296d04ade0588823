"""What all vendors may be asked: how a key is sent, and what an error body says, whichever shape it has."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import pytest

from personae import AuthenticationError
from personae.call.dialect import Complaint, Dialect, complaint
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call
from tests.support.scripted_vendor import Wire, always, answer
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio

DEEP: Any = "the end"
for _ in range(2000):
    DEEP = {"detail": [DEEP]}


@for_each(
    ("body", "code", "message"),
    [
        ({"message": "No."}, None, "No."),
        ({"error": "No."}, None, "No."),
        ({"error": {"code": "gone", "message": "No."}}, "gone", "No."),
        ({"error": {"type": "gone", "message": "No."}}, "gone", "No."),
        ({"detail": "Not Found"}, None, "Not Found"),
        ({"detail": {"status": "gone", "message": "No."}}, None, "No."),
        (
            {
                "detail": [
                    {"loc": ["body", "voices", 0], "msg": "Field required", "type": "missing"},
                    {"msg": "another"},
                ]
            },
            "missing",
            "body.voices.0: Field required",
        ),
        ({"detail": [{"loc": [], "msg": "Field required", "type": "missing"}]}, "missing", "Field required"),
        (
            {"type": "https://a.example/out-of-credit", "title": "Out of credit", "status": 403, "detail": "It is 30."},
            "https://a.example/out-of-credit",
            "It is 30.",
        ),
        ({"type": "about:blank", "title": "Forbidden", "status": 403}, None, "Forbidden"),
        ({"title": "Not valid", "errors": {"Name": ["is too short", "is odd"]}}, None, "Name: is too short"),
        ({"errors": {"name": "is too short"}}, None, None),
        ({"errors": ["is too short"]}, None, "is too short"),
        ({"errors": [{"code": "short", "message": "is too short"}]}, "short", "is too short"),
        ({"error": "invalid_grant", "error_description": "It is old."}, None, "invalid_grant"),
        ({"detail": []}, None, None),
        (DEEP, None, None),
        ([], None, None),
        (None, None, None),
        (7, None, None),
    ],
)
def test_error_bodies_of_the_usual_shapes(body: Any, code: str | None, message: str | None) -> None:
    assert complaint(body) == Complaint(code, message)


def test_a_name_with_a_password_is_sent_in_base64() -> None:
    dialect = Dialect("a", "A", "https://a.example", "A_API_KEY", "authorization", "Basic ", is_basic=True)
    sent = dialect.credential("ada:lovelace-7")
    assert sent == f"Basic {b64encode(b'ada:lovelace-7').decode()}"


async def test_it_is_masked_in_both_forms(flavour: Flavour) -> None:
    kind = flavour.kind("anam")
    basic = type("Basic", (kind,), {"_dialect": kind._dialect._replace(key_prefix="Basic ", is_basic=True)})
    key = "ada:lovelace-7"
    sent = b64encode(key.encode()).decode()
    vendor = always(answer({"message": f"{key} and {sent} are unknown"}, status=401))
    client = basic(api_key=key, transport=Wire(vendor, FakeClock()))
    with pytest.raises(AuthenticationError) as failure:
        await done(client._fetch(call()))
    assert vendor.requests[0].headers["authorization"] == f"Basic {sent}"
    assert failure.value.message == "*** and *** are unknown"


def test_other_keys_are_sent_as_they_are() -> None:
    assert Dialect("a", "A", "https://a.example", "A_API_KEY", "x-key").credential("k") == "k"
    assert Dialect("a", "A", "https://a.example", "A_API_KEY", "authorization", "Bearer ").credential("k") == "Bearer k"
