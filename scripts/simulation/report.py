"""The tables and the chart of the simulation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from .policies import RATED
from .running import Run
from .scenarios import MEASURES, SCENARIOS

Runs = Mapping[str, Run]
"""By policy."""

INTRODUCTION = """\
# Simulation

How do clients behave when a vendor limits them, fails, or is down? `make simulate` runs a thousand workers, each a
process with its own client, against a vendor on virtual time; ten minutes pass in about a second. The package's own
code decides when to retry and at what price, when a call has its turn, and when the breaker opens. The policies of
openai and botocore are restated in `scripts/simulation/policies.py` from their sources. The same seed gives the same
numbers. The workers' clocks differ from the vendor's by up to 3 s, and every other 429 gives its Retry-After as a
date.

![chart](simulation.svg)

| | |
|---|---|
| personae | the default: two retries, and a retry budget for each process |
| personae, no budget | `retry_budget=None` |
| personae, one budget for all | a `RetryBudget` that all workers share |
| personae, breaker | the default with `breaker=Breaker()` |
| personae, rate= | the default with one `Rate` that all workers share, set to the vendor's limit if it has one |
| openai | two retries after 0.5 and 1 s, up to a quarter less, or after Retry-After, up to a minute |
| botocore standard | two retries, at random within 1 and 2 s, 500 tokens for each process; no Retry-After |
| botocore adaptive | the same, and each process lowers its own rate at a 429, never below a call in 2 s |
"""

WORDS = """
*Served of the ideal* is the share of calls that succeeded, of those that could have: as many as a vendor that never
fails would get outside the outage (an estimate, because workers that fail call at other times), or as many as the
limit allows. *Added by retries* is how many more attempts than calls there are, as a share of the calls; for an
outage, while it lasts. It is negative if calls are refused or still wait. *Longest wait* is how long the unluckiest
worker waited for what it wanted, in one call or several. *Fairness* is Jain's index of the calls served to each
worker: 1 if all got the same.
"""

READING = """
## What it shows

- **Retries cannot keep a limit**: every policy without `rate=` uses it up, with seven refusals or more for each call
  that is served. Retry-After is obeyed here, and costs no tokens. `rate=` holds calls back before they are sent: no
  call is refused, each one succeeds, and the limit is still used in full.
- **An outage**: a budget in each process limits the number of retries, not their share. A worker that makes 24 calls
  in two minutes may still add 19 retries, so the load of a thousand such workers grows by far more than a tenth. With
  workers that make 200 calls it grows by less. One budget for all keeps it below one percent in every case. A breaker
  stops even first attempts, and takes up to its 30 seconds to notice that the vendor works again.
- **Single failures**: a budget or a breaker makes no difference.
"""


def write(found: Mapping[str, Runs], ideals: Mapping[str, float], folder: Path) -> None:
    """Write `simulation.md` and `simulation.svg`."""
    (folder / "simulation.md").write_text(markdown(found, ideals), encoding="utf-8", newline="\n")
    (folder / "simulation.svg").write_text(svg(found), encoding="utf-8", newline="\n")


def markdown(found: Mapping[str, Runs], ideals: Mapping[str, float]) -> str:
    """The page."""
    lines = [INTRODUCTION, WORDS.strip()]
    for name, runs in found.items():
        lines += [
            "",
            f"## {SCENARIOS[name][1]}",
            "",
            f"| | {' | '.join(MEASURES)} |",
            f"|---|{'---:|' * len(MEASURES)}",
        ]
        for policy, one in runs.items():
            lines.append(f"| {policy} | {' | '.join(cell(one, ideals[name]) for cell in MEASURES.values())} |")
    return "\n".join(lines) + "\n" + READING


COLOURS = {
    "personae": "#2f6fde",
    "personae, no budget": "#9db9ea",
    "personae, one budget for all": "#12388a",
    "personae, breaker": "#17a2a2",
    RATED: "#2e9e4f",
    "openai": "#d97b29",
    "botocore standard": "#8a6d3b",
    "botocore adaptive": "#b04a8f",
}
_LIGHTER = {"#12388a": "#f2f5ff", "#8a6d3b": "#c4a468", "#2f6fde": "#5b93ff"}
"""What the colours are on a dark ground that could not be told from it."""

_IN_THE_DARK = "".join(
    f'polyline[stroke="{colour}"]{{stroke:{lighter}}}rect[fill="{colour}"]{{fill:{lighter}}}'
    for colour, lighter in _LIGHTER.items()
)
_WIDTH, _HEIGHT, _LEFT, _STEP = 760, 150, 60, 10
"""Of a panel in pixels; a point of a line is the mean of so many seconds."""


def svg(found: Mapping[str, Runs]) -> str:
    """Attempts a second that reach the vendor, a panel for each scenario and a line for each policy."""
    parts: list[str] = []
    top = 10
    for name, runs in found.items():
        parts.append(f'<text x="8" y="{top + 14}" class="what">{escape(SCENARIOS[name][1])}</text>')
        top += 24
        parts += _panel({policy: _means(one.attempts) for policy, one in runs.items()}, top)
        top += _HEIGHT + 34
    policies = list(next(iter(found.values())))
    for place, policy in enumerate(policies):
        x, y = _LEFT + place % 3 * 230, top + place // 3 * 20
        parts.append(f'<rect x="{x}" y="{y}" width="14" height="4" fill="{COLOURS[policy]}"/>')
        parts.append(f'<text x="{x + 20}" y="{y + 7}">{escape(policy)}</text>')
    height = top + (len(policies) + 2) // 3 * 20 + 6
    style = (
        "text{font:13px sans-serif;fill:#222}.what{font-weight:bold}.mark{text-anchor:end}"
        "polyline{fill:none;stroke-width:1.5}line{stroke:#ccd2dc}rect.back{fill:#fff}"
        "@media(prefers-color-scheme:dark){text{fill:#e2e4e9}line{stroke:#4a4f5a}rect.back{fill:#1e2129}"
        f"{_IN_THE_DARK}}}"
    )
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}">'
    )
    back = '<rect class="back" width="100%" height="100%"/>'
    return "\n".join([head, f"<style>{style}</style>", back, *parts, "</svg>"]) + "\n"


def _means(by_second: Sequence[int]) -> list[float]:
    return [sum(by_second[at : at + _STEP]) / _STEP for at in range(0, len(by_second), _STEP)]


def _panel(lines: Mapping[str, list[float]], top: int) -> list[str]:
    most = max(max(line) for line in lines.values()) or 1.0
    points = max(map(len, lines.values()))
    across, bottom = (_WIDTH - _LEFT - 20) / max(points - 1, 1), top + _HEIGHT
    parts = []
    for share in (0, 0.5, 1):
        y = bottom - share * _HEIGHT
        parts.append(f'<line x1="{_LEFT}" x2="{_WIDTH - 20}" y1="{y:.0f}" y2="{y:.0f}"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.0f}" class="mark">{share * most:.0f}/s</text>')
    for minute in range(points * _STEP // 60 + 1):
        x = _LEFT + minute * 60 / _STEP * across
        if x <= _WIDTH - 20:
            parts.append(f'<text x="{x:.0f}" y="{bottom + 16}">{minute} min</text>')
    for policy, line in lines.items():
        drawn = " ".join(
            f"{_LEFT + place * across:.1f},{bottom - value / most * _HEIGHT:.1f}" for place, value in enumerate(line)
        )
        parts.append(f'<polyline points="{drawn}" stroke="{COLOURS[policy]}"/>')
    return parts
