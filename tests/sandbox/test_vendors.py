"""What a path alone does not tell: the quirks of each vendor, seen through its client."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import Any

import pytest

from personae import Anam, BadRequestError, Bland, NotFoundError, RateLimitError, Tavus, UnprocessableEntityError
from personae.sandbox import Sandbox
from personae_api.bland import calls as bland_calls
from personae_api.bland.models import PersonaSettingsDict
from personae_api.tavus import calls as tavus_calls
from personae_api.tavus.models import JsonPatchOperationDict, NewObjectiveDict, PersonaLayersDict

# ---- Anam


@pytest.fixture
def anam() -> Anam:
    return Sandbox().anam()


def test_anam_shows_the_avatar_the_voice_and_the_tools_that_were_named_by_id(anam: Anam) -> None:
    avatar, voice = anam.avatars.list().page(1).items[1], anam.voices.list().page(1).items[2]
    tools = anam.tools.list().page(1).items[:2]
    made = anam.personas.create(
        name="Ada",
        avatar_id=avatar.id,
        voice_id=voice.id,
        llm_id="CUSTOMER_CLIENT_V1",
        system_prompt="Be kind.",
        tool_ids=[tool.id for tool in tools],
        language_code="de",
    )
    shown = anam.personas.get(made.id)
    assert shown == made
    assert shown.avatar is not None
    assert shown.voice is not None
    assert (shown.avatar.to_dict(), shown.voice.to_dict()) == (avatar.to_dict(), voice.to_dict())
    assert (shown.llm_id, shown.brain.system_prompt) == ("CUSTOMER_CLIENT_V1", "Be kind.")
    assert [tool["id"] for tool in shown.tools] == [tool.id for tool in tools]
    listed = next(item for item in anam.personas.list() if item.id == made.id)
    assert (listed.name, listed.description, listed.language_code) == ("Ada", "", "de")
    assert listed.voice == shown.voice


def test_a_new_anam_persona_has_only_what_was_sent(anam: Anam) -> None:
    made = anam.personas.create(name="Ada")
    assert (made.avatar, made.voice, made.llm_id, made.brain.system_prompt) == (None, None, None, None)
    assert (made.tools, made.share_links or [], made.primary_share_link) == ([], [], None)


def test_an_id_that_anam_does_not_know_is_taken_for_one_of_its_own(anam: Anam) -> None:
    made = anam.personas.create(name="Ada", avatar_id="an-avatar", voice_id="a-voice")
    assert made.avatar is not None
    assert made.voice is not None
    assert (made.avatar.id, made.voice.id) == ("an-avatar", "a-voice")


def test_an_update_of_an_anam_persona_leaves_alone_what_is_not_sent(anam: Anam) -> None:
    made = anam.personas.create(name="Ada", avatar_id="an-avatar", system_prompt="Be kind.")
    changed = anam.personas.update(made.id, system_prompt="Be brief.")
    assert changed.brain.system_prompt == "Be brief."
    assert (changed.name, changed.avatar) == (made.name, made.avatar)
    assert changed.created_at == made.created_at
    assert isinstance(changed.updated_at, dt.datetime)
    assert isinstance(made.updated_at, dt.datetime)
    assert changed.updated_at > made.updated_at
    assert anam.personas.get(made.id) == changed


def test_anam_refuses_an_unknown_field_in_an_update_only(anam: Anam) -> None:
    persona = anam.personas.list().page(1).items[0]
    odd = anam.with_options(extra_body={"mood": "sunny"})
    assert odd.personas.create(name="Ada").name == "Ada"
    with pytest.raises(BadRequestError, match="mood: is not a known field"):
        odd.personas.update(persona.id, name="Ada")


def test_anam_does_not_show_the_secret_of_an_llm(anam: Anam) -> None:
    made = anam.llms.create(
        display_name="Mine",
        urls=[{"url": "https://llm.example.com"}],
        llm_format="openai",
        model_name="m-1",
        secret="hush-hush",
    )
    assert "hush-hush" not in json.dumps([made.to_dict(), anam.llms.get(made.id).to_dict()])


def test_a_cloned_anam_voice_is_shown_under_the_name_that_was_sent(anam: Anam) -> None:
    made = anam.voices.create(name="Grandfather", audio_file=("tick.wav", b"RIFF"))
    assert anam.voices.get(made.id).display_name == "Grandfather"


def test_anam_refuses_an_id_that_is_no_uuid_where_it_must_be_one(anam: Anam) -> None:
    with pytest.raises(BadRequestError, match="id: must be a UUID"):
        anam.avatars.get("mira")


def test_anam_tells_of_its_rate_limit_and_its_client_waits_for_the_next_window() -> None:
    sandbox = Sandbox(rate_limit=(3, 20))
    anam = sandbox.anam()
    for _ in range(7):
        anam.personas.list().page(1)
    assert [request.status for request in sandbox.requests] == [200] * 3 + [429] + [200] * 3 + [429] + [200]
    assert len(sandbox.clock.slept) == 2
    assert all(20 <= waited < 25 for waited in sandbox.clock.slept)
    impatient = anam.with_options(max_retries=0)
    impatient.personas.list().page(1)
    impatient.personas.list().page(1)
    with pytest.raises(RateLimitError) as refused:
        impatient.personas.list().page(1)
    limits = {name: value for name, value in refused.value.headers.items() if "ratelimit" in name}
    assert limits == {
        "ratelimit-limit": "3",
        "ratelimit-remaining": "0",
        "ratelimit-reset": "20",
        "x-ratelimit-org-hour-limit": "3",
        "x-ratelimit-org-hour-remaining": "0",
        "x-ratelimit-org-hour-reset": "20",
    }
    assert refused.value.retry_after == 20


@pytest.mark.parametrize("vendor", ["bland", "tavus"])
def test_the_others_tell_nothing_of_their_rate_limit(vendor: str) -> None:
    client = getattr(Sandbox(rate_limit=(1, 5)), vendor)(max_retries=0)
    client.personas.list().page(1)
    with pytest.raises(RateLimitError) as refused:
        client.personas.list().page(1)
    assert refused.value.headers.keys() == {"date", "x-request-id", "content-type"}


def test_requests_with_a_wrong_key_do_not_count_for_the_rate_limit() -> None:
    sandbox = Sandbox(rate_limit=(1, 5))
    service = sandbox.service("tavus")
    for _ in range(3):
        outcome = service.handle("GET", "/v2/personas", "", {"x-api-key": "wrong"}, b"")
        assert outcome.reply is not None
        assert outcome.reply.status == 401
    assert sandbox.tavus(max_retries=0).personas.list().page(1).items


# ---- Bland


@pytest.fixture
def bland() -> Bland:
    return Sandbox().bland()


def test_a_bland_persona_is_made_with_a_live_version_and_a_draft(bland: Bland) -> None:
    made = bland.personas.create(name="Ada", personality_prompt="Be kind.", kb_ids=["kb-1"], tags=["shop"])
    live, draft = made.current_production_version, made.current_draft_version
    assert (live.version_type, live.version_number) == ("production", 1)
    assert (draft.version_type, draft.version_number) == ("draft", 2)
    assert (live.id, draft.id) == (made.current_production_version_id, made.current_draft_version_id)
    assert live.id != draft.id
    for version in (live, draft):
        assert (version.persona_id, version.personality_prompt, version.kb_ids) == (made.id, "Be kind.", ["kb-1"])
        assert (version.call_config, version.orchestration_prompt, version.default_tools) == (None, None, [])
    assert (draft.promoted_from_version_id, draft.promoted_at) == (live.id, None)
    assert made.inbound_numbers is None
    assert bland.personas.get(made.id).inbound_numbers == []
    assert (made.tags, made.role, made.deleted_at) == (["shop"], None, None)


def test_an_edit_of_a_bland_persona_lands_in_the_draft_until_it_is_promoted(bland: Bland) -> None:
    made = bland.personas.create(name="Ada", personality_prompt="Be kind.")
    edited = bland.personas.update(made.id, name="Ada II", personality_prompt="Be brief.", call_config={"voice": "may"})
    assert edited.name == "Ada II"
    assert edited.current_production_version == made.current_production_version
    assert edited.current_draft_version.personality_prompt == "Be brief."
    assert edited.current_draft_version.id == made.current_draft_version_id

    promoted = bland.personas.promote_version(made.id)
    live = promoted.current_production_version
    assert (live.version_number, live.personality_prompt) == (3, "Be brief.")
    assert live.promoted_from_version_id == edited.current_draft_version_id
    assert live.promoted_by == made.user_id
    assert promoted.current_draft_version == edited.current_draft_version
    assert promoted.inbound_numbers is None

    versions = bland.personas.list_versions(made.id)
    assert [(version.version_number, version.version_type) for version in versions] == [
        (3, "production"),
        (2, "draft"),
        (1, "archived"),
    ]
    assert bland.personas.promote_version(made.id).current_production_version.version_number == 4
    assert bland.personas.get(made.id).current_production_version.version_number == 4


def test_a_bland_version_is_read_by_its_id_or_by_a_label(bland: Bland) -> None:
    made = bland.personas.create(name="Ada")
    bland.personas.promote_version(made.id)
    numbers = {
        label: bland.personas.get_version(made.id, label).version_number
        for label in ("draft", "production", "v1", "v2-draft", "v3", made.current_production_version_id)
    }
    assert list(numbers.values()) == [2, 3, 1, 2, 3, 1]


def test_a_bland_version_that_is_not_there_is_reported_in_a_shape_of_its_own(bland: Bland) -> None:
    made = bland.personas.create(name="Ada")
    with pytest.raises(NotFoundError) as missing:
        bland.personas.get_version(made.id, "v9")
    assert missing.value.code == "VERSION_NOT_FOUND"
    assert missing.value.body["error"]["details"] == {
        "persona_id": made.id,
        "requested_version": "v9",
        "available_versions": ["v1", "v2-draft"],
        "current_production": "v1",
        "current_draft": "v2-draft",
    }


def test_a_seeded_bland_persona_has_versions_too(bland: Bland) -> None:
    for persona in bland.personas.list():
        versions = bland.personas.list_versions(persona.id)
        assert versions[0].version_number == 2
        assert {version.persona_id for version in versions} == {persona.id}
        assert bland.personas.promote_version(persona.id).current_production_version.version_number == 3


def test_things_in_an_example_have_the_ids_of_the_examples_and_those_in_others_have_not(bland: Bland) -> None:
    example, *_, other = bland.evals.list_agents().all()
    (version,) = bland.evals.list_agent_versions(example.id).all(limit=1)
    assert bland.evals.get_agent_version(example.id, version.id).id == version.id
    assert version.id == "59bad9ac-0145-43e4-8a11-30642dbf3567"
    assert version.id not in {one.id for one in bland.evals.list_agent_versions(other.id)}


def test_numbers_are_attached_to_a_bland_persona_and_keep_it_from_being_deleted(bland: Bland) -> None:
    made, other = bland.personas.create(name="Ada"), bland.personas.create(name="Bea")
    attached = bland.personas.attach_inbound_number(made.id, inbound_numbers=["+12025550107", "+12025550109"])
    assert [number.phone_number for number in attached.inbound_numbers] == ["+12025550107", "+12025550109"]
    assert bland.personas.get(made.id).inbound_numbers == attached.inbound_numbers

    settings: PersonaSettingsDict = {"pathway_id": "p-1", "pathway_version": 2, "start_node_id": "n-1"}
    changed = bland.personas.update_inbound_settings(made.id, "+12025550107", persona_settings=settings)
    assert (changed.phone_number, changed.persona_id) == ("+12025550107", made.id)
    first = bland.personas.get(made.id).inbound_numbers
    assert isinstance(first, list)
    assert first[0].persona_settings == changed.persona_settings

    bland.personas.attach_inbound_number(other.id, inbound_numbers=["+12025550109"])
    with pytest.raises(BadRequestError) as used:
        bland.personas.delete(made.id)
    assert used.value.code == "PERSONA_IN_USE"
    assert used.value.body["errors"][0]["details"]["phone_numbers_using"] == ["+12025550107"]
    assert bland.personas.detach_inbound_number(made.id, inbound_numbers=["+12025550107"]).inbound_numbers == []
    assert bland.personas.delete(made.id).success is True
    assert bland.personas.delete(other.id, force=True).success is True


def test_wrong_numbers_are_refused_by_bland(bland: Bland) -> None:
    made = bland.personas.create(name="Ada")
    with pytest.raises(NotFoundError) as refused:
        bland.personas.attach_inbound_number(made.id, inbound_numbers=["+12025550107", "555"])
    assert refused.value.code == "INVALID_INBOUND_NUMBERS"
    assert bland.personas.get(made.id).inbound_numbers == []
    with pytest.raises(NotFoundError) as missing:
        bland.personas.update_inbound_settings(made.id, "+12025550107", persona_settings=None)
    assert missing.value.code == "INBOUND_NOT_FOUND"


@pytest.mark.parametrize(
    "call",
    [
        lambda personas, id: personas.get(id),
        lambda personas, id: personas.update(id, name="Ada"),
        lambda personas, id: personas.delete(id),
        lambda personas, id: personas.list_versions(id),
        lambda personas, id: personas.get_version(id, "draft"),
        lambda personas, id: personas.promote_version(id),
        lambda personas, id: personas.attach_inbound_number(id, inbound_numbers=[]),
        lambda personas, id: personas.detach_inbound_number(id, inbound_numbers=[]),
        lambda personas, id: personas.update_inbound_settings(id, "+12025550107", persona_settings=None),
    ],
)
def test_each_operation_on_a_bland_persona_needs_one(bland: Bland, call: Any) -> None:
    with pytest.raises(NotFoundError) as missing:
        call(bland.personas, "nobody")
    assert missing.value.code in ("PERSONA_NOT_FOUND", "VERSION_NOT_FOUND")


def test_a_bland_update_needs_the_name(bland: Bland) -> None:
    persona = bland.personas.list().page(1).items[0]
    call = bland_calls.update_persona(persona.id, name="", personality_prompt="Be brief.")
    with pytest.raises(BadRequestError, match="name: is required"):
        bland.send(replace(call, json={"personality_prompt": "Be brief."}))


def test_a_person_takes_a_bland_conversation_over_writes_in_it_and_gives_it_back(bland: Bland) -> None:
    sent = bland.sms.send(user_number="+13125550142", agent_number="+13125550170", agent_message="It is ready.")
    conversation_id = sent.conversation_id
    taken = bland.sms.hand_off_conversation(conversation_id, reason="asked for one", metadata={"desk": 1}).conversation
    assert taken.id == conversation_id
    assert taken.human_handoff_at is not None
    assert (taken.human_handoff_reason, taken.human_handoff_metadata) == ("asked for one", {"desk": 1})

    written = bland.sms.send_conversation_message(conversation_id, message="Ada here.")
    assert (written.sender, written.human_handoff_active) == ("HUMAN", True)
    said = bland.sms.get_conversation(conversation_id).messages[-1]
    assert (said.id, said.sender, said.message) == (written.message_id, "HUMAN", "Ada here.")

    resumed = bland.sms.resume_conversation(conversation_id, node_id="close", message="Friday it is.")
    assert resumed.was_active
    assert (resumed.conversation.human_handoff_at, resumed.conversation.current_node_id) == (None, "close")
    assert bland.sms.get_conversation(conversation_id).messages[-1].id == resumed.message_id
    assert not bland.sms.resume_conversation(conversation_id).was_active

    ended = bland.sms.end_conversation(conversation_id)
    assert (ended.was_active, ended.was_handed_off, ended.conversation.is_active) == (True, False, False)
    assert not bland.sms.get_conversation(conversation_id).is_active


def test_a_bland_conversation_that_is_not_there_cannot_be_handed_over(bland: Bland) -> None:
    with pytest.raises(NotFoundError, match="CONVERSATION_NOT_FOUND"):
        bland.sms.hand_off_conversation("conv_none")


def test_the_voices_of_a_bland_number_are_those_that_were_set_last(bland: Bland) -> None:
    voice, number = bland.voices.list()[0], bland.numbers.list_inbound()[0].phone_number
    assert bland.numbers.set_voice_pool(number, voice_ids=["v1", voice.id, "v1"]).count == 2
    assert bland.numbers.set_voice_pool(number, voice_ids=[voice.id]).count == 1
    (found,) = bland.numbers.get_voice_pool(number)
    assert (found.voice.id, found.voice.name) == (voice.id, voice.name)


def test_a_new_call_tells_its_own_id_wherever_it_does() -> None:
    bland = Sandbox().bland()
    seeded = bland.calls.list().all(limit=1)[0].call_id
    made = bland.calls.send(phone_number="+13125550117", task="x", metadata={"after": seeded})
    call = bland.calls.get(made.call_id)
    assert (call.call_id, call.c_id) == (made.call_id, made.call_id)
    assert call.metadata == {"after": seeded}  # what was sent is kept as it is


# ---- Tavus


@pytest.fixture
def tavus() -> Tavus:
    return Sandbox().tavus()


def test_tavus_answers_a_creation_with_little_and_a_read_with_everything(tavus: Tavus) -> None:
    layers: PersonaLayersDict = {"tts": {"tts_engine": "cartesia", "tts_emotion_control": True}}
    made = tavus.personas.create(persona_name="Ada", system_prompt="Be kind.", layers=layers)
    assert made.to_dict().keys() == {"persona_id", "persona_name", "created_at"}
    shown = tavus.personas.get(made.persona_id)
    assert (shown.persona_name, shown.system_prompt) == ("Ada", "Be kind.")
    assert shown.to_dict()["layers"] == layers
    assert shown.default_replica_id is None
    response = tavus.send(tavus_calls.get_persona(made.persona_id))
    assert [item["persona_id"] for item in response.body["data"]] == [made.persona_id]


def test_tavus_applies_a_json_patch_and_answers_304_if_nothing_changes(tavus: Tavus) -> None:
    made = tavus.personas.create(persona_name="Ada", system_prompt="Be kind.", document_tags=["shop"])
    steps: list[JsonPatchOperationDict] = [
        {"op": "test", "path": "/persona_name", "value": "Ada"},
        {"op": "replace", "path": "/persona_name", "value": "Bea"},
        {"op": "add", "path": "/document_tags/-", "value": "till"},
        {"op": "copy", "from_": "/system_prompt", "path": "/context"},
        {"op": "remove", "path": "/system_prompt"},
    ]
    assert tavus.send(tavus_calls.patch_persona(made.persona_id, steps)).status_code == 200
    shown = tavus.personas.get(made.persona_id)
    assert (shown.persona_name, shown.document_tags, shown.context) == ("Bea", ["shop", "till"], "Be kind.")
    assert shown.system_prompt is None
    again: list[JsonPatchOperationDict] = [{"op": "replace", "path": "/persona_name", "value": "Bea"}]
    assert tavus.send(tavus_calls.patch_persona(made.persona_id, again)).status_code == 304
    assert tavus.personas.get(made.persona_id) == shown


@pytest.mark.parametrize(
    ("step", "status", "said"),
    [
        ({"op": "remove", "path": "/layers"}, 422, "there is nothing at /layers"),
        ({"op": "test", "path": "/persona_name", "value": "Bea"}, 422, "the value at /persona_name is another one"),
        ({"op": "rub out", "path": "/persona_name"}, 400, '0.op: must be "add"'),
        ({"op": "replace", "path": "/persona_name", "value": 3}, 400, "persona_name: must be a string, not 3"),
        ({"op": "remove", "path": "/persona_name"}, 400, "persona_name: is required"),
        ({"op": "replace", "path": "/persona_id", "value": "p1"}, 400, "persona_id: cannot be changed"),
        ({"op": "replace", "path": "", "value": "p1"}, 400, "must be an object"),
        (
            {"op": "add", "path": "/layers", "value": {"tts": {"tts_engine": "flute"}}},
            400,
            'layers.tts.tts_engine: must be "cartesia", "elevenlabs" or "azure"',
        ),
    ],
)
def test_tavus_refuses_a_patch_that_cannot_be(
    tavus: Tavus, step: JsonPatchOperationDict, status: int, said: str
) -> None:
    made = tavus.personas.create(persona_name="Ada")
    before = tavus.personas.get(made.persona_id)
    with pytest.raises(Exception, match=said) as refused:
        tavus.personas.patch(made.persona_id, [step])
    assert getattr(refused.value, "status_code", None) == status
    assert tavus.personas.get(made.persona_id) == before


def test_a_tavus_replica_starts_to_train_and_can_be_renamed(tavus: Tavus) -> None:
    made = tavus.replicas.create(replica_name="Face", train_video_url="https://example.com/a.mp4")
    assert made.status == "started"
    tavus.replicas.rename(made.replica_id, replica_name="Other face")
    assert tavus.replicas.get(made.replica_id).replica_name == "Other face"
    tavus.replicas.delete(made.replica_id)
    with pytest.raises(NotFoundError):
        tavus.replicas.rename(made.replica_id, replica_name="Gone")


def test_a_tavus_set_is_read_by_its_first_member_and_patched_as_a_whole(tavus: Tavus) -> None:
    members: list[NewObjectiveDict] = [
        {"objective_name": "greet", "objective_prompt": "Say hello."},
        {"objective_name": "end", "objective_prompt": "x"},
    ]
    made = tavus.objectives.create(data=members)
    shown = tavus.objectives.get(made.objectives_id)
    assert (shown.objective_name, shown.objective_prompt, shown.modality) == ("greet", "Say hello.", "verbal")
    assert shown.callback_url is None
    steps: list[JsonPatchOperationDict] = [
        {"op": "test", "path": "/data/1/objective_prompt", "value": "x"},
        {"op": "replace", "path": "/data/1/objective_prompt", "value": "Say goodbye."},
    ]
    assert tavus.send(tavus_calls.patch_objective(made.objectives_id, steps)).status_code == 200
    assert tavus.send(tavus_calls.patch_objective(made.objectives_id, steps[1:])).status_code == 304
    tavus.objectives.patch(made.objectives_id, [{"op": "remove", "path": "/data/0"}])
    shown = tavus.objectives.get(made.objectives_id)
    assert (shown.objective_name, shown.objective_prompt) == ("end", "Say goodbye.")


def test_a_tavus_set_of_the_examples_is_patched_too(tavus: Tavus) -> None:
    (example, *_) = tavus.guardrails.list().all()
    id = str(example.guardrails_id)
    before = tavus.guardrails.get(id)
    assert before.guardrail_name == "no_prices"
    tavus.guardrails.patch(id, [{"op": "replace", "path": "/data/0/guardrail_prompt", "value": "x"}])
    after = tavus.guardrails.get(id)
    assert (after.guardrail_name, after.guardrail_prompt, after.modality) == ("no_prices", "x", before.modality)
    assert after.callback_url == before.callback_url


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ({"op": "remove", "path": "/data/0/guardrail_prompt"}, "data.0.guardrail_prompt: is required"),
        ({"op": "add", "path": "/data/-", "value": "be nice"}, "data.1: must be an object"),
        ({"op": "replace", "path": "/data", "value": "be nice"}, "data: must be a list"),
        ({"op": "remove", "path": "/data"}, "data: must be a list"),
        ({"op": "remove", "path": "/data/1"}, "the list has no place '1'"),
    ],
)
def test_tavus_refuses_a_patch_that_breaks_a_set(tavus: Tavus, step: JsonPatchOperationDict, said: str) -> None:
    made = tavus.guardrails.create(data=[{"guardrail_name": "no_prices", "guardrail_prompt": "Tell no prices."}])
    id = str(made.guardrails_id)
    before = tavus.guardrails.get(id)
    with pytest.raises((BadRequestError, UnprocessableEntityError), match=said):
        tavus.guardrails.patch(id, [step])
    assert tavus.guardrails.get(id) == before


def test_ids_look_like_those_of_the_vendor(tavus: Tavus) -> None:
    ids = [tavus.personas.create(persona_name="Ada").persona_id for _ in range(20)]
    assert len(set(ids)) == 20
    assert all(id.startswith("p") and id.isalnum() for id in ids)


def test_a_tavus_guardrail_is_single_or_in_a_set(tavus: Tavus) -> None:
    single = tavus.guardrails.create(guardrail_name="no_prices", guardrail_prompt="Tell no prices.", tags=["shop"])
    assert isinstance(single.uuid, str)
    steps: list[Any] = [{"op": "replace", "path": "/guardrail_prompt", "value": "Tell none."}]
    assert tavus.send(tavus_calls.patch_guardrails(single.uuid, steps)).status_code == 200
    shown = tavus.guardrails.get(single.uuid)
    assert (shown.uuid, shown.guardrail_prompt, shown.tags) == (single.uuid, "Tell none.", ["shop"])
    assert single.uuid in [row.uuid for row in tavus.guardrails.list()]
    tavus.guardrails.delete(single.uuid)
    with pytest.raises(NotFoundError):
        tavus.guardrails.get(single.uuid)


def test_a_tavus_pal_has_the_tools_that_it_is_given(tavus: Tavus) -> None:
    tools = [tavus.tools.create(name=name, description="x").tool_id for name in ("open_door", "ring_bell")]
    pal = tavus.pals.create(pal_name="Ada", default_face_id="r1", system_prompt="Be kind.").pal_id
    assert tavus.pals.list_tools(pal) == []
    assert [tool.name for tool in tavus.pals.attach_tools(pal, tool_ids=tools)] == ["open_door", "ring_bell"]
    tavus.pals.detach_tool(pal, tools[0])
    assert [tool.tool_id for tool in tavus.pals.list_tools(pal)] == [tools[1]]
    assert tavus.tools.get(tools[0]).name == "open_door"


def test_a_tavus_pal_has_the_skills_that_it_is_given(tavus: Tavus) -> None:
    pal = tavus.pals.create(pal_name="Ada", default_face_id="r1", system_prompt="Be kind.").pal_id
    with pytest.raises(NotFoundError):
        tavus.pals.get_skill(pal, "memory")
    tavus.pals.attach_skill(pal, "presentation", config={"document_ids": ["d1"], "prompt": "Slowly."})
    tavus.pals.update_skill(pal, "presentation", config={"document_ids": ["d2"]})
    assert tavus.pals.get_skill(pal, "presentation").config == {"document_ids": ["d2"], "prompt": "Slowly."}
    assert list(tavus.pals.list_skills(pal)) == ["presentation"]
    assert list(tavus.pals.replace_skills(pal, skills={"memory": {}})) == ["memory"]
    tavus.pals.detach_skill(pal, "memory")
    assert tavus.pals.list_skills(pal) == {}


def test_the_same_canvas_interaction_counts_once(tavus: Tavus) -> None:
    conversation = tavus.conversations.create(pal_id="p1").conversation_id
    said: dict[str, Any] = {"tool_call_id": "t1", "component": "canvas.input", "component_version": "v1"}
    for _ in range(2):
        recorded = tavus.conversations.record_canvas_interaction(
            conversation, interaction_id="ci_1", type="submit", value={"text": "x"}, **said
        )
        assert recorded.success
    assert [one.interaction_id for one in tavus.conversations.list_canvas_interactions(conversation)] == ["ci_1"]
