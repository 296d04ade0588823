"""What can be waited for: the methods, the states that end it, and how often it is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..pipeline.generating.api import Waiter
from ..pipeline.generating.render import options
from .markdown import code, fenced, items, link, prose
from .models import Models, readable


def listed(waiter: Waiter) -> str:
    """The methods of a waiter in the list of a page."""
    return f"{_to(waiter.method)}: Wait until the thing that {code(waiter.read.method)} reads is finished"


def blocks(owner: str, waiter: Waiter, models: Models) -> Iterator[str]:
    """What is said of a waiter."""
    said = waiter.said
    yield f"## {waiter.method}"
    yield f"Reads a thing with {_to(waiter.read.method)} until it is finished, and returns it."
    yield fenced("\n".join(_signatures(owner, waiter)))
    yield "**States**"
    yield items([_state(state) for state in said["states"]])
    yield "**Wait**"
    yield items(list(_facts(waiter)))
    yield "**Arguments**"
    described = options(waiter, waiter.names, several=True)
    yield items([f"{code(name)}: {prose(text)}" for name, text in described.items()])
    yield "**Answer**"
    fields = models.in_short(waiter.read.result)
    yield f"{models.linked(waiter.read.result)}{f', with {fields}' if fields else ''}."


def _to(method: str) -> str:
    return link(code(method), f"#{method}")


def _signatures(owner: str, waiter: Waiter) -> Iterator[str]:
    given, result = waiter.names, readable(waiter.read.result)
    ids = [argument.python_name for argument in waiter.read.positional] or [f"*, {waiter.id.python_name}"]
    several = [argument.python_name for argument in waiter.read.path if argument != waiter.id]
    some = f"{given['deadline']}={waiter.deadline}, ..."
    yield f"{owner}.{waiter.method}({', '.join([*ids, some])}) -> {result}"
    yield f"{owner}.{waiter.all_method}({', '.join([*several, waiter.ids, some])}) -> list[{result}]"
    for maker in waiter.makers:
        yield f"{owner}.{maker.method}(..., {maker.names['deadline']}={waiter.deadline}, ...) -> {result}"


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
    yield f"Raises `WaitTimeoutError` after {said['deadline']} s by default."
    if "reason" in said:
        reason = code(said["reason"][1:].replace("/", "."))
        yield f"The reason for a failure is in {reason}, and in `reason` of the error."
    if waiter.makers:
        made = ", ".join(_to(one.operation.method) for one in waiter.makers)
        yield f"`..._and_wait` takes the arguments of {made}."
    if waiter.events:
        yield f"An event of {', '.join(map(code, said['events']))} that you feed in brings the next read forward."
