"""What is to be known of an operation beyond its arguments: what it costs, when it is sent again, how its pages go."""

from __future__ import annotations

from personae.errors import status_error_class

from ..pipeline.endpoints.operations import POSITIONS
from ..pipeline.generating.api import Operation
from .example_values import Values
from .markdown import code, prose

EFFECTS = {
    "dials": "**dials**: this places a phone call, which reaches a person and costs money",
    "bills": "**costs money**",
    "buys": "**buys**: this buys something, which costs money",
    "deletes": "**deletes**: this cannot be undone",
}
_MARKS = {"bills": "costs money"}
"""What a list says of an effect, where that is another word."""

SOURCES = {
    "documentation": "",
    "vendor-program": "Undocumented, seen in use: the vendor's released programs call it.",
    "third-party": "Undocumented, seen in use: programs of others call it.",
}
"""What is said of an operation by what it is known from."""

_POSITIONS = {
    "page": "their number",
    "offset": "the number of items before them",
    "range": "the number of items before them",
    "cursor": "a cursor from the page before",
}
_SIZES = {"default_size": "{} by default", "max_size": "{} at most"}


def effect(operation: Operation) -> str:
    """What sending an operation does, and what it costs."""
    said = EFFECTS[operation.effect] if operation.effect else f"{operation.does}s"
    return f"Effect: {said}{', and **cannot be undone**' if operation.irreversible else ''}."


def marks(operation: Operation) -> str:
    """What a list says after the name of a method, beside what it does: above all its effect."""
    found = {
        _MARKS.get(operation.effect or "", operation.effect or ""): operation.effect,
        "cannot be undone": operation.irreversible,
        "deprecated": is_deprecated(operation),
        "seen in use": SOURCES[operation.info.source],
    }
    named = [mark for mark, is_there in found.items() if is_there]
    return f" (*{', '.join(named)}*)" if named else ""


def is_deprecated(operation: Operation) -> bool:
    """Whether the vendor advises against it."""
    return operation.info.raw.get("deprecated") is True


def retries(operation: Operation) -> str:
    """Whether an operation may be sent twice."""
    header = operation.info.raw.get("x-personae-idempotency-header")
    if header:
        return f"Retries: may be sent twice, because each call has its own idempotency key ({code(header)})."
    if operation.info.raw.get("x-personae-repeatable"):
        reads = operation.does == "read"
        return f"Retries: may be sent twice, because {'it only reads' if reads else 'the vendor counts it once'}."
    if operation.repeatable:
        return f"Retries: may be sent twice, like any {operation.info.method.upper()}."
    return "Retries: not sent twice, unless it is certain that nothing was done. There is no idempotency key."


def pages(operation: Operation) -> str:
    """How the list of an operation is cut into pages."""
    paging = operation.paging
    if paging is None:
        return ""
    arguments = {field.name: field.python_name for field in operation.query}
    position, size = (arguments.get(paging.get(name, "")) for name in (POSITIONS[paging["style"]], "size"))
    parts = [f"requested by {_POSITIONS[paging['style']]}{f' (`{position}`)' if position else ''}"]
    bounds = [text.format(paging[name]) for name, text in _SIZES.items() if name in paging]
    if size or bounds:
        parts.append(", ".join([*([f"`{size}` items on each"] if size else []), *bounds]))
    parts.append("the vendor gives the total" if paging.keys() & {"total", "last"} else "the vendor gives no total")
    return f"Pages: {'; '.join(parts)}."


def stream(operation: Operation) -> str:
    """How the events of an operation go on, and what ends them."""
    said = operation.stream
    if said is None:
        return ""
    again = "reopened after its last event if it breaks off" if operation.repeatable else "not reopened"
    names = " or ".join(map(code, said.end))
    end = f"ends with the event {names}" if said.end else "ends when the vendor closes it"
    failed = f"; {' and '.join(map(code, said.errors))} is raised" if said.errors else ""
    return f"Stream: {end}, and is {again}{failed}."


def sends(operation: Operation) -> str:
    """The request that an operation makes."""
    kinds = ["JSON" if body.json else "a form with files" if body.files else "a form" for body in operation.bodies]
    body = f", with {' or '.join(dict.fromkeys(kinds))}" if kinds else ""
    info = operation.info
    return f"HTTP: {code(f'{info.method.upper()} {info.path}')}{body}. Operation id: {code(info.id)}."


def errors(operation: Operation, values: Values) -> list[str]:
    """The statuses of failure that the document has, with our class for each and what it says of them."""
    said: dict[str, list[str]] = {}
    for status, raw in operation.info.raw.get("responses", {}).items():
        if status.isdecimal() and int(status) >= 400:
            text = prose(str(values.resolved(raw).get("description", ""))).rstrip(".")
            said.setdefault(text, []).append(f"{status} `{status_error_class(int(status)).__name__}`")
    return [f"{', '.join(statuses)}{': ' if text else ''}{text}." for text, statuses in said.items()]
