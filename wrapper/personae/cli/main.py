"""The command from its words to its status: whatever goes wrong is a sentence on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from ..errors import PersonaeError
from . import standard_streams
from .statuses import Status, Stop, status_of


def main() -> NoReturn:
    """What `personae` runs."""
    status: int
    try:
        standard_streams.prepare()
        status = _run_if_installed(sys.argv[1:])
        sys.stdout.flush()
    except Stop as stop:
        status = _stopped(stop)
    except KeyboardInterrupt:
        status = Status.STOPPED
    sys.exit(status)


def _run_if_installed(words: Sequence[str]) -> int:
    try:
        import click  # noqa: F401
    except ImportError:
        return _told("the command needs more than the library does: pip install 'personae[cli]'", Status.SETTINGS)
    return run(words)


def run(words: Sequence[str]) -> int:
    """Run a command, and return the status."""
    import click
    from click.shell_completion import shell_complete

    from .. import logs
    from .groups import COMPLETING
    from .root import root

    command = root()
    if COMPLETING in os.environ:
        return shell_complete(command, {}, "personae", COMPLETING, os.environ[COMPLETING])
    try:
        logs.set_up()
        with command.make_context("personae", list(words), help_option_names=["--help", "-h"]) as context:
            command.invoke(context)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return Status.USAGE
    except click.NoSuchOption as error:
        return _told(
            f"there is no option {error.option_name!r}{_alike(error.option_name, error.possibilities)}",
            Status.USAGE,
            _advice(error),
        )
    except click.ClickException as error:
        return _told(error.format_message(), Status.USAGE, _advice(error))
    except click.Abort:
        sys.stderr.write("\n")
        return Status.STOPPED
    except Stop as stop:
        return _stopped(stop)
    except PersonaeError as error:
        from ..call.inputs import WAY_OUT

        return _told(str(error).removesuffix(WAY_OUT), status_of(error))
    return Status.DONE


def _stopped(stop: Stop) -> Status:
    """How pipes end needs no sentence."""
    return stop.status if stop.status is Status.READER_GONE else _told(str(stop), stop.status)


def _told(sentence: str, status: Status, advice: str = "") -> Status:
    sys.stdout.flush()
    sys.stderr.write(f"personae: {' '.join(sentence.split())}{advice}\n")
    return status


def _alike(name: str, options: Sequence[str] | None) -> str:
    """The nearest option, by what it is called behind the dashes, which are alike in all."""
    from difflib import get_close_matches

    near = get_close_matches(name.strip("-"), [one.strip("-") for one in options or ()], 1)
    return f": did you mean '--{near[0]}'?" if near else ""


def _advice(error: object) -> str:
    context = getattr(error, "ctx", None)
    return f" (see {context.command_path} --help)" if context is not None else ""
