"""What is asked before a call that dials, costs, buys or deletes; and what is read from people and files."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from personae_api.types import Effect

from .arguments import Unreadable
from .statuses import Status, Stop

ASKED: dict[str, str] = {
    "dial": "places a phone call, which costs money",
    "bill": "costs money",
    "buy": "buys something, which costs money",
    "delete": "deletes for good",
}
"""The effects that are asked about, and what they are."""


def confirm(what: str, effect: Effect, *, yes: bool) -> None:
    """Ask, where the effect is one that people should know of; Stop if the answer is no, or nobody can be asked."""
    if yes or effect not in ASKED:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise Stop(f"{what} {ASKED[effect]}, and there is no terminal to ask on: add --yes", Status.USAGE)
    click.echo(f"{what} {ASKED[effect]}. Send it? [y/N] ", nl=False, err=True)
    # not input(): a Ctrl-C that comes while that gets ready is heard only with the next key
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise Stop("not sent", Status.OTHER)


def content(name: str, *, secret: bool = False) -> str:
    """The text of `@FILE`, of standard input for `-` and `@-`; a secret is asked for without showing it."""
    if name in ("-", "@-"):
        if secret and sys.stdin.isatty():
            return str(click.prompt("", prompt_suffix="secret: ", hide_input=True, err=True))
        with _readable("standard input"):
            return sys.stdin.read()
    with _readable(repr(name[1:])):
        return Path(name[1:]).read_text("utf-8")


@contextmanager
def _readable(place: str) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise Unreadable(f"cannot be read from {place}: {reason}") from None


def note(sentence: str) -> None:
    """Tell something that is no part of the answer."""
    click.echo(f"personae: {sentence}", err=True)
