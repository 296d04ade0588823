"""Whether a secret is in what is said, however it is spelt."""

from __future__ import annotations

import pickle
import traceback
from urllib.parse import quote

from .failures import chain


def told(error: BaseException) -> str:
    """All that an error says, and what its causes hold."""
    held = [f"{one!s} {one!r} {vars(one)!r} {held_by(one)}" for one in chain(error)]
    return "\n".join([*held, *traceback.format_exception(error), pickle.dumps(error).decode("latin-1")])


def held_by(error: BaseException) -> str:
    request = getattr(error, "_request", None)
    return "" if request is None else repr(list(request.headers.items()))


def assert_no_secret(text: str, *secrets: str) -> None:
    for secret in secrets:
        for spelling in (secret, quote(secret, safe=""), quote(secret), secret.replace("/", r"\/")):
            assert spelling not in text
