"""Spans and metrics as the SDK of OpenTelemetry has them, with the names of its conventions."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.semconv.attributes import error_attributes, http_attributes, server_attributes
from opentelemetry.semconv.metrics.http_metrics import HTTP_CLIENT_REQUEST_DURATION
from opentelemetry.trace import SpanKind, StatusCode

from personae import ConfigurationError, NotAllowedError, opentelemetry
from personae.sandbox import ConnectionReset, RateLimited, Sandbox, Status
from tests.support.both_clients import KEYS, Flavour
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio


class Collected:
    """What has come to the exporters."""

    def __init__(self) -> None:
        self._spans, self._metrics = InMemorySpanExporter(), InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        self.hook = opentelemetry.on_call(self.tracers, MeterProvider([self._metrics]))

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self._spans.get_finished_spans())

    def points(self, name: str) -> list[Any]:
        data = self._metrics.get_metrics_data()
        assert data is not None
        found = [one for scope in data.resource_metrics[0].scope_metrics for one in scope.metrics if one.name == name]
        return [point for one in found for point in one.data.data_points]


def made(sandbox: Sandbox, flavour: Flavour, vendor: str, **options: Any) -> Any:
    return getattr(sandbox, f"async_{vendor}" if flavour.is_async else vendor)(**options)


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


async def test_a_call_is_a_span_with_one_for_each_attempt(flavour: Flavour) -> None:
    seen, sandbox = Collected(), Sandbox(personas=1)
    sandbox.faults.add(RateLimited(retry_after=1), operation="getPersona")
    client = made(sandbox, flavour, "anam", on_call=seen.hook)
    persona = sandbox.anam().personas.list().all()[0]
    with seen.tracers.get_tracer("service").start_as_current_span("work") as work:
        await done(client.personas.get(persona.id))
    first, second, call, _ = seen.spans
    assert (call.name, call.kind) == ("anam getPersona", SpanKind.INTERNAL)
    assert call.parent == work.get_span_context()
    assert [one.parent for one in (first, second)] == [call.get_span_context()] * 2
    assert [one.kind for one in (first, second)] == [SpanKind.CLIENT] * 2
    assert first.name == second.name == "GET /v1/personas/{id}"
    assert attributes(first)[http_attributes.HTTP_RESPONSE_STATUS_CODE] == 429
    assert attributes(first)[error_attributes.ERROR_TYPE] == "429"
    assert attributes(first)["personae.outcome"] == "refused"
    assert (first.status.status_code, second.status.status_code) == (StatusCode.ERROR, StatusCode.UNSET)
    assert http_attributes.HTTP_REQUEST_RESEND_COUNT not in attributes(first)
    assert attributes(second)[http_attributes.HTTP_REQUEST_RESEND_COUNT] == 1
    assert attributes(second)[http_attributes.HTTP_REQUEST_METHOD] == "GET"
    assert attributes(second)[server_attributes.SERVER_ADDRESS] == "api.anam.ai"
    assert attributes(second)[server_attributes.SERVER_PORT] == 443
    assert attributes(call) == {
        "personae.vendor": "anam",
        "personae.operation": "getPersona",
        "personae.effect": "read",
        "personae.outcome": "done",
    }


async def test_durations_are_told_in_seconds_by_the_names_of_the_conventions(flavour: Flavour) -> None:
    seen, sandbox = Collected(), Sandbox()
    client = made(sandbox, flavour, "bland", on_call=seen.hook)
    await done(client.calls.list().all(limit=1))
    (attempt,) = seen.points(HTTP_CLIENT_REQUEST_DURATION)
    assert dict(attempt.attributes) == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "server.address": "api.bland.ai",
        "server.port": 443,
        "url.template": "/v1/calls",
    }
    assert attempt.count == 1
    assert attempt.explicit_bounds[0] == 0.005
    (call,) = seen.points("personae.call.duration")
    assert dict(call.attributes) == {
        "personae.vendor": "bland",
        "personae.operation": "listCalls",
        "personae.effect": "read",
        "personae.outcome": "done",
    }


async def test_a_lost_answer_is_an_error_of_its_class(flavour: Flavour) -> None:
    seen, sandbox = Collected(), Sandbox()
    sandbox.faults.add(ConnectionReset(), operation="sendCall")
    client = made(sandbox, flavour, "bland", on_call=seen.hook)
    with pytest.raises(Exception, match="sendCall"):
        await done(client.calls.send(phone_number="+13125550117", task="Say hello."))
    attempt, call = seen.spans
    assert attributes(attempt)["error.type"] == attributes(call)["error.type"] == "APIConnectionError"
    assert attributes(call)["personae.outcome"] == "unknown"
    assert call.status.status_code is StatusCode.ERROR


async def test_what_is_refused_here_has_no_attempt(flavour: Flavour) -> None:
    seen, sandbox = Collected(), Sandbox()
    client = made(sandbox, flavour, "bland", on_call=seen.hook, allow={"read"})
    with pytest.raises(NotAllowedError):
        await done(client.calls.send(phone_number="+13125550117", task="Say hello."))
    (call,) = seen.spans
    assert (attributes(call)["error.type"], attributes(call)["personae.outcome"]) == ("NotAllowedError", "not_sent")


async def test_nothing_of_what_was_sent_or_answered_is_in_it(flavour: Flavour) -> None:
    seen, sandbox = Collected(), Sandbox(personas=1)
    client = made(sandbox, flavour, "anam", on_call=seen.hook)
    sandbox.faults.add(Status(500), operation="createPersona")
    await done(client.personas.list(search="a search of mine").all())
    with pytest.raises(Exception, match="createPersona"):
        await done(client.personas.create(name="Cara of mine", system_prompt="A prompt of mine"))
    told = str([(span.name, attributes(span), span.status.description, span.events) for span in seen.spans])
    told += str(seen.points("personae.call.duration")) + str(seen.points(HTTP_CLIENT_REQUEST_DURATION))
    assert "of mine" not in told
    assert sandbox.key not in told
    assert not any(key in told for key in KEYS.values())


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'personae\[opentelemetry\]'"):
        opentelemetry.on_call()
