"""With which status the command ends, by what went wrong."""

from __future__ import annotations

from enum import IntEnum

from ..errors import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    ConfigurationError,
    InternalServerError,
    OnceError,
    PersonaeError,
    WaitError,
    WaitTimeoutError,
)


class Status(IntEnum):
    """What the command ends with; scripts rely on the numbers."""

    DONE = 0
    OTHER = 1
    USAGE = 2
    SETTINGS = 3
    REFUSED = 4
    UNKNOWN = 5
    NO_CONNECTION = 6
    ENDED_BADLY = 7
    NOT_FINISHED = 8
    HUNG_UP = 129
    STOPPED = 130
    READER_GONE = 141
    TERMINATED = 143


MEANINGS = {
    Status.DONE: "done",
    Status.OTHER: "something else: an answer cannot be written, drift was found, you answered no",
    Status.USAGE: "the command is wrong: an unknown name, a wrong value, no confirmation; nothing was sent",
    Status.SETTINGS: "a setting is wrong or missing: no key, an invalid address, no package; nothing was sent",
    Status.REFUSED: "the vendor refused (4xx, or a failure that it reports), and did nothing",
    Status.UNKNOWN: (
        "the vendor failed (5xx), or its answer is not complete or does not say what was made: it may have been done"
    ),
    Status.NO_CONNECTION: "no connection: nothing was sent",
    Status.ENDED_BADLY: "what you waited for ended badly",
    Status.NOT_FINISHED: "what you waited for did not finish in time; it continues at the vendor",
    Status.HUNG_UP: "stopped, as the terminal is gone (SIGHUP)",
    Status.STOPPED: "stopped by Ctrl-C (SIGINT)",
    Status.READER_GONE: "the reader of the output is gone",
    Status.TERMINATED: "stopped by another program (SIGTERM)",
}


class Stop(Exception):
    """Ends the command with a sentence and a status."""

    def __init__(self, sentence: str, status: Status) -> None:
        super().__init__(sentence)
        self.status = status


def knows(error: APIError) -> bool:
    """Whether an error that ended a wait says of a thing that it is there: it was made, or read before."""
    waited = error.waited
    return waited is not None and waited.id is not None and (waited.made is not None or waited.last is not None)


def status_of(error: PersonaeError) -> Status:
    """The status for an error of a call."""
    cause = error.__cause__
    if isinstance(error, ConfigurationError):
        if isinstance(error.__context__, ImportError):
            return Status.SETTINGS
        return Status.UNKNOWN if error.outcome == "done" else Status.USAGE
    if isinstance(error, WaitTimeoutError):
        return status_of(cause) if isinstance(cause, PersonaeError) and not knows(error) else Status.NOT_FINISHED
    if isinstance(error, WaitError):
        return Status.UNKNOWN if error.id is None else Status.ENDED_BADLY
    if isinstance(error, OnceError) and isinstance(cause, APIError) and error.outcome != "unknown":
        return status_of(cause)
    if isinstance(error, OnceError | InternalServerError):
        return Status.UNKNOWN
    if isinstance(error, APIStatusError):  # of a read, after something was made, it is done
        return Status.REFUSED if error.outcome in ("refused", "not_sent") else Status.UNKNOWN
    if isinstance(error, APIConnectionError):
        return Status.NO_CONNECTION if error.outcome == "not_sent" else Status.UNKNOWN
    return Status.UNKNOWN if isinstance(error, APIResponseError) else Status.OTHER
