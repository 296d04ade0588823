"""A method is called, and its answer shown as it comes."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Any

from personae_api.base import encode
from personae_api.shapes import OneOf, Reference
from personae_api.types import Call, Waiting

from ..client import Client
from ..errors import APIError, FileError, OnceError, WaitFailedError
from ..files.download import Download
from ..methods import Method, is_once, methods
from ..once import keyed
from ..paging.paginator import Paginator
from ..secret import Secret
from ..streams.stream import EventStream
from ..waiting.decisions import seen
from ..waiting.watch import Progress
from . import calls
from .calls import may_be_file, shape_of, whatever
from .clients import client_for
from .input import asking
from .input.arguments import dashed, typed
from .output import fields
from .output.known_fields import among, of_shape
from .output.made import unnamed
from .output.showing import Run, place, show
from .output.standard_streams import NotWritten
from .sentences import sentence_of
from .statuses import Status, Stop, knows, status_of

MOST_A_PAGE = 100
"""How many items are asked for at once where the vendor does not say how many it allows."""


def call(method: Method, given: Mapping[str, Any], run: Run) -> None:
    """Call a method and show what it answers."""
    if run.dry_run:
        return _tell(method, given, run)
    made = _call(method, given)  # which is refused before anybody is asked
    run = _knowing(method, given, run)
    _check_file(method, run)
    deadline = None if method.answer == "events" else run.timeout  # it would end a stream that goes on
    with client_for(method.vendor, sandbox=run.sandbox, deadline=deadline) as client:
        asking.confirm(method, given, yes=run.yes or run.sandbox)
        course = _Course(lambda: _waiting(method))
        with _told_if_unfinished(method, course), ExitStack() as stack:
            file = None if method.answer == "file" else stack.enter_context(place(run))
            value = _called(client, method, _sized(method, given, run), run, course)
            if is_once(method):
                if value.operation != made.operation.id:
                    asking.note("this was found by its key")
                value = value.parsed
            with _told_if_not_written(method, value, course):
                show(value, run, file)
                stack.close()
            if not run.wait and made.shape is not None and not _comes_in_parts(value):
                _check_answer(method, made, encode(value))
    return None


def _comes_in_parts(value: Any) -> bool:
    return isinstance(value, EventStream | Paginator | Download | bytes)


def _check_answer(method: Method, made: Call[Any, Any], answer: Any) -> None:
    """Stop, or say so, where an answer that is shown does not say what it should."""
    missing = unnamed(method, made, answer)
    if missing is not None:
        raise Stop(
            f"{typed(method)} may have been done, but its answer has no {missing}: look before you send it again",
            Status.UNKNOWN,
        )
    if method.effect == "read" and answer is None:
        if made.shape is not None and type(None) not in made.shape.types:
            raise Stop(f"{typed(method)}: the answer has nothing in it", Status.UNKNOWN)
    elif isinstance(answer, list) and made.shape is not None and list not in made.shape.types:
        said = "the answer is a list, which is not what was asked for"
        if method.effect == "read":
            raise Stop(f"{typed(method)}: {said}", Status.UNKNOWN)
        asking.note(f"{typed(method)} was done, but {said}")
    elif answer in (None, {}, ""):
        asking.note(f"{typed(method)} was done, and its answer is empty")


@contextmanager
def _told_if_not_written(method: Method, value: Any, course: _Course) -> Iterator[None]:
    """Says what was done where its answer is not written, so that no id is lost; secrets are left out."""
    try:
        yield
    except (NotWritten, FileError, KeyboardInterrupt) as error:
        # what comes in parts is sent as it is shown
        course.is_answered = not isinstance(value, EventStream | Paginator | Download)
        if method.effect != "read" and (course.is_answered or not isinstance(error, KeyboardInterrupt)):
            from ..toolbox.results import masked

            told = "" if _comes_in_parts(value) else f": {fields.as_json(masked(encode(value), method.secrets))}"
            why = "is not written" if isinstance(error, KeyboardInterrupt) else "cannot be written"
            asking.note(f"{typed(method)} was done, and its answer {why}{told}")
        raise


def _knowing(method: Method, given: Mapping[str, Any], run: Run) -> Run:
    """The same, knowing which fields the answer has.

    One that it has not is refused here where the call does more than read, as what was done is not done again to see
    the right one. Of what is read the answer is looked at first, as it may have fields that no specification has.
    """
    shape = _call(method, given).shape if run.output.names or method.answer == "events" else None
    if shape is None:
        return run
    if method.once is not None and is_once(method) and isinstance(shape, Reference):  # other answers are found as such
        shape = OneOf(shape, shape_of(methods(method.vendor).of(method.resource)[method.once["found_by"]]))
    if run.wait and method.wait is not None:
        shape = shape_of(_read(method, method.wait))
    output = run.output.of(of_shape(shape))
    if method.effect != "read":
        output.check()
    return replace(run, output=output)


def _read(method: Method, wait: Mapping[str, Any]) -> Method:
    """What reads that which a method waits for."""
    return methods(method.vendor).of(method.resource)[wait["read"]]


def _waiting(method: Method) -> Waiting | None:
    """What is known of that which a method waits for."""
    return None if method.wait is None else whatever(_read(method, method.wait)).operation.waiting


def _called(client: Client[Any], method: Method, given: Mapping[str, Any], run: Run, course: _Course) -> Any:
    resource = getattr(client, method.resource)
    if is_once(method):  # the whole response, which tells whether it was found
        return getattr(resource.with_response, method.name)(**given)
    if not run.wait or method.wait is None:
        return getattr(resource, method.name)(**given)
    options: dict[str, Any] = {method.wait["on_progress"]: course.tell}
    if run.deadline is not None:
        options[method.wait["deadline"]] = run.deadline
    return getattr(resource, method.wait["method"])(**given, **options)


class _Course:
    """Tells of each state in which something is while it is waited for."""

    def __init__(self, waiting: Callable[[], Waiting | None]) -> None:
        self.id: str | None = None
        self.is_answered = False
        self._waiting = waiting
        self._last: Any = _Course

    def tell(self, progress: Progress[Any]) -> None:
        """Tell what is new."""
        self.id = progress.id
        if progress.state != self._last:
            asking.note(f"{progress.id}: {self._shown(progress)} after {progress.seconds:.0f} s")
        self._last = progress.state

    def _shown(self, progress: Progress[Any]) -> str:
        if progress.last is None:
            return "made"
        waiting, state = self._waiting(), fields.text(progress.state)
        field = seen(waiting, progress.last).field if waiting is not None else None
        return " ".join(filter(None, (field, state))) if state else "state unknown"


def _tell(method: Method, given: Mapping[str, Any], run: Run) -> None:
    """Show the request that would be sent, for which no key is needed."""

    def key(_: str) -> Secret[str]:
        return Secret("no-key-is-needed-for-a-dry-run")

    with client_for(method.vendor, sandbox=run.sandbox, key=key) as client:
        request = client.would_send(_call(method, _sized(method, given, run)))
    whole = request.to_dict()
    told = {name: value for name, value in whole.items() if value is not None}
    run.output.of(among(list(whole))).instead_of_table("json").one(told)


def _call(method: Method, given: Mapping[str, Any]) -> Call[Any, Any]:
    """What a method would send; of one that makes a thing once, what it sends when nothing is found."""
    once = method.once
    if once is None or not is_once(method):
        return calls.made(method, given)
    others = {name: value for name, value in given.items() if name != once["key"]}
    key = given[once["key"]]
    return keyed(calls.made(method, {**others, **({once["replaces"]: key} if once["replaces"] else {})}), key, {})


def _sized(method: Method, given: Mapping[str, Any], run: Run) -> dict[str, Any]:
    """The arguments, with pages as large as the vendor allows, and no larger than what is wanted of the list."""
    size = (method.paging or {}).get("size")
    if size is None or size in given or not (run.all or run.limit is not None):
        return dict(given)
    most = (method.paging or {}).get("most") or MOST_A_PAGE
    return {**given, size: most if run.limit is None else max(1, min(run.limit, most))}


def _check_file(method: Method, run: Run) -> None:
    """Refuse to send for a file that has no place to go, or with what files and other answers know nothing of."""
    if run.file == "":
        raise Stop("--output needs the name of a file, not ''", Status.USAGE)
    if not may_be_file(method):
        if run.file is not None:
            raise Stop(
                "--output is for answers that are files, which this one is not: > FILE saves what is shown",
                Status.USAGE,
            )
        return
    is_surely = method.answer == "file"
    if is_surely and (run.output.names or run.output.form != "table"):
        asked = "--fields" if run.output.names else f"--{run.output.form}"
        raise Stop(f"the answer is a file, which {asked} does not change: leave it out", Status.USAGE)
    # what is read can be read again where it is a file; what costs is not done again to see it
    if run.file in (None, "-") and sys.stdout.isatty() and (is_surely or method.effect != "read"):
        how = "is" if is_surely else "may be"
        raise Stop(f"the answer {how} a file, which a terminal cannot show: add --output FILE", Status.USAGE)


@contextmanager
def _told_if_unfinished(method: Method, course: _Course) -> Iterator[None]:
    """Says what Ctrl-C, another signal or an error may have left behind."""
    try:
        yield
    except KeyboardInterrupt:
        if course.is_answered:
            pass
        elif course.id is not None:
            asking.note(f"stopped waiting; {_goes_on(method, course.id)}")
        elif method.effect != "read":
            asking.note(f"stopped before {typed(method)} was answered: it may have been done")
        raise
    except APIError as error:
        if error.waited is not None:
            if error.waited.id is not None and knows(error) and not isinstance(error, WaitFailedError):
                asking.note(_goes_on(method, error.waited.id))
        elif method.effect != "read" and error.outcome == "unknown" and not isinstance(error, OnceError):
            raise Stop(f"{sentence_of(error)}; it may have been done", status_of(error)) from None
        raise


def _goes_on(method: Method, id: str) -> str:
    read = method.wait["read"].replace("_", "-") if method.wait is not None else ""
    told = "continues" if method.effect == "read" else "was made and continues"
    command = f"personae {method.vendor} {dashed(method.resource)} {read} {shlex.quote(id)} --wait"
    return f"{id} {told}: `{command}` waits for it"
