"""The command from its words to its status: whatever goes wrong is a sentence on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from ..errors import PersonaeError
from ..misuse import nearest
from .statuses import Status, Stop, status_of


def main() -> NoReturn:
    """What `personae` runs."""
    try:
        import click  # noqa: F401
    except ImportError:
        sys.stderr.write("personae: the command needs more than the library does: pip install 'personae[cli]'\n")
        sys.exit(Status.SETTINGS)
    try:
        status = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is not written yet would fail at exit
        status = Status.READER_GONE
    except KeyboardInterrupt:
        status = Status.STOPPED
    sys.exit(status)


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
        return _told(str(stop), stop.status)
    except PersonaeError as error:
        return _told(str(error), status_of(error))
    return Status.DONE


def _told(sentence: str, status: Status, advice: str = "") -> Status:
    sys.stdout.flush()
    sys.stderr.write(f"personae: {' '.join(sentence.split())}{advice}\n")
    return status


def _advice(error: object) -> str:
    context = getattr(error, "ctx", None)
    return f" (see {context.command_path} --help)" if context is not None else ""
