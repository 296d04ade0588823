"""All phone calls as Parquet, a file for each page; the names of the files say where the next run goes on."""

import sys
from pathlib import Path

import pyarrow
import pyarrow.parquet

from personae import Bland, PersonaeError
from personae_api.bland.models import CallSummary

SCHEMA = pyarrow.schema(
    [
        ("call_id", pyarrow.string()),
        ("created_at", pyarrow.timestamp("ms", tz="UTC")),
        ("to", pyarrow.string()),
        ("from", pyarrow.string()),
        ("minutes", pyarrow.float64()),
        ("completed", pyarrow.bool_()),
        ("error_message", pyarrow.string()),
    ]
)


def export(bland: Bland, folder: Path, *, page_size: int = 1000) -> int:
    """How many calls this run has added."""
    folder.mkdir(exist_ok=True)
    begins = first = max(map(end_of, folder.glob("*.parquet")), default=0)
    for page in bland.calls.list(from_=begins, limit=page_size, ascending=True).pages():
        if not page.items:
            break
        begins += len(page.items)
        part = folder / f"{begins:012}.parquet"
        unfinished = part.with_suffix(".new")
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist([row(call) for call in page.items], SCHEMA), unfinished)
        unfinished.replace(part)
    return begins - first


def end_of(part: Path) -> int:
    """How many calls come before the end of a file."""
    if part.stem.isdecimal():
        return int(part.stem)
    raise OSError(f"{part} is not of this program: move it away")


def row(call: CallSummary) -> dict[str, object]:
    return {
        "call_id": call.call_id,
        "created_at": call.created_at,
        "to": call.to,
        "from": call.from_,
        "minutes": call.call_length,
        "completed": call.completed,
        "error_message": call.error_message,
    }


if __name__ == "__main__":
    try:
        with Bland() as client:
            print(export(client, Path("calls")), "calls")
    except (OSError, PersonaeError) as error:
        sys.exit(f"export_parquet: {error}")
