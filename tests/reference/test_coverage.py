"""The page of coverage: how sure what there is of a vendor is, and what is left out and why."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.endpoints.operations import SOURCES
from scripts.pipeline.validate import validate
from scripts.reference import coverage
from tests.support.openapi_documents import TEXT, Json, answering, document

from .written_pages import ROOT, pages_of

VENDORS = sorted(file.parent.name for file in (ROOT / "generated" / "personae_api").glob("*/specification.json"))


def known_from(source: str, **raw: Any) -> Json:
    return {**answering(**raw), "x-personae-source": source}


def webhook(source: str | None, *events: str) -> Json:
    mapping = dict.fromkeys(events, "#/components/schemas/Event")
    discriminator = {"propertyName": "type", "mapping": mapping}
    schema = {"anyOf": [{"$ref": "#/components/schemas/Event"}], "discriminator": discriminator}
    post: Json = {"requestBody": {"content": {"application/json": {"schema": schema}}}, "responses": {"200": {}}}
    return {"post": {**post, **({"x-personae-source": source} if source else {})}}


def written(folder: Path, left_out: list[Json] | None = None, **more: Any) -> str:
    paths = {
        "/a": {"get": answering(operationId="a"), "post": known_from("vendor-program", operationId="b")},
        "/c": {"get": known_from("third-party", operationId="c")},
    }
    (folder / "acme").mkdir()
    if left_out is not None:
        (folder / "acme" / coverage.LEFT_OUT).write_text(json.dumps({"left_out": left_out}))
    return coverage.text({"acme": document(paths, **more)}, folder)


def test_operations_and_events_are_counted_by_what_they_are_known_from(tmp_path: Path) -> None:
    event = {"type": "object", "properties": {"type": TEXT}}
    hooks = {"told": webhook(None, "up", "down"), "seen": webhook("third-party", "left")}
    page = written(tmp_path, schemas={"Event": event}, webhooks=hooks)
    assert "| Acme, operations | 1 | 1 | 1 | 3 |" in page
    assert "| Acme, events | 2 | 0 | 1 | 3 |" in page
    assert "Operations seen in the vendor's programs, but not documented: `POST /a`." in page
    assert "Events seen in programs of others, but not documented: `left`." in page


def test_what_is_left_out_is_told_with_its_reason_and_without_markup(tmp_path: Path) -> None:
    page = written(tmp_path, [{"what": "`GET /x`", "known_from": "a guess", "why": "*Nobody* has shown it."}])
    assert "- `GET /x` (a guess): &#42;Nobody&#42; has shown it." in page
    assert "not listed yet" not in page


def test_a_reason_that_several_have_is_told_once(tmp_path: Path) -> None:
    guess = {"known_from": "a guess", "why": "Nobody has shown it."}
    seen = {"known_from": "third-party", "why": "Nobody has shown it."}
    whats = [("`GET /a`", guess), ("`GET /b`", seen), ("`GET /c`", guess)]
    page = written(tmp_path, [{"what": what, **why} for what, why in whats])
    assert page.partition("Left out:\n\n")[2] == (
        "- These 2 (a guess): Nobody has shown it.\n    - `GET /a`\n    - `GET /c`\n"
        "- `GET /b` (seen in programs of others): Nobody has shown it.\n"
    )


def test_where_nothing_is_listed_that_is_said(tmp_path: Path) -> None:
    assert "Nothing is listed as left out yet." in written(tmp_path)


@pytest.mark.parametrize(("source", "said"), [*zip(SOURCES, (False, True, True), strict=True)])
def test_the_reference_says_what_is_seen_in_use_only(source: str, said: bool) -> None:
    pages = pages_of(document({"/a": {"get": known_from(source, operationId="listAs", tags=["As"])}}))
    assert ("**Undocumented, seen in use:" in pages["as_.md"]) == said
    assert ("(*seen in use*)" in pages["README.md"]) == said


@pytest.mark.parametrize("vendor", VENDORS)
def test_what_is_left_out_of_a_specification_is_not_in_it(vendor: str) -> None:
    file = ROOT / "openapi" / vendor / coverage.LEFT_OUT
    if not file.exists():
        pytest.skip(f"{vendor}: what is left out is not listed yet")
    entries = json.loads(file.read_bytes())["left_out"]
    assert [
        entry for entry in entries if entry.keys() != {"what", "known_from", "why"} or not all(entry.values())
    ] == []
    specification = json.loads((ROOT / "generated" / "personae_api" / vendor / "specification.json").read_bytes())
    validate(specification)
    whole = {f"`{method.upper()} {path}`" for path, item in specification["paths"].items() for method in item}
    assert [entry["what"] for entry in entries if entry["what"] in whole] == []
