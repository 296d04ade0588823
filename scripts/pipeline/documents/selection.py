"""JSONPath (RFC 9535): what a path selects, and where it comes to nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from jsonpath import JSONPath, JSONPathEnvironment, JSONPathError, JSONPathMatch
from jsonpath.filter import BaseExpression, InfixExpression
from jsonpath.segments import JSONPathChildSegment
from jsonpath.selectors import Filter, NameSelector

from ..errors import PipelineError

_JSONPATH = JSONPathEnvironment(strict=True)


def select(path: str, document: Any) -> list[JSONPathMatch]:
    """The nodes that a path selects, one twice that it names twice; PipelineError if it is no path."""
    try:
        return list(_compiled(path).finditer(document))
    except JSONPathError as error:
        raise PipelineError(f"not a JSONPath of RFC 9535: {' '.join(str(error).split())}") from None


def names_at_start(path: str) -> tuple[str, ...]:
    """The names that a path follows one after another, before it selects by anything else."""
    found: list[str] = []
    for segment in _compiled(path).segments:
        selectors = segment.selectors if isinstance(segment, JSONPathChildSegment) else ()
        if len(selectors) != 1 or not isinstance(selectors[0], NameSelector):
            break
        found.append(selectors[0].name)
    return tuple(found)


def why_nothing(path: str, document: Any) -> str:
    """The first part of a path that selects nothing any more, or the conditions that nothing fulfils."""
    before = "$"
    for segment in _compiled(path).segments:
        if not _selects(before + str(segment), document):
            filters = [selector for selector in segment.selectors if isinstance(selector, Filter)]
            if len(filters) == len(segment.selectors) == 1:
                inside = before + (".." if str(segment).startswith("..") else "")
                return f"{_short(before)} has nothing with {_unfulfilled(inside, filters[0], document)}"
            return f"{_short(before)} has no {_short(str(segment)).lstrip('.')}"
        before += str(segment)
    return ""


def _unfulfilled(before: str, selector: Filter, document: Any) -> str:
    """The conditions that nothing fulfils; all of them where each is fulfilled somewhere, but nowhere all at once."""
    conditions = [str(part) for part in _conditions(selector.expression.expression)]
    alone = [condition for condition in conditions if not _selects(f"{before}[?{condition}]", document)]
    return _short(" and ".join(alone or conditions))


def _conditions(expression: BaseExpression) -> Iterator[BaseExpression]:
    """What is joined by `&&`."""
    if isinstance(expression, InfixExpression) and expression.operator == "&&":
        yield from _conditions(expression.left)
        yield from _conditions(expression.right)
    else:
        yield expression


def _selects(path: str, document: Any) -> bool:
    return next(iter(_compiled(path).finditer(document)), None) is not None


def _compiled(path: str) -> JSONPath:
    compiled = _JSONPATH.compile(path)
    assert isinstance(compiled, JSONPath)  # the other kind comes of an operator that the standard has not
    return compiled


def _short(path: str) -> str:
    """A path in the notation that people use: `.name` for `['name']`."""
    return re.sub(r"(\.\.)?\['([A-Za-z_]\w*)'\]", lambda found: f"{found[1] or '.'}{found[2]}", path)
