"""What no other code compares: words, and keywords that are not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .. import keywords
from ..finding import Change, Severity, Sides, contrasted, quoted, reworded
from ..schemas.fragments import written

Both = tuple[dict[str, Any], dict[str, Any]]
"""Two documents, or what is in the same place of both."""


def remainder(
    kind: str,
    documents: Both,
    both: Both,
    places: Iterable[str],
    where: str = "",
) -> Iterator[Change]:
    """The changes of what no other code compares: words, and keywords that are not known."""
    old, new = (keywords.words(kind, one, document) for one, document in zip(both, documents, strict=True))
    if found := keywords.differing(old, new):
        yield reworded(places, found)
    others = [keywords.others(kind, one) for one in both]
    for keyword in sorted(keywords.differing(*(one.items() for one in others))):
        was, becomes = contrasted(*(one.get(keyword, "absent") for one in others))
        text = f"{where} has {quoted(keyword)} {becomes} now, it had {was}".strip()
        sides = Sides(*(written({keyword: one[keyword]} if keyword in one else {}) for one in both))
        yield Change(Severity.RISKY, frozenset(places), text, frozenset(), sides=sides)
