"""Medians of interleaved runs: what else the machine does hits all subjects alike."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from statistics import median


def interleaved(subjects: Mapping[str, Callable[[], object]], *, rounds: int, number: int = 1) -> dict[str, float]:
    """The median seconds of one run of each subject, over rounds in which each runs `number` times."""
    for subject in subjects.values():
        subject()
    times: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(rounds):
        for name, subject in subjects.items():
            gc.collect()
            started = time.perf_counter()
            for _ in range(number):
                subject()
            times[name].append((time.perf_counter() - started) / number)
    return {name: median(values) for name, values in times.items()}
