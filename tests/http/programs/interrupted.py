"""A program whose main thread is interrupted at random moments: an exception comes from the handler of a signal.

`python -m tests.http.programs.interrupted LIBRARY URL SEED ROUNDS` prints what was found wrong, or how often it rang.
"""

from __future__ import annotations

import random
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from types import FrameType
from typing import Any

from personae import APIError, Limits, PersonaeError, Timeout
from personae_api.types import DownloadCall
from tests.support.both_clients import FLAVOURS
from tests.support.cancelling import open_files
from tests.support.carriers import choose
from tests.support.invented_calls import call, form_call, operation

MOST = 2


class Alarm(Exception):
    """What the handler raises."""


def ring(signum: int, frame: FrameType | None) -> None:
    raise Alarm


def without_alarms(unraisable: sys.UnraisableHookArgs) -> None:
    """Tell of what Python can only print, but for alarms: one may ring while it closes a generator."""
    if not isinstance(unraisable.exc_value, Alarm):
        sys.__unraisablehook__(unraisable)


def asking(behaviour: str, method: str = "GET", **more: Any) -> Any:
    return call(method, query={"do": behaviour, **more})


def get(client: Any) -> None:
    client.send(asking("wait"))


def post(client: Any) -> None:
    client.send(call("POST", query={"do": "wait"}, json={"name": "Zoe"}))


def on_a_new_connection(client: Any) -> None:
    client.send(call(query={"call": "n", "fault": "a promise to close", "times": 99}))


def fail(client: Any) -> None:
    try:
        client.send(call("POST", query={"call": "f", "fault": "a reset behind a request, acted upon", "times": 99}))
    except APIError:
        return


def download(client: Any) -> None:
    of: DownloadCall[Any] = DownloadCall(
        operation(media_types=("audio/wav",)), None, query={"do": "file", "size": 30_000}
    )
    client._download(of).read()


def leave_a_download(client: Any) -> None:
    of: DownloadCall[Any] = DownloadCall(
        operation(media_types=("audio/wav",)), None, query={"do": "file", "size": 30_000}
    )
    with client._download(of).stream() as stream:
        next(iter(stream))


def upload(client: Any) -> None:
    client.send(form_call({"file": b"RIFF" * 10_000}, query={"do": "wait"}))


WORK: tuple[Callable[[Any], None], ...] = (
    get,
    post,
    on_a_new_connection,
    fail,
    download,
    leave_a_download,
    upload,
)


class Crowd:
    """Threads that use the client as well, more than it may have connections, so that the main thread often waits."""

    def __init__(self, client: Any) -> None:
        self.wrongs: list[BaseException] = []
        self._client = client
        self._may_go_on = threading.Event()
        self._is_over = False
        self._threads = [threading.Thread(target=self._call) for _ in range(MOST)]
        for thread in self._threads:
            thread.start()

    def _call(self) -> None:
        while not self._is_over:
            self._may_go_on.wait()
            try:
                get(self._client)
            except BaseException as error:  # noqa: BLE001 - it is shown
                self.wrongs.append(error)

    def go_on(self) -> None:
        self._may_go_on.set()

    def pause(self) -> None:
        self._may_go_on.clear()

    def end(self) -> None:
        self._is_over = True
        self._may_go_on.set()
        for thread in self._threads:
            thread.join()


def burst(client: Any) -> None:
    with ThreadPoolExecutor(MOST) as executor:
        for one in [executor.submit(client.send, asking("wait", ms=5)) for _ in range(MOST)]:
            one.result()


def rung(client: Any, work: Callable[[Any], None], seconds: float) -> bool:
    """Whether the alarm rang while the work was done."""
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            work(client)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except Alarm:
        return True
    return False


def rounds_of(client: Any, chance: random.Random, rounds: int, files: int) -> str:
    """What was found wrong, or how often the alarm rang."""
    hits = 0
    crowd = Crowd(client)
    try:
        for turn in range(rounds):
            hits += rung(client, chance.choice(WORK), chance.uniform(0.00005, 0.0015))
            if turn % 40 == 20:
                crowd.go_on()
            elif turn % 40 == 0:
                crowd.pause()
                burst(client)
                if open_files() > files + MOST:
                    return f"turn {turn}: {open_files() - files} connections are open"
    except PersonaeError as error:
        return f"turn {turn}: {error}"
    finally:
        crowd.end()
    return f"wrong: {crowd.wrongs}" if crowd.wrongs else f"rang {hits} times"


def main(library: str, url: str, seed: str, rounds: str) -> None:
    signal.signal(signal.SIGALRM, ring)
    sys.unraisablehook = without_alarms
    choose(library)
    limits = Limits(MOST, MOST, keepalive_expiry=60)
    client = FLAVOURS[0].client(
        None, base_url=url, transport=None, max_retries=0, limits=limits, timeout=Timeout(5, 5, 5, 2)
    )
    with closing(client):
        get(client)
        print(rounds_of(client, random.Random(int(seed)), int(rounds), open_files() - 1))


if __name__ == "__main__":
    main(*sys.argv[1:])
