"""The document of a vendor that does not exist, as a framework writes it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from scripts.pipeline.documents.read import read
from scripts.pipeline.documents.structure import METHODS

_HEADER = {"name": "X-Puppet-Api-Key", "in": "header", "required": True, "schema": {"type": "string"}}
_INVALID = {
    "description": "Validation Error",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/HTTPValidationError"}}},
}


def document(**more: Any) -> dict[str, Any]:
    """Twelve operations without tags; each with its path in its id, and with the key as a parameter."""
    found = read(Path(__file__).with_suffix(".yaml")) | more
    for path, item in found["paths"].items():
        for method in item.keys() & {*METHODS}:
            operation = item[method]
            operation["operationId"] += re.sub(r"\W", "_", f"{path}_{method}")
            operation["parameters"] = [*operation.get("parameters", []), _HEADER]
            operation["responses"]["422"] = _INVALID
    return found
