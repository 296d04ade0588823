"""Before and after do the same with the same vendor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from personae import Anam
from personae.sandbox import RateLimited, Sandbox

from .programs import load


class Side(NamedTuple):
    program: Any
    anam: Any
    where: dict[str, str]


@pytest.fixture(params=["with_requests", "with_personae"])
def side(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Side]:
    program = load(request.param)
    with sandbox.serve() as server:
        url = server.base_url("anam")
        if request.param == "with_requests":
            with program.session(server.key) as session:
                yield Side(program, session, {"url": url})
        else:
            with Anam(api_key=server.key, base_url=url) as anam:
                yield Side(program, anam, {})


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(personas=230)


def test_both_read_all_pages_and_come_again_when_told(side: Side, sandbox: Sandbox) -> None:
    sandbox.faults.add(RateLimited(retry_after=0.01), operation="listPersonas", after=1)
    expected = [(one.id, one.name) for one in Sandbox(personas=230).anam().personas.list()]
    assert list(side.program.names(side.anam, **side.where)) == expected
    assert len(sandbox.requests) == 4


def test_both_create_and_delete(side: Side) -> None:
    id = side.program.create(side.anam, "Cara", "You welcome visitors.", **side.where)
    assert id in dict(side.program.names(side.anam, **side.where))
    assert side.program.delete(side.anam, id, **side.where)
    assert not side.program.delete(side.anam, id, **side.where)
