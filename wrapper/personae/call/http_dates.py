"""Dates in headers (RFC 9110 section 5.6.7)."""

from __future__ import annotations

from datetime import UTC
from email.utils import parsedate_to_datetime


def moment_of(date: str | None) -> float | None:
    """Seconds since the epoch, None if it is no date."""
    try:
        moment = parsedate_to_datetime(date or "")
        if moment.tzinfo is None:  # "-0000", or the form of C's asctime(), which is in UTC too
            moment = moment.replace(tzinfo=UTC)
        return moment.timestamp()
    except (ValueError, OverflowError):
        return None
