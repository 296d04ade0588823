"""Interleaved runs, compared in pairs: what else the machine does hits all subjects of a round alike."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Mapping
from statistics import median


def interleaved(
    subjects: Mapping[str, Callable[[], object]], *, rounds: int, number: int = 1
) -> dict[str, list[float]]:
    """The processor time of one run of each subject in each round; in a round each runs `number` times."""
    for subject in subjects.values():
        subject()
    times: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(rounds):
        for name, subject in subjects.items():
            gc.collect()
            started = time.process_time()
            for _ in range(number):
                subject()
            times[name].append((time.process_time() - started) / number)
    return times


def paired(ours: Iterable[float], theirs: Iterable[float]) -> float:
    """The median of the ratios within each round."""
    return median(one / other for one, other in zip(ours, theirs, strict=True))
