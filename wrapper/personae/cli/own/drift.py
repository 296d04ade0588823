"""`personae drift`: reads what can be read without an argument, and shows where answers are not as specified."""

from __future__ import annotations

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click

from ...drift import Drift, Report
from ...errors import APIConnectionError, PersonaeError
from ...vendors import VENDORS
from .. import keys
from ..clients import client_for
from ..input.arguments import Unreadable
from ..input.asking import content, note
from ..input.options import Command, Seconds, output_of, output_options, sandbox_option, timeout_option
from ..output.formats import Output
from ..output.known_fields import among
from ..sentences import operation_of, sentence_of
from ..statuses import Status, Stop, status_of
from .reading import read, readable

_COLUMNS = (*Drift._fields, "times")


def _run(vendors: Sequence[str], report: str | None, every: float | None, **given: Any) -> None:
    output = output_of(given, columns=_COLUMNS, wraps=True)
    if report is not None:
        if vendors or every is not None:
            raise click.UsageError("--report makes no calls: leave vendors and --every out")
        _end(_saved(report), output)
        return
    asked = list(vendors) or [one for one in VENDORS if given["_sandbox"] or keys.found(one) is not None]
    if not asked:
        raise Stop("no key for any vendor: set one in the environment, or use `personae login`", Status.SETTINGS)
    found = Report()
    if every is None:
        looks = [look for vendor in asked for look in _look(vendor, found, given)]
        _end(_rows(found), output, looks)
        return
    told = set[Drift]()
    with output.writing() as writer:
        while True:
            for vendor in asked:
                try:
                    _look(vendor, found, given)
                except Stop as stop:
                    if stop.status not in _PASSING:
                        raise
                    note(str(stop))
            writer.items([_row(one, count) for one, count in found.rows if one not in told])
            told |= {one for one, _ in found.rows}
            time.sleep(every)


def _look(vendor: str, found: Report, given: Mapping[str, Any]) -> list[Status]:
    """Read all that can be read of a vendor, and say how each went; what fails is told, and the rest is read."""
    looks, alike = [], Counter[str]()
    with client_for(vendor, sandbox=given["_sandbox"], deadline=given["_timeout"], on_drift=found) as client:
        for method in readable(vendor):
            try:
                read(client, method)
                looks.append(Status.DONE)
            except APIConnectionError as error:
                raise Stop(sentence_of(error), status_of(error)) from None
            except PersonaeError as error:
                said = _OWN.sub("", sentence_of(error).removeprefix(operation_of(error)))
                if not alike[said]:
                    note(sentence_of(error))
                alike[said] += 1
                looks.append(status_of(error))
    for said, times in alike.items():
        if times > 1:
            note(f"{vendor}: {times - 1} more {'failed' if times > 2 else 'has failed'} in the same way: {said}")
    return looks


_PASSING = (Status.NO_CONNECTION, Status.UNKNOWN)
"""What may be over in the next round."""

_OWN = re.compile(r" \((?:request id|not sent again)[^)]*\)")
"""What is another for each failure, however alike they are."""


def _rows(found: Report) -> list[dict[str, Any]]:
    return [_row(one, count) for one, count in found.rows]


def _row(drift: Drift, count: int) -> dict[str, Any]:
    return {**drift._asdict(), "times": count}


def _saved(file: str) -> list[dict[str, Any]]:
    """The rows that `--json` or `--jsonl` has written, or a service of its own."""
    try:
        return [_row(*one) for one in _read(content(file if file == "-" else f"@{file}"))]
    except RecursionError:
        problem = "it is nested too deeply"
    except (Unreadable, ValueError, TypeError) as error:
        problem = str(error)
    raise Stop(f"{file} is not a report of drift, such as `personae drift --jsonl` writes: {problem}", Status.USAGE)


def _read(text: str) -> Iterator[tuple[Drift, int]]:
    rows = (
        json.loads(text) if text.lstrip().startswith("[") else [json.loads(line) for line in text.splitlines() if line]
    )
    for row in rows:
        if not isinstance(row, dict) or not set(Drift._fields) <= row.keys():
            raise ValueError(f"each item has {', '.join(Drift._fields)}")
        times = row.get("times", 1)
        if type(times) is not int or times < 1:
            raise ValueError("times is a whole number of at least 1")
        yield Drift(**{name: str(row[name]) for name in Drift._fields}), times


def _end(rows: list[dict[str, Any]], output: Output, looks: Sequence[Status] = ()) -> None:
    """Show what was found; what could not be read is not as specified, and the status says that too."""
    whole = looks.count(Status.DONE)
    failed = [look for look in looks if look is not Status.DONE and (look is not Status.REFUSED or not whole)]
    told = f"{whole} of {len(looks)} answers could be read"
    if rows or output.form != "table":
        output.several(rows)
    elif whole == len(looks):
        sys.stdout.write("every answer was as specified\n")
    elif whole:
        sys.stdout.write("every answer that could be read was as specified\n")
    if whole < len(looks) and (rows or not failed):
        note(told)
    if rows:
        raise Stop(f"{len(rows)} kinds of drift", Status.OTHER)
    if failed:  # but for a few refusals, as there may be things that a key may not read
        raise Stop(told, max(failed))


COMMANDS = {
    "drift": Command(
        "drift",
        params=[
            click.Argument(["vendors"], nargs=-1, type=click.Choice(VENDORS), metavar="[VENDOR]..."),
            click.Option(
                ["--report"],
                type=click.Path(allow_dash=True),
                metavar="FILE",
                help="Show a report saved with --jsonl, and make no calls.",
            ),
            click.Option(
                ["--every"],
                type=Seconds(1),
                metavar="SECONDS",
                help="Repeat this often until Ctrl-C, and show what is new.",
            ),
            *output_options(lambda: among(_COLUMNS)),
            timeout_option(),
            sandbox_option(),
        ],
        help="Read what can be read without an argument, and show where answers differ from the specification. The "
        "status is 1 if any does, or that of the failure if answers could not be read. No value of an answer is shown.",
        callback=_run,
    )
}
