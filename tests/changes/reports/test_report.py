"""The report: a table for a terminal, and Markdown for a pull request."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from scripts.changes.finding import Finding, Severity, contrasted, listed, quoted
from scripts.changes.reports.report import LONGEST, NOTHING, counted, grouped, markdown, table

GONE = Finding("acme", Severity.BREAKING, "GET /a (getA)", "`x` is gone", "acme.a.get", ("`A.x: str` is gone",))
SAME = Finding("acme", Severity.BREAKING, "GET /b (getB)", "`x` is gone", "acme.b.get", ("`A.x: str` is gone",))
NEW = Finding("acme", Severity.HARMLESS, "GET /a (getA)", "`y` is new", "acme.a.get", new=True)
RISKY = Finding("zeta", Severity.RISKY, "the whole API", "takes no key")
NAMED = Finding("acme", Severity.NAME, "personae_api.acme.models.B", "`A` → `B`")


def shown(*findings: Finding, width: int = 120) -> str:
    console = Console(file=io.StringIO(), width=width)
    console.print(table(findings))
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


def test_nothing_is_said_to_be_nothing() -> None:
    assert markdown([]) == f"{NOTHING}\n"
    assert counted([]) == ""


def test_the_worst_comes_first_within_its_vendor() -> None:
    groups = grouped([RISKY, NEW, NAMED, GONE])
    assert [(group.vendor, group.worst) for group in groups] == [
        ("acme", Severity.BREAKING),
        ("acme", Severity.NAME),
        ("zeta", Severity.RISKY),
    ]
    assert groups[0].findings == (GONE, NEW)


def test_what_is_the_same_in_several_places_is_told_once() -> None:
    (both,) = grouped([GONE, SAME])
    assert both.places == (("GET /a (getA)", "acme.a.get"), ("GET /b (getB)", "acme.b.get"))
    assert counted([GONE, SAME]) == "1 breaking"


def test_the_markdown_is_by_place_with_what_is_harmless_elsewhere_folded() -> None:
    quiet = Finding("acme", Severity.HARMLESS, "GET /c (getC)", "may also fail with `429` now", "acme.c.get")
    assert markdown([quiet, GONE, NEW, NAMED, RISKY]) == (
        """**1 breaking, 1 other name, 1 risky, 2 harmless**

#### acme: `GET /a (getA)` (`acme.a.get`)

- **breaking**: `x` is gone
  - `A.x: str` is gone
- **harmless**: `y` is new

#### acme: `personae_api.acme.models.B`

- **other name**: `A` → `B`

#### zeta: `the whole API`

- **risky**: takes no key

<details><summary>1 harmless in other places</summary>

- acme: `GET /c (getC)` (`acme.c.get`): may also fail with `429` now

</details>
"""
    )


def test_the_markdown_fits_a_pull_request_whatever_comes() -> None:
    many = [
        Finding("acme", severity, f"GET /{number} (get{number})", f"`{'x' * 60}{number}` is gone")
        for severity in (Severity.HARMLESS, Severity.BREAKING)
        for number in range(600)
    ]
    text = markdown(many)
    assert 0.9 * LONGEST < len(text) <= LONGEST
    assert text.count("**breaking**") > 250
    assert "places are left out here, `make diff` shows them all." in text
    one = markdown([Finding("acme", Severity.BREAKING, "GET /a (getA)", f"`{number}` is gone") for number in range(99)])
    assert one.count("**breaking**") == 40
    assert "- and 59 more, the worst are these" in one
    short = markdown([*many[:600], *many[-2:]])
    assert short.count("**breaking**") == 2


def test_the_table_has_every_finding_with_its_place_and_what_it_is_in_python() -> None:
    text = shown(GONE, SAME, NEW, RISKY)
    lines = [" ".join(line.split()) for line in text.splitlines()]
    assert lines[0] == "where what, and what comes of it in Python"
    assert "breaking GET /a (getA) x is gone" in lines
    assert "acme.a.get A.x: str is gone" in lines
    assert "and 1 more" in text
    assert "risky the whole API takes no key" in lines
    assert lines.index("acme") < lines.index("zeta")


def test_texts_of_a_vendor_are_nothing_but_text() -> None:
    evil = quoted("`@all` \x1b[31m\n# [b](http://x.test) <img>\u202e")
    assert evil == "`'@all' [31m # [b](http://x.test) <img>`"
    text = shown(Finding("acme", Severity.RISKY, "GET /[bold]a\x1b[0m", f"{evil} is [red]gone[/red]"), width=200)
    assert "GET /[bold]a [0m" in text
    assert "is [red]gone[/red]" in text
    assert "\x1b" not in text
    assert markdown([Finding("acme", Severity.RISKY, "GET /`@all`", "is gone")]).count("`") == 2


@pytest.mark.parametrize(("old", "new"), [("b", "c"), ("", "c"), ("b" * 99, "c" * 99)])
def test_two_long_texts_are_shown_where_they_differ(old: str, new: str) -> None:
    told = contrasted("a" * 99 + old, "a" * 99 + new)
    assert told[0] != told[1]
    assert all(len(text) <= 62 and text.startswith("`…aaa") for text in told)
    assert contrasted("a", "b") == ("`a`", "`b`")


def test_long_texts_and_lists_are_cut() -> None:
    assert quoted("x" * 80) == f"`{'x' * 59}…`"
    assert quoted("") == "`''`"
    assert listed("abcdefghij", 3) == "a, b, c and 7 more"
    assert listed("ab") == "a, b"
