"""What generated code makes of lists in one value, of fields of one way, of discriminators and of further fields."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.generated_code import ROOT, WRAPPER, generated, run
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter, taking

from ..test_advice import ref

LIST = {"type": "array", "items": TEXT}
READ = {**TEXT, "readOnly": True}
SENT = {**TEXT, "writeOnly": True}
MOMENT = {"type": "string", "format": "date-time"}


def one_of(discriminator: Json, *names: str) -> Json:
    return {"oneOf": [ref(name) for name in names], "discriminator": discriminator}


def kind(name: str, **fields: Json) -> Json:
    return {"type": "object", "properties": {"kind": TEXT, **fields}, "required": ["kind", *fields], "title": name}


ODD = document(
    {
        "/hats/{ids}": {
            "get": answering(
                {"type": "array", "items": ref("Hat")},
                operationId="listHats",
                tags=["Hats"],
                parameters=[
                    parameter("ids", LIST, place="path"),
                    parameter("tags", LIST, explode=False),
                    parameter("old", LIST),
                    parameter("inside", {**LIST, "style": "form", "explode": False}),
                    parameter("spaced", LIST, style="spaceDelimited"),
                    parameter("piped", {"type": ["array", "null"], "items": NUMBER}, style="pipeDelimited"),
                    parameter("x-list", LIST, place="header"),
                ],
            )
        },
        "/hats": {
            "post": taking(ref("Hat"), operationId="createHat", tags=["Hats"]),
            "get": answering(ref("All"), operationId="getAll", tags=["All"]),
        },
    },
    {
        "Hat": {
            "type": "object",
            "required": ["id", "name", "secret", "maker"],
            "properties": {"id": READ, "name": TEXT, "secret": SENT, "maker": ref("Maker"), "seen": READ},
        },
        "Maker": {
            "type": "object",
            "required": ["id", "name", "pin"],
            "properties": {"id": READ, "name": TEXT, "pin": SENT},
        },
        "All": {
            "type": "object",
            "properties": {
                "mapped": {
                    **one_of(
                        {
                            "propertyName": "kind",
                            "mapping": {"feline": "#/components/schemas/Cat", "canine": "Dog", "odd": "#/nowhere"},
                        },
                        "Cat",
                        "Dog",
                    )
                },
                "named": {
                    "oneOf": [*one_of({}, "Bee", "Wasp")["oneOf"], {"type": "null"}],
                    "discriminator": {"propertyName": "kind"},
                },
                "listed": {"type": "array", "items": one_of({"propertyName": "sort"}, "Fir", "Oak")},
                "other": one_of({"propertyName": "sort", "defaultMapping": "Elm"}, "Elm", "Ash"),
                "notes": ref("Notes"),
                "moments": ref("Moments"),
                "counts": ref("Counts"),
            },
        },
        "Cat": kind("Cat", lives=NUMBER),
        "Dog": kind("Dog", bark=TEXT),
        "Bee": kind("Bee", honey=NUMBER),
        "Wasp": kind("Wasp", sting=NUMBER),
        "Fir": {"type": "object", "properties": {"sort": {"const": "needle"}, "a": TEXT, "b": TEXT}},
        "Oak": {"type": "object", "properties": {"sort": {"enum": ["leaf"]}}},
        "Elm": {"type": "object", "properties": {"sort": TEXT, "height": NUMBER}},
        "Ash": {"type": "object", "properties": {"sort": TEXT, "colour": TEXT}},
        "Notes": {
            "type": "object",
            "required": ["title"],
            "properties": {"title": TEXT},
            "additionalProperties": {"oneOf": [ref("Cat"), {"type": "array", "items": ref("Dog")}, {"type": "null"}]},
        },
        "Moments": {"type": "object", "properties": {"title": TEXT}, "additionalProperties": MOMENT},
        "Counts": {"type": "object", "properties": {"title": TEXT}, "additionalProperties": NUMBER},
    },
)


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated(tmp_path_factory.mktemp("meanings"), odd=ODD)


LISTS = """
from personae.call.encoding import target
from personae_api.odd import calls
given = {"tags": ["d,e", "f"], "old": ["g", "h"], "inside": ["i", "j"], "spaced": ["k", "l"], "piped": [1, 2]}
print(target(calls.list_hats(["a", "b,c"], **given), {}))
print(target(calls.list_hats(["a"]), {"tags": ["m", "n"]}))
"""

ONE_WAY = """
from inspect import signature
from personae_api.odd import calls
from personae_api.odd.models import Hat, Maker
print(signature(calls.create_hat))
maker = Maker(name="Mia", pin="1")
call = calls.create_hat(name="Bowler", secret="s", maker=maker)
from personae_api.base import encode
print(encode(call.json))
answer = {"id": "h1", "name": "Bowler", "maker": {"id": "m1", "name": "Mia"}}
hat = Hat.from_dict(answer)
print(hat.id, hat.maker.id, hat.secret, hat.seen, hat.to_dict() == answer)
print(sorted(name for name, field in Hat.FIELDS.items() if field.required))
try:
    Maker(name="Mia")
except TypeError as error:
    print(error)
"""

TOLD = """
from personae_api.odd.models import All
def found(name, *values):
    for value in values:
        source = {name: value}
        made = All.from_dict(source)
        assert made.to_dict() == source, (source, made.to_dict())
        inner = getattr(made, name)
        inner = inner[0] if isinstance(inner, list) else inner
        print(type(inner).__name__, end=" ")
    print()
found("mapped", {"kind": "feline", "bark": "x"}, {"kind": "canine", "lives": 1}, {"kind": "Cat", "bark": "x"})
found("mapped", {"kind": "unknown", "bark": "x"}, {"lives": 1}, {"kind": 5, "lives": 1}, {"kind": ["feline"]})
found("mapped", "feline", None, ["a"], 1)
found("named", {"kind": "Wasp", "honey": 1}, {"kind": "Bee", "sting": 1}, None, {"honey": 1})
found("listed", [{"sort": "leaf", "a": "", "b": ""}], [{"sort": "needle"}], [{"sort": "Oak", "a": "", "b": ""}])
found("other", {"sort": "Ash", "height": 1}, {"sort": "?", "colour": "red"}, {"colour": "red"})
"""

FURTHER = """
import datetime as dt
from typing import get_type_hints
from personae.drift import differences
from personae_api.odd.models import Counts, Moments, Notes
from personae_api.shapes import Reference
def back(model, source):
    made = model.from_dict(source)
    assert made.to_dict() == source, (source, made.to_dict())
    return made
held = {"cat": {"kind": "c", "lives": 9}, "dogs": [{"kind": "d", "bark": "w"}], "no": None, "x": 5}
notes = back(Notes, {"title": "t", **held})
print({name: type(value).__name__ for name, value in notes.additional_properties.items()})
print(type(notes.additional_properties["dogs"][0]).__name__)
moments = back(Moments, {"at": "2026-04-20T10:00:00.000Z", "no": "yesterday", "odd": [1]})
moment = dt.datetime(2026, 4, 20, 10, tzinfo=dt.UTC)
print(moments.additional_properties["at"] == moment, moments.additional_properties["no"])
moments.additional_properties["new"] = moment
print(moments.to_dict()["new"])
back(Moments, {"title": "only"}); back(Moments, {})
print(Counts(title="t", additional_properties={"a": 1}).to_dict())
shape = Reference("personae_api.odd.models.counts", "Counts")
print([(path, wanted, got) for path, wanted, got in differences(shape, {"title": "t", "a": 1, "b": "x"})])
"""


ANYTHING = """
from random import Random
from personae_api.odd.models import All, Counts, Hat, Maker, Moments, Notes
from tests.support.same_json import same
chance = Random(7)
NAMES = ["kind", "sort", "title", "mapped", "named", "listed", "other", "notes", "moments", "counts", "lives", "bark"]
TEXTS = ["feline", "canine", "Wasp", "needle", "leaf", "", "2026-04-20T10:00:00Z", "2026-04-20T10:00:00.123456789Z"]
def anything(depth):
    kinds = [lambda: chance.choice(TEXTS), lambda: chance.choice([None, True, 0, 1.5, -(2**70)])]
    if depth:
        kinds += [
            lambda: [anything(depth - 1) for _ in range(chance.randrange(3))],
            lambda: {chance.choice(NAMES): anything(depth - 1) for _ in range(chance.randrange(5))},
        ] * 2
    return chance.choice(kinds)()
count = 0
for _ in range(3000):
    source = {chance.choice(NAMES): anything(3) for _ in range(4)}
    for model in (All, Counts, Hat, Maker, Moments, Notes):
        assert same(source, model.from_dict(source).to_dict()), (model, source)
        count += 1
print(count)
"""


def test_whatever_comes_goes_back_as_it_came(odd: Path) -> None:
    assert run(ANYTHING, odd, WRAPPER, ROOT) == "18000\n"


@pytest.mark.parametrize(
    ("code", "printed"),
    [
        (
            LISTS,
            "/hats/a,b%2Cc?tags=d%2Ce,f&old=g&old=h&inside=i,j&spaced=k%20l&piped=1%7C2\n/hats/a?tags=m,n\n",
        ),
        (
            ONE_WAY,
            "(*, name: 'str', secret: 'str', maker: 'models.Maker | models.MakerDict') "
            "-> \"Call[Any, Literal['odd']]\"\n"
            "{'name': 'Bowler', 'secret': 's', 'maker': {'name': 'Mia', 'pin': '1'}}\n"
            "h1 m1 None None True\n"
            "['id', 'maker', 'name']\n"
            "Maker.__init__() missing 1 required keyword-only argument: 'pin'\n",
        ),
        (
            TOLD,
            "Cat Dog Cat \n"
            "Dog Cat Cat Cat \n"
            "str NoneType str int \n"
            "Wasp Bee NoneType Bee \n"
            "Oak Fir Oak \n"
            "Ash Elm Elm \n",
        ),
        (
            FURTHER,
            "{'cat': 'Cat', 'dogs': 'list', 'no': 'NoneType', 'x': 'int'}\nDog\n"
            "True yesterday\n"
            "2026-04-20T10:00:00.000Z\n"
            "{'a': 1, 'title': 't'}\n"
            "[('/*', 'integer', 'string')]\n",
        ),
    ],
    ids=["lists", "fields of one way", "discriminators", "further fields"],
)
def test_generated_code_means_what_the_document_does(odd: Path, code: str, printed: str) -> None:
    assert run(code, odd, WRAPPER) == printed


def test_generated_code_of_all_meanings_is_typed(odd: Path) -> None:
    further = (odd / "personae_api/odd/models/notes.py").read_text("utf-8")
    assert "def additional_properties(self) -> dict[str, models.Cat | list[models.Dog] | None]: ..." in further
    hat = (odd / "personae_api/odd/models/hat.py").read_text("utf-8")
    assert "    id: str\n" in hat
    assert "        id: str | Unset = UNSET,\n" in hat
    assert "    secret: str | None\n" in hat
    assert "        seen: str | Unset = UNSET,\n" in hat
