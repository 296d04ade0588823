"""Completion in shells, where click does not read what they send, or they cut what it answers."""

from __future__ import annotations

import os

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, get_completion_class, split_arg_string

from .groups import COMPLETING

NAME = "personae"


class _Bash(BashComplete):
    """bash takes `--option=va` for three words."""

    def get_completion_args(self) -> tuple[list[str], str]:
        words, place = split_arg_string(os.environ["COMP_WORDS"]), int(os.environ["COMP_CWORD"])
        incomplete = words[place] if place < len(words) else ""
        return [word for word in words[1:place] if word != "="], incomplete


class _Fish(FishComplete):
    """What is told of a completion may have commas, and so may a completion."""

    source_template = FishComplete.source_template.replace('string split ","', 'string split --max 1 ","')


_OWN: dict[str, type[ShellComplete]] = {"bash": _Bash, "fish": _Fish}


def script(shell: str) -> str:
    """What a shell runs to complete the command."""
    return _of(shell)(click.Command(NAME), {}, NAME, COMPLETING).source()


def answer(command: click.Command, asked: str) -> int:
    """Print what a shell asks for."""
    shell, _, _ = asked.partition("_")
    click.echo(_of(shell)(command, {}, NAME, COMPLETING).complete())
    return 0


def _of(shell: str) -> type[ShellComplete]:
    found = _OWN.get(shell) or get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"there is no completion for {shell!r}")
    return found
