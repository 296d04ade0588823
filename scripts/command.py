"""How a command ends: with its status, and without a traceback where its reader has gone or someone stops it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from typing import NoReturn

STOPPED = 130
READER_GONE = 141
"""As a shell says it of a program that a signal has ended: 128 and the number of SIGINT or SIGPIPE."""


def run(main: Callable[[], int]) -> NoReturn:
    """Exit with the status that a command returns."""
    gc.set_threshold(50_000, 20, 50)  # documents stay: to look through them again and again takes a tenth of the time
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is not written yet would fail at exit
        status = READER_GONE
    except KeyboardInterrupt:
        status = STOPPED
    gc.freeze()  # or the interpreter would look through all objects once more, of a process that ends
    sys.exit(status)
