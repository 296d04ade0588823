"""Components that are called otherwise in a vendor's new document, as far as their shape tells it.

A name that is gone belongs to the new name whose component says the most of the same, if no other of either comes as
near, and half of all that the two say is the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, TypeAlias

from ..pipeline.documents.extensions import PREFIX
from ..pipeline.documents.overlaid import Overlaid
from ..pipeline.documents.overlay import Outcome
from ..pipeline.documents.selection import names_at_start

_LEAST_SHARE = 0.5
_LEAST_IN_COMMON = 2
"""One is the type, which alone tells nothing."""

_PROSE = frozenset({"title", "summary", "description", "example", "examples", "deprecated", "externalDocs", "$comment"})
_NAMES = frozenset({"properties", "patternProperties", "content", "headers", "responses"})
"""Words whose object has names of the vendor's as keys, be they words elsewhere."""

_Said: TypeAlias = frozenset[tuple[tuple[str, ...], str]]


def hinted(overlay: Overlaid, old: dict[str, Any], new: dict[str, Any]) -> Overlaid:
    """The same, in which an action for a component that is gone says what that may be called now."""

    @cache
    def of_kind(kind: str) -> _Changed:
        return _Changed(_components(old, kind), _components(new, kind))

    def with_hint(outcome: Outcome) -> Outcome:
        start = names_at_start(outcome.action.target) if outcome.problem and not outcome.places else ()
        if len(start) < 3 or start[0] != "components":
            return outcome
        found = of_kind(start[1]).renamed(start[2])
        hint = f"{outcome.problem}; {start[2]} may be called {found} now"
        return outcome if found is None else replace(outcome, problem=hint)

    return replace(overlay, outcomes=list(map(with_hint, overlay.outcomes)))


class _Changed:
    """The components of one kind that are gone, and those that are new, by what they say."""

    def __init__(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        self.gone = {name: frozenset(_said(value)) for name, value in old.items() if name not in new}
        self.new = {name: frozenset(_said(value)) for name, value in new.items() if name not in old}

    def renamed(self, name: str) -> str | None:
        """The new name of a component, None if none is evident."""
        found = _nearest(self.gone[name], self.new) if name in self.gone else None
        return found if found is not None and _nearest(self.new[found], self.gone) == name else None


def _nearest(said: _Said, others: Mapping[str, _Said]) -> str | None:
    """The one that has the most in common, if it is one alone, and enough."""
    shares = {name: len(said & other) / len(said | other) for name, other in others.items() if said & other}
    best = max(shares.values(), default=0.0)
    names = [name for name, share in shares.items() if share == best]
    is_evident = len(names) == 1 and best >= _LEAST_SHARE and len(said & others[names[0]]) >= _LEAST_IN_COMMON
    return names[0] if is_evident else None


def _components(document: dict[str, Any], kind: str) -> Mapping[str, Any]:
    components = document.get("components")
    found = components.get(kind) if isinstance(components, dict) else None
    return found if isinstance(found, dict) else {}


def _said(component: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    """All that a component says without its prose, each with its place; the order of lists says nothing."""
    left: list[tuple[tuple[str, ...], Any, bool]] = [((), component, False)]
    while left:
        place, value, has_names = left.pop()
        if isinstance(value, dict) and value:
            kept = [key for key in value if has_names or not (key in _PROSE or key.startswith(PREFIX))]
            left += [((*place, key), value[key], key in _NAMES and not has_names) for key in kept]
        elif isinstance(value, list) and value:
            left += [((*place, ""), inner, False) for inner in value]
        else:
            yield place, json.dumps(value)
