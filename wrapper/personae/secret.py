"""Secrets that nobody sees who only looks: a monitor walks the local variables of a traceback and shows them."""

from __future__ import annotations

from typing import NoReturn, TypeVar

T = TypeVar("T")


class Secret:
    """A key or another secret text, masked wherever it is shown; only `reveal` gives it away."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text, for whoever sends or compares it; keep it in no variable."""
        return self._text

    def __repr__(self) -> str:
        return "'***'"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled")


def hidden(value: T | str) -> T | Secret:
    """A text as a secret, anything else as it is; the first thing that is done with what may be one."""
    return Secret(value) if isinstance(value, str) else value
