"""All phone calls in a CSV file; a run that was broken off goes on behind the last page that is whole."""

import csv
import json
import os
from io import StringIO
from pathlib import Path

from personae import Bland
from personae_api.bland.models import CallSummary

COLUMNS = ("call_id", "created_at", "to", "from", "call_length", "completed", "answered_by", "error_message")


def export(bland: Bland, table: Path, *, page_size: int = 1000) -> int:
    """How many calls this run has added."""
    place = table.with_suffix(".place")  # where the next page begins, and how long the table is up to there
    begins, length = json.loads(place.read_text("utf-8")) if place.exists() else (0, 0)
    added = 0
    with table.open("r+b" if place.exists() else "w+b") as file:
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
    with Bland() as client:
        print(export(client, Path("calls.csv")), "calls")
