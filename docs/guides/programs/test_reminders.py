"""The tests of the service. The fixture `personae_sandbox` comes with the package."""

import time

import pytest

from personae import WaitFailedError
from personae.sandbox import ConnectFailure, RateLimited, Sandbox, Status, Timeout
from reminders import how_it_went, remind

ADA, BEN = "+13125550117", "+13125550118"


def sent(sandbox: Sandbox) -> int:
    return sum(request.operation == "sendCall" for request in sandbox.requests)


def test_all_are_called(personae_sandbox: Sandbox) -> None:
    assert list(remind(personae_sandbox.bland(), [ADA, BEN], "Say hello.").called) == [ADA, BEN]


def test_a_vendor_that_is_busy_is_waited_for(personae_sandbox: Sandbox) -> None:
    personae_sandbox.faults.add(RateLimited(retry_after=20), operation="sendCall")
    began = time.monotonic()
    assert list(remind(personae_sandbox.bland(), [ADA], "Say hello.").called) == [ADA]
    assert 20 <= personae_sandbox.clock.slept[0] <= 25  # on the clock of the sandbox, not on ours
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("fault", [Status(500), Timeout()])
def test_nobody_is_called_twice(fault: Status | Timeout, personae_sandbox: Sandbox) -> None:
    personae_sandbox.faults.add(fault, operation="sendCall")
    reminded = remind(personae_sandbox.bland(), [ADA, BEN], "Say hello.")
    assert (reminded.to_look_up, list(reminded.called)) == ([ADA], [BEN])
    assert sent(personae_sandbox) == 2


def test_who_was_certainly_not_called_is_called_later(personae_sandbox: Sandbox) -> None:
    personae_sandbox.faults.add(ConnectFailure(), operation="sendCall", times=3)
    reminded = remind(personae_sandbox.bland(), [ADA, BEN], "Say hello.")
    assert (reminded.to_call, list(reminded.called)) == ([ADA], [BEN])


def test_a_call_takes_minutes_but_no_time(personae_sandbox: Sandbox) -> None:
    bland = personae_sandbox.bland()
    call_id = remind(bland, [ADA], "Say hello.").called[ADA]
    before = personae_sandbox.clock.time()
    assert how_it_went(bland, call_id).completed
    assert personae_sandbox.clock.time() - before > 30


def test_a_call_may_fail(personae_sandbox: Sandbox) -> None:
    personae_sandbox.fail("sendCall", reason="Nobody answered")
    bland = personae_sandbox.bland()
    with pytest.raises(WaitFailedError) as failure:
        how_it_went(bland, remind(bland, [ADA], "Say hello.").called[ADA])
    assert failure.value.reason == "Nobody answered"
