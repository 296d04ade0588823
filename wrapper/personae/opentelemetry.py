"""Spans and metrics of calls, by the conventions of OpenTelemetry for HTTP clients (`personae[opentelemetry]`).

>>> from personae import Bland, opentelemetry
>>> bland = Bland(on_call=opentelemetry.on_call())  # doctest: +SKIP

A call is a span, with a span for each of its attempts below it, and both are told as durations in seconds. No key,
query, body or id is in them: addresses are templates, such as `/v1/calls/{call_id}`.

Source: https://opentelemetry.io/docs/specs/semconv/http/http-spans/ and .../http-metrics/, version 1.27 and later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import personae

from . import __version__
from .errors import ConfigurationError

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
"""The boundaries that the conventions advise for durations."""
_SPANS = "opentelemetry"
"""What the spans of a call stand under in the context of its records."""
_PORTS = {"http": 80, "https": 443}
_FIRST_FAILURE = 400


def on_call(
    tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
) -> personae.OnCall:
    """What to give a client as `on_call=`; the providers are the global ones where none are given.

    The span of a call is a child of the one that is current where the call is made. ConfigurationError if the package
    opentelemetry-api is not installed.
    """
    try:
        from opentelemetry import metrics, trace
    except ImportError as error:
        raise ConfigurationError(
            "OpenTelemetry needs the package opentelemetry-api: pip install 'personae[opentelemetry]'"
        ) from error
    tracer = trace.get_tracer("personae", __version__, tracer_provider)
    meter = metrics.get_meter("personae", __version__, meter_provider)
    of_attempts = meter.create_histogram(
        "http.client.request.duration",
        unit="s",
        description="Duration of HTTP client requests.",
        explicit_bucket_boundaries_advisory=_SECONDS,
    )
    of_calls = meter.create_histogram(
        "personae.call.duration",
        unit="s",
        description="Duration of calls, all attempts and the waits between them included.",
        explicit_bucket_boundaries_advisory=_SECONDS,
    )

    def begin(record: personae.CallRecord, name: str, kind: trace.SpanKind, known: dict[str, Any]) -> None:
        spans: list[trace.Span] = record.context.setdefault(_SPANS, [])
        within = trace.set_span_in_context(spans[-1]) if spans else None
        spans.append(tracer.start_span(name, within, kind, known))

    def end(record: personae.CallRecord, found: dict[str, Any]) -> None:
        spans: list[trace.Span] = record.context.get(_SPANS, [])
        if not spans:
            return
        span = spans.pop()
        span.set_attributes(found)
        if "error.type" in found:
            span.set_status(trace.StatusCode.ERROR)
        span.end()

    def told(record: personae.CallRecord) -> None:
        match record.event:
            case "call.start":
                name = f"{record.vendor} {record.operation}"
                begin(record, name, trace.SpanKind.INTERNAL, _call(record))
            case "attempt.start":
                request = _request(record)
                name = f"{record.method} {request['url.template']}"
                again = {"http.request.resend_count": record.attempt - 1} if record.attempt > 1 else {}
                begin(record, name, trace.SpanKind.CLIENT, {**request, **again})
            case "attempt.end":
                answer = _answer(record)
                end(record, {**answer, **_request_id(record), "personae.outcome": record.outcome})
                of_attempts.record(record.seconds or 0.0, {**_request(record), **answer})
            case "call.end":
                ended = {"personae.outcome": record.outcome, **_error(record)}
                end(record, ended)
                of_calls.record(record.seconds or 0.0, {**_call(record), **ended})

    return told


def _call(record: personae.CallRecord) -> dict[str, Any]:
    effect = {} if record.effect is None else {"personae.effect": record.effect}
    return {"personae.vendor": record.vendor, "personae.operation": record.operation, **effect}


def _request(record: personae.CallRecord) -> dict[str, Any]:
    url = urlsplit(record.url)
    return {
        "http.request.method": record.method,
        "url.template": url.path,
        "server.address": url.hostname or "",
        "server.port": url.port or _PORTS.get(url.scheme, 0),
    }


def _answer(record: personae.CallRecord) -> dict[str, Any]:
    status = record.status_code
    if status is None:
        return _error(record)
    failed = {"error.type": str(status)} if status >= _FIRST_FAILURE else _error(record)
    return {"http.response.status_code": status, **failed}


def _error(record: personae.CallRecord) -> dict[str, Any]:
    return {} if record.error is None else {"error.type": record.error}


def _request_id(record: personae.CallRecord) -> dict[str, Any]:
    return {} if record.request_id is None else {"personae.request_id": record.request_id}
