"""Where answers show what was sent for an item: an avatar, say, of which the request names the id."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeAlias

Lookup: TypeAlias = Callable[[str, str], "dict[str, Any] | None"]
"""Finds what an item says of itself, by its noun and its id; None where there are no such items."""

Expand: TypeAlias = Callable[
    [Mapping[str, Collection[str]], Lookup, dict[str, Any], Mapping[str, Any], Collection[str]], None
]
"""Completes the data of an item by what was sent for it.

It is given the fields of an item with those inside each of them, a way to other items, the data to complete, what was
sent, and the names of what could have been sent.
"""


def as_sent(
    fields: Mapping[str, Collection[str]],
    lookup: Lookup,
    data: dict[str, Any],
    sent: Mapping[str, Any],
    settable: Collection[str],
) -> None:
    """Answers have the names that requests have."""
