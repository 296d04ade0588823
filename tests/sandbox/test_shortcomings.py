"""What a sandbox cannot do with a document is said, and when code is generated of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from personae.sandbox.specification.shortcomings import shortcomings
from scripts import generate
from tests.support.openapi_documents import answering, taking

from .conftest import VENDORS
from .documents import shipped

ODD: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Odd", "version": "1"},
    "paths": {
        "/bells": {
            "post": taking(
                {"type": "object", "properties": {"name": {"type": "string", "pattern": "(?i)^a"}}}, operationId="ring"
            ),
            "put": taking({"oneOf": [{"type": "string"}, {"maxLength": 6}]}, operationId="hang"),
        }
    },
}


@pytest.mark.parametrize("vendor", VENDORS)
def test_all_of_our_documents_is_judged(vendor: str) -> None:
    assert list(shortcomings(shipped(vendor))) == []


def test_each_kind_is_one_sentence() -> None:
    schemas = [{"pattern": f"(?<={number})"} for number in range(5)]
    odd = {"oneOf": schemas, "allOf": [{"$ref": "#/gone"}, {"minimum": "1"}, {"not": {}}]}
    paths = {"/a": {"post": {**taking(odd, operationId="make"), **answering({"$ref": "x.yaml"})}}}
    assert [*shortcomings({"paths": paths})] == [
        'the sandbox lets pass 5 patterns that it cannot judge: "(?<=0)" (a group of this kind is not judged), '
        '"(?<=1)" (a group of this kind is not judged), "(?<=2)" (a group of this kind is not judged), and 2 more',
        'the sandbox lets pass 2 references that it cannot judge: "x.yaml", "#/gone"',
        'the sandbox lets pass 1 keyword that it cannot judge: minimum: "1"',
        'the sandbox has found no valid value for 1 body, there may be none: make (body: must not be "sample")',
    ]


def test_it_is_said_each_time_that_code_is_generated_or_is_in_step(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "openapi" / "odd"
    folder.mkdir(parents=True)
    root = Path(generate.__file__).parent.parent
    (tmp_path / "openapi" / "templates").symlink_to(root / "openapi" / "templates")
    (folder / "swagger.json").write_text(json.dumps(ODD))
    target = tmp_path / "generated"
    for end in ("generated/ is new", "generated/ is in step"):
        assert generate.main(["--openapi", str(tmp_path / "openapi"), "--generated", str(target)]) == 0
        first, *_, last = capsys.readouterr().out.splitlines()
        assert first == (
            'odd: the sandbox lets pass 1 pattern that it cannot judge: "(?i)^a" (a group of this kind is not judged)'
        )
        assert last.startswith(end)
