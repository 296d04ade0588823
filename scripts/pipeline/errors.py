"""The one error of the pipeline."""

from __future__ import annotations


class PipelineError(Exception):
    """A document cannot be taken; each message is one sentence that names the place and says what to do."""

    def __str__(self) -> str:
        return "\n".join(map(printable, self.args))

    def of(self, place: str) -> PipelineError:
        """The same, said of a place."""
        return PipelineError(*(f"{place}: {message}" for message in self.args))


def printable(text: str) -> str:
    """A text on one line: a vendor's words must not steer the terminal or the log that shows them."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
