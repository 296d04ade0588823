"""Many processes with one key, and a vendor that counts their calls: `python -m tests.support.fleet` is one of them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic, sleep
from typing import Any

from tests.support.served_vendor import Connection, Server, serving


@dataclass
class Limited:
    """Answers as many calls in any span of so many seconds, and refuses the others."""

    calls: int
    seconds: float
    accepted: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)
    most_at_once: int = 0
    takes: float = 0.0
    _recent: deque[float] = field(default_factory=deque)
    _at_once: int = 0
    _lock: Lock = field(default_factory=Lock)

    def __call__(self, connection: Connection, request: str) -> None:
        now = monotonic()
        if "/v1/personas/warm" in request:
            connection.answer()
            return
        with self._lock:
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            while self._recent and self._recent[0] <= now - self.seconds:
                self._recent.popleft()
            is_refused = len(self._recent) >= self.calls
            (self.refused if is_refused else self.accepted).append(now)
            if not is_refused:
                self._recent.append(now)
        if self.takes:
            sleep(self.takes)
        with self._lock:
            self._at_once -= 1
        if is_refused:
            connection.answer("{}", "429 Too Many Requests", "Retry-After: 1")
        else:
            connection.answer('{"id": "p"}')


@dataclass
class Worker:
    """One process: it says that it is ready, calls until it has had its time, and tells what came of it."""

    process: subprocess.Popen[str]
    told: dict[str, Any] = field(default_factory=dict)


class Fleet:
    """Workers that begin together."""

    def __init__(self, server: Server, count: int, seconds: float, rate: dict[str, Any]) -> None:
        arguments = json.dumps({"url": server.url, "seconds": seconds, "rate": rate})
        command = [sys.executable, "-W", "error", "-m", "tests.support.fleet", arguments]
        self.workers = [
            Worker(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
            for _ in range(count)
        ]
        for worker in self.workers:
            assert worker.process.stdout is not None
            assert worker.process.stdout.readline() == "ready\n"
        self.began = monotonic()
        for worker in self.workers:
            assert worker.process.stdin is not None
            worker.process.stdin.write("go\n")
            worker.process.stdin.flush()

    def ended(self) -> list[dict[str, Any]]:
        told = []
        for worker in self.workers:
            output, _ = worker.process.communicate(timeout=120)
            assert worker.process.returncode == 0
            told.append(json.loads(output.splitlines()[-1]))
        return told

    def stop(self) -> None:
        for worker in self.workers:
            if worker.process.poll() is None:
                worker.process.kill()
                worker.process.wait(10)
            for pipe in (worker.process.stdin, worker.process.stdout):
                if pipe is not None:
                    pipe.close()


@contextmanager
def fleet(vendor: Limited, count: int, lasting: float, **rate: Any) -> Iterator[Fleet]:
    with serving(vendor) as server:
        workers = Fleet(server, count, lasting, rate)
        try:
            yield workers
        finally:
            workers.stop()


def main(url: str, seconds: float, rate: dict[str, Any]) -> None:
    from personae import Anam, CallRecord, PersonaeError, Rate

    waits: list[float] = []
    sources: Counter[str] = Counter()
    errors: Counter[str] = Counter()

    def on_call(record: CallRecord) -> None:
        if record.event == "attempt.start" and record.rate is not None and record.waited is not None:
            sources[record.rate] += 1
            waits.append(record.waited)

    budget = Rate(**rate)
    with Anam(api_key="key-of-the-fleet", base_url=url, on_call=on_call, max_retries=5) as anam:
        anam.personas.get("warm")
        budgeted = anam.with_options(rate=budget)
        print("ready", flush=True)
        sys.stdin.readline()
        began = monotonic()
        done: list[float] = []
        while monotonic() < began + seconds:
            try:
                budgeted.personas.get("p")
                done.append(monotonic() - began)
            except PersonaeError as error:
                errors[f"{type(error).__name__}: {error}"] += 1
        budgeted.close()
    told = {"done": done, "waits": waits, "sources": sources, "errors": errors}
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
