"""`with_response` of a resource: the same methods, with the whole answer."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from personae import APIStatusError, Response
from personae.sandbox import Sandbox, Status
from personae.vendors import VENDORS
from tests.support.both_clients import Flavour
from tests.support.scripted_vendor import answer, script
from tests.support.sync_or_async import collected, done

pytestmark = pytest.mark.anyio


def client_of(sandbox: Sandbox, flavour: Flavour, vendor: str) -> Any:
    return getattr(sandbox, f"async_{vendor}" if flavour.is_async else vendor)()


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(personas=12)


async def test_an_answer_has_its_status_its_headers_and_how_it_came(sandbox: Sandbox, flavour: Flavour) -> None:
    anam = client_of(sandbox, flavour, "anam")
    one = (await done(anam.personas.list().all(limit=1)))[0]
    sandbox.faults.add(Status(500), operation="getPersona")
    response = await done(anam.personas.with_response.get(one.id))
    assert isinstance(response, Response)
    assert (response.status_code, response.attempts, response.outcome) == (200, 2, "done")
    assert response.headers["content-type"].startswith("application/json")
    assert response.parsed.to_dict() == (await done(anam.personas.get(one.id))).to_dict() == response.body


async def test_a_request_id_is_the_vendors(flavour: Flavour) -> None:
    bland = flavour.client(script(answer({"data": {}}, headers={"x-request-id": "r-1"})), vendor="bland")
    assert (await done(bland.personas.with_response.get("p1"))).request_id == "r-1"


async def test_what_is_sent_and_what_fails_is_the_same(sandbox: Sandbox, flavour: Flavour) -> None:
    anam = client_of(sandbox, flavour, "anam")
    created = await done(anam.personas.with_response.create(name="Nia", tool_ids=[]))
    assert created.parsed.name == "Nia"
    assert 200 <= created.status_code < 300
    with pytest.raises(APIStatusError, match="404"):
        await done(anam.personas.with_response.get("nobody"))


async def test_pages_have_their_answers(sandbox: Sandbox, flavour: Flavour) -> None:
    anam = client_of(sandbox, flavour, "anam")
    pages = await collected(anam.personas.with_response.list(per_page=5).pages())
    assert [len(page.response.parsed) for page in pages] == [5, 5, 2]
    assert all(page.response.parsed is page.items and page.response.status_code == 200 for page in pages)
    assert pages[1].response.body["meta"]["currentPage"] == 2
    plain = await collected(anam.personas.list(per_page=5).concurrent(3).pages())
    assert plain == pages
    assert [page.response.attempts for page in plain] == [1, 1, 1]


async def test_a_file_is_the_content_of_its_answer(sandbox: Sandbox, flavour: Flavour, tmp_path: Path) -> None:
    bland = client_of(sandbox, flavour, "bland")
    call = (await done(bland.calls.list().all(limit=1)))[0]
    response: Any = await done(bland.calls.with_response.get_recording(call.call_id))
    download: Any = bland.calls.get_recording(call.call_id)
    before = download.response
    assert before is None
    assert await done(download.read()) == response.parsed == response.content
    assert download.response.status_code == response.status_code == 200
    sandbox.faults.add(Status(500), operation="getCallRecording")
    await done(download.save(tmp_path / "call.wav"))
    assert (download.response.attempts, download.response.outcome) == (2, "done")


async def test_a_file_on_its_way_has_its_answer(sandbox: Sandbox, flavour: Flavour) -> None:
    bland = client_of(sandbox, flavour, "bland")
    call = (await done(bland.calls.list().all(limit=1)))[0]
    manager = bland.calls.get_recording(call.call_id).stream()
    stream = await manager.__aenter__() if flavour.is_async else manager.__enter__()
    assert stream.response.status_code == 200
    assert stream.response.headers["content-type"] == stream.content_type
    await (manager.__aexit__(None, None, None) if flavour.is_async else done(manager.__exit__(None, None, None)))


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_method_of_every_resource_is_there(sandbox: Sandbox, flavour: Flavour, vendor: str) -> None:
    client = client_of(sandbox, flavour, vendor)
    resources = import_module(f"personae_api.{vendor}.resources")
    for name in resources.__all__:
        if name.startswith("Async") == flavour.is_async:
            kind = getattr(resources, name)
            module = import_module(kind.__module__)
            whole = kind(client).with_response
            assert isinstance(whole, getattr(module, f"{name}WithResponse"))
            assert {one for one in dir(kind) if not one.startswith("_")} <= set(dir(whole))
