"""Names for what frameworks write: paths in ids, no tags, no ids; and the keys that they declare in each operation."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.pipeline.endpoints.credentials import Credential, credential
from scripts.pipeline.endpoints.operations import operations
from scripts.pipeline.endpoints.paths import is_made_of, nouns
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.normalising.normalise import normalise
from tests.support.each import for_each
from tests.support.openapi_documents import answering, document, parameter


def named(paths: dict[str, str | None], *, tag: str = "") -> dict[str, str]:
    """The resource and the method of each operation, given as `VERB path: id`."""
    entries: dict[str, Any] = {}
    for place, id in paths.items():
        verb, _, path = place.partition(" ")
        own: dict[str, Any] = {**({"operationId": id} if id else {}), **({"tags": [tag]} if tag else {})}
        entries.setdefault(path, {})[verb] = answering(**own)
    found = {}
    for info in operations({"paths": entries}):
        found[f"{info.method} {info.path}"] = f"{info.tag.replace(' ', '_')}.{info.method_name}"
    return found


def test_ids_with_the_path_and_the_verb_at_their_end() -> None:
    assert named(
        {
            "post /v1/agent": "create_agent_v1_agent_post",
            "get /v1/agent": "get_agents_v1_agent_get",
            "get /v1/agent/{agent_id}": "get_agent_v1_agent__agent_id__get",
            "delete /api/v1/agent/{agent_id}": "delete_agent_v1_agent__agent_id__delete",
            "post /v1/agent/{agent_id}/test": "test_agent_route_v1_agent__agent_id__test_post",
        }
    ) == {
        "post /v1/agent": "agents.create",
        "get /v1/agent": "agents.list",
        "get /v1/agent/{agent_id}": "agents.get",
        "delete /api/v1/agent/{agent_id}": "agents.delete",
        "post /v1/agent/{agent_id}/test": "agents.test",
    }


@for_each(
    ("place", "id", "name"),
    [
        ("get /v2/voices", "getVoices", "list"),
        ("get /v2/voices/{id}", "getVoice", "get"),
        ("get /v2/voices/{id}", "getVoices", "get"),
        ("post /v2/voices", "Add_a_voice_v2_voices_post", "add"),
        ("get /v2/voices/{id}/meta", "Get_metadata_for_a_voice", "get_metadata"),
        ("get /v2/voices", "voices.listVoices", "list"),
        ("get /v2/voices", "VoicesController_findAll", "list"),
        ("get /v2/voices/{id}", "VoicesController_findOne", "get"),
        ("get /v2/voices", "Get_voices_v2_v2_voices_get", "get_v2"),
        ("get /v2/voices/{id}/share", "share_voice_endpoint", "share"),
        ("post /v2/voices", "post_v2_voices", "create"),
    ],
)
def test_ids_in_a_resource_with_a_tag(place: str, id: str, name: str) -> None:
    assert named({place: id}, tag="Voices") == {place: f"Voices.{name}"}


def test_paths_that_say_what_is_done() -> None:
    assert named(
        {
            "post /create-agent": "createAgent",
            "get /get-agent/{agent_id}": "getAgent",
            "get /list-agents": "listAgents",
            "get /get-agent-versions/{agent_id}": "getAgentVersions",
            "post /v2/create-phone-call": "createPhoneCall",
            "get /v2/get-call/{call_id}": "getCall",
            "get /get-concurrency": "getConcurrency",
        }
    ) == {
        "post /create-agent": "agents.create",
        "get /get-agent/{agent_id}": "agents.get",
        "get /list-agents": "agents.list",
        "get /get-agent-versions/{agent_id}": "agents.get_versions",
        "post /v2/create-phone-call": "calls.create_phone_call",
        "get /v2/get-call/{call_id}": "calls.get",
        "get /get-concurrency": "concurrency.get",
    }


def test_neither_ids_nor_tags() -> None:
    assert named(
        dict.fromkeys(
            [
                "get /v1/rooms",
                "post /v1/rooms",
                "get /v1/rooms/{id}",
                "patch /v1/rooms/{id}",
                "post /v1/rooms/{id}",
                "delete /v1/rooms/{id}",
                "get /v1/rooms/{id}/guests",
                "post /v1/rooms/{id}/guests",
                "get /v1/rooms/{id}/guests/{guest_id}",
                "post /v1/rooms/{id}/guests/{guest_id}/wake",
                "post /v1/rooms/{id}/lock",
                "post /v1/rooms:search",
                "get /v1/rooms/{id}/status",
            ]
        )
    ) == {
        "get /v1/rooms": "rooms.list",
        "post /v1/rooms": "rooms.create",
        "get /v1/rooms/{id}": "rooms.get",
        "patch /v1/rooms/{id}": "rooms.update",
        "post /v1/rooms/{id}": "rooms.update",
        "delete /v1/rooms/{id}": "rooms.delete",
        "get /v1/rooms/{id}/guests": "rooms.list_guests",
        "post /v1/rooms/{id}/guests": "rooms.create_guest",
        "get /v1/rooms/{id}/guests/{guest_id}": "rooms.get_guest",
        "post /v1/rooms/{id}/guests/{guest_id}/wake": "rooms.wake_guest",
        "post /v1/rooms/{id}/lock": "rooms.lock",
        "post /v1/rooms:search": "rooms.search",
        "get /v1/rooms/{id}/status": "rooms.get_status",
    }


def test_what_all_paths_begin_with_is_no_resource() -> None:
    assert nouns(dict.fromkeys(["/api/talk/rooms", "/api/talk/rooms/{id}", "/api/talk/usage"], "")) == {
        "/api/talk/rooms": "rooms",
        "/api/talk/rooms/{id}": "rooms",
        "/api/talk/usage": "usage",
    }
    assert set(nouns(dict.fromkeys(["/rooms", "/rooms/{id}"], "")).values()) == {"rooms"}


@for_each(
    ("id", "is_so"),
    [("getRoomsById", True), ("get_v1_rooms_id", True), ("rooms_id_get", True), ("getRoom", False), ("get", False)],
)
def test_an_id_that_says_no_more_than_the_path(id: str, is_so: bool) -> None:
    assert is_made_of(id, "get", "/v1/rooms/{id}") is is_so


def with_keys(schemes: dict[str, Any], security: list[Any], header: str = "", share: int = 4) -> dict[str, Any]:
    own = [parameter(header, place="header")] if header else []
    paths = {f"/{n}": {"get": answering(parameters=own if n < share else [])} for n in range(4)}
    return document(paths, components={"securitySchemes": schemes}, security=security)


BEARER = {"type": "http", "scheme": "Bearer"}
BASIC = {"type": "http", "scheme": "basic"}
HEADER = {"type": "apiKey", "in": "header", "name": "X-Key"}
QUERY = {"type": "apiKey", "in": "query", "name": "key"}


@for_each(
    ("whole", "found"),
    [
        (with_keys({"a": BEARER}, [{"a": []}]), Credential("authorization", "Bearer ")),
        (with_keys({"a": HEADER}, []), Credential("x-key")),
        (with_keys({"a": BASIC}, []), Credential("authorization", "Basic ", is_basic=True)),
        (with_keys({"a": {"type": "oauth2", "flows": {}}}, []), Credential("authorization", "Bearer ")),
        (with_keys({"a": BEARER, "b": HEADER}, [{"b": []}]), Credential("x-key")),
        (with_keys({"a": QUERY, "b": HEADER}, [{"a": []}, {"b": []}]), Credential("x-key")),
        (with_keys({}, [], "xi-api-key"), Credential("xi-api-key")),
        (with_keys({}, [], "Authorization", share=3), Credential("authorization")),
    ],
)
def test_the_key_that_calls_need(whole: dict[str, Any], found: Credential) -> None:
    assert credential(whole) == found


@pytest.mark.parametrize(
    ("whole", "said"),
    [
        (with_keys({"a": QUERY}, [{"a": []}]), r"a \(apiKey query\): keys go in headers alone"),
        (with_keys({}, [], "X-Api-Key", share=2), "does not say how a key is sent"),
        (with_keys({}, [], "X-Trace"), "does not say how a key is sent"),
    ],
)
def test_a_key_that_cannot_be_sent_is_refused_with_what_to_write(whole: dict[str, Any], said: str) -> None:
    with pytest.raises(PipelineError, match=said) as refused:
        credential(whole)
    assert "update: {securitySchemes:" in str(refused.value)


def test_a_key_in_a_header_of_most_operations_is_no_argument() -> None:
    def headers(whole: dict[str, Any]) -> list[int]:
        return [len(operation.parameters) for operation in normalise(whole).operations]

    assert headers(with_keys({}, [], "X-Api-Key", share=3)) == [0, 0, 0, 0]
    assert headers(with_keys({}, [], "X-Api-Key", share=2)) == [1, 1, 0, 0]
    assert headers(with_keys({}, [], "X-Trace")) == [1, 1, 1, 1]
