"""`personae sandbox`: the vendors' APIs in memory, served on this machine until Ctrl-C."""

from __future__ import annotations

import click

from ...sandbox.__main__ import NotServed, run
from ..input.options import Command, WholeNumber
from ..statuses import Status, Stop


def _run(port: int, personas: int) -> None:
    try:
        run(port, personas)
    except NotServed as error:
        raise Stop(str(error), Status.USAGE) from None


COMMANDS = {
    "sandbox": Command(
        "sandbox",
        params=[
            click.Option(
                ["--port"], type=WholeNumber(0, 65535), default=8765, show_default=True, help="0 for any free port."
            ),
            click.Option(["--personas"], type=WholeNumber(0), default=3, show_default=True, help="Items in each list."),
        ],
        help="Serve the vendors' APIs in memory on this machine, until Ctrl-C. It prints what the environment needs.",
        callback=_run,
    )
}
