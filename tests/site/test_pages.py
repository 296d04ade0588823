"""What pages get on their way into the site: examples for coroutines that run, and models in their place."""

from __future__ import annotations

import ast
import asyncio
import re
from pathlib import Path

import pytest

import personae
from personae.sandbox import Sandbox
from scripts.site.inline import with_models
from scripts.site.tabs import asynchronous, with_tabs
from tests.reference.written_pages import Page, resource_pages
from tests.support.each import for_each
from tests.support.shown import shows_answers

PAGES = resource_pages()

_METHOD = """## list

**Example**

```python
{source}
```

**Signature**

```python
acme.things.list() -> {result}
```
"""


@for_each(
    ("result", "source", "expected"),
    [
        ("Thing", 'thing = acme.things.get("é", size=len("x"))\nprint(thing.id)', 'thing = await acme.things.get("é"'),
        ("None", "acme.things.delete(acme_id)", "await acme.things.delete(acme_id)"),
        ("Download", 'acme.things.read("x").save("x")', 'await acme.things.read("x").save("x")'),
        ("Paginator[Thing]", "for thing in acme.things.list():\n    print(thing)", "async for thing in acme.things"),
        ("list[Thing]", "for thing in acme.things.list():\n    print(thing)", "for thing in await acme.things.list():"),
    ],
)
def test_an_example_gets_a_second_tab(result: str, source: str, expected: str) -> None:
    page = with_tabs(_METHOD.format(result=result, source=source), "acme")
    blocking, coroutine = page.split('=== "Async"')
    first = source.splitlines()[0]
    assert f"    {first}\n" in blocking
    assert f"    {expected}" in coroutine


def test_what_is_not_of_the_client_is_not_awaited() -> None:
    source = "import datetime as dt\n\nprint(dt.date.today())\nacmes = other.things.list()\n"
    assert asynchronous(source, "acme", is_lazy=True) == source


def test_a_model_is_shown_once_before_what_follows() -> None:
    page = (
        "## get\n\n**Arguments**\n\n- `a`: [`A`](models-a.md#a).\n- `b`: [`A`](models-a.md#a).\n\n"
        "**Answer**\n\n[`B`](models-b.md#b).\n\n**Request**\n\n- Sends.\n"
    )
    models = {
        "models-a.md": "# A\n\n## A\n\nIt is a.\n\n- `x`: `int`.\n\n## Aa\n\nIt is not.\n",
        "models-b.md": "# B\n",
    }
    assert with_models(page, models.__getitem__) == (
        "## get\n\n**Arguments**\n\n- `a`: [`A`](models-a.md#a).\n- `b`: [`A`](models-a.md#a).\n\n"
        '??? model "A"\n\n    It is a.\n\n    - `x`: `int`.\n\n'
        "**Answer**\n\n[`B`](models-b.md#b).\n\n**Request**\n\n- Sends.\n"
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.vendor}.{page.resource}")
def test_every_example_runs_as_a_coroutine(page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for method, text in page.methods.items():
        shown = with_tabs(f"## {method}{text}", page.vendor).split('=== "Async"')[1]
        block = re.search(r"    ```python\n(.*?)    ```", shown, re.DOTALL)
        assert block is not None, method
        source = re.sub("^    ", "", block[1], flags=re.MULTILINE)
        for name in re.findall(r'Path\("(.*?)"\)', source):
            Path(name).write_bytes(b"sample")
        sandbox = Sandbox()
        try:
            asyncio.run(run(source, page.vendor, sandbox))
        except personae.NotFoundError:
            assert not shows_answers(page.vendor)
        assert {request.operation for request in sandbox.requests} == {page.operation(method)}


async def run(source: str, vendor: str, sandbox: Sandbox) -> None:
    async with getattr(sandbox, f"async_{vendor}")() as client:
        code = compile(source, "example", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        coroutine = eval(code, {vendor: client, "print": lambda *_: None})
        if coroutine is not None:
            await coroutine
