"""The public surface: clients, the clock, what was requested, the fixture."""

from __future__ import annotations

import asyncio
import doctest
import json
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

import personae
import personae.sandbox
from personae import Anam, AuthenticationError, NotFoundError, RateLimitError
from personae.sandbox import RateLimited, Sandbox, Status
from tests.support.each import for_each

from .conftest import VENDORS


def test_each_vendor_has_a_client_of_both_kinds() -> None:
    sandbox = Sandbox()
    for vendor in VENDORS:
        assert type(getattr(sandbox, vendor)()) is getattr(personae, vendor.capitalize())
        assert type(getattr(sandbox, f"async_{vendor}")()) is getattr(personae, f"Async{vendor.capitalize()}")


def test_options_are_those_of_the_client() -> None:
    sandbox = Sandbox()
    assert sandbox.anam(max_retries=0, timeout=3)._options.max_retries == 0
    with pytest.raises(AuthenticationError):
        sandbox.bland(api_key="another").personas.list().page(1)
    with pytest.raises(personae.ConfigurationError, match="max_retries"):
        sandbox.tavus(max_retries=-1)


def test_a_vendor_may_be_anywhere() -> None:
    sandbox = Sandbox()
    elsewhere = sandbox.anam(base_url="https://gateway.example/anam/")
    persona = elsewhere.personas.create(name="Nia")
    assert elsewhere.personas.get(persona.id) == sandbox.anam().personas.get(persona.id)
    assert {request.path for request in sandbox.requests} == {"/v1/personas", f"/v1/personas/{persona.id}"}


def test_a_client_of_ones_own_can_talk_to_a_sandbox() -> None:
    sandbox = Sandbox()
    own = Anam(api_key=sandbox.key, transport=sandbox.transport("anam"))
    assert len(own.personas.list().all()) == 3
    with httpx.Client(transport=sandbox.transport("tavus"), headers={"x-api-key": sandbox.key}) as plain:
        assert plain.get("https://tavusapi.com/v2/personas?limit=2").json()["total_count"] == 3


@pytest.mark.anyio
async def test_all_vendors_at_once() -> None:
    sandbox = Sandbox(personas=2)
    with sandbox.personae(max_retries=1) as every:
        records = list(every.list())
        assert [record.vendor for record in records] == ["anam", "anam", "bland", "bland", "tavus", "tavus"]
        assert every.get(records[-1].address).id == records[-1].id
    async with sandbox.async_personae() as every_async:
        assert [record.address for record in await every_async.list()] == [record.address for record in records]


def test_what_one_client_makes_another_finds_and_another_sandbox_does_not() -> None:
    sandbox = Sandbox()
    made = sandbox.anam().personas.create(name="Ada")
    assert asyncio.run(sandbox.async_anam().personas.get(made.id)).name == "Ada"
    with pytest.raises(NotFoundError):
        Sandbox().anam().personas.get(made.id)


def test_requests_are_recorded_without_the_key() -> None:
    sandbox = Sandbox(keys=["a-secret-key"])
    anam, tavus = sandbox.anam(), sandbox.tavus()
    made = anam.personas.create(name="Ada")
    tavus.personas.list(limit=2).page(1)
    with pytest.raises(NotFoundError):
        anam.personas.get("nobody")
    first, second, third = sandbox.requests
    assert (first.vendor, first.operation, first.method, first.path) == (
        "anam",
        "createPersona",
        "POST",
        "/v1/personas",
    )
    assert (first.json, first.status) == ({"name": "Ada"}, 201)
    assert (second.vendor, second.query, second.json, second.status) == ("tavus", "limit=2&page=1", None, 200)
    assert (third.operation, third.status) == ("getPersona", 404)
    assert first.headers["authorization"] == second.headers["x-api-key"] == "***"
    assert "a-secret-key" not in "".join(f"{request!r}{dict(request.headers)}" for request in sandbox.requests)
    assert made.id not in repr(sandbox.requests)
    sandbox.clear()
    assert sandbox.requests == []
    assert anam.personas.get(made.id).name == "Ada"


def test_waiting_takes_no_time_and_is_remembered() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(RateLimited(retry_after=45), Status(500), operation="listPersonas")
    started = time.monotonic()
    assert sandbox.anam().personas.list().page(1).items
    assert time.monotonic() - started < 5
    first, second = sandbox.clock.slept
    assert 45 <= first < 57
    assert 0 <= second <= 1


@pytest.mark.anyio
async def test_asynchronous_clients_wait_on_the_same_clock() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(RateLimited(retry_after=7))
    before = sandbox.clock.time()
    assert (await sandbox.async_bland().personas.list().page(1)).items
    (waited,) = sandbox.clock.slept
    assert 7 <= waited < 9
    assert sandbox.clock.time() - before == pytest.approx(waited, abs=0.01)


def test_backoff_and_dates_are_the_same_in_each_run() -> None:
    def run(seed: int) -> tuple[list[float], str]:
        sandbox = Sandbox(seed=seed)
        sandbox.faults.add(Status(500), times=2)
        sandbox.anam().personas.list().page(1)
        return sandbox.clock.slept, sandbox.anam().personas.create(name="Ada").to_dict()["createdAt"]

    assert run(3) == run(3)
    assert run(3)[0] != run(4)[0]
    assert run(3)[1].startswith("2026-07-01T12:00:0")
    assert run(3)[1].endswith("Z")


def test_the_deadline_of_a_call_passes_on_the_clock_of_the_sandbox() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(RateLimited(retry_after=20), times=None)
    with pytest.raises(RateLimitError):
        sandbox.anam(deadline=30).personas.list().page(1)
    (waited,) = sandbox.clock.slept
    assert 20 <= waited < 25


def test_many_threads_share_a_sandbox() -> None:
    sandbox = Sandbox(personas=0)
    anam = sandbox.anam()
    barrier = threading.Barrier(8)

    def work(number: int) -> str:
        if number < 8:
            barrier.wait()
        return anam.personas.create(name=f"Ada {number}").id

    with ThreadPoolExecutor(8) as executor:
        ids = list(executor.map(work, range(200)))
    assert sorted(ids) == sorted(persona.id for persona in anam.personas.list(per_page=100))
    assert len(set(ids)) == 200


@for_each(
    "arguments", [{"personas": -1}, {"keys": []}, {"keys": "one-key"}, {"rate_limit": (0, 5)}, {"rate_limit": (5, 0)}]
)
def test_wrong_arguments_are_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="Sandbox"):
        Sandbox(**arguments)


def test_the_fixture_is_a_new_sandbox(personae_sandbox: Sandbox, request: pytest.FixtureRequest) -> None:
    assert personae_sandbox.requests == []
    assert len(personae_sandbox.anam().personas.list().all()) == 3
    assert request.getfixturevalue("personae_sandbox") is personae_sandbox


def loaded_by(statement: str) -> set[str]:
    script = f"import sys, json\n{statement}\nprint(json.dumps(sorted(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(run.stdout.splitlines()[-1]))


def test_importing_the_sandbox_or_its_plugin_loads_next_to_nothing() -> None:
    modules = loaded_by("import personae.sandbox, personae.sandbox.pytest_plugin")
    assert not {
        name
        for name in modules
        if name.startswith(
            ("httpx", "personae.sandbox.s", "personae.http.transport", "personae.http.callable_transport")
        )
    }


def test_a_specification_is_read_once_for_all_sandboxes() -> None:
    assert Sandbox().service("bland").specification is Sandbox().service("bland").specification


def test_every_public_name_is_there() -> None:
    for name in personae.sandbox.__all__:
        assert getattr(personae.sandbox, name).__name__ == name
    assert set(personae.sandbox.__all__) <= set(dir(personae.sandbox))


def test_the_first_example_is_true() -> None:
    assert doctest.testmod(personae.sandbox).attempted == 4
    assert doctest.testmod(personae.sandbox).failed == 0
