"""`make demo`: what a user of the package does, against the sandbox, or live against the vendors whose keys are set."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import ExitStack

from rich.console import Console
from rich.table import Table

from personae import Anam, Bland, Listing, Personae, PersonaeError, PersonaRecord, Retry, Tavus
from personae.sandbox import RateLimited, Sandbox

CONSOLE = Console(highlight=False, width=None if sys.stdout.isatty() else 118)
KEYS = {"anam": "ANAM_API_KEY", "bland": "BLAND_API_KEY", "tavus": "TAVUS_API_KEY"}


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
    CONSOLE.print(
        f"The sandbox serves the three APIs at {server.anam.removesuffix('/anam')} "
        f"(set {', '.join(KEYS.values())} to use the live ones)."
    )
    sandbox.faults.add(RateLimited(retry_after=1), operation="listPersonas", vendor="anam")
    return stack.enter_context(
        Personae(
            anam=stack.enter_context(Anam(api_key=server.key, base_url=server.anam, on_retry=_tell)),
            bland=stack.enter_context(Bland(api_key=server.key, base_url=server.bland, on_retry=_tell)),
            tavus=stack.enter_context(Tavus(api_key=server.key, base_url=server.tavus, on_retry=_tell)),
        )
    )


def _tell(retry: Retry) -> None:
    CONSOLE.print(f"  [yellow]{retry.vendor} {retry.operation}: {retry.reason}, again in {retry.wait:.1f} s[/yellow]")


def _run(personae: Personae) -> int:
    CONSOLE.print(f"\n[bold]All personas of {', '.join(personae.vendors)}[/bold], asked at the same time")
    listing = personae.list()
    _show(listing)
    vendor = personae.vendors[0]
    CONSOLE.print(f"\n[bold]One persona of {vendor}[/bold], from its creation to its end")
    address = _create(personae, vendor)
    CONSOLE.print(f"  created   {address}")
    CONSOLE.print(f"  read      {personae.get(address).name}")
    _rename(personae, address)
    CONSOLE.print(f"  changed   {personae.get(address).name}")
    _delete(personae, address)
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


def _create(personae: Personae, vendor: str) -> str:
    name, prompt = "Demo of personae", "You say hello."
    if vendor == "anam":
        return f"anam:{personae.anam.personas.create(name=name, system_prompt=prompt).id}"
    if vendor == "bland":
        return f"bland:{personae.bland.personas.create(name=name, personality_prompt=prompt).id}"
    return f"tavus:{personae.tavus.personas.create(persona_name=name, system_prompt=prompt).persona_id}"


def _rename(personae: Personae, address: str) -> None:
    vendor, _, identifier = address.partition(":")
    name = "Demo of personae, changed"
    if vendor == "anam":
        personae.anam.personas.update(identifier, name=name)
    elif vendor == "bland":
        personae.bland.personas.update(identifier, name=name)
    else:
        personae.tavus.personas.patch(identifier, [{"op": "replace", "path": "/persona_name", "value": name}])


def _delete(personae: Personae, address: str) -> None:
    vendor, _, identifier = address.partition(":")
    if vendor == "anam":
        personae.anam.personas.delete(identifier)
    elif vendor == "bland":
        personae.bland.personas.delete(identifier)
    else:
        personae.tavus.personas.delete(identifier)


if __name__ == "__main__":
    sys.exit(main())
