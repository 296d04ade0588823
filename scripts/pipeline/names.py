"""Python names for what a specification calls by other names."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from openapi_python_client import strings

_LONGEST = 100  # names of modules are names of files


def words(text: str) -> list[str]:
    """The words of a name, in lower case; the plural of an abbreviation is one word ("LLMs")."""
    return [*_words(text)]


@lru_cache(maxsize=50_000)  # a document has few names, and says them all the time
def _words(text: str) -> tuple[str, ...]:
    one = re.sub(r"[A-Z]+(?:s(?![a-z]))?", lambda found: _as_a_word(found[0]), _plain(text))
    apart = strings.snake_case(re.sub(r"[^0-9A-Za-z_.\- ]", " ", one))
    return tuple(word for word in re.sub(r"(^|_)v_([0-9]+)(?=_|$)", r"\1v\2", apart).split("_") if word)


def _as_a_word(capitals: str) -> str:
    """Capitals as they are, but those of an abbreviation in the plural as one word ("LLMs" is "Llms")."""
    return capitals.capitalize() if len(capitals) > 2 and capitals[-1] == "s" else capitals


_SPELT = str.maketrans(
    {
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ẞ": "SS",
        "Æ": "AE",
        "Œ": "OE",
        "Ø": "O",
        "Ł": "L",
        "Đ": "D",
        "Ð": "D",
        "Þ": "TH",
    }
)
"""Letters that are not made of one of ASCII and a mark."""


def _plain(text: str) -> str:
    """A text with its letters as near to ASCII as they come ("café" is "cafe", "Straße" is "Strasse")."""
    apart = unicodedata.normalize("NFKD", text.translate(_SPELT))
    return "".join(c for c in apart if not unicodedata.combining(c))


def snake(text: str, reserved: Iterable[str] = ()) -> str:
    """The words of a text in snake_case, as an identifier."""
    name = "_".join(words(text))[:_LONGEST].rstrip("_") or "field"
    if not name.isidentifier():
        name = f"field_{name}"
    return name + "_" if keyword.iskeyword(name) or name in reserved else name


def module(text: str) -> str:
    """The words of a text as the name of a module, beside the `lazy` that generated packages use."""
    return snake(text, ("lazy",))


def pascal(text: str, prefix: str = "Model") -> str:
    """The words of a text in PascalCase, with their capitals; what starts with no letter gets the prefix."""
    name = "".join(word[0].upper() + word[1:] for word in re.findall(r"[0-9A-Za-z]+", _plain(text)))
    name = name[:_LONGEST] if name[:1].isalpha() else prefix + name[:_LONGEST]
    return name + "_" if keyword.iskeyword(name) else name


RESERVED_CLASSES = frozenset(
    {
        *("Any", "ClassVar", "Literal", "Mapping", "Self", "Sequence", "TypeAlias", "TYPE_CHECKING"),
        *("Array", "Enumeration", "Field", "File", "Map", "Model", "OneOf", "Reference", "UNSET", "Unset"),
        *("Dict", "Discriminated", "EXACT", "Inputs", "ListOf", "NO_NAMES", "Required", "Seen", "Shape", "TypedDict"),
        *("ANY", "BOOLEAN", "DATE", "DATE_TIME", "INTEGER", "NULL", "NUMBER", "STRING"),
        *(
            "AsyncClient",
            "AsyncDownload",
            "AsyncPaginator",
            "Call",
            "Download",
            "DownloadCall",
            "Form",
            "Operation",
            "PagedCall",
            "Paginator",
            "Paging",
            "StreamCall",
            "Streaming",
            "SyncClient",
        ),
    }
)
"""Names that generated modules use themselves."""


def class_name(text: str) -> str:
    """A text as the name of a class."""
    name = pascal(text)
    return f"{name}Model" if name in RESERVED_CLASSES else name


class Names:
    """Names that were given, so that no two are the same; `also` are other names that each of them uses up."""

    def __init__(self, taken: Iterable[str] = (), *, also: Iterable[str] = ()) -> None:
        self._taken = {name.lower() for name in taken}
        self._numbers: dict[str, int] = {}
        self._also = ("{}", *also)

    def is_free(self, name: str) -> bool:
        """Whether the name can still be given."""
        return self._taken.isdisjoint(self._used(name))

    def new(self, wanted: str) -> str:
        """The name that was wanted, or the next free one with a number."""
        name = wanted
        while not self.is_free(name):
            self._numbers[wanted] = self._numbers.get(wanted, 1) + 1
            separator = "_" if wanted.islower() else ""
            name = f"{wanted}{separator}{self._numbers[wanted]}"
        self._taken |= self._used(name)
        return name

    def _used(self, name: str) -> set[str]:
        return {also.format(name.lower()) for also in self._also}


def classes(texts: Iterable[str], given: Names) -> dict[str, str]:
    """The name of a class for each text, in their order."""
    return {text: given.new(class_name(text)) for text in texts}


def unique(texts: Iterable[str], taken: Iterable[str] = (), reserved: Iterable[str] = ()) -> dict[str, str]:
    """A snake_case name for each text; those that would meet are told apart by a number, in their order."""
    names = Names(taken)
    return {text: names.new(snake(text, reserved)) for text in dict.fromkeys(texts)}


def spoken(operation_id: str) -> str:
    """An operation's id without what a framework adds to it (`VoicesController_list`)."""
    own = re.sub("Controller(?=[_.])", "", operation_id)
    own = re.sub("(?<=[_.])find(All|One)$", lambda found: _FOUND[found[1]], own) if own != operation_id else own
    return re.sub("(?<=[a-z0-9])_(?:route|endpoint|handler)$", "", own)


_FOUND = {"All": "list", "One": "get"}


def without_path(operation_id: str, method: str, path: str) -> str:
    """An operation's id without the path and the verb that a framework adds (`list_agents_v1_agents_get`).

    What the framework is mounted at may stand before its path.
    """
    segments = path.split("/")[1:]
    for start in range(len(segments)):
        ending = re.sub(r"\W", "_", f"/{'/'.join(segments[start:])}_{method}")
        own = operation_id.removesuffix(ending)
        if own != operation_id and words(own):
            return own
    return operation_id


def method(operation_id: str, tag: str, *, is_collection: bool = False, has_kinds: bool = False) -> str:
    """An operation's method name: its id less the noun of its resource (`listPersonas` in Personas is `list`).

    What gets a collection by the plural of the noun lists it (`getPersonas`, beside `getPersona`). A resource that has
    kinds of its noun keeps them apart (`createWebCall` in calls).
    """
    own, noun = words(spoken(operation_id)), words(tag)
    one = [*noun[:-1], *(singular(word) for word in noun[-1:])]
    if is_collection and own[:1] in _GETS and own[1:] in ([*one[:-1], plural(word)] for word in one[-1:]):
        return "list"
    whole = f" {' '.join(own)} "
    for wanted in (noun, one):
        if wanted and len(own) > len(wanted):
            before, found, after = whole.partition(f" {' '.join(wanted)} ")
            for again in (noun, one) if found and not before.strip() else ():  # a group, and then the name in it
                first, twice, rest = f" {after}".partition(f" {' '.join(again)} ")
                if twice:
                    before, after = first, rest
                    break
            if found and f"{before}{after}".split() and not (has_kinds and len(before.split()) > 1):
                return snake(f"{_without_articles(before, after)} {after}")
    return snake(whole)


def _without_articles(before: str, after: str) -> str:
    """What stood before a noun that is gone, without the words that belonged to the noun (`metadata for a`)."""
    left = before.split()
    while len(left) > 1 and left[-1] in (_ARTICLES if after.split() else _ARTICLES | _PREPOSITIONS):
        left.pop()
    return " ".join(left)


_ARTICLES = frozenset({"a", "an", "the"})
_PREPOSITIONS = frozenset({"for", "from", "in", "of", "on", "to", "with"})
_GETS = (["get"], ["fetch"], ["retrieve"], ["read"])


def plural(word: str) -> str:
    """The plural of an English singular, as far as its ending tells."""
    if re.search("[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search("(s|x|ch|sh)$", word) else "s")


def singular(word: str) -> str:
    """The singular of an English plural, as far as its ending tells."""
    if word.endswith("series"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if re.search("(ss|sh|ch|x|tus|bus)es$", word):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
