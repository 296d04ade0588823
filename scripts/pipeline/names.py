"""Python names for what a specification calls by other names."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

from openapi_python_client import strings

MODULE_NAMES = frozenset({"dt", "builtins", "attrs", "self", "cls", "new", "values", "source"})
"""Names that generated modules use themselves."""


def words(text: str) -> list[str]:
    """The words of a name, in lower case; the plural of an abbreviation is one word ("LLMs")."""
    one = re.sub(r"([A-Z]{2,})s(?![a-z])", lambda found: found[0].capitalize(), text)
    return [word for word in strings.snake_case(re.sub(r"[^0-9A-Za-z_.\- ]", " ", one)).split("_") if word]


def snake(text: str) -> str:
    """The words of a text in snake_case, as an identifier."""
    name = "_".join(words(text))
    if not name.isidentifier():
        name = f"field_{name}".rstrip("_")
    return name + "_" if keyword.iskeyword(name) or name in MODULE_NAMES else name


def pascal(text: str) -> str:
    """The words of a text in PascalCase, as an identifier; capitals inside words stay."""
    words = re.findall(r"[0-9A-Za-z]+", text)
    name = "".join(word[0].upper() + word[1:] for word in words)
    if not name or not name[0].isalpha():
        name = f"Model{name}"
    return name + "_" if keyword.iskeyword(name) else name


def unique(texts: Iterable[str], taken: Iterable[str] = ()) -> dict[str, str]:
    """A snake_case name for each text; those that would meet are told apart by a number, in their order."""
    used = set(taken)
    names: dict[str, str] = {}
    for text in texts:
        name, number = snake(text), 2
        while name in used:
            name, number = f"{snake(text)}_{number}", number + 1
        used.add(name)
        names[text] = name
    return names


def method(operation_id: str, tag: str) -> str:
    """An operation's method name: its id less the noun of its resource (`listPersonas` in Personas is `list`)."""
    own, noun = words(operation_id), words(tag)
    for singular in (False, True):
        wanted = [*noun[:-1], _singular(noun[-1])] if singular else noun
        for start in range(len(own) - len(wanted) + 1):
            if own[start : start + len(wanted)] == wanted and len(own) > len(wanted):
                return snake(" ".join(own[:start] + own[start + len(wanted) :]))
    return snake(" ".join(own))


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
