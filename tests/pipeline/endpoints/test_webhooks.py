"""What a document says of events: by what they are recognised, and what is refused because it does not say so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.endpoints.webhooks import Events, events
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.normalising.normalise import normalise
from scripts.pipeline.validate import validate
from tests.support.each import for_each
from tests.support.generated_code import WRAPPER, generated, run
from tests.support.openapi_documents import NUMBER, TEXT, Json, document, webhook
from tests.support.openapi_documents import events as typed

from ..awkward import AWKWARD


def ref(name: str) -> str:
    return f"#/components/schemas/{name}"


SCHEMAS: Json = {
    "Started": {"type": "object", "properties": {"at": NUMBER}},
    "Stopped": {"type": "object", "properties": {"why": TEXT}},
    "Text": TEXT,
    "Kind": {"enum": ["a", "b"]},
    "Either": {"oneOf": [{"$ref": ref("Started")}, {"$ref": ref("Stopped")}]},
}


def with_webhooks(**webhooks: Any) -> Json:
    return document(schemas=SCHEMAS, webhooks=webhooks)


def test_a_document_without_webhooks_has_no_events() -> None:
    assert events(document()) == Events()
    assert events(document()).names == []


def test_several_texts_may_name_one_event_and_several_fields_may_name_events() -> None:
    whole = with_webhooks(
        one=webhook(typed("type", {"go": ref("Started"), "run": ref("Started"), "halt": ref("Stopped")})),
        two=webhook(typed("event", {"go": ref("Stopped")})),
        three=webhook({"$ref": ref("Started"), "required": ["at", "by"]}),
        four=webhook(typed("type", {"end": ref("Stopped")})),
    )
    validate(whole)
    found = events(whole)
    assert found == Events(
        {"type": {"go": "Started", "run": "Started", "halt": "Stopped", "end": "Stopped"}, "event": {"go": "Stopped"}},
        [(("at", "by"), "Started")],
    )
    assert found.names == ["Started", "Stopped"]


@for_each(
    ("item", "complaint"),
    [
        pytest.param({}, "a webhook is a post with a body of JSON, but 'post' is not there", id="no post"),
        pytest.param({"get": webhook({})["post"]}, "'post' is not there", id="another method"),
        pytest.param({"post": {"responses": {}}}, "'requestBody' is not there", id="no body"),
        pytest.param({"post": {"requestBody": {"content": {"text/plain": {}}}}}, "'application/json'", id="no JSON"),
        pytest.param(
            {"post": {"requestBody": {"content": {"application/json": {}}}}}, "'schema' is not there", id="no schema"
        ),
        *(
            pytest.param(webhook(schema), "nothing says how the event is recognised", id=name)
            for name, schema in {
                "an inline object": {"type": "object", "properties": {"at": NUMBER}},
                "anything": True,
                "a reference alone": {"$ref": ref("Started")},
                "no field to recognise it by": {"$ref": ref("Started"), "required": []},
                "no discriminator": {"anyOf": [{"$ref": ref("Started")}]},
                "no mapping": {"anyOf": [{"$ref": ref("Started")}], "discriminator": {"propertyName": "type"}},
                "no property": {
                    "anyOf": [{"$ref": ref("Started")}],
                    "discriminator": {"mapping": {"go": ref("Started")}},
                },
                "a mapping to names": {
                    "anyOf": [{"$ref": ref("Started")}],
                    "discriminator": {"propertyName": "type", "mapping": {"go": "Started"}},
                },
                "an event that nothing names": {
                    **typed("type", {"go": ref("Started")}),
                    "anyOf": [{"$ref": ref("Started")}, {"$ref": ref("Stopped")}],
                },
                "a name of no event": {
                    **typed("type", {"go": ref("Started"), "halt": ref("Stopped")}),
                    "anyOf": [{"$ref": ref("Started")}],
                },
                "an inline event": {**typed("type", {"go": ref("Started")}), "anyOf": [{"type": "object"}]},
                "one of anything": {**typed("type", {"go": ref("Started")}), "anyOf": [True]},
            }.items()
        ),
        pytest.param(
            webhook({"$ref": "#/paths", "required": ["a"]}),
            "'#/paths' is not a schema of the components",
            id="elsewhere",
        ),
    ],
)
def test_an_event_that_cannot_be_told_from_others_is_refused_with_its_place(item: Json, complaint: str) -> None:
    with pytest.raises(PipelineError) as error:
        events(with_webhooks(**{"a/b": item}))
    assert str(error.value).startswith("/webhooks/a~1b: ")
    assert complaint in str(error.value)


def test_a_text_that_names_two_events_is_refused() -> None:
    whole = with_webhooks(
        one=webhook(typed("type", {"go": ref("Started")})), two=webhook(typed("type", {"go": ref("Stopped")}))
    )
    with pytest.raises(PipelineError, match="/webhooks/two: 'go' names an event of another webhook too"):
        events(whole)


@pytest.mark.parametrize("name", ["Text", "Kind", "Either"])
def test_an_event_is_an_object_with_fields(name: str) -> None:
    with pytest.raises(PipelineError, match=f"/webhooks: {name} is an event, but no object with fields"):
        normalise(with_webhooks(one=webhook({"$ref": ref(name), "required": ["a"]})))


def test_events_follow_their_classes() -> None:
    whole = document(
        schemas={"any": SCHEMAS["Started"], "Any": SCHEMAS["Stopped"]},
        webhooks={"one": webhook(typed("type", {"go": ref("any"), "halt": ref("Any")}))},
    )
    normal = normalise(whole)
    assert set(normal.events.names) == set(normal.schemas)
    assert "at" in normal.schemas[normal.events.typed["type"]["go"]]["properties"]
    assert "why" in normal.schemas[normal.events.typed["type"]["halt"]]["properties"]


def test_our_extensions_mean_nothing_to_a_webhook() -> None:
    item = webhook({"$ref": ref("Started"), "required": ["at"]})
    item["post"]["x-personae-effect"] = "dials"
    with pytest.raises(PipelineError, match="/webhooks/one/post: x-personae-effect belongs to an operation"):
        validate(with_webhooks(one=item))


def test_a_webhook_may_say_what_its_events_are_known_from() -> None:
    item = webhook({"$ref": ref("Started"), "required": ["at"]})
    item["post"]["x-personae-source"] = "third-party"
    validate(with_webhooks(one=item))
    item["post"]["x-personae-source"] = "hearsay"
    with pytest.raises(PipelineError, match="/webhooks/one/post: x-personae-source: 'hearsay' is not one of"):
        validate(with_webhooks(one=item))


def test_events_are_recognised_and_load_one_by_one(tmp_path: Path) -> None:
    code = """
import sys, typing
from personae_api.odd import webhooks
from personae_api.events import UnknownEvent
before = {name for name in sys.modules if ".models." in name}
def kind(value): return type(webhooks.EVENTS.decode(value)).__name__
print(kind({"kind": "square", "class": 1, "a-b": 2}))
loaded = {name.rpartition(".")[2] for name in sys.modules if ".models." in name}
print(before, loaded)
print(kind({"kind": "circle"}), kind({"kind": ""}), kind({"kind": "oval", "class": 1, "a-b": 2}))
print(kind({"class": None, "a-b": None}), kind({"class": 1}), kind({"kind": ["circle"]}), kind({}), kind({"any": 1}))
print(typing.Optional[webhooks.OddEvent] is not None, UnknownEvent in typing.get_args(webhooks.OddEvent))
"""
    odd = generated(tmp_path, odd=AWKWARD, plain=document())
    assert run(code, odd, WRAPPER).splitlines() == [
        "Square",
        "set() {'square'}",
        "Circle Circle2 Thing",
        "Thing UnknownEvent UnknownEvent UnknownEvent Widget",
        "True True",
    ]
    assert not (odd / "personae_api" / "plain" / "webhooks.py").exists()
