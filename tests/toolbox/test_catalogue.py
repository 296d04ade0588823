"""Tools as they are described: names, effects, schemas and the forms of others, for every method there is."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import personae
from personae import ConfigurationError, Tool, Tools
from personae.sandbox import Sandbox
from personae.toolbox.catalogue import LONGEST_DESCRIPTION, catalogue
from personae.toolbox.schemas import DEEPEST, LONGEST_SCHEMA, inlined, strict
from personae.vendors import VENDORS
from personae_api.types import EFFECTS
from tests.support.each import for_each

SANDBOX = Sandbox()
CLIENTS: dict[str, Any] = {"anam": SANDBOX.anam(), "bland": SANDBOX.bland(), "tavus": SANDBOX.tavus()}
EVERY = [tool for vendor in VENDORS for tool in catalogue(vendor)]
EVERYTHING: Tools = personae.tools(*CLIENTS.values(), allow=EFFECTS)


NOTHING: dict[str, Any] = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}


def schemas(schema: Any) -> Iterator[dict[str, Any]]:
    """A schema and those in it."""
    if isinstance(schema, dict):
        yield schema
        for name in ("items", "additionalProperties"):
            yield from schemas(schema.get(name))
        for one in (*schema.get("properties", {}).values(), *schema.get("anyOf", ())):
            yield from schemas(one)


def method_of(tool: Tool) -> Any:
    return getattr(getattr(CLIENTS[tool.vendor], tool.resource), tool.method)


def test_names_are_allowed_everywhere_and_no_two_are_the_same() -> None:
    assert all(re.fullmatch("[a-zA-Z0-9_-]{1,64}", tool.name) for tool in EVERY)
    assert len({tool.name for tool in EVERY}) == len(EVERY) == len(EVERYTHING) > 400
    assert "anam_personas_get" in EVERYTHING
    assert EVERYTHING["anam_personas_get"].vendor == "anam"


def test_descriptions_say_what_a_method_does_and_what_it_costs() -> None:
    assert all(0 < len(tool.description) <= LONGEST_DESCRIPTION for tool in EVERY)
    assert EVERYTHING["anam_personas_delete"].description.startswith("Delete a persona. Removes a persona of your ")
    assert EVERYTHING["bland_calls_send"].description.endswith("This places a phone call, which costs money.")


def test_schemas_are_valid_and_whole() -> None:
    different: dict[str, Any] = {}
    for tool in EVERY:
        assert {**tool.schema, "properties": {}, "required": []} == NOTHING
        assert set(tool.schema["required"]) <= tool.schema["properties"].keys()
        assert len(json.dumps(tool.schema)) <= LONGEST_SCHEMA
        different |= {json.dumps(one): one for one in tool.schema["properties"].values()}
    assert not [text for text in different if "$ref" in text]
    for one in (*different.values(), NOTHING, EVERYTHING["bland_calls_send"].schema):
        Draft202012Validator.check_schema(one)


def test_arguments_are_those_of_the_method_but_for_files_and_secrets() -> None:
    left_out: dict[str, set[str]] = {}
    for tool in EVERY:
        parameters = inspect.signature(method_of(tool)).parameters
        given = tool.schema["properties"]
        assert list(given) == [name for name in parameters if name in given], tool.name
        needed = {name for name, one in parameters.items() if one.default is one.empty}
        assert set(tool.schema["required"]) == needed, tool.name
        if missing := parameters.keys() - given.keys():
            left_out[tool.name] = missing
    assert left_out["bland_calls_list"] == {"encrypted_key"}
    named = re.compile("key|secret|password|token|file|image|audio|media|document|auth|video|^pin$")
    assert {name for names in left_out.values() for name in names if not named.search(name)} == set()


def test_methods_that_need_what_no_agent_has_are_no_tools() -> None:
    known = {(tool.vendor, tool.resource, tool.method) for tool in EVERY}
    assert ("anam", "personas", "create") in known
    assert ("bland", "voices", "clone") not in known  # needs recordings
    assert ("bland", "twilio_accounts", "delete") not in known  # needs a key
    assert ("bland", "calls", "stream_active") not in known  # may have no end


def effects_by_the_specification(vendor: str) -> dict[tuple[str, str], str]:
    """What each operation does, by its method and what is said of it, read anew."""
    document = json.loads(files("personae_api").joinpath(vendor, "specification.json").read_bytes())
    found = {}
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            if "operationId" in operation:
                said = operation.get("x-personae-effect")
                reads = method == "get" or operation.get("x-personae-repeatable")
                plain = "read" if reads else "delete" if method == "delete" else "write"
                found[method.upper(), path] = said.removesuffix("s") if said else plain
    return found


@pytest.mark.parametrize("vendor", VENDORS)
def test_effects_are_those_of_the_specification(vendor: str) -> None:
    expected = effects_by_the_specification(vendor)
    for tool in catalogue(vendor):
        sent = re.search(r"Sends `(\w+) (\S+)`", method_of(tool).__doc__)
        assert sent is not None
        assert tool.effect == expected[sent[1], sent[2]], tool.name
    assert {tool.effect for tool in EVERY} == set(EFFECTS)


class TestAllow:
    def test_only_what_reads_is_there_unless_more_is_allowed(self) -> None:
        reading = personae.tools(CLIENTS["bland"])
        assert {tool.effect for tool in reading} == {"read"}
        assert {tool.effect for tool in personae.tools(CLIENTS["bland"], allow={"dial", "buy"})} == {"dial", "buy"}
        assert len(personae.tools(CLIENTS["bland"], allow=())) == 0

    def test_what_is_not_allowed_is_not_called(self) -> None:
        before = len(SANDBOX.requests)
        told = personae.tools(CLIENTS["bland"]).run("bland_calls_send", {"phone_number": "+13125550117"})
        assert told["error"]["message"].startswith("there is no tool 'bland_calls_send'")
        assert told["error"]["outcome"] == "not_sent"
        assert len(SANDBOX.requests) == before

    def test_some_of_it_by_resource_or_method(self) -> None:
        some = personae.tools(CLIENTS["bland"], only={"billing", "calls.get"})
        assert {f"{tool.resource}.{tool.method}" for tool in some if tool.resource != "billing"} == {"calls.get"}
        assert [tool.name for tool in personae.tools(CLIENTS["anam"], only="anam_personas_get")] == [
            "anam_personas_get"
        ]
        assert len(personae.tools(CLIENTS["bland"], only={"calls.send"})) == 0

    @for_each(
        ("clients", "options", "message"),
        [
            ((), {}, "needs a client"),
            (("anam",), {}, "takes clients, not str"),
            ((CLIENTS["anam"], CLIENTS["anam"]), {}, "one client of each vendor"),
            ((CLIENTS["anam"], SANDBOX.async_bland()), {}, "not both"),
            ((CLIENTS["anam"],), {"allow": {"reads"}}, "'reads', which is not an effect: did you mean 'read'"),
            ((CLIENTS["anam"],), {"allow": "all"}, "'all'"),
            ((CLIENTS["anam"],), {"only": {"persona"}}, "'persona'.*did you mean 'personas'"),
            ((CLIENTS["anam"],), {"max_characters": 10}, "at least 1000, not 10"),
        ],
    )
    def test_what_is_wrong_is_told(self, clients: tuple[Any, ...], options: Any, message: str) -> None:
        with pytest.raises(ConfigurationError, match=message):
            personae.tools(*clients, **options)


def test_it_shows_what_it_is() -> None:
    box = personae.tools(CLIENTS["tavus"], only={"voices"})
    assert isinstance(box, Tools)
    assert repr(box) == "<Tools of tavus: 1>"
    assert "_method" not in repr(box["tavus_voices_list"])
    with pytest.raises(ConfigurationError, match="there is no tool 'x': there are tavus_voices_list"):
        box["x"]


KNOWN = {"type", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "format", "description"}


class TestForms:
    def test_openai(self) -> None:
        chat, responses = EVERYTHING.openai(), EVERYTHING.openai("responses")
        assert [one["function"] for one in chat] == [
            {key: value for key, value in one.items() if key != "type"} for one in responses
        ]
        assert {one["type"] for one in (*chat, *responses)} == {"function"}
        assert set(responses[0]) == {"type", "name", "description", "parameters", "strict"}
        with pytest.raises(ConfigurationError, match="'chat' or 'responses', not 'assistants'"):
            EVERYTHING.openai("assistants")  # type: ignore[arg-type]

    def test_most_are_strict_by_openais_rules(self) -> None:
        held = [one["parameters"] for one in EVERYTHING.openai("responses") if one["strict"]]
        assert len(held) > 0.8 * len(EVERYTHING)
        for schema in held:
            for one in schemas(schema):
                assert set(one) <= KNOWN
                assert "type" in one or "anyOf" in one
                if one.get("type") == "object":
                    assert one["additionalProperties"] is False
                    assert one["required"] == list(one["properties"])

    def test_anthropic(self) -> None:
        assert {frozenset(one) for one in EVERYTHING.anthropic()} == {
            frozenset({"name", "description", "input_schema"})
        }

    def test_mcp(self) -> None:
        told = {one["name"]: one["annotations"] for one in EVERYTHING.mcp()}
        reads = {"readOnlyHint": True, "destructiveHint": False, "idempotentHint": True, "openWorldHint": True}
        assert told["anam_personas_get"] == reads
        assert told["bland_calls_send"] == {**reads, "readOnlyHint": False, "destructiveHint": True} | {
            "idempotentHint": False
        }
        assert told["anam_personas_create"]["destructiveHint"] is False
        assert told["bland_calls_stop_all_active"]["destructiveHint"] is True
        json.dumps(EVERYTHING.mcp())


class TestStrict:
    def test_what_may_be_left_out_takes_null(self) -> None:
        schema = {
            "type": "object",
            "properties": {"a": {"type": "string"}, "b": {"type": "string", "enum": ["x"]}, "c": {"type": "integer"}},
            "required": ["c"],
            "additionalProperties": False,
        }
        held = strict(schema)
        assert held is not None
        validator = Draft202012Validator(held)
        assert validator.is_valid({"a": None, "b": None, "c": 1})
        assert validator.is_valid({"a": "t", "b": "x", "c": 1})
        assert not validator.is_valid({"a": None, "b": None, "c": None})
        assert not validator.is_valid({"a": None, "c": 1})

    @for_each(
        "one",
        [
            {},
            {"type": "object", "additionalProperties": True},
            {"anyOf": [{"type": "string"}, {"type": "null"}]},
            {"type": "array", "items": {}},
            {"type": "string", "enum": [f"v{number}" for number in range(1001)]},
        ],
    )
    def test_what_cannot_be_said_so_is_not(self, one: Any) -> None:
        whole = {"type": "object", "properties": {"a": one}, "required": [], "additionalProperties": False}
        assert strict(whole) is None


def test_schemas_that_refer_to_themselves_end() -> None:
    shared = {
        "Node": {
            "type": "object",
            "properties": {"next": {"$ref": "Node", "description": "The next one."}, "name": {"type": "string"}},
            "required": [],
            "additionalProperties": False,
        }
    }
    found = inlined({"$ref": "Node"}, shared)
    Draft202012Validator.check_schema(found)
    depth = 0
    while "properties" in found:
        found, depth = found["properties"]["next"], depth + 1
    assert depth == DEEPEST
    assert found == {"type": "object", "description": "The next one."}
