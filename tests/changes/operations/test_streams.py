"""Changes of streams of events, as of any answer."""

from __future__ import annotations

from tests.support.each import for_each
from tests.support.openapi_documents import TEXT, Json, answering, document

from ..differing_documents import found


def kind(name: str, **properties: Json) -> Json:
    return {
        "type": "object",
        "title": name.title(),
        "required": ["type"],
        "properties": {"type": {"const": name}, **properties},
    }


def streaming(media: Json, said: Json | None = None, **schemas: Json) -> Json:
    response = {"description": "", "content": {"text/event-stream": media}}
    more = {} if said is None else {"x-personae-stream": said}
    operation = {"operationId": "watch", "tags": ["Things"], "responses": {"200": response}, **more}
    return document({"/things": {"get": operation}}, schemas)


ITEM = {"item": "#/components/schemas/E"}
FEW, MANY = ({"oneOf": [kind(name) for name in names]} for names in ("ab", "abc"))
JSON = document({"/things": {"get": answering(kind("a"), operationId="watch", tags=["Things"])}})


@for_each(
    ("old", "new", "severity", "said"),
    [
        (
            streaming({"itemSchema": FEW}),
            streaming({"itemSchema": MANY}),
            "TYPES",
            "each part of the answer may also be `C` now",
        ),
        (
            streaming({"itemSchema": kind("a", x=TEXT)}),
            streaming({"itemSchema": kind("a")}),
            "BREAKING",
            "`A.x` in each part of the answer is gone",
        ),
        (
            streaming({"schema": TEXT}, ITEM, E=FEW),
            streaming({"schema": TEXT}, ITEM, E=MANY),
            "TYPES",
            "`-> EventStream[A | B]` → `-> EventStream[A | B | C]`",
        ),
        (
            streaming({"schema": TEXT}, {"end": ["a"]}),
            streaming({"schema": TEXT}, {"end": ["b"]}),
            "RISKY",
            """`x-personae-stream` is `{"end": ["b"]}` now, it was `{"end": ["a"]}`""",
        ),
        (
            JSON,
            streaming({"schema": kind("a")}),
            "BREAKING",
            "the answer is never `application/json` any more",
        ),
    ],
    ids=["a variant more", "a field less", "an item of our own", "another end", "a stream now"],
)
def test_it_is_told(old: Json, new: Json, severity: str, said: str) -> None:
    first = found(old, new)[0]
    assert (first.severity.name, first.message) == (severity, said)
    assert found(old, old) == found(new, new) == []


def test_an_event_may_be_told_by_either_keyword() -> None:
    """As it is when a document moves to OpenAPI 3.2; no Python changes."""
    before, after = streaming({"schema": FEW}), streaming({"itemSchema": FEW})
    assert found(before, after) == []
    assert "BREAKING" in {finding.severity.name for finding in found(before, streaming({"itemSchema": kind("c")}))}
