"""Whether a vendor's new document can take the place of the old one, and what becomes of our corrections to it."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..pipeline.documents import overlaid, read
from ..pipeline.documents.extensions import with_meanings, without_foreign
from ..pipeline.documents.overlaid import Counts, Overlaid
from ..pipeline.documents.overlay import Action
from ..pipeline.documents.pointer import parts
from ..pipeline.documents.structure import nodes
from ..pipeline.errors import PipelineError
from ..pipeline.validate import validate


@dataclass(frozen=True, slots=True)
class Judgement:
    """What our overlays must learn of a document that was taken."""

    overlay: Overlaid
    fault: str = ""
    """What is invalid because of which action, and is not without our overlays."""

    def demands(self, before: Counts) -> list[str]:
        """What is to be corrected before anything can be generated."""
        return [*self.overlay.misfits(before), *([self.fault] if self.fault else [])]


def judge(document: dict[str, Any], folder: Path) -> Judgement:
    """PipelineError for a document that is valid neither with our overlays nor by itself."""
    document = without_foreign(document)
    overlay = overlaid.with_all(document, folder)
    fault = _fault(overlay.document)
    if fault and _fault(document):
        raise PipelineError(*(f"the document is not taken: {line}" for line in fault))
    culprit = _culprit(document, [outcome.action for outcome in overlay.outcomes], fault) if fault else ""
    return Judgement(overlay, f"{culprit} makes the document invalid: {fault[0]}" if fault else "")


def _culprit(document: dict[str, Any], actions: list[Action], fault: tuple[str, ...]) -> str:
    """The action after which the fault is there, and before which it is not."""
    good, bad = 0, len(actions)
    while bad - good > 1:
        middle = (good + bad) // 2
        result = copy.deepcopy(document)
        for action in actions[good:middle]:
            overlaid.performed(action, result)
        if fault[0] in _fault(result):
            bad = middle
        else:
            document, good = result, middle
    return actions[bad - 1].place


def _fault(document: dict[str, Any]) -> tuple[str, ...]:
    try:
        validate(with_meanings(copy.deepcopy(document)))
    except PipelineError as error:
        return error.lines
    except RecursionError:
        return ("its parts refer to each other too deeply",)
    return ()


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
