"""Regular expressions as JSON Schema has them (ECMA 262), read for a search whose time grows with the text alone.

A vendor's expression runs on whatever a request sends: Python's own engine reads another dialect, and some expressions
keep it busy for ever. What cannot be read here, such as a reference back to a group, is not judged.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

_SPACES = frozenset("\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff") | {
    chr(code) for code in range(0x2000, 0x200B)
}
_WORD = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
_LINE_ENDS = frozenset("\n\r\u2028\u2029")
_CONTROLS = {"t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "0": "\0"}
_CATEGORIES = {
    "Letter": "L",
    "Lowercase_Letter": "Ll",
    "Uppercase_Letter": "Lu",
    "Titlecase_Letter": "Lt",
    "Modifier_Letter": "Lm",
    "Other_Letter": "Lo",
    "Mark": "M",
    "Combining_Mark": "M",
    "Nonspacing_Mark": "Mn",
    "Spacing_Mark": "Mc",
    "Enclosing_Mark": "Me",
    "Number": "N",
    "Decimal_Number": "Nd",
    "digit": "Nd",
    "Letter_Number": "Nl",
    "Other_Number": "No",
    "Punctuation": "P",
    "punct": "P",
    "Connector_Punctuation": "Pc",
    "Dash_Punctuation": "Pd",
    "Open_Punctuation": "Ps",
    "Close_Punctuation": "Pe",
    "Initial_Punctuation": "Pi",
    "Final_Punctuation": "Pf",
    "Other_Punctuation": "Po",
    "Symbol": "S",
    "Math_Symbol": "Sm",
    "Currency_Symbol": "Sc",
    "Modifier_Symbol": "Sk",
    "Other_Symbol": "So",
    "Separator": "Z",
    "Space_Separator": "Zs",
    "Line_Separator": "Zl",
    "Paragraph_Separator": "Zp",
    "Other": "C",
    "Control": "Cc",
    "cntrl": "Cc",
    "Format": "Cf",
    "Surrogate": "Cs",
    "Private_Use": "Co",
    "Unassigned": "Cn",
}


class Unreadable(Exception):
    """An expression that is none, or that is not judged; says why."""


Test: TypeAlias = Callable[[str], bool]


@dataclass(frozen=True, slots=True, eq=False)
class One:
    """A character of a kind; `sample` is one."""

    holds: Test
    sample: str


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One thing after another."""

    parts: tuple[Tree, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """One of several things."""

    options: tuple[Tree, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Repeat:
    """A thing several times; `most` is None for any number."""

    part: Tree
    least: int
    most: int | None


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """A place between characters, told by those before and behind it, None at the ends of the text."""

    holds: Callable[[str | None, str | None], bool]


@dataclass(frozen=True, slots=True, eq=False)
class Ahead:
    """A place where something does, or does not, follow."""

    part: Tree
    wanted: bool


Tree: TypeAlias = One | Row | Choice | Repeat | Edge | Ahead


def _is_word(character: str | None) -> bool:
    return character in _WORD if character else False


_START = Edge(lambda before, _: before is None)
_END = Edge(lambda _, after: after is None)
_BOUNDARY = Edge(lambda before, after: _is_word(before) is not _is_word(after))
_NO_BOUNDARY = Edge(lambda before, after: _is_word(before) is _is_word(after))
_CLASSES: dict[str, One] = {
    "d": One(lambda character: "0" <= character <= "9", "1"),
    "D": One(lambda character: not "0" <= character <= "9", "a"),
    "w": One(lambda character: character in _WORD, "a"),
    "W": One(lambda character: character not in _WORD, "-"),
    "s": One(lambda character: character in _SPACES, " "),
    "S": One(lambda character: character not in _SPACES, "a"),
}
_SIGNS: dict[str, Tree] = {"^": _START, "$": _END, ".": One(lambda character: character not in _LINE_ENDS, "a")}


def read(text: str) -> Tree:
    """The expression as a tree; Unreadable if it is none, or one that is not judged."""
    reader = _Reader(text)
    tree = reader.choice()
    if not reader.is_at_end:
        raise Unreadable("a parenthesis is closed that was not opened")
    return tree


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0

    @property
    def is_at_end(self) -> bool:
        return self._place == len(self._text)

    def _taken(self, *options: str) -> str:
        """The first of the options that stands here, taken; else nothing."""
        for option in options:
            if self._text.startswith(option, self._place):
                self._place += len(option)
                return option
        return ""

    def _next(self) -> str:
        if self.is_at_end:
            raise Unreadable("it ends too early")
        self._place += 1
        return self._text[self._place - 1]

    def _until(self, end: str) -> str:
        found = self._text.find(end, self._place)
        if found < 0:
            raise Unreadable(f"a {end} is missing")
        taken = self._text[self._place : found]
        self._place = found + len(end)
        return taken

    def choice(self) -> Tree:
        options = [self._row()]
        while self._taken("|"):
            options.append(self._row())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def _row(self) -> Tree:
        parts: list[Tree] = []
        while not self.is_at_end and self._text[self._place] not in "|)":
            parts.append(self._repeated(self._atom()))
        return Row(tuple(parts))

    def _atom(self) -> Tree:
        character = self._next()
        if character == "(":
            return self._group()
        if character == "[":
            return self._class()
        if character == "\\":
            return self._escape()
        if character in "*+?":
            raise Unreadable(f"there is nothing that {character} could repeat")
        return _SIGNS.get(character) or _exactly(character)

    def _group(self) -> Tree:
        kind = self._taken("?:", "?=", "?!", "?<=", "?<!", "?<", "?")
        if kind in ("?", "?<=", "?<!"):
            raise Unreadable("a group of this kind is not judged")
        if kind == "?<":
            self._until(">")
        inner = self.choice()
        if not self._taken(")"):
            raise Unreadable("a parenthesis is not closed")
        return Ahead(inner, kind == "?=") if kind in ("?=", "?!") else inner

    def _repeated(self, part: Tree) -> Tree:
        sign = self._taken("*", "+", "?", "{")
        if not sign:
            return part
        bounds = {"*": (0, None), "+": (1, None), "?": (0, 1)}.get(sign) or self._bounds()
        if bounds is None:
            return Row((part, _exactly("{")))
        if isinstance(part, Edge | Ahead):
            raise Unreadable("a place cannot be repeated")
        self._taken("?")  # whether as little or as much as can be is the same to whoever only looks for a match
        least, most = bounds
        if self._text[self._place : self._place + 1] in ("*", "+", "?"):
            raise Unreadable("what is repeated is repeated once more")
        return Repeat(part, least, most)

    def _bounds(self) -> tuple[int, int | None] | None:
        """Those in braces; None where a brace is just that."""
        inside, closed, _ = self._text[self._place :].partition("}")
        low, comma, high = inside.partition(",")
        if not closed or not _is_number(low) or not (high == "" or _is_number(high)):
            return None
        self._place += len(inside) + 1
        least = int(low)
        most = least if not comma else (int(high) if high else None)
        if most is not None and most < least:
            raise Unreadable("something is repeated at least more often than at most")
        return least, most

    def _escape(self) -> Tree:
        character = self._text[self._place : self._place + 1]
        edge = {"b": _BOUNDARY, "B": _NO_BOUNDARY}.get(character)
        if edge is not None:
            self._place += 1
            return edge
        return self._escaped()

    def _escaped(self) -> One:
        character = self._next()
        if character in _CLASSES:
            return _CLASSES[character]
        if character in "pP":
            return self._category(character == "p")
        if character in _CONTROLS and not (character == "0" and self._text[self._place : self._place + 1].isdigit()):
            return _exactly(_CONTROLS[character])
        if character == "c":
            letter = self._next()
            if letter.isascii() and letter.isalpha():
                return _exactly(chr(ord(letter) % 32))
        if character == "x":
            return _exactly(self._code(2))
        if character == "u":
            return _exactly(self._unicode())
        if character.isalnum():
            raise Unreadable(f"\\{character} is not judged")
        return _exactly(character)

    def _code(self, count: int) -> str:
        digits = self._text[self._place : self._place + count]
        if len(digits) != count or not _is_hex(digits):
            raise Unreadable("a character has no code")
        self._place += count
        return chr(int(digits, 16))

    def _unicode(self) -> str:
        if self._taken("{"):
            digits = self._until("}")
            if not _is_hex(digits) or int(digits, 16) > 0x10FFFF:
                raise Unreadable("a character has no code")
            return chr(int(digits, 16))
        high = self._code(4)
        if "\ud800" <= high <= "\udbff" and self._taken("\\u"):  # two halves of one character
            return chr(0x10000 + ((ord(high) - 0xD800) << 10) + ord(self._code(4)) - 0xDC00)
        return high

    def _category(self, wanted: bool) -> One:
        if not self._taken("{"):
            raise Unreadable("\\p needs the name of a kind of characters")
        name = self._until("}")
        _, _, value = name.rpartition("=")
        kind = _CATEGORIES.get(value, value)
        if name.removesuffix(value) not in ("", "gc=", "General_Category=") or kind not in _KINDS:
            raise Unreadable(f"\\p{{{name}}} is not judged")
        return _such(lambda character: unicodedata.category(character).startswith(kind) is wanted)

    def _class(self) -> One:
        is_negated = bool(self._taken("^"))
        members: list[One] = []
        while not self._taken("]"):
            low = self._member()
            if (
                self._text[self._place : self._place + 1] == "-"
                and self._text[self._place + 1 : self._place + 2] != "]"
            ):
                self._place += 1
                high = self._member()
                members += [_range(low, high)] if _is_one(low) and _is_one(high) else [low, _exactly("-"), high]
            else:
                members.append(low)
        tests = [member.holds for member in members]
        if is_negated:
            return _such(lambda character: not any(test(character) for test in tests))
        return One(lambda character: any(test(character) for test in tests), members[0].sample if members else "")

    def _member(self) -> One:
        character = self._next()
        if character != "\\":
            return _exactly(character)
        return _exactly("\b") if self._taken("b") else self._escaped()


class _Exactly(str):
    """A character as a test."""

    __slots__ = ()

    def __call__(self, character: str) -> bool:
        return character == self


def _exactly(character: str) -> One:
    return One(_Exactly(character), character)


def _is_one(part: One) -> bool:
    return isinstance(part.holds, _Exactly)


def _range(low: One, high: One) -> One:
    if low.sample > high.sample:
        raise Unreadable("a range ends before it begins")
    return One(lambda character: low.sample <= character <= high.sample, low.sample)


def _such(test: Test) -> One:
    return One(test, next(filter(test, _EXAMPLES), ""))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10


def _is_hex(text: str) -> bool:
    return 0 < len(text) <= 6 and set(text.lower()) <= set("0123456789abcdef")


_KINDS = frozenset(_CATEGORIES.values())
_EXAMPLES = (
    "a1A-_ .,:/@#+(){}\n\u00e9\u20ac\u4e2d\u0301\u0903\u20dd\u2160\u00b2\u01c5\u02b0\u201c\u201d\u2028"
    "\u2029\0\u200d\ue000\ud800\u0378"
)
"""A character of each kind, the plain ones first."""
