"""What a document says of calls that clients do otherwise is told, with the place that is to be changed."""

from __future__ import annotations

import copy
import json
import shutil
from pathlib import Path
from typing import Any

from scripts.pipeline.documents.read import PUBLISHED, SOURCE
from scripts.pipeline.endpoints.clients import cookies, otherwise
from scripts.pipeline.generate import remarks
from scripts.pull.__main__ import pull
from tests.support.each import for_each
from tests.support.generated_code import OPENAPI
from tests.support.openapi_documents import Json, answering, document, parameter

DIALECT = "wrapper/personae/vendors/anam/dialect.py"
BEARER = {"components": {"securitySchemes": {"k": {"type": "http", "scheme": "bearer"}}}, "security": [{"k": []}]}
MOVED = {"servers": [{"url": "https://api.anam.ai/{v}", "variables": {"v": {"default": "v2"}}}]}
HEADER = {"components": {"securitySchemes": {"k": {"type": "apiKey", "in": "header", "name": "X-Key"}}}}


@for_each(
    ("more", "said"),
    [
        ({}, None),
        ({"servers": [{"url": "https://eu.example"}, {"url": "https://api.anam.ai/"}]}, None),
        (
            MOVED,
            "is at 'https://api.anam.ai/v2', and its clients ask at 'https://api.anam.ai': if ",
        ),
        ({"components": {}, "security": []}, "does not say how a key is sent, and its clients send one in the header"),
        (HEADER, "asks for a key in the header 'x-key', and its clients send it in the header 'authorization' behind "),
    ],
)
def test_an_address_and_a_key_of_another_kind_are_told_with_what_to_change(more: Json, said: str | None) -> None:
    lines = list(otherwise("anam", document(**{**BEARER, **more})))
    assert len(lines) == (said is not None)
    assert all(said in line and DIALECT in line for line in lines if said is not None)


def test_cookies_that_are_required_and_no_keys_are_told() -> None:
    wanted = [parameter("sid", place="cookie", required=True), parameter("theme", place="cookie")]
    paths: dict[str, Any] = {f"/{name}": {"get": answering(operationId=name, parameters=wanted)} for name in "abc"}
    (line,) = cookies("acme", document(paths))
    assert line.startswith("acme: GET /a (a) and 2 more requires the cookie 'sid', which is not an argument: ")
    assert "with_options(extra_headers={'cookie': ...})" in line
    key = {"components": {"securitySchemes": {"k": {"type": "apiKey", "in": "cookie", "name": "sid"}}}}
    assert list(cookies("acme", document(paths, **key))) == []
    many = [parameter(f"c{n}", place="cookie", required=True) for n in range(12)]
    lines = list(cookies("acme", document({"/a": {"get": answering(parameters=many)}})))
    assert (len(lines), lines[-1]) == (11, "acme: 2 more cookies are required")


def test_pull_and_generate_tell_of_them(tmp_path: Path) -> None:
    folder = tmp_path / "anam"
    folder.mkdir()
    shutil.copyfile(OPENAPI / "anam" / SOURCE, folder / SOURCE)
    published = json.loads((OPENAPI / "anam" / PUBLISHED).read_bytes())
    moved = copy.deepcopy(published) | MOVED
    (tmp_path / "new.json").write_text(json.dumps(moved), "utf-8")
    assert any("if it has moved" in line for line in pull(folder, str(tmp_path / "new.json"), lambda *_: None))
    assert any("if it has moved" in line for line in remarks(tmp_path))


def test_of_the_vendors_nothing_is_told() -> None:
    assert not [line for line in remarks(OPENAPI) if "its clients" in line or "cookie" in line]
