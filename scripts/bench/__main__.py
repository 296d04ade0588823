"""`python -m scripts.bench`: measure, print a table, write docs/benchmarks.*; fail when a budget is missed."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from scripts.generate import make

from . import calls, environment, imports, report
from .report import Row

ROUNDS = 7


def main() -> int:
    """Run all benchmarks."""
    environment.prepare()
    rows: list[Row] = []
    for measure in (_imports, _calls, _decoding, _paging, _memory, _load, _regeneration):
        print(f"measuring {measure.__name__.strip('_')} ...", file=sys.stderr, flush=True)
        rows += measure()
    report.show(rows)
    report.write(rows, environment.ROOT / "docs")
    missed = [row for row in rows if row.met is False]
    for row in missed:
        print(
            f"missed: {row.what}, {row.who}: {row.value:.2f} {row.unit}, the budget is {row.budget_text}",
            file=sys.stderr,
        )
    return 1 if missed else 0


def _imports() -> list[Row]:
    times: dict[str, list[float]] = {name: [] for name in imports.STATEMENTS}
    for _ in range(ROUNDS):
        for name in imports.STATEMENTS:
            result = environment.run("imports", name)
            times[name].append(result["seconds"])
            if name == "import personae alone" and (result["httpx"] or result["attrs"]):
                raise SystemExit("import personae loads httpx or attrs")
    seconds = {name: median(values) for name, values in times.items()}
    alone, bare = seconds.pop("import personae alone"), seconds.pop("httpx")
    what = "import and build a client, against `import httpx; httpx.Client()`"
    rows = [
        Row(what, name, value / bare, "x", at_most=1.25 if name == "personae" else None)
        for name, value in seconds.items()
    ]
    return [*rows, Row("`import personae` alone", "personae", alone * 1000, "ms", at_most=30)]


def _calls() -> list[Row]:
    what = "one call, in-process transport, against bare httpx `get().json()`"
    rows = []
    for name in calls.SUBJECTS:
        seconds = environment.run("calls", name)
        rows.append(Row(what, name, seconds[name] / seconds["bare"], "x", at_most=1.25 if name == "personae" else None))
    return rows


def _decoding() -> list[Row]:
    seconds = environment.run("decoding")
    raw = seconds.pop("raw generated")
    budgets = {"personae": 2.8, "personae[fast]": 3.4}
    what = "decode 100 personas with avatar and voice, times as fast as raw generated code"
    return [Row(what, name, raw / value, "x", at_least=budgets.get(name)) for name, value in seconds.items()]


def _paging() -> list[Row]:
    seconds = environment.run("paging", "speed")
    slow = seconds.pop("one by one")
    what = "100 pages of 50 ms, times as fast as one by one"
    return [Row(what, name, slow / value, "x", at_least=10) for name, value in seconds.items()]


def _memory() -> list[Row]:
    growth = environment.run("paging", "memory")["growth"]
    return [Row("iterate 100,000 items, growth of resident memory", "personae", growth / 1e6, "MB", at_most=20)]


def _load() -> list[Row]:
    rates = environment.run("load")
    ratio = rates["personae"] / rates["httpx.AsyncClient"]
    return [
        Row(
            "1,000 concurrent GETs on loopback, rate against bare `httpx.AsyncClient` with the same limits",
            "personae",
            ratio,
            "x",
            at_least=0.9,
        )
    ]


def _regeneration() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        specifications = Path(folder) / "openapi"
        shutil.copytree(environment.ROOT / "openapi", specifications)
        seconds = []
        for _ in range(2):
            started = time.perf_counter()
            make(specifications, Path(folder) / "generated")
            seconds.append(time.perf_counter() - started)
    return [
        Row("regenerate everything", "personae", seconds[0], "s", at_most=30),
        Row("regenerate, nothing changed", "personae", seconds[1], "s", at_most=2),
    ]


if __name__ == "__main__":
    sys.exit(main())
