"""`source.json` of a vendor: where its document is, and what was pulled from there."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from ..pipeline.documents import read
from ..pipeline.documents.overlaid import Counts
from ..pipeline.errors import PipelineError

_TEXT = {"type": "string", "minLength": 1}
_PULL = {
    "type": "object",
    "properties": {
        **dict.fromkeys(("from", "at", "sha256", "etag"), _TEXT),
        "matched_before": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 0}},
    },
    "required": ["from", "at", "sha256"],
    "additionalProperties": False,
}
_SCHEMA = {
    "type": "object",
    "properties": {"url": _TEXT, "pulled": _PULL},
    "additionalProperties": False,
}


@dataclass(frozen=True, slots=True)
class Pulled:
    """A pull: the address or the name of the file, the time, and the SHA-256 of the `swagger.json` that it wrote.

    `matched_before` are the targets of our actions that selected another number of places in the document before it.
    """

    origin: str
    at: str
    sha256: str
    etag: str | None = None
    matched_before: Counts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a vendor's document is, None for one that was given as a file, and the last pull of it."""

    url: str | None
    pulled: Pulled | None = None

    def last(self, present: bytes | None) -> Pulled | None:
        """The last pull, unless `swagger.json` holds something else than it wrote."""
        return self.pulled if self.pulled and present is not None and self.pulled.sha256 == digest(present) else None


def digest(content: bytes) -> str:
    """The SHA-256 of a document."""
    return hashlib.sha256(content).hexdigest()


def first(content: bytes, origin: str, etag: str | None) -> Source:
    """The source of a vendor that is new, whose `swagger.json` holds this; a file is no place to ask again."""
    at = dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Source(origin if "://" in origin else None, Pulled(origin, at, digest(content), etag))


def load(folder: Path) -> Source:
    """The source of a vendor; PipelineError if it is written by hand, since there is nothing to pull then."""
    name = folder.name
    if not (folder / read.SOURCE).exists() or (folder / read.AUTHORED).exists():
        raise PipelineError(
            f"{name} is written by hand, there is nothing to pull: edit openapi/{name}/{read.AUTHORED} and the folders "
            f"beside it (a vendor that publishes a document has its address in openapi/{name}/{read.SOURCE}, as 'url'; "
            "one that publishes an index of its documentation has that there, as 'index')"
        )
    found = read.read(folder / read.SOURCE)
    error = best_match(Draft202012Validator(_SCHEMA).iter_errors(found))
    if error is not None:
        raise PipelineError(f"{name}/{read.SOURCE}: {error.json_path}: {error.message[:200]}")
    pulled = found.get("pulled")
    if not found:
        raise PipelineError(f"{name}/{read.SOURCE}: $: 'url' is a required property")
    return Source(found.get("url"), pulled and Pulled(pulled.pop("from"), **pulled))


def text(source: Source) -> str:
    """What `source.json` holds of a source."""
    content: dict[str, Any] = {"url": source.url} if source.url else {}
    if source.pulled is not None:
        pulled = source.pulled
        content["pulled"] = {"from": pulled.origin, "at": pulled.at, "sha256": pulled.sha256}
        more = {"etag": pulled.etag, "matched_before": pulled.matched_before}
        content["pulled"] |= {name: value for name, value in more.items() if value}
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"
