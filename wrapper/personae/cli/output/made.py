"""Whether an answer names what was made: who cannot tell that from it must not make it again without a look."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from personae_api.shapes import Reference
from personae_api.types import Call

from ...methods import Method

_EFFECTS = frozenset({"dial", "bill", "buy"})
"""What nobody wants to have done twice."""

_NAMES = re.compile("(^|_)(id|sid)$|[a-z]Id$|^phone_number$")
"""How fields are called by which a thing is known."""


def unnamed(method: Method, call: Call[Any, Any], value: Any) -> str | None:
    """The fields that should name what was made, if the answer, as JSON, has none of them; else None."""
    if method.effect not in _EFFECTS:
        return None
    if isinstance(call.shape, Reference):
        fields = call.shape.load().FIELDS
        given = method.arguments["properties"]
        names = [name for name, one in fields.items() if one.required and _NAMES.search(name) and name not in given]
        names = ["id"] if "id" in names else names  # beside it are those of others
        found = [value.get(name) for name in names] if isinstance(value, Mapping) else []
    else:
        last = str(call.operation.answer[-1]) if call.operation.answer else ""
        names = [last] if _NAMES.search(last) else []
        found = [value]
    if not names or any(isinstance(one, str | int) and not isinstance(one, bool) and one != "" for one in found):
        return None
    return " or ".join(names)
