"""What the headers of an answer say of a budget: decisions only."""

from __future__ import annotations

import re
from collections.abc import Mapping

_NUMBER = re.compile(r"[0-9]{1,12}(\.[0-9]*)?")
_MOMENT = 1e9
"""A reset that is larger is no number of seconds to wait but a moment, as seconds since the epoch."""


def exhausted_for(headers: Mapping[str, str], families: tuple[str, ...], now: float) -> float:
    """Seconds for which nothing is left, 0 if something is or nobody says.

    A family is what the names of the headers begin with: `ratelimit` has `RateLimit-Remaining` and `RateLimit-Reset`.
    """
    return max((_exhausted_for(headers, family, now) for family in families), default=0.0)


def _exhausted_for(headers: Mapping[str, str], family: str, now: float) -> float:
    remaining, reset = (headers.get(f"{family}-{name}", "").strip() for name in ("remaining", "reset"))
    if not _NUMBER.fullmatch(remaining) or not _NUMBER.fullmatch(reset) or float(remaining) >= 1:
        return 0.0
    seconds = float(reset)
    return max(seconds - now, 0.0) if seconds >= _MOMENT else seconds
