"""What we say of a vendor's document: corrections stop the run where they do not fit, annotations never do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.documents import overlaid
from scripts.pipeline.documents.overlay import Misfit
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.generate import remarks, specification
from tests.support.openapi_documents import TEXT, Json, answering, document

HAT: Json = {"type": "object", "properties": {"size": {**TEXT, "enum": ["S", "M"]}, "brim": TEXT}, "required": ["brim"]}


def whole(**schemas: Json) -> Json:
    return document({"/hats": {"get": answering({"$ref": "#/components/schemas/Hat"})}}, {"Hat": HAT, **schemas})


def update(target: str, value: Any) -> Json:
    return {"target": target, "description": "It is so.", "update": value}


def remove(target: str) -> Json:
    return {"target": target, "description": "It is not so.", "remove": True}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "odd"
    folder.mkdir()
    (folder / "swagger.json").write_text(json.dumps(whole()))
    return folder


def say(folder: Path, corrections: list[Json] | None = None, annotations: list[Json] | None = None) -> None:
    for name, actions in (("corrections.yaml", corrections), ("annotations.yaml", annotations)):
        if actions:
            (folder / name).write_text(json.dumps({"overlay": "1.0.0", "actions": actions}))


def hat(folder: Path) -> Json:
    """The schema of hats as it counts."""
    found: Json = specification(folder)["components"]["schemas"]["Hat"]
    return found


def notes(folder: Path) -> list[str]:
    return overlaid.of(folder).notes(overlaid.before(folder))


HATS = "$.components.schemas.Hat"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"description": "What is worn."}, {**HAT, "description": "What is worn."}),
        ({"required": ["size", "brim"]}, {**HAT, "required": ["brim", "size"]}),
        (
            {"properties": {"size": {"enum": ["M", "L"], "title": "Size"}}},
            {**HAT, "properties": {**HAT["properties"], "size": {**TEXT, "enum": ["S", "M", "L"], "title": "Size"}}},
        ),
    ],
)
def test_an_annotation_adds(folder: Path, said: Json, expected: Json) -> None:
    say(folder, annotations=[update(HATS, said)])
    assert hat(folder) == expected
    assert notes(folder) == []


@pytest.mark.parametrize(
    ("target", "said", "note"),
    [
        ("$.components.schemas.Cap", {"title": "Cap"}, "matches nothing: $.components.schemas has no Cap, correct"),
        (HATS, {"required": ["brim"]}, "says what is so already: delete it"),
        (
            HATS,
            {"type": "array"},
            "is left out in part: /components/schemas/Hat has another 'type' of the vendor's",
        ),
        (
            HATS,
            {"properties": {"colour": {"title": "Colour"}}},
            "is left out in part: /components/schemas/Hat/properties has no 'colour'",
        ),
        (HATS, {"required": ["tip"]}, "is left out in part: /components/schemas/Hat has no property 'tip'"),
        (
            f"{HATS}.properties.size.enum",
            "L",
            "is of another kind at /components/schemas/Hat/properties/size/enum: an annotation adds to an object",
        ),
    ],
)
def test_what_an_annotation_cannot_add_is_told_and_changes_nothing(
    folder: Path, target: str, said: Any, note: str
) -> None:
    say(folder, annotations=[update(target, said)])
    assert hat(folder) == HAT
    (told,) = notes(folder)
    assert told.startswith(f"annotations.yaml, action 1 ({target}) {note}")


def test_true_and_1_are_two_values(folder: Path) -> None:
    (folder / "swagger.json").write_text(
        json.dumps(whole(Hat={"type": "object", "properties": {"lid": {"enum": [1]}}}))
    )
    say(folder, annotations=[update(f"{HATS}.properties.lid", {"enum": [True]})])
    assert json.dumps(hat(folder)["properties"]["lid"]["enum"]) == "[1, true]"
    say(folder, corrections=[update(f"{HATS}.properties.lid", {"default": True})])
    (folder / "swagger.json").write_text(
        json.dumps(whole(Hat={"type": "object", "properties": {"lid": {"default": 1}}}))
    )
    (folder / "annotations.yaml").unlink()
    assert (hat(folder)["properties"]["lid"]["default"], notes(folder)) == (True, [])


def test_what_the_vendor_says_stays_but_names_and_extensions_are_ours(folder: Path) -> None:
    theirs = {**HAT, "title": "TheirHat", "description": "Theirs."}
    (folder / "swagger.json").write_text(json.dumps(whole(Hat=theirs)))
    say(folder, annotations=[update(HATS, {"title": "Hat", "description": "Ours."})])
    assert hat(folder) == {**theirs, "title": "Hat"}
    assert notes(folder) == [
        f"annotations.yaml, action 1 ({HATS}) is left out in part: /components/schemas/Hat has another 'description' "
        "of the vendor's"
    ]


def test_an_annotation_may_not_take_away(folder: Path) -> None:
    say(folder, annotations=[remove(f"{HATS}.properties.brim")])
    with pytest.raises(PipelineError, match=r"annotations only add, to remove is for corrections\.yaml"):
        specification(folder)


def test_all_corrections_that_do_not_fit_are_told_at_once(folder: Path) -> None:
    gone = [remove(f"{HATS}.properties.{name}") for name in ("a", "b")]
    say(
        folder,
        [gone[0], update(HATS, {"description": "What is worn."}), gone[1]],
        [update("$.none", {"title": "None"})],
    )
    with pytest.raises(Misfit) as caught:
        specification(folder)
    first, second = str(caught.value).splitlines()
    assert first.startswith(
        f"corrections.yaml, action 1 ({HATS}.properties.a) matches nothing: {HATS}.properties has no a"
    )
    assert second.startswith(f"corrections.yaml, action 3 ({HATS}.properties.b) matches nothing")


def test_a_correction_that_the_vendor_has_made_is_told_and_stops_nothing(folder: Path) -> None:
    say(folder, [update(f"{HATS}.properties.brim", {"type": "string"})])
    assert hat(folder) == HAT
    assert notes(folder) == [f"corrections.yaml, action 1 ({HATS}.properties.brim) says what is so already: delete it"]


def test_corrections_come_before_annotations(folder: Path) -> None:
    say(folder, [remove(f"{HATS}.required")], [update(HATS, {"required": ["size"]})])
    assert hat(folder)["required"] == ["size"]


def test_the_counts_before_the_last_pull_are_told(folder: Path) -> None:
    say(
        folder,
        [remove("$.components.schemas.Cap")],
        [update("$..properties.size", {"title": "Size"}), update("$..properties.colour", {"title": "Colour"})],
    )
    before = {"$..properties.size": 3, "$..properties.colour": 2, "$.components.schemas.Cap": 1}
    pulled = {"from": "a", "at": "b", "sha256": "c", "matched_before": before}
    (folder / "source.json").write_text(json.dumps({"url": "https://odd.example", "pulled": pulled}))
    assert notes(folder) == [
        "annotations.yaml, action 1 ($..properties.size) matches 1 place, 3 before the last pull",
        "annotations.yaml, action 2 ($..properties.colour) matches nothing (2 places before the last pull): "
        "$..properties has no colour, correct or delete it",
    ]
    with pytest.raises(Misfit, match=r"matches nothing \(1 place before the last pull\): \$\.components\.schemas has"):
        specification(folder)


def test_remarks_are_told_vendor_by_vendor(folder: Path) -> None:
    say(folder, annotations=[update("$.none", {"title": "None"})])
    assert list(remarks(folder.parent)) == [
        "odd: to look at in openapi/odd/, though it stops nothing:",
        "  annotations.yaml, action 1 ($.none) matches nothing: $ has no none, correct or delete it",
    ]


def test_any_variant_may_fit_is_said_by_an_extension(folder: Path) -> None:
    hats = {"description": "One or both.", "oneOf": [HAT, {"type": "object"}]}
    (folder / "swagger.json").write_text(json.dumps(whole(Hat=hats, Cap=HAT)))
    say(folder, annotations=[update("$.components.schemas[*]", {"x-personae-any-variant": True})])
    schemas = specification(folder)["components"]["schemas"]
    assert schemas == {"Hat": {"description": "One or both.", "anyOf": hats["oneOf"]}, "Cap": HAT}
