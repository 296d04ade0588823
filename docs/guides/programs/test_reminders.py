"""The tests of the service. The fixture `personae_sandbox` comes with the package."""

import time

import pytest

from personae import WaitFailedError
from personae.sandbox import ConnectFailure, RateLimited, Sandbox, Status, Timeout
from reminders import how_it_went, remind

ADA, BEN = {"ada at 9": "+13125550142"}, {"ben at 10": "+13125550143"}


def rung(sandbox: Sandbox) -> int:
    """How often Ada's telephone has rung."""
    return sum("3125550142" in call.to for call in sandbox.bland().calls.list())


def test_all_are_called_once(personae_sandbox: Sandbox) -> None:
    bland = personae_sandbox.bland()
    first = remind(bland, ADA | BEN, "Say hello.")
    assert list(first.called) == ["ada at 9", "ben at 10"]
    assert remind(bland, ADA | BEN, "Say hello.").called == first.called
    assert rung(personae_sandbox) == 1


def test_a_vendor_that_is_busy_is_waited_for(personae_sandbox: Sandbox) -> None:
    personae_sandbox.faults.add(RateLimited(retry_after=20), operation="sendCall")
    began = time.monotonic()
    assert remind(personae_sandbox.bland(), ADA, "Say hello.").called
    assert 20 <= personae_sandbox.clock.slept[0] <= 25  # on the clock of the sandbox, not on ours
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("fault", [Status(500), Timeout()])  # before the vendor has acted, and after
def test_an_answer_that_is_lost_makes_no_second_call(fault: Status | Timeout, personae_sandbox: Sandbox) -> None:
    personae_sandbox.faults.add(fault, operation="sendCall")
    assert remind(personae_sandbox.bland(), ADA, "Say hello.").called
    assert rung(personae_sandbox) == 1


def test_what_cannot_be_told_is_said(personae_sandbox: Sandbox) -> None:
    bland = personae_sandbox.bland()
    personae_sandbox.faults.add(Timeout(), operation="sendCall")
    personae_sandbox.faults.add(Status(500), operation="listCalls", after=1, times=None)
    assert remind(bland, ADA, "Say hello.").to_look_up == ["ada at 9"]
    personae_sandbox.faults.clear()
    assert remind(bland, ADA, "Say hello.").called
    assert rung(personae_sandbox) == 1


def test_who_was_certainly_not_called_is_told_apart(personae_sandbox: Sandbox) -> None:
    personae_sandbox.faults.add(ConnectFailure(), operation="sendCall", times=3)
    reminded = remind(personae_sandbox.bland(), ADA | BEN, "Say hello.")
    assert (reminded.to_call, list(reminded.called)) == (["ada at 9"], ["ben at 10"])


def test_a_call_takes_minutes_but_no_time(personae_sandbox: Sandbox) -> None:
    bland = personae_sandbox.bland()
    call_id = remind(bland, ADA, "Say hello.").called["ada at 9"]
    before = personae_sandbox.clock.time()
    assert how_it_went(bland, call_id).completed
    assert personae_sandbox.clock.time() - before > 30


def test_a_call_may_fail(personae_sandbox: Sandbox) -> None:
    personae_sandbox.fail("sendCall", reason="Nobody answered")
    bland = personae_sandbox.bland()
    with pytest.raises(WaitFailedError) as failure:
        how_it_went(bland, remind(bland, ADA, "Say hello.").called["ada at 9"])
    assert failure.value.reason == "Nobody answered"
