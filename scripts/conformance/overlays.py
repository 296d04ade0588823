"""Overlays of another implementation's tests, against the pipeline, which is stricter than the standard by design."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from ..pipeline.documents import overlay
from ..pipeline.errors import PipelineError
from .cases import UNKNOWN, Case, Suite, raised
from .packages import OVERLAYS, fetched

TESTS = (
    ("town", "building-description", "town-building-description"),
    ("town", "remove-descriptions", "town-remove-descriptions"),
    ("town", "remove-example", "town-remove-example"),
    ("town", "remove-properties", "town-remove-properties"),
    ("town", "update-root", "town-root-updated"),
    ("openapi-with-servers", "remove-server", "one-less-server"),
    ("responses", "remove-responses", "remove-responses"),
    ("petstore", "overlay", "output1"),
    ("immutable", "immutable", "immutable"),
)
"""The document, the overlay, and what comes of them."""


REASONS = {"immutable": "its target does not begin with `$`; the test expects that nothing is done, here it is refused"}


def suites() -> Iterator[Suite]:
    """The overlays that have a result."""
    folder = fetched(OVERLAYS)
    cases = [Case(f"{made} of {document}", raised(lambda d=document, o=over, m=made: _fault(folder, d, o, m)))  # type: ignore[misc]
             for document, over, made in TESTS]  # fmt: skip
    yield Suite("OpenAPI Overlay 1.0", "`scripts.pipeline.documents.overlay`", str(OVERLAYS), cases)


def _fault(folder: Path, document: str, over: str, made: str) -> str:
    try:
        found = overlay.apply(_read(folder / "openapi" / document), _described(_read(folder / "overlays" / over)))
    except PipelineError:
        return REASONS.get(over, UNKNOWN)
    return "" if found == _read(folder / "expected" / made) else REASONS.get(over, UNKNOWN)


def _read(file: Path) -> Any:
    return yaml.load(file.with_suffix(".yaml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  (texts alone)


def _described(overlay: Any) -> Any:
    """The overlay with a reason for each action, which ours must have."""
    actions = [{"description": "A test.", **action} for action in overlay.get("actions") or ()]
    return {**overlay, "actions": [_with_remove(action) for action in actions]}


def _with_remove(action: dict[str, Any]) -> dict[str, Any]:
    return {**action, "remove": True} if action.get("remove") == "true" else action
