from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from personae import (
    Anam,
    APIConnectionError,
    APIError,
    APIResponseError,
    APITimeoutError,
    AsyncAnam,
    AuthenticationError,
    ConflictError,
    InternalServerError,
    RateLimitError,
    ReportedFailureError,
)
from personae.sandbox import (
    ConnectFailure,
    ConnectionReset,
    CutBody,
    Delay,
    EmptyBody,
    Fault,
    HtmlPage,
    RateLimited,
    ReportedFailure,
    Sandbox,
    Server,
    Status,
    Timeout,
    WrongShape,
)
from tests.support.each import for_each

from .conftest import VENDORS, WITH_PERSONAS

KINDS: list[tuple[Fault, type[APIError], str]] = [
    (RateLimited(), RateLimitError, "429.* Too many requests"),
    (RateLimited(retry_after=61), RateLimitError, "429"),
    (Status(), InternalServerError, "500.* Something went wrong"),
    (Status(502), InternalServerError, "502"),
    (Status(503), InternalServerError, "503"),
    (Status(504), InternalServerError, "504"),
    (Status(529), InternalServerError, "529"),
    (Status(409, message="Taken."), ConflictError, "409.* Taken."),
    (CutBody(), APIResponseError, "cut short"),
    (CutBody(kept=0), APIResponseError, "cut short"),
    (CutBody(kept=1), APIResponseError, "cut short"),
    (HtmlPage(), APIResponseError, "text/html instead of JSON"),
    (HtmlPage(status=503), InternalServerError, "503"),
    (ReportedFailure(), ReportedFailureError, "200"),
    (ConnectionReset(), APIConnectionError, "after the request was sent"),
    (ConnectFailure(), APIConnectionError, "byte was sent|request was sent"),
    (Timeout(), APITimeoutError, "after the request was sent"),
    (Delay(0.9), APITimeoutError, "after the request was sent"),
]
NAMES = [repr(fault) for fault, _, _ in KINDS]
PATIENCE = 0.3
"""Seconds that the clients wait for an answer."""


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Sandbox, Server]]:
    sandbox = Sandbox()
    with sandbox.serve() as server:
        yield sandbox, server


@for_each(("fault", "error", "said"), KINDS, ids=NAMES)
@pytest.mark.parametrize("vendor", WITH_PERSONAS)
def test_each_fault_is_the_error_that_it_should_be(vendor: str, fault: Fault, error: type[APIError], said: str) -> None:
    sandbox = Sandbox()
    sandbox.faults.add(fault)
    client = getattr(sandbox, vendor)(max_retries=0, timeout=PATIENCE)
    with pytest.raises(error, match=said) as raised:
        client.personas.list().page(1)
    assert raised.value.attempts == 1
    assert client.personas.list().page(1).items


@pytest.mark.anyio
@for_each(("fault", "error", "said"), KINDS, ids=NAMES)
async def test_each_fault_is_the_same_for_an_asynchronous_client(
    fault: Fault, error: type[APIError], said: str
) -> None:
    sandbox = Sandbox()
    sandbox.faults.add(fault)
    async with sandbox.async_anam(max_retries=0, timeout=PATIENCE) as client:
        with pytest.raises(error, match=said):
            await client.personas.list().page(1)
        assert (await client.personas.list().page(1)).items


@pytest.mark.parametrize(("fault", "error", "said"), KINDS, ids=NAMES)
def test_each_fault_is_the_same_over_a_socket(
    served: tuple[Sandbox, Server], fault: Fault, error: type[APIError], said: str
) -> None:
    sandbox, server = served
    sandbox.faults.add(fault)
    with Anam(api_key=server.key, base_url=server.anam, max_retries=0) as client:
        impatient = client.with_options(timeout=PATIENCE if error is APITimeoutError else 60)
        with pytest.raises(error, match=said):
            impatient.personas.list().page(1)
        assert client.personas.list().page(1).items


@for_each(("fault", "error", "said"), KINDS, ids=NAMES)
def test_a_fault_on_the_way_is_survived_by_trying_again(fault: Fault, error: type[APIError], said: str) -> None:
    sandbox = Sandbox()
    sandbox.faults.add(fault)
    client = sandbox.anam(timeout=PATIENCE)
    is_final = error in (APIResponseError, ReportedFailureError, ConflictError) and not isinstance(fault, CutBody)
    asks_too_much = getattr(fault, "retry_after", None) == 61
    if is_final or asks_too_much:
        with pytest.raises(error, match=said):
            client.personas.list().page(1)
    else:
        assert client.personas.list().page(1).items


ACTED = {CutBody: True, ConnectionReset: True, Timeout: True, Delay: True}


@for_each(("fault", "error", "said"), KINDS, ids=NAMES)
def test_whether_the_vendor_has_acted_is_as_documented(fault: Fault, error: type[APIError], said: str) -> None:
    sandbox = Sandbox(personas=0)
    sandbox.faults.add(fault, operation="createPersona")
    client = sandbox.anam(max_retries=0, timeout=PATIENCE)
    with pytest.raises(error, match=said):
        client.personas.create(name="Ada")
    assert len(client.personas.list().all()) == ACTED.get(type(fault), False)


def test_an_answer_of_another_shape_is_no_error() -> None:
    """The vendor has acted, and the caller gets what came."""
    sandbox = Sandbox(personas=1)
    sandbox.faults.add(WrongShape(), operation="createPersona")
    created: Any = sandbox.anam().personas.create(name="Ada")
    assert created == []
    assert len(sandbox.anam().personas.list().all()) == 2


def test_an_empty_body_is_an_error_for_a_read_and_none_for_a_write() -> None:
    sandbox = Sandbox(personas=1)
    sandbox.faults.add(EmptyBody())
    with pytest.raises(APIResponseError, match="empty"):
        sandbox.anam().personas.list().page(1)
    sandbox.faults.add(EmptyBody(), operation="createPersona")
    created: Any = sandbox.anam().personas.create(name="Ada")
    assert created is None
    assert len(sandbox.anam().personas.list().all()) == 2


def test_a_delay_is_waited_for_on_the_clock_of_the_sandbox() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(Delay(5))
    assert sandbox.anam(timeout=6).personas.list().page(1).items
    assert sandbox.clock.slept == [5]
    sandbox.faults.add(Delay(7))
    with pytest.raises(APITimeoutError):
        sandbox.anam(timeout=6, max_retries=0).personas.list().page(1)
    assert sandbox.clock.slept == [5, 6]


def test_a_client_without_a_timeout_is_let_go_after_all() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(Timeout())
    with pytest.raises(APIConnectionError):
        sandbox.anam(timeout=None, max_retries=0).personas.list().page(1)
    assert sandbox.clock.slept == [3600]


@pytest.mark.parametrize(
    ("retry_after", "asked", "longest"),
    [(2, 2.0, 2.5), (0.25, 0.25, 0.75), ("Wed, 01 Jul 2026 12:00:30 GMT", 30.0, 37.5)],
)
def test_retry_after_is_seconds_or_any_text(retry_after: float | str, asked: float, longest: float) -> None:
    sandbox = Sandbox()
    sandbox.faults.add(RateLimited(retry_after=retry_after))
    assert sandbox.anam().personas.list().page(1).items
    (waited,) = sandbox.clock.slept
    assert asked <= waited < longest


def outcomes(client: Anam, count: int) -> list[str]:
    found = []
    for _ in range(count):
        try:
            client.personas.list().page(1)
        except APIError as error:
            found.append(str(getattr(error, "status_code", type(error).__name__)))
        else:
            found.append("ok")
    return found


def test_faults_come_in_the_order_in_which_they_were_added() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(Status(500), Status(502), times=2)
    sandbox.faults.add(Status(503), after=1)
    assert outcomes(sandbox.anam(max_retries=0), 7) == ["500", "500", "502", "502", "ok", "503", "ok"]


def test_a_fault_that_is_none_lets_a_request_pass() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(Fault(), Status(500), Fault(), Status(502))
    assert outcomes(sandbox.anam(max_retries=0), 5) == ["ok", "500", "ok", "502", "ok"]


def test_a_fault_can_last_until_it_is_cleared() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(Status(500), times=None)
    assert outcomes(sandbox.anam(max_retries=0), 3) == ["500"] * 3
    sandbox.faults.clear()
    assert outcomes(sandbox.anam(max_retries=0), 2) == ["ok"] * 2


def test_a_fault_is_for_a_vendor_and_for_an_operation() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(Status(500), vendor="tavus", operation="listPersonas", times=None)
    assert sandbox.anam(max_retries=0).personas.list().page(1).items
    assert sandbox.tavus(max_retries=0).replicas.list().page(1).items
    with pytest.raises(InternalServerError):
        sandbox.tavus(max_retries=0).personas.list().page(1)


def test_faults_at_a_rate_are_those_of_the_seed() -> None:
    def run(seed: int) -> list[str]:
        sandbox = Sandbox(seed=seed)
        sandbox.faults.rate(0.3, Status(500), ConnectionReset(), operation="listPersonas")
        return outcomes(sandbox.anam(max_retries=0), 200)

    first = run(1)
    assert first == run(1) != run(2)
    assert 30 < 200 - first.count("ok") < 90
    assert set(first) == {"ok", "500", "APIConnectionError"}


@pytest.mark.parametrize(("share", "expected"), [(0, "ok"), (1, "500")])
def test_a_rate_of_0_is_never_and_of_1_is_always(share: float, expected: str) -> None:
    sandbox = Sandbox()
    sandbox.faults.rate(share, Status(500), vendor="anam")
    assert set(outcomes(sandbox.anam(max_retries=0), 20)) == {expected}


@for_each(
    ("call", "said"),
    [
        (
            lambda faults: faults.add(Status(), vendor="nobody"),
            f"'nobody' is no vendor: use one of {', '.join(VENDORS)}",
        ),
        (lambda faults: faults.add(Status(), operation="listPersona"), "no operation 'listPersona'"),
        (lambda faults: faults.add(Status(), vendor="tavus", operation="listAgents"), "tavus has no operation"),
        (lambda faults: faults.add(), "at least one fault"),
        (lambda faults: faults.add(Status(), times=0), "times of at least 1"),
        (lambda faults: faults.add(Status(), after=-1), "after of at least 0"),
        (lambda faults: faults.rate(1.1, Status()), "a share from 0 to 1"),
        (lambda faults: faults.rate(0.5), "at least one fault"),
    ],
)
def test_a_fault_that_could_never_come_is_refused(call: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        call(Sandbox().faults)


@for_each(
    ("fault", "said"),
    [
        (Status, "Status is a class: pass an instance of it"),
        (Timeout, "Timeout is a class"),
        (lambda vendor: None, "must be an instance of a subclass of Fault, not function"),
        ("500", "not str"),
        (None, "not NoneType"),
    ],
)
def test_what_is_no_fault_is_refused_at_once(fault: Any, said: str) -> None:
    faults = Sandbox().faults
    with pytest.raises(TypeError, match=said):
        faults.add(Status(), fault)
    with pytest.raises(TypeError, match=said):
        faults.rate(0.5, fault)
    assert faults.take("anam", "listPersonas") is None


@for_each(
    ("make", "said"),
    [
        (lambda: Status(99), r"Status\(status=\.\.\.\) must be a whole number from 200 to 599, not 99"),
        (lambda: Status("500"), "not '500'"),  # type: ignore[arg-type]
        (lambda: Status(True), "not True"),
        (lambda: RateLimited(1000), r"RateLimited\(status=\.\.\.\)"),
        (lambda: HtmlPage(100), r"HtmlPage\(status=\.\.\.\)"),
        (lambda: Delay(-1), r"Delay\(seconds=\.\.\.\) must be a number from 0 to inf, not -1"),
        (lambda: Delay("3"), "not '3'"),  # type: ignore[arg-type]
        (lambda: Delay(float("nan")), "not nan"),
        (lambda: CutBody(1.5), r"CutBody\(kept=\.\.\.\) must be a number from 0 to 1, not 1.5"),
    ],
)
def test_a_fault_that_cannot_be_is_refused_when_it_is_made(make: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        make()


def test_what_was_received_is_recorded_with_the_status_that_was_answered() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(Status(500), ConnectionReset(), Timeout(), ConnectFailure(), CutBody(), Delay(9))
    outcomes(sandbox.anam(max_retries=0), 7)
    assert [request.status for request in sandbox.requests] == [500, None, None, 200, 200, 200]


def test_a_fault_comes_before_the_key_is_looked_at() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(Status(500))
    client = sandbox.anam(api_key="wrong", max_retries=0)
    with pytest.raises(InternalServerError):
        client.personas.list().page(1)
    with pytest.raises(AuthenticationError):
        client.personas.list().page(1)


def test_a_fault_on_an_answer_without_a_body_leaves_it_without_one() -> None:
    sandbox = Sandbox()
    tool = next(iter(sandbox.anam().tools.list()))
    sandbox.faults.add(WrongShape(), operation="deleteTool")
    sandbox.anam().tools.delete(tool.id)
    assert sandbox.requests[-1].status == 204


def test_clients_of_both_kinds_share_the_faults() -> None:
    sandbox = Sandbox()
    clients: tuple[Anam, AsyncAnam] = (sandbox.anam(max_retries=0), sandbox.async_anam(max_retries=0))
    sandbox.faults.add(Status(500))
    with pytest.raises(InternalServerError):
        clients[0].personas.list().page(1)
    assert sandbox.faults.take("anam", "listPersonas") is None
