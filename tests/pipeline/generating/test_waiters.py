"""Methods that wait: their names, their arguments, and what of `x-personae-wait` stops the run."""

from __future__ import annotations

import ast
import copy
from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.errors import PipelineError
from tests.support.generated_code import sources
from tests.support.openapi_documents import TEXT, Json, answering, document, parameter, taking

JOB: Json = {
    "type": "object",
    "title": "Job",
    "properties": {"job_id": TEXT, "status": {"type": "string", "enum": ["going", "done"]}, "why": TEXT},
}
WAIT: Json = {
    "states": [{"field": "/status", "going": ["going"], "well": ["done"]}],
    "reason": "/why",
    "first": 1,
    "cap": 2,
    "usual": 3,
    "deadline": 40,
    "made_by": {"createJob": "/job_id"},
}
ID = parameter("job_id", TEXT, place="path", required=True)


def jobs(wait: Json | None = None, **more: Any) -> Json:
    """A document with jobs that take long."""
    said: Json = {"x-personae-wait": wait or WAIT}
    read = answering(JOB, operationId="getJob", tags=["Jobs"], parameters=[ID], **said)
    make = taking(
        {"type": "object", "properties": {"name": TEXT, **more.pop("fields", {})}},
        operationId="createJob",
        tags=["Jobs"],
    )
    make = {**make, **{key: value for key, value in answering(JOB).items() if key == "responses"}}
    return document({"/jobs": {"post": make}, "/jobs/{job_id}": {"get": read}}, **more)


def methods(root: Path, whole: Json, resource: str = "jobs") -> dict[str, list[str]]:
    """The methods of a synchronous resource with the names of their arguments."""
    code = next(text for path, text in sources(root, acme=whole).items() if path.endswith(f"resources/{resource}.py"))
    kind = next(one for one in ast.parse(code).body if isinstance(one, ast.ClassDef))
    return {
        one.name: [argument.arg for argument in (*one.args.args, *one.args.kwonlyargs)][1:]
        for one in kind.body
        if isinstance(one, ast.FunctionDef) and not one.name.startswith("_")
    }


def test_a_read_that_tells_states_makes_methods_that_wait(tmp_path: Path) -> None:
    found = methods(tmp_path, jobs())
    assert found["wait"] == ["job_id", "deadline", "on_progress"]
    assert found["wait_all"] == ["job_ids", "deadline", "concurrency", "on_progress"]
    assert found["create_and_wait"] == ["name", "deadline", "on_progress"]


def test_arguments_of_the_vendor_keep_their_names(tmp_path: Path) -> None:
    found = methods(tmp_path, jobs(fields={"deadline": TEXT, "made": TEXT}))
    assert found["create_and_wait"] == ["name", "deadline", "made", "deadline_2", "on_progress"]


def test_the_name_is_that_of_what_is_read(tmp_path: Path) -> None:
    whole = jobs()
    whole["paths"]["/jobs/{job_id}"]["get"] |= {"x-personae-method": "get_report_status"}
    assert {"wait_for_report", "wait_for_reports"} <= methods(tmp_path, whole).keys()


def test_the_name_may_be_told(tmp_path: Path) -> None:
    assert {"await_end", "await_ends"} <= methods(tmp_path, jobs({**WAIT, "method": "await_end"})).keys()


def without(*keys: str) -> Json:
    return {key: value for key, value in WAIT.items() if key not in keys}


STATE: Json = WAIT["states"][0]


@pytest.mark.parametrize(
    ("wait", "complaint"),
    [
        (without("states"), "'states' is a required property"),
        (without("deadline"), "'deadline' is a required property"),
        ({**WAIT, "states": []}, "states: [] should be non-empty"),
        ({**WAIT, "states": [{"field": "/status", "going": ["going"]}]}, "x-personae-wait/states/0"),
        ({**WAIT, "states": [{**STATE, "well": "done"}]}, "x-personae-wait/states/0/well"),
        ({**WAIT, "states": [{**STATE, "bad": ["x"]}]}, "'bad' was unexpected"),
        ({**WAIT, "first": 0}, "first: 0 is less than or equal to"),
        ({**WAIT, "until": 5}, "'until' was unexpected"),
        ({**WAIT, "method": "waitForIt"}, "'waitForIt' does not match"),
        ({**WAIT, "states": [{**STATE, "field": "/state"}]}, "the schema of the answer has nothing at '/state'"),
        ({**WAIT, "reason": "/because"}, "the schema of the answer has nothing at '/because'"),
        ({**WAIT, "made_by": {"makeJob": "/job_id"}}, "made_by names 'makeJob', which is no such call of Jobs"),
        ({**WAIT, "events": {"jobDone": "/job_id"}}, "events names 'jobDone', which is not a webhook"),
        ({**WAIT, "method": "get"}, "x-personae-wait: jobs.get is there already: give the waiting"),
    ],
)
def test_what_does_not_fit_stops_the_run_and_is_named(tmp_path: Path, wait: Json, complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        sources(tmp_path, acme=jobs(wait))
    assert complaint in str(caught.value)
    assert "GET /jobs/{job_id} (getJob)" in str(caught.value)


def test_it_belongs_to_a_read_of_one_thing(tmp_path: Path) -> None:
    whole = jobs()
    moved = whole["paths"]["/jobs/{job_id}"]["get"].pop("x-personae-wait")
    whole["paths"]["/jobs"]["post"]["x-personae-wait"] = moved
    with pytest.raises(PipelineError, match="x-personae-wait belongs to a get of one thing"):
        sources(tmp_path, acme=whole)


def test_a_thing_in_another_one_needs_the_ids_of_both(tmp_path: Path) -> None:
    whole = copy.deepcopy(jobs())
    read = whole["paths"].pop("/jobs/{job_id}")
    read["get"]["parameters"].append(parameter("team_id", TEXT, place="path", required=True))
    whole["paths"]["/teams/{team_id}/jobs/{job_id}"] = read
    with pytest.raises(PipelineError, match="made_by: createJob does not take team_id, which the read needs"):
        sources(tmp_path, acme=whole)
    make = whole["paths"].pop("/jobs")
    make["post"]["parameters"] = [parameter("team_id", TEXT, place="path", required=True)]
    whole["paths"]["/teams/{team_id}/jobs"] = make
    found = methods(tmp_path / "again", whole)
    assert found["wait"][:2] == ["team_id", "job_id"]
    assert found["wait_all"][:2] == ["team_id", "job_ids"]
    assert found["create_and_wait"][:2] == ["team_id", "name"]
