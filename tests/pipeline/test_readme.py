"""openapi/README.md: what it shows works, and what it lists is all there is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from scripts.generate import main
from scripts.pipeline.normalise import normalise
from scripts.pipeline.operations import EXTENSIONS, OperationInfo, operations
from scripts.pipeline.overlay import apply
from scripts.pipeline.read import parse
from scripts.pipeline.schemas import FORMATS
from scripts.pipeline.validate import validate
from scripts.pipeline.webhooks import Events
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


def test_the_overlay_that_is_shown_corrects_what_it_says() -> None:
    voice = {"type": "object", "properties": {"gender": {"type": "string"}}}
    paths = {
        "/v1/voices": {
            "get": answering({"$ref": "#/components/schemas/Voice"}, parameters=[parameter("perPage", NUMBER)])
        },
        "/v1/voices/{id}/events": {"get": answering({}, media="audio/wav")},
    }
    corrected = apply(document(paths, {"Voice": voice}), block("overlay"))
    assert list(corrected["paths"]) == ["/v1/voices"]
    assert corrected["paths"]["/v1/voices"]["get"]["parameters"][0]["schema"] == {**NUMBER, "maximum": 100}
    assert corrected["components"]["schemas"]["Voice"]["properties"]["gender"] == {"type": ["string", "null"]}
    validate(corrected)


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


@pytest.mark.parametrize("extension", sorted(EXTENSIONS))
def test_the_example_of_an_extension_is_valid(extension: str) -> None:
    answer = {"type": "object", "properties": {"data": {}}}
    operation = answering(answer, parameters=[parameter("cursor", TEXT), parameter("limit", NUMBER)])
    whole = document({"/things": {"post": {**operation, **block(extension)}}})
    validate(whole)
    (found,) = operations(whole)
    assert isinstance(found, OperationInfo)


def test_every_entry_of_paging_is_described() -> None:
    described = re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (`.*?) \|", README, re.MULTILINE)))
    assert set(EXTENSIONS["x-personae-paging"]["properties"]) <= set(described)


def test_the_formats_that_mean_something_are_all_named() -> None:
    assert all(f"`{name}`" in README for name in FORMATS)


def test_the_message_that_is_shown_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = specifications(tmp_path, anam=document(schemas={"Hat": {"type": "strnig"}}))
    assert main(["--openapi", str(folder), "--generated", str(tmp_path / "generated")]) == 1
    assert f"```text\n{capsys.readouterr().err}```" in README
