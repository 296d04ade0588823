"""What a request asks for: path, query, headers and body in the types of the specification, or a refusal."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from math import isfinite
from typing import Any
from urllib.parse import parse_qsl, unquote_plus

from ..specification.media_types import JSON, is_json
from ..specification.operations import Operation, Parameter
from ..specification.schemas.keywords import UUID
from ..specification.schemas.problems import has_type
from ..specification.schemas.schema import ANYTHING, MISSING, Node
from ..specification.schemas.validation import problem
from . import multipart
from .refusal import Refusal
from .uploads import Upload

MAX_NESTING = 100
"""How deep a body may be; deeper ones are no data but an attack."""

_WHOLE = re.compile(r"-?[0-9]{1,18}")
_BOOLEANS = {"true": True, "false": False}
_FORM = "multipart/form-data"
_URLENCODED = "application/x-www-form-urlencoded"


def read_query(operation: Operation, text: str) -> dict[str, Any]:
    """The query as the operation declares it; what it does not declare is left out."""
    sent: dict[str, list[str]] = {}
    for pair in filter(None, text.split("&")):
        name, _, value = pair.partition("=")
        sent.setdefault(unquote_plus(name), []).append(value)
    query: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.where != "query":
            continue
        values = sent.get(parameter.name) or sent.get(f"{parameter.name}[]")
        if values is None:
            if parameter.required:
                raise Refusal(400, f"{parameter.name}: is required")
            continue
        items = _decoded(values, parameter.delimiter if parameter.node.is_list else None)
        query[parameter.name] = _checked(parameter.name, parameter.node, _typed(parameter.node, items))
    return query


def _decoded(values: list[str], delimiter: str | None) -> list[str]:
    """The texts in a query; of a list that is one value, a comma between items stands there as it is."""
    if delimiter == ",":
        values = values[0].split(delimiter)
    texts = [unquote_plus(value) for value in values]
    return texts if delimiter in (None, ",") else texts[0].split(delimiter)


def check_path(operation: Operation, arguments: Mapping[str, str]) -> None:
    """Refuse ids of a wrong form."""
    for parameter in operation.parameters:
        if parameter.where == "path" and parameter.name in arguments:
            value = arguments[parameter.name]
            _checked(parameter.name, parameter.node, _typed(parameter.node, _items(parameter, value)))
            if parameter.node.format == "uuid" and UUID.fullmatch(value) is None:
                raise Refusal(400, f"{parameter.name}: must be a UUID")


def _items(parameter: Parameter, value: str) -> list[str]:
    return value.split(parameter.delimiter) if parameter.node.is_list and parameter.delimiter else [value]


def read_headers(operation: Operation, headers: Mapping[str, str]) -> dict[str, Any]:
    """The headers that the operation declares."""
    found: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.where != "header":
            continue
        if parameter.name in headers:
            value = _typed(parameter.node, _items(parameter, headers[parameter.name]))
            found[parameter.name] = _checked(parameter.name, parameter.node, value)
        elif parameter.required:
            raise Refusal(400, f"{parameter.name}: is required, as a header")
    return found


def read_body(operation: Operation, headers: Mapping[str, str], content: bytes) -> Any:
    """The body, None if there is none."""
    if not operation.bodies:
        return None
    media = headers.get("content-type", "").partition(";")[0].strip().lower()
    if not content and media != _FORM:
        if operation.body_is_required:
            raise Refusal(400, "body: is required")
        return None
    media = media or JSON
    node = operation.bodies.get(media)
    if node is None:
        node = next((node for declared, node in operation.bodies.items() if is_json(declared) and is_json(media)), None)
    if node is None:
        raise Refusal(415, f"content-type: must be {' or '.join(operation.bodies)}, not {media}")
    return _checked("", node, _parsed(node, media, headers, content))


def _parsed(node: Node, media: str, headers: Mapping[str, str], content: bytes) -> Any:
    if is_json(media):
        return parse_json(content)
    if media == _FORM:
        return _fields(node, _form_parts(headers["content-type"], content))
    if media == _URLENCODED:
        return _fields(node, parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True))
    return Upload(content, media=media)


def _checked(name: str, node: Node, value: Any) -> Any:
    found = problem(node, value)
    if found is None:
        return value
    place = ".".join([name] * bool(name) + [str(part) for part in found.place])
    raise Refusal(400, f"{place or 'body'}: {found.message}")


def parse_json(content: bytes) -> Any:
    """A JSON text, by the letter of RFC 8259; a refusal if it is none."""
    try:
        value = json.loads(content, parse_constant=_refuse_constant, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, f"body: must be JSON ({str(error)[:80]})") from error
    if not _is_shallow(value):
        raise Refusal(400, f"body: must not be nested more than {MAX_NESTING} deep")
    return value


def _refuse_constant(text: str) -> Any:
    raise ValueError(f"{text} is no number")


def _finite(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError("a number is too large")
    return number


def _is_shallow(value: Any) -> bool:
    level = [value]
    for _ in range(MAX_NESTING + 1):
        containers = [item for item in level if isinstance(item, dict | list)]
        if not containers:
            return True
        level = [item for inside in containers for item in (inside.values() if isinstance(inside, dict) else inside)]
    return False


def _form_parts(content_type: str, content: bytes) -> list[tuple[str, Any]]:
    try:
        return list(multipart.parts(content_type, content))
    except multipart.FormError:
        raise Refusal(400, "body: must be multipart/form-data with a boundary") from None


def _fields(node: Node, pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    sent: dict[str, list[Any]] = {}
    for name, value in pairs:
        sent.setdefault(name, []).append(value)
    properties = node.concrete().properties
    return {name: _typed(properties.get(name, ANYTHING), values) for name, values in sent.items()}


def _typed(node: Node, values: list[Any]) -> Any:
    """The texts of a query or a form in the type that the schema has for them."""
    if node.is_list:
        items = node.concrete().items or ANYTHING
        return [_typed_one(items, value) for value in values]
    return _typed_one(node, values[-1])


def _typed_one(node: Node, value: Any) -> Any:
    """A text as the first of the things that it can be read as and that the schema allows."""
    if not isinstance(value, str) or node is ANYTHING or problem(node, value) is None:
        return value
    readings = [reading for reading in _readings(value) if reading is not MISSING]
    allowed = (reading for reading in readings if problem(node, reading) is None)
    types = node.concrete().types
    meant = (reading for reading in readings if has_type(types, reading))  # so that what else is wrong is said
    return next(allowed, next(meant, value))


def _readings(text: str) -> Iterator[Any]:
    yield _BOOLEANS.get(text.lower(), MISSING)
    yield int(text) if _WHOLE.fullmatch(text) else _number(text)
    if text[:1] in {"{", "["}:
        try:
            yield parse_json(text.encode())
        except Refusal:
            return


def _number(text: str) -> Any:
    try:
        return MISSING if "_" in text else _finite(text)
    except ValueError:
        return MISSING
