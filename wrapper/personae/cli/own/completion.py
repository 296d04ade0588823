"""`personae completion`: the script with which a shell completes commands, options and known values."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from ..groups import COMPLETING
from ..options import Command

SHELLS = ("bash", "zsh", "fish")


def _run(shell: str) -> None:
    completer = get_completion_class(shell)
    assert completer is not None
    click.echo(completer(click.Command("personae"), {}, "personae", COMPLETING).source())


COMMANDS = {
    "completion": Command(
        "completion",
        params=[click.Argument(["shell"], type=click.Choice(SHELLS), metavar="|".join(SHELLS))],
        help='Print the script that completes commands in a shell: `eval "$(personae completion bash)"` in ~/.bashrc, '
        "the same with zsh in ~/.zshrc, `personae completion fish | source` in config.fish.",
        callback=_run,
    )
}
