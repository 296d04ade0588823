"""All commands there are; each is loaded when it is called."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

import click

from .. import __version__
from ..vendors import VENDORS, dialect_of
from .groups import Group, vendor_group

OWN: Mapping[str, str] = {
    "personas": "The personas of all vendors at once",
    "login": "Keep a vendor's key in the keyring of the system",
    "logout": "Take a vendor's key out of the keyring",
    "doctor": "Check keys, network, clock and versions",
    "drift": "Read what can be read, and show where answers differ from the specification",
    "sandbox": "Serve the vendors' APIs in memory on this machine",
    "completion": "Print the script that completes commands in a shell",
}
"""The commands beside those of vendors, with what they do."""

_MODULES = {"logout": "login", "sandbox": "serving"}
"""The modules that commands are in, where these do not have their names."""


def root() -> Group:
    """The command `personae`."""
    return _Root(
        "personae",
        _told,
        _made,
        help=f"{_listed([dialect_of(vendor).title for vendor in VENDORS])} on the command line: every method of each.",
        params=[click.Option(["--version"], is_flag=True, expose_value=False, is_eager=True, callback=_version)],
        epilog="Keys are in the environment (such as "
        f"{dialect_of(VENDORS[0]).key_variable}) or in the keyring; see `personae login --help`.",
    )


class _Root(Group):
    def headed(self) -> list[tuple[str, Mapping[str, str]]]:
        return [("Vendors", _vendors()), ("Other commands", OWN)]


def _told() -> dict[str, str]:
    return {**_vendors(), **OWN}


def _vendors() -> dict[str, str]:
    return {vendor: f"All methods of {dialect_of(vendor).title}" for vendor in VENDORS}


def _made(name: str) -> click.Command:
    if name in OWN:
        commands: Mapping[str, click.Command] = import_module(f".own.{_MODULES.get(name, name)}", __package__).COMMANDS
        return commands[name]
    return vendor_group(name)


def _version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        click.echo(f"personae {__version__}")
        ctx.exit()


def _listed(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
