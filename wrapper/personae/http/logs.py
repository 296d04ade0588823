"""What the HTTP library may log of our calls: its steps, but no URL (it has a query) and no headers."""

from __future__ import annotations

import logging
from contextvars import ContextVar

_is_sending: ContextVar[bool] = ContextVar("personae_is_sending", default=False)


class library_logs_no_values:  # noqa: N801 - used like a function; contextlib's would cost each call more
    """While the library sends for us; its calls for others are logged as ever."""

    __slots__ = ("_token",)

    def __enter__(self) -> None:
        self._token = _is_sending.set(True)

    def __exit__(self, *_: object) -> None:
        _is_sending.reset(self._token)


def _without_values(record: logging.LogRecord) -> bool:
    if not _is_sending.get():
        return True
    record.msg, record.args = str(record.msg).partition(" ")[0], None
    return record.name.startswith("httpcore")


_NAMES = ("httpx", "httpcore.http11", "httpcore.http2", "httpcore.connection", "httpcore.proxy", "httpcore.socks")

for _name in (*_NAMES, *(name.replace(".", "2.", 1) for name in _NAMES[1:]), "httpx2", "hpack.hpack", "hpack.table"):
    logging.getLogger(_name).addFilter(_without_values)
