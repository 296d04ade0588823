"""What a request asks for: its operation and its arguments, as its specification has them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from ...http.messages import Request
from ...vendors import style_of
from ..specification.document import Specification, shipped
from ..specification.paths import is_parameter, name_of
from .stand_ins import vocabulary


@cache
def specification(vendor: str) -> Specification:
    """The specification of a vendor."""
    return Specification(shipped(vendor), style_of(vendor).rewrites)


@cache
def words_and_names(vendor: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words and the names of its specification."""
    return vocabulary(shipped(vendor))


def asked(vendor: str, base_url: str, request: Request) -> tuple[str, dict[str, Any]] | None:
    """The id of the operation and the arguments; None where no operation is."""
    parts, base = urlsplit(request.url), urlsplit(base_url).path.rstrip("/")
    segments = tuple(unquote(segment) for segment in parts.path.removeprefix(base).split("/")[1:])
    route = specification(vendor).match(segments).get(request.method)
    if route is None or route.operation.stream is not None:
        return None
    arguments: dict[str, Any] = {}
    named = zip(route.operation.segments, segments, strict=True)
    if path := {name_of(part): segment for part, segment in named if is_parameter(part)}:
        arguments["path"] = path
    if query := parse_qsl(parts.query, keep_blank_values=True):
        several: dict[str, list[str]] = {}
        for name, value in query:
            several.setdefault(name, []).append(value)
        arguments["query"] = several
    if request.form is not None:
        fields: Mapping[str, Any] = request.form.fields
        arguments["form"] = {**{name: _plain(value) for name, value in fields.items()}}
        arguments["files"] = sorted(request.form.files or {})
    elif request.content:
        arguments["body"] = json.loads(request.content)
    return route.operation.id, arguments


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value, default=str))
