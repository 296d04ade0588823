"""What a page or a document says of an operation, as facts without a word of its prose, and how two of them differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

MOST = 3_000
"""How many facts of one operation are kept."""

_MOST_TOLD = 40
_LONGEST = 100

PLACES = {
    **{name: f"in the {name}" for name in ("path", "query", "header", "cookie", "body")},
    "answer": "in the answer",
}


class Fact(NamedTuple):
    """What is said of a parameter or a field."""

    type: str = ""
    required: bool = False
    default: str = ""
    bounds: str = ""
    values: tuple[str, ...] = ()

    def merged(self, other: Fact) -> Fact:
        """What two places say of the same thing: it may be what either says."""
        return Fact(
            "|".join(sorted({*filter(None, self.type.split("|")), *filter(None, other.type.split("|"))})),
            self.required or other.required,
            self.default or other.default,
            self.bounds or other.bounds,
            tuple(sorted({*self.values, *other.values})),
        )


@dataclass(slots=True)
class Described:
    """The facts of an operation, each by its place and its path, such as `answer data[].id`, and the statuses."""

    operation: str = ""
    facts: dict[str, Fact] = field(default_factory=dict)
    statuses: tuple[str, ...] = ()
    is_cut: bool = False

    def add(self, place: str, path: str, fact: Fact) -> bool:
        """Whether there was room for one more."""
        key = f"{place} {path}"
        if key in self.facts:
            self.facts[key] = self.facts[key].merged(fact)
        elif len(self.facts) < MOST:
            self.facts[key] = fact
        else:
            self.is_cut = True
        return not self.is_cut


def word(text: Any, longest: int = _LONGEST) -> str:
    """A text if it can be a name or a value, else none: nothing else of a page is kept."""
    if not isinstance(text, str) or not 0 < len(text) <= longest:
        return ""
    return text if text.isprintable() and not any(char.isspace() or char in "`\\" for char in text) else ""


def child(parent: str, fact_type: str, name: str) -> str:
    """The path of a field of an object, or of an object in a list."""
    above = f"{parent}[]" if parent and _is_list(fact_type) else parent
    return f"{above}.{name}" if above else name


def _is_list(fact_type: str) -> bool:
    return any(told in fact_type.lower() for told in ("array", "list", "[]"))


def changes(old: Described, new: Described) -> list[str]:
    """What has changed from one to the other, a sentence each."""
    found = [*_changes(old, new)]
    return found if len(found) <= _MOST_TOLD else [*found[:_MOST_TOLD], f"{len(found) - _MOST_TOLD} more changes"]


def _changes(old: Described, new: Described) -> Iterator[str]:
    if old.operation != new.operation:
        yield f"it is about {new.operation or 'no operation'} now, it was about {old.operation or 'none'}"
    yield from (f"{shown(key)} is new{_inner(count)}" for key, count in topmost(new.facts, old.facts))
    yield from (f"{shown(key)} is gone{_inner(count)}" for key, count in topmost(old.facts, new.facts))
    for key in sorted(old.facts.keys() & new.facts.keys()):
        yield from _of_one(key, old.facts[key], new.facts[key])
    if added := sorted({*new.statuses} - {*old.statuses}):
        yield f"it may answer {', '.join(added)} now"
    if dropped := sorted({*old.statuses} - {*new.statuses}):
        yield f"it is not said any more that it answers {', '.join(dropped)}"
    if new.is_cut:
        yield f"it says more than {MOST:,} things, of which the rest is not compared"


def _of_one(key: str, old: Fact, new: Fact) -> Iterator[str]:
    if old.type != new.type:
        yield f"{shown(key)} is {_code(new.type)} now, it was {_code(old.type)}"
    if old.required != new.required:
        yield f"{shown(key)} is {'required now' if new.required else 'not required any more'}"
    if old.default != new.default:
        yield f"the default of {shown(key)} is {_code(new.default)} now, it was {_code(old.default)}"
    if old.bounds != new.bounds:
        yield f"the bounds of {shown(key)} are {_code(new.bounds)} now, they were {_code(old.bounds)}"
    if added := sorted({*new.values} - {*old.values}):
        yield f"the values of {shown(key)} now have {listed(added)}"
    if dropped := sorted({*old.values} - {*new.values}):
        yield f"the values of {shown(key)} no longer have {listed(dropped)}"


def shown(key: str) -> str:
    """A parameter or a field, and where it is."""
    place, _, path = key.partition(" ")
    return f"`{path}` {PLACES.get(place, '')}".rstrip()


def listed(words: Iterable[str]) -> str:
    """Words as a list."""
    return ", ".join(f"`{one}`" for one in words)


def topmost(these: Iterable[str], those: Iterable[str]) -> Iterator[tuple[str, int]]:
    """What is in these and not in those, each with the number of what is inside of it: that is not told on its own."""
    missing = {*these} - {*those}
    counts = dict.fromkeys(sorted(missing), 0)
    for key in sorted(missing):
        if above := next((one for one in _above(key) if one in missing), None):
            counts[above] += 1
            del counts[key]
    yield from counts.items()


def _above(key: str) -> Iterator[str]:
    """What a field may be inside of, the outermost first."""
    place, _, path = key.partition(" ")
    names = path.split(".")
    for number in range(1, len(names)):
        yield f"{place} {'.'.join(names[:number])}".removesuffix("[]")


def _inner(count: int) -> str:
    return f", with {count} field{'s' * (count > 1)} in it" if count else ""


def _code(text: str) -> str:
    return f"`{text}`" if text else "not said"
