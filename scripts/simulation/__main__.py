"""`python -m scripts.simulation`: simulate all scenarios, print the measures, write docs/simulation.*."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from scripts.command import run

from . import report
from .policies import POLICIES
from .running import Run
from .running import run as simulate
from .scenarios import MEASURES, SCENARIOS, ideal

SEED = 1
DOCS = Path(__file__).parent.parent.parent / "docs"


def simulated(name: str, seed: int) -> tuple[dict[str, Run], float]:
    """What comes of a scenario by each policy, and how many calls could be served."""
    scenario, _ = SCENARIOS[name]
    return {policy: simulate(scenario, fleet, seed) for policy, fleet in POLICIES.items()}, ideal(name, scenario, seed)


def main() -> int:
    """Run the simulation."""
    parser = argparse.ArgumentParser(prog="python -m scripts.simulation", description="A thousand workers, one vendor.")
    parser.add_argument("--seed", type=int, default=SEED, help="another one prints, and writes nothing")
    seed: int = parser.parse_args().seed
    found, ideals = {}, {}
    for name in SCENARIOS:
        print(f"\n{SCENARIOS[name][1]}", flush=True)
        found[name], ideals[name] = simulated(name, seed)
        _show(found[name], ideals[name])
    if seed == SEED:
        report.write(found, ideals, DOCS)
        print("\nwritten: docs/simulation.md, docs/simulation.svg", file=sys.stderr)
    return 0


def _show(runs: Mapping[str, Run], could_be: float) -> None:
    lines = [
        ["", *MEASURES],
        *([name, *(cell(one, could_be) for cell in MEASURES.values())] for name, one in runs.items()),
    ]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for who, *cells in lines:
        aligned = [cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True)]
        print("  ", who.ljust(widths[0]), *aligned, sep="  ")


if __name__ == "__main__":
    run(main)
