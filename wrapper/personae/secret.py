"""Secrets that nobody sees who only looks: a monitor walks the local variables of a traceback and shows them."""

from __future__ import annotations

from typing import Generic, NoReturn, TypeVar

T = TypeVar("T")
S_co = TypeVar("S_co", covariant=True)


class Secret(Generic[S_co]):
    """A key, another secret or what may hold one, masked wherever it is shown; only `reveal` gives it away."""

    __slots__ = ("_value",)

    def __init__(self, value: S_co) -> None:
        self._value = value

    def reveal(self) -> S_co:
        """The value, for whoever sends or compares it; keep it in no variable where an error may be raised."""
        return self._value

    def __repr__(self) -> str:
        return "'***'"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other.reveal() == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled")


def hidden(value: T | str) -> T | Secret[str]:
    """A text as a secret, anything else as it is; the first thing that is done with what may be one."""
    return Secret(value) if isinstance(value, str) else value
