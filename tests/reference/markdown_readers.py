"""Markdown as two readers of it have it: CommonMark, which GitHub extends, and the one that the site is made with."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

import markdown
from markdown_it import MarkdownIt

_COMMONMARK = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def read_by_both(text: str) -> dict[str, str]:
    """The HTML that comes out, by the reader."""
    site = markdown.markdown(text, extensions=["toc", "tables", "fenced_code"])
    return {"commonmark": _COMMONMARK.render(text), "site": site}


@dataclass
class Seen:
    """What is in a piece of HTML: its elements with their attributes, and its text."""

    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    text: str = ""


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen = Seen()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.seen.text += data

    def handle_comment(self, data: str) -> None:
        self.seen.comments.append(data)

    def handle_decl(self, decl: str) -> None:
        self.seen.comments.append(decl)

    def handle_pi(self, data: str) -> None:
        self.seen.comments.append(data)


def seen(source: str) -> Seen:
    """What is in a piece of HTML."""
    parser = _Parser()
    parser.feed(source)
    parser.close()
    return parser.seen


def headings(text: str) -> list[str]:
    """The headings of a Markdown text outside of code, as they are shown."""
    outside = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    shown = [re.sub(r"\[(.*?)\]\(.*?\)", r"\1", line) for line in re.findall("^#+ (.*)$", outside, re.MULTILINE)]
    return [html.unescape(line.replace("`", "")) for line in shown]


def github_anchor(heading: str) -> str:
    """The anchor that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
