"""`personae completion`: the script with which a shell completes commands, options and known values."""

from __future__ import annotations

import click

from ..completing import script
from ..input.options import Command

SHELLS = ("bash", "zsh", "fish")


def _run(shell: str) -> None:
    click.echo(script(shell))


COMMANDS = {
    "completion": Command(
        "completion",
        params=[click.Argument(["shell"], type=click.Choice(SHELLS), metavar="|".join(SHELLS))],
        help='Print the script that completes commands in a shell: `eval "$(personae completion bash)"` in ~/.bashrc, '
        "the same with zsh in ~/.zshrc, `personae completion fish | source` in config.fish.",
        callback=_run,
    )
}
