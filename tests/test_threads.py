"""Where the process can start no more threads, what needs them says so, as an error of ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from personae import PersonaeError, bulk
from personae.sandbox import Sandbox
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.no_threads import SAID, allow_no_threads
from tests.support.paged_lists import STYLES, Shelf, listing, things
from tests.support.scripted_vendor import always


def pages_at_once(style: str) -> Any:
    client = Flavour("").client(always(Shelf(things(60), STYLES[style])))
    return client._paginate(listing(style)).concurrent(4).all()


USES: dict[str, Callable[[], Any]] = {
    "the first page": lambda: pages_at_once("page, with last"),
    "pages ahead": lambda: pages_at_once("page, with neither"),
    "all vendors": lambda: list(Sandbox().personae().list()),
    "several waits": lambda: Sandbox().tavus().replicas.wait_all(["r1", "r2"]),
    "many calls": lambda: bulk.run(str, [1, 2]),
}


@for_each("use", USES.values(), ids=USES)
def test_nothing_else_is_raised(monkeypatch: pytest.MonkeyPatch, use: Callable[[], Any]) -> None:
    with monkeypatch.context() as patched:
        allow_no_threads(patched)
        with pytest.raises(PersonaeError, match=rf"no thread could be started \({SAID}\)"):
            use()
