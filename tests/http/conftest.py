"""What the tests of the wire share: a hostile server, and everything that may carry requests to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.both_clients import FLAVOURS, Flavour
from tests.support.carriers import NAMES, ON_EACH, ON_EACH_LOOP, Carrier
from tests.support.certificates import AUTHORITY
from tests.support.hostile_server import Hostile, hostile_server
from tests.support.invented_calls import call
from tests.support.served_vendor import serving
from tests.support.sync_or_async import done


@pytest.fixture(scope="session")
def hostile_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hostile]:
    certificate = tmp_path_factory.mktemp("hostile") / "server.pem"
    AUTHORITY.issue_cert("localhost").private_key_and_cert_chain_pem.write_to_path(str(certificate))
    with hostile_server(certificate) as running:
        yield running


@pytest.fixture
def hostile(hostile_process: Hostile, trusted: None) -> Hostile:
    """The server, whose certificate is trusted."""
    return hostile_process


@pytest.fixture(params=ON_EACH, ids=NAMES)
def wire(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Flavour:
    """A kind of client, over everything that can carry its requests."""
    carrier, flavour = request.param
    carrier.choose(monkeypatch)
    chosen: Flavour = flavour
    return chosen


@pytest.fixture(params=ON_EACH_LOOP, ids=lambda carrier: carrier.name)
def async_wire(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Flavour:
    """Asynchronous clients, over everything that can carry their requests."""
    carrier: Carrier = request.param
    carrier.choose(monkeypatch)
    return FLAVOURS[1]


@pytest.fixture(params=[one for one in ON_EACH if not one[1].is_async], ids=lambda one: one[0].name)
def sync_wire(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Flavour:
    """Synchronous clients, over everything that can carry their requests."""
    carrier, flavour = request.param
    carrier.choose(monkeypatch)
    chosen: Flavour = flavour
    return chosen


@pytest.fixture(scope="session", autouse=True)
async def first_calls(one_loop: None) -> None:
    """What is loaded by the first call is loaded here, lest a test that looks at the time pays for it."""
    with serving(lambda connection, _: connection.answer()) as server:
        for flavour in FLAVOURS:
            async with flavour.connected(server.url.replace("127.0.0.1", "localhost")) as client:
                await done(client.send(call()))


@pytest.fixture(scope="session")
def authority_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("authority") / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture
def trusted(authority_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients trust the certificates of the servers here, and no others; which is quicker to load than all of them."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority_file))
