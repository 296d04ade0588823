"""openapi/README.md: what it shows works, and what it lists is all there is."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from scripts.generate import main
from scripts.pipeline.documents import overlaid
from scripts.pipeline.documents.read import parse
from scripts.pipeline.endpoints.operations import EXTENSIONS, OperationInfo, operations
from scripts.pipeline.endpoints.webhooks import Events
from scripts.pipeline.generate import specification
from scripts.pipeline.normalising.normalise import normalise
from scripts.pipeline.normalising.schemas import FORMATS
from scripts.pipeline.validate import validate
from tests.support.each import for_each
from tests.support.generated_code import OPENAPI, specifications
from tests.support.openapi_documents import NUMBER, TEXT, answering, document, parameter

README = (OPENAPI / "README.md").read_text("utf-8")
BLOCKS = [parse(block.encode(), "yaml") for block in re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)]


def block(key: str) -> dict[str, Any]:
    """The block that starts with a key."""
    (found,) = (block for block in BLOCKS if next(iter(block)) == key)
    return found


def test_the_endpoint_that_is_shown_can_be_added() -> None:
    whole = {**document(), **block("paths")}
    validate(whole)
    (operation,) = normalise(whole).operations
    assert (operation.info.tag, operation.info.method_name) == ("Videos", "list")


def test_the_overlays_that_are_shown_do_what_is_said_of_them(tmp_path: Path) -> None:
    voice = {"type": "object", "properties": {"gender": {"type": "string"}, "id": TEXT}, "required": ["id"]}
    size = parameter("perPage", {**NUMBER, "maximum": 500})
    paths = {
        "/v1/voices": {"get": answering({"$ref": "#/components/schemas/Voice"}, parameters=[size])},
        "/v1/voices/{id}/events": {"get": answering({}, media="audio/wav")},
    }
    folder = specifications(tmp_path, odd=document(paths, {"Voice": voice})) / "odd"
    for name, said in zip(("annotations", "corrections"), (b for b in BLOCKS if "overlay" in b), strict=True):
        (folder / f"{name}.yaml").write_text(json.dumps(said))
    result = specification(folder)
    assert list(result["paths"]) == ["/v1/voices"]
    assert result["paths"]["/v1/voices"]["get"]["parameters"][0]["schema"] == {**NUMBER, "maximum": 100}
    gender = {"type": ["string", "null"], "title": "VoiceGender", "description": "How the voice is perceived."}
    assert result["components"]["schemas"]["Voice"] == {
        **voice,
        "properties": {"gender": gender, "id": TEXT},
        "required": ["id", "gender"],
    }
    assert overlaid.of(folder).notes({}) == []


def test_the_events_that_are_shown_are_recognised_as_it_says() -> None:
    event = {"type": "object", "properties": {"status": TEXT}}
    whole = document(schemas=dict.fromkeys(("Utterance", "Shutdown", "Video"), event), **block("webhooks"))
    validate(whole)
    assert normalise(whole).events == Events(
        {"event_type": {"conversation.utterance": "Utterance", "system.shutdown": "Shutdown"}},
        [(("video_id", "status"), "Video")],
    )


def test_every_extension_is_described_and_no_other() -> None:
    assert set(re.findall(r"^\*\*`(x-personae-[a-z-]+)`\*\*:", README, re.MULTILINE)) == set(EXTENSIONS)


EVENT: dict[str, object] = {"requestBody": {"content": {"application/json": {"examples": {"shutdown": {"value": {}}}}}}}


@for_each("extension", sorted(EXTENSIONS))
def test_the_example_of_an_extension_is_valid(extension: str) -> None:
    answer = {"type": "object", "properties": {"data": {}}}
    names = ("cursor", "start_date", "ascending", "verbose")
    operation = answering(answer, parameters=[*(parameter(name, TEXT) for name in names), parameter("limit", NUMBER)])
    ended = {**answering(answer), "operationId": "endConversation"}
    whole = document(
        {"/things": {"post": {**operation, **block(extension)}}, "/things/end": {"post": ended}},
        webhooks={"conversation": {"post": {**answering({}), **EVENT}}},
    )
    validate(whole)
    first, _ = operations(whole)
    assert isinstance(first, OperationInfo)


def test_every_entry_of_paging_is_described() -> None:
    described = re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (`.*?) \|", README, re.MULTILINE)))
    assert set(EXTENSIONS["x-personae-paging"]["properties"]) <= set(described)


def test_the_formats_that_mean_something_are_all_named() -> None:
    assert all(f"`{name}`" in README for name in FORMATS)


def test_the_message_that_is_shown_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = specifications(tmp_path, anam=document(schemas={"Hat": {"type": "strnig"}}))
    assert main(["--openapi", str(folder), "--generated", str(tmp_path / "generated")]) == 1
    assert f"```text\n{capsys.readouterr().err}```" in README
