"""The specifications that tests act out."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml

from personae_api.shapes import ANY, Array
from personae_api.types import Operation, PagedCall, Paging
from scripts.pipeline.endpoints.operations import keys

PAGED = ("last", "total", "bare", "offset", "root", "cursor", "range")
"""The lists of the invented API that clients can walk over."""


@cache
def shipped(vendor: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(files("personae_api").joinpath(vendor, "specification.json").read_bytes())
    return document


@cache
def invented() -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("clockworks.yaml").read_bytes())
    return document


def paged_call(style: str, **query: Any) -> PagedCall[Any, Any]:
    """What generated code would make of one of the invented lists."""
    raw = invented()["paths"][f"/v9/{style}"]["get"]
    declared = raw["x-personae-paging"]
    pointers = ("items", "total", "last", "current", "next", "more")
    arguments: dict[str, Any] = {name: keys(declared[name]) for name in pointers if name in declared}
    numbers = ("style", "first", "default_size", "max_size", "size")
    arguments |= {name: declared[name] for name in numbers if name in declared}
    arguments["position"] = next(declared[name] for name in ("page", "offset", "cursor", "from") if name in declared)
    paging = Paging(**arguments)
    operation = Operation("anam", raw["operationId"], "GET", f"/v9/{style}", paging=paging, repeatable=True)
    return PagedCall(operation, Array(ANY), query=query)
