"""Putting together what a document says in several places, so that it reads as sentences."""

from __future__ import annotations

import re

_ENDS = (".", "!", "?", ":", ";", ",", "…", "。", "-", "#", "|", "=", ">", "```")
"""With what a text ends that needs no full stop: other stops, rules, tables, code."""

_AFTER_STOPS = "\"'`)]*_"
"""What may stand after a full stop."""


def ended(text: str) -> str:
    """A text with a full stop, where it has no other end."""
    text = text.rstrip()
    return text if not text or text.endswith(_ENDS) or text.rstrip(_AFTER_STOPS).endswith(_ENDS[:8]) else f"{text}."


def joined(*texts: str | None) -> str:
    """Texts one after another, each once: one that another begins with is told by that."""
    found: list[str] = []
    for text in texts:
        if text is None or not text.strip():
            continue
        same = next((place for place, other in enumerate(found) if _begins(text, other) or _begins(other, text)), None)
        if same is None:
            found.append(text)
        else:
            found[same] = max(found[same], text, key=len)
    return " ".join([*map(ended, found[:-1]), *found[-1:]])


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, each on one line; headings and the items of lists are paragraphs too."""
    found: list[list[str]] = []
    is_open = False
    for line in text.splitlines():
        bare = line.strip()
        if not bare:
            is_open = False
        elif is_open and not _STARTS.match(bare) and not found[-1][-1].startswith("#"):
            found[-1].append(bare)
        else:
            found.append([bare])
            is_open = True
    return [" ".join(" ".join(lines).split()) for lines in found]


_STARTS = re.compile(r"#{1,6} |[-*+•] |\d{1,3}[.)] |\|")
"""How a line begins that does not go on with the one before."""


def in_one(text: str) -> str:
    """The paragraphs of a text as one, in which each is a sentence of its own."""
    found = paragraphs(text)
    return " ".join([*map(ended, found[:-1]), *found[-1:]])


def _begins(text: str, beginning: str) -> bool:
    """Whether a text is another one, or goes on after it with a sentence of its own."""
    one, other = (" ".join(each.split()).rstrip(".") for each in (text, beginning))
    return one == other or one.startswith((f"{other}. ", f"{other}! ", f"{other}? "))
