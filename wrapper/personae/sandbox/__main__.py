"""Serve a sandbox until Ctrl-C: `python -m personae.sandbox`."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Sequence
from threading import Event

from ..vendors import VENDORS, dialect_of
from .sandbox import Sandbox
from .transport.server import Server


def main(arguments: Sequence[str] | None = None) -> int:
    """Print where the vendors are, and serve them."""
    parser = argparse.ArgumentParser(prog="python -m personae.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=8765, help="port on 127.0.0.1, 0 for any (default: %(default)s)")
    parser.add_argument("--personas", type=int, default=3, help="items in each list (default: %(default)s)")
    options = parser.parse_args(arguments)
    try:
        run(options.port, options.personas)
    except NotServed as error:
        parser.error(str(error))
    return 0


class NotServed(Exception):
    """A sandbox cannot be served; the message says what to do."""


def run(port: int, personas: int) -> None:
    """Print where the vendors are, and serve them until Ctrl-C."""
    try:
        server = Sandbox(personas, starts=dt.datetime.now(dt.UTC)).serve(port)
    except OSError as error:
        reason = error.strerror or error
        raise NotServed(
            f"cannot serve on port {port} ({reason}): choose another with --port, or 0 for a free one"
        ) from None
    except (OverflowError, ValueError) as error:
        raise NotServed(f"cannot serve: {error}") from None
    with server:
        try:
            sys.stdout.write(_greeting(server))
            sys.stdout.flush()
            Event().wait()
        except KeyboardInterrupt as ended:
            sys.stdout.write("\nstopped\n")
            if type(ended) is not KeyboardInterrupt:  # another signal, of which whoever has made that wants to know
                raise


def _greeting(server: Server) -> str:
    dialects = [dialect_of(vendor) for vendor in VENDORS]
    lines = ["The sandbox is running; Ctrl-C stops it. For the environment of your program:", ""]
    lines += [f"  export {dialect.base_url_variable}={server.base_url(dialect.vendor)}" for dialect in dialects]
    lines += [f"  export {dialect.key_variable}={server.key}" for dialect in dialects]
    return "\n".join(lines) + "\n\n"


if __name__ == "__main__":
    raise SystemExit(main())
