"""Which variant of a union has become which."""

from __future__ import annotations

from collections.abc import Sequence

from .meaning import Facts, Summary

Variant = tuple[Facts, dict[str, Summary]]
"""An object, and its fields at a glance."""

_ALIKE = 0.5
"""How many of their fields two variants share at least, if nothing else says that they are the same."""


def paired(
    old: Sequence[Variant], new: Sequence[Variant]
) -> tuple[list[tuple[Facts, Facts]], list[Facts], list[Facts]]:
    """The variants that belong together, the best fit first, then those that are gone and those that are new."""
    left = {number: facts for number, (facts, _) in enumerate(old)}
    right = {number: facts for number, (facts, _) in enumerate(new)}
    if len(left) == len(right) == 1:
        return [(left[0], right[0])], [], []
    fits = [(_fit(one, other), first, second) for first, one in enumerate(old) for second, other in enumerate(new)]
    pairs = []
    for fit, first, second in sorted(fits, key=lambda found: (-found[0], *found[1:])):
        if fit >= _ALIKE and first in left and second in right:
            pairs.append((left.pop(first), right.pop(second)))
    return pairs, list(left.values()), list(right.values())


def _fit(old: Variant, new: Variant) -> float:
    """How much speaks for two variants being the same: names, then values that tell them apart, then their fields."""
    (one, before), (other, after) = old, new
    if one.name and one.name == other.name:
        return 3
    common = before.keys() & after.keys()
    telling = [bool(is_one & are) for name in common if (is_one := before[name].values) and (are := after[name].values)]
    if not all(telling):
        return 0
    every = len(before.keys() | after.keys()) or 1
    alike = len(common) / every if before or after else 1
    return any(telling) + alike + sum(before[name] == after[name] for name in common) / every / 2
