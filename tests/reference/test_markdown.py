"""Text of a specification stays text, for both readers of Markdown."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.generating.render import plain
from scripts.pipeline.texts import in_one
from scripts.reference.markdown import code, escaped, items, paragraphs, prose
from tests.support.each import for_each

from ..pipeline.hostile import texts
from .markdown_readers import read_by_both, seen

MARKUP = (
    *("**bold**", "_slanted_", "__init__", "~~gone~~", "`", "``", "# title", "- item", "+ item", "* item", "1. item"),
    *("1) item", "> quote", "---", "===", "| a | b |\n|---|---|", "```\ncode\n```", "~~~", "    indented", "\\", "\\*"),
    *("[text](javascript:alert(1))", "[text]: https://example.com", "![](x)", "<https://example.com>", "[^1]"),
    *("<script>alert(1)</script>", "<b onclick=alert(1)>", "<!-- -->", "<?php ?>", "<![CDATA[ ]]>", "</li>", "&lt;"),
    *("<script", "<?", "<!--", "<!X", "<div", "</div", "<", "[text](x", "[x]: y", "&#42", "**open", "`open", "&"),
    *("https://example.com", "www.example.com", "mailto:a@example.com", "a@example.com", ":smile:", "$x$", "$`x`$"),
    *(
        "title: x\n\ny",
        "!!! note",
        "{: #id }",
        "*[HTML]: x",
        "a\nb",
        "a  \nb",
        "term\n: text",
        "&#42;x&#42;",
        "10. May",
    ),
)
written = st.lists(st.sampled_from(MARKUP) | texts | st.text(max_size=5), max_size=4).map("".join)


def shown(text: str) -> str:
    return " ".join(plain(text).split())


def is_text(source: str, text: str) -> None:
    for reader, result in read_by_both(f"{source}\n\nAfter all.").items():
        found = seen(result)
        assert found.elements == [("p", {})] * (2 if shown(text) else 1), (reader, result)
        assert found.comments == [], reader
        assert found.text.strip() == f"{shown(text)}\nAfter all.".strip(), reader


@for_each("text", MARKUP)
def test_markup_is_text(text: str) -> None:
    is_text(escaped(text), text)


@given(written)
def test_any_text_is_text(text: str) -> None:
    is_text(escaped(text), text)


@given(written)
def test_any_text_is_text_in_a_list(text: str) -> None:
    for reader, result in read_by_both(items([escaped(text), "next"])).items():
        found = seen(result)
        assert {name for name, _ in found.elements} == {"ul", "li"}, (reader, result)
        assert found.text.split() == [*shown(text).split(), "next"], reader


@given(written)
def test_code_is_code_and_nothing_else(text: str) -> None:
    if not shown(text):
        return
    for reader, result in read_by_both(f"see {code(text)}, please").items():
        found = seen(result)
        assert found.elements == [("p", {}), ("code", {})], (reader, result)
        assert found.text.strip() == f"see {shown(text)}, please", reader


@given(written, written)
def test_backticks_mark_code_and_the_rest_is_text(before: str, after: str) -> None:
    before, after = before.replace("`", ""), after.replace("`", "")
    for reader, result in read_by_both(prose(f"{before} `a_field` {after}")).items():
        found = seen(result)
        assert found.elements == [("p", {}), ("code", {})], (reader, result)
        assert found.text.strip() == shown(in_one(plain(f"{before} a_field {after}"))), reader


@for_each("text", ["https://example.com", "see www.example.com", "a@example.com", "xmpp:a@b.c", "ftp://x"])
def test_no_address_becomes_a_link_on_github(text: str) -> None:
    assert not re.search(r"\w:/|www\.|@", escaped(text))
    assert html.unescape(escaped(text)) == text


def test_what_is_plain_is_left_plain() -> None:
    text = 'Words (and some_more), 50 % of them; it\'s 10.5 - or so: "no" more? Yes/no + 1 = 2.'
    assert escaped(text) == text.replace('"', "&#34;")


def test_paragraphs_stay_apart() -> None:
    assert paragraphs("One\nline.\n\n\n# Two\n\n   \n") == ["One line.", "&#35; Two"]


@pytest.mark.parametrize("piece", ["{", "`", "<", "a "])
@pytest.mark.parametrize("write", [prose, escaped, code])
def test_a_text_is_as_long_as_readers_can_take(piece: str, write: Callable[[str], str]) -> None:
    short, long = piece * 400, piece * 500_000
    assert "…" not in write(short)
    for result in read_by_both(write(long)).values():
        found = seen(result).text.strip()
        assert len(found) <= 4_000
        assert found.endswith("…")
