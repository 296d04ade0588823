"""What was sent as an event of the specification; what none of it explains is an `UnknownEvent`, whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import personae
from personae_api.events import UnknownEvent as UnknownEvent
from personae_api.shapes import Discriminated, Enumeration, OneOf, Reference, Shape
from personae_api.types import Operation, StreamCall

from ..call.json import loads
from ..call.results import likeness
from .protocol import UNNAMED, Sent


class Value(NamedTuple):
    """What an event says, as JSON, and the name of its kind."""

    value: Any
    kind: str | None


def value_of(call: StreamCall[Any, Any], sent: Sent) -> Value:
    """The value of an event: its data, as JSON where they are that, or all of it where that is what is described."""
    streaming = call.operation.streaming
    assert streaming is not None
    assert sent.data is not None
    data = _json(sent.data)
    value = data
    if streaming.is_whole:
        value = {"event": sent.event, "data": data, **({"id": sent.id} if sent.id else {})}
    kind = value.get(streaming.kind) if isinstance(value, dict) else value
    if not isinstance(kind, str):
        kind = None if sent.event == UNNAMED else sent.event
    return Value(value, kind)


def _json(text: str) -> Any:
    try:
        return loads(text.encode())
    except (ValueError, RecursionError):
        return text


def decoded(call: StreamCall[Any, Any], sent: Sent, found: Value, on_drift: personae.OnDrift | None) -> Any:
    """The event as a model; the hook is told of what differs from the specification."""
    operation, shape = call.operation, call.shape
    assert shape is not None
    assert operation.streaming is not None
    named = _named(shape, operation.streaming.kind)
    option = _option(shape, named, found)
    if option is None:
        if on_drift is not None:
            _tell_unknown(on_drift, operation, shape, named, found)
        return _unknown(operation.streaming.kind, sent, found.value)
    value = _in_place(on_drift, operation, option, _as_text(option, sent, found.value))
    if on_drift is not None:
        from .. import drift

        drift.watch(on_drift, operation, option, value)
    return option.decode(value)


def _option(shape: Shape, named: Mapping[str, Shape], found: Value) -> Shape | None:
    """The shape of the event, None if it is of a kind that is not known."""
    if isinstance(found.value, dict) and named:
        option = named.get(found.kind or "") or named.get("")
        if option is not None or isinstance(shape, Discriminated) or _are_all_named(shape, named):
            return option
    return shape if type(found.value) in shape.types or str in shape.types else None


def _named(shape: Shape, field: str) -> Mapping[str, Shape]:
    """The shapes of the kinds that have a name."""
    if isinstance(shape, Discriminated):
        return shape.named
    options = shape.options if isinstance(shape, OneOf) else (shape,)
    return {str(name): option for option in options for name in _names(option, field)}


def _are_all_named(shape: Shape, named: Mapping[str, Shape]) -> bool:
    options = shape.options if isinstance(shape, OneOf) else (shape,)
    return {id(option) for option in options} == {id(option) for option in named.values()}


def _names(option: Shape, field: str) -> frozenset[str | int]:
    known = option.load().FIELDS.get(field) if isinstance(option, Reference) else None
    return known.shape.values if known is not None and isinstance(known.shape, Enumeration) else frozenset()


def _as_text(option: Shape, sent: Sent, value: Any) -> Any:
    """The value with its data as they came, where they are described as a text."""
    if str in option.types and dict not in option.types:
        return sent.data
    known = option.load().FIELDS.get("data") if isinstance(option, Reference) else None
    is_text = known is not None and str in known.shape.types and dict not in known.shape.types
    return {**value, "data": sent.data} if is_text and value.keys() >= {"event"} else value


def _in_place(on_drift: personae.OnDrift | None, operation: Operation, option: Shape, value: Any) -> Any:
    """The value, without what is around an object in it and says nothing by itself."""
    if not isinstance(option, Reference) or not isinstance(value, dict):
        return value
    for name, field in option.load().FIELDS.items():
        inner = value.get(name)
        if not isinstance(inner, dict) or len(inner) != 1 or likeness(field.shape, inner):
            continue
        only = next(iter(inner.values()))
        if isinstance(only, dict) and likeness(field.shape, only):
            value = {**value, name: only}
            if on_drift is not None:
                from .. import drift

                on_drift(
                    drift.Drift(operation.vendor, operation.id, f"/{name}", drift.expected(field.shape), "an envelope")
                )
    return value


def _unknown(field: str, sent: Sent, value: Any) -> UnknownEvent:
    is_told = isinstance(value, dict) and (sent.event == UNNAMED or field in value)
    return UnknownEvent.from_dict(value if is_told else {"event": sent.event, "data": value})


def _tell_unknown(
    on_drift: personae.OnDrift, operation: Operation, shape: Shape, named: Mapping[str, Shape], found: Value
) -> None:
    from .. import drift

    field = "" if operation.streaming is None else operation.streaming.kind
    if found.kind is None or not named or not isinstance(found.value, dict):
        on_drift(drift.Drift(operation.vendor, operation.id, "", drift.expected(shape), drift.kind_of(found.value)))
        return
    for path, expected, got in drift.differences(Enumeration(*named), found.kind, f"/{field}"):
        on_drift(drift.Drift(operation.vendor, operation.id, path, expected, got))
