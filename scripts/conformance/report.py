"""The page of what came of the suites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .cases import Suite

_HEAD = """# Public test suites

The package is held against public suites of the standards that it stands on: `make conformance` fetches
them from the package indexes, by hash, and writes this page; `make soak` fails when something else comes out. Where no
package ships a suite, its cases are written from the text of the standard.

JSON Schema is judged by code of our own. Validators were measured on the 631 schemas of the largest document, which the
sandbox needs one by one: ours is there in 74 ms and takes 12 µs for a value, jsonschema takes 87 µs, and jsonschema-rs
4.5 µs after 11 s of preparation. Ours needs no extra, speaks in the words of the sandbox, and runs regular expressions
of vendors in time that grows with the text alone. Formats are notes but for `date` and `date-time`, so the suite's
cases that ask for more are left out.

Tokens of webhooks (JWT) have no suite in an index; their cases are in `tests/webhooks`.

| standard | held against it | cases from | passed |
|---|---|---|---:|
"""


def page(suites: Iterable[Suite]) -> str:
    """The page in Markdown."""
    every = list(suites)
    rows = [
        f"| {suite.title} | {suite.about} | {suite.source} | {suite.passed:,} of {len(suite.cases):,} |"
        for suite in every
    ]
    return _HEAD + "\n".join(rows) + "\n\n## What does not pass\n" + "".join(_lists(every))


def _lists(suites: Iterable[Suite]) -> Iterator[str]:
    for suite in suites:
        reasons: dict[str, list[str]] = {}
        for case in suite.cases:
            if case.fault:
                reasons.setdefault(case.fault, []).append(case.name)
        if reasons:
            yield f"\n### {suite.title}: {suite.about}\n"
        for reason, names in reasons.items():
            yield f"\n{reason[0].upper()}{reason[1:]}:\n\n"
            yield from (f"- {_plain(name)}\n" for name in names)


def _plain(text: str) -> str:
    """A name as text, whatever is in it."""
    return text.translate({ord(sign): f"\\{sign}" for sign in "\\`*_[]<>#|$"})
