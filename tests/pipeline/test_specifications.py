"""The specifications in openapi/: those that we write are whole and described, with examples that keep their promises.

What a vendor publishes is the vendor's: its words, examples and defaults are not judged here; `make pull` counts them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from scripts.pipeline.documents import read
from scripts.pipeline.documents.pointer import resolve
from scripts.pipeline.documents.structure import Node, nodes
from scripts.pipeline.endpoints.operations import PAGING_POINTERS, OperationInfo, keys, operations
from scripts.pipeline.generate import vendors
from scripts.pipeline.names import module
from tests.support.each import each

ROOT = Path(__file__).parents[2]
OPENAPI = ROOT / "openapi"
VENDORS = vendors(OPENAPI)

AUTHORED = [vendor for vendor in VENDORS if (OPENAPI / vendor / read.AUTHORED).exists()]

every_vendor = pytest.mark.parametrize("vendor", VENDORS)
every_author = pytest.mark.parametrize("vendor", AUTHORED)


@cache
def document(vendor: str) -> dict[str, Any]:
    """The document with its overlay; that it is in step with openapi/ is what test_reproducible.py shows."""
    return read.read(ROOT / "generated" / "personae_api" / vendor / "specification.json")


def all_operations(vendor: str) -> dict[str, OperationInfo]:
    return {f"{vendor}.{operation.id}": operation for operation in operations(document(vendor))}


def examples(vendor: str) -> Iterator[tuple[str, dict[str, Any], Any]]:
    """Place, schema and value of each example of a document."""
    for node in nodes(document(vendor)):
        if node.kind in {"media", "parameter", "header"} and "schema" in node.value:
            if "example" in node.value:
                yield node.pointer, node.value["schema"], node.value["example"]
            for name, example in node.value.get("examples", {}).items():
                value = resolve(document(vendor), example["$ref"]) if "$ref" in example else example
                yield f"{node.pointer}/examples/{name}", node.value["schema"], value["value"]
        if node.kind == "schema":
            for example in [
                *node.value.get("examples", []),
                *([node.value["example"]] if "example" in node.value else []),
            ]:
                yield node.pointer, node.value, example


def fault(vendor: str, schema: dict[str, Any], value: Any) -> str | None:
    """What is wrong with a value, None if it is as the schema says."""
    whole = {**schema, "components": document(vendor).get("components", {})}
    checker = Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)
    error = best_match(checker.iter_errors(value))
    return None if error is None else f"{error.json_path}: {error.message[:200]}"


def described(vendor: str, schema: dict[str, Any]) -> bool:
    """Whether a schema says what it is, itself or in the component that it refers to."""
    if schema.get("description"):
        return True
    members = [member for member in schema.get("oneOf", schema.get("anyOf", [])) if member.get("type") != "null"]
    references = [member["$ref"] for member in [schema, *members] if "$ref" in member]
    return len(references) == 1 and bool(resolve(document(vendor), references[0]).get("description"))


@every_author
def test_every_example_is_what_its_schema_promises(vendor: str) -> None:
    found = list(examples(vendor))
    faults = {place: what for place, schema, value in found if (what := fault(vendor, schema, value)) is not None}
    assert len(found) > len(list(operations(document(vendor))))
    assert faults == {}


@every_author
def test_every_default_fits_its_type(vendor: str) -> None:
    defaults = [n for n in nodes(document(vendor)) if n.kind == "schema" and "default" in n.value]
    assert {n.pointer: f for n in defaults if (f := fault(vendor, n.value, n.value["default"])) is not None} == {}


@every_author
def test_every_operation_is_described(vendor: str) -> None:
    tags = {tag["name"] for tag in document(vendor)["tags"] if tag["description"]}

    def check(operation: OperationInfo) -> None:
        raw = operation.raw
        assert raw["operationId"]
        assert len(raw["tags"]) == 1
        assert raw["tags"][0] in tags
        assert raw["summary"] == raw["summary"].strip().rstrip(".")
        assert raw["description"].endswith(".")
        assert all(parameter["description"] for parameter in operation.parameters)
        for response in raw["responses"].values():
            assert (
                resolve(document(vendor), response["$ref"])["description"]
                if "$ref" in response
                else response["description"]
            )

    each(all_operations(vendor), check)


@every_author
def test_every_answer_with_data_and_every_body_has_an_example(vendor: str) -> None:
    def check(operation: OperationInfo) -> None:
        success = operation.success()
        assert success is not None
        answer = operation.raw["responses"][success]
        contents = [answer.get("content", {}), operation.raw.get("requestBody", {}).get("content", {})]
        media = [content["application/json"] for content in contents if "application/json" in content]
        assert [media for media in media if not (media.get("examples") or "example" in media)] == []

    each(all_operations(vendor), check)


@every_author
def test_every_property_and_component_is_described(vendor: str) -> None:
    whole = document(vendor)
    inside = [n for n in nodes(whole) if n.kind == "schema" and re.search(r"/properties/[^/]+$", n.pointer)]
    lacking = [n.pointer for n in inside if not described(vendor, n.value)]
    lacking += [name for name, schema in whole["components"]["schemas"].items() if not schema.get("description")]
    assert lacking == []


@every_author
def test_every_array_says_what_it_holds(vendor: str) -> None:
    def is_array(node: Node) -> bool:
        kinds = node.value.get("type", [])
        return node.kind == "schema" and "array" in (kinds if isinstance(kinds, list) else [kinds])

    arrays = [node for node in nodes(document(vendor)) if is_array(node)]
    assert arrays
    assert [node.pointer for node in arrays if "items" not in node.value] == []


@every_vendor
def test_every_pointer_of_an_extension_leads_to_something_in_the_examples(vendor: str) -> None:
    def check(operation: OperationInfo) -> None:
        pointers = [operation.raw.get("x-personae-result", "")]
        if operation.paging:
            pointers = [operation.paging[name] for name in PAGING_POINTERS if name in operation.paging]
        answers = operation.raw["responses"][operation.success()].get("content", {}).get("application/json", {})
        values = [
            (resolve(document(vendor), e["$ref"]) if "$ref" in e else e)["value"]
            for e in answers.get("examples", {}).values()
        ]
        if "example" in answers:
            values.append(answers["example"])
        if any(pointers) and vendor in AUTHORED:
            assert values
        for value in values:
            for pointer in pointers:
                found = value
                for key in keys(pointer):
                    found = found[key]
                assert found is not None

    each(all_operations(vendor), check)


@pytest.mark.parametrize(
    ("vendor", "counts"),
    [
        (
            "bland",
            {
                "Account": 3,
                "AgentBranches": 6,
                "AgentChecks": 8,
                "AgentDispositions": 35,
                "AgentExperiments": 5,
                "AgentIdentity": 7,
                "AgentLibrary": 4,
                "AgentMigrations": 8,
                "AgentTesting": 29,
                "AgentVariables": 3,
                "Agents": 24,
                "Alarms": 10,
                "Analytics": 13,
                "Audit": 1,
                "Automations": 16,
                "Batches": 7,
                "Billing": 2,
                "BlockedNumbers": 5,
                "Calls": 19,
                "Campaigns": 4,
                "Citations": 13,
                "Contacts": 6,
                "ConvoPathways": 10,
                "DialingPools": 4,
                "Dispositions": 9,
                "Evals": 42,
                "Files": 1,
                "GuardRails": 5,
                "Integrations": 6,
                "Knowledge": 17,
                "KnowledgeVectors": 7,
                "Memory": 9,
                "MemoryStoresLegacy": 12,
                "Numbers": 15,
                "Onboarding": 3,
                "Orgs": 12,
                "Pathways": 35,
                "Personas": 20,
                "Prompts": 3,
                "Releases": 3,
                "Secrets": 3,
                "Sip": 27,
                "Sms": 23,
                "Subaccounts": 7,
                "Tools": 8,
                "ToolsV1": 6,
                "Translation": 3,
                "Triage": 26,
                "Tts": 11,
                "TwilioAccounts": 2,
                "Voices": 19,
                "WebAgents": 5,
                "Webhooks": 4,
                "Widget": 12,
            },
        ),
        (
            "tavus",
            {
                **dict.fromkeys(("Faces", "Replicas", "Tools", "Videos"), 5),
                **dict.fromkeys(("Objectives", "Guardrails"), 6),
                "Conversations": 9,
                "PALs": 16,
                "Personas": 6,
                "Skills": 2,
                "Builders": 7,
                "Deployments": 8,
                **dict.fromkeys(("Lipsyncs", "Replacements", "Transcriptions"), 4),
                "Documents": 8,
                "Pronunciation Dictionaries": 5,
                "Voices": 1,
            },
        ),
    ],
)
def test_every_resource_has_all_of_its_operations(vendor: str, counts: dict[str, int]) -> None:
    assert Counter(operation.tag for operation in operations(document(vendor))) == counts


@every_author
def test_each_resource_has_one_folder_with_its_name(vendor: str) -> None:
    tags: dict[str, set[str]] = {}
    for file in read.sources(OPENAPI / vendor):
        inside = file.relative_to(OPENAPI / vendor)
        assert len(inside.parts) == 2 or inside.name == read.AUTHORED
        found = tags.setdefault(inside.parts[0], set())
        items = read.read(file).get("paths", {}).values()
        found |= {tag for item in items for value in item.values() if "tags" in value for tag in value["tags"]}
    everything = {operation.tag for operation in operations(document(vendor))}
    resources = {module(tag).replace("_", "-"): {tag} for tag in everything}
    assert {name: found for name, found in tags.items() if found} == resources
    assert {name for name in resources if not (OPENAPI / vendor / name / f"{name}.yaml").exists()} == set()


@every_vendor
def test_a_published_document_is_corrected_by_an_overlay_only(vendor: str) -> None:
    names = {file.name for file in (OPENAPI / vendor).iterdir()}
    assert (read.PUBLISHED in names) != (read.AUTHORED in names)
    assert not read.overlays(OPENAPI / vendor) or read.PUBLISHED in names
