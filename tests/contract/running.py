"""Calls every operation of a vendor and compares request and answer with the specification."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any
from urllib.parse import urlsplit

from personae import AsyncEventStream, AsyncPaginator, EventStream, Paginator, PersonaeError, drift
from personae.files.download import AsyncDownload, Download

from . import answers, requests
from .arguments import Arguments, arguments
from .methods import methods
from .recording import Exchange, Recorder
from .specification import Operation, specification


@dataclass(frozen=True)
class Target:
    """What answers a vendor's client: anything with a base URL behind an httpx transport.

    `known` tells what a server must have seen before for a call to succeed, such as ids, by the names of the
    specification.
    """

    vendor: str
    transport: Any
    new_client: Callable[..., Any]
    credentials: tuple[str, str]
    known: Callable[[Operation], Mapping[str, Any]]


@dataclass
class Outcome:
    """What came of all calls: the faults of each operation, none if it is all right."""

    faults: dict[str, list[str]] = field(default_factory=dict)

    @property
    def wrong(self) -> list[str]:
        """All faults, each with its operation."""
        return [f"{operation}: {fault}" for operation, found in self.faults.items() for fault in found]


def called(target: Target, *, full: bool) -> Outcome:
    """Call all operations with a synchronous client, with the arguments that they need or with all."""
    outcome, recorder, report = Outcome(), Recorder(target.transport), drift.Report()
    with target.new_client(transport=recorder, on_drift=report, max_retries=0) as client:
        for given in _cases(target, full=full):
            try:
                result = _taken(_method(target, given).of(client)(**_keywords(target, given)))
            except PersonaeError as error:
                result = error
            _judge(outcome, target, given, recorder, report, client._options.base_url, result)
    return outcome


async def called_by_coroutines(target: Target, *, full: bool) -> Outcome:
    """The same with an asynchronous client."""
    outcome, recorder, report = Outcome(), Recorder(target.transport), drift.Report()
    async with target.new_client(transport=recorder, on_drift=report, max_retries=0) as client:
        for given in _cases(target, full=full):
            try:
                result = await _awaited(_method(target, given).of(client)(**_keywords(target, given)))
            except PersonaeError as error:
                result = error
            _judge(outcome, target, given, recorder, report, client._options.base_url, result)
    return outcome


def _cases(target: Target, *, full: bool) -> Iterator[Arguments]:
    for operation in specification(target.vendor).operations:
        for media in operation.media:
            random = Random(f"{operation.id} {media} {full}")
            yield arguments(operation, media, random, target.known(operation), full=full)


def _method(target: Target, given: Arguments) -> Any:
    return methods(target.vendor)[given.operation.id]


def _keywords(target: Target, given: Arguments) -> dict[str, Any]:
    return given.keywords(_method(target, given))


def _taken(result: Any) -> Any:
    if isinstance(result, Paginator):
        return next(result.pages()).items
    if isinstance(result, EventStream):
        return list(result)
    return result.read() if isinstance(result, Download) else result


async def _awaited(result: Any) -> Any:
    if isinstance(result, AsyncPaginator):
        return (await anext(result.pages())).items
    if isinstance(result, AsyncEventStream):
        return [event async for event in result]
    return await (result.read() if isinstance(result, AsyncDownload) else result)


def _judge(
    outcome: Outcome,
    target: Target,
    given: Arguments,
    recorder: Recorder,
    report: drift.Report,
    base_url: str,
    result: Any,
) -> None:
    exchanges, recorder.exchanges = recorder.exchanges, []
    drifts = [f"drift: {row}" for row, _ in report.rows if row.operation == given.operation.id]
    found = _faults(target, given, exchanges, urlsplit(base_url).path.rstrip("/"), result)
    outcome.faults.setdefault(given.operation.id, []).extend([*found, *drifts])


def _faults(target: Target, given: Arguments, exchanges: list[Exchange], base_path: str, result: Any) -> Iterator[str]:
    if len(exchanges) != 1:
        yield f"{len(exchanges)} requests were sent: {result!r}"
        return
    yield from requests.faults(exchanges[0], given, base_path, target.credentials)
    if isinstance(result, PersonaeError):
        yield f"{type(result).__name__}: {result} {exchanges[0].answer[:300]!r}"
    else:
        yield from answers.faults(given.operation, exchanges[0], result)
