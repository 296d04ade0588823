"""What stands in a recording for what is personal or secret. Decisions only.

Of texts only those are kept that the specification names itself (states, kinds), moments, and what the user wants kept;
every other text, and every long number, has a stand-in of the same form, the same one wherever it comes again.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from personae_api.showing import MASK, SECRET

MOST_LEVELS = 100
_LONG_NUMBER = 1_000_000
_SHORTEST_PHONE = 10


def _phone(number: int) -> str:
    return f"+1555{number:07d}"


_FORMS: tuple[tuple[str, re.Pattern[str], Callable[[int], str], re.Pattern[str]], ...] = (
    (
        "ids",
        re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
        lambda n: f"00000000-0000-4000-8000-{n:012d}",
        re.compile(r"00000000-0000-4000-8000-\d{12}"),
    ),
    (
        "e-mail addresses",
        re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+"),
        lambda n: f"person{n}@example.com",
        re.compile(r"person\d+@example\.com"),
    ),
    (
        "addresses of the web",
        re.compile(r"[a-z][a-z0-9+.-]*://\S+"),
        lambda n: f"https://example.com/{n}",
        re.compile(r"https://example\.com/\d+"),
    ),
    (
        "phone numbers",
        re.compile(r"\+[\d ().-]{6,24}"),
        _phone,
        re.compile(r"\+1555\d{7}"),
    ),
    ("digits", re.compile(r"\d+"), lambda n: f"9{n:07d}", re.compile(r"9\d{7}|1555\d{7}")),
    (
        "dates",
        re.compile(r"\d{4}-\d\d-\d\d"),
        lambda n: (dt.date(2000, 1, 1) + dt.timedelta(days=n)).isoformat(),
        re.compile(r"20[0-2]\d-\d\d-\d\d"),
    ),
    ("other texts", re.compile(r".*", re.DOTALL), lambda n: f"text-{n}", re.compile(r"text-\d+")),
)
"""For each form of text: what it is called, how it is recognised, its stand-in, and how that is recognised."""

FIELD = re.compile(r"field-\d+")
"""The stand-in of the name of a field."""

_SECRET = re.compile(
    rf"{SECRET.pattern}|(^|[_-])(pin|otp|totp|cvv|cvc|csc|ssn|pwd)s?($|[_-])|pass[_-]?(code|phrase|key)"
    r"|(security|access|auth|verification|confirmation|login|recovery|backup|one[_-]?time|pin)[_-]?code",
    re.I,
)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?")
_KEPT = frozenset({"", "true", "false", "null", MASK})


def is_stand_in(value: Any) -> bool:
    """Whether a value of a recording stands for another one."""
    if isinstance(value, str):
        return value == MASK or any(made.fullmatch(value) for _, _, _, made in _FORMS)
    return type(value) is int and value >= 9 * _LONG_NUMBER and str(value).startswith("9")


class StandIns:
    """Gives values their stand-ins, and counts them; `words` and `names` are those of a specification."""

    def __init__(self, keep: Collection[str] = ()) -> None:
        self.keep = frozenset(keep)
        self.replaced: Counter[str] = Counter()
        self._known: dict[tuple[str, Any], Any] = {}
        self._numbers: Counter[str] = Counter()
        self.hide: Callable[[str], str] = str
        """Takes the key out of texts that are kept."""

    def value(
        self, value: Any, words: Collection[str], names: Collection[str], *, is_kept: bool = False, levels: int = 0
    ) -> Any:
        """A JSON value with stand-ins."""
        if levels > MOST_LEVELS:
            return MASK
        if isinstance(value, str):
            return self.hide(value) if is_kept else self.text(value, words)
        if isinstance(value, bool) or value is None:
            return value
        if isinstance(value, int | float):
            return value if is_kept else self._number(value)
        if isinstance(value, Mapping):
            return dict(self._members(value, words, names, levels, is_kept=is_kept))
        return [self.value(item, words, names, is_kept=is_kept, levels=levels + 1) for item in value]

    def _members(
        self, value: Mapping[Any, Any], words: Collection[str], names: Collection[str], levels: int, *, is_kept: bool
    ) -> Iterator[tuple[str, Any]]:
        for name, member in value.items():
            shown = name if name in names or name in self.keep else self._field(name)
            is_secret = _is_secret(str(name))
            keeps = (is_kept or name in self.keep) and not is_secret
            given = self._masked(member) if is_secret else member
            yield shown, self.value(given, words, names, is_kept=keeps, levels=levels + 1)

    def _masked(self, secret: Any) -> Any:
        """A secret, or each of several; of an object the names of its fields decide."""
        if isinstance(secret, Mapping | bool | None):
            return secret
        if isinstance(secret, list):
            return [self._masked(MASK if isinstance(one, list) else one) for one in secret]
        self.replaced["secrets"] += 1
        return MASK

    def text(self, text: str, words: Collection[str]) -> str:
        """A text, or its stand-in."""
        if text in _KEPT or text in words or _MOMENT.fullmatch(text):
            return text
        kind, _, made, _ = next(form for form in _FORMS if form[1].fullmatch(text))
        self.replaced[kind] += 1
        if kind == "digits" and len(text) >= _SHORTEST_PHONE:  # vendors write one number with a plus and without
            return self._made("phone numbers", f"+{text}", _phone)[1:]
        return self._made(kind, text, made)

    def _made(self, kind: str, value: Any, made: Callable[[int], str]) -> str:
        if (kind, value) not in self._known:
            self._numbers[kind] += 1
            self._known[kind, value] = made(self._numbers[kind])
        return str(self._known[kind, value])

    def _number(self, number: float) -> float:
        if abs(number) < _LONG_NUMBER:
            return number
        self.replaced["long numbers"] += 1
        stand_in = int(self._made("long numbers", number, lambda n: str(9 * _LONG_NUMBER + n)))
        return stand_in if isinstance(number, int) else float(stand_in)

    def _field(self, name: str) -> str:
        self.replaced["names of fields"] += 1
        return self._made("names of fields", name, "field-{}".format)


def _is_secret(name: str) -> bool:
    return any(_SECRET.search(spelled) for spelled in (name, _HUMP.sub("_", name)))


def vocabulary(document: Mapping[str, Any]) -> tuple[frozenset[str], frozenset[str]]:
    """The words that a specification gives as values, and the names of its fields and parameters."""
    words: set[str] = set()
    names: set[str] = set()
    left: list[Any] = [document.get("paths", {}), document.get("components", {})]
    while left:
        value = left.pop()
        if isinstance(value, list):
            left += value
        elif isinstance(value, Mapping):
            words.update(word for word in value.get("enum", ()) if isinstance(word, str))
            if isinstance(value.get("const"), str):
                words.add(value["const"])
            if isinstance(value.get("properties"), Mapping):
                names.update(value["properties"])
            if isinstance(value.get("name"), str) and "in" in value:
                names.add(value["name"])
            left += [inner for name, inner in value.items() if name not in ("example", "examples", "default")]
    return frozenset(words), frozenset(names)
