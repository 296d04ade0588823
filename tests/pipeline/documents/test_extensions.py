"""`x-personae-*` is for our files alone: what a vendor's own document says by it is told, and changes nothing."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from scripts.generate import main
from scripts.pipeline.documents.extensions import foreign, without_foreign
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.generate import specification
from scripts.pipeline.validate import validate
from tests.support.each import for_each
from tests.support.generated_code import contents, specifications
from tests.support.openapi_documents import TEXT, Json, answering, document, parameter, taking, webhook

EXTENSIONS: Json = {
    "x-personae-repeatable": True,
    "x-personae-effect": "deletes",
    "x-personae-irreversible": True,
    "x-personae-method": "ring",
    "x-personae-idempotency-header": "Authorization",
    "x-personae-result": "/a",
    "x-personae-wait": {
        "states": [{"field": "/a", "well": ["done"]}],
        "first": 1,
        "cap": 2,
        "usual": 3,
        "deadline": 4,
    },
    "x-personae-life": {"over": ["a"]},
    "x-personae-filter": {"page": {"field": "a"}},
    "x-personae-paging": {"style": "page", "page": "page", "items": "/a"},
    "x-personae-once": {"key": "/a", "list": "listCalls"},
    # what would stop the run in a file of ours
    "x-personae-pagination": {},
    "x-personae-": None,
}
ANSWER: Json = {"type": "object", "properties": {"a": {"type": "array", "items": TEXT}}}


def published(root: Path, whole: Json) -> Path:
    """A folder of specifications with this as a vendor's own document."""
    folder = specifications(root, odd=document())
    (folder / "odd" / "swagger.json").write_text(json.dumps(whole))
    return folder


def calls(**more: Any) -> Json:
    operation = taking(ANSWER, operationId="sendCall", tags=["Calls"], parameters=[parameter("page")], **more)
    return document({"/calls": {"post": operation}})


def generate(folder: Path) -> dict[str, bytes]:
    """The code of the vendor."""
    target = folder.parent / "generated"
    assert main(["--openapi", str(folder), "--generated", str(target)]) == 0
    return contents(target / "personae_api" / "odd")


@pytest.mark.parametrize(
    "name", [pytest.param(one, marks=pytest.mark.soak if place % 3 else ()) for place, one in enumerate(EXTENSIONS)]
)
def test_what_a_vendor_says_in_our_name_changes_nothing_and_is_told(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = calls(**{name: EXTENSIONS[name]})
    folder = published(tmp_path, said)
    with_it = generate(folder)
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [
        "odd: these of the vendor's own are ignored, as only our files may say them:",
        f"  /paths/~1calls/post/{name}",
    ]
    assert lines[2].startswith("generated/ is new")
    assert json.loads((folder / "odd" / "swagger.json").read_text()) == said
    (folder / "odd" / "swagger.json").write_text(json.dumps(calls()))
    assert generate(folder) == with_it
    assert "ignored" not in capsys.readouterr().out


def test_it_is_told_each_time_and_not_at_any_length(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = published(tmp_path, calls(**{f"x-personae-{number}": 1 for number in range(50)}))
    for _ in range(2):
        generate(folder)
        lines = capsys.readouterr().out.splitlines()
        assert len(lines) == 23
        assert lines[-2] == "  30 more"


def test_a_name_cannot_steer_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    generate(published(tmp_path, calls(**{"x-personae-\x1b[2J\n": 1})))
    assert "  /paths/~1calls/post/x-personae-\\x1b[2J\\n\n" in capsys.readouterr().out


HIDDEN: Json = {"post": {**taking(ANSWER, operationId="sendCall"), **EXTENSIONS}}


@for_each(
    ("whole", "place"),
    [
        ({**document(), **EXTENSIONS}, ""),
        (document({"/a": {"get": answering(), **EXTENSIONS}}), "/paths/~1a"),
        (
            document(schemas={"A": {"type": "object", "properties": {"a": EXTENSIONS}}}),
            "/components/schemas/A/properties/a",
        ),
        (document(webhooks={"one": webhook({**ANSWER, **EXTENSIONS})}), None),
        (document({"/a": {"$ref": "#/x-other/item"}}, **{"x-other": {"item": HIDDEN}}), "/x-other/item/post"),
        (document({"/a": {"$ref": "#/info/x-other"}}, info={"title": "A", "version": "1", "x-other": HIDDEN}), None),
        (document({"/a": {"$ref": "#/components/pathItems/A"}}, components={"pathItems": {"A": HIDDEN}}), None),
        (document({"/a": {"post": answering(callbacks={"done": {"{$url}": HIDDEN}})}}), None),
    ],
    ids=["document", "path", "schema", "webhook", "elsewhere", "info", "component", "callback"],
)
def test_no_place_is_overlooked(whole: Json, place: str | None) -> None:
    before = copy.deepcopy(whole)
    found = foreign(whole)
    assert len(found) == len(EXTENSIONS)
    assert place is None or found[0] == f"{place}/x-personae-repeatable"
    stripped = without_foreign(whole)
    assert whole == before
    assert "x-personae-" not in json.dumps(stripped)
    assert without_foreign(stripped) is stripped


def test_what_is_data_stays() -> None:
    data = {"x-personae-method": "of an example"}
    schema = {"type": "object", "properties": {"x-personae-method": TEXT}, "example": data, "default": data}
    whole = document({"/a": {"get": answering(schema)}})
    assert foreign(whole) == []
    assert without_foreign(whole) is whole


@for_each("paths", [None, [], {"/a": None}, {"/a": {"$ref": 1}}, {"/a": {"$ref": "#/x"}}])
def test_a_document_that_is_none_is_left_to_validation(paths: Any) -> None:
    whole = {**document(), "paths": paths}
    assert without_foreign(whole) is whole
    with pytest.raises(PipelineError):
        validate(whole)


def test_what_we_say_counts(tmp_path: Path) -> None:
    folder = published(tmp_path, calls(**{"x-personae-method": "theirs", "x-personae-repeatable": True}))
    action = {"target": "$.paths['/calls'].post", "description": "A name.", "update": {"x-personae-method": "ours"}}
    (folder / "odd" / "annotations.yaml").write_text(json.dumps({"overlay": "1.0.0", "actions": [action]}))
    operation = specification(folder / "odd")["paths"]["/calls"]["post"]
    assert {name: value for name, value in operation.items() if name.startswith("x-")} == {"x-personae-method": "ours"}


def test_what_we_have_written_by_hand_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = specifications(tmp_path, odd=calls(**{"x-personae-repeatable": True}))
    assert (folder / "odd" / "openapi.yaml").exists()
    assert b"repeatable=True" in generate(folder)["calls/calls.py"]
    assert "ignored" not in capsys.readouterr().out
