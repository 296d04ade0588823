"""What is asked before a call that dials, costs, buys or deletes; and what is read from people and files."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from ..methods import Method
from . import fields
from .arguments import Unreadable, dashed
from .statuses import Status, Stop

ASKED: dict[str, str] = {
    "dial": "places a phone call, which costs money",
    "bill": "costs money",
    "buy": "buys something, which costs money",
    "delete": "deletes for good",
}
"""The effects that are asked about, and what they are."""

_LONGEST = 60


def consequence(method: Method) -> str | None:
    """What people are asked about before a method is called; None if that needs no question."""
    return ASKED.get(method.effect) or ("cannot be taken back" if method.irreversible else None)


def confirm(method: Method, given: Mapping[str, Any], *, yes: bool) -> None:
    """Ask, where a call does what people should know of; Stop if the answer is no, or nobody can be asked."""
    does = consequence(method)
    if yes or does is None:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise Stop(f"{method} {does}, and there is no terminal to ask on: add --yes", Status.USAGE)
    about = ", ".join(_needed(method, given))
    click.echo(f"{method}{about and f' ({about})'} {does}. Send it? [y/N] ", nl=False, err=True)
    # not input(): a Ctrl-C that comes while that gets ready is heard only with the next key
    answer = sys.stdin.readline()
    if not answer.endswith("\n"):
        click.echo(err=True)
    if answer.strip().lower() not in ("y", "yes"):
        raise Stop("not sent", Status.OTHER)


def _needed(method: Method, given: Mapping[str, Any]) -> Iterator[str]:
    """The arguments that say whom or what a call is about, as far as they fit a question."""
    for name in method.arguments["required"]:
        value = given.get(name)
        if isinstance(value, str | int) and method.arguments["properties"][name].get("format") != "password":
            text = fields.text(value)
            yield f"{dashed(name)} {text if len(text) <= _LONGEST else f'{text[:_LONGEST]}…'}"


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
