"""Webhooks: whatever framework receives them, each event is kept and worked through once."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from wsgiref.util import setup_testing_defaults

import httpx
import pytest

from personae import UnknownEvent, webhooks
from personae.sandbox import sign_bland
from personae_api.bland.models import PostCallPayload

from .programs import load

pytestmark = pytest.mark.anyio

SECRET = "s3cret"
CALL = {"call_id": "c-81", "status": "completed"}


async def over_asgi(app: Any, body: bytes, headers: Mapping[str, str]) -> int:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service") as client:

        async def parts() -> Any:
            yield body[:5]
            yield body[5:]

        return (await client.post("/webhooks/bland", content=parts(), headers=headers)).status_code


def over_wsgi(app: Any, body: bytes, headers: Mapping[str, str]) -> int:
    environ: dict[str, Any] = {
        f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items() if name != "Content-Type"
    }
    environ |= {"REQUEST_METHOD": "POST", "PATH_INFO": "/webhooks/bland", "CONTENT_LENGTH": str(len(body))}
    setup_testing_defaults(environ)
    environ["wsgi.input"] = io.BytesIO(body)
    said: list[str] = []

    def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], object]:
        said.append(status)
        return said.append  # type: ignore[return-value]

    answer = app(environ, start)
    assert b"".join(answer) == b""
    getattr(answer, "close", lambda: None)()
    return int(said[0][:3])


@pytest.fixture
def inbox(monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BLAND_WEBHOOK_SECRET", SECRET)
    return Path("inbox.db")


async def posted(name: str, body: bytes, headers: Mapping[str, str]) -> int:
    app = load(f"inbox_{name}").app
    return over_wsgi(app, body, headers) if name in ("wsgi", "flask") else await over_asgi(app, body, headers)


@pytest.mark.parametrize("name", ["wsgi", "flask", "asgi", "fastapi"])
async def test_an_event_is_worked_through_once(name: str, inbox: Path) -> None:
    call, newcomer = sign_bland(CALL, SECRET), sign_bland({"type": "NEWCOMER"}, SECRET)
    again = sign_bland(json.dumps(CALL, indent=1).encode(), SECRET)  # the same event, other bytes
    forged = sign_bland(CALL, "a guess")
    no_object = sign_bland(b"[1]", SECRET)
    statuses = [await posted(name, *delivery) for delivery in (call, newcomer, call, again, forged, no_object)]
    assert statuses == [204, 204, 204, 204, 401, 400]

    program = load("inbox")
    events: list[Any] = []
    assert program.work(inbox, events.append, secret=SECRET) == 2
    assert [type(event) for event in events] == [PostCallPayload, UnknownEvent]
    assert events[0].to_dict() == CALL
    assert await posted(name, *call) == 204  # delivered again, long after
    assert program.work(inbox, events.append, secret=SECRET) == 0


@pytest.mark.parametrize("name", ["wsgi", "flask", "asgi", "fastapi"])
def test_without_the_secret_nothing_starts(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BLAND_WEBHOOK_SECRET", raising=False)
    with pytest.raises(SystemExit, match="set BLAND_WEBHOOK_SECRET to"):
        load(f"inbox_{name}")


async def test_what_a_body_may_hold_has_an_end(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app = load("inbox_asgi")
    monkeypatch.setattr(app, "MOST_BYTES", 10)
    assert await over_asgi(app.app, *sign_bland(CALL, SECRET)) == 413


def test_an_event_that_cannot_be_worked_through_comes_again(inbox: Path) -> None:
    program, seen = load("inbox"), []
    for id in ("c-1", "c-2"):
        body, headers = sign_bland({**CALL, "call_id": id}, SECRET)
        assert program.take(body, headers, secret=SECRET, inbox=inbox) == 204

    def handle(event: webhooks.BlandEvent) -> None:
        assert isinstance(event, PostCallPayload)
        seen.append(event.call_id)
        if seen == ["c-1", "c-2"]:
            raise OSError("the database is away")

    with pytest.raises(OSError, match="away"):
        program.work(inbox, handle, secret=SECRET)
    assert program.work(inbox, handle, secret=SECRET) == 1
    assert seen == ["c-1", "c-2", "c-2"]
