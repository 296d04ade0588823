"""Text of a specification in Markdown: neither markup nor HTML, whoever reads it, be it GitHub or the site.

What could mean something is written as a character reference (`&#42;`), which no reader of Markdown takes for markup.
Backslashes would not do: what they apply to differs from one reader to the next.
"""

from __future__ import annotations

import re

from ..pipeline import texts
from ..pipeline.generating.render import plain
from ..pipeline.texts import in_one

_MEANING = re.compile(
    r"""
      [\\`*\[\]<>&~|\#$@{}!^"]    # markup of all kinds, formulas, and mentions
    | (?<![^\W_])_ | _(?![^\W_])  # emphasis; inside of a word it is none
    | :(?=\S) | (?<=www)\.        # addresses, and emoji by their names
    | ^[-+=]                      # lists and headings
    | (?<=^\d)[.)] | (?<=^\d\d)[.)] | (?<=^\d\d\d)[.)] | (?<=^\d\d\d\d)[.)]
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST = 4_000
"""What is longer is cut: the site's reader of Markdown takes the cube of the length of a line of braces."""

_HARMLESS_CODE = re.compile(r"[A-Za-z0-9 _./:,'\"=()\[\]{}+*#%?@^!;|-]+")


def escaped(text: str) -> str:
    """A text on one line in which nothing is markup."""
    return _escaped(_one_line(text))


def prose(text: str) -> str:
    """A text on one line in which backticks mark code, and nothing else is markup."""
    parts = re.split("`([^`]+)`", _one_line(in_one(plain(text))))
    return "".join(code(part) if place % 2 else _escaped(part) for place, part in enumerate(parts))


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, each as `prose` has it."""
    return [prose(part) for part in texts.paragraphs(plain(text))]


def code(text: str) -> str:
    """A text on one line as code; what backticks cannot hold safely goes into an element of HTML."""
    line = _one_line(text)
    if _HARMLESS_CODE.fullmatch(line):
        return f"`{line}`"
    return f"<code>{_escaped(line)}</code>"


def link(text: str, target: str) -> str:
    """A link of ours; neither part comes from a specification as it is."""
    return f"[{text}]({target})"


def to_method(method: str, anchor: str = "", *, file: str = "") -> str:
    """A link to the description of a method, on the page that it is on unless a file is named."""
    return link(code(method), f"{file}#{anchor or method}")


def items(lines: list[str]) -> str:
    """A list."""
    return "\n".join(f"- {line}" for line in lines)


def fenced(source: str) -> str:
    """Python source in a block of its own, of which no line begins with a backtick."""
    return f"```python\n{source}\n```"


def document(blocks: list[str]) -> str:
    """A page of these blocks, which says that it is generated."""
    return "\n\n".join([MARKER, *filter(None, blocks)]) + "\n"


MARKER = "<!-- Generated from openapi/ by `make docs`: do not edit. -->"


def _one_line(text: str) -> str:
    line = " ".join(plain(text).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _escaped(text: str) -> str:
    return _MEANING.sub(lambda found: f"&#{ord(found[0])};", text)
