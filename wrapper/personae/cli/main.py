"""The command from its words to its status: whatever goes wrong is a sentence on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from ..errors import PersonaeError
from ..misuse import nearest
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
        with command.make_context("personae", list(words)) as context:
            command.invoke(context)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return Status.USAGE
    except click.NoSuchOption as error:
        near = nearest(error.option_name, error.possibilities) if error.possibilities else ""
        return _told(f"there is no option {error.option_name!r}{near}", Status.USAGE, _advice(error))
    except click.ClickException as error:
        return _told(error.format_message(), Status.USAGE, _advice(error))
    except click.Abort:
        sys.stderr.write("\n")
        return Status.STOPPED
    except Stop as stop:
        return _stopped(stop)
    except PersonaeError as error:
        return _told(str(error), status_of(error))
    return Status.DONE


def _stopped(stop: Stop) -> Status:
    """How pipes end needs no sentence."""
    return stop.status if stop.status is Status.READER_GONE else _told(str(stop), stop.status)


def _told(sentence: str, status: Status, advice: str = "") -> Status:
    sys.stdout.flush()
    sys.stderr.write(f"personae: {' '.join(sentence.split())}{advice}\n")
    return status


def _advice(error: object) -> str:
    context = getattr(error, "ctx", None)
    return f" (see {context.command_path} --help)" if context is not None else ""
