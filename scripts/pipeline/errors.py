"""The one error of the pipeline."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

_MOST_TOLD = 100


class PipelineError(Exception):
    """A document cannot be taken; each line is one sentence that names the place and says what to do."""

    def __init__(self, *lines: str) -> None:
        super().__init__(*lines)

    def __str__(self) -> str:
        return "\n".join(self.lines)

    @property
    def lines(self) -> tuple[str, ...]:
        """What is wrong, each on one line."""
        return tuple(printable(str(line)) for line in self.args)

    def of(self, name: str) -> PipelineError:
        """The same, told of a vendor or a file."""
        return PipelineError(*(f"{name}: {line}" for line in self.args))


def refuse(lines: Iterable[str]) -> None:
    """PipelineError with all that was found, if anything was; of very much, the first of it."""
    found = list(dict.fromkeys(islice(lines, _MOST_TOLD + 1)))
    if len(found) > _MOST_TOLD:
        found[_MOST_TOLD:] = ["there is more of the kind: correct this first"]
    if found:
        raise PipelineError(*found)


def printable(text: str) -> str:
    """A text on one line: a vendor's words must not steer the terminal or the log that shows them."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
