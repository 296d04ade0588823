"""Runs items on a pool of processes that it has forked, as often as it is told; each waits until it may end."""

from __future__ import annotations

import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from personae import bulk


def work(folder: Path, item: int) -> int:
    (folder / f"worker-{os.getpid()}").touch()
    while not (folder / "go").exists():
        time.sleep(0.01)
    return item


def main() -> None:
    folder, runs = Path(sys.argv[1]), int(sys.argv[2])
    with ProcessPoolExecutor(2, mp_context=get_context("fork")) as processes:
        for number in range(runs):
            items = range(2 * number + 2)
            function = partial(work, folder)
            print(bulk.run(function, items, engine=processes.map, journal=folder / "journal").done, flush=True)


if __name__ == "__main__":
    main()
