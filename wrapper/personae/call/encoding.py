"""A call in the words of HTTP: path, query and body; ArgumentError for arguments that cannot be written so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any
from urllib.parse import quote, unquote

from personae_api.base import Field, is_uuid
from personae_api.shapes import ANY, Array, Shape
from personae_api.types import UNSET, Call, File, Form, Operation

from ..errors import ArgumentError, ConfigurationError
from ..http.bodies.uploads import files_in, is_file, problem_of
from .inputs import written
from .json import dumps
from .scalars import Refused

EVENT_STREAM = "text/event-stream"


def accepted(call: Call[Any, Any]) -> str:
    """The media types of the answer that a call expects."""
    if call.operation.streaming is not None:
        return EVENT_STREAM
    kinds = call.operation.media_types
    return ", ".join(kinds if call.shape is None and kinds else (call.operation.answer_type, *kinds))


def target(call: Call[Any, Any], extra_query: Mapping[str, Any]) -> str:
    """The path and the query of a call; ArgumentError for an id that would make it another path."""
    path = call.operation.path
    if not path.startswith("/"):  # behind the base URL it would go on with the name of the host
        raise ConfigurationError(f"{name_of(call.operation)}: {path[:50]!r} is not a path: it must begin with a slash")
    for name, value in call.path.items():
        path = path.replace(f"{{{name}}}", _segments(call.operation, name, value))
    if not call.query and not extra_query:
        return path
    query = _written(call.operation, call.operation.inputs.query, call.query, as_texts=True)
    if extra_query:
        query |= _extra(call.operation, "extra_query", extra_query)
    try:
        text = "&".join(_pairs(call.operation, query))
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"{name_of(call.operation)}: the arguments have no URL form: {error}") from error
    return f"{path}?{text}" if text else path


def _pairs(operation: Operation, query: Mapping[str, Any]) -> Iterator[str]:
    """Names with their values; a list repeats its name, unless it is one value."""
    joined = dict(operation.joined)
    for name, value in query.items():
        texts = [_quoted(text) for text in _texts(value)]
        if name in joined and isinstance(value, _LISTS) and texts:
            texts = [_joined(operation, name, texts, joined[name])]
        for text in texts:
            yield f"{_quoted(name)}={text}"


def _joined(operation: Operation, name: str, texts: Sequence[str], delimiter: str) -> str:
    """The items of a list in one value, with what stands between them.

    A comma in an item is percent-encoded, and the comma between items is not (RFC 6570). Other delimiters are
    percent-encoded themselves, so that one in an item could not be told from them.
    """
    if any(delimiter in text for text in texts):
        raise _inseparable(operation, name, unquote(delimiter))
    return delimiter.join(texts)


def _inseparable(operation: Operation, name: str, delimiter: str) -> ArgumentError:
    field = operation.inputs.query.get(name) or operation.inputs.headers.get(name)
    known = name if field is None else field.attribute
    return wrong(operation, f"must not have {delimiter!r} in an item, as it stands between the items", known)


def wrong(operation: Operation, problem: str, *arguments: str) -> ArgumentError:
    """The error that says what is wrong with arguments of an operation."""
    return ArgumentError(problem, vendor=operation.vendor, operation=operation.id, arguments=arguments)


def _quoted(text: str) -> str:
    return quote(text, safe="")


_LISTS = (list, tuple, set, frozenset)


def name_of(operation: Operation) -> str:
    """How errors name an operation."""
    return f"{operation.vendor} {operation.id}"


def _segments(operation: Operation, name: str, value: object) -> str:
    """What stands for a parameter of the path: a value, or several with what is between them."""
    field = operation.inputs.path.get(name)
    if field is not None and value is not UNSET:
        value = _written(operation, operation.inputs.path, {name: value}, as_texts=True)[name]
    if isinstance(value, _LISTS) and value:
        delimiter = dict(operation.joined).get(f"{{{name}}}")
        if delimiter is not None:
            return delimiter.join([_segment(operation, name, item, field) for item in value])
    return _segment(operation, name, value, field)


def _segment(operation: Operation, name: str, value: object, field: Field | None) -> str:
    value = value.value if isinstance(value, Enum) and value is not UNSET else value
    is_id = (isinstance(value, str | int) and not isinstance(value, bool)) or is_uuid(value)
    is_told = isinstance(value, bool | float) and field is not None and _takes(field.shape, type(value))
    text = _text(value) if is_id or is_told else ""
    if not text.strip() or text in {".", ".."} or not text.isprintable():
        shown = repr(value) if len(repr(value)) < 50 else type(value).__name__
        known = name if field is None else field.attribute
        raise wrong(operation, f"must be an id, not {shown}", known)
    return _quoted(text)


def _takes(shape: Shape, kind: type) -> bool:
    """Whether a value of a type is one of those that a shape, or the items of it, tells."""
    one = shape.items if isinstance(shape, Array) else shape
    return one is not ANY and kind in one.types


def _texts(value: Any) -> list[str]:
    if value is None:
        return []
    values = value if isinstance(value, _LISTS) else [value]
    return [_text(item) for item in values if item is not None]


def header_text(operation: Operation, name: str, value: Any) -> str | None:
    """A value in a header, None for nothing; commas are between the items of a list, so that none may be in one."""
    value = _written(operation, operation.inputs.headers, {name: value}, as_texts=True).get(name)
    texts = _texts(value)
    if isinstance(value, _LISTS) and any("," in text for text in texts):
        raise _inseparable(operation, name, ",")
    return ",".join(texts) if texts else None


def _text(value: Any) -> str:
    """A value in a URL or a header."""
    if isinstance(value, str):
        return str.__str__(value)
    return dumps(value).decode() if isinstance(value, bool | dict | list) else str(value)


def body_of(call: Call[Any, Any], extra: Mapping[str, Any]) -> tuple[bytes | None, Form | None]:
    """The body as JSON, or as a form, or neither."""
    operation = call.operation
    try:
        if call.form is not None:
            _refuse_json(call, call.form)
            given = _written(operation, operation.inputs.body, call.form.fields, as_texts=True)
            given |= _extra(operation, "extra_body", extra)
            fields = {name: _texts(value) for name, value in given.items()}
            return None, Form(fields, _checked_files(call))
        if call.json is UNSET:
            return None, None
        whole = operation.inputs.whole
        if whole is None and isinstance(call.json, dict):
            value: Any = _written(operation, operation.inputs.body, call.json)
        else:
            known = {"body": Field("body", ANY) if whole is None else whole}
            value = _written(operation, known, {"body": call.json})["body"]
        if extra:
            if not isinstance(value, dict):
                raise ConfigurationError(f"{name_of(operation)}: extra_body needs a body that is an object")
            value.update(_extra(operation, "extra_body", extra))
        return dumps(value), None
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"{name_of(operation)}: the arguments have no JSON form: {error}") from error


def _refuse_json(call: Call[Any, Any], form: Form) -> None:
    """ArgumentError for what only a body in JSON has, beside what makes it a form."""
    inputs = call.operation.inputs
    if inputs.whole is not None:
        others = [] if call.json is UNSET else [inputs.whole.attribute]
    else:
        others = [] if call.json is UNSET else [inputs.body[name].attribute for name in call.json]
    if others:
        files = [inputs.files.get(name, name) for name in form.files or ()]
        known = inputs.body
        fields = [known[name].attribute if name in known else name for name in form.fields]
        both = (*others, *(files or fields))
        raise wrong(call.operation, "cannot be given together: the first needs JSON, the last a form", *both)


def _written(
    operation: Operation, known: Mapping[str, Field], given: Mapping[str, Any], *, as_texts: bool = False
) -> dict[str, Any]:
    """Arguments as JSON values; ArgumentError names the one that cannot be sent, and where in it that is."""
    try:
        return written(known, given, as_texts=as_texts)
    except Refused as refused:
        raise wrong(operation, refused.problem, refused.place) from None


def _extra(operation: Operation, option: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """What an option adds to a call, as JSON values; ConfigurationError names the place in it."""
    try:
        return written({}, given)
    except Refused as refused:
        raise ConfigurationError(f"{name_of(operation)}: {option}: {refused.place} {refused.problem}") from None


def _checked_files(call: Call[Any, Any]) -> dict[str, Sequence[File]] | None:
    given: Mapping[str, Any] | None = call.form.files if call.form else None
    if given is None:
        return None
    found = {name: files_in(value) for name, value in given.items() if value is not None}
    for part, files in found.items():
        name = call.operation.inputs.files.get(part, part)
        for file in files:
            if not is_file(file):
                wanted = "bytes, a pathlib.Path, a file opened in binary mode or (filename, content)"
                raise wrong(call.operation, f"must be {wanted}, not {type(file).__name__}", name)
            problem = problem_of(file)
            if problem is not None:
                raise wrong(call.operation, f"cannot be sent: {problem}", name)
    return found
