"""JSON Patch tests, against the patches that the sandbox takes and those that the package makes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from personae import json_patch
from personae.call.json import same
from personae.sandbox.store.json_patch import PatchError, patched

from .cases import UNKNOWN, Case, Suite, raised
from .packages import JSON_PATCH, fetched


def suites() -> Iterator[Suite]:
    """What is patched, and what is made of two documents."""
    folder = fetched(JSON_PATCH)
    tests = [
        (f"{file}: {number}: {test.get('comment', '')}".rstrip(": "), test)
        for file in ("tests", "spec_tests")
        for number, test in enumerate(json.loads((folder / f"{file}.json").read_text("utf-8")), 1)
        if "doc" in test and not test.get("disabled")
    ]
    applied = [Case(name, raised(lambda test=test: _applied(test))) for name, test in tests]  # type: ignore[misc]
    yield Suite("JSON Patch (RFC 6902)", "patches that the sandbox takes", str(JSON_PATCH), applied)
    objects = [
        (name, test["doc"], test["expected"])
        for name, test in tests
        if isinstance(test["doc"], dict) and isinstance(test.get("expected"), dict)
    ]
    made = [Case(name, raised(lambda old=old, new=new: _made(old, new))) for name, old, new in objects]  # type: ignore[misc]
    yield Suite("JSON Patch (RFC 6902)", "`json_patch.between`, and what is made is applied", str(JSON_PATCH), made)


def _applied(test: dict[str, Any]) -> str:
    try:
        found = patched(test["doc"], test["patch"])
    except PatchError:
        return "" if "error" in test else UNKNOWN
    if "error" in test:
        return UNKNOWN
    return "" if same(found, test.get("expected", found)) else UNKNOWN


def _made(old: dict[str, Any], new: dict[str, Any]) -> str:
    return "" if same(patched(old, json_patch.between(old, new)), new) else UNKNOWN
