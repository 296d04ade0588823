"""Serve a sandbox until Ctrl-C: `python -m personae.sandbox`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from threading import Event

from .sandbox import VENDORS, Sandbox
from .transport.server import Server


def main(arguments: Sequence[str] | None = None) -> int:
    """Print where the vendors are, and serve them."""
    parser = argparse.ArgumentParser(prog="python -m personae.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=8765, help="port on 127.0.0.1, 0 for any (default: %(default)s)")
    parser.add_argument("--personas", type=int, default=3, help="items in each list (default: %(default)s)")
    options = parser.parse_args(arguments)
    try:
        server = Sandbox(options.personas).serve(options.port)
    except (OSError, OverflowError, ValueError) as error:
        parser.error(f"cannot serve: {error}")
    with server:
        sys.stdout.write(_greeting(server))
        sys.stdout.flush()
        try:
            Event().wait()
        except KeyboardInterrupt:
            sys.stdout.write("\nstopped\n")
    return 0


def _greeting(server: Server) -> str:
    lines = ["The sandbox is running; Ctrl-C stops it.", ""]
    for vendor in VENDORS:
        lines.append(f"  {vendor.capitalize()}(base_url={getattr(server, vendor)!r})")
    lines += ["", "The key, for the environment of your program:", ""]
    lines += [f"  export {vendor.upper()}_API_KEY={server.key}" for vendor in VENDORS]
    return "\n".join(lines) + "\n\n"


if __name__ == "__main__":
    raise SystemExit(main())
