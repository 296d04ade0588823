"""Services with FastAPI: their own tests pass, and they run with clients that they make themselves."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest

from personae import ConfigurationError
from personae.sandbox import Sandbox, Status

from .programs import GUIDES, PROGRAMS, load, ran, run

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BLAND_WEBHOOK_SECRET", "s3cret")


@asynccontextmanager
async def started(app: Any) -> AsyncIterator[httpx.AsyncClient]:
    """A service as a server runs it: with its lifespan, whose state goes to each request."""
    async with app.router.lifespan_context(app) as state:

        async def with_state(scope: Any, receive: Any, send: Any) -> None:
            await app({**scope, "state": dict(state)}, receive, send)

        transport = httpx.ASGITransport(with_state)
        async with httpx.AsyncClient(transport=transport, base_url="http://service") as client:
            yield client


@pytest.mark.parametrize(("name", "tests"), [("test_fastapi_service.py", 5), ("test_reminders.py", 8)])
def test_the_tests_of_a_service_pass(name: str, tests: int) -> None:
    output = run("-m", "pytest", "-q", "-c", "/dev/null", "--rootdir", ".", "-p", "no:cacheprovider", name)
    assert re.search(rf"^{tests} passed", output, re.M), output


async def test_the_service_has_one_client_of_each_vendor_for_its_life(behind: Sandbox) -> None:
    app = load("fastapi_service").app
    async with started(app) as service:
        answer = (await service.get("/personas", params={"search": "no such name"})).json()
        assert answer == {"personas": [], "unanswered": []}
        assert len((await service.get("/personas")).json()["personas"]) == 9
        assert (await service.get("/calls/nobody")).status_code == 404
    schemas = app.openapi()["components"]["schemas"]
    assert "transcripts" in schemas["PhoneCall"]["properties"]


async def test_a_vendor_without_a_key_is_no_error_of_the_service(
    behind: Sandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv("BLAND_API_KEY")
    async with started(load("fastapi_service").app) as service:
        assert (await service.get("/personas")).status_code == 200
        answer = await service.get("/calls/c-81")
    assert (answer.status_code, answer.json()) == (503, {"detail": "this service is not set up for that"})
    assert "BLAND_API_KEY" in caplog.text


WEBHOOK = """
import asyncio
import httpx
from fastapi_service import app
from personae.sandbox import sign_bland

async def main():
    async with app.router.lifespan_context(app):
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service") as client:
            body, headers = sign_bland({"call_id": "c-81", "status": "completed"}, "s3cret")
            print((await client.post("/webhooks/bland", content=body, headers=headers)).status_code)

asyncio.run(main())
"""


def test_a_webhook_that_was_taken_is_in_the_log() -> None:
    """In a process of its own, where nothing but the service says what is logged."""
    ended = ran("-c", WEBHOOK, folder=PROGRAMS, BLAND_API_KEY="k")
    assert (ended.returncode, ended.stdout) == (0, "204\n"), ended.stderr
    line = "INFO:service:call c-81 is completed"
    assert line in ended.stderr.splitlines()
    assert f"`{line}`" in (GUIDES / "fastapi.md").read_text("utf-8")


async def test_a_session_that_a_vendor_does_not_give_has_a_status_of_ours(behind: Sandbox) -> None:
    behind.faults.add(Status(500), operation="createSessionToken", times=None)
    ada = {"x-visitor": "ada"}
    async with started(load("browser_sessions").app) as service:
        gone = await service.delete("/sessions/tavus/nope", headers=ada)
        failed = await service.post("/sessions/anam", headers=ada)
    assert (gone.status_code, gone.json()) == (404, {"detail": "no such room"})
    assert (failed.status_code, failed.json()) == (502, {"detail": "anam has no session now"})


async def test_the_service_does_not_start_without_keys() -> None:
    with pytest.raises(ConfigurationError, match="ANAM_API_KEY, BLAND_API_KEY, TAVUS_API_KEY"):
        async with started(load("fastapi_service").app):
            pass


async def test_the_service_does_not_start_without_the_secret_of_webhooks(
    behind: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BLAND_WEBHOOK_SECRET")
    with pytest.raises(RuntimeError, match="set BLAND_WEBHOOK_SECRET to"):
        async with started(load("fastapi_service").app):
            pass


async def test_a_browser_gets_what_it_needs_and_no_key(behind: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    program = load("browser_sessions")
    monkeypatch.setattr(program, "ANAM_PERSONA", behind.anam().personas.list().all(limit=1)[0].id)
    monkeypatch.setattr(program, "TAVUS_PERSONA", behind.tavus().personas.list().all(limit=1)[0].persona_id)
    behind.clear()
    ada, ben = {"x-visitor": "ada"}, {"x-visitor": "ben"}
    async with started(program.app) as service:
        page = await service.get("/")
        token = await service.post("/sessions/anam", headers=ada)
        room = await service.post("/sessions/tavus", headers=ada)
        stranger = await service.post("/sessions/tavus")
        other = await service.delete(f"/sessions/tavus/{room.json()['id']}", headers=ben)
        assert not any(one.operation == "endConversation" for one in behind.requests)
        ended = await service.delete(f"/sessions/tavus/{room.json()['id']}", headers=ada)
    assert (stranger.status_code, other.status_code, ended.status_code) == (401, 404, 204)
    assert token.json()["token"]
    assert room.json()["url"].startswith("https://")
    assert [one.operation for one in behind.requests if one.method == "POST"] == [
        "createSessionToken",
        "createConversation",
        "endConversation",
    ]
    for answer in (page, token, room, ended):
        assert behind.key not in answer.text


def test_the_page_has_the_elements_that_its_script_looks_for() -> None:
    class Ids(HTMLParser):
        found: set[str] = set()

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.found |= {value for name, value in attrs if name == "id" and value}

    text = (PROGRAMS / "browser_sessions.html").read_text("utf-8")
    Ids().feed(text)
    sought = re.findall(r'(?:getElementById|streamToVideoElement)\("([\w-]+)"\)', text)
    assert set(sought) == Ids.found
    called = {*re.findall(r"`(/sessions/[^`$]*)", text)}
    assert all(any(route.path.startswith(path) for route in load("browser_sessions").app.routes) for path in called)
