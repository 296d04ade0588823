"""`docs/coverage.md`: what there is of each vendor, how sure that is, and what is left out and why."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..pipeline.endpoints.operations import SOURCES, operations, source
from .markdown import code, document, items, link, prose

PAGE = "coverage.md"
LEFT_OUT = "left-out.json"
"""What is known of a vendor and is not in its specification: a file beside that, by hand."""

_CALLED = {
    "documentation": "documented",
    "vendor-program": "seen in the vendor's programs",
    "third-party": "seen in programs of others",
}


def text(specifications: dict[str, dict[str, Any]], openapi: Path) -> str:
    """The page, for the specifications of vendors by their names; what is left out is told in their folders."""
    blocks = [
        "# Coverage",
        "How many operations and events of each vendor the package has, how each is known, and what it leaves out.",
        _table(specifications),
        "Included is everything in the navigation of a vendor's documentation, and everything that its released "
        "programs call. Left out are guesses, what only portals and builders use, and what is only on a branch of a "
        "documentation that no released program follows. The specification records how each operation is known "
        f"(`x-personae-source`), and the {link('reference', 'api/README.md')} marks those that are not documented. "
        "Fields that were only seen in use say so in their description.",
    ]
    for vendor, specification in specifications.items():
        blocks += [f"## {vendor.capitalize()}", *_vendor(specification, openapi / vendor / LEFT_OUT)]
    return document(blocks)


def _table(specifications: dict[str, dict[str, Any]]) -> str:
    lines = [f"| | {' | '.join(_CALLED.values())} | in all |", f"|---|{'---|' * (len(SOURCES) + 1)}"]
    for vendor, specification in specifications.items():
        for what, found in (("operations", _operations(specification)), ("events", _events(specification))):
            counts = Counter(known_from for known_from, _ in found)
            if counts:
                numbers = " | ".join(str(counts[one]) for one in SOURCES)
                lines.append(f"| {vendor.capitalize()}, {what} | {numbers} | {counts.total()} |")
    return "\n".join(lines)


def _vendor(specification: dict[str, Any], left_out: Path) -> Iterator[str]:
    for what, found in (("Operations", _operations(specification)), ("Events", _events(specification))):
        for known_from in SOURCES[1:]:
            names = [code(name) for one, name in found if one == known_from]
            if names:
                yield f"{what} {_CALLED[known_from]}, but not documented: {', '.join(names)}."
    if left_out.exists():
        yield "Left out:"
        yield items(_out(json.loads(left_out.read_bytes())["left_out"]))
    else:
        yield "Nothing is listed as left out yet."


def _out(entries: list[dict[str, str]]) -> list[str]:
    """What is left out, and why; where several have one reason, it is told once."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for entry in entries:
        reasons.setdefault((entry["known_from"], entry["why"]), []).append(prose(entry["what"]))
    return [
        _for_a_reason(_CALLED.get(known_from, prose(known_from)), prose(why), whats)
        for (known_from, why), whats in reasons.items()
    ]


def _for_a_reason(known_from: str, why: str, whats: list[str]) -> str:
    if len(whats) == 1:
        return f"{whats[0]} ({known_from}): {why}"
    return "\n".join([f"These {len(whats)} ({known_from}): {why}", *(f"    - {what}" for what in whats)])


def _operations(specification: dict[str, Any]) -> list[tuple[str, str]]:
    """What each operation is known from, and what it is."""
    return [(one.source, f"{one.method.upper()} {one.path}") for one in operations(specification)]


def _events(specification: dict[str, Any]) -> list[tuple[str, str]]:
    """The same of events: those that a field names, and those that a webhook has to itself."""
    found = []
    for name, item in specification.get("webhooks", {}).items():
        schema = item["post"]["requestBody"]["content"]["application/json"]["schema"]
        events = schema.get("discriminator", {}).get("mapping", {name: ""})
        found += [(source(item["post"]), event) for event in events]
    return found
