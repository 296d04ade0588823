"""`x-personae-once`: what it makes, and what it may not say."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from scripts.generate import main
from tests.support.generated_code import specifications
from tests.support.openapi_documents import TEXT, Json, answering, document, parameter, taking

THING: Json = {"type": "object", "properties": {"id": TEXT, "title": TEXT, "made": TEXT}, "required": ["id"]}
SENT: Json = {"type": "object", "properties": {"title": TEXT, "notes": {"type": "object"}, "to": TEXT}}
WRITTEN: Json = {"to": {"pattern": "[A-Z]+", "as": "in capitals"}}


def things(once: Any, **more: Any) -> Json:
    make = {
        **answering(THING, operationId="makeThing", tags=["Things"]),
        **_body(SENT),
        "x-personae-once": once,
        **more,
    }
    found = {"type": "object", "properties": {"data": {"type": "array", "items": THING}}}
    paging: Json = {"style": "page", "page": "page", "items": "/data"}
    listing = answering(
        found, operationId="listThings", tags=["Things"], parameters=[parameter("who"), parameter("page")]
    )
    listing["x-personae-paging"] = paging
    read = answering(THING, operationId="getThing", tags=["Things"])
    return document(
        {
            "/things": {"get": listing, "post": make},
            "/things/{id}": {"get": read, "parameters": [{**parameter("id"), "in": "path", "required": True}]},
        }
    )


def _body(schema: Json) -> Json:
    taken: Json = taking(schema)
    return {"requestBody": taken["requestBody"]}


def generated(tmp_path: Path, once: Any, **more: Any) -> str:
    folder = specifications(tmp_path, odd=things(once, **more))
    target = tmp_path / "generated"
    assert main(["--openapi", str(folder), "--generated", str(target)]) == 0
    return (target / "personae_api" / "odd" / "resources" / "things.py").read_text("utf-8")


def _told(tmp_path: Path) -> list[Json]:
    """What the file of methods says of each."""
    made: list[Json] = json.loads((tmp_path / "generated/personae_api/odd/methods.json").read_text("utf-8"))["methods"]
    return made


def test_the_key_takes_the_place_of_a_name(tmp_path: Path) -> None:
    code = generated(tmp_path, {"key": "/title", "list": "listThings", "filter": {"who": "to"}, "written": WRITTEN})
    method = re.search(r"def make_once\((.*?)\)( -> .*?):\n", code, re.DOTALL)
    assert method is not None
    assert "key: str" in method[1]
    assert "title" not in method[1]
    assert "calls.make_thing(notes=notes, to=to, title=key)" in code
    assert "calls.list_things(who=to)" in code
    (told,) = [one["once"] for one in _told(tmp_path) if "once" in one]
    assert told == {"method": "make_once", "key": "key", "replaces": "title", "beside": ["to"], "found_by": "list"}
    said = " ".join(code[code.index("def make_once(") :].split())
    assert "at most once for each key and `to`." in said
    assert "With another `to` it is another key, so write that in capitals." in said


def test_the_key_itself_needs_no_form(tmp_path: Path) -> None:
    generated(tmp_path, {"key": "/title", "list": "listThings", "filter": {"who": "title"}})
    (told,) = [one["once"] for one in _told(tmp_path) if "once" in one]
    assert told["beside"] == []


def test_the_key_goes_beside_what_is_in_an_object(tmp_path: Path) -> None:
    said = {"key": "/notes/own_key", "list": "listThings", "read": "getThing", "id": "/id", "found": "/title"}
    code = generated(tmp_path, {**said, "method": "ring_once", "created": "/made", "within": 60, "settle": 5})
    assert "def ring_once(" in code
    assert "calls.make_thing(title=title, notes=notes, to=to)" in code
    assert "lambda one: calls.get_thing(" in code
    (told,) = [one["once"] for one in _told(tmp_path) if "once" in one]
    assert told == {"method": "ring_once", "key": "key", "replaces": None, "beside": [], "found_by": "get"}
    calls = (tmp_path / "generated" / "personae_api" / "odd" / "calls" / "things.py").read_text("utf-8")
    assert re.search(r'once=Once\(\s*key=\("notes", "own_key"\)', calls)


@pytest.mark.parametrize(
    ("once", "fault"),
    [
        ({"key": "/titel", "list": "listThings"}, "key: the body has no field 'titel'"),
        ({"key": "/title", "list": "getThing"}, "list: 'getThing' is not a list of this resource"),
        ({"key": "/title", "list": "listMore"}, "list: 'listMore' is not a list"),
        ({"key": "/title", "list": "listThings", "filter": {"whom": "to"}}, "the list has no argument 'whom'"),
        ({"key": "/title", "list": "listThings", "filter": {"who": "too"}}, "the body has no field 'too'"),
        ({"key": "/title", "list": "listThings", "filter": {"who": "to"}}, "say in `written` how everybody writes it"),
        (
            {"key": "/title", "list": "listThings", "filter": {"who": "title"}, "written": WRITTEN},
            "written: 'to' is in no filter",
        ),
        ({"key": "/title", "list": "listThings", "written": WRITTEN}, "'filter' is a dependency of 'written'"),
        (
            {
                "key": "/title",
                "list": "listThings",
                "filter": {"who": "to"},
                "written": {"to": {"pattern": "(", "as": "so"}},
            },
            "written: the pattern of 'to' cannot be read: a parenthesis is not closed",
        ),
        ({"key": "/title", "list": "listThings", "found": "/name"}, "found: Thing has no field 'name'"),
        (
            {"key": "/title", "list": "listThings", "read": "listThings", "id": "/id"},
            "read: 'listThings' is not a read",
        ),
        ({"key": "/title", "list": "listThings", "method": "make"}, "things.make is there already"),
        ({"key": "/title"}, "'list' is a required property"),
        ({"key": "title", "list": "listThings"}, "does not match"),
        ({"key": "/title", "list": "listThings", "within": 60}, "'created' is a dependency of 'within'"),
        ({"key": "/title", "list": "listThings", "read": "getThing"}, "'id' is a dependency of 'read'"),
    ],
    ids=repr,
)
def test_what_it_may_not_say(once: Any, fault: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = specifications(tmp_path, odd=things(once))
    assert main(["--openapi", str(folder), "--generated", str(tmp_path / "generated")]) == 1
    told = capsys.readouterr()
    assert fault in told.out + told.err
    assert "POST /things (makeThing): x-personae-once" in told.out + told.err


def test_what_may_be_sent_twice_needs_no_key(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = specifications(
        tmp_path, odd=things({"key": "/title", "list": "listThings"}, **{"x-personae-repeatable": True})
    )
    assert main(["--openapi", str(folder), "--generated", str(tmp_path / "generated")]) == 1
    told = capsys.readouterr()
    assert "not repeatable" in told.out + told.err
