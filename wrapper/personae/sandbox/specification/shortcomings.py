"""What a sandbox of a document cannot do, for whoever writes or corrects the document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .document import operations
from .schemas.checks import unjudged
from .schemas.sampling import sample
from .schemas.schema import Schemas
from .schemas.validation import problem

MAX_SHOWN = 3
"""How many of a kind are named."""


def shortcomings(document: Mapping[str, Any]) -> Iterator[str]:
    """A sentence for each kind of thing that is let pass unjudged, and for bodies that nothing was found for."""
    schemas = Schemas(document)
    unmet = []
    for operation in operations(document, schemas):
        for status in operation.statuses:
            operation.answer_to(status)
        for node in (*(parameter.node for parameter in operation.parameters), *operation.bodies.values()):
            wrong = problem(node, sample(node))
            if wrong is not None and node in operation.bodies.values():
                unmet.append(f"{operation.id} ({'.'.join(map(str, wrong.place)) or 'body'}: {wrong.message})")
    found = [unjudged(book) for book in (schemas.rulebook, schemas.sent.rulebook)]
    for kind in _SINGULAR:
        what = [*dict.fromkeys(one for doubts in found for one in doubts.get(kind, ()))]
        if what:
            yield f"the sandbox lets pass {_count(what, kind)} that it cannot judge: {_shown(what)}"
    if unmet:
        yield f"the sandbox has found no valid value for {_count(unmet, 'bodies')}, there may be none: {_shown(unmet)}"


def _count(what: list[str], kind: str) -> str:
    return f"1 {_SINGULAR[kind]}" if len(what) == 1 else f"{len(what)} {kind}"


_SINGULAR = {"patterns": "pattern", "references": "reference", "keywords": "keyword", "bodies": "body"}


def _shown(what: list[str]) -> str:
    more = len(what) - MAX_SHOWN
    return ", ".join([*what[:MAX_SHOWN], *([f"and {more} more"] if more > 0 else [])])
