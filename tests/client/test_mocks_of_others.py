"""Mocks and recorders of others work where they are given the HTTP client that they watch."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
import respx
import vcr
from pytest_httpx import HTTPXMock

from personae import Anam, AsyncAnam
from personae.sandbox import Sandbox
from tests.support.both_clients import KEYS

PERSONAS = {"data": [{"id": "p1", "name": "Nia"}], "meta": {"currentPage": 1, "lastPage": 1, "total": 1, "perPage": 10}}


def test_respx() -> None:
    with respx.mock(base_url="https://api.anam.ai") as vendor, httpx.Client() as http:
        listed = vendor.get("/v1/personas").respond(json=PERSONAS)
        anam = Anam(api_key=KEYS["anam"], http_client=http)
        assert [persona.name for persona in anam.personas.list()] == ["Nia"]
    assert listed.called


@pytest.mark.anyio
async def test_respx_with_coroutines() -> None:
    async with respx.mock(base_url="https://api.anam.ai") as vendor, httpx.AsyncClient() as http:
        vendor.get("/v1/personas").respond(json=PERSONAS)
        anam = AsyncAnam(api_key=KEYS["anam"], http_client=http)
        assert [persona.name async for persona in anam.personas.list()] == ["Nia"]


def test_pytest_httpx(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=PERSONAS)
    with httpx.Client() as http:
        anam = Anam(api_key=KEYS["anam"], http_client=http)
        assert [persona.name for persona in anam.personas.list()] == ["Nia"]
    (request,) = httpx_mock.get_requests()
    assert request.url.path == "/v1/personas"


def test_vcrpy(tmp_path: Path) -> None:
    cassette = str(tmp_path / "cassette.yaml")
    with Sandbox(personas=2).serve(0) as server:
        for mode in ("once", "none"):
            with vcr.use_cassette(cassette, record_mode=mode, filter_headers=["authorization"]), httpx.Client() as http:
                anam = Anam(api_key=server.key, base_url=server.base_url("anam"), http_client=http)
                assert len(anam.personas.list().all()) == 2
    assert server.key not in Path(cassette).read_text("utf-8")
