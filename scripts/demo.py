"""`make demo`: what a user of the package does, against the sandbox, or live against the vendors whose keys are set."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import ExitStack
from typing import Any

from rich.console import Console
from rich.table import Table

from personae import Listing, Personae, PersonaeError, PersonaRecord, Retry
from personae.sandbox import RateLimited, Sandbox
from personae.unified.record import persona_record
from personae.vendors import WITH_PERSONAS, client_of, dialect_of, persona_of

from .command import run

CONSOLE = Console(highlight=False, width=None if sys.stdout.isatty() else 118)
KEYS = {vendor: dialect_of(vendor).key_variable for vendor in WITH_PERSONAS}


def main() -> int:
    """Run the demonstration; the exit status is 1 if a call failed."""
    live = [vendor for vendor, variable in KEYS.items() if os.environ.get(variable, "").strip()]
    with ExitStack() as stack:
        personae = stack.enter_context(_live() if live else _sandbox(stack))
        try:
            return _run(personae)
        except PersonaeError as error:
            CONSOLE.print(f"[red]{type(error).__name__}[/red]: {error}", markup=True)
            return 1


def _live() -> Personae:
    CONSOLE.print("Live: the vendors whose keys are in the environment.")
    return Personae()


def _sandbox(stack: ExitStack) -> Personae:
    sandbox = Sandbox(personas=3)
    server = stack.enter_context(sandbox.serve())
    CONSOLE.print(f"The sandbox serves all APIs at {server.url} (set {', '.join(KEYS.values())} to use the live ones).")
    sandbox.faults.add(RateLimited(retry_after=1), operation="listPersonas", vendor=WITH_PERSONAS[0])
    clients: dict[str, Any] = {
        vendor: stack.enter_context(
            client_of(vendor)(api_key=server.key, base_url=server.base_url(vendor), on_retry=_tell)
        )
        for vendor in WITH_PERSONAS
    }
    return stack.enter_context(Personae(**clients))


def _tell(retry: Retry) -> None:
    CONSOLE.print(f"  [yellow]{retry.vendor} {retry.operation}: {retry.reason}, again in {retry.wait:.1f} s[/yellow]")


def _run(personae: Personae) -> int:
    CONSOLE.print(f"\n[bold]All personas of {', '.join(personae.vendors)}[/bold], asked at the same time")
    listing = personae.list()
    _show(listing)
    vendor = personae.vendors[0]
    CONSOLE.print(f"\n[bold]One persona of {vendor}[/bold], from its creation to its end")
    personas, fields = getattr(personae, vendor).personas, persona_of(vendor)
    given = {fields.name: "Demo of personae"}
    if fields.prompt_argument is not None:
        given[fields.prompt_argument] = "You say hello."
    made = persona_record(vendor, personas.create(**given))
    address = made.address
    CONSOLE.print(f"  created   {address}")
    CONSOLE.print(f"  read      {personae.get(address).name}")
    fields.change(personas, made.id, {fields.name: "Demo of personae, changed"})
    CONSOLE.print(f"  changed   {personae.get(address).name}")
    personas.delete(made.id)
    left = {record.address for record in personae.list().records}
    CONSOLE.print(f"  deleted   {'and gone' if address not in left else 'but still listed'}")
    CONSOLE.print("\nNext: README.md has the rest, from errors to the sandbox in your own tests.")
    return 0 if address not in left and not listing.errors else 1


def _show(listing: Listing) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column, width in (
        ("address", 15),
        ("name", 22),
        ("language", 8),
        ("voice", 15),
        ("created", 10),
        ("prompt", 38),
    ):
        table.add_column(column, overflow="ellipsis", no_wrap=True, width=width)
    for record in listing.records:
        table.add_row(*_cells(record))
    CONSOLE.print(table)
    for vendor, error in listing.errors.items():
        CONSOLE.print(f"  [red]{vendor} did not answer[/red]: {error}")


def _cells(record: PersonaRecord) -> Iterable[str]:
    created = "" if record.created is None else f"{record.created:%Y-%m-%d}"
    return record.address, record.name, record.language or "", record.voice or "", created, record.prompt or ""


if __name__ == "__main__":
    run(main)
