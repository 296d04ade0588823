"""A stream on a connection that others use too: who leaves it resets it alone; a reset is a stream that breaks off."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from h2.errors import ErrorCodes

from tests.support.both_clients import KEYS, Flavour
from tests.support.http2_server import Asked, serving_http2, write_authority
from tests.support.sync_or_async import closed, collected, done

from .vendor import END, Hasty, said

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(autouse=True)
def trusted(clean_environment: None, authority: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))


async def test_a_stream_that_is_left_or_reset_breaks_no_other_call(flavour: Flavour) -> None:
    async def answerer(asked: Asked) -> None:
        if "transcript" not in asked.path:
            await asked.answer('{"voices": []}')
            return
        asked.begin(200, [("content-type", "text/event-stream")])
        if "lastId" in asked.path:
            await asked.send(END.encode())
            while asked.reset_code is None and not asked.peer.is_over:
                await asyncio.sleep(0.005)
        else:
            await asked.send(said("one", 1).encode())
            asked.reset(ErrorCodes.INTERNAL_ERROR)

    with serving_http2(answerer) as server:
        options: dict[str, Any] = {"base_url": server.url, "api_key": KEYS["bland"], "http2": True}
        client = flavour.client(None, vendor="bland", transport=None, **options)
        client._clock = Hasty()
        events = await collected(client.calls.stream_transcript("c1"))
        assert [event.type for event in events] == ["new", "end"]
        await server.seen(lambda: server.requests[1].reset_code == ErrorCodes.CANCEL)
        await done(client.voices.list())
        assert [asked.path.partition("?")[2] for asked in server.requests[:2]] == ["", "lastId=1"]
        assert len(server.peers) == 1
        await closed(client)
