"""Every example of the reference runs against the sandbox, and sends what its page says."""

from __future__ import annotations

import contextlib
import io
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import personae
from personae.sandbox import Sandbox
from tests.support.each import for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter
from tests.support.shown import shows_answers

from .written_pages import Page, page, pages_of, resource_pages

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


@for_each("page", PAGES, ids=lambda page: f"{page.vendor}.{page.resource}")
def test_the_setup_of_a_page_names_the_client_and_its_key(page: Page) -> None:
    client = getattr(personae, page.vendor.capitalize())
    assert page.setup == (
        f"from personae import {client.__name__}\n\n"
        f"{page.vendor} = {client.__name__}()  # the key is in {client._dialect.key_variable}\n"
    )


FILE: Json = {"type": "string", "format": "binary"}
FORM = "multipart/form-data"


def thing(*required: str, **properties: Json) -> Json:
    return {"type": "object", "required": list(required), "properties": properties}


def example_of(**operation: Any) -> str:
    """What the example of a document's one operation gives it."""
    raw = {**answering(operationId="makeThing", tags=["Things"]), **operation}
    found = page("acme", "things", pages_of(document({"/things": {"post": raw}}))["things.md"])
    (example,) = map(found.example, found.methods)
    return str(re.findall(r"acme\.things\.\w+(\(.*\))", example)[0])


@pytest.mark.parametrize(
    ("content", "called"),
    [
        pytest.param({"a/json": thing("a", a=TEXT)}, '(a="sample")', id="what is required is enough"),
        pytest.param(
            {FORM: thing("file", file=FILE), "a/json": (thing("url", url={**TEXT, "minLength": 9}), {"url": "short"})},
            '(url="samplexxx")',
            id="an example that the schema refuses",
        ),
        pytest.param(
            {"a/json": {**thing(a=TEXT, b=TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}},
            '(a="sample", b="sample")',
            id="one of several is required",
        ),
        pytest.param(
            {"a/json": {**thing(a=TEXT, b=TEXT), "minProperties": 2}}, '(a="sample", b="sample")', id="a least number"
        ),
        pytest.param(
            {"a/json": {**thing("a", a=TEXT, b=TEXT), "dependentRequired": {"a": ["b"]}}},
            '(a="sample", b="sample")',
            id="one asks for another",
        ),
        pytest.param(
            {"a/json": {"oneOf": [thing("k", "n", k={"const": "x"}, n={**NUMBER, "exclusiveMinimum": 3})] * 2}},
            '(k="x", n=4)',
            id="bounds",
        ),
        pytest.param(
            {FORM: thing("files", files={"type": "array", "items": FILE, "minItems": 2})},
            '(files=[Path("document.pdf"), Path("document.pdf")])',
            id="several files",
        ),
        pytest.param(
            {"a/json": ({"type": "array", "items": TEXT, "minItems": 2}, ["a"])},
            '(["sample", "sample"])',
            id="a whole body that the schema refuses",
        ),
    ],
)
def test_an_example_sends_what_the_schema_allows(content: dict[str, Any], called: str) -> None:
    media: Json = {}
    for kind, said in content.items():
        entry = dict(zip(("schema", "example"), said if isinstance(said, tuple) else (said,), strict=False))
        media[kind.replace("a/", "application/")] = entry
    assert example_of(requestBody={"required": True, "content": media}) == called


def test_an_example_of_a_parameter_that_its_schema_refuses_is_not_shown() -> None:
    least = {**NUMBER, "minimum": 5}
    assert example_of(parameters=[parameter("n", least, required=True, example=3)]) == "(n=5)"
    assert example_of(parameters=[parameter("n", least, required=True, example=7)]) == "(n=7)"
