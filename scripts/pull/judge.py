"""Whether a vendor's new document can take the place of the old one, and what becomes of our corrections to it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..pipeline import overlay, read
from ..pipeline.errors import PipelineError
from ..pipeline.pointer import parts
from ..pipeline.structure import nodes
from ..pipeline.validate import validate


@dataclass(frozen=True, slots=True)
class Judgement:
    """What our overlay must learn of a document that was taken."""

    misfits: tuple[str, ...] = ()
    """The actions that do not fit any more."""

    fault: str = ""
    """What is invalid with our overlay, and is not without it."""


def judge(document: dict[str, Any], folder: Path) -> Judgement:
    """PipelineError for a document that is valid neither with our overlay nor by itself."""
    corrected, misfits = document, []
    for file in read.overlays(folder):
        corrected, found = overlay.fit(corrected, read.read(file), file.name)
        misfits += [str(misfit) for misfit in found]
    fault = _fault(corrected)
    if fault and _fault(document):
        raise PipelineError(f"the document is not taken: {fault}")
    return Judgement(tuple(misfits), fault)


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
    parts, size = [], 0
    for part in json.JSONEncoder(indent=2, ensure_ascii=False).iterencode(document):
        parts.append(part.encode())
        size += len(parts[-1])
        if size >= read.MAX_BYTES:  # spaces alone can make it many times as large
            raise PipelineError(f"the document is too large: a value a line it has more than {read.MAX_BYTES:,} bytes")
    return b"".join([*parts, b"\n"])


def operations(document: dict[str, Any]) -> list[str]:
    """The operations of a document that may not be valid, as METHOD /path."""
    places = [parts(node.pointer) for node in nodes(document) if node.kind == "operation"]
    return [f"{keys[2].upper()} {keys[1]}" for keys in places if keys[0] == "paths" and len(keys) == 3]
