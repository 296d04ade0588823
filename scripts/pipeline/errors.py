"""The one error of the pipeline."""


class PipelineError(Exception):
    """A document cannot be taken; the message is one sentence that names the place and says what to do."""

    def __str__(self) -> str:
        return printable(super().__str__())


def printable(text: str) -> str:
    """A text on one line: a vendor's words must not steer the terminal or the log that shows them."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
