"""Whether a vendor's new document can take the place of the old one, and what becomes of our corrections to it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..pipeline import overlay, read
from ..pipeline.errors import PipelineError
from ..pipeline.extensions import without_foreign
from ..pipeline.pointer import parts
from ..pipeline.structure import nodes
from ..pipeline.validate import validate

_Overlay = tuple[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What our overlay must learn of a document that was taken."""

    misfits: tuple[str, ...] = ()
    """The actions that do not fit any more."""

    fault: str = ""
    """What is invalid because of which action, and is not without our overlay."""


def judge(document: dict[str, Any], folder: Path) -> Judgement:
    """PipelineError for a document that is valid neither with our overlay nor by itself."""
    document = without_foreign(document)
    overlays = [(file.name, read.read(file)) for file in read.overlays(folder)]
    corrected, misfits = _corrected(document, overlays)
    fault = _fault(corrected)
    if fault and _fault(document):
        raise PipelineError(f"the document is not taken: {fault}")
    if fault:
        fault = f"{_culprit(document, overlays, fault)} makes the document invalid: {fault}"
    return Judgement(tuple(map(str, misfits)), fault)


def _corrected(document: dict[str, Any], overlays: list[_Overlay]) -> tuple[dict[str, Any], list[overlay.Misfit]]:
    misfits = []
    for name, content in overlays:
        document, found = overlay.fit(document, content, name)
        misfits += found
    return document, misfits


def _culprit(document: dict[str, Any], overlays: list[_Overlay], fault: str) -> str:
    """The action after which the fault is there, and before which it is not."""
    places = [
        f"{name}, action {number} ({action['target']})"
        for name, content in overlays
        for number, action in enumerate(content["actions"], 1)
    ]
    good, bad = 0, len(places)
    while bad - good > 1:
        middle = (good + bad) // 2
        corrected, _ = _corrected(document, _between(overlays, good, middle))
        if _fault(corrected) == fault:
            bad = middle
        else:
            document, good = corrected, middle
    return places[bad - 1]


def _between(overlays: list[_Overlay], start: int, end: int) -> list[_Overlay]:
    """The actions from one to another, of all files."""
    result = []
    for name, content in overlays:
        if actions := content["actions"][max(start, 0) : max(end, 0)]:
            result.append((name, {**content, "actions": actions}))
        start, end = start - len(content["actions"]), end - len(content["actions"])
    return result


def _fault(document: dict[str, Any]) -> str:
    try:
        validate(document)
    except PipelineError as error:
        return str(error)
    except RecursionError:
        return "its parts refer to each other too deeply"
    return ""


def written(document: dict[str, Any]) -> bytes:
    """A document as `swagger.json` holds it: the vendor's order, one value a line.

    What differs in its spaces only is the same then, a change shows as the lines that changed, and git has no line ends
    to translate, so that the SHA-256 holds in every checkout.
    """
    pieces, size = [], 0
    for piece in json.JSONEncoder(indent=2, ensure_ascii=False).iterencode(document):
        pieces.append(piece.encode())
        size += len(pieces[-1])
        if size >= read.MAX_BYTES:  # spaces alone can make it many times as large
            raise PipelineError(f"the document is too large: a value a line it has more than {read.MAX_BYTES:,} bytes")
    return b"".join([*pieces, b"\n"])


def operations(document: dict[str, Any]) -> list[str]:
    """The operations of a document that may not be valid, as METHOD /path."""
    places = [parts(node.pointer) for node in nodes(document) if node.kind == "operation"]
    return [f"{keys[2].upper()} {keys[1]}" for keys in places if keys[0] == "paths" and len(keys) == 3]
