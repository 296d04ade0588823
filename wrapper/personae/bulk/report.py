"""What a run has done, item by item, and where it goes: JSON lines, or Parquet."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from ..errors import ConfigurationError
from ..files.saving import saving
from .attempts import BEGUN, Result
from .journal import Journal, valid

_FIXED = ("item", "outcome", "error", "error_type")
_LINES = 256
"""So many are written at once."""


@dataclass(frozen=True, slots=True)
class Report:
    """The results of a run, with those of earlier runs with the same journal.

    `failed` counts items that did nothing, because they were `refused` or `not_sent`; the next run tries them again.
    `unknown` counts items that may have done something; they are not tried again.
    """

    done: int
    failed: int
    unknown: int
    _journal: Journal

    def results(self) -> Iterator[Result]:
        """The result of each item, in the order in which they ended."""
        return self._journal.results()

    def rows(self) -> Iterator[dict[str, Any]]:
        """The results as rows of a table: `item`, `outcome`, `error`, `error_type`, and the fields of the value.

        A value that is not a mapping is in the column `value`. A field with the name of another column becomes
        `value.NAME`.
        """
        for result in self.results():
            fields = result.value if isinstance(result.value, Mapping) else {"value": result.value}
            own = {name: getattr(result, name) for name in _FIXED}
            yield own | {name if name not in own else f"value.{name}": value for name, value in fields.items()}

    def write_jsonl(self, path: str | os.PathLike[str]) -> None:
        """Write the rows as JSON lines (https://jsonlines.org); the file is replaced only by a whole one.

        Raises ConfigurationError if the file cannot be written, or is the journal of the run itself, which would be
        lost; FileError if writing fails later, because the disk is full for example.
        """
        self._refuse_the_journal(path)
        lines = (valid(json.dumps(row, ensure_ascii=False)) + b"\n" for row in self.rows())
        with saving(path) as file:
            while part := b"".join(islice(lines, _LINES)):
                file.write(part)

    def write_parquet(self, path: str | os.PathLike[str]) -> None:
        """Write the rows as a Parquet file (`personae[parquet]`).

        A column has booleans, integers, numbers or strings if all its values are of that type; otherwise JSON strings.
        Raises errors as `write_jsonl` does, and ConfigurationError without pyarrow.
        """
        self._refuse_the_journal(path)
        try:
            import pyarrow
            import pyarrow.parquet
        except ImportError as error:
            raise ConfigurationError("Parquet needs pyarrow: pip install 'personae[parquet]'") from error
        columns = _columns(list(self.rows()))
        table = pyarrow.table(
            {name: pyarrow.array(values, type=getattr(pyarrow, kind)()) for name, (kind, values) in columns.items()}
        )
        whole = io.BytesIO()
        pyarrow.parquet.write_table(table, whole)
        with saving(path) as file:
            file.write(whole.getvalue())

    def _refuse_the_journal(self, path: str | os.PathLike[str]) -> None:
        journal = self._journal.path
        if journal is not None and _is_same(path, journal):
            raise ConfigurationError(
                f"{os.fsdecode(path)!r} is the journal of this run, without which the next run would do everything "
                "again: write the results to another file"
            )


def _is_same(one: str | os.PathLike[str], other: str | os.PathLike[str]) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:  # one of them is not there
        return os.path.realpath(one) == os.path.realpath(other)


def report(journal: Journal) -> Report:
    """What the journal says."""
    counts = journal.counts
    return Report(
        done=counts["done"],
        failed=counts["refused"] + counts["not_sent"],
        unknown=counts["unknown"] + counts[BEGUN],
        _journal=journal,
    )


_KINDS: tuple[tuple[str, Callable[[Any], bool]], ...] = (
    ("bool_", lambda value: isinstance(value, bool)),
    ("int64", lambda value: type(value) is int and -(2**63) <= value < 2**63),
    ("float64", lambda value: type(value) is float or (type(value) is int and abs(value) <= 2**53)),
    ("string", lambda value: isinstance(value, str)),
)


def _columns(rows: list[dict[str, Any]]) -> dict[str, tuple[str, list[Any]]]:
    names = dict.fromkeys(name for row in rows for name in row)
    return {name: _column([row.get(name) for row in rows]) for name in names}


def _column(values: list[Any]) -> tuple[str, list[Any]]:
    there = [value for value in values if value is not None]
    for kind, fits in _KINDS:
        if all(map(fits, there)) and there:
            return kind, [valid(value) if isinstance(value, str) else value for value in values]
    return "string", [None if value is None else valid(json.dumps(value, ensure_ascii=False)) for value in values]
