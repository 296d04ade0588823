"""A successful answer, before it is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..requests.uploads import Upload
from ..specification.schemas.schema import MISSING
from .pages import Facts


@dataclass(frozen=True, slots=True)
class Answer:
    """What a caller wants of a successful answer; `facts` tell of the page that it is."""

    value: Any = MISSING
    facts: Facts = field(default_factory=dict)
    status: int | None = None
    file: Upload | None = None
    """What the caller gets if the answer is to be a file."""
