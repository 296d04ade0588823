"""A method as a command: its options, its help text, and what becomes of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

import click
from click.shell_completion import CompletionItem

from personae_api.shapes import Array

from ..errors import PersonaeError
from ..methods import Method, is_once
from ..options import MAX_WAIT_SECONDS
from .calls import may_be_file, shape_of
from .input import arguments, asking
from .input.arguments import Argument, Unreadable, typed
from .input.consequences import consequence, without_consequence
from .input.files import behind_at
from .input.options import (
    OUTPUT,
    RUNNING,
    Command,
    GroupedOption,
    Seconds,
    WholeNumber,
    output_of,
    output_options,
    sandbox_option,
    timeout_option,
)
from .output.known_fields import Known, of_shape
from .sentences import sentence_of
from .statuses import Stop, status_of

ARGUMENTS = "--arguments"
"""The option that takes all arguments as one JSON, and the prefix of those whose names are taken."""

PLACES = "Arguments"
REQUIRED = "Required options"
OPTIONAL = "Options"

_EFFECTS = {"read": "It reads and changes nothing.", "write": "It changes something."}


class _Value(click.ParamType):  # type: ignore[type-arg]  # older ones have no type arguments
    """Reads what is written for an argument."""

    def __init__(self, argument: Argument) -> None:
        self.name = argument.shown
        self._argument = argument

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        def file(name: str) -> str:
            return asking.content(name, secret=self._argument.kind == "secret")

        try:
            return arguments.read(self._argument, value, file) if isinstance(value, str) else value
        except Unreadable as error:
            shown = "--" + self._argument.option if isinstance(param, click.Option) else self.name
            raise click.UsageError(f"{shown} {error}") from None

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The values that are known, or files."""
        if self._argument.kind == "file":
            return [CompletionItem(incomplete, type="file")]
        if arguments.may_be_file(self._argument):
            return behind_at(incomplete)
        return [CompletionItem(str(value)) for value in self._argument.values if str(value).startswith(incomplete)]


class MethodCommand(Command):
    """A method of a vendor."""

    def __init__(self, method: Method) -> None:
        self._method = method
        self._arguments = arguments.arguments_of(method)
        self._by_parameter: dict[str, Argument] = {}
        own = [*self._output_options(), *self._paging_options(), *self._file_options(), *self._waiting_options()]
        own += self._running_options()
        self._taken = {name for one in own for name in one.opts} | {"--help", "-h"}
        made = [self._parameter(argument) for argument in self._arguments]
        super().__init__(
            method.name.replace("_", "-"),
            params=[*made, *own],
            help=" ".join(filter(None, (method.summary, without_consequence(method.description)))),
            short_help=method.summary,
            callback=self._run,
        )

    def _output_options(self) -> Sequence[click.Parameter]:
        def known() -> Known:
            return of_shape(shape_of(self._method))

        is_several, is_file = self._method.answer in ("pages", "events"), self._method.answer == "file"
        sets = f"With @FILE, - or {{...}} it sets the arguments, as {ARGUMENTS} does"
        made = output_options(
            known,
            json=f"{sets}." if is_file else f"As JSON. {sets}; write it twice to do both.",
            jsonl="As JSON lines, as items arrive." if is_several else "As JSON on one line.",
        )
        for option in made if is_file else ():  # they change what a dry run shows, and no file
            option.hidden = option.name != "_json"
        return made

    def _paging_options(self) -> list[click.Parameter]:
        if self._method.answer == "events":
            return [_limit("Stop after this many events.")]
        if self._method.answer != "pages":
            return []
        size = (self._method.paging or {}).get("size")
        is_taken = size is not None and f"--{arguments.dashed(size)}" == "--limit"
        in_json = f" Inside {ARGUMENTS} the name {size} is the vendor's: the size of a page." if is_taken else ""
        return [
            _limit(f"At most this many items, from as many pages as needed.{in_json}"),
            GroupedOption(["--all", "_all"], is_flag=True, help="All pages, not only the first.", heading=OUTPUT),
        ]

    def _file_options(self) -> list[click.Parameter]:
        return [
            GroupedOption(
                ["--output", "-o", "_output"],
                metavar="FILE",
                type=click.Path(allow_dash=True),
                help="Where to write the file; - is standard output."
                if self._method.answer == "file"
                else "Where to write the answer if it is a file; - is standard output.",
                heading=OUTPUT,
                hidden=not may_be_file(self._method),
            )
        ]

    def _running_options(self) -> list[click.Parameter]:
        asks = consequence(self._method) is not None
        return [
            GroupedOption(
                [ARGUMENTS, "_arguments"],
                metavar="JSON|@FILE|-",
                multiple=True,
                help="All arguments as one JSON object; options override it. Also `--json @FILE` and `--json -`.",
                heading=RUNNING,
                shell_complete=lambda _, __, incomplete: behind_at(incomplete),
            ),
            GroupedOption(
                ["--yes", "-y", "_yes"],
                is_flag=True,
                help="Do not ask for confirmation.",
                heading=RUNNING,
                hidden=not asks,
            ),
            GroupedOption(
                ["--dry-run", "_dry_run"],
                is_flag=True,
                help="Show what would be sent, and send nothing.",
                heading=RUNNING,
            ),
            timeout_option(_BOUNDED.get(self._method.answer, "a call")),
            sandbox_option(),
        ]

    def _waiting_options(self) -> list[click.Parameter]:
        wait = self._method.wait
        if wait is None:
            return []
        return [
            GroupedOption(["--wait", "_wait"], is_flag=True, help="Wait until it is finished.", heading=RUNNING),
            GroupedOption(
                ["--deadline", "_deadline"],
                type=Seconds(0, MAX_WAIT_SECONDS, min_open=True),
                metavar="SECONDS",
                help=f"How long to wait at most; {wait['seconds']:.0f} by default.",
                heading=RUNNING,
            ),
        ]

    def _parameter(self, argument: Argument) -> click.Parameter:
        name = f"argument{len(self._by_parameter)}"
        self._by_parameter[name] = argument
        if len(argument.path) == 1 and argument.path[0] in self._method.positional:
            return click.Argument(
                [name], metavar=argument.path[0].strip("_").upper(), type=_Value(argument), required=False
            )
        heading = REQUIRED if argument.required else OPTIONAL
        if len(argument.path) > 1:
            heading = f"In --{'.'.join(map(arguments.dashed, argument.path[:-1]))}"
        return self._option(argument, name, heading)

    def _option(self, argument: Argument, name: str, heading: str) -> GroupedOption:
        written = self._names(argument)
        if argument.kind == "flag" and not argument.is_list:
            before, dot, last = written[0][2:].rpartition(".")
            off = f"--{before}{dot}no-{last}"
            return GroupedOption(
                [f"{written[0]}/{off}", name], default=None, help=argument.description, heading=heading
            )
        return GroupedOption(
            [*written, name],
            metavar=argument.shown or "true|false",
            type=_Value(argument),
            multiple=argument.is_list,
            help=argument.description + (" May be given several times." if argument.is_list else ""),
            heading=heading,
        )

    def _names(self, argument: Argument) -> list[str]:
        own = f"--{argument.option}"
        if (self._method.paging or {}).get("size") == argument.path[0]:
            return ["--page-size"] if own in self._taken else list(dict.fromkeys(("--page-size", own)))
        return [f"{ARGUMENTS}.{argument.option}"] if own in self._taken else [own]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command line; fields of any name become options as they are met."""
        known = {name for param in self.params for name in (*param.opts, *param.secondary_opts)}
        written = [self._in_short(word, known) for word in json_as_arguments(args)]
        for one in dict.fromkeys(word.partition("=")[0] for word in written if word.startswith("--")):
            argument = None if one in known else arguments.further(one[2:], self._arguments)
            if argument is not None:
                name = f"argument{len(self._by_parameter)}"
                self._by_parameter[name] = argument
                self.params.append(GroupedOption([one, name], type=_Value(argument), heading="", hidden=True))
        return super().parse_args(ctx, written)

    def _in_short(self, word: str, known: Collection[str]) -> str:
        """What `--arguments.NAME` is called where no other option has that name."""
        long, equals, value = word.partition("=")
        if long in known or not long.startswith(f"{ARGUMENTS}."):
            return word
        name = long.removeprefix(f"{ARGUMENTS}.")
        if name == arguments.dashed((self._method.paging or {}).get("size") or ""):
            return f"--page-size{equals}{value}"
        return word if f"--{name}" in self._taken else f"--{name}{equals}{value}"

    def _run(self, **given: Any) -> None:
        from .calling import call
        from .output.showing import Run

        if given.get("_limit") is not None and given.get("_all"):
            raise click.UsageError("use --limit or --all, not both")
        if given.get("_deadline") is not None and not given["_wait"]:
            raise click.UsageError("--deadline is only for --wait: add --wait, or leave --deadline out")
        run = Run(
            output=output_of(given),
            limit=given.get("_limit"),
            all=given.get("_all", False),
            file=given.get("_output"),
            yes=given["_yes"],
            dry_run=given["_dry_run"],
            sandbox=given["_sandbox"],
            wait=given.get("_wait", False),
            deadline=given.get("_deadline"),
            timeout=given["_timeout"],
        )
        try:
            call(self._method, self._given(given), run)
        except PersonaeError as error:
            names = {".".join(one.path): self._shown(one) for one in self._arguments}
            command = typed(self._method) if is_once(self._method) else None
            raise Stop(sentence_of(error, names, command), status_of(error)) from None

    def _given(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments as the method takes them; a usage error names what is missing."""
        values = [
            (argument, arguments.listed(argument, value) if argument.is_list else value)
            for name, argument in self._by_parameter.items()
            if (value := given.get(name)) is not None and value != ()
        ]
        try:
            found = arguments.placed(self._from_json(given["_arguments"]), values)
        except Unreadable as error:
            raise click.UsageError(str(error)) from None
        missing = [one for one in self._arguments if one.required and one.path[0] not in found]
        if missing:
            raise click.UsageError(f"missing: {', '.join(map(self._shown, missing))}")
        return found

    def _from_json(self, texts: Sequence[str]) -> dict[str, Any]:
        if not texts:
            return {}
        if len(texts) > 1:
            raise Unreadable(f"all arguments were given twice: use either --json or {ARGUMENTS}, and only once")
        try:
            given = arguments.read(Argument((ARGUMENTS[2:],), "json", {}), texts[0], asking.content)
        except Unreadable as error:
            raise Unreadable(f"all arguments at once (--json or {ARGUMENTS}) {error}") from None
        return arguments.by_name(self._method, given)

    def _shown(self, argument: Argument) -> str:
        if argument.path[0] in self._method.positional:
            return argument.path[0].strip("_").upper()
        return self._names(argument)[0]

    def instead(self, option: str) -> str:
        """What to do where an option of other commands is not there; nothing if it is no such option."""
        if option == "--deadline":
            return "nothing is waited for here, and --timeout bounds each call"
        if option == "--wait":
            return f"{typed(self._method)} starts nothing that can be waited for"
        if option not in ("--limit", "--all", "--page-size"):
            return ""
        if self._method.answer == "events":
            return "events have no pages: they come until the stream ends, or as many as --limit says"
        is_list = isinstance(shape_of(self._method), Array)
        return "its answer comes whole, without pages" + (
            ", and `--jsonl | head -n 5` shows five items" if is_list else ""
        )

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options under their headings, and what the call does."""
        with formatter.section("Effect"):
            asked = consequence(self._method)
            formatter.write_text(
                f"It {asked.does}. You are asked to confirm it first, unless you add --yes or --sandbox."
                if asked
                else _EFFECTS[self._method.effect]
            )
        places = [param for param in self.params if isinstance(param, click.Argument)]
        if places:
            with formatter.section(PLACES):
                formatter.write_dl(
                    [(str(one.metavar), self._by_parameter[str(one.name)].description) for one in places]
                )
        options = [param for param in self.params if isinstance(param, GroupedOption) and not param.hidden]
        for heading, group in groupby(sorted(options, key=_order(options)), key=lambda one: one.heading):
            with formatter.section(heading):
                formatter.write_dl([record for one in group if (record := one.get_help_record(ctx)) is not None])
        written = [text for is_told, text in self._ways() if is_told]
        if written:
            with formatter.section("Values"):
                formatter.write_dl(written)

    def _ways(self) -> list[tuple[bool, tuple[str, str]]]:
        """How values are written, where that is not seen from the option."""
        kinds = {one.kind for one in self._arguments}
        is_open = "any" in kinds or any(one.is_open for one in self._arguments)
        return [
            (
                "text" in kinds,
                ("TEXT", 'Sent as it is. "$(cat FILE)" sends what is in a file; write @@ for a first @.'),
            ),
            (is_open, ("VALUE", _FREE)),
            (bool({"json", "any"} & kinds), ("JSON", "JSON, @FILE for a file that has it, or - for standard input.")),
        ]


_BOUNDED = {"pages": "a page of the list", "file": "the whole file", "events": "the first event"}
"""What `--timeout` is about, where that is more or less than a call."""

_FREE = (
    "A number as JSON writes it, true, false, null, or JSON in braces, brackets or double quotes; anything else is "
    "sent as a string. '\"1\"' sends the string 1. One field of an option that takes JSON is set by --NAME.FIELD VALUE."
)


def _limit(help: str) -> click.Parameter:
    return GroupedOption(["--limit", "_limit"], type=WholeNumber(0), metavar="NUMBER", help=help, heading=OUTPUT)


def _order(options: Sequence[GroupedOption]) -> Any:
    """What is needed first, then other arguments, those in objects, and what is the same for all commands last."""
    headings = list(dict.fromkeys(one.heading for one in options))
    last = [heading for heading in headings if heading in (OUTPUT, RUNNING)]
    inner = [heading for heading in headings if heading not in (REQUIRED, OPTIONAL, *last)]
    places = {heading: place for place, heading in enumerate([REQUIRED, OPTIONAL, *inner, *last])}
    return lambda one: places[one.heading]


def json_as_arguments(args: Sequence[str]) -> Iterator[str]:
    """`--json` before a JSON, a file or a dash gives arguments; alone it is the form of the answer."""
    words = list(args)
    while words:
        word = words.pop(0)
        if word == "--":
            yield from [word, *words]
            return
        name, equals, value = word.partition("=")
        if name == "--json" and equals:
            yield f"{ARGUMENTS}={value}"
        elif word == "--json" and words and (words[0] == "-" or words[0][:1] in ("@", "{", "[")):
            yield from [ARGUMENTS, words.pop(0)]
        else:
            yield word
