"""`personae personas`: the personas of all vendors, in one list or one by its address."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from typing import Any

import click
from click.shell_completion import CompletionItem

from personae_api.base import encode

from ...errors import PersonaeError
from ...unified.listing import VendorsError
from ...unified.personae import Personae
from ...unified.record import PersonaRecord
from ...vendors import WITH_PERSONAS
from .. import keys
from ..clients import client_for
from ..input.asking import note
from ..input.files import OPEN
from ..input.options import Command, WholeNumber, output_of, output_options, sandbox_option, timeout_option
from ..output.formats import Output
from ..output.known_fields import among
from ..sentences import sentence_of
from ..statuses import Status, Stop, status_of

_COLUMNS = ("address", "name", "language", "created", "updated", "voice", "description")
_FURTHER = ("prompt", "tags")


def _run(address: str | None, search: str | None, limit: int | None, **given: Any) -> None:
    if address is not None and (search is not None or limit is not None):
        raise click.UsageError("--search and --limit are for the list: leave them out, or leave the address out")
    output = output_of(given, _COLUMNS, further=_FURTHER)
    with ExitStack() as stack:
        clients: dict[str, Any] = {
            vendor: stack.enter_context(client_for(vendor, sandbox=given["_sandbox"], deadline=given["_timeout"]))
            for vendor in _asked(given, address)
        }
        personae = Personae(**clients)
        if address is not None:
            output.one(_shown(personae.get(address)))
            return
        if limit == 0:
            output.nothing()
            return
        query: dict[str, Any] = {
            name: value for name, value in (("search", search), ("limit", limit)) if value is not None
        }
        _show(personae.list(**query), output)


def _show(records: Iterable[PersonaRecord], output: Output) -> None:
    """Show records as they come; for a table many at once, as its columns are as wide as the first ones need."""
    size = _TABLE_FIRST if output.form == "table" else 1
    waiting: list[dict[str, Any]] = []
    with output.writing() as writer:
        try:
            for record in records:
                waiting.append(_shown(record))
                if len(waiting) >= size:
                    writer.items(waiting)
                    waiting = []
        except VendorsError as error:
            writer.items(waiting)
            raise _several(error) from None
        writer.items(waiting)


_TABLE_FIRST = 100


def _asked(given: dict[str, Any], address: str | None) -> list[str]:
    """The vendors that can be asked."""
    if address is not None:
        vendor, _, id = address.partition(":")
        if vendor not in WITH_PERSONAS or not id:
            raise Stop(
                f"{address!r} is not the address of a persona: use VENDOR:ID with one of {', '.join(WITH_PERSONAS)}",
                Status.USAGE,
            )
        return [vendor]
    if given["_sandbox"]:
        return list(WITH_PERSONAS)
    found = [vendor for vendor in WITH_PERSONAS if keys.found(vendor) is not None]
    if not found:
        raise Stop("no key for any vendor: set one in the environment, or use `personae login`", Status.SETTINGS)
    return found


def _shown(record: PersonaRecord) -> dict[str, Any]:
    shown = {
        "address": record.address,
        "name": record.name,
        "language": record.language,
        "created": record.created,
        "updated": record.updated,
        "voice": record.voice,
        "description": record.description,
        "prompt": record.prompt,
        "tags": list(record.tags),
    }
    encoded: dict[str, Any] = encode(shown)
    return encoded


def _several(error: VendorsError) -> Stop:
    """What the vendors say that did not answer, and the status of the gravest."""
    errors: list[PersonaeError] = list(error.errors.values())
    for one in errors[:-1]:
        note(sentence_of(one))
    return Stop(sentence_of(errors[-1]), max(map(status_of, errors)))


def _vendors(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
    """How addresses begin; their ids are the vendors' to say, who are asked nothing while somebody types."""
    begins = [f"{vendor}:" for vendor in WITH_PERSONAS]
    return [CompletionItem(one, OPEN) for one in begins if one.startswith(incomplete)]


COMMANDS = {
    "personas": Command(
        "personas",
        params=[
            click.Argument(["address"], required=False, metavar="[ADDRESS]", shell_complete=_vendors),
            click.Option(["--search"], metavar="TEXT", help="Only those with this text in their name."),
            click.Option(["--limit"], type=WholeNumber(0), metavar="NUMBER", help="At most this many in all."),
            *output_options(lambda: among((*_COLUMNS, *_FURTHER))),
            timeout_option("a call of a vendor"),
            sandbox_option(),
        ],
        help="The personas of all vendors at once, or the one with an address, which is vendor:id.",
        callback=_run,
    )
}
