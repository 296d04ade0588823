"""The command from its words to its status: whatever goes wrong is a sentence on standard error."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    import click

    from .statuses import Status, Stop


def main() -> NoReturn:
    """What `personae` runs."""
    status = 130  # modules are loaded below, where Ctrl-C shows no traceback
    gc.set_threshold(50_000, 20, 50)  # what is loaded stays, and looking through it takes a tenth of the time
    try:
        from . import signals

        try:
            signals.prepare()
            status = _run_if_installed(sys.argv[1:])
        finally:
            signals.ignore()
    except KeyboardInterrupt as error:
        from . import signals

        signals.ignore()
        status = signals.status_of(error)
    gc.freeze()  # or the interpreter would look through all objects before it ends, which takes a quarter of the time
    sys.exit(status)


def _run_if_installed(words: Sequence[str]) -> int:
    from .output import standard_streams
    from .statuses import Status, Stop

    try:
        standard_streams.prepare()
        try:
            import click  # noqa: F401
        except ImportError:
            return _told("the command needs more than the library does: pip install 'personae[cli]'", Status.SETTINGS)
        status = run(words)
        sys.stdout.flush()
    except Stop as stop:
        return _stopped(stop)
    return status


def run(words: Sequence[str]) -> int:
    """Run a command, and return the status."""
    import click

    from .. import logs
    from ..errors import PersonaeError
    from . import signals
    from .groups import COMPLETING
    from .helping import width
    from .root import root
    from .sentences import sentence_of
    from .statuses import Status, Stop, status_of

    command = root()
    try:
        if COMPLETING in os.environ:
            from .completing import answer

            return answer(command, os.environ[COMPLETING])
        logs.set_up()
        names = ["--help", "-h"]
        with command.make_context("personae", [*words], help_option_names=names, terminal_width=width()) as context:
            command.invoke(context)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return Status.USAGE
    except click.NoSuchOption as error:
        return _told(f"there is no option {error.option_name!r}{_hint(error)}", Status.USAGE, _advice(error))
    except click.ClickException as error:
        return _told(error.format_message(), Status.USAGE, _advice(error))
    except click.Abort as error:
        sys.stderr.write("\n")
        return signals.status_of(error.__context__)
    except Stop as stop:
        return _stopped(stop)
    except PersonaeError as error:
        return _told(sentence_of(error), status_of(error))
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in ("", "personae", "personae_api"):
            raise
        return _told(f"the package {error.name} is missing: pip install 'personae[cli]'", Status.SETTINGS)
    return Status.DONE


def _stopped(stop: Stop) -> Status:
    """How pipes end needs no sentence."""
    from .statuses import Status

    return stop.status if stop.status is Status.READER_GONE else _told(str(stop), stop.status)


def _told(sentence: str, status: Status, advice: str = "") -> Status:
    sys.stdout.flush()
    sys.stderr.write(f"personae: {' '.join(sentence.split())}{advice}\n")
    return status


def _hint(error: click.NoSuchOption) -> str:
    """What is there where an option is not."""
    from .groups import Group

    command = error.ctx.command if error.ctx is not None else None
    if isinstance(command, Group):
        return ": options come after the whole command"
    instead = getattr(command, "instead", lambda _: "")(error.option_name)
    return f": {instead}" if instead else _alike(error.option_name, error.ctx)


def _alike(name: str, context: click.Context | None) -> str:
    """The nearest option, by what it is called behind the dashes, which are alike in all; first those that begin so."""
    from difflib import get_close_matches

    params = context.command.params if context is not None else ()
    known = [one.strip("-") for param in params if not getattr(param, "hidden", True) for one in param.opts]
    written = name.strip("-")
    near = [one for one in known if one.startswith(written)][:3] or get_close_matches(written, known, 1)
    return f": did you mean {' or '.join(repr(f'--{one}') for one in near)}?" if near else ""


def _advice(error: object) -> str:
    context = getattr(error, "ctx", None)
    return f" (see {context.command_path} --help)" if context is not None else ""
