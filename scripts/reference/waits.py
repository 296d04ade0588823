"""What can be waited for: the methods, the states that end it, and how often it is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..pipeline.generating.api import Waiter
from ..pipeline.generating.render import options
from . import behaviour
from .markdown import code, fenced, items, prose, to_method
from .models import Models, readable


def listed(waiter: Waiter, file: str = "") -> Iterator[str]:
    """The methods of a waiter in a list."""
    both = ", ".join(to_method(method, waiter.method, file=file) for method in (waiter.method, waiter.all_method))
    yield f"{both}: Waits until what {code(waiter.read.method)} reads is finished"
    for maker in waiter.makers:
        name = to_method(maker.method, waiter.method, file=file)
        said = f"Does what {code(maker.operation.method)} does, and waits until it is finished"
        yield f"{name}: {said}{behaviour.marks(maker.operation)}"


def blocks(owner: str, waiter: Waiter, models: Models, example: str) -> Iterator[str]:
    """What is said of a waiter."""
    yield f"## {waiter.method}"
    yield f"Reads a thing with {to_method(waiter.read.method)} until it is finished, and returns it."
    yield "**Example**"
    yield fenced(example)
    yield "**Signature**"
    yield fenced("\n".join(_signatures(owner, waiter)))
    yield "**Arguments**"
    described = options(waiter, waiter.names, several=True)
    made = [f"{code(maker.method)} takes those of {to_method(maker.operation.method)} too." for maker in waiter.makers]
    yield items([*(f"{code(name)}: {prose(text)}" for name, text in described.items()), *made])
    yield "**Answer**"
    fields = models.in_short(waiter.read.result)
    yield f"{models.linked(waiter.read.result)}{f', with {fields}' if fields else ''}."
    yield "**Request**"
    yield items(list(_effects(waiter)))
    yield "**States**"
    yield items([_state(state) for state in waiter.said["states"]])
    yield "**Wait**"
    yield items(list(_facts(waiter)))
    yield "**Errors**"
    yield items(list(_errors(waiter)))


def _signatures(owner: str, waiter: Waiter) -> Iterator[str]:
    given, result = waiter.names, readable(waiter.read.result)
    ids = [argument.python_name for argument in waiter.read.positional] or [f"*, {waiter.id.python_name}"]
    several = [argument.python_name for argument in waiter.read.path if argument != waiter.id]
    some = f"{given['deadline']}={waiter.deadline}, ..."
    yield f"{owner}.{waiter.method}({', '.join([*ids, some])}) -> {result}"
    yield f"{owner}.{waiter.all_method}({', '.join([*several, waiter.ids, some])}) -> list[{result}]"
    for maker in waiter.makers:
        yield f"{owner}.{maker.method}(..., {maker.names['deadline']}={waiter.deadline}, ...) -> {result}"


def _effects(waiter: Waiter) -> Iterator[str]:
    """What each of the methods does; the longer a wait, the later somebody sees what it cost to make the thing."""
    yield f"{code(waiter.method)} and {code(waiter.all_method)}: {behaviour.effect(waiter.read)}"
    for maker in waiter.makers:
        yield f"{code(maker.method)}: {behaviour.effect(maker.operation)} {behaviour.retries(maker.operation)}"


def _state(state: dict[str, Any]) -> str:
    parts = [
        f"{text} {_values(state[name])}"
        for name, text in (("going", "goes on while"), ("well", "finished when"), ("badly", "`WaitFailedError` when"))
        if name in state
    ]
    return f"{code(state['field'][1:].replace('/', '.'))}: {'; '.join(parts)}"


def _values(values: Any) -> str:
    return "it has any value" if values == "any" else ", ".join(code(str(value)) for value in values)


def _facts(waiter: Waiter) -> Iterator[str]:
    said = waiter.said
    yield f"Reads at once, again after {said['first']} s, then less and less often, up to {said['cap']} s apart."
    yield f"Ends after {said['deadline']} s by default."
    if "reason" in said:
        reason = code(said["reason"][1:].replace("/", "."))
        yield f"The reason for a failure is in {reason}, and in `reason` of the error."
    if waiter.events:
        yield f"An event of {', '.join(map(code, said['events']))} that you feed in brings the next read forward."


def _errors(waiter: Waiter) -> Iterator[str]:
    yield f"Those of {to_method(waiter.read.method)}: a refusal at once, anything else after nine in a row."
    for maker in waiter.makers:
        yield f"{code(maker.method)}: those of {to_method(maker.operation.method)} before it waits."
    yield "`WaitFailedError`: the thing ended badly."
    yield "`WaitTimeoutError`: it was not finished in time."
    yield f"`WaitAllError`: some of those that {code(waiter.all_method)} waits for failed."
