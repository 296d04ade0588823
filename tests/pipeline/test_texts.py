"""What a document says in several places, put together: whole sentences, each once."""

from __future__ import annotations

from scripts.pipeline.texts import ended, in_one, joined, paragraphs
from tests.support.each import for_each


@for_each(
    ("texts", "whole"),
    [
        (("Which page", "At least 1."), "Which page. At least 1."),
        (("Which page.", "At least 1."), "Which page. At least 1."),
        (("Is it on?", "Yes"), "Is it on? Yes"),
        (("As in `a`", "At most 9."), "As in `a`. At most 9."),
        (("(See there.)", "At most 9."), "(See there.) At most 9."),
        (("One of:", "a"), "One of: a"),
        (("The name", "The name"), "The name"),
        (("The name", "The name. At most 9."), "The name. At most 9."),
        (("The name.", "The name"), "The name."),
        (("The name", "The names"), "The name. The names"),
        ((None, "", "  ", "All"), "All"),
        ((), ""),
    ],
)
def test_texts_one_after_another(texts: tuple[str | None, ...], whole: str) -> None:
    assert joined(*texts) == whole


@for_each(
    ("text", "parts"),
    [
        ("One\nline.\n\nAnother", ["One line.", "Another"]),
        ("Values:\n- a\n- b\n  goes on\nand on", ["Values:", "- a", "- b goes on and on"]),
        ("# Heading\ntext\n1. one\n2. two", ["# Heading", "text", "1. one", "2. two"]),
        ("| a |\n| b |", ["| a |", "| b |"]),
        ("", []),
    ],
)
def test_paragraphs(text: str, parts: list[str]) -> None:
    assert paragraphs(text) == parts


def test_paragraphs_as_one() -> None:
    assert in_one("Which page\n\nCounted from 1") == "Which page. Counted from 1"
    assert in_one("Values:\n- a\n- b") == "Values: - a. - b"
    assert ended("Done") == "Done."
    assert ended("Done ") == "Done."
    assert ended("") == ""
