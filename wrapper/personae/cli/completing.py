"""Completion in shells, where click does not read what they send, or they cut what it answers."""

from __future__ import annotations

import os
import re

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    get_completion_class,
    split_arg_string,
)

from .groups import COMPLETING
from .input.files import OPEN, files

NAME = "personae"


class _Shell(ShellComplete):
    """Completions are whole words: those of the value in `--option=value` begin with the option."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem[str]]:
        """What the last word may become. `--json` takes a value here only where it gives the arguments."""
        from .command import json_as_arguments

        *before, last = json_as_arguments([*args, incomplete])
        found = super().get_completions(before, last)
        option, equals, _ = incomplete.partition("=")
        if not (equals and option.startswith("--")):
            return found
        named = [one for item in found for one in (files("", item.value) if item.type == "file" else [item])]
        return [CompletionItem(f"{option}={one.value}", one.type, one.help, is_file=one.is_file) for one in named]


class _Bash(_Shell, BashComplete):
    """bash cuts words at any of `=`, `@` and `:`, so the line is read here; and it quotes nothing."""

    source_template = (
        BashComplete.source_template.replace('"${COMP_WORDS[*]}"', '"${COMP_LINE:0:$COMP_POINT}"')
        .replace("COMP_CWORD=$COMP_CWORD", 'COMP_CWORD="$2"')
        .replace("read type", "read -r type")
        .replace(
            "elif [[ $type == 'plain' ]]",
            f"elif [[ $type == '{OPEN}' ]]; then\n"
            "            compopt -o nospace\n"
            '            COMPREPLY+=("$value")\n'
            "        elif [[ $type == 'plain' ]]",
        )
    )
    _kept = 0

    def get_completion_args(self) -> tuple[list[str], str]:
        words, incomplete = _split(os.environ["COMP_WORDS"])
        self._kept = len(incomplete) - len(_split(os.environ["COMP_CWORD"])[1])
        return words[1:], incomplete

    def format_completion(self, item: CompletionItem[str]) -> str:
        """What stands in the place of the last word as bash cuts them."""
        value = item.value[self._kept :] if item.type != "file" else item.value
        return f"{item.type},{_SPECIAL.sub(_QUOTED, value) if item.is_file else value}"


_SPECIAL, _QUOTED = re.compile(r"([^\w@%+=:,./-])"), r"\\\1"


def _split(line: str) -> tuple[list[str], str]:
    """The whole words of a line, and the one that is being written."""
    *words, incomplete = split_arg_string(f"{line}_")
    return words, incomplete[:-1]


class _Zsh(_Shell, ZshComplete):
    """Behind some completions no space is put."""

    source_template = (
        ZshComplete.source_template.replace(
            "    local -a response\n", "    local -a response\n    local -a unfinished\n"
        )
        .replace(
            '        elif [[ "$type" == "dir" ]]',
            f'        elif [[ "$type" == "{OPEN}" ]]; then\n'
            '            unfinished+=("$key")\n'
            '        elif [[ "$type" == "dir" ]]',
        )
        .replace(
            '    if [ -n "$completions" ]',
            "    if [ -n \"$unfinished\" ]; then\n        compadd -U -V unsorted -S '' -a unfinished\n    fi\n\n"
            '    if [ -n "$completions" ]',
        )
    )


class _Fish(_Shell, FishComplete):
    """What is told of a completion may have commas, and so may a completion."""

    source_template = FishComplete.source_template.replace('string split ","', 'string split --max 1 ","')

    def format_completion(self, item: CompletionItem[str]) -> str:
        """Leave it to fish to see behind what no space belongs."""
        return super().format_completion(CompletionItem(item.value, _FISH.get(item.type, item.type), item.help))


_FISH = {OPEN: "plain"}


_OWN: dict[str, type[ShellComplete]] = {"bash": _Bash, "fish": _Fish, "zsh": _Zsh}


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
