"""What a vendor sends by itself: the `webhooks` of a document, and by what one event is told from another."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from jsonschema import Draft202012Validator

from ..documents import advice
from ..documents.pointer import join, target
from ..errors import PipelineError, refuse

_TEXT = {"type": "string"}
_MARKED = {"properties": {"required": {"type": "array", "items": _TEXT, "minItems": 1}, "$ref": _TEXT}}
_TYPED = {
    "properties": {
        "anyOf": {"type": "array", "items": {"type": "object", "required": ["$ref"]}},
        "discriminator": {
            "required": ["propertyName", "mapping"],
            "properties": {
                "propertyName": _TEXT,
                "mapping": {"type": "object", "additionalProperties": {"type": "string", "pattern": "^#"}},
            },
        },
    }
}
_BODY = Draft202012Validator(
    {
        "type": "object",
        "oneOf": [{**how, "required": list(how["properties"])} for how in (_MARKED, _TYPED)],
    }
)


@dataclass(slots=True)
class Events:
    """The components that are events: those that a text in a field names, and those that certain fields give away."""

    typed: dict[str, dict[str, str]] = field(default_factory=dict)
    marked: list[tuple[tuple[str, ...], str]] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        """Each component once."""
        typed = (name for texts in self.typed.values() for name in texts.values())
        return list(dict.fromkeys([*typed, *(name for _, name in self.marked)]))

    def renamed(self, classes: dict[str, str]) -> Events:
        """The same events under the names of their classes."""
        return Events(
            {key: {text: classes[name] for text, name in texts.items()} for key, texts in self.typed.items()},
            [(marks, classes[name]) for marks, name in self.marked],
        )


def events(document: dict[str, Any]) -> Events:
    """The events of a document, in its order."""
    found = Events()
    faults: list[str] = []
    for name, item in document.get("webhooks", {}).items():
        try:
            _read(found, item, name)
        except PipelineError as error:
            faults += error.lines
    refuse(faults)
    return found


def _read(found: Events, item: dict[str, Any], name: str) -> None:
    """Note the events of one webhook."""
    place = join("webhooks", name)
    body = _body(item, place, name)
    if "$ref" in body:
        found.marked.append((tuple(body["required"]), _component(body["$ref"], place)))
        return
    texts = found.typed.setdefault(body["discriminator"]["propertyName"], {})
    for text, reference in body["discriminator"]["mapping"].items():
        if text in texts:
            raise PipelineError(f"{place}: {text!r} names an event of another webhook too, keep one of them")
        texts[text] = _component(reference, place)


def _body(item: dict[str, Any], place: str, name: str) -> dict[str, Any]:
    try:
        body: dict[str, Any] = item["post"]["requestBody"]["content"]["application/json"]["schema"]
    except KeyError as missing:
        raise PipelineError(
            f"{place}: a webhook is a post with a body of JSON, but {missing} is not there: describe it, or take it "
            f"out, {advice.removal('webhooks', name)}"
        ) from None
    if not _BODY.is_valid(body) or (
        "anyOf" in body and _variants(body) != set(body["discriminator"]["mapping"].values())
    ):
        raise PipelineError(
            f"{place}: nothing says how the event is recognised: write anyOf with a $ref to each event and a "
            "discriminator whose mapping names them all, or a $ref to one event and, beside it, required with the "
            "fields that no other event has together, in an overlay; or take it out, "
            f"{advice.removal('webhooks', name)}"
        )
    return body


def _variants(body: dict[str, Any]) -> set[str]:
    return {variant["$ref"] for variant in body["anyOf"]}


def _component(reference: str, place: str) -> str:
    match target(reference):
        case ("components", "schemas", name):
            return name
    raise PipelineError(f"{place}: {reference!r} is not a schema of the components: move the event there")
