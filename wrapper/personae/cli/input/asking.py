"""What is asked before a call that dials, costs, buys or deletes; and what is read from people and files."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, TextIO

import click

from ...methods import Method
from ..output.fields import one_line
from ..statuses import Status, Stop
from .arguments import Unreadable
from .consequences import as_typed, consequence

TERMINAL = "/dev/tty"
"""The terminal of whoever is here, also where standard input is something else."""


def confirm(method: Method, given: Mapping[str, Any], *, yes: bool) -> None:
    """Ask, where a call does what people should know of; Stop if the answer is no, or nobody can be asked."""
    asked = consequence(method, given)
    if yes or asked is None:
        return
    whole = f"{as_typed(method, given)}: {method.summary} It {asked.does}"
    with _typed() as typed:
        if typed is None:
            raise Stop(f"{whole}, and there is no terminal to ask on: add --yes", Status.USAGE)
        try:
            click.echo(f"{whole}. {asked.question} [y/N] ", nl=False, err=True)
            # not input(): a Ctrl-C that comes while that gets ready is heard only with the next key
            answer = typed.readline()
        except KeyboardInterrupt:
            click.echo(err=True)
            raise
    if not answer.endswith("\n"):
        click.echo(err=True)
    if answer.strip().lower() not in ("y", "yes"):
        raise Stop("not sent", Status.OTHER)


@contextmanager
def _typed() -> Iterator[TextIO | None]:
    """What is typed where the question is shown: standard input, or the terminal if that brings arguments."""
    if not sys.stderr.isatty():
        yield None
    elif sys.stdin.isatty():
        yield sys.stdin
    else:
        with ExitStack() as stack:
            try:
                terminal: TextIO | None = stack.enter_context(
                    open(TERMINAL, encoding=sys.stderr.encoding, errors="replace")
                )
            except OSError:
                terminal = None
            yield terminal


def content(name: str, *, secret: bool = False) -> str:
    """The text of `@FILE`, of standard input for `-` and `@-`; a secret is asked for without showing it."""
    if name in ("-", "@-"):
        if secret and sys.stdin.isatty():
            return str(click.prompt("", prompt_suffix="secret: ", hide_input=True, err=True))
        with _readable("standard input"):
            return sys.stdin.read().removeprefix(_MARK)
    if name == "@":
        raise Unreadable("needs the name of a file after the @")
    with _readable(repr(name[1:])):
        return Path(name[1:]).read_text("utf-8").removeprefix(_MARK)


_MARK = "\ufeff"
"""What some editors, mostly on Windows, put before a text to say that it is UTF-8."""


@contextmanager
def _readable(place: str) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise Unreadable(f"cannot be read from {place}: {reason}") from None


def note(sentence: str) -> None:
    """Tell something that is no part of the answer, without what would steer a terminal."""
    click.echo(f"personae: {one_line(sentence)}", err=True)
