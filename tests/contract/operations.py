"""The list of operations in operations.txt, read from what is known of the vendors and not from our specifications."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True)
class Listed:
    """The operations of a vendor, and how many there should be."""

    count: int
    operations: tuple[tuple[str, str, str], ...]
    """Method, path and operationId."""

    @property
    def ids(self) -> set[str]:
        """The operationIds."""
        return {id for _, _, id in self.operations}


def listed(vendor: str) -> Listed:
    """The list of a vendor."""
    return lists()[vendor]


@cache
def lists() -> Mapping[str, Listed]:
    """The list of each vendor that has one."""
    text = Path(__file__).with_name("operations.txt").read_text(encoding="utf-8")
    found = {}
    for vendor in re.findall(r"^\[(\w+)\] ", text, re.M):
        head, _, rest = text.partition(f"\n[{vendor}] ")[2].partition("\n")
        count = re.match("[0-9]+(?= operations)", head)
        lines = [line.partition("#")[0].split() for line in rest.partition("\n[")[0].splitlines()]
        assert count is not None, vendor
        found[vendor] = Listed(int(count[0]), tuple((method, path, id) for method, path, id in filter(None, lines)))
    return found
