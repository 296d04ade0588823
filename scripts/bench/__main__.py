"""`python -m scripts.bench`: measure, print tables, write docs/benchmarks.*; fail when a budget is missed.

`--only wire` measures that alone, and writes nothing.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from scripts.generate import make

from . import calls, environment, imports, report, wire
from .measure import paired
from .report import Row

ROUNDS = 9


def main() -> int:
    """Run the benchmarks."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench", description="Measure every budget.")
    parser.add_argument("--only", nargs="+", choices=MEASURES, help="measure these, and write nothing")
    only: list[str] | None = parser.parse_args().only
    environment.prepare()
    rows: list[Row] = []
    for name in only or MEASURES:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        rows += MEASURES[name]()
    report.show(rows)
    if only is None:
        report.write(rows, environment.ROOT / "docs")
    missed = [row for row in rows if row.met is False]
    for row in missed:
        print(
            f"missed: {row.what}, {row.who}: {row.value:.2f} {row.unit}, the budget is {row.budget_text}",
            file=sys.stderr,
        )
    return 1 if missed else 0


def _imports() -> list[Row]:
    loaded = environment.run("imports", imports.ALONE)["loaded"]
    if loaded:
        raise SystemExit(f"import personae loads {' and '.join(loaded)}")
    for name in imports.CLIENTS:
        environment.run("imports", name)  # its files are in the memory of the system from then on
    ratios: dict[str, list[float]] = {name: [] for name in imports.CLIENTS}
    alone = []
    for _ in range(ROUNDS):
        for name, values in ratios.items():
            bare, seconds = (environment.run("imports", one)["seconds"] for one in (imports.BARE, name))
            values.append(seconds / bare)
        alone.append(environment.run("imports", imports.ALONE)["seconds"])
    what = "import and build a client, processor time against `import httpx; httpx.Client()`"
    rows = [
        Row(what, name, median(values), "x", at_most=1.25 if name == imports.OURS else None)
        for name, values in ratios.items()
    ]
    return [*rows, Row("`import personae` alone", "personae", median(alone) * 1000, "ms", at_most=30)]


def _calls() -> list[Row]:
    what = "one call, in-process transport, processor time against bare `get().json()` of the library that it uses"
    rows = []
    for name in calls.SUBJECTS:
        seconds = environment.run("calls", name)
        ratio = paired(seconds[name], seconds["bare"])
        rows.append(Row(what, name, ratio, "x", at_most=1.25 if name == "personae" else None))
    return rows


def _decoding() -> list[Row]:
    seconds = environment.run("decoding")
    raw = seconds.pop("raw generated")
    budgets = {"personae": 2.8, "personae[fast]": 3.4}
    what = "decode 100 personas with avatar and voice, times as fast as raw generated code"
    return [Row(what, name, paired(raw, values), "x", at_least=budgets.get(name)) for name, values in seconds.items()]


def _paging() -> list[Row]:
    seconds = environment.run("paging", "speed")
    slow = seconds.pop("one by one")
    what = "100 pages of 50 ms, times as fast as one by one"
    return [Row(what, name, slow / value, "x", at_least=10) for name, value in seconds.items()]


def _memory() -> list[Row]:
    growth = environment.run("paging", "memory")["growth"]
    return [Row("iterate 100,000 items, growth of resident memory", "personae", growth / 1e6, "MB", at_most=20)]


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


MEASURES = {
    "imports": _imports,
    "calls": _calls,
    "decoding": _decoding,
    "paging": _paging,
    "memory": _memory,
    "wire": wire.rows,
    "regeneration": _regeneration,
}


if __name__ == "__main__":
    sys.exit(main())
