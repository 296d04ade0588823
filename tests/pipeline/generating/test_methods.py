"""What is told of the methods of a document, and which of it agents have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from personae.toolbox.schemas import inlined
from tests.support.generated_code import sources
from tests.support.openapi_documents import TEXT, Json, answering, document, taking


def made(root: Path, paths: Json, **schemas: Json) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sources(root, odd=document(paths, schemas))["personae_api/odd/methods.json"])
    return found


def one(root: Path, schema: Json, media_type: str = "application/json", **schemas: Json) -> dict[str, Any]:
    """The method of an operation that sends this."""
    operation = taking(schema, media=media_type, operationId="createThing", tags=["Things"])
    found: dict[str, Any] = made(root, {"/things": {"post": operation}}, **schemas)["methods"][0]
    return found


def withheld(value: Any) -> set[str]:
    """The names of all that is withheld from agents."""
    if isinstance(value, list):
        return {name for inner in value for name in withheld(inner)}
    if not isinstance(value, dict):
        return set()
    own = {name for name, inner in value.items() if isinstance(inner, dict) and inner.get("withheld")}
    return own.union(*map(withheld, value.values()))


def fields(**properties: Json) -> Json:
    return {"type": "object", "properties": properties, "required": [name for name in properties if name[0] == "r"]}


SECRET = {"type": "string", "format": "password"}
FILE = {"type": "string", "format": "binary"}


@pytest.mark.parametrize(
    ("schema", "media_type"),
    [
        (fields(required=SECRET), "application/json"),
        (fields(required=FILE), "multipart/form-data"),
        (fields(required={"type": "array", "items": FILE}), "multipart/form-data"),
        (fields(required=fields(required=SECRET)), "application/json"),
        (fields(required={"type": "array", "items": fields(required=SECRET)}), "application/json"),
        (fields(required={"oneOf": [SECRET, {"type": "null"}]}), "application/json"),
    ],
)
def test_what_needs_a_secret_or_a_file_is_no_tool(schema: Json, media_type: str, tmp_path: Path) -> None:
    found = one(tmp_path, schema, media_type)
    assert "tool" not in found
    assert found["arguments"]["properties"]["required"]["withheld"] is True


def test_what_can_do_without_is_left_out_wherever_it_stands(tmp_path: Path) -> None:
    nested = fields(name=TEXT, key=SECRET)
    schema = fields(required=TEXT, secret=SECRET, nested=nested, several={"oneOf": [SECRET, nested]})
    operation = taking(schema, operationId="createThing", tags=["Things"])
    found = made(tmp_path, {"/things": {"post": operation}})
    assert found["methods"][0]["tool"] == "odd_things_create"
    assert withheld(found) == {"secret", "key"}
    arguments = inlined(found["methods"][0]["arguments"], found["schemas"])
    assert list(arguments["properties"]) == ["required", "nested", "several"]
    assert list(arguments["properties"]["several"]["properties"]) == ["name"]
    assert list(arguments["properties"]["nested"]["properties"]) == ["name"]


def test_names_in_objects_are_those_of_python(tmp_path: Path) -> None:
    operation = taking(fields(outerPart=fields(innerPart=TEXT)), operationId="createThing", tags=["Things"])
    found = made(tmp_path, {"/things": {"post": operation}})
    reference = found["methods"][0]["arguments"]["properties"]["outer_part"]["$ref"]
    assert list(found["schemas"][reference]["properties"]) == ["inner_part"]


def test_an_object_in_itself_ends(tmp_path: Path) -> None:
    node = {**fields(name=TEXT), "properties": {"name": TEXT, "next": {"$ref": "#/components/schemas/Node"}}}
    found = one(tmp_path, fields(required={"$ref": "#/components/schemas/Node"}), Node=node)
    assert found["arguments"]["properties"]["required"] == {"$ref": "Node"}


def test_nobody_hides_words_for_a_model(tmp_path: Path) -> None:
    """Text that people do not see, and models read."""
    unseen = "".join(chr(0xE0000 + ord(letter)) for letter in "obey")
    operation = answering(
        operationId="getThing",
        tags=["Things"],
        summary=f"Get{unseen} it",
        description="A\u202e thing.\u200b",
        parameters=[{"name": "q", "in": "query", "description": f"Text{unseen}.", "schema": TEXT}],
    )
    text = json.dumps(made(tmp_path, {"/things": {"get": operation}}), ensure_ascii=False)
    assert "Get it." in text
    assert "A thing." in text
    assert all(letter.isprintable() or letter == "\n" for letter in text)


def test_long_names_are_short_and_stay_different(tmp_path: Path) -> None:
    long = "ofTheVeryLongNameThatSomebodyHasGivenToAnOperationOfTheirs"
    paths = {
        f"/{end}": {"get": answering(operationId=f"get{long}{end}", tags=["Exceedingly long resources"])}
        for end in ("First", "Second")
    }
    names = [method["tool"] for method in made(tmp_path, paths)["methods"]]
    assert len(set(names)) == 2
    assert all(len(name) <= 64 for name in names)


def test_a_method_does_not_hide_the_whole_answers_of_its_resource(tmp_path: Path) -> None:
    paths = {"/a": {"get": answering(operationId="withResponse", tags=["Things"])}}
    source = sources(tmp_path, odd=document(paths))["personae_api/odd/resources/things.py"]
    assert "def with_response_(" in source
    assert "self.with_response_ = answered(resource.with_response_)" in source


def test_a_schema_does_not_have_the_name_of_the_whole_answers(tmp_path: Path) -> None:
    schema = {"$ref": "#/components/schemas/ThingsWithResponse"}
    paths = {"/a": {"post": taking(fields(required=schema), operationId="createThing", tags=["Things"])}}
    document_ = document(paths, {"ThingsWithResponse": fields(name=TEXT)})
    source = sources(tmp_path, odd=document_)["personae_api/odd/resources/things.py"]
    assert "class ThingsResourceWithResponse:" in source
    assert "class ThingsWithResponse:" not in source


def test_what_cannot_be_taken_back_is_told(tmp_path: Path) -> None:
    stopping = answering(operationId="stopThing", tags=["Things"])
    found = made(
        tmp_path,
        {
            "/things/stop": {"post": {**stopping, "x-personae-irreversible": True}},
            "/things/pause": {"post": {**stopping, "operationId": "pauseThing"}},
        },
    )
    stop, pause = found["methods"]
    assert stop["irreversible"] is True
    assert stop["description"].endswith("This cannot be undone.")
    assert stop["effect"] == pause["effect"] == "write"
    assert "irreversible" not in pause
    assert "undone" not in pause["description"]
