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
    """Where the tokens are, if not in the client: `retry_budget=` takes any object with these two functions.

    Both are called in the middle of calls of either kind, from any thread, and must answer at once: what asks another
    machine takes tokens from there beforehand. What they raise is logged; a retry is made then, and no call fails.
    """

    def take(self, tokens: int) -> bool:
        """Take all of them, or none and say False: the retry is not made."""
        ...

    def give(self, tokens: int) -> None:
        """Put some back, at most as many as there were at first."""
        ...


class TokenBucket:
    """A budget in the memory of this process, full at first; it may be shared by clients and threads."""

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
