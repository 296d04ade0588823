"""Every example of the reference runs against the sandbox, and sends what its page says."""

from __future__ import annotations

import contextlib
import io
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest

import personae
from personae.sandbox import Sandbox
from tests.support.shown import shows_answers

from .written_pages import Page, resource_pages

PAGES = resource_pages()

LONGEST = 60.0
"""Seconds that an example may take: one that never ends must not hold up the tests, and a busy machine needs time."""


class TookTooLong(Exception):
    pass


@contextlib.contextmanager
def limited() -> Iterator[None]:
    def stop(number: int, frame: FrameType | None) -> None:
        raise TookTooLong

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def fault(page: Page, method: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """What is wrong with an example, nothing if it does what its page says."""
    sandbox, title, source = Sandbox(), page.vendor.capitalize(), page.example(method)
    monkeypatch.setattr(personae, title, getattr(sandbox, page.vendor))
    for name in re.findall(r'Path\("(.*?)"\)', source):
        Path(name).write_bytes(b"sample")
    namespace: dict[str, object] = {}
    output = io.StringIO()
    try:
        with limited(), contextlib.redirect_stdout(output):
            exec(compile(page.setup, "setup", "exec"), namespace)
            exec(compile(source, "example", "exec"), namespace)
    except personae.NotFoundError as error:
        return f"{type(error).__name__}: {error}" if shows_answers(page.vendor) else ""
    except (personae.PersonaeError, TookTooLong, AttributeError, LookupError, TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"
    operations = {request.operation for request in sandbox.requests}
    if method in page.methods and operations != {page.operation(method)}:
        return f"it sends {operations}"
    is_printed = bool(output.getvalue()) or ("\nfor " in f"\n{source}" and not shows_answers(page.vendor))
    if ("print(" in source) != is_printed or "UNSET" in output.getvalue():
        return f"it prints {output.getvalue()!r}"
    saved = re.search(r'\.save\("(.*?)"\)', source)
    return "" if saved is None or Path(saved[1]).stat().st_size else "it saves nothing"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.vendor}.{page.resource}")
def test_every_example_runs(page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    faults = {page.operation(method): fault(page, method, monkeypatch) for method in page.methods}
    broken = {operation: said for operation, said in faults.items() if said}
    assert broken == {}, f"{page.vendor}.{page.resource}"


@pytest.mark.parametrize(
    "page", [page for page in PAGES if page.waits], ids=lambda page: f"{page.vendor}.{page.resource}"
)
def test_every_example_of_waiting_runs(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    for method in page.waits:
        said = fault(page, method, monkeypatch)
        assert not said, (method, said)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.vendor}.{page.resource}")
def test_the_setup_of_a_page_names_the_client_and_its_key(page: Page) -> None:
    client = getattr(personae, page.vendor.capitalize())
    assert page.setup == (
        f"from personae import {client.__name__}\n\n"
        f"{page.vendor} = {client.__name__}()  # the key is in {client._dialect.key_variable}\n"
    )
