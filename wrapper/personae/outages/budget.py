"""How many retries the calls of a client may add: tokens that retries take, and that calls which go well give back.

>>> from personae import Anam, Bland, TokenBucket
>>> shared = TokenBucket(500)
>>> anam, bland = Anam(api_key="...", retry_budget=shared), Bland(api_key="...", retry_budget=shared)
"""

from __future__ import annotations

from typing import Protocol

from ..errors import ConfigurationError
from .lock import lock

DEFAULT_TOKENS = 500
"""A hundred calls that break together, as those on one HTTP/2 connection do, may all be sent once more."""


class RetryBudget(Protocol):
    """A retry budget of your own: `retry_budget=` takes any object with these two functions.

    Both kinds of client call them in the middle of a call, from any thread, so they must return at once: fetch tokens
    from another machine in advance. If they raise, it is logged and the retry is made; no call fails because of them.
    """

    def take(self, tokens: int) -> bool:
        """Take all these tokens, or none and return False: then the retry is not made."""
        ...

    def give(self, tokens: int) -> None:
        """Put tokens back, never to more than there were at the start."""
        ...


class TokenBucket:
    """A retry budget in the memory of this process, full at first; clients and threads may share it."""

    __slots__ = ("_tokens", "size")

    def __init__(self, size: int = DEFAULT_TOKENS) -> None:
        if type(size) is not int or size < 0:
            raise ConfigurationError(f"TokenBucket(size) must be a whole number of at least 0, not {size!r}")
        self.size = size
        self._tokens = size

    def __repr__(self) -> str:
        return f"<TokenBucket {self._tokens} of {self.size}>"

    @property
    def tokens(self) -> int:
        """How many are left."""
        return self._tokens

    def take(self, tokens: int) -> bool:
        """Take all of them, or none and say False."""
        with lock():
            if tokens > self._tokens:
                return False
            self._tokens -= tokens
            return True

    def give(self, tokens: int) -> None:
        """Put some back, as far as there is room."""
        if self._tokens == self.size:  # as nearly always: nothing has failed, and nothing needs the lock
            return
        with lock():
            self._tokens = min(self._tokens + tokens, self.size)
