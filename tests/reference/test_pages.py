"""What a page says of an operation, for small documents."""

from __future__ import annotations

import re
from typing import Any

import pytest

from scripts.reference import behaviour, models
from tests.support.each import for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter, taking

from .written_pages import REFERENCE as REFERENCE_ON_DISK
from .written_pages import Page, page, pages_of, resource_pages

PAGES = resource_pages()

THING: Json = {
    "type": "object",
    "description": "Something that is kept.",
    "required": ["id", "size"],
    "properties": {
        "id": {"type": "string", "description": "Its id."},
        "size": {"type": "integer", "description": "How large it is."},
        "note": {"type": ["string", "null"], "description": "What is said of it."},
    },
}
SCHEMAS: Json = {"Thing": THING, "Colour": {"type": "string", "enum": ["red", "dark blue"], "description": "A colour."}}
FILE: Json = {"type": "string", "format": "binary"}
REFERENCE: Json = {"$ref": "#/components/schemas/Thing"}


def name_of(page: Page) -> str:
    return f"{page.vendor}.{page.resource}"


def example(value: Any, schema: Any = REFERENCE, media: str = "application/json") -> Json:
    return {media: {"schema": schema, "examples": {"one": {"value": value}}}}


def shown(raw: Json, method: str = "get", path: str = "/things", **schemas: Json) -> tuple[Page, str]:
    """The page and the part of it on a single operation, which is called `doIt`."""
    whole = document({path: {method: {"operationId": "doIt", "tags": ["Things"], **raw}}}, {**SCHEMAS, **schemas})
    found = page("acme", "things", pages_of(whole)["things.md"])
    return found, found.methods["do_it"]


def line(part: str, beginning: str) -> str:
    found = [line for line in part.split("\n") if line.startswith(f"- {beginning}")]
    assert len(found) <= 1
    return found[0].removeprefix("- ") if found else ""


@for_each(
    ("method", "more", "said"),
    [
        ("get", {}, "may be sent twice, like any GET."),
        ("delete", {"x-personae-effect": "deletes"}, "may be sent twice, like any DELETE."),
        ("put", {}, "may be sent twice, like any PUT."),
        (
            "post",
            {},
            "not sent twice, unless it is certain that nothing was done. There is no idempotency key.",
        ),
        ("patch", {"x-personae-effect": "bills"}, "not sent twice, unless"),
        ("post", {"x-personae-repeatable": True}, "may be sent twice, because it only reads."),
        (
            "post",
            {"x-personae-idempotency-header": "Once-Only"},
            "may be sent twice, because each call has its own idempotency key (`Once-Only`).",
        ),
    ],
)
def test_retries(method: str, more: Json, said: str) -> None:
    assert said in line(shown({**answering(), **more}, method)[1], "Retries: ")


def test_what_only_writes_is_no_read_though_it_may_be_repeated() -> None:
    said: Json = {"x-personae-effect": "writes", "x-personae-repeatable": True}
    _, part = shown(answering(**said), "post")
    assert line(part, "Effect: ") == "Effect: writes."
    assert line(part, "Retries: ") == "Retries: may be sent twice, because the vendor counts it once."


@for_each(
    ("effect", "word"),
    [("dials", "dials"), ("bills", "costs money"), ("buys", "buys"), ("deletes", "deletes")],
)
def test_effects(effect: str, word: str) -> None:
    _, part = shown(answering(**{"x-personae-effect": effect}), "post")
    assert line(part, "Effect: ") == f"Effect: {behaviour.EFFECTS[effect]}."
    assert f"**{word}**" in part
    assert (
        f"(*{word}*)" in pages_of(document({"/x": {"post": answering(**{"x-personae-effect": effect})}}))["README.md"]
    )


@for_each(
    ("method", "more", "said"),
    [
        ("get", {}, "reads"),
        ("post", {}, "writes"),
        ("post", {"x-personae-repeatable": True}, "reads"),
        ("delete", {}, "deletes"),
        ("post", {"x-personae-irreversible": True}, "writes, and **cannot be undone**"),
    ],
)
def test_an_effect_that_costs_nothing_is_told_too(method: str, more: Json, said: str) -> None:
    _, part = shown({**answering(), **more}, method)
    assert line(part, "Effect: ") == f"Effect: {said}."


@pytest.mark.parametrize(
    ("more", "mark"),
    [
        ({}, ""),
        ({"x-personae-irreversible": True}, " (*cannot be undone*)"),
        ({"x-personae-effect": "bills", "x-personae-irreversible": True}, " (*costs money, cannot be undone*)"),
        ({"deprecated": True, "x-personae-source": "third-party"}, " (*deprecated, seen in use*)"),
    ],
)
def test_lists_mark_what_costs_or_cannot_be_taken_back(more: Json, mark: str) -> None:
    found, _ = shown({**answering(), "summary": "Do it", **more}, "post")
    assert found.listed["do_it"] == f"- [`do_it`](#do_it): Do it{mark}"


@pytest.mark.parametrize("page", [page for page in PAGES if page.onces or page.waits], ids=name_of)
def test_what_makes_a_thing_otherwise_costs_as_much(page: Page) -> None:
    """A call that is placed once, or waited for, is still a call."""
    for name, part in page.onces.items():
        made = re.findall(r"Does what \[`(\w+)`\]", part)[0]
        assert line(part, "Effect: ") == line(page.methods[made], "Effect: ")
        assert mark(page.listed[name]) == mark(page.listed[made])
        assert f"- Those of [`{made}`](#{made})" in part.partition("**Errors**")[2]
    for part in page.waits.values():
        for name, made in re.findall(r"`(\w+)` takes those of \[`(\w+)`\]", part):
            effect = line(page.methods[made], "Effect: ")
            assert f"\n- `{name}`: {effect} Retries: " in part
            assert mark(page.listed[name]) == mark(page.listed[made])
            assert f"- `{name}`: those of [`{made}`](#{made})" in part.partition("**Errors**")[2]


def mark(listed: str) -> str:
    return "".join(re.findall(r"\(\*.*\*\)$", listed))


def test_the_list_of_a_vendor_has_all_methods() -> None:
    for one in PAGES:
        text = (REFERENCE_ON_DISK / one.vendor / "README.md").read_text("utf-8")
        part = text.partition(f"]({one.resource}.md)\n")[2].partition("\n## ")[0]
        for listed in one.listed.values():
            assert listed.replace("](#", f"]({one.resource}.md#") in part.split("\n")


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_all_that_arguments_name_is_imported(page: Page) -> None:
    for method, part in page.methods.items():
        _, _, part = part.partition("**Signature**")
        signature, *blocks = re.findall(r"^```python\n(.*?)^```$", part, re.MULTILINE | re.DOTALL)
        arguments = signature.rpartition(") -> ")[0]
        imports = [block for block in blocks if block.startswith(f"from personae_api.{page.vendor}.models import ")]
        found: dict[str, object] = {}
        for block in imports:
            exec(block, found)
        named = set(re.findall(r"(?<=[\[ ])[A-Z]\w+", arguments)) - ELSEWHERE
        assert named == found.keys() - {"__builtins__"}, method
        assert all(len(row) <= 88 for block in imports for row in block.splitlines() if "," in row)
        assert len(imports) <= 1


ELSEWHERE = {"Any", "File", "ListOf", "Mapping", "None", "Sequence"}
"""What arguments name that is not a vendor's."""


@pytest.mark.parametrize(
    ("count", "said"),
    [(3, "`shade 0`, `shade 1`, `shade 2`."), (10, "`shade 9`."), (12, "`shade 8`, [and 3 more](models.md#colour).")],
)
def test_as_many_values_are_listed_as_fit_a_line(count: int, said: str) -> None:
    colour = {"type": "string", "enum": [f"shade {n}" for n in range(count)]}
    raw = taking({"type": "object", "properties": {"paint": {"$ref": "#/components/schemas/Colour"}}})
    found = line(shown(raw, "post", Colour=colour)[1], "`paint`")
    assert ": [`Colour`](models.md#colour). Values: `shade 0`, " in found
    assert found.endswith(said)


@pytest.mark.parametrize(
    ("paging", "said"),
    [
        (
            {"style": "page", "page": "pageNumber", "size": "perPage", "total": "/total", "max_size": 50},
            "requested by their number (`page_number`); `per_page` items on each, 50 at most; "
            "the vendor gives the total.",
        ),
        (
            {"style": "offset", "offset": "skip", "size": "take", "default_size": 20},
            "requested by the number of items before them (`skip`); `take` items on each, 20 by default; "
            "the vendor gives no total.",
        ),
        (
            {"style": "range", "from": "from"},
            "requested by the number of items before them (`from_`); the vendor gives no total.",
        ),
        (
            {"style": "cursor", "cursor": "after", "next": "/next"},
            "requested by a cursor from the page before (`after`); the vendor gives no total.",
        ),
    ],
)
def test_paging(paging: Json, said: str) -> None:
    fields = {"items": {"type": "array", "items": REFERENCE}, "total": NUMBER, "next": TEXT}
    names = ("page", "offset", "from", "cursor", "size")
    parameters = [parameter(paging[name], TEXT if name == "cursor" else NUMBER) for name in names if name in paging]
    raw = answering({"type": "object", "properties": fields}, parameters=parameters)
    part = shown({**raw, "x-personae-paging": {"items": "/items", **paging}})[1]
    assert line(part, "Pages: ") == f"Pages: {said}"
    assert "[`Paginator[Thing]`](models.md#thing), with `id`, `size`, `note`." in part
    assert "for thing in acme.things.do_it():\n    print(" in part


def test_errors_have_their_classes_and_what_is_said_of_them() -> None:
    responses = {
        "200": {"description": "Done"},
        "304": {"description": "As before"},
        "400": {"description": "It is wrong."},
        "402": {"description": "There is no money"},
        "404": {"$ref": "#/components/responses/Gone"},
        "409": {"description": "There is no money"},
        "503": {"description": ""},
        "default": {"description": "Who knows"},
    }
    whole = document({"/things": {"get": {"responses": responses, "operationId": "doIt"}}})
    whole["components"]["responses"] = {"Gone": {"description": "It is *gone*"}}
    part = page("acme", "things", pages_of(whole)["things.md"]).methods["do_it"]
    assert re.findall(r"^- (\d.*)$", part, re.MULTILINE) == [
        "400 `BadRequestError`: It is wrong.",
        "402 `APIStatusError`, 409 `ConflictError`: There is no money.",
        "404 `NotFoundError`: It is &#42;gone&#42;.",
        "503 `InternalServerError`.",
    ]


def test_a_method_in_full() -> None:
    raw = {
        **answering(REFERENCE),
        "summary": "Do it",
        "description": "It is done with a `colour`.\n\nAnd done *well*.",
        "deprecated": True,
        "parameters": [
            parameter("thingId", place="path", description="Which one."),
            parameter("colour", {"$ref": "#/components/schemas/Colour"}, description="In which colour."),
        ],
        "requestBody": {"required": True, "content": example({"size": 3}, THING)},
    }
    raw["responses"]["200"]["content"] = example({"id": "t7", "size": 3})
    found, part = shown(raw, "put", "/things/{thingId}")
    assert found.setup == "from personae import Acme\n\nacme = Acme()  # the key is in ACME_API_KEY\n"
    assert (
        part.strip()
        == """\
**Deprecated by the vendor.**

Do it.

It is done with a `colour`.

And done &#42;well&#42;.

**Example**

```python
thing = acme.things.do_it("t7", id="t7", size=3)
print(thing.id, thing.size)
```

**Signature**

```python
acme.things.do_it(
    thing_id: str,
    *,
    id: str,
    size: int,
    colour: Colour = ...,
    note: str | None = ...,
) -> Thing
```

**Arguments**

- `thing_id` (`thingId`): `str`, required. Which one.
- `id`: `str`, required. Its id.
- `size`: `int`, required. How large it is.
- `colour`: [`Colour`](models.md#colour). In which colour. Values: `red`, `dark blue`.
- `note`: `str | None`. What is said of it.

```python
from personae_api.acme.models import Colour
```

**Answer**

[`Thing`](models.md#thing), with `id`, `size`, `note`.

**Request**

- HTTP: `PUT /things/{thingId}`, with JSON. Operation id: `doIt`.
- Effect: writes.
- Retries: may be sent twice, like any PUT."""
    )


def test_a_summary_that_is_a_number_begins_no_list() -> None:
    part = shown(answering(summary="2"))[1]
    assert "2." not in part
    assert "\n2&#46;\n" in part


def test_models_and_enumerations_are_described() -> None:
    raw = answering(REFERENCE, parameters=[parameter("colour", {"$ref": "#/components/schemas/Colour"})])
    text = pages_of(document({"/things": {"get": raw}}, SCHEMAS))["models.md"]
    assert (
        text.partition("## ")[2]
        == """\
Colour

A colour.

One of `red`, `dark blue`; others may come, as `str`.

## Thing

Something that is kept.

- `id`: `str`. Its id.
- `size`: `int`. How large it is.
- `note`: `str | None`, may be missing. What is said of it.
"""
    )


def test_many_models_have_a_page_for_each_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "MOST_ON_A_PAGE", 11)
    schemas = {f"{letter}{n}": THING | {"title": f"{letter}{n}"} for letter in "AbZ" for n in range(4)}
    paths = {f"/{name}": {"get": answering({"$ref": f"#/components/schemas/{name}"})} for name in schemas}
    pages = pages_of(document(paths, schemas))
    assert {name for name in pages if name.startswith("models")} == {"models-a.md", "models-b.md", "models-z.md"}
    assert pages["models-b.md"].count("\n## ") == 4
    assert "[`B3`](models-b.md#b3)" in pages["b3.md"]
    assert "[A](models-a.md), [B](models-b.md), [Z](models-z.md)" in pages["README.md"]
    monkeypatch.setattr(models, "MOST_ON_A_PAGE", 12)
    assert [name for name in pages_of(document(paths, schemas)) if name.startswith("models")] == ["models.md"]


@pytest.mark.parametrize("tag", ["Models", "Readme", "Index"])
def test_a_resource_leaves_other_pages_alone(tag: str) -> None:
    pages = pages_of(document({"/x": {"get": answering(REFERENCE, tags=[tag])}}, SCHEMAS))
    assert set(pages) == {"README.md", "models.md", f"{tag.lower()}_.md"}
    assert f"({tag.lower()}_.md)" in pages["README.md"]


@for_each(
    ("raw", "method", "source"),
    [
        (answering(FILE, media="audio/wav"), "get", '.do_it().save("audio.wav")'),
        (
            taking({"required": ["file"], "properties": {"file": FILE}}, media="multipart/form-data"),
            "post",
            'from pathlib import Path\n\nanswer = acme.things.do_it(file=Path("document.pdf"))\nprint(answer)',
        ),
        (
            answering(parameters=[parameter("since", {"type": "string", "format": "date-time"}, required=True)]),
            "get",
            "import datetime as dt\n\n"
            'answer = acme.things.do_it(since=dt.datetime.fromisoformat("2026-01-15T10:30:00Z"))\nprint(answer)',
        ),
        (
            answering({"type": "array", "items": REFERENCE}),
            "get",
            "for thing in acme.things.do_it():\n    print(thing)",
        ),
        (answering({}), "get", "answer = acme.things.do_it()\nprint(answer)"),
        (answering(), "delete", "answer = acme.things.do_it()\nprint(answer)"),
        (answering(status="204"), "delete", "acme.things.do_it()"),
    ],
)
def test_examples_show_what_is_done_with_an_answer(raw: Json, method: str, source: str) -> None:
    found, _ = shown(raw, method)
    assert found.example("do_it").endswith(f"{source}\n")


def test_secrets_are_not_printed() -> None:
    fields = {"api_key": TEXT, "password": {"type": "string", "format": "password"}, "id": TEXT}
    raw = answering({"type": "object", "title": "Access", "properties": fields})
    raw["responses"]["200"]["content"]["application/json"]["example"] = dict.fromkeys(fields, "x")
    assert shown(raw)[0].example("do_it") == "access = acme.things.do_it()\nprint(access.id)\n"
