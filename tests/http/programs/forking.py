"""A program that forks while other threads use its client: what the child does must not be felt by the parent.

`python -m tests.http.programs.forking LIBRARY URL` prints what was found wrong, nothing if all is well.
"""

from __future__ import annotations

import os
import sys
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from personae import Limits, Timeout
from tests.support.both_clients import FLAVOURS
from tests.support.carriers import choose
from tests.support.invented_calls import call

THREADS = 6
FORKS = 5


def asking(name: str, ms: int) -> Any:
    return call("POST", query={"do": "wait", "ms": ms, "call": name})


def used(client: Any, who: str, is_over: threading.Event, wrongs: list[object]) -> None:
    """Call until it is over; each call must get its own answer."""
    number = 0
    while not is_over.is_set():
        name = f"{who}-{number}"
        number += 1
        try:
            answer = client.send(asking(name, 5)).parsed
            if answer != {"call": name}:
                wrongs.append(f"{name} got {answer}")
        except BaseException as error:  # noqa: BLE001 - it is shown
            wrongs.append(f"{name}: {error!r}")


def child(client: Any, who: str) -> int:
    """The client works here too, with connections of its own, and is then closed."""
    try:
        with ThreadPoolExecutor(THREADS) as executor:
            names = [f"{who}-{number}" for number in range(THREADS * 2)]
            answers = list(executor.map(lambda name: client.send(asking(name, 3)).parsed, names))
        client.close()
    except BaseException:  # noqa: BLE001 - it is shown
        traceback.print_exc(file=sys.stdout)
        sys.stdout.flush()
        return 1
    return int(answers != [{"call": name} for name in names])


def main(library: str, url: str) -> None:
    choose(library)
    client = FLAVOURS[0].client(
        None, base_url=url, transport=None, max_retries=0, limits=Limits(THREADS, THREADS), timeout=Timeout(5, 5, 5, 5)
    )
    client.send(asking("first", 0))  # or a thread may hold the lock of a module, which the child never gets
    is_over = threading.Event()
    wrongs: list[object] = []
    users = [threading.Thread(target=used, args=[client, f"parent-{one}", is_over, wrongs]) for one in range(THREADS)]
    for user in users:
        user.start()
    for number in range(FORKS):
        pid = os.fork()
        if pid == 0:
            os._exit(child(client, f"child-{number}"))
        status = os.waitpid(pid, 0)[1]
        if status:
            wrongs.append(f"child {number} ended with {os.waitstatus_to_exitcode(status)}")
    is_over.set()
    for user in users:
        user.join()
    client.close()
    for wrong in wrongs:
        print(wrong)


if __name__ == "__main__":
    main(*sys.argv[1:])
