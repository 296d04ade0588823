"""What people should know before a call that dials, costs, buys or deletes: what it does, how often, and to what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

from ...methods import Method
from ..output import fields
from .arguments import Argument, arguments_of, dashed, typed


class Consequence(NamedTuple):
    """What a call does, as people are told of it."""

    does: str
    question: str


_ONE: Mapping[str, Consequence] = {
    "dial": Consequence("places a phone call, which costs money", "Place it?"),
    "bill": Consequence("costs money", "Send it?"),
    "buy": Consequence("buys something, which costs money", "Buy it?"),
    "delete": Consequence("cannot be undone", "Delete it?"),
}
"""The effects that are asked about."""

_MANY: Mapping[str, Consequence] = {"dial": Consequence("places{} phone calls, which cost money", "Place them?")}
"""The same where there is a list of whom it is done to; the braces are for how many there are."""

_IRREVERSIBLE = Consequence("cannot be undone", "Send it?")

_TOLD = (
    "This places a phone call, which costs money.",
    "This costs money.",
    "This buys something, which costs money.",
    "This deletes something, which cannot be undone.",
    "This cannot be undone.",
)
"""How the description of a method ends that does so."""

_LONGEST = 60
_MOST_NAMED = 4
_MOST_OF_A_LIST = 3

_NAMES = re.compile("(?:^|_)(?:name|number|title|to|code)s?$")
"""How arguments are called that say whom or what a call is about, though it can be made without them."""


def consequence(method: Method, given: Mapping[str, Any] | None = None) -> Consequence | None:
    """What people are asked about before a method is called; None if that needs no question."""
    one = _ONE.get(method.effect)
    if one is None:
        return _IRREVERSIBLE if method.irreversible else None
    several = _several(method) if method.effect in _MANY else None
    if several is None:
        return one
    items = (given or {}).get(several.path[0])
    count = len(items) if isinstance(items, list) else 0
    if count == 1:
        return one
    many = _MANY[method.effect]
    return Consequence(many.does.format(f" {count:,}" if count else ""), many.question)


def without_consequence(description: str) -> str:
    """A description for those who are told elsewhere what a call does."""
    said = next((sentence for sentence in _TOLD if description.endswith(sentence)), "")
    return description.removesuffix(said).rstrip()


def _several(method: Method) -> Argument | None:
    """The list of those to whom a call does something: numbers, or things that have one."""
    return next(
        (
            one
            for one in arguments_of(method)
            if one.is_list
            and len(one.path) == 1
            and any(re.search("(?:^|_)numbers?$", name) for name in (*one.path, *one.schema.get("properties", ())))
        ),
        None,
    )


def as_typed(method: Method, given: Mapping[str, Any]) -> str:
    """The command with the things that it is about, and in brackets the options that say more of that."""
    places = [fields.text(told) for name in method.positional if (told := _told(given.get(name)))]
    told = about(method, given)
    return " ".join([typed(method), *places, *([f"({told})"] if told else [])])


def about(method: Method, given: Mapping[str, Any]) -> str:
    """The options that say whom or what a call is about, as far as they fit a question; secrets are left out."""
    known, required = method.arguments["properties"], method.arguments["required"]
    several = _several(method) if method.effect in _MANY else None
    left_out = {one.path[0] for one in arguments_of(method) if one.kind == "secret"}.union(method.positional)
    wanted: list[str] = [*required, *([several.path[0]] if several else []), *filter(_NAMES.search, known)]
    names = dict.fromkeys(wanted)
    told = (f"--{dashed(name)} {text}" for name in names if name not in left_out and (text := _told(given.get(name))))
    return ", ".join(islice(told, _MOST_NAMED))


def _told(value: Any) -> str:
    """A value that fits a question; of a list the first few and how many more there are; nothing of an object."""
    if isinstance(value, list):
        shown = [text for item in value[:_MOST_OF_A_LIST] if (text := _told(_label(item)))]
        more = f" and {len(value) - len(shown):,} more" if len(value) > len(shown) else ""
        return f"{', '.join(shown)}{more}" if shown else ""
    if not isinstance(value, str | int):
        return ""
    text = fields.text(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _label(item: Any) -> Any:
    """What an item of a list is known by."""
    return next(_labels(item), None) if isinstance(item, Mapping) else item


def _labels(item: Mapping[str, Any]) -> Iterator[Any]:
    for name, value in item.items():
        if _NAMES.search(re.sub("(?<=[a-z])(?=[A-Z])", "_", name).lower()):
            yield value
