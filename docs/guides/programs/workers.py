"""Work in several processes: each makes its client when it first needs one, and keeps it."""

import multiprocessing
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import cache

from personae import APIError, Bland, PersonaeError


@cache
def bland() -> Bland:
    """The client of this process."""
    return Bland(deadline=60)


def task(call_id: str) -> tuple[int, str, str]:
    """What a worker does with a message of the queue: an id goes in, plain data comes out."""
    try:
        call = bland().calls.get(call_id)
    except APIError as error:
        return os.getpid(), call_id, error.outcome
    return os.getpid(), call_id, str(call.queue_status)


def main(method: str) -> None:
    ids = [call.call_id for call in bland().calls.list().all(limit=20)]
    workers = ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(method))
    with workers:
        for process, call_id, found in workers.map(task, [*ids, "no-such-call"]):
            print(process, call_id, found)


if __name__ == "__main__":
    try:
        main(sys.argv[1] if len(sys.argv) > 1 else "spawn")
    except PersonaeError as error:
        sys.exit(f"workers: {error}")
