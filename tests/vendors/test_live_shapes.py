"""Answers that were seen in two shapes: each is read, and the same is found in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from personae import APIStatusError, RateLimitError
from personae_api.tavus.models import UtteranceEvent
from personae_api.tavus.webhooks import EVENTS
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.scripted_vendor import answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio

PERSONA = {"persona_id": "p1", "persona_name": "Ada", "created_at": "", "updated_at": ""}
PAL = {"pal_id": "p1", "pal_name": "Ada", "created_at": "", "updated_at": ""}
FACE = {"face_id": "r1", "face_name": "Ada", "status": "completed", "created_at": ""}
TOOL = {"tool_id": "t1", "name": "open_door", "description": "x"}
OBJECTIVE = {"objective_name": "greet", "objective_prompt": "x", "created_at": "", "updated_at": ""}
GUARDRAIL = {"guardrail_name": "polite", "guardrail_prompt": "x", "modality": "verbal", "uuid": "g1"}
DOCUMENT = {"document_id": "d1", "document_name": "a", "status": "ready"}
GROUP = {"id": "k1", "name": "Clocks"}
PATHWAY = {"id": "w1", "name": "Delivery", "description": None, "nodes": [{"id": "n1"}], "edges": []}
VERSION = {"id": "v1", "version_number": 3, "created_at": "", "name": "Third"}
PHONE_PERSONA = {"id": "p1", "name": "Ada", "tags": [], "current_draft_version_id": "v2"}
PERSONA_VERSION = {"id": "v1", "persona_id": "p1", "version_type": "draft", "version_number": 1}
KNOWLEDGE = {"id": "k1", "name": "Clocks", "status": "COMPLETED", "type": "FILE"}
COMPONENT = {"id": "c1", "org_id": "o1", "widget_id": "w1", "pathway_node": "7", "iframe_url": "https://example.com"}
CASE = {"id": "t1", "name": "Moves", "status": "passed"}
ATTACHMENT = {"id": "t1", "eval_agent_id": "e1"}
SIMULATION = {"simulation_set_id": "x1", "status": "COMPLETE"}
AGENT_SCENARIOS = {"agent_id": "a1", "agent_name": "Ada", "scenarios": []}
ENGINE = {"sessionId": "s1", "engineHost": "e.example.com", "region": None}

Read = Callable[[Any], Any]

TAVUS: list[tuple[str, Read, list[Any], Read, Any]] = [
    ("persona", lambda c: c.personas.get("p1"), [{"data": [PERSONA]}, PERSONA], lambda p: p.persona_name, "Ada"),
    ("pal", lambda c: c.pals.get("p1"), [PAL, {"data": [PAL]}], lambda p: p.pal_name, "Ada"),
    (
        "a pal that was made",
        lambda c: c.pals.create(default_face_id="r1"),
        [
            {"pal_id": "p1", "pal_name": "Ada", "created_at": ""},
            {"pal_id": "p1", "pal_name": "Ada", "created_at": "", "pal_description": None, "tool_ids": []},
        ],
        lambda p: p.pal_id,
        "p1",
    ),
    ("a patched pal", lambda c: c.pals.patch("p1", []), [PAL, {}], lambda p: p.to_dict().get("pal_id", "p1"), "p1"),
    (
        "faces",
        lambda c: c.faces.list().all(),
        [{"data": [FACE], "total_count": 1}, {"faces": [FACE]}],
        lambda faces: [face.face_id for face in faces],
        ["r1"],
    ),
    (
        "tools",
        lambda c: c.tools.list().all(),
        [{"data": [TOOL], "total_count": 1}, {"tools": [TOOL]}],
        lambda tools: [tool.tool_id for tool in tools],
        ["t1"],
    ),
    (
        "tools of a pal",
        lambda c: c.pals.list_tools("p1"),
        [{"data": [TOOL]}, [TOOL], {"tools": [TOOL]}],
        lambda tools: [tool.name for tool in tools],
        ["open_door"],
    ),
    (
        "skills of a pal",
        lambda c: c.pals.list_skills("p1"),
        [{"data": {"memory": {"skill_id": "memory"}}}],
        list,
        ["memory"],
    ),
    (
        "documents",
        lambda c: c.documents.list().all(),
        [{"data": [DOCUMENT], "total_count": 1}, {"documents": [DOCUMENT]}],
        lambda documents: [document.document_id for document in documents],
        ["d1"],
    ),
    (
        "pieces of a document",
        lambda c: c.documents.list_chunks("d1"),
        [{"chunks": [{"content": "a"}]}, {"data": [{"text": "a"}]}],
        lambda chunks: [chunk.content or chunk.text for chunk in chunks],
        ["a"],
    ),
    (
        "deployments",
        lambda c: c.deployments.list().all(),
        [{"deployments": [{"deployment_id": "d1"}], "total": 1}, {"data": [{"deployment_id": "d1"}]}],
        lambda deployments: [one.deployment_id for one in deployments],
        ["d1"],
    ),
    (
        "an objective",
        lambda c: c.objectives.get("o1"),
        [{"data": OBJECTIVE}, {"data": [OBJECTIVE], "objectives_id": "o1", "name": "Tour", "allow_loops": False}],
        lambda objective: objective.objective_name,
        "greet",
    ),
    (
        "several objectives",
        lambda c: c.objectives.get("o1"),
        [{"data": [OBJECTIVE, OBJECTIVE], "objectives_id": "o1", "created_at": ""}],
        lambda objective: objective.to_dict()["data"],
        [OBJECTIVE, OBJECTIVE],
    ),
    (
        "a guardrail",
        lambda c: c.guardrails.get("g1"),
        [{"data": GUARDRAIL}, GUARDRAIL, {"data": [GUARDRAIL]}],
        lambda guardrail: guardrail.uuid,
        "g1",
    ),
    (
        "the end of a conversation",
        lambda c: c.conversations.end("c1"),
        [None, {"status": "ended"}],
        lambda told: told is None or told == {"status": "ended"},
        True,
    ),
    (
        "a turn by text",
        lambda c: c.conversations.send_chat_turn("c1", text="x"),
        [{"status": "pending"}, {}],
        lambda turn: turn.to_dict().get("text"),
        None,
    ),
    (
        "conversations",
        lambda c: c.conversations.list().all(),
        [
            {"data": [{"conversation_id": "c1", "persona_id": "p1"}], "total_count": 1},
            {"data": [{"conversation_id": "c1", "pal_id": "p1"}], "total_count": 1},
        ],
        lambda rows: [row.to_dict().get("persona_id") or row.pal_id for row in rows],
        ["p1"],
    ),
    (
        "a persona of a template",
        lambda c: c.personas.clone_template("p1"),
        [{"persona_id": "p2"}, {"id": "p2"}],
        lambda made: made.to_dict().get("persona_id") or made.id,
        "p2",
    ),
    (
        "messages of the builder",
        lambda c: c.builders.append_messages("b1", messages=[]),
        [[], [{"role": "user", "content": "x"}]],
        lambda messages: len(messages) < 2,
        True,
    ),
]
ANAM: list[tuple[str, Read, list[Any], Read, Any]] = [
    (
        "groups of documents",
        lambda c: c.knowledge.list_groups(),
        [[GROUP], {"data": [GROUP]}],
        lambda groups: [group.id for group in groups],
        ["k1"],
    ),
    (
        "a session on an engine",
        lambda c: c.engine.create_session(),
        [ENGINE, {"sessionId": "s1"}, {"sessionId": "s1", "websocketAddress": "wss://e.example.com"}],
        lambda session: session.session_id,
        "s1",
    ),
]
NUMBER = {"phone_number": "+13125550170"}
TRUNK = {"name": "Dover", "direction": "both"}
RUN = {"status": "RUNNING", "run_id": "r1", "start_time": "2026-05-04T15:00:00Z"}
ISSUE = {"id": "i1", "title": "Late"}
BLAND: list[tuple[str, Read, list[Any], Read, Any]] = [
    (
        "inbound numbers",
        lambda c: c.numbers.list_inbound(),
        [{"inbound_numbers": [NUMBER]}, {"phone_numbers": [NUMBER]}],
        lambda numbers: [one.phone_number for one in numbers],
        ["+13125550170"],
    ),
    (
        "alarms",
        lambda c: c.alarms.list(),
        [{"data": {"alarms": [{"id": "a1"}]}, "errors": None}, {"data": [{"id": "a1"}]}, {"alarms": [{"id": "a1"}]}],
        lambda alarms: [one.id for one in alarms],
        ["a1"],
    ),
    (
        "tools of the older kind",
        lambda c: c.tools_v1.list(),
        [
            {"status": "success", "tools": [{"tool_id": "t1"}]},
            {"data": {"tools": [{"tool_id": "t1"}]}, "errors": None},
            {"data": None, "errors": None, "tools": [{"tool_id": "t1"}]},
        ],
        lambda tools: [one.tool_id for one in tools],
        ["t1"],
    ),
    (
        "tools",
        lambda c: c.tools.list().all(),
        [
            {"data": {"tools": [{"id": "t1"}], "pagination": {"page": 1, "hasMore": False}}, "errors": None},
            {"data": None, "errors": None, "tools": [{"id": "t1"}]},
        ],
        lambda tools: [one.id for one in tools],
        ["t1"],
    ),
    (
        "a tool",
        lambda c: c.tools.get("t1"),
        [{"data": {"id": "t1", "name": "x"}, "errors": None}, {"id": "t1", "name": "x"}],
        lambda tool: tool.id,
        "t1",
    ),
    (
        "voices",
        lambda c: c.voices.list(),
        [{"voices": [{"id": "v1"}]}, {"data": {"voices": [{"id": "v1"}]}, "errors": None}, [{"id": "v1"}]],
        lambda voices: [one.id for one in voices],
        ["v1"],
    ),
    (
        "a voice",
        lambda c: c.voices.get("v1"),
        [{"voice": {"id": "v1", "name": "Ada"}}, {"id": "v1", "name": "Ada"}],
        lambda voice: voice.name,
        "Ada",
    ),
    (
        "generated speech",
        lambda c: c.tts.list_speak_samples().all(),
        [{"data": [{"id": "s1"}], "errors": None, "total": 1}, {"samples": [{"id": "s1"}]}],
        lambda samples: [one.id for one in samples],
        ["s1"],
    ),
    (
        "one generation",
        lambda c: c.tts.get_speak_sample("s1"),
        [{"data": {"id": "s1", "url": "https://a"}, "errors": None}, {"data": {"id": "s1", "audio_url": "https://a"}}],
        lambda sample: sample.url or sample.audio_url,
        "https://a",
    ),
    (
        "conversations by messages",
        lambda c: c.sms.list_conversations().all(),
        [
            {"data": [{"id": "s1"}], "errors": None, "extra": {"pagination": {"totalItems": 1, "totalPages": 1}}},
            {"conversations": [{"id": "s1"}]},
        ],
        lambda rows: [one.id for one in rows],
        ["s1"],
    ),
    (
        "web agents",
        lambda c: c.web_agents.list(),
        [{"agents": [{"agent_id": "w1"}]}, [{"agent_id": "w1"}], {"data": [{"agent_id": "w1"}], "errors": None}],
        lambda agents: [one.to_dict()["agent_id"] for one in agents],
        ["w1"],
    ),
    (
        "issues",
        lambda c: c.triage.list_issues().all(),
        [
            {"data": {"items": [ISSUE], "next_cursor": None}, "errors": None},
            [ISSUE],
            {"issues": [ISSUE]},
            {"data": [ISSUE]},
        ],
        lambda issues: [one.title for one in issues],
        ["Late"],
    ),
    (
        "values of past calls",
        lambda c: c.citations.get_backfill_status("backfill:1"),
        [RUN, {"data": {"workflow_id": "backfill:1", **RUN}, "errors": None}],
        lambda run: run.run_id,
        "r1",
    ),
    (
        "a new trunk",
        lambda c: c.sip.create_trunk(name="Dover"),
        [
            {"data": {"trunk_id": "k1", "register_password_for_pbx": "p", **TRUNK}, "errors": None},
            {"data": {"trunk": {"id": "k1", **TRUNK}, "register_password_for_pbx": "p"}, "errors": None},
        ],
        lambda made: (made.trunk_id or made.trunk.id, made.register_password_for_pbx),
        ("k1", "p"),
    ),
    (
        "trunks",
        lambda c: c.sip.list_trunks(),
        [
            {"data": {"trunks": [{"trunk_id": "k1", **TRUNK}]}, "errors": None},
            {"data": {"trunks": [{"id": "k1", **TRUNK}]}, "errors": None},
        ],
        lambda trunks: [one.trunk_id or one.id for one in trunks],
        ["k1"],
    ),
    (
        "an uploaded file",
        lambda c: c.files.attach(x_bland_org_id="o1", file=b"a", filename="a.csv", usage="batches"),
        [{"data": {"id": "f1", "filename": "a.csv"}, "errors": None}, {"file_id": "f1"}, {"data": {"file_id": "f1"}}],
        lambda made: made.id or made.file_id,
        "f1",
    ),
    (
        "pathways",
        lambda c: c.pathways.list(),
        [[PATHWAY], PATHWAY, {"data": [PATHWAY]}, {"data": None, "errors": None, "pathways": [PATHWAY]}],
        lambda pathways: [pathway.name for pathway in pathways],
        ["Delivery"],
    ),
    (
        "pathways of the programs",
        lambda c: c.convo_pathways.list(),
        [[PATHWAY], {"pathways": [PATHWAY]}, {"data": {"pathways": [PATHWAY]}, "errors": None}],
        lambda pathways: [pathway.id for pathway in pathways],
        ["w1"],
    ),
    (
        "a pathway that was made",
        lambda c: c.convo_pathways.create(name="Delivery"),
        [{"data": {"pathway_id": "w1"}, "errors": None}, {"data": {"id": "w1"}, "errors": None}],
        lambda made: made.pathway_id or made.id,
        "w1",
    ),
    (
        "a version that was read",
        lambda c: c.convo_pathways.get_version(id="w1", version_number=3),
        [
            {"data": {"version_number": 3, "nodes": [], "edges": []}, "errors": None},
            {"data": {"data": {"version_number": 3, "nodes": [], "edges": []}}},
            {"version_number": 3, "nodes": [], "edges": []},
        ],
        lambda version: version.version_number,
        3,
    ),
    (
        "versions of a pathway",
        lambda c: c.pathways.list_versions("w1"),
        [[VERSION], {"data": [{**VERSION, "revision_number": 2}]}, {"versions": [VERSION]}],
        lambda versions: [version.version_number for version in versions],
        [3],
    ),
    (
        "test cases of a pathway",
        lambda c: c.pathways.list_test_cases("w1"),
        [[CASE], {"test_cases": [CASE]}, {"data": [CASE], "errors": None}],
        lambda cases: [case.status for case in cases],
        ["passed"],
    ),
    (
        "folders of pathways",
        lambda c: c.pathways.list_folders(),
        [{"folders": [{"id": "f1", "name": "Nights"}]}, [{"id": "f1", "name": "Nights"}]],
        lambda folders: [folder.name for folder in folders],
        ["Nights"],
    ),
    (
        "a token for chats",
        lambda c: c.pathways.get_session(),
        [{"token": "t", "expires_at": ""}, {"data": {"token": "t"}}],
        lambda session: session.token,
        "t",
    ),
    (
        "personas",
        lambda c: c.personas.list().all(),
        [{"data": [PHONE_PERSONA], "errors": None}, {"data": None, "errors": None, "personas": [PHONE_PERSONA]}],
        lambda personas: [persona.id for persona in personas],
        ["p1"],
    ),
    (
        "questions to a persona",
        lambda c: c.personas.list_gaps("p1").page(1),
        [{"data": [{"id": "g1"}], "errors": None}, {"data": {"gaps": [{"id": "g1"}]}}, {"gaps": [{"id": "g1"}]}],
        lambda page: page.items,
        [{"id": "g1"}],
    ),
    (
        "a version of a persona",
        lambda c: c.personas.get_version("p1", "v1"),
        [
            {"data": {**PERSONA_VERSION, "pathway_conditions": None}, "errors": None},
            {"data": {**PERSONA_VERSION, "pathway_conditions": [], "version_type": "DRAFT"}, "errors": None},
            {"data": {**PERSONA_VERSION, "pathway_conditions": {"rules": []}}, "errors": None},
        ],
        lambda version: (
            version.version_type.lower(),
            version.to_dict()["pathway_conditions"] in (None, [], {"rules": []}),
        ),
        ("draft", True),
    ),
    (
        "a draft",
        lambda c: c.personas.get_draft_version("p1"),
        [{"data": PERSONA_VERSION, "errors": None}, PERSONA_VERSION],
        lambda version: version.version_number,
        1,
    ),
    (
        "no draft",
        lambda c: c.personas.get_draft_version("p1"),
        [{"data": None, "errors": None}],
        lambda none: none,
        None,
    ),
    (
        "knowledge bases",
        lambda c: c.knowledge.list().all(),
        [{"data": {"kbs": [KNOWLEDGE], "total": 1}, "errors": None}, [KNOWLEDGE], {"kbs": [KNOWLEDGE], "total": 1}],
        lambda bases: [base.name for base in bases],
        ["Clocks"],
    ),
    (
        "secrets",
        lambda c: c.secrets.list(),
        [[{"name": "KEY"}], {"data": [{"name": "KEY"}], "errors": None}, {"data": None, "secrets": [{"name": "KEY"}]}],
        lambda secrets: [secret.name for secret in secrets],
        ["KEY"],
    ),
    (
        "releases",
        lambda c: c.releases.list(),
        [[{"id": "r1"}], {"data": [{"id": "r1"}], "errors": None}, {"data": None, "releases": [{"id": "r1"}]}],
        lambda releases: [release.id for release in releases],
        ["r1"],
    ),
    (
        "widgets in brief",
        lambda c: c.widget.list_in_brief(),
        [[{"id": "w1"}], {"data": [{"id": "w1"}], "errors": None}, {"data": None, "widgets": [{"id": "w1"}]}],
        lambda widgets: [widget.id for widget in widgets],
        ["w1"],
    ),
    (
        "a frame that was changed",
        lambda c: c.widget.update_custom_component("c1", height="320px"),
        [{"data": COMPONENT, "errors": None}, {"data": [COMPONENT], "errors": None}],
        lambda component: component.id,
        "c1",
    ),
    (
        "the address of a recording",
        lambda c: c.calls.get_recording_url("c1"),
        [{"code": 200, "status": "success", "url": "https://example.com/a"}, {"url": "https://example.com/a"}],
        lambda url: url,
        "https://example.com/a",
    ),
    (
        "a call",
        lambda c: c.calls.get("c1"),
        [
            {"call_id": "c1", "c_id": "c1", "queue_status": "complete", "corrected_duration": "54"},
            {"call_id": "c1", "c_id": 7, "queue_status": "completed", "corrected_duration": 54},
        ],
        lambda call: (call.call_id, str(call.corrected_duration)),
        ("c1", "54"),
    ),
    (
        "a tool in the events of a call",
        lambda c: c.pathways.list_call_events("c1", v="2"),
        [
            [{"event_type": "tool.invoke", "payload": {"tool_name": "book", "input_variables": {"day": 1}}}],
            [{"event_type": "tool.invoke", "payload": {"tool": "book", "input_vars": {"day": 1}}}],
        ],
        lambda events: [
            (type(one).__name__, one.payload.tool_name or one.payload.tool, one.payload.to_dict().popitem()[1])
            for one in events
        ],
        [("PathwayCallToolInvoke", "book", {"day": 1})],
    ),
    (
        "an event of a call that is not known",
        lambda c: c.pathways.list_call_events("c1", v="2"),
        [[{"event_type": "tool.newcomer", "payload": {"a": 1}}], [{"tag": "older", "payload": {"a": 1}}]],
        lambda events: [(type(one).__name__, one.payload) for one in events],
        [("PathwayCallEvent", {"a": 1})],
    ),
    (
        "triggers of automations",
        lambda c: c.automations.list_triggers(),
        [{"data": [{"id": "t1"}], "errors": None}, [{"id": "t1"}], {"triggers": [{"id": "t1"}]}],
        lambda triggers: [one.id for one in triggers],
        ["t1"],
    ),
    (
        "the states of a call",
        lambda c: c.calls.get("c1"),
        [
            {
                "call_id": "c1",
                "c_id": "u1",
                "queue_status": "complete",
                "corrected_duration": "90",
                "pathway_logs": None,
            },
            {"call_id": "c1", "c_id": 81, "queue_status": "completed", "corrected_duration": 90, "pathway_logs": "x"},
        ],
        lambda call: (call.call_id, call.queue_status.rstrip("d"), float(call.corrected_duration)),
        ("c1", "complete", 90.0),
    ),
    (
        "scenarios of all agents",
        lambda c: c.agent_library.list_scenarios().all(),
        [{"data": {"groups": [AGENT_SCENARIOS], "next_cursor": None}, "errors": None}, {"data": [AGENT_SCENARIOS]}],
        lambda groups: [group.agent_id for group in groups],
        ["a1"],
    ),
    (
        "numbers of an agent",
        lambda c: c.agents.get_inbound("a1"),
        [
            {"data": {"agent_id": "a1", "persona_id": "p1", "pathway_id": "w1"}, "errors": None},
            {"data": {"agent_id": "a1", "persona_id": "p1", "numbers": [], "staging_attach_supported": True}},
        ],
        lambda inbound: (inbound.persona_id, inbound.numbers or []),
        ("p1", []),
    ),
    (
        "checks without a judge",
        lambda c: c.agent_checks.remove_eval("a1", "staging", "e1"),
        [
            {"data": {"removed": True, "config": {"id": "c1", "scenario_ids": ["s1"], "evals": []}}, "errors": None},
            {"data": {"removed": True, "config": {"evals": [{"eval_agent_id": "e2", "passing_level": 3}]}}},
        ],
        lambda removed: (removed.removed, len(removed.config.scenario_ids or removed.config.evals)),
        (True, 1),
    ),
    (
        "judges of a scenario",
        lambda c: c.agent_testing.list_test_scenario_eval_agents("s1"),
        [[ATTACHMENT], {"data": [ATTACHMENT], "errors": None}],
        lambda judges: [judge.eval_agent_id for judge in judges],
        ["e1"],
    ),
    (
        "simulations of a scenario",
        lambda c: c.agent_testing.list_test_simulation_runs("s1"),
        [[SIMULATION], {"data": [SIMULATION], "errors": None}],
        lambda runs: [run.simulation_set_id for run in runs],
        ["x1"],
    ),
    (
        "agents",
        lambda c: c.agents.list(),
        [{"data": [{"id": "a1"}], "errors": None}, {"data": {"agents": [{"id": "a1"}]}, "errors": None}],
        lambda agents: [agent.id for agent in agents],
        ["a1"],
    ),
]


@for_each(
    ("vendor", "call", "body", "look", "expected"),
    [
        pytest.param(vendor, call, body, look, expected, id=f"{vendor}-{name}-{number}")
        for vendor, rows in (("tavus", TAVUS), ("anam", ANAM), ("bland", BLAND))
        for name, call, bodies, look, expected in rows
        for number, body in enumerate(bodies)
    ],
)
async def test_either_shape_is_read(
    flavour: Flavour, vendor: str, call: Read, body: Any, look: Read, expected: Any
) -> None:
    reply = answer(status=200) if body is None else answer(body)
    client = flavour.client(script(reply), vendor=vendor, max_retries=0)
    assert look(await done(call(client))) == expected


async def test_a_session_may_be_created_by_201(flavour: Flavour) -> None:
    client = flavour.client(script(answer(ENGINE, status=201)), max_retries=0)
    assert (await done(client.engine.create_session())).session_id == "s1"


@pytest.mark.parametrize("reason", ["Concurrent session limit reached", "Spend cap reached", "Out of minutes"])
async def test_the_code_tells_why_a_session_is_refused(flavour: Flavour, reason: str) -> None:
    client = flavour.client(script(answer({"error": reason, "message": "Not now"}, status=429)), max_retries=0)
    with pytest.raises(RateLimitError) as error:
        await done(client.engine.create_session())
    assert (error.value.code, error.value.message) == (reason, "Not now")


async def test_an_account_without_a_plan_is_told_by_402(flavour: Flavour) -> None:
    client = flavour.client(script(answer({"error": "No plan found", "message": "Choose one"}, status=402)))
    with pytest.raises(APIStatusError, match="402") as error:
        await done(client.engine.create_session())
    assert error.value.code == "No plan found"


@pytest.mark.parametrize("content_type", ["audio/x-wav", "application/json"])
async def test_what_is_spoken_is_audio_or_its_address(flavour: Flavour, content_type: str) -> None:
    audio = answer(content=b"RIFF", headers={"content-type": content_type})
    reply = audio if content_type.startswith("audio") else answer({"url": "https://a", "sample_id": "s1"})
    client = flavour.client(script(reply), vendor="bland", max_retries=0)
    spoken = await done(client.tts.speak(text="Hello"))
    assert spoken == b"RIFF" if content_type.startswith("audio") else spoken.url == "https://a"


@pytest.mark.parametrize("body", [{"error": "It is wrong"}, {"message": "It is wrong"}])
async def test_tavus_says_what_is_wrong_in_either_field(flavour: Flavour, body: Any) -> None:
    client = flavour.client(script(answer(body, status=400)), vendor="tavus")
    with pytest.raises(APIStatusError, match="It is wrong"):
        await done(client.pals.create(default_face_id="r1"))


CONFLICT = {"id": "setting:color", "kind": "setting", "key": "color", "path": "", "path_labels": [], "label": "Colour"}


@pytest.mark.parametrize(
    ("call", "status", "code", "data"),
    [
        (
            lambda c: c.agent_branches.rebase("a1", "b1", dev_head_version_id="v1"),
            400,
            "UNRESOLVED_CONFLICTS",
            {"conflicts": [CONFLICT]},
        ),
        (
            lambda c: c.agent_migrations.migrate_widget(widget_id="w1"),
            409,
            "WIDGET_ALREADY_MIGRATED",
            {"agent_id": "a1"},
        ),
        (
            lambda c: c.agent_migrations.migrate_widget(widget_id="w1"),
            422,
            "WIDGET_FOLLOWS_PATHWAY",
            {"pathway_id": "p1"},
        ),
        (lambda c: c.agent_branches.rebase("a1", "b1", dev_head_version_id="v1"), 400, "UNRESOLVED_CONFLICTS", None),
    ],
)
async def test_a_refusal_of_bland_is_one_even_with_data(
    flavour: Flavour, call: Read, status: int, code: str, data: Any
) -> None:
    body = {"data": data, "errors": [{"error": code, "message": "It is in the way"}]}
    client = flavour.client(script(answer(body, status=status)), vendor="bland")
    with pytest.raises(APIStatusError, match="It is in the way") as error:
        await done(call(client))
    assert error.value.code == code
    assert error.value.body == body


@pytest.mark.parametrize("field", ["speech", "text"])
@pytest.mark.parametrize("role", ["replica", "pal"])
def test_what_was_said_is_in_either_field_and_by_either_role(field: str, role: str) -> None:
    event = EVENTS.decode({"event_type": "conversation.utterance", "properties": {"role": role, field: "Hello"}})
    assert isinstance(event, UtteranceEvent)
    assert event.to_dict()["properties"] == {"role": role, field: "Hello"}
    assert getattr(event.properties, field) == "Hello"


@pytest.mark.parametrize("answered", [None, {"status": 204, "data": None, "errors": None}])
async def test_a_frame_is_deleted_with_and_without_a_body(flavour: Flavour, answered: Any) -> None:
    reply = answer(status=204) if answered is None else answer(answered)
    client = flavour.client(script(reply), vendor="bland", max_retries=0)
    await done(client.widget.delete_custom_component("c1"))


@for_each(
    ("body", "code", "said"),
    [
        ({"status": "error", "message": "Too soon"}, None, "Too soon"),
        ({"status": "error", "message": "No", "errors": ["phone_number is wrong"]}, None, "phone_number is wrong"),
        (
            {"status": "error", "code": "AGENT_NOT_FOUND", "message": "No such agent"},
            "AGENT_NOT_FOUND",
            "No such agent",
        ),
        ({"status": "DNC Error", "message": "On the list"}, None, "On the list"),
        (
            {"error": "OBJECTIVE_VALIDATION_ERROR", "details": "It poses"},
            "OBJECTIVE_VALIDATION_ERROR",
            "It poses",
        ),
        ({"data": None, "errors": [{"error": "AUTH_FAILURE", "message": "No key"}]}, "AUTH_FAILURE", "No key"),
    ],
)
async def test_why_a_call_is_not_made_is_read_in_each_shape(
    flavour: Flavour, body: Any, code: str | None, said: str
) -> None:
    client = flavour.client(script(answer(body, status=400)), vendor="bland", max_retries=0)
    with pytest.raises(APIStatusError, match=said) as error:
        await done(client.calls.send(phone_number="+13125550117", task="x"))
    assert error.value.code == code


async def test_a_version_that_is_not_there_is_told_in_either_shape(flavour: Flavour) -> None:
    for body in (
        {"error": {"code": "VERSION_NOT_FOUND", "message": "No v9", "details": {}}},
        {"data": None, "errors": [{"error": "VERSION_NOT_FOUND", "message": "No v9"}]},
    ):
        client = flavour.client(script(answer(body, status=404)), vendor="bland", max_retries=0)
        with pytest.raises(APIStatusError, match="No v9") as error:
            await done(client.personas.get_version("p1", "v9"))
        assert error.value.code == "VERSION_NOT_FOUND"
