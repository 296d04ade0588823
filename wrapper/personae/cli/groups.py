"""Groups of commands whose members are made when they are asked for: of hundreds, a run needs one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NoReturn

import click
from click.shell_completion import CompletionItem

from ..methods import Method, at_most_once, methods
from ..misuse import nearest
from ..vendors import dialect_of
from .helping import Context

COMPLETING = "_PERSONAE_COMPLETE"
"""The variable of the environment by which a shell asks for completions."""


class Group(click.Group):
    """A group that knows the names and first lines of its members, and makes one of them when it is called."""

    context_class = Context

    def __init__(
        self,
        name: str,
        told: Callable[[], Mapping[str, str]],
        make: Callable[[str], click.Command],
        *,
        elsewhere: Mapping[str, str] | None = None,
        **attributes: Any,
    ) -> None:
        """`elsewhere` are commands that there are not, each with what does the same."""
        super().__init__(name, no_args_is_help=True, **attributes)
        self._elsewhere = elsewhere or {}
        self._told = told
        self._make = make

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of its members."""
        return list(self._told())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The member of a name, which may have underscores as in Python."""
        name = cmd_name.replace("_", "-")
        return self._make(name) if name in self._told() else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The member that is meant, and what is left for it."""
        if (
            args
            and not args[0].startswith("-")
            and self.get_command(ctx, args[0]) is None
            and not ctx.resilient_parsing
        ):
            self._refuse(ctx, *args)
        return super().resolve_command(ctx, args)

    def _refuse(self, ctx: click.Context, name: str, *others: str) -> NoReturn:
        same = self._elsewhere.get(name.replace("_", "-"))
        if name == "help":
            same = " ".join([*(word for word in others if not word.startswith("-")), "--help"])
        hint = f": {ctx.command_path} {same} does that" if same else nearest(name, list(self._told()))
        raise click.UsageError(f"there is no command {ctx.command_path} {name!r}{hint}")

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the members without making any."""
        for heading, told in self.headed():
            with formatter.section(heading):
                formatter.write_dl([(name, line) for name, line in told.items()])

    def headed(self) -> list[tuple[str, Mapping[str, str]]]:
        """The members under their headings."""
        return [("Commands", self._told())]

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The members that begin so; none behind a word that is no member."""
        if [*ctx._protected_args, *ctx.args]:
            return []
        own = [CompletionItem(name, help=line) for name, line in self._told().items() if name.startswith(incomplete)]
        return own or click.Command.shell_complete(self, ctx, incomplete)


def vendor_group(vendor: str) -> Group:
    """The resources of a vendor."""

    def told() -> dict[str, str]:
        return {name.replace("_", "-"): _line(text) for name, text in methods(vendor).resources.items()}

    return Group(
        vendor,
        told,
        lambda name: resource_group(vendor, name.replace("-", "_")),
        help=f"All methods of {dialect_of(vendor).title}, by resource.",
    )


def resource_group(vendor: str, resource: str) -> Group:
    """The methods of a resource."""
    own = methods(vendor).of(resource)
    found = {one.name: one for method in own.values() for one in (method, at_most_once(method)) if one is not None}
    waits = {one.wait["method"]: name for name, one in own.items() if one.wait is not None}

    def make(name: str) -> click.Command:
        from .command import MethodCommand

        return MethodCommand(found[name.replace("-", "_")])

    return Group(
        resource.replace("_", "-"),
        lambda: {name.replace("_", "-"): one.summary + _mark(one) for name, one in found.items()},
        make,
        elsewhere={wait.replace("_", "-"): f"{name.replace('_', '-')} --wait" for wait, name in waits.items()},
        help=methods(vendor).resources[resource],
    )


_MARKS = {"dial": " (dials)", "bill": " (costs money)", "buy": " (buys)", "delete": " (deletes)"}
"""What is told of effects in a list of methods."""


def _mark(method: Method) -> str:
    return _MARKS.get(method.effect, " (cannot be undone)" if method.irreversible else "")


def _line(text: str) -> str:
    """The first sentence."""
    return text.partition(". ")[0].rstrip(".")
