"""Calls over sockets on loopback: each client in a process of its own, the server in another, in rounds."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from contextlib import ExitStack
from statistics import median

from . import environment
from .clients import CLIENTS
from .measure import paired
from .report import Row

_AT_ONCE, _THREADS, _BURST = (1, 8, 64, 512), (1, 32), 1000
_ROUNDS = {
    **{f"asynchronous {number}": 7 for number in _AT_ONCE},
    **{f"threads {number}": 7 for number in _THREADS},
    f"bursts {_BURST}": 3,  # half a minute each for some
}
_BARE = "bare httpx"
_BUDGETS = {"personae with httpx": 1.1, "personae with httpx2": 0.7, "personae with aiohttp": 0.25}

Rounds = dict[str, list[float]]
"""The seconds of each client in each round."""


def rows() -> list[Row]:
    """All that is measured of calls over sockets."""
    answers = _measured()
    asynchronous = {number: _seconds(answers[f"asynchronous {number}"]) for number in _AT_ONCE}
    blocking = {number: _seconds(answers[f"threads {number}"]) for number in _THREADS}
    bursts = answers[f"bursts {_BURST}"]
    return [
        *_processor("processor time of an asynchronous GET on loopback, by calls at once", asynchronous),
        *_processor("processor time of a blocking GET on loopback, by threads", blocking),
        *_against_bare(asynchronous[8]),
        *_flat(64, asynchronous),
        *_flat(512, asynchronous),
        *_rate(_seconds(bursts, 0)),
        *_second_burst(_seconds(bursts, 1)),
    ]


def _processor(what: str, columns: dict[int, Rounds]) -> Iterator[Row]:
    for number, rounds in columns.items():
        for name, seconds in rounds.items():
            yield Row(what, name, median(seconds) * 1000, "ms", column=str(number))


def _against_bare(rounds: Rounds) -> Iterator[Row]:
    what = "processor time of an asynchronous GET, 8 at once, against bare `httpx.AsyncClient`"
    for name, seconds in rounds.items():
        if name != _BARE:
            yield Row(what, name, paired(seconds, rounds[_BARE]), "x", at_most=_BUDGETS.get(name))


def _flat(at_once: int, asynchronous: dict[int, Rounds]) -> Iterator[Row]:
    what = f"processor time of an asynchronous GET, {at_once} at once, against 8 at once"
    for name, seconds in asynchronous[at_once].items():
        ratio = paired(seconds, asynchronous[8][name])
        yield Row(what, name, ratio, "x", at_most=1.3 if name in _BUDGETS else None)


def _rate(rounds: Rounds) -> Iterator[Row]:
    what = f"{_BURST:,} concurrent GETs on loopback, rate against bare `httpx.AsyncClient` with the same limits"
    for name, seconds in rounds.items():
        if name != _BARE:
            yield Row(what, name, paired(rounds[_BARE], seconds), "x", at_least=0.9 if name in _BUDGETS else None)


def _second_burst(rounds: Rounds) -> Iterator[Row]:
    for name, seconds in rounds.items():
        yield Row(f"a second burst of {_BURST:,} GETs on loopback, wall time", name, median(seconds), "s")


def _measured() -> dict[str, dict[str, list[list[float]]]]:
    """What each client answers to each measure in each round; a round goes measure by measure."""
    answers: dict[str, dict[str, list[list[float]]]] = {measure: {} for measure in _ROUNDS}
    with ExitStack() as processes:
        url = processes.enter_context(environment.Worker("server")).read()
        workers = {name: processes.enter_context(environment.Worker("clients", name, url)) for name in _names()}
        last = max(_ROUNDS.values())
        for number in range(1, last + 1):
            print(f"  round {number} of {last}", file=sys.stderr, flush=True)
            for measure in (measure for measure, rounds in _ROUNDS.items() if number <= rounds):
                for name in (name for name in workers if CLIENTS[name].can(measure)):
                    answers[measure].setdefault(name, []).append(workers[name].ask(measure))
    return answers


def _seconds(answers: dict[str, list[list[float]]], place: int = 0) -> Rounds:
    return {name: [seconds[place] for seconds in rounds] for name, rounds in answers.items()}


def _names() -> list[str]:
    """All clients, but for ours on aiohttp where the package has no such extra."""
    project = tomllib.loads((environment.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extra = "aiohttp" in project["optional-dependencies"]
    return [name for name in CLIENTS if extra or name != "personae with aiohttp"]
