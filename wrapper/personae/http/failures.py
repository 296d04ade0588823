"""What breaks below a call, in words: for the steps of an attempt, and for what operating system and TLS raise."""

from __future__ import annotations

import ssl
from typing import TypeVar

from ..errors import Failure
from .messages import TransportError

E = TypeVar("E", bound=BaseException)


class Unclean(Exception):
    """A kept connection turned out to be closed, or to hold bytes that nobody asked for; nothing was sent on it."""


_LATE = {
    "connect": "no connection in time (ConnectTimeout)",
    "pool": "all connections of the client stayed busy (PoolTimeout): raise limits=Limits(max_connections=...)",
    "write": "no part of the request was taken in time (WriteTimeout)",
    "read": "no part of the answer came in time (ReadTimeout)",
}
_NOT_SENT_PHASES = frozenset({"connect", "pool"})


def broken_off(failure: Failure) -> TransportError:
    """The client was closed, or whoever wanted the answer has gone."""
    return TransportError("the call was broken off", failure, is_final=True)


def late(phase: str) -> TransportError:
    """A phase took longer than it may."""
    return TransportError(_LATE[phase], failure_in(phase), is_timeout=True, is_local=phase == "pool")


def no_thread(error: RuntimeError, failure: Failure) -> TransportError:
    """What must not hold up its caller would need a thread, and the process can have no more."""
    return TransportError(f"no thread could be started ({error})", failure, is_local=True)


def broken(phase: str, error: BaseException) -> TransportError:
    """A phase failed by what the operating system or TLS says."""
    kind = {"connect": "ConnectError", "write": "WriteError", "read": "ReadError"}[phase]
    is_final = isinstance(error, ssl.SSLCertVerificationError)  # time does not mend a certificate
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return TransportError(f"{reason} ({kind})", failure_in(phase), is_final=is_final)


def without_frames(error: E) -> E:
    """An error, and what it comes from, without the ways that they came.

    The library's frames hold the request as it is sent, with the key, and the answer as it came.
    """
    one: BaseException | None = error
    while one is not None and one.__traceback__ is not None:
        one.__traceback__ = None
        one = one.__cause__ or one.__context__
    return error


def failure_in(phase: str) -> Failure:
    """Whether the vendor can have seen the request when this phase fails."""
    return Failure.NOT_SENT if phase in _NOT_SENT_PHASES else Failure.INTERRUPTED
