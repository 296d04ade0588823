"""All phone calls in a CSV file; a run that was broken off goes on behind the last page that is whole."""

import csv
import json
import os
import sys
from io import StringIO
from pathlib import Path

from personae import Bland, PersonaeError
from personae_api.bland.models import CallSummary

COLUMNS = ("call_id", "created_at", "to", "from", "call_length", "completed", "answered_by", "error_message")


def export(bland: Bland, table: Path, *, page_size: int = 1000) -> int:
    """How many calls this run has added."""
    place = table.with_suffix(".place")
    begins, length = where_to_go_on(table, place)
    added = 0
    with table.open("r+b" if table.exists() else "w+b") as file:
        file.truncate(length)  # a page that is not whole is written again
        file.seek(length)
        for page in bland.calls.list(from_=begins, limit=page_size, ascending=True).pages():
            file.write(rows(page.items, with_header=file.tell() == 0))
            file.flush()
            os.fsync(file.fileno())
            begins += len(page.items)
            added += len(page.items)
            replace(place, json.dumps([begins, file.tell()]))
    return added


def where_to_go_on(table: Path, place: Path) -> tuple[int, int]:
    """How many calls the table has, and how long it is up to there; OSError if its two files do not fit together."""
    there = table.stat().st_size if table.exists() else 0
    if not place.exists():
        if there:
            raise FileExistsError(f"{place} is gone, so nobody knows what is in {table}: put it back, or move {table}")
        replace(place, "[0, 0]")
    try:
        begins, length = map(int, json.loads(place.read_text("utf-8")))
    except (TypeError, ValueError):
        raise OSError(f"{place} is damaged: move it and {table} away, and all calls are exported anew") from None
    if there < length:
        state, rest = ("shorter than it was", f"it and {place}") if table.exists() else ("gone", place)
        raise OSError(f"{table} is {state}: put it back, or move {rest} away, and all calls are exported anew")
    return begins, length


def rows(calls: list[CallSummary], *, with_header: bool) -> bytes:
    text = StringIO()
    table = csv.DictWriter(text, COLUMNS, extrasaction="ignore", lineterminator="\n")
    if with_header:
        table.writeheader()
    table.writerows(call.to_dict() for call in calls)
    return text.getvalue().encode()


def replace(file: Path, text: str) -> None:
    """Write a file that is there whole, the old one or the new one."""
    new = file.with_suffix(".new")
    new.write_text(text, "utf-8")
    new.replace(file)


if __name__ == "__main__":
    try:
        with Bland() as client:
            print(export(client, Path("calls.csv")), "calls")
    except (OSError, PersonaeError) as error:
        sys.exit(f"export_csv: {error}")
