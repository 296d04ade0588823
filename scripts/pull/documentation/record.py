"""`pages.json` of a vendor: what its documentation said when it was pulled last, a line for each page."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from ...pipeline.documents import read
from ...pipeline.errors import PipelineError
from .facts import Described, Fact

PAGES = "pages.json"
FORM = 1
"""What is read of a page, and how: with another number the facts of an older record are not compared."""

_TEXT = {"type": "string", "minLength": 1}
_TEXTS = {"type": "array", "items": _TEXT}
_FACT = {
    "anyOf": [
        {"type": "string"},
        {
            "type": "object",
            "properties": {
                **dict.fromkeys(("type", "default", "bounds"), _TEXT),
                "required": {"const": True},
                "values": _TEXTS,
            },
            "additionalProperties": False,
        },
    ]
}
_DESCRIBED = {
    "operation": _TEXT,
    "facts": {"type": "object", "additionalProperties": _FACT},
    "statuses": _TEXTS,
    "cut": {"const": True},
}
_CAME = dict.fromkeys(("sha256", "etag", "modified"), _TEXT)


def _objects(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": [*required], "additionalProperties": False}


_SCHEMA = _objects(
    {
        "form": {"type": "integer"},
        "document": _objects(_CAME, "sha256"),
        "operations": {"type": "object", "additionalProperties": _objects(_DESCRIBED)},
        "pages": {"type": "object", "additionalProperties": _objects({**_CAME, **_DESCRIBED}, "sha256")},
    },
    "form",
    "pages",
)


@dataclass(frozen=True, slots=True)
class Version:
    """What came: its SHA-256, and what is sent along to ask for what is newer."""

    sha256: str
    etag: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it came last, and what it says."""

    version: Version
    described: Described


@dataclass(slots=True)
class Record:
    """All pages by what they are called, and the published document if there is one, with its operations."""

    pages: dict[str, Page] = field(default_factory=dict)
    document: Version | None = None
    operations: dict[str, Described] = field(default_factory=dict)
    form: int = FORM


def digest(text: str) -> str:
    """The SHA-256 of a text; spaces at the ends of lines and how lines end are no part of it."""
    return hashlib.sha256("\n".join(line.rstrip() for line in text.strip().splitlines()).encode()).hexdigest()


def load(folder: Path) -> Record | None:
    """The record of a vendor, None before the first pull."""
    file = folder / PAGES
    if not file.exists():
        return None
    found = read.read(file)
    error = best_match(Draft202012Validator(_SCHEMA).iter_errors(found))
    if error is not None:
        raise PipelineError(
            f"{folder.name}/{PAGES}: {error.json_path[:100]}: {error.message[:200]}: it is written by make pull alone, "
            "take it from git or delete it"
        )
    pages = {name: Page(_version(one), _described(one)) for name, one in found["pages"].items()}
    operations = {name: _described({**one, "operation": name}) for name, one in found.get("operations", {}).items()}
    return Record(pages, _version(found["document"]) if "document" in found else None, operations, found["form"])


def text(record: Record) -> str:
    """What `pages.json` holds of a record: sorted, and a line for each page and operation."""
    pages = {name: _of_version(one.version) | _of_described(one.described) for name, one in record.pages.items()}
    parts = [f'"form": {record.form}']
    if record.document is not None:
        named = {name: _of_described(one) for name, one in record.operations.items()}
        for one in named.values():
            one.pop("operation", None)
        parts += [f'"document": {_line(_of_version(record.document))}', _lines("operations", named)]
    return "{\n" + ",\n".join([*parts, _lines("pages", pages)]) + "\n}\n"


def _lines(name: str, several: dict[str, dict[str, Any]]) -> str:
    inside = ",\n".join(f"{_line(key)}: {_line(several[key])}" for key in sorted(several))
    return f'"{name}": {{\n{inside}\n}}'


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _of_version(version: Version) -> dict[str, Any]:
    told = {"sha256": version.sha256, "etag": version.etag, "modified": version.modified}
    return {name: value for name, value in told.items() if value}


def _of_described(described: Described) -> dict[str, Any]:
    told: dict[str, Any] = {
        "operation": described.operation,
        "statuses": [*described.statuses],
        "facts": {key: _of_fact(described.facts[key]) for key in sorted(described.facts)},
        "cut": described.is_cut,
    }
    return {name: value for name, value in told.items() if value}


def _of_fact(fact: Fact) -> Any:
    told = {name: value for name, value in fact._asdict().items() if value}
    return fact.type if told.keys() <= {"type"} else told


def _version(raw: dict[str, Any]) -> Version:
    return Version(raw["sha256"], raw.get("etag"), raw.get("modified"))


def _described(raw: dict[str, Any]) -> Described:
    facts = {
        key: Fact(one) if isinstance(one, str) else Fact(**{**one, "values": tuple(one.get("values", ()))})
        for key, one in raw.get("facts", {}).items()
    }
    return Described(raw.get("operation", ""), facts, tuple(raw.get("statuses", ())), raw.get("cut", False))
