"""JSON-Schema-Test-Suite, against what the sandbox asks of values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from personae.sandbox.specification.schemas.checks import unjudged
from personae.sandbox.specification.schemas.schema import Schemas
from personae.sandbox.specification.schemas.validation import problem

from .cases import UNKNOWN, Case, Suite, raised
from .packages import JSON_SCHEMA, fetched

DRAFTS = {"draft2020-12": "JSON Schema 2020-12", "draft4": "JSON Schema, draft 4 (that of OpenAPI 3.0)"}

_OUTSIDE = "it refers to what is not in the document; the sandbox fetches nothing, and `make generate` says so"
_DYNAMIC = "`$dynamicRef` is followed where one schema has the name, else it is let pass, and `make generate` says so"
_BESIDE = "what stands beside a `$ref` counts in every version, as whoever writes it means"
_IDS = "only the `$id` of later drafts gives an address, in OpenAPI `id` is a field like others"
REASONS: Mapping[str, Mapping[str, str]] = {
    "draft2020-12": {
        "dynamicRef": _DYNAMIC,
        "optional/dynamicRef": _DYNAMIC,
        "unevaluatedItems: unevaluatedItems with $dynamicRef": _DYNAMIC,
        "unevaluatedProperties: unevaluatedProperties with $dynamicRef": _DYNAMIC,
        "format": "dates are asked for, since what is none breaks a vendor that reads one",
        "optional/unknownKeyword": "an `$id` counts wherever a schema may stand, under unknown keywords too",
        "vocabulary": "a schema is read with all of the vocabularies",
    },
    "draft4": {
        "ref: ref overrides any sibling keywords": _BESIDE,
        "ref": _IDS,
        "refRemote": _IDS,
        "optional/id": _IDS,
        "optional/zeroTerminatedFloats": "2.0 is a whole number in every version, as it is since draft 6",
    },
}
"""Why cases do not pass, by the beginning of their names, the longest first."""


def suites() -> Iterator[Suite]:
    """The drafts that OpenAPI documents are written in."""
    folder = fetched(JSON_SCHEMA)
    for draft, title in DRAFTS.items():
        cases = [case for file in _files(folder / draft) for case in _cases(draft, folder / draft, file)]
        yield Suite(title, "the rules of the sandbox", str(JSON_SCHEMA), cases)


def _files(folder: Path) -> list[Path]:
    """All but those that ask for formats to be asserted, which the standard leaves open."""
    every = sorted(folder.rglob("*.json"))
    return [file for file in every if "format" not in file.parent.parts and file.stem != "format-assertion"]


def _cases(draft: str, folder: Path, file: Path) -> Iterator[Case]:
    about = file.relative_to(folder).with_suffix("").as_posix()
    for group in json.loads(file.read_text("utf-8")):
        for test in group["tests"]:
            name = f"{about}: {group['description']}: {test['description']}"
            yield Case(name, raised(lambda group=group, test=test, name=name: _fault(draft, name, group, test)))  # type: ignore[misc]


def _fault(draft: str, name: str, group: dict[str, Any], test: dict[str, Any]) -> str:
    schema = group["schema"]
    schemas = Schemas(schema if isinstance(schema, dict) else {})
    is_valid = problem(schemas.node(schema), test["data"]) is None
    if is_valid is test["valid"]:
        return ""
    found = [reason for start, reason in sorted(REASONS[draft].items(), reverse=True) if name.startswith(f"{start}:")]
    if found:
        return found[0]
    return _OUTSIDE if "references" in unjudged(schemas.rulebook) else UNKNOWN
