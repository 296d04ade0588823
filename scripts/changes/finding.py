"""What is found when two specifications are compared."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import Any, NamedTuple

from scripts.pipeline.generating.render import plain

_LONGEST = 60


class Severity(IntEnum):
    """How bad a change is; the worst is the lowest."""

    BREAKING = 0
    """What was right is refused, or what was there is gone."""
    NAME = 1
    """All is there, but something in Python has another name: code must be changed, or the name kept by an overlay."""
    TYPES = 2
    """Runs as before, but type checkers refuse code that they took: a value may be more than it was."""
    RISKY = 3
    """Works as before for most, but somebody could have relied on what is no longer so."""
    HARMLESS = 4
    """Nothing that worked before stops working."""

    @property
    def breaks(self) -> bool:
        """Whether code that was right has to be changed."""
        return self <= Severity.NAME


class Sides(NamedTuple):
    """What stood somewhere before and what stands there now, as text of several lines; empty where nothing does."""

    before: str = ""
    after: str = ""


BLANK = Sides()


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One change: of an operation, or of something else that `place` names (a class, a message, the whole API)."""

    vendor: str
    severity: Severity
    place: str
    message: str
    method: str = ""
    """The method of the client, if the place is an operation that has one."""
    python: tuple[str, ...] = ()
    """What the change comes to in Python."""
    new: bool = False
    """Whether something is possible that was not before."""
    described: Sides = field(default=BLANK, compare=False)
    """The part of the specification."""
    code: tuple[Sides, ...] = field(default=(), compare=False)
    """The parts of the Python API."""


class Direction(Enum):
    """Who writes a value: the caller or the vendor."""

    REQUEST = "request"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Change:
    """A finding before it is known what it comes to in Python, or of which change in the specification it comes."""

    severity: Severity
    places: frozenset[str]
    """The operations that it concerns, by id; messages that do not come by HTTP by the name of their schema."""
    message: str
    subjects: frozenset[str]
    """What has changed: names of arguments as they are sent, of fields with a dot before them, or a word from below."""
    direction: Direction | None = None
    owner: str = ""
    """The class that has the field, or the enumeration."""
    home: str = ""
    """The module and class that it is told of, if it comes of nothing else."""
    new: bool = False
    trail: tuple[str, ...] = field(default=(), compare=False)
    """The fields that lead to it from the whole of what is sent or answered."""
    inner: tuple[str, ...] = field(default=(), compare=False)
    """Those of them that lead to it from its owner."""
    sides: Sides = field(default=BLANK, compare=False)


WHOLE, NAMED, MOVED = "(operation)", "(name)", "(path)"
ANSWER, BODY = "(answer)", "(body)"
"""Subjects other than fields."""


_REWORDED = "is described in other words"


def reworded(places: Iterable[str], keywords: Iterable[str] = ("description",)) -> Change:
    """That something else is said by keywords in these places, which is all the same to code."""
    return Change(Severity.HARMLESS, frozenset(places), _REWORDED, frozenset(keywords))


def is_reworded(change: Change) -> bool:
    """Whether a change is one of words only."""
    return change.message == _REWORDED


def quoted(value: object, longest: int = _LONGEST) -> str:
    """A value of a specification as it stands in a message: on one line, not too long, and nothing but text."""
    text = " ".join(plain(str(value)).split()).replace("`", "'") or "''"
    return f"`{text if len(text) <= longest else text[: longest - 1] + '…'}`"


def contrasted(old: object, new: object) -> tuple[str, str]:
    """Two values as they stand in a message; of long ones that begin alike, what tells them apart."""
    texts = " ".join(str(old).split()), " ".join(str(new).split())
    shorter = min(map(len, texts))
    alike = next((at for at in range(shorter) if texts[0][at] != texts[1][at]), shorter)
    if max(map(len, texts)) > _LONGEST and alike > _LONGEST // 2:
        texts = f"…{texts[0][alike - _LONGEST // 4 :]}", f"…{texts[1][alike - _LONGEST // 4 :]}"
    return quoted(texts[0]), quoted(texts[1])


def json_text(value: Any) -> str:
    """The JSON of a value, the same for the same value, as 1.0 and 1 are."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    if "." in text or "e" in text:
        text = json.dumps(json.loads(text, parse_float=_number), ensure_ascii=False, sort_keys=True)
    return text


def _number(text: str) -> float:
    number = float(text)
    return int(number) if number.is_integer() else number


def literal(value: Any) -> str:
    """A JSON value as it stands in a message."""
    return quoted(value if isinstance(value, str) else json_text(value))


def listed(values: Iterable[str], most: int = 8) -> str:
    """Several things in a message."""
    found = list(values)
    more = f" and {len(found) - most} more" if len(found) > most else ""
    return ", ".join(found[:most]) + more
