"""The page of a resource: each of its methods in full."""

from __future__ import annotations

from collections.abc import Iterator

from ..pipeline.generating.api import Field, Operation, Resource
from ..pipeline.generating.render import told
from ..pipeline.texts import ended, in_one
from . import behaviour, onces, waits
from .example_values import Values
from .examples import Examples
from .literals import WIDTH
from .markdown import code, document, fenced, items, link, paragraphs, prose, to_method
from .models import Models, in_json, readable

_TAKEN = frozenset({"readme", "index", "models"})
"""Names of other pages; file systems may not tell capitals apart."""


def page(resource: str) -> str:
    """The file of a resource."""
    return f"{resource}_.md" if resource in _TAKEN else f"{resource}.md"


def text(vendor: str, resource: Resource, models: Models, examples: Examples, values: Values) -> str:
    """What is on the page of a resource."""
    title = vendor.capitalize()
    blocks = [
        f"# {title}: `{resource.name}`",
        *paragraphs(resource.description),
        f"Methods of `{vendor}.{resource.name}`; back to {link(title, 'README.md')}.",
        items(listed(resource)),
        "The examples need a client:",
        fenced(f"from personae import {title}\n\n{vendor} = {title}()  # the key is in {vendor.upper()}_API_KEY"),
    ]
    for operation in resource.operations:
        example = examples.source(resource.name, operation)
        blocks += _method(f"{vendor}.{resource.name}", operation, models, values, example)
    for waiter in resource.waiters:
        blocks += waits.blocks(f"{vendor}.{resource.name}", waiter, models, examples.wait(resource.name, waiter))
    for once in resource.onces:
        blocks += onces.blocks(f"{vendor}.{resource.name}", once, models)
    return document(blocks)


def listed(resource: Resource, file: str = "") -> list[str]:
    """All methods in a list: their names with links to their descriptions, and what they do in short."""
    return [
        *(_listed(operation, file) for operation in resource.operations),
        *(line for waiter in resource.waiters for line in waits.listed(waiter, file)),
        *(onces.listed(once, file) for once in resource.onces),
    ]


def _listed(operation: Operation, file: str) -> str:
    summary = prose(in_one(told(operation)[0]))
    return f"{to_method(operation.method, file=file)}: {summary}{behaviour.marks(operation)}"


def _method(owner: str, operation: Operation, models: Models, values: Values, example: str) -> Iterator[str]:
    yield f"## {operation.method}"
    if behaviour.is_deprecated(operation):
        yield "**Deprecated by the vendor.**"
    if seen := behaviour.SOURCES[operation.info.source]:
        yield f"**{seen}**"
    summary, description = told(operation)
    yield prose(ended(in_one(summary)))
    yield from paragraphs(description)
    yield "**Example**"
    yield fenced(example)
    yield "**Signature**"
    yield fenced(signature(f"{owner}.{operation.method}", operation))
    arguments = (*operation.positional, *operation.keywords)
    if arguments:
        yield "**Arguments**"
        yield items([_argument(argument, models) for argument in arguments])
        yield models.imported(arguments)
    yield "**Answer**"
    yield _answer(operation, models)
    lines = [
        behaviour.sends(operation),
        behaviour.effect(operation),
        behaviour.retries(operation),
        behaviour.pages(operation),
        behaviour.stream(operation),
    ]
    yield "**Request**"
    yield items([line for line in lines if line])
    if failures := behaviour.errors(operation, values):
        yield "**Errors**"
        yield items(failures)


def signature(function: str, operation: Operation) -> str:
    """A method as it is called: `...` stands for what may be left out."""
    arguments = [_parameter(argument) for argument in operation.positional]
    if operation.keywords:
        arguments += ["*", *map(_parameter, operation.keywords)]
    result = readable(operation.lazy_result or operation.result)
    line = f"{function}({', '.join(arguments)}) -> {result}"
    if len(line) <= WIDTH or not arguments:
        return line
    return "\n".join([f"{function}(", *(f"    {argument}," for argument in arguments), f") -> {result}"])


def _parameter(argument: Field) -> str:
    return f"{argument.python_name}: {readable(argument.annotation)}{'' if argument.required else ' = ...'}"


def _argument(argument: Field, models: Models) -> str:
    required = ", required" if argument.required else ""
    kind = models.linked(argument.annotation)
    parts = [
        f"`{argument.python_name}`{in_json(argument)}: {kind}{required}.",
        prose(argument.description),
        models.values(argument.annotation),
    ]
    return " ".join(filter(None, parts))


def _answer(operation: Operation, models: Models) -> str:
    if operation.call == "DownloadCall":
        return f"`Download`, a file: {', '.join(map(code, operation.media_types))}."
    if operation.stream is not None:
        return f"{models.linked(str(operation.lazy_result))}, events as they happen."
    if operation.result == "None":
        return "Nothing."
    kind = models.linked(operation.lazy_result or operation.result)
    fields = models.in_short(operation.result)
    return f"{kind}, with {fields}." if fields else f"{kind}."
