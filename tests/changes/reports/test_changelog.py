"""Release notes: which version comes next, and what the changelog says of it."""

from __future__ import annotations

import pytest

from scripts.changes.finding import Finding, Severity
from scripts.changes.reports.changelog import Step, Version, entries, inserted, proposed, section, step_of
from scripts.pipeline.errors import PipelineError
from tests.support.each import for_each

GONE = Finding(
    "anam", Severity.BREAKING, "GET /a (getA)", "`x` in the answer is gone", "anam.a.get", ("`A.x: str` is gone",)
)
AS_GONE = Finding(
    "anam", Severity.BREAKING, "PUT /a (setA)", "`x` in the answer is gone", "anam.a.set", ("`A.x: str` is gone",)
)
NAMED = Finding("anam", Severity.NAME, "personae_api.anam.models.B", "`A` → `B`")
RISKY = Finding("tavus", Severity.RISKY, "the whole API", "takes no key to be let in now")
TYPES = Finding(
    "tavus", Severity.TYPES, "GET /d (getD)", "`x` may be null now", "tavus.d.get", ("`D.x: str` → `D.x: str | None`",)
)
NEW = Finding(
    "tavus", Severity.HARMLESS, "GET /b (getB)", "is new", "tavus.b.get", ("`tavus.b.get() -> B` is new",), new=True
)
QUIET = Finding("tavus", Severity.HARMLESS, "GET /c (getC)", "may also fail with `429` now", "tavus.c.get")  # fmt: skip


@for_each(
    ("findings", "step", "below", "above"),
    [
        ([], Step.NOTHING, "0.3.1", "2.3.1"),
        ([QUIET], Step.PATCH, "0.3.2", "2.3.2"),
        ([QUIET, RISKY], Step.PATCH, "0.3.2", "2.3.2"),
        ([QUIET, NEW, RISKY], Step.MINOR, "0.4.0", "2.4.0"),
        ([QUIET, TYPES, RISKY], Step.MINOR, "0.4.0", "2.4.0"),
        ([NEW, NAMED], Step.MAJOR, "0.4.0", "3.0.0"),
        ([NEW, GONE, QUIET], Step.MAJOR, "0.4.0", "3.0.0"),
    ],
)
def test_what_has_changed_decides_the_version(findings: list[Finding], step: Step, below: str, above: str) -> None:
    assert step_of(findings) is step
    assert str(Version.read("0.3.1").raised(step)) == below
    assert str(Version.read("2.3.1").raised(step)) == above


HEAD = "# Changes\n\nAll of them.\n"


@for_each(
    ("changelog", "step", "version", "reason"),
    [
        (HEAD, Step.MINOR, "1.3.0", "1.2.0 was before it, and something is new"),
        ("## 1.4.0 - 2026-01-01\n", Step.MAJOR, "2.0.0", "1.4.0 was before it, and something breaks"),
        ("## [1.4.0]\n", Step.PATCH, "1.4.1", "nothing breaks and nothing is new"),
        ("## 1.5.0 (unreleased)\n\n## 1.4.0\n", Step.MINOR, "1.5.0", "not released yet and enough after 1.4.0"),
        ("## 1.4.1 (unreleased)\n\n## 1.4.0\n", Step.MINOR, "1.5.0", "1.4.0 was before it"),
        ("## 2.0.0 (unreleased)\n\n## 1.4.0\n", Step.PATCH, "2.0.0", "not released yet and enough after 1.4.0"),
        ("## 0.1.0 (unreleased)\n", Step.MAJOR, "0.1.0", "so it stays; after a release it would be 0.2.0"),
    ],
)  # fmt: skip
def test_the_version_comes_after_the_last_that_was_released(
    changelog: str, step: Step, version: str, reason: str
) -> None:
    proposal = proposed(step, changelog, Version(1, 2, 0))
    assert str(proposal.version) == version
    assert reason in proposal.reason


def test_a_version_is_three_numbers() -> None:
    with pytest.raises(PipelineError, match=r"'1\.2' is not a version, it must be three numbers such as 1\.2\.3"):
        Version.read("1.2")


def test_an_entry_is_by_vendor_with_what_breaks_first() -> None:
    text = section(Version(0, 2, 0), entries([QUIET, NEW, RISKY, NAMED, AS_GONE, GONE]))
    assert text == (
        """## 0.2.0 (unreleased)

### Anam

- **Breaking**: `anam.a.get` and 1 more: `x` in the answer is gone (`A.x: str` is gone).
- **Other name**: `personae_api.anam.models.B`: `A` → `B`.

### Tavus

- **Take care**: `the whole API` takes no key to be let in now.
- **New**: `tavus.b.get` is new.
- 1 smaller change that no code notices.
"""
    )


def test_what_breaks_type_checks_is_told_with_the_types() -> None:
    assert entries([TYPES])["tavus"] == [
        "**Type checks**: `tavus.d.get`: `x` may be null now (`D.x: str` → `D.x: str | None`)."
    ]


def test_lines_are_wrapped_as_the_rest_is() -> None:
    long = Finding(
        "anam", Severity.BREAKING, "GET /a (getA)", f"`x` is one of {', '.join(['`word`'] * 40)} now", "anam.a.get"
    )
    lines = section(Version(1, 0, 0), entries([long])).splitlines()
    assert max(map(len, lines)) <= 120
    assert all(line.startswith(("- ", "  ")) for line in lines[4:])


OLDER = f"{HEAD}\n## 0.1.0 - 2026-01-01\n\n### Added\n\n- All.\n"
PENDING = f"""{HEAD}
## 0.2.0 (unreleased)

### Added

- A page.

### Tavus

- An
  older one.

### Last

- Z.

## 0.1.0

- All.
"""


def test_a_first_entry_comes_after_the_head() -> None:
    items = {"anam": ["One."]}
    assert inserted(HEAD, Version(0, 1, 0), items) == f"{HEAD}\n{section(Version(0, 1, 0), items)}"


def test_an_entry_comes_before_the_last_release() -> None:
    items = {"anam": ["One."]}
    expected = OLDER.replace("## 0.1.0", f"{section(Version(0, 2, 0), items)}\n## 0.1.0")
    assert inserted(OLDER, Version(0, 2, 0), items) == expected


def test_an_entry_joins_what_is_not_released_yet() -> None:
    items = {"anam": ["One."], "tavus": ["An older one.", "Two."]}
    text = inserted(PENDING, Version(1, 0, 0), items)
    expected = PENDING.replace("0.2.0", "1.0.0").replace("older one.\n", "older one.\n- Two.\n")
    assert text == expected.replace("- Z.\n", "- Z.\n\n### Anam\n\n- One.\n")
    assert inserted(text, Version(1, 0, 0), items) == text
