"""`personae login` and `logout`: a key in the keyring of the system, so that no file and no shell has it."""

from __future__ import annotations

import os
import sys

import click

from ...errors import ConfigurationError
from ...options import checked_key
from ...secret import Secret, hidden
from ...vendors import VENDORS, dialect_of
from .. import keys
from ..input.arguments import Unreadable
from ..input.asking import content, note
from ..input.options import Command
from ..statuses import Status, Stop


def _login(vendor: str) -> None:
    dialect = dialect_of(vendor)
    try:
        keys.check_keeping()  # nobody should type a key that cannot be kept
        keys.keep(vendor, checked_key("the key", _read(f"Key of {dialect.title}")))
    except (ConfigurationError, Unreadable) as error:
        raise Stop(str(error), Status.USAGE) from None
    except keys.NoKeyring as error:
        raise Stop(f"{_no_keyring(error)}: set {dialect.key_variable} in the environment", Status.SETTINGS) from None
    hidden_by = f"; {dialect.key_variable} in the environment is set, and is used instead"
    is_hidden = os.environ.get(dialect.key_variable, "").strip()
    note(f"the key of {dialect.title} is in the keyring{hidden_by if is_hidden else ''}")


def _read(prompt: str) -> Secret[str]:
    """What is typed without being shown, or comes by a pipe."""
    if sys.stdin.isatty():
        return hidden(click.prompt(prompt, hide_input=True, err=True))
    return hidden(content("-"))


def _logout(vendor: str) -> None:
    dialect = dialect_of(vendor)
    try:
        was_there = keys.forget(vendor)
    except keys.NoKeyring as error:
        raise Stop(f"{_no_keyring(error)}, so there is no key in it", Status.SETTINGS) from None
    note(f"the key of {dialect.title} {'is no longer' if was_there else 'was not'} in the keyring")


def _no_keyring(error: keys.NoKeyring) -> str:
    return f"this system has no keyring that keeps keys ({error})"


def _vendor() -> click.Argument:
    return click.Argument(["vendor"], type=click.Choice(VENDORS), metavar="|".join(VENDORS))


COMMANDS = {
    "login": Command(
        "login",
        params=[_vendor()],
        help="Keep a vendor's key in the keyring of the system. The key is asked for, or read from a pipe; it is never "
        "an argument, as other programs can read those.",
        callback=_login,
    ),
    "logout": Command("logout", params=[_vendor()], help="Take a vendor's key out of the keyring.", callback=_logout),
}
