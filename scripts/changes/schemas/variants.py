"""Which variant of a union has become which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .facts import Facts
from .meaning import Summary

Variant = tuple[Facts, dict[str, Summary]]
"""An object, and its fields at a glance."""

_ALIKE = 0.5
"""How many of their fields two variants share at least, if no value tells that they are the same."""

_NAMED_ALIKE = 0.8
"""The same of two that have names, but not the same one."""


def paired(
    old: Sequence[Variant], new: Sequence[Variant]
) -> tuple[list[tuple[Facts, Facts]], list[Facts], list[Facts]]:
    """The variants that belong together, those of the same name first, then those that are gone and that are new.

    A component that is a union gives its name to all of its variants that have none, so that name tells nothing.
    """
    left, right = dict(enumerate(old)), dict(enumerate(new))
    if len(left) == len(right) == 1:
        return [(left[0][0], right[0][0])], [], []
    before, after = _names(old), _names(new)
    pairs = [(before[name], after[name]) for name in before if name in after]
    found = [(left.pop(first)[0], right.pop(second)[0]) for first, second in pairs]
    fits = [(_fit(one, other), first, second) for first, one in left.items() for second, other in right.items()]
    for fit, first, second in sorted(fits, key=lambda fitting: (-fitting[0], *fitting[1:])):
        if fit and first in left and second in right:
            found.append((left.pop(first)[0], right.pop(second)[0]))
    if len(left) == len(right) == 1:
        (one,), (other,) = left.values(), right.values()
        if _is_one_changed(one, other):
            return [*found, (one[0], other[0])], [], []
    return found, [facts for facts, _ in left.values()], [facts for facts, _ in right.values()]


def _fit(old: Variant, new: Variant) -> float:
    """How much speaks for two variants being the same: values that tell them apart, then what fields they have."""
    before, after = old[1], new[1]
    common, every = before.keys() & after.keys(), before.keys() | after.keys()
    telling = _telling(old, new)
    alike = len(common) / len(every) if every else 1
    needed = _NAMED_ALIKE if _are_two(old, new) else _ALIKE
    if not all(telling) or (alike < needed and not telling):
        return 0
    same = sum(before[name] == after[name] for name in common)
    return any(telling) + alike + same / (len(every) or 1)


def _is_one_changed(old: Variant, new: Variant) -> bool:
    """Whether the only variant that is left can be the only one that is new, though little is the same.

    If another value tells it, all else must be the same.
    """
    if _are_two(old, new):
        return False
    types = [{name: one.type for name, one in fields.items()} for _, fields in (old, new)]
    return types[0] == types[1] if not all(_telling(old, new)) else bool(types[0].keys() & types[1].keys())


def _names(variants: Sequence[Variant]) -> dict[str, int]:
    """The names that only one of several variants has."""
    counts = Counter(facts.name for facts, _ in variants)
    return {facts.name: number for number, (facts, _) in enumerate(variants) if facts.name and counts[facts.name] == 1}


def _are_two(old: Variant, new: Variant) -> bool:
    """Whether their names say that two variants are not the same."""
    return bool(old[0].name and new[0].name) and old[0].name != new[0].name


def _telling(old: Variant, new: Variant) -> list[bool]:
    """Of each field whose values are listed in both, whether they have one in common."""
    return [
        bool(are & become)
        for name, one in old[1].items()
        if name in new[1] and (are := one.values) and (become := new[1][name].values)
    ]
