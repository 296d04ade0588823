"""What an attempt has done at the vendor, by what came of it. Decisions only."""

from __future__ import annotations

from ..errors import Failure, Outcome

_MAY_HAVE_ACTED = frozenset({*range(300, 307), 408})
"""Redirects: the place may be that of what was done, but for 307 and 308, which want the same request sent there
(RFC 9110 section 15.4). Request timeout: what came of a request may have been enough."""

_BY_CERTAINTY: tuple[Outcome, ...] = ("not_sent", "refused", "unknown", "done")


def of_failure(failure: Failure) -> Outcome:
    """When no whole answer came."""
    return "not_sent" if failure is Failure.NOT_SENT else "unknown"


def of_status(status: int, *, asks_to_wait: bool) -> Outcome:
    """When a status came that is an error; `asks_to_wait` says whether the answer has a time to come again."""
    if status == 503 and asks_to_wait:
        return "refused"
    return "unknown" if status >= 500 or status < 300 or status in _MAY_HAVE_ACTED else "refused"


def shows_that_it_works(status: int, what: Outcome) -> bool | None:
    """Whether an answer shows that the vendor works, False if that it does not; None if it shows neither."""
    if what == "unknown":
        return False if status >= 500 else None
    return None if status == 503 else True


def of_several(first: Outcome, second: Outcome) -> Outcome:
    """Of attempts one after the other: what one of them may have done, no later one takes back."""
    return first if _BY_CERTAINTY.index(first) > _BY_CERTAINTY.index(second) else second
