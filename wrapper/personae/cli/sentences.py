"""Errors as sentences of the command: commands, options and values stand in them as people type them."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cache

from ..call.inputs import WAY_OUT
from ..errors import (
    APIStatusError,
    ArgumentError,
    ConfigurationError,
    OnceError,
    PaginationError,
    PersonaeError,
    WaitTimeoutError,
)
from ..methods import methods
from ..vendors import VENDORS
from .input.arguments import typed

Names = Mapping[str, str]
"""What the arguments of a method are typed as, by their names in Python, with dots between those of fields."""

_DAY = timedelta(days=1)
_LONGEST = timedelta(days=366)
"""What is told of a time that is further away is only that."""


def sentence_of(error: PersonaeError, names: Names | None = None, command: str | None = None) -> str:
    """What is said of an error of a call, with the time after which the vendor wants to be asked again.

    `command` is the one whose arguments these are, where another has the name of the operation.
    """
    text = str(error)
    if isinstance(error, ArgumentError):
        options = [_option(argument, names or {}) or argument for argument in error.arguments]
        said = _as_values(error.problem.removesuffix(WAY_OUT).rstrip())
        text = f"{command or f'{error.vendor} {error.operation}'}: {' and '.join(options)} {said}"
    elif isinstance(error, ConfigurationError):
        text = _as_values(text)
    elif isinstance(error, PaginationError):
        text = _AT.sub(lambda found: f"at {_option(found[1], names or {}) or f'this {found[1]}'}", text)
    wait = error.retry_after if isinstance(error, APIStatusError | OnceError | WaitTimeoutError) else None
    if isinstance(error, OnceError | WaitTimeoutError):  # what is left for one of its calls is nobody's choice
        text = _PASSED.sub(r"no answer came within \1 s", text)
    text = _EXTRA.sub("'personae[cli]'", _DEADLINE.sub(_timeout, as_commands(text)))
    return text if wait is None else f"{text}; try again {_later(wait)}"


def as_commands(text: str) -> str:
    """A text in which operations are called by the commands that make them."""
    return _OPERATION.sub(lambda found: _commands(found[1]).get(_letters(found[2]), found[0]), text)


def operation_of(error: PersonaeError) -> str:
    """How the sentence of an error names its operation, with what separates it from what is said of it."""
    vendor, operation = getattr(error, "vendor", ""), getattr(error, "operation", "")
    return as_commands(f"{vendor} {operation}: ")


_OPERATION = re.compile(rf"\b({'|'.join(VENDORS)}) (\w+)\b")
_AT = re.compile(r"at this (\w+)")
_EXTRA = re.compile(r"'personae\[\w+\]'")
_PASSED = re.compile(r"the deadline of (\d+(?:\.\d)?)\d* s passed(?: \(attempts: \d+\))?")
_DEADLINE = re.compile(r"the deadline of ([\d.]+) s")
"""Of a call; only `--timeout` gives it one."""


def _timeout(found: re.Match[str]) -> str:
    return f"the --timeout of {round(float(found[1]), 2):g} s"


@cache
def _commands(vendor: str) -> Mapping[str, str]:
    """The commands of a vendor by the operations that they make."""
    return {_letters(method.call): typed(method) for method in methods(vendor).all}


def _letters(name: str) -> str:
    return name.replace("_", "").lower()


def _later(seconds: float) -> str:
    """When somebody should come again: far times are dates, and those that nobody waits for no more than that."""
    if seconds <= _DAY.total_seconds():
        return f"after {math.ceil(seconds)} s"
    if seconds > _LONGEST.total_seconds():
        return "in more than a year"
    return f"after {datetime.fromtimestamp(time.time() + seconds, UTC):%Y-%m-%d %H:%M} UTC"


def _option(path: str, names: Names) -> str | None:
    """The option for an argument, with the place in it that the text tells behind it."""
    for end in [len(path), *(found.start() for found in reversed([*re.finditer(r"[.\[]", path)]))]:
        if path[:end] in names:
            return names[path[:end]] + path[end:]
    return None


_WHEN = "a time such as 2026-05-01 or 2026-05-01T10:00:00Z"
_VALUES = (
    (r"a date and time such as '[^']*', or a datetime with a time zone|a datetime with a time zone", _WHEN),
    (r"a day such as '[^']*', or a date\b|a date(?=, not \w+$)", "a day such as 2026-05-01"),
    (r"\ba mapping(?: or \w+)?", "an object"),
    (r"\bTrue or False\b", "true or false"),
    (r"(?<= )None\b|(?<=not )NoneType$", "null"),
    (r"(?<=not )str$", "a string"),
    (r"(?<=not )(?:int|float)$", "a number"),
    (r"(?<=not )bool$", "true or false"),
    (r"(?<=not )dict$", "an object"),
    (r"(?<=not )list$", "a list"),
)
"""What values are called in Python, and on the command line."""

_QUOTED = r"(?<!\w)'(?:[^'\\]|\\.)*'?|\"(?:[^\"\\]|\\.)*\"?"
"""What somebody has written, which stays as it is; without an end it goes on to that of the sentence."""

_PYTHON = re.compile("|".join(f"({one})" for one in (*(python for python, _ in _VALUES), _QUOTED)), re.DOTALL)


def _as_values(text: str) -> str:
    return _PYTHON.sub(_as_value, text)


def _as_value(found: re.Match[str]) -> str:
    place = (found.lastindex or 0) - 1
    return _VALUES[place][1] if place < len(_VALUES) else found[0]
