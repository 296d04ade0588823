"""What the sandbox is told of a vendor: `x-personae-life` and `x-personae-filter`, and what of them stops the run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.errors import PipelineError
from tests.support.generated_code import sources
from tests.support.openapi_documents import TEXT, Json, answering, document, parameter

JOB: Json = {"type": "object", "properties": {"job_id": TEXT, "status": TEXT, "ended_at": TEXT, "took": TEXT}}
LIFE: Json = {
    "over": ["ended_at"],
    "lasted": {"seconds": ["took"]},
    "badly": {"took": "0"},
    "ends": {"endJob": {"status": "ended"}},
    "callback": "callback_url",
    "sends": [{"when": "over", "webhook": "job", "example": "ended", "set": {"status": "ended"}}],
}
FILTER: Json = {"since": {"field": "ended_at", "is": "from"}}


def jobs(life: Json = LIFE, filters: Json = FILTER) -> Json:
    id = parameter("job_id", TEXT, place="path", required=True)
    read = {**answering(JOB, operationId="getJob", tags=["Jobs"], parameters=[id]), "x-personae-life": life}
    end = answering(JOB, operationId="endJob", tags=["Jobs"], parameters=[id])
    listed: dict[str, Any] = {"parameters": [parameter("since")], "x-personae-filter": filters}
    every = answering({"type": "array", "items": JOB}, operationId="listJobs", tags=["Jobs"], **listed)
    event = {"$ref": "#/components/schemas/Job", "required": ["job_id"]}
    body = {"schema": event, "examples": {"ended": {"value": {"job_id": "j1"}}}}
    job = {"post": {"requestBody": {"content": {"application/json": body}}, "responses": {"200": {"description": "x"}}}}
    paths = {"/jobs": {"get": every}, "/jobs/{job_id}": {"get": read}, "/jobs/{job_id}/end": {"post": end}}
    return {**document(paths, {"Job": JOB}), "webhooks": {"job": job}}


def test_what_fits_is_taken_and_makes_no_code(tmp_path: Path) -> None:
    with_it = jobs()
    without = jobs()
    del without["paths"]["/jobs/{job_id}"]["get"]["x-personae-life"]
    del without["paths"]["/jobs"]["get"]["x-personae-filter"]
    made, plain = (
        {path: text for path, text in sources(tmp_path / name, acme=whole).items() if path.endswith(".py")}
        for name, whole in (("a", with_it), ("b", without))
    )
    assert made == plain


@pytest.mark.parametrize(
    ("life", "complaint"),
    [
        ({**LIFE, "over": ["end"]}, "x-personae-life: the schema of the answer has nothing at '/end'"),
        ({**LIFE, "later": ["text"]}, "x-personae-life: the schema of the answer has nothing at '/text'"),
        ({**LIFE, "lasted": {"hours": ["took"]}}, "x-personae-life/lasted: Additional properties are not allowed"),
        ({**LIFE, "lasted": {"seconds": ["length"]}}, "has nothing at '/length'"),
        ({**LIFE, "badly": {"mood": "sad"}}, "has nothing at '/mood'"),
        ({**LIFE, "ends": {"endJob": {"mood": "sad"}}}, "has nothing at '/mood'"),
        ({**LIFE, "ends": {"killJob": {}}}, "x-personae-life: ends names 'killJob', which is not an operation"),
        ({**LIFE, "sends": [{**LIFE["sends"][0], "webhook": "end"}]}, "sends names 'end', which is not a webhook"),
        ({**LIFE, "sends": [{**LIFE["sends"][0], "example": "x"}]}, "'x', which is not an example of the webhook job"),
        ({**LIFE, "sends": [{**LIFE["sends"][0], "when": "now"}]}, "'now' is not one of"),
        ({**LIFE, "until": []}, "'until' was unexpected"),
    ],
)
def test_a_life_that_does_not_fit_stops_the_run_and_is_named(tmp_path: Path, life: Json, complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        sources(tmp_path, acme=jobs(life))
    assert complaint in str(caught.value)
    assert "GET /jobs/{job_id} (getJob)" in str(caught.value)


@pytest.mark.parametrize(
    ("filters", "complaint"),
    [
        ({"until": {"field": "ended_at"}}, "x-personae-filter names 'until', which is not a query parameter"),
        ({"since": {"field": "ended_at", "is": "near"}}, "x-personae-filter/since"),
        ({"since": {"sorts": "by", "is": "from"}}, "x-personae-filter/since"),
        ({}, "x-personae-filter"),
    ],
)
def test_a_filter_that_does_not_fit_stops_the_run_and_is_named(tmp_path: Path, filters: Json, complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        sources(tmp_path, acme=jobs(filters=filters))
    assert complaint in str(caught.value)
    assert "GET /jobs (listJobs)" in str(caught.value)
