"""Single values on their way into JSON and URLs: with one meaning they are converted, else refused with their place."""

import dataclasses
import datetime as dt
import decimal
import enum
import fractions
import json
import pathlib
import uuid
from collections import deque
from typing import Any, NamedTuple

import attrs
import pytest

from personae import ArgumentError, ConfigurationError
from personae.call.encoding import body_of, header_text, target
from personae.sandbox import Sandbox
from personae_api.base import Field
from personae_api.shapes import (
    ANY,
    BOOLEAN,
    DATE,
    DATE_TIME,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    Array,
    Enumeration,
    Map,
    OneOf,
    Shape,
)
from personae_api.types import UNSET, Call, Form, Inputs
from tests.support.each import for_each
from tests.support.invented_calls import operation

UTC = dt.UTC
ZONE = dt.timezone(dt.timedelta(hours=2))
TEXTS = Array(STRING)
COLOUR = Enumeration("red", "green")
MOMENTS = (
    "2026-04-20T10:30:00Z",
    "2026-04-20t10:30:00.123456789z",
    "2026-04-20T10:30:00+05:30",
    "1990-12-31T23:59:60Z",  # a leap second, which Python does not read
    "2026-04-20 10:30:00",
    "2026-04-20 10:30:00 -05:00",
    "2026-04-20",
)
NO_MOMENTS = (
    *("tomorrow", "", " ", "2026-13-45", "2026-04-31T10:00:00Z", "2026-04-20T10:61:00Z", "2026-04-20T10:60:00Z"),
    *("2026-04-20x10:30:00Z", "2026-04-20\n10:30:00Z", "2026-04-20T10:30:00Z ", "20/04/2026", "1776681000"),
)
NO_MOMENT = "must be a date and time such as '2026-05-01T10:00:00Z', or a datetime with a time zone"
NO_DAYS = ("tomorrow", "", "2026-13-45", "2026-02-29", "2026-04-20T10:30:00Z", "20.4.2026")
MOMENT = dt.datetime(2026, 4, 20, 10, 30, tzinfo=UTC)
DAY = dt.date(2026, 4, 20)
ID = uuid.UUID(int=17)


class Colour(enum.Enum):
    RED = "red"


class Size(enum.IntEnum):
    BIG = 3


class Text(str):
    def __str__(self) -> str:
        return "another"


class Index:
    def __index__(self) -> int:
        return 7


class Float:
    """As numpy's float32, whose value is not the nearest to what was written."""

    def __init__(self, value: float) -> None:
        self.value = value

    def __float__(self) -> float:
        return self.value

    def __eq__(self, other: object) -> bool:
        return self.value == other


class Type(NamedTuple):
    kind: str


class Truth:
    """As numpy's bool_."""

    dtype = Type("b")
    shape = ()

    def __bool__(self) -> bool:
        return True


class ArrayOfOne(Index):
    shape = (1,)


@dataclasses.dataclass
class Point:
    x: int
    colour: Colour = Colour.RED


@attrs.define
class Place:
    name: str


class Pair(NamedTuple):
    left: int
    right: int


class Dumped:
    """As a model of pydantic's."""

    def model_dump(self, *, mode: str, by_alias: bool) -> dict[str, Any]:
        return {"mode": mode, "aliases": by_alias}


def sent(shape: Shape, value: Any) -> Any:
    of = operation("POST", inputs=Inputs(body={"theValue": Field("value", shape)}))
    content, _ = body_of(Call(of, ANY, json={"theValue": value}), {})
    assert content is not None
    return json.loads(content)["theValue"]


@for_each(
    ("shape", "value", "expected"),
    [
        (STRING, "a", "a"),
        (STRING, Text("a"), "a"),
        (STRING, Colour.RED, "red"),
        (COLOUR, Colour.RED, "red"),
        (COLOUR, "blue", "blue"),
        (STRING, 17, "17"),
        (STRING, Size.BIG, "3"),
        (STRING, ID, str(ID)),
        (STRING, MOMENT, "2026-04-20T10:30:00.000Z"),
        (STRING, DAY, "2026-04-20"),
        (STRING, None, None),
        (INTEGER, 17, 17),
        (INTEGER, Size.BIG, 3),
        (INTEGER, 2.0, 2),
        (INTEGER, "17", 17),
        (INTEGER, "-17", -17),
        (INTEGER, Index(), 7),
        (INTEGER, decimal.Decimal("17.0"), 17),
        (INTEGER, decimal.Decimal(10) ** 30, 10**30),
        (NUMBER, 17, 17),
        (NUMBER, 0.5, 0.5),
        (NUMBER, "0.5", 0.5),
        (NUMBER, decimal.Decimal("0.1"), 0.1),
        (NUMBER, fractions.Fraction(1, 4), 0.25),
        (NUMBER, Float(0.25), 0.25),
        (NUMBER, Index(), 7),
        (BOOLEAN, True, True),
        (BOOLEAN, 0, False),
        (BOOLEAN, 1, True),
        (BOOLEAN, "true", True),
        (BOOLEAN, "false", False),
        (BOOLEAN, Truth(), True),
        (DATE_TIME, MOMENT, "2026-04-20T10:30:00.000Z"),
        (DATE_TIME, MOMENT.astimezone(ZONE), "2026-04-20T12:30:00.000+02:00"),
        *((DATE_TIME, text, text) for text in MOMENTS),
        (DATE_TIME, Text("2026-04-20T10:30:00Z"), "2026-04-20T10:30:00Z"),
        (DATE, DAY, "2026-04-20"),
        (DATE, "2026-04-20", "2026-04-20"),
        (DATE, None, None),
        (DATE, dt.datetime(2026, 4, 20), "2026-04-20"),
        (DATE, dt.datetime(2026, 4, 20, tzinfo=ZONE), "2026-04-20"),
        (TEXTS, ["a"], ["a"]),
        (TEXTS, ("a", Colour.RED), ["a", "red"]),
        (TEXTS, {"b", "a", "c"}, ["a", "b", "c"]),
        (TEXTS, frozenset({"b", "a"}), ["a", "b"]),
        (TEXTS, {"a": 1, "b": 2}.keys(), ["a", "b"]),
        (TEXTS, deque(["a"]), ["a"]),
        (TEXTS, [], []),
        (Array(INTEGER), range(3), [0, 1, 2]),
        (Array(DATE), [DAY, dt.datetime(2026, 4, 21)], ["2026-04-20", "2026-04-21"]),
        (Map(STRING), {"a": "b", 1: ID, Colour.RED: "c"}, {"a": "b", "1": str(ID), "red": "c"}),
        (Map(NUMBER), {"a": decimal.Decimal("0.5"), "b": UNSET}, {"a": 0.5}),
        (Map(ANY), Point(1), {"x": 1, "colour": "red"}),
        (Map(ANY), Pair(1, 2), {"left": 1, "right": 2}),
        (OneOf(STRING, NULL), ID, str(ID)),
        (OneOf(NUMBER, NULL), "0.5", 0.5),
        (OneOf(STRING, NUMBER), "0.5", "0.5"),
        (OneOf(STRING, NUMBER), 0.5, 0.5),
        (OneOf(STRING, NUMBER), decimal.Decimal("0.5"), 0.5),
        (OneOf(DATE, DATE_TIME), dt.datetime(2026, 4, 20, tzinfo=UTC), "2026-04-20T00:00:00.000Z"),
        (OneOf(DATE_TIME, DATE), DAY, "2026-04-20"),
        (OneOf(DATE, DATE_TIME), "2026-04-20T10:30:00Z", "2026-04-20T10:30:00Z"),
        (OneOf(DATE_TIME, NULL), "2026-04-20T10:30:00Z", "2026-04-20T10:30:00Z"),
        (OneOf(DATE_TIME, STRING), "tomorrow", "tomorrow"),
        (Array(DATE_TIME), ["2026-04-20T10:30:00Z"], ["2026-04-20T10:30:00Z"]),
        (OneOf(STRING, TEXTS), ("a",), ["a"]),
        (OneOf(TEXTS, STRING), "a", "a"),
        (OneOf(Map(ANY), TEXTS), {"a": 1}, {"a": 1}),
        (ANY, {"a": [DAY, {"b": ID}]}, {"a": ["2026-04-20", {"b": str(ID)}]}),
        (ANY, {1, 2}, [1, 2]),
        (ANY, [Colour.RED, decimal.Decimal(2), Truth()], ["red", 2, True]),
        (ANY, Point(1), {"x": 1, "colour": "red"}),
        (ANY, Place("here"), {"name": "here"}),
        (ANY, Dumped(), {"mode": "json", "aliases": True}),
        (ANY, 2**70, 2**70),
    ],
)
def test_what_has_one_meaning_is_converted(shape: Shape, value: Any, expected: Any) -> None:
    found = sent(shape, value)
    assert found == expected
    assert type(found) is type(expected)


@for_each(
    ("shape", "value", "problem"),
    [
        (TEXTS, "vip", "value must be a list, not str"),
        (TEXTS, b"vip", "value must be a list, not bytes"),
        (TEXTS, {"a": 1}, "value must be a list, not dict"),
        (TEXTS, ["a", 0.5], "value[1] must be a string, not float"),
        (TEXTS, (each for each in "ab"), "value must be a list, not generator"),
        (Array(TEXTS), [["a"], "b"], "value[1] must be a list, not str"),
        (Array(TEXTS), [["a"], ["b", True]], "value[1][1] must be a string, not bool"),
        (STRING, ["a"], "value must be a string, not list"),
        (STRING, {"a": 1}, "value must be a string, not dict"),
        (STRING, 0.5, "value must be a string, not float"),
        (STRING, True, "value must be a string, not bool"),
        (STRING, decimal.Decimal("1.5"), "value must be a string, not Decimal"),
        (STRING, b"x", "value must be a string, not bytes: decode it, or encode it in Base64"),
        (
            STRING,
            pathlib.PurePosixPath("/x"),
            "value must be a string, not PurePosixPath: give str() of it, or what is",
        ),
        (STRING, dt.timedelta(1), "value must be a string, not timedelta"),
        (STRING, object(), "value must be a string, not object"),
        (STRING, UNSET, None),
        (INTEGER, True, "value must be a whole number, not bool"),
        (INTEGER, 0.5, "value must be a whole number, not one with a fraction"),
        (INTEGER, "0.5", "value must be a whole number, not one with a fraction"),
        (INTEGER, "017", "value must be a whole number, not str"),
        (INTEGER, "9" * 400, "value must be a whole number, not str"),
        (INTEGER, "", "value must be a whole number, not str"),
        (INTEGER, ArrayOfOne(), "value must be a whole number, not ArrayOfOne"),
        (NUMBER, "fast", "value must be a number, not str"),
        (NUMBER, False, "value must be a number, not bool"),
        (NUMBER, [1], "value must be a number, not list"),
        (NUMBER, dt.timedelta(1), "value must be a number, not timedelta"),
        (NUMBER, float("nan"), "value must be a finite number: JSON has no NaN and no Infinity"),
        (NUMBER, float("-inf"), "value must be a finite number: JSON has no NaN and no Infinity"),
        (NUMBER, decimal.Decimal("NaN"), "value must be a finite number: JSON has no NaN and no Infinity"),
        (NUMBER, decimal.Decimal("sNaN"), "value must be a number, not Decimal"),
        (NUMBER, decimal.Decimal("1e999"), "value must be a finite number: JSON has no NaN and no Infinity"),
        (
            NUMBER,
            decimal.Decimal("0.12345678901234567890"),
            "value must be a number that a float can hold: give float(",
        ),
        (NUMBER, fractions.Fraction(1, 3), "value must be a number that a float can hold: give float() of this Fracti"),
        (NUMBER, fractions.Fraction(10**400), "value must be a number, not Fraction"),
        (BOOLEAN, 2, "value must be True or False, not int"),
        (BOOLEAN, "yes", "value must be True or False, not str"),
        (BOOLEAN, 1.0, "value must be True or False, not float"),
        (NULL, 1, "value must be None, not int"),
        (
            DATE_TIME,
            dt.datetime(2026, 4, 20, 10),
            "value must have a time zone: .astimezone() adds the local one, .repla",
        ),
        (DATE_TIME, DAY, "value must be a datetime with a time zone, not date"),
        (DATE_TIME, 17, "value must be a datetime with a time zone, not int"),
        *((DATE_TIME, text, f"value {NO_MOMENT}") for text in NO_MOMENTS),
        (Array(DATE_TIME), ["2026-04-20T10:30:00Z", "tomorrow"], f"value[1] {NO_MOMENT}"),
        (Map(DATE_TIME), {"a": "tomorrow"}, f"value.a {NO_MOMENT}"),
        (OneOf(DATE_TIME, NULL), "tomorrow", f"value {NO_MOMENT}"),
        (OneOf(DATE, NUMBER), "tomorrow", "value must be a day such as '2026-05-01', or a date"),
        *((DATE, text, "value must be a day such as '2026-05-01', or a date") for text in NO_DAYS),
        (STRING, dt.datetime(2026, 4, 20, 10), "value must have a time zone: "),
        (ANY, [{"a": dt.datetime(2026, 4, 20)}], "value[0].a must have a time zone: "),
        (DATE, MOMENT, "value must be a date, not a time of a day: give .date() of this datetime"),
        (DATE, 17, "value must be a date, not int"),
        (Map(STRING), ["a"], "value must be a mapping, not list"),
        (Map(STRING), {"a": ["b"]}, "value.a must be a string, not list"),
        (Map(STRING), {True: "a"}, "value must have strings as keys, not bool"),
        (Map(STRING), {(1, 2): "a"}, "value must have strings as keys, not tuple"),
        (Map(STRING), {"1": "a", 1: "b"}, "value has the key '1' twice"),
        (Map(Array(NUMBER)), {"a": [1, "x"]}, "value.a[1] must be a number, not str"),
        (OneOf(STRING, NUMBER, NULL), [1], "value must be a string or a number or None, not list"),
        (OneOf(BOOLEAN, STRING), 1, "value may mean several things as int: convert it to what you mean"),
        (OneOf(STRING, TEXTS), ["a", True], "value[1] must be a string, not bool"),
        (OneOf(DATE_TIME, NULL), dt.datetime(2026, 4, 20), "value must have a time zone: "),
        (ANY, {"a": b"x"}, "value.a must be a string, not bytes: "),
        (ANY, {"a": float("inf")}, "value.a must be a finite number: "),
        (ANY, [0, object()], "value[1] must be something that JSON has, not object"),
        (ANY, int, "value must be something that JSON has, not type"),
        (ANY, {1: {2: object()}}, "value.1.2 must be something that JSON has, not object"),
    ],
)
def test_what_has_no_meaning_is_refused_with_its_place(shape: Shape, value: Any, problem: str | None) -> None:
    if problem is None:
        with pytest.raises(KeyError):  # as it is left out
            sent(shape, value)
        return
    with pytest.raises(ConfigurationError) as caught:
        sent(shape, value)
    assert str(caught.value).startswith(f"anam probe: {problem}")
    assert caught.value.__cause__ is None
    assert "vip" not in str(caught.value)  # nor any other value


OF_A_QUERY = Inputs(query={"theTags": Field("tags", TEXTS), "n": Field("n", INTEGER), "day": Field("day", DATE)})


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ({"theTags": ["a", Colour.RED], "n": "3"}, "theTags=a&theTags=red&n=3"),
        ({"theTags": {"b", "a"}, "n": None}, "theTags=a&theTags=b"),
        ({"day": dt.datetime(2026, 4, 20)}, "day=2026-04-20"),
        ({"other": Size.BIG, "more": decimal.Decimal("0.5")}, "other=3&more=0.5"),
    ],
)
def test_a_query_takes_the_same_values(query: dict[str, Any], text: str) -> None:
    assert target(Call(operation(inputs=OF_A_QUERY), ANY, query=query), {}) == f"/things?{text}"


@for_each(
    ("query", "problem"),
    [
        ({"theTags": "vip"}, "tags must be a list, not str"),
        ({"n": "many"}, "n must be a whole number, not str"),
        ({"n": [1, 2]}, "n must be a whole number, not list"),
        ({"day": "tomorrow"}, "day must be a day such as '2026-05-01', or a date"),
        ({"day": 20260420}, "day must be a date, not int"),
        ({"day": MOMENT}, "day must be a date, not a time of a day: give .date() of this datetime"),
        ({"other": float("nan")}, "other must be a finite number: JSON has no NaN and no Infinity"),
        ({"other": dt.datetime(2026, 4, 20)}, "other must have a time zone: "),
    ],
)
def test_a_query_refuses_the_same_values(query: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        target(Call(operation(inputs=OF_A_QUERY), ANY, query=query), {})
    assert str(caught.value).startswith(f"anam probe: {problem}")


def test_the_error_has_the_place_as_data() -> None:
    with pytest.raises(ArgumentError) as caught:
        target(Call(operation(inputs=OF_A_QUERY), ANY, query={"theTags": ["vip", []]}), {})
    error = caught.value
    assert (error.vendor, error.operation, error.arguments) == ("anam", "probe", ("tags[1]",))
    assert error.problem == "must be a string, not list"
    assert str(error) == f"anam probe: tags[1] {error.problem}"


def test_headers_and_forms_take_and_refuse_them_too() -> None:
    of = operation("POST", inputs=Inputs(headers={"x-n": Field("n", INTEGER)}, body={"theN": Field("n", INTEGER)}))
    assert header_text(of, "x-n", Size.BIG) == "3"
    with pytest.raises(ConfigurationError, match=r"^anam probe: n must be a whole number, not str$"):
        header_text(of, "x-n", "many")
    _, form = body_of(Call(of, ANY, form=Form({"theN": Size.BIG, "other": {Colour.RED}}, None)), {})
    assert form is not None
    assert form.fields == {"theN": ["3"], "other": ["red"]}
    with pytest.raises(ConfigurationError, match=r"^anam probe: n must be a whole number, not str$"):
        body_of(Call(of, ANY, form=Form({"theN": "many"}, None)), {})


def test_what_is_given_beside_the_arguments_may_be_anything_that_json_has() -> None:
    of = operation("POST", inputs=Inputs(query={"n": Field("n", INTEGER)}, body={"n": Field("n", INTEGER)}))
    call: Call[Any, Any] = Call(of, ANY, query={"n": 1}, json={"n": 1})
    assert target(call, {"n": "many"}) == "/things?n=many"
    assert body_of(call, {"n": ["many", Colour.RED]})[0] == b'{"n":["many","red"]}'
    with pytest.raises(ConfigurationError, match=r"^anam probe: extra_body: n\[0\] must have a time zone: "):
        body_of(call, {"n": [dt.datetime(2026, 4, 20)]})


def test_a_body_that_is_one_value_is_called_as_its_argument() -> None:
    of = operation("POST", inputs=Inputs(whole=Field("steps", Array(NUMBER))))
    assert body_of(Call(of, ANY, json=(1, "2")), {})[0] == b"[1,2]"
    with pytest.raises(ConfigurationError, match=r"^anam probe: steps\[1\] must be a number, not str$"):
        body_of(Call(of, ANY, json=[1, "x"]), {})


def test_what_is_nested_more_deeply_than_functions_can_call_goes_out_all_the_same() -> None:
    value: Any = MOMENT
    for _ in range(700):
        value = [value]
    assert body_of(Call(operation("POST"), ANY, json={"a": value}), {})[0] == (
        b'{"a":' + b"[" * 700 + b'"2026-04-20T10:30:00.000Z"' + b"]" * 700 + b"}"
    )


@pytest.mark.parametrize(
    ("tool", "said"),
    [
        ({"typ": "client", "name": "x"}, "lacks 'type', .*: 'typ' is no field, did you mean 'type'?"),
        ({"type": "client", "colour": "x"}, "lacks 'name', which SessionTool must have$"),
    ],
)
def test_a_key_that_may_be_there_and_looks_like_one_that_is_missing_is_named(tool: dict[str, str], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        Sandbox().anam().sessions.create_token(persona_config={"tools": [tool]})
