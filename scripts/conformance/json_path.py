"""Expressions of RFC 9535, against those that find the targets of overlays; the cases are our own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..pipeline.documents.selection import select
from ..pipeline.errors import PipelineError
from .cases import UNKNOWN, Case, Suite, raised

DOCUMENT: Any = {
    "a": [3, 5, 1, 2, 4, 6, {"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}],
    "o": {"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}},
    "e": "f",
    "j j": {"k.k": 3},
    "'": {"@": 2},
    "n": None,
    "yes": True,
    "one": 1,
}

FOUND: tuple[tuple[str, list[Any]], ...] = (
    ("$", [DOCUMENT]),
    ("$.o['p']", [1]),
    ("$.o['p', 'q', 'p']", [1, 2, 1]),
    ("$['j j']['k.k']", [3]),
    ("$['\\'']['@']", [2]),
    ('$["\'"]["@"]', [2]),
    ('$["\\u006f"].p', [1]),
    ("$.a[0]", [3]),
    ("$.a[-1]", [{"b": "kilo"}]),
    ("$.a[99]", []),
    ("$.a[1:3]", [5, 1]),
    ("$.a[:2]", [3, 5]),
    ("$.a[1:6:2]", [5, 2, 6]),
    ("$.a[5:1:-2]", [6, 2]),
    ("$.a[::-1][0]", []),
    ("$.a[1:3:0]", []),
    ("$.a[0, 5]", [3, 6]),
    ("$.o.*", [1, 2, 3, 5, {"u": 6}]),
    ("$.o[*, *]", [1, 2, 3, 5, {"u": 6}, 1, 2, 3, 5, {"u": 6}]),
    ("$..u", [6]),
    ("$..b", ["j", "k", {}, "kilo"]),
    ("$.a[?@.b == 'kilo']", [{"b": "kilo"}]),
    ("$.a[?(@.b == 'kilo')]", [{"b": "kilo"}]),
    ("$.a[?@ > 3.5]", [5, 4, 6]),
    ("$.a[?@.b]", [{"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}]),
    ("$.a[?!@.b]", [3, 5, 1, 2, 4, 6]),
    ("$.a[?@ < 2 || @.b == 'k']", [1, {"b": "k"}]),
    ("$.a[?@ > 1 && @ < 4]", [3, 2]),
    ("$.a[?match(@.b, '[jk]')]", [{"b": "j"}, {"b": "k"}]),
    ("$.a[?search(@.b, '[jk]')]", [{"b": "j"}, {"b": "k"}, {"b": "kilo"}]),
    ("$.a[?length(@.b) == 4]", [{"b": "kilo"}]),
    ("$.o[?count(@.*) == 1]", [{"u": 6}]),
    ("$.a[?value(@.b) == 'j']", [{"b": "j"}]),
    ("$.a[?@.b == $.a[6].b]", [{"b": "j"}]),
    ("$.a[?@.b == @.x]", [3, 5, 1, 2, 4, 6]),
    ("$[?@ == null]", [None]),
    ("$[?@ == true]", [True]),
    ("$[?@ == 1]", [1]),
    ("$[?@ == 1.0]", [1]),
    ("$.none", []),
    ("$.e.f", []),
)
"""Expressions, and the values that they find, in their order."""

REFUSED = (
    "a",
    "$.",
    "$a",
    " $",
    "$ ",
    "$.a[01]",
    "$.a[-0]",
    "$.a[1:2:3:4]",
    "$['a'",
    "$[a]",
    "$.a[?@.b = 1]",
    "$.a[?1]",
    "$.a[?@.b == [1]]",
    "$.a[?length(@.*) == 1]",
    "$.a[?count(1) == 1]",
    "$.a[?match(@.b, 'a') == true]",
    "$.a[?unknown(@)]",
    "$['\\x']",
    "$[9007199254740992]",
)
"""What is no expression."""


REASONS = {"$.a[?@.b == [1]]": "the library takes a list where the standard has no literal for one"}


def suites() -> Iterator[Suite]:
    """Both tables."""
    found = [Case(path, raised(lambda p=path, v=values: _found(p, v))) for path, values in FOUND]  # type: ignore[misc]
    refused = [Case(f"no expression: {path!r}", raised(lambda p=path: _refused(p))) for path in REFUSED]  # type: ignore[misc]
    yield Suite(
        "JSONPath (RFC 9535)", "the targets of overlays", "written from the standard's text", [*found, *refused]
    )


def _found(path: str, values: list[Any]) -> str:
    found = [node.obj for node in select(path, DOCUMENT)]
    return "" if repr(found) == repr(values) else REASONS.get(path, UNKNOWN)


def _refused(path: str) -> str:
    try:
        select(path, DOCUMENT)
    except PipelineError:
        return ""
    return REASONS.get(path, UNKNOWN)
