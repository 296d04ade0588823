"""The tests of the service: the sandbox takes the place of the vendors."""

import logging
from collections.abc import AsyncIterator

import httpx
import pytest

from fastapi_service import app, clients_of, webhook_secret
from personae.sandbox import RateLimited, Sandbox, Status, sign_bland

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def service(personae_sandbox: Sandbox) -> AsyncIterator[httpx.AsyncClient]:
    async with personae_sandbox.async_personae(max_retries=0) as clients:
        app.dependency_overrides = {clients_of: lambda: clients, webhook_secret: lambda: "s3cret"}
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://service") as client:
            yield client
    app.dependency_overrides = {}


async def test_all_vendors_are_listed(service: httpx.AsyncClient) -> None:
    answer = (await service.get("/personas")).json()
    assert {one["address"].partition(":")[0] for one in answer["personas"]} == {"anam", "bland", "tavus"}
    assert answer["unanswered"] == []


async def test_a_vendor_that_fails_hides_no_other(service: httpx.AsyncClient, personae_sandbox: Sandbox) -> None:
    personae_sandbox.faults.add(Status(500), vendor="tavus", operation="listPersonas")
    answer = (await service.get("/personas")).json()
    assert {one["address"].partition(":")[0] for one in answer["personas"]} == {"anam", "bland"}
    assert answer["unanswered"] == ["tavus"]


async def test_a_call_comes_as_the_vendor_has_it(service: httpx.AsyncClient, personae_sandbox: Sandbox) -> None:
    known = personae_sandbox.bland().calls.list().all(limit=1)[0]
    answer = await service.get(f"/calls/{known.call_id}")
    assert answer.json()["call_id"] == known.call_id


async def test_errors_have_a_status_of_ours(service: httpx.AsyncClient, personae_sandbox: Sandbox) -> None:
    assert (await service.get("/calls/nobody")).status_code == 404
    personae_sandbox.faults.add(RateLimited(retry_after=7), Status(500), operation="getCall")
    busy = await service.get("/calls/c-81")
    assert (busy.status_code, busy.headers["retry-after"]) == (503, "7")
    broken = await service.get("/calls/c-81")
    assert (broken.status_code, broken.json()["outcome"]) == (502, "unknown")


async def test_a_webhook_is_checked(service: httpx.AsyncClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "service")
    body, headers = sign_bland({"call_id": "c-81", "status": "completed"}, "s3cret")
    assert (await service.post("/webhooks/bland", content=body, headers=headers)).status_code == 204
    assert caplog.messages == ["call c-81 is completed"]
    assert (await service.post("/webhooks/bland", content=body + b" ", headers=headers)).status_code == 401
    assert (await service.post("/webhooks/bland", content=b"{}")).status_code == 401
