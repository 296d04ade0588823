"""Ids of what an action makes, which its answer alone shows: a job, a message, a call. Each answer has its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ..specification.document import texts
from ..specification.resources import Kind
from ..specification.schemas.schema import MISSING
from ..store.identifiers import like
from ..store.item_data import replaced
from .answer import Answer
from .context import Context

_ID = re.compile(r"id|token|\w+(_id|_token|Id|Token)")
_DIGIT = re.compile(r"[0-9]")
"""What ids have that are given out; one without it is a name, such as that of a node."""


def renewed(context: Context, answer: Answer, made: Any = MISSING) -> Answer:
    """The answer with new ids in the place of those in its example that no other operation shows, and of `made`.

    Those are of things that are there already, or may be asked for.
    """
    if context.request.route.kind is not Kind.ACT or context.operation.method != "POST":
        return answer
    request = context.request
    known = {*texts(request.body), *request.path.values(), *texts(request.query)}
    alone = context.store.shown_alone(context.operation)
    old = [id for id in _ids(answer.value) if id not in known and (id == made or (id in alone and _DIGIT.search(id)))]
    value = answer.value
    for id in dict.fromkeys(old):
        value = replaced(value, id, like(id, context.store.random(context.key())))
    return replace(answer, value=value)


def _ids(value: Any) -> Iterator[str]:
    """The ids in an answer that is one thing; those in lists are of things that it tells of."""
    left = [value]
    while left:
        value = left.pop()
        for name, inner in value.items() if isinstance(value, dict) else ():
            left.append(inner)
            if isinstance(inner, str) and _ID.fullmatch(name):
                yield inner
