"""The options that commands share, whatever they call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from math import isnan
from typing import Any

import click

from ...options import MAX_SECONDS
from ..helping import Context
from ..output.formats import Form, Output
from ..output.known_fields import Known, among, completed
from .asking import note

OUTPUT = "Output"
RUNNING = "How it runs"


class Command(click.Command):
    """A command that takes no option for the value of another, as the value was mostly forgotten."""

    context_class = Context

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command line."""
        options = [param for param in self.params if isinstance(param, click.Option)]
        known = {name for param in options for name in (*param.opts, *param.secondary_opts)}
        taking = {name for param in options if not param.is_flag for name in param.opts}
        expects = ""
        for word in args:
            if expects:
                if word.partition("=")[0] in known.union(ctx.help_option_names):
                    raise click.UsageError(
                        f"{expects} needs a value, but {word} follows it: write {expects}={word} if that is the value"
                    )
                expects = ""
            elif word == "--":
                break
            elif word in taking:
                expects = word
        self._refuse_repetition(ctx, args)
        return super().parse_args(ctx, args)

    def _refuse_repetition(self, ctx: click.Context, args: list[str]) -> None:
        """Of an option that takes one value all but the last would be lost; one that has no value loses nothing."""
        if ctx.resilient_parsing:
            return
        _, _, order = self.make_parser(ctx).parse_args([*args])
        if any(one.is_eager for one in order):  # help and the version need no values
            return
        met = Counter(one for one in order if isinstance(one, click.Option) and not (one.is_flag or one.multiple))
        for option, times in met.items():
            if times > 1:
                names = [name for name in option.opts if any(word.partition("=")[0] == name for word in args)]
                said = f"{' and '.join(names)} are the same option, which" if len(names) > 1 else option.opts[0]
                raise click.UsageError(f"{said} takes one value, and is given {times}: leave all but one out")


class WholeNumber(click.IntRange):
    """A number as those read it who are told that it is none."""

    name = "whole number"


class Seconds(click.FloatRange):
    """The same for seconds and their parts."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number; none is the one that is not a number."""
        found = super().convert(value, param, ctx)
        return self.fail(f"{value!r} is not a valid {self.name}.", param, ctx) if isnan(found) else found


class GroupedOption(click.Option):
    """An option under a heading of the help text."""

    def __init__(self, *declarations: Any, heading: str, **attributes: Any) -> None:
        super().__init__(*declarations, **attributes)
        self.heading = heading

    def get_help_extra(self, ctx: click.Context) -> Any:
        """What stands in brackets: of seconds nothing, as everybody knows which there are."""
        extra = super().get_help_extra(ctx)
        if isinstance(self.type, Seconds):
            extra.pop("range", None)
        return extra


def output_options(
    fields: Callable[[], Known], *, json: str = "As JSON.", jsonl: str = "As JSON, one item a line."
) -> list[GroupedOption]:
    """In which form an answer is shown; `fields` says which it has, where a shell asks for them."""

    def complete(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
        return completed(fields(), incomplete)

    return [
        GroupedOption(["--json", "_json"], is_flag=True, help=json, heading=OUTPUT),
        GroupedOption(["--jsonl", "_jsonl"], is_flag=True, help=jsonl, heading=OUTPUT),
        GroupedOption(["--csv", "_csv"], is_flag=True, help="As CSV.", heading=OUTPUT),
        GroupedOption(
            ["--fields", "_fields"],
            metavar="A,B.C",
            help="Only these fields; a dot leads into an object.",
            heading=OUTPUT,
            shell_complete=complete,
        ),
    ]


def timeout_option(of: str = "a call") -> click.Parameter:
    """How long each call may take."""
    return GroupedOption(
        ["--timeout", "_timeout"],
        type=Seconds(0, MAX_SECONDS, min_open=True),
        metavar="SECONDS",
        help=f"How long {of} may take, retries included.",
        heading=RUNNING,
    )


def sandbox_option() -> click.Parameter:
    """Whether a sandbox in memory answers."""
    return GroupedOption(
        ["--sandbox", "_sandbox"],
        is_flag=True,
        help="Use a sandbox in memory instead of the vendor; needs no key.",
        heading=RUNNING,
    )


def output_of(
    given: Mapping[str, Any], columns: Sequence[str] = (), *, further: Sequence[str] = (), wraps: bool = False
) -> Output:
    """Where the answer goes; `columns` are what a table shows if nothing else is asked for.

    With `wraps` it shows them all, however narrow the terminal is. If there are columns, no answer has other fields
    than these and `further` ones.
    """
    forms: list[Form] = [form for form in ("json", "jsonl", "csv") if given.get(f"_{form}")]
    if len(forms) > 1:
        raise click.UsageError(f"use --{forms[0]} or --{forms[1]}, not both")
    names = [name.strip() for name in (given.get("_fields") or "").split(",")]
    if given.get("_fields") is not None and not any(names):
        raise click.UsageError("--fields needs at least one name, such as --fields id,name")
    if given.get("_fields") is not None and not all(names):
        raise click.UsageError("--fields has an empty name: write one comma between two names, and none at the end")
    known = among((*columns, *further)) if columns else None
    output = Output(
        forms[0] if forms else "table", [name for name in names if name], note, columns, wraps=wraps, known=known
    )
    output.check()
    return output
