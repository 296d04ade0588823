"""What comes to a webhook becomes an event: one of the specification, or one that is not known but loses nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import personae_api
from personae import drift, webhooks
from personae.call.json import dumps, loads
from personae.drift import Drift
from personae.sandbox import sign_bland
from personae.webhooks import UnknownEvent
from personae_api.base import Model
from personae_api.bland.models import (
    BatchReport,
    CallCitations,
    CallDispositions,
    CallEvals,
    CallProgress,
    LiveAgentMessage,
    PathwayCallProblem,
    PathwayCallToolInvoke,
    PostCallPayload,
    SmsConversationReport,
    SmsMessageReport,
)
from personae_api.tavus.models import (
    ReplicaCallback,
    ShutdownCallback,
    ShutdownProperties,
    UtteranceEvent,
    VideoCallback,
)
from scripts.pipeline.documents.pointer import look
from tests.support.each import for_each
from tests.support.json_strategies import json_values
from tests.support.same_json import same
from tests.support.webhook_deliveries import SECRET


def examples() -> list[Any]:
    """Each example of an event in the specifications, with the model that it is meant for."""
    found = []
    for vendor in ("bland", "tavus"):
        file = Path(personae_api.__file__).parent / vendor / "specification.json"
        document = json.loads(file.read_text("utf-8"))
        for name, item in document["webhooks"].items():
            media = item["post"]["requestBody"]["content"]["application/json"]
            schema = media["schema"]
            for label, example in media["examples"].items():
                value = (look(document, example["$ref"]) if "$ref" in example else example)["value"]
                reference = schema.get("$ref")
                if reference is None:
                    field = schema["discriminator"]["propertyName"]
                    reference = schema["discriminator"]["mapping"][value[field]]
                model = reference.rpartition("/")[2]
                found.append(pytest.param(vendor, value, model, id=f"{vendor}-{name}-{label}"))
    return found


EXAMPLES = examples()


def received(vendor: str, value: dict[str, Any], on_drift: Any = None) -> Any:
    if vendor == "tavus":
        return webhooks.tavus(json.dumps(value).encode(), on_drift=on_drift)
    return webhooks.bland(*sign_bland(value, SECRET), secret=SECRET, on_drift=on_drift)


class TestEvents:
    @for_each(("vendor", "value", "model"), EXAMPLES)
    def test_each_event_of_the_specification_is_recognised_and_as_promised(
        self, vendor: str, value: dict[str, Any], model: str
    ) -> None:
        report = drift.Report()
        event = received(vendor, value, report)
        assert type(event).__name__ == model
        assert same(value, event.to_dict())
        assert report.rows == []

    def test_each_event_of_the_specification_has_an_example(self) -> None:
        for vendor, union in (("bland", webhooks.BlandEvent), ("tavus", webhooks.TavusEvent)):
            options = {getattr(one, "__forward_arg__", "").rpartition(".")[2] for one in get_args(union)} - {""}
            assert options == {parameters.values[2] for parameters in EXAMPLES if parameters.values[0] == vendor}

    @given(data=st.data())
    def test_any_object_becomes_an_event_that_holds_it_all(self, data: st.DataObject) -> None:
        vendor, value, _ = data.draw(st.sampled_from([parameters.values for parameters in EXAMPLES]))
        names = tuple(value)
        left_out = data.draw(st.sets(st.sampled_from(names)))
        kept = {name: inner for name, inner in value.items() if name not in left_out}
        changed = kept | data.draw(st.dictionaries(st.sampled_from(names) | st.text(max_size=8), json_values(names)))
        report = drift.Report()
        event = received(vendor, changed, report)
        assert same(loads(dumps(changed)), event.to_dict())
        assert SECRET not in repr(event)

    @for_each(
        "value",
        [
            {"event_type": "system.newcomer", "properties": {"a": 1}},
            {"event_type": None},
            {"event_type": ["system.shutdown"]},
            {"event_type": {"system.shutdown": 1}},
            {"status": "ready"},
            {"lipsync_id": "l1", "status": "ready"},
            {},
        ],
    )
    def test_an_event_that_is_not_known_is_one_all_the_same(self, value: dict[str, Any]) -> None:
        event = webhooks.tavus(json.dumps(value).encode())
        assert isinstance(event, UnknownEvent)
        assert event.additional_properties == value
        assert event.to_dict() == value

    @for_each(
        ("vendor", "value", "model"),
        [
            ("bland", {"call_id": "c1", "status": "no-answer", "metadata": {}}, PostCallPayload),
            ("bland", {"call_id": "c1", "status": 5, "type": "newcomer"}, PostCallPayload),
            ("bland", {"call_id": "c1", "category": "newcomer", "message": "m"}, CallProgress),
            ("bland", {"type": "MESSAGE", "call_id": "c1", "status": "s"}, LiveAgentMessage),
            ("bland", {"event_type": "multiple", "call_id": "c1", "contents": ["citations"]}, PostCallPayload),
            ("bland", {"event_type": "post_transfer_transcript", "call_id": "c1"}, PostCallPayload),
            ("bland", {"event_type": "citations", "call_id": "c1", "status": "s", "citations": []}, PostCallPayload),
            ("bland", {"event_type": "citations", "call_id": "c1", "citations": []}, CallCitations),
            ("bland", {"call_id": "c1", "status": "s", "agent_dispositions": []}, PostCallPayload),
            ("bland", {"event_type": "dispositions", "call_id": "c1", "agent_dispositions": []}, CallDispositions),
            ("bland", {"event_type": "evals", "anything": [1]}, CallEvals),
            ("bland", {"batch_id": "b1", "status": "newcomer", "timestamp": "2026-10-06T10:00:00Z"}, BatchReport),
            ("bland", {"batch_id": "b1", "status": "s", "timestamp": "t", "call_id": "c1"}, PostCallPayload),
            ("bland", {"conversation_id": "s1", "agent_number": "1", "status": "read"}, SmsConversationReport),
            (
                "bland",
                {"conversation_id": "s1", "agent_number": "1", "status": "ended", "message": "m", "sender": "USER"},
                SmsConversationReport,
            ),
            ("bland", {"conversation_id": "s1", "agent_number": "1", "message": None}, SmsMessageReport),
            ("bland", {"event_type": "tool.invoke", "payload": {"tool": "t", "input_vars": {}}}, PathwayCallToolInvoke),
            ("bland", {"event_type": "sms.warning", "payload": None}, PathwayCallProblem),
            ("tavus", {"replica_id": "r1", "status": "error", "error_message": "m"}, ReplicaCallback),
            ("tavus", {"replica_id": "r1", "status": "error", "video_id": "v1"}, VideoCallback),
            ("tavus", {"event_type": "conversation.utterance", "video_id": "v1", "status": "s"}, UtteranceEvent),
            ("tavus", {"event_type": "conversation.utterance", "properties": [1]}, UtteranceEvent),
        ],
    )
    def test_names_go_first_and_few_fields_are_enough(
        self, vendor: str, value: dict[str, Any], model: type[Model]
    ) -> None:
        event = received(vendor, value)
        assert type(event) is model
        assert event == model.from_dict(value)

    def test_fields_that_are_not_known_are_kept(self) -> None:
        event = webhooks.tavus(b'{"event_type": "system.shutdown", "mood": "calm", "properties": {"mood": 1}}')
        assert isinstance(event, ShutdownCallback)
        assert event.additional_properties == {"mood": "calm"}
        assert event.timestamp is None
        assert isinstance(event.properties, ShutdownProperties)
        assert event.properties.additional_properties == {"mood": 1}

    def test_a_representation_hides_what_sounds_secret(self) -> None:
        event = webhooks.tavus(b'{"event_type": "new", "api_key": "k-123456"}')
        assert repr(event) == "UnknownEvent(event_type='new', api_key=***)"

    @pytest.mark.parametrize("known", [False, True])
    def test_an_event_may_be_nested_deeply(self, known: bool) -> None:
        levels = 800  # as many as the standard library reads, and more than functions can go
        deep = '{"a": ' * levels + "1" + "}" * levels
        kind = "system.shutdown" if known else "newcomer"
        report = drift.Report()
        event = webhooks.tavus(f'{{"event_type": "{kind}", "properties": {deep}}}'.encode(), on_drift=report)
        assert len(repr(event)) < 100
        assert len(str(report)) < 1000
        value = event.to_dict()["properties"]
        for _ in range(levels):
            value = value["a"]
        assert value == 1


@for_each(
    ("vendor", "value", "drifts"),
    [
        ("tavus", {"event_type": "system.newcomer"}, {("/event_type", "a known name", "unknown name system.newcomer")}),
        ("tavus", {"event_type": "what they said"}, {("/event_type", "a known name", "string")}),
        ("tavus", {"event_type": 5, "a": 1}, {("/event_type", "a known name", "integer")}),
        ("tavus", {"lipsync_id": "l1"}, {("", "an event", "object")}),
        (
            "bland",
            {"type": "T", "event_type": "E"},
            {("/event_type", "a known name", "unknown name E"), ("/type", "a known name", "unknown name T")},
        ),
        ("tavus", {"replica_id": "r1", "status": None}, {("/status", "a known name", "null")}),
        (
            "bland",
            {"message": "m", "call_id": "c1", "category": "newcomer", "log_level": "info", "mood": "calm"},
            {("/category", "a known name", "unknown name newcomer"), ("/mood", "nothing", "string")},
        ),
    ],
)
def test_drift_is_told_without_values(vendor: str, value: dict[str, Any], drifts: set[tuple[str, str, str]]) -> None:
    seen: list[Drift] = []
    received(vendor, value, seen.append)
    assert set(seen) == {Drift(vendor, "webhook", *one) for one in drifts}


def test_what_a_pathway_logs_may_be_null_in_a_finished_call() -> None:
    (ended,) = (one.values[1] for one in EXAMPLES if one.id == "bland-callEnded-ended")
    log = {"tag": None, "role": None, "text": None, "decision": None, "pathway_info": None, "chosen_node_id": "n1"}
    report = drift.Report()
    event = received("bland", {**ended, "pathway_logs": [log]}, report)
    assert isinstance(event, PostCallPayload)
    assert isinstance(event.pathway_logs, list)
    assert event.pathway_logs[0].to_dict() == log
    assert report.rows == []
