"""Names: identifiers out of any text, method names out of operation ids, and no two that are the same."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae.client import AsyncClient, Client
from personae_api.anam.resources import personas
from personae_api.base import Model
from scripts.pipeline.generating.build import CLIENT_NAMES, FIELD_NAMES, METHOD_NAMES
from scripts.pipeline.names import Names, class_name, method, module, pascal, singular, snake, unique, words
from tests.support.each import for_each


@for_each(
    ("text", "name"),
    [
        ("personaId", "persona_id"),
        ("PersonaID", "persona_id"),
        ("persona-id", "persona_id"),
        ("persona.id", "persona_id"),
        ("persona id", "persona_id"),
        ("X-Request-ID", "x_request_id"),
        ("LLMs", "llms"),
        ("getLLMs", "get_llms"),
        ("HTTPServer", "http_server"),
        ("createV2", "create_v2"),
        ("v2", "v2"),
        ("__init__", "init"),
        ("_id", "id"),
        ("class", "class_"),
        ("None", "none"),
        ("type", "type"),
        ("list", "list"),
        ("1st", "field_1st"),
        ("café", "cafe"),
        ("Größe", "grosse"),
        ("имя", "field"),
        ("", "field"),
        ("$%&", "field"),
        ("a/../b", "a_b"),
        ("x" * 200, "x" * 100),
    ],
)
def test_snake_case(text: str, name: str) -> None:
    assert snake(text) == name


@for_each(
    ("text", "name"),
    [
        ("persona version", "PersonaVersion"),
        ("personaVersion", "PersonaVersion"),
        ("LLM", "LLM"),
        ("LLMs", "LLMs"),
        ("llm_url", "LlmUrl"),
        ("a-b", "AB"),
        ("None", "None_"),
        ("3d", "Model3d"),
        ("", "Model"),
        ("имя", "Model"),
        ("x" * 200, "X" + "x" * 99),
    ],
)
def test_pascal_case(text: str, name: str) -> None:
    assert pascal(text) == name


@given(st.text())
def test_any_text_gives_identifiers_that_are_plain_file_names(text: str) -> None:
    for name in (snake(text), pascal(text), class_name(text), module(text)):
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")
        assert len(name) < 120


@given(st.lists(st.text(max_size=4), unique=True))
def test_unique_names_are_unique_and_each_text_has_one(texts: list[str]) -> None:
    names = unique(texts)
    assert list(names) == texts
    assert len(set(names.values())) == len(texts)
    assert all(name.isidentifier() for name in names.values())


def test_names_that_meet_are_numbered_in_their_order() -> None:
    assert unique(["a-b", "a_b", "aB", "a b 2", "class", "class_"]) == {
        "a-b": "a_b",
        "a_b": "a_b_2",
        "aB": "a_b_3",
        "a b 2": "a_b_2_2",
        "class": "class_",
        "class_": "class__2",
    }
    assert unique(["self", "dt"], reserved={"dt", "self"}) == {"self": "self_", "dt": "dt_"}


def test_names_differ_by_more_than_case_and_use_up_others() -> None:
    names = Names(["Taken"], also=["async{}"])
    assert [names.new(name) for name in ("TAKEN", "Voice", "AsyncVoice", "voice")] == [
        "TAKEN2",
        "Voice",
        "AsyncVoice2",
        "voice_2",
    ]
    assert not names.is_free("VOICE")


def test_many_texts_that_meet_take_no_time() -> None:
    assert len(set(unique(f"a{chr(0x4E00 + number)}" for number in range(5000)).values())) == 5000


@for_each(
    ("operation_id", "tag", "name"),
    [
        ("listPersonas", "Personas", "list"),
        ("getPersona", "Personas", "get"),
        ("createPersona", "Personas", "create"),
        ("listLlms", "LLMs", "list"),
        ("getLlm", "LLMs", "get"),
        ("updateLLM", "LLMs", "update"),
        ("listPersonaVersions", "Personas", "list_versions"),
        ("promotePersonaVersion", "Personas", "promote_version"),
        ("createVoicePresignedUpload", "Voices", "create_presigned_upload"),
        ("attachPersonaInboundNumber", "Personas", "attach_inbound_number"),
        ("getKnowledgeGroup", "Knowledge Groups", "get"),
        ("listCategories", "Categories", "list"),
        ("getCategory", "Categories", "get"),
        ("get_category", "categories", "get"),
        ("stopAllActiveCalls", "Calls", "stop_all_active"),
        ("personas.list", "Personas", "list"),
        ("personas", "Personas", "personas"),
        ("analyze", "Calls", "analyze"),
        ("importPersonas", "Personas", "import_"),
        ("listPersonas", "", "list_personas"),
        ("getStatus", "Status", "get"),
        ("search", "имя", "search"),
        ("PersonasController_findAll", "Personas", "list"),
        ("PersonasController_findOne", "Personas", "get"),
        ("PersonasController.remove", "Personas", "remove"),
        ("resetControllers", "Rooms", "reset_controllers"),
    ],
)
def test_a_method_is_called_like_its_operation_without_the_noun_of_its_resource(
    operation_id: str, tag: str, name: str
) -> None:
    assert method(operation_id, tag) == name


@for_each(
    ("plural", "one"),
    [
        ("voices", "voice"),
        ("categories", "category"),
        ("boxes", "box"),
        ("addresses", "address"),
        ("batches", "batch"),
        ("statuses", "status"),
        ("houses", "house"),
        ("series", "series"),
        ("status", "status"),
        ("analysis", "analysis"),
        ("data", "data"),
        ("s", ""),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


def test_words_are_those_of_people() -> None:
    assert words("listLLMs by-voiceID inV2") == ["list", "llms", "by", "voice", "id", "in", "v2"]


def test_no_method_can_hide_what_a_resource_has() -> None:
    own = {name for name, value in vars(personas.Personas).items() if isinstance(value, property)}
    assert own == METHOD_NAMES


@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_no_resource_can_hide_what_a_client_has(client: type) -> None:
    own = {name for name in dir(client) if not name.startswith("_")} | set(client.__annotations__)
    assert {name for name in own if not name.startswith("_")} <= CLIENT_NAMES


def test_no_field_can_hide_what_a_model_has() -> None:
    own = {name for name in (*dir(Model), *Model.__annotations__) if not name.startswith("_")}
    assert {name for name in own if name.islower()} <= FIELD_NAMES
