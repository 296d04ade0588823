"""What an answer looks like: a table that fits the terminal, JSON, JSON lines, or CSV; written as it comes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Literal, Protocol, TypeAlias

from ...misuse import nearest
from ..statuses import Status, Stop
from . import fields
from .known_fields import Known

Form: TypeAlias = Literal["table", "json", "jsonl", "csv"]


class Writer(Protocol):
    """Writes the items of a list as they come."""

    def items(self, items: Sequence[Any]) -> None:
        """Write some more."""

    def end(self, *, is_whole: bool = True) -> None:
        """Write what comes after the last one that has come, which may not be the last there is."""


class Output:
    """Where answers go, in the form and with the fields that are asked for."""

    def __init__(
        self,
        form: Form,
        names: Sequence[str],
        note: Callable[[str], None],
        columns: Sequence[str] = (),
        *,
        wraps: bool = False,
        known: Known | None = None,
    ) -> None:
        self.form: Form = form
        self.columns = columns
        self.wraps = wraps
        self.known = known
        self.names = names
        self.note = note

    def instead_of_table(self, form: Form) -> Output:
        """The same, in another form where nothing was asked for."""
        chosen: Form = form if self.form == "table" else self.form
        return Output(chosen, self.names, self.note, known=self.known)

    def of(self, known: Known) -> Output:
        """The same for answers of which it is known what fields they have."""
        return Output(self.form, self.names, self.note, self.columns, wraps=self.wraps, known=known)

    def with_every_column(self) -> Output:
        """The same with all fields that are known, for items each of which has others."""
        names = self.known("") if self.known is not None and self.form == "csv" and not self.names else None
        return Output(self.form, list(dict.fromkeys(names)), self.note, known=self.known) if names else self

    def check(self) -> None:
        """Stop if a field is asked for that no answer has."""
        for name in self.names:
            self._refuse(name, self.known(name) if self.known is not None else None)

    def _refuse(self, name: str, others: Sequence[str] | None) -> None:
        if others is not None:
            near = nearest(name.rpartition(".")[2], dict.fromkeys(others))
            raise Stop(f"the answer has no field {name!r}{near}", Status.USAGE)

    def one(self, value: Any) -> None:
        """Write a whole answer, which is JSON by now."""
        if isinstance(value, list):
            return self.several(value)
        if value is None and self.form == "csv":  # a row of nothing would be one with an empty id
            return self.several([])
        self._look_for_fields([value])
        if self.form == "json":
            _line(fields.as_json(fields.chosen(value, self.names), indent=2))
        elif self.form == "jsonl":
            _line(fields.as_json(fields.chosen(value, self.names)))
        elif self.form == "csv":
            _Csv(self.names, self.note).items([value])
        elif isinstance(value, Mapping):
            from .table import show_one

            show_one(fields.chosen(value, self.names))
        elif value is not None:
            _line(fields.lines(value))
        return None

    def several(self, items: Sequence[Any]) -> None:
        """Write a list."""
        with self.writing() as writer:
            writer.items(items)

    def nothing(self) -> None:
        """Write what is left of a list of which nobody wants an item."""
        if self.form != "table":
            self.several([])

    @contextmanager
    def writing(self, one: str = "item") -> Iterator[Writer]:
        """What writes the items of a list as they come, and ends it however that ends; `one` is what an item is."""
        writer = self._writer()
        try:
            yield writer
        except BaseException as error:
            writer.end(is_whole=False)
            if isinstance(error, KeyboardInterrupt) and writer.written:  # what was closed seems to be whole
                self.note(f"stopped after {writer.written} {one}{'s' if writer.written > 1 else ''}")
            raise
        writer.end()

    def _writer(self) -> _Checked:
        if self.form == "table":
            from .table import Table

            return _Checked(Table(self.names, self.columns, self.note, wraps=self.wraps and not self.names), self)
        return _Checked(_KINDS[self.form](self.names, self.note), self)

    def _look_for_fields(self, items: Sequence[Any]) -> None:
        for name in self.names if items else ():
            if any(fields.has(item, name) for item in items):
                continue
            if self.known is None:
                self.note(f"the answer has no field {name!r}{nearest(name, fields.names_in(items))}")
            else:
                self._refuse(name, self.known(name))


class _Checked:
    """Tells of fields that are in none of the first items."""

    def __init__(self, writer: Writer, output: Output) -> None:
        self._writer = writer
        self._output: Output | None = output
        self.written = 0

    def items(self, items: Sequence[Any]) -> None:
        if self._output is not None and items:
            self._output._look_for_fields(items)
            self._output = None
        self._writer.items(items)
        self.written += len(items)

    def end(self, *, is_whole: bool = True) -> None:
        self._writer.end(is_whole=is_whole)


class _Json:
    def __init__(self, names: Sequence[str], _: Callable[[str], None]) -> None:
        self._names = names
        self._is_first = True

    def items(self, items: Sequence[Any]) -> None:
        for item in items:
            written = fields.as_json(fields.chosen(item, self._names), indent=2).replace("\n", "\n  ")
            sys.stdout.write(("[\n  " if self._is_first else ",\n  ") + written)
            self._is_first = False
        sys.stdout.flush()

    def end(self, *, is_whole: bool = True) -> None:
        if is_whole or not self._is_first:
            _line("[]" if self._is_first else "\n]")


class _Jsonl:
    def __init__(self, names: Sequence[str], _: Callable[[str], None]) -> None:
        self._names = names

    def items(self, items: Sequence[Any]) -> None:
        for item in items:
            _line(fields.as_json(fields.chosen(item, self._names)))

    def end(self, *, is_whole: bool = True) -> None:
        """Nothing comes after the last line."""


class _Csv:
    """The columns are those of the first items, as a line that is written cannot be widened."""

    def __init__(self, names: Sequence[str], note: Callable[[str], None]) -> None:
        self._names = list(names)
        self._is_asked = self._is_told = bool(names)
        self._note = note
        import csv

        self._writer = csv.writer(sys.stdout, lineterminator="\n")
        self._has_head = False
        self._cell = fields.lines if sys.stdout.isatty() else _raw

    def items(self, items: Sequence[Any]) -> None:
        if not items:
            return
        if not self._has_head:
            self._names = self._names or fields.names_in(items) or ["value"]
            self._writer.writerow(map(self._cell, self._names))
            self._has_head = True
        elif not self._is_told and (late := [name for name in fields.names_in(items) if name not in self._names]):
            self._note(f"{', '.join(late)}: only on later pages, so there is no column for it; name it in --fields")
            self._is_told = True
        for item in items:
            self._writer.writerow(map(self._cell, fields.cells(item, self._names, is_asked=self._is_asked)))
        sys.stdout.flush()

    def end(self, *, is_whole: bool = True) -> None:
        """Without an item there is the head alone, if it is known which columns were asked for."""
        if is_whole and self._is_asked and not self._has_head:
            self._writer.writerow(map(self._cell, self._names))
            sys.stdout.flush()


def _raw(value: Any) -> str:
    """What is in a cell for a program: a text as it is, but for halves of characters, which nobody can write."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else fields.text(value)


_KINDS: Mapping[str, Callable[[Sequence[str], Callable[[str], None]], Writer]] = {
    "json": _Json,
    "jsonl": _Jsonl,
    "csv": _Csv,
}


def _line(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
