"""Regular expressions of vendors: read as ECMA 262 has them, in time that grows with the text alone, or not judged."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae.sandbox.specification.schemas import searches
from personae.sandbox.specification.schemas.patterns import Unreadable
from personae.sandbox.specification.schemas.searches import search
from tests.support.each import for_each


@for_each(
    ("pattern", "found", "missed"),
    [
        ("^[a-z]+$", ["abc"], ["", "abc\n", "Abc", "ab1"]),
        ("^\\p{L}+$", ["Zoë", "中"], ["a1", ""]),
        ("^\\p{Letter}\\p{Nd}\\P{L}$", ["a1-", "é٣."], ["1a-", "a1b"]),
        ("\\p{General_Category=Currency_Symbol}\\p{gc=digit}", ["only €5"], ["5€"]),
        ("^(?<year>[0-9]{4})-(?<month>[0-9]{2})$", ["2026-11"], ["2026-1", "x2026-11"]),
        ("^(?:\\+|00)[1-9]\\d{6,14}$", ["+12025550123", "004930901820"], ["+0123456", "+1202", "+1" + "2" * 15]),
        ("^\\d$", ["7"], ["٣", "a"]),
        ("^\\w$", ["_", "a"], ["é"]),
        ("^\\s$", ["\u00a0", "\ufeff", "\u2028"], ["\u200b", "a"]),
        ("^.$", ["a", "\v"], ["\n", "\u2028"]),
        ("^[^]$", ["\n"], [""]),
        ("^[]$", [], ["", "a"]),
        ("^[\\w.-]+@[\\w-]+\\.[\\w.-]+$", ["some.one@example.com"], ["someone@example"]),
        ("^[+\\-*/a-c]$", ["-", "b", "/"], ["d"]),
        ("^[\\d-x]$", ["-", "4", "x"], ["5a"]),
        ("\\bcat\\b", ["a cat.", "cat"], ["concat", "cats"]),
        ("\\Bcat", ["concat"], ["cat"]),
        ("^(?=.*[A-Z])(?=.*\\d).{8,}$", ["Abcdefg1"], ["abcdefg1", "Abc1"]),
        ("^(?!-)[a-z-]+$", ["a-b"], ["-b"]),
        ("^(?:(?!--).)*$", ["a-b", ""], ["a--b"]),
        ("^a{2}b{1,}c{0,2}$", ["aab", "aabbcc"], ["ab", "aabccc"]),
        ("^a{,2}$", ["a{,2}"], ["aa"]),
        ("x{", ["x{"], ["x"]),
        ("^\\u0041\\x42\\cA\\0\\t$", ["AB\x01\0\t"], ["AB"]),
        ("^\\u{1F600}\\ud83d\\ude00$", ["😀😀"], ["😀"]),
        ("^a*?b+?$", ["aab"], ["a"]),
        ("a|b|", ["", "c"], []),
        ("^(|a)+$", ["", "aaa"], ["b"]),
        ("\\$\\{[^}]+\\}", ["cost ${x}"], ["${}"]),
    ],
)
def test_what_matches(pattern: str, found: list[str], missed: list[str]) -> None:
    automaton = search(pattern)
    assert [text for text in found if not automaton.is_found_in(text)] == []
    assert [text for text in missed if automaton.is_found_in(text)] == []


@for_each(
    ("pattern", "why"),
    [
        ("(a", "parenthesis is not closed"),
        ("a)", "closed that was not opened"),
        ("[a", "ends too early"),
        ("*a", "nothing that \\* could repeat"),
        ("a**", "repeated once more"),
        ("^*", "a place cannot be repeated"),
        ("a{3,2}", "at least more often"),
        ("[z-a]", "ends before it begins"),
        ("(a)\\1", "\\\\1 is not judged"),
        ("\\a", "\\\\a is not judged"),
        ("a\\Z", "\\\\Z is not judged"),
        ("(?i)a", "of this kind is not judged"),
        ("(?<=a)b", "of this kind is not judged"),
        ("(?P<x>a)", "of this kind is not judged"),
        ("\\p{Script=Greek}", "is not judged"),
        ("\\p", "name of a kind"),
        ("\\u12", "no code"),
        ("\\u{110000}", "no code"),
        ("a\\", "ends too early"),
        ("(?<x", "> is missing"),
        ("a{100000}", "too large"),
        ("((a{1,100}){1,100}){1,100}", "too large"),
        ("(" * 5000 + ")" * 5000, "nested too deeply"),
    ],
)
def test_what_is_not_judged_says_why(pattern: str, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        search(pattern)


@for_each("pattern", ["(a+)+$", "^(a|aa)+$", "^(a|a)*$", "(.*)*x$", "^(a?){40}a{40}b$", "\\s*\\s*\\s*;"])
def test_no_expression_keeps_it_busy(pattern: str) -> None:
    """With an engine that goes back and tries again, each of them takes longer than the sun will shine."""
    assert not search(pattern).is_found_in("a" * 2_000 + " " * 2_000 + "!")


def test_what_takes_too_long_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searches, "MAX_STEPS", 1_000)
    assert not search("^a*$").is_found_in("a" * 300 + "!")
    assert search("^a*$").is_found_in("a" * 3_000 + "!")


ATOMS = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", "\\d", "\\b", "^", "$", "(?:a|b)", "(?=a)", "(?!b)"])
PLAIN = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.builds("(?:{}|{})".format, inner, inner),
        st.builds("(?:{}){}".format, inner, st.sampled_from(["*", "+", "?", "{2}", "{0,2}", "{1,}"])),
    ),
    max_leaves=6,
)


@given(PLAIN, st.text("ab1 ", max_size=8))
def test_it_agrees_with_the_engine_of_python_where_both_mean_the_same(pattern: str, text: str) -> None:
    assert search(pattern).is_found_in(text) is (re.search(pattern, text) is not None)


@for_each(
    "pattern",
    [
        "^[0-9]{4}-[0-9]{2}$",
        "^\\p{Lu}[^\\s]{3,}$",
        "^(?:abc|d)+\\.x?$",
        "^[^a-zA-Z0-9]{2}$",
        "^\\p{Sc}\\p{Zs}$",
        "\\bx\\b",
    ],
)
@for_each("least", [0, 12])
def test_a_text_is_made_that_matches(pattern: str, least: int) -> None:
    made = search(pattern).sample(least)
    assert made is None or (search(pattern).is_found_in(made) and len(made) >= least)
    assert least or made is not None
