"""Enumerations of values of several types, with true and false among them: from the document to the sandbox."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.each import for_each
from tests.support.generated_code import WRAPPER, generated, run
from tests.support.openapi_documents import TEXT, answering, document, taking

FIELDS = {
    "auto": {"enum": [True, "auto"]},
    "off": {"oneOf": [{"enum": [False]}, {"type": "number"}]},
    "one": {"enum": [1, True]},
    "zero": {"enum": [False, 0, "none"]},
    "whole": {"enum": [True, 1.0]},
    "level": {"type": ["boolean", "integer"], "enum": [False, 1, 2]},
}
THING = {"type": "object", "properties": {"id": TEXT, **FIELDS}, "required": ["id"]}
DOCUMENT = document(
    {
        "/things": {
            "post": {
                **taking({"type": "object", "properties": FIELDS}),
                **answering({"$ref": "#/components/schemas/Thing"}),
                "operationId": "createThing",
                "tags": ["Things"],
            }
        }
    },
    {"Thing": THING},
)

SENT = [
    ("auto", True, "true"),
    ("auto", "auto", '"auto"'),
    ("auto", 1, "may mean several things as int"),
    ("auto", 1.5, "must be True or False or a string, not float"),
    ("off", False, "false"),
    ("off", 0, "0"),
    ("off", "none", "must be True or False or a number, not str"),
    ("one", True, "true"),
    ("one", 1, "1"),
    ("one", "x", "must be a whole number or True or False, not str"),
    ("zero", False, "false"),
    ("zero", 0, "0"),
    ("zero", "none", '"none"'),
    ("whole", True, "true"),
    ("whole", 1.0, "1.0"),
    ("level", False, "false"),
    ("level", 1, "1"),
]

REFUSED_BY_THE_VENDOR = [("auto", False), ("off", True), ("one", False), ("zero", True), ("level", 0), ("level", True)]

CODE = """
import json
from importlib.resources import files
from personae import ConfigurationError, UnprocessableEntityError, BadRequestError
from personae.sandbox import Sandbox
from personae_api.anam import calls
from personae_api.anam.models import Thing
specification = json.loads(files("personae_api.anam").joinpath("specification.json").read_text())
sandbox = Sandbox(specifications={"anam": specification})
anam = sandbox.anam()
found = {}
for name, value in CASES:
    try:
        made = anam.send(calls.create_thing(**{name: value})).parsed
        found[f"{name} {value!r}"] = [sandbox.requests[-1].json[name], made.to_dict()[name]]
    except ConfigurationError as error:
        found[f"{name} {value!r}"] = str(error)
    except (BadRequestError, UnprocessableEntityError) as error:
        found[f"{name} {value!r}"] = error.status_code
values = [True, 1, 0, False, "x"]
kept = [Thing.from_dict({"id": "t", name: value}).to_dict()[name] for name in FIELDS for value in values]
print(json.dumps([found, kept]))
"""


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], list[Any]]:
    cases = [(name, value) for name, value, _ in SENT] + REFUSED_BY_THE_VENDOR
    code = CODE.replace("CASES", repr(cases)).replace("FIELDS", repr([*FIELDS]))
    found, kept = json.loads(run(code, generated(tmp_path_factory.mktemp("enumerations"), anam=DOCUMENT), WRAPPER))
    return found, kept


@for_each(("name", "value", "expected"), SENT)
def test_a_value_is_sent_as_what_it_is_or_refused(
    results: tuple[dict[str, Any], list[Any]], name: str, value: Any, expected: str
) -> None:
    found = results[0][f"{name} {value!r}"]
    if isinstance(found, str):
        assert found.startswith(f"anam createThing: {name} {expected}")
    else:
        assert [json.dumps(one) for one in found] == [expected, expected]


@for_each(("name", "value"), REFUSED_BY_THE_VENDOR)
def test_the_sandbox_takes_true_for_no_1(results: tuple[dict[str, Any], list[Any]], name: str, value: Any) -> None:
    assert results[0][f"{name} {value!r}"] in (400, 422)


def test_an_answer_keeps_what_came(results: tuple[dict[str, Any], list[Any]]) -> None:
    assert json.dumps(results[1]) == json.dumps([True, 1, 0, False, "x"] * len(FIELDS))
