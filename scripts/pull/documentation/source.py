"""`source.json` of a vendor whose specification is ours: where its documentation is."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from ...pipeline.documents import read
from ...pipeline.errors import PipelineError
from .. import policy

_TEXT = {"type": "string", "minLength": 1}
_SCHEMA = {
    "type": "object",
    "properties": {
        "index": _TEXT,
        "document": _TEXT,
        "except": {"type": "array", "items": _TEXT},
        "operations": {"type": "object", "additionalProperties": _TEXT},
    },
    "required": ["index"],
    "additionalProperties": False,
}


@dataclass(frozen=True, slots=True)
class Source:
    """The address of the index of all pages, and that of the OpenAPI document beside it, if there is one.

    `left_out` are the pages that are not asked for, and `operations` what a page is about that does not say it.
    """

    index: str
    document: str | None = None
    left_out: frozenset[str] = frozenset()
    operations: dict[str, str] = field(default_factory=dict)


def load(folder: Path) -> Source | None:
    """The source of a vendor; None if it publishes its own document, or if nothing is said of it."""
    if not (folder / read.SOURCE).exists() or not (folder / read.AUTHORED).exists():
        return None
    found = read.read(folder / read.SOURCE)
    error = best_match(Draft202012Validator(_SCHEMA).iter_errors(found))
    if error is not None:
        raise PipelineError(f"{folder.name}/{read.SOURCE}: {error.json_path}: {error.message[:200]}")
    result = Source(
        found["index"], found.get("document"), frozenset(found.get("except", ())), found.get("operations", {})
    )
    if result.document and policy.asked(result.document).netloc != policy.asked(result.index).netloc:
        raise PipelineError(f"{folder.name}/{read.SOURCE}: $.document: it is at another host than the index")
    return result
