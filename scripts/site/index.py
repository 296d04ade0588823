"""`llms.txt`: what the site has, for programs that read it (https://llmstxt.org)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_HEADING = re.compile(r"^# (?P<title>.+)$", re.MULTILINE)
_LINK = re.compile(r"\[(?P<words>[^][\n]{0,200})\]\([^()\s]{0,200}\)")
_SENTENCE = re.compile(r"(?P<said>.*?)[.:](?= |$)")


def index(name: str, description: str, entries: Iterable[tuple[str, str]], pages: Mapping[str, bytes]) -> str:
    """The file, with a line for each page: its title, where its Markdown is, and its first sentence."""
    lines = [f"# {name}", "", f"> {description}"]
    present = None
    for section, place in entries:
        if section != present:
            lines += ["", f"## {section}", ""]
            present = section
        title, sentence = _title_and_sentence(pages[place].decode())
        lines.append(f"- [{title}]({place}): {sentence}" if sentence else f"- [{title}]({place})")
    return "\n".join(lines) + "\n"


def _title_and_sentence(text: str) -> tuple[str, str]:
    heading = _HEADING.search(text)
    if heading is None:
        return "", ""
    paragraph = " ".join(text[heading.end() :].strip().split("\n\n", 1)[0].split())
    sentence = _SENTENCE.match(_LINK.sub(r"\g<words>", paragraph))  # its links lead from another place
    return heading["title"].replace("`", ""), f"{sentence['said']}." if sentence else ""
