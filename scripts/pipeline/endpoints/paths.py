"""What paths alone tell: the resources of operations without tags, and what those without ids do."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .. import names

_VERBS = frozenset(
    {
        *("get", "list", "create", "update", "delete", "patch", "add", "remove", "set", "fetch", "retrieve", "read"),
        *("search", "find", "send", "run", "start", "stop", "end", "cancel", "publish", "clone", "import", "export"),
        *("register", "upload", "download", "generate", "make", "edit", "copy", "archive", "restore", "query", "check"),
        *("rerun", "test", "validate", "verify", "purchase", "buy", "submit", "unpublish", "enable", "disable"),
    }
)
"""Words with which a segment begins that says what is done (`/create-agent`)."""

_ACTIONS = {"get": "get", "post": "create", "put": "update", "patch": "update", "delete": "delete"}


def segments(path: str) -> list[str]:
    """The parts of a path, without versions; a colon begins one too (`/v1/agents:search`)."""
    return [part for part in re.split("[/:]", path) if part and not re.fullmatch(r"v\d+(\.\d+)*\w*|api", part)]


def identifier(method: str, path: str) -> str:
    """The id of an operation that has none."""
    spoken = (("By" if is_parameter(part) else "") + names.pascal(part, "") for part in segments(path))
    return f"{method}{''.join(spoken)}"


def is_parameter(segment: str) -> bool:
    """Whether a segment, or a part of it, stands for a value."""
    return "{" in segment


def is_made_of(operation_id: str, method: str, path: str) -> bool:
    """Whether an id says no more than the method and the path do (`getVoicesById`, `post_v1_agents`)."""
    own = names.words(operation_id)
    spelled = {tuple(own[1:])} if own[:1] == [method] else {tuple(own[:-1])} if own[-1:] == [method] else set()
    forms = set()
    for parts in (path.split("/"), segments(path)):
        forms.add(tuple(word for part in parts for word in names.words(part)))
        forms.add(tuple(word for part in parts for word in (*(["by"] * is_parameter(part)), *names.words(part))))
    return bool((spelled - {()}) & forms)


def method(verb: str, path: str, tag: str, *, is_collection: bool = False) -> str:
    """What an operation is called by its path: `list`, `get`, `create_version`, `publish`."""
    parts = segments(path)
    owner = _owner_in(parts, names.words(tag))
    inner = parts[owner + 1 :]
    is_item = bool(parts) and is_parameter(parts[-1])
    static = [names.words(part) for part in inner if not is_parameter(part)]
    named = static[-1] if static else names.words(parts[owner]) if owner >= 0 else names.words(tag)
    is_several = is_collection or _singular(named) != [*named]
    last = _after_parameters(inner)
    if verb == "get" and not is_item and is_several:
        doing = "list"
    elif verb == "post" and is_item:
        doing = "update"
    elif verb == "post" and static and (not is_several or len(last) > 1):  # a step that is taken
        about = [word for words in static[: len(static) - len(last)] for word in _singular(words)]
        return names.snake("_".join([*(word for words in last for word in words), *about]))
    else:
        doing = _ACTIONS.get(verb, verb)
    about = [word for words in static[:-1] for word in _singular(words)]
    own = [] if not static else [*named] if doing == "list" else _singular(named)
    return names.snake("_".join([doing, *about, *own]))


def _owner_in(parts: list[str], tag: list[str]) -> int:
    """The last segment that, with those right before it, names the resource; -1 if there is none."""
    wanted = _singular(tag)
    for end in range(len(parts) - 1, -1, -1):
        spoken: list[str] = []
        for part in reversed(parts[: end + 1]):
            if is_parameter(part):
                break
            spoken = names.words(part) + spoken
            if _singular(spoken) == wanted:
                return end
    return -1


def _after_parameters(parts: list[str]) -> list[list[str]]:
    """The words of the segments at the end that no parameter stands between."""
    last: list[list[str]] = []
    for part in reversed(parts):
        if is_parameter(part):
            break
        last.insert(0, names.words(part))
    return last


def nouns(ids: Mapping[str, str]) -> dict[str, str]:
    """What each of these paths is about, in words: the plural of what there are several of.

    That is told by the paths, or by the ids of operations, given by path.
    """
    ways = {path: segments(path) for path in ids}
    _drop_common(list(ways.values()))
    found = {path: _noun(way) for path, way in ways.items()}
    own = {noun.words for noun in found.values() if noun.words}
    owners = {path: _owner(noun, own) for path, noun in found.items()}
    several = {owners[path] for path, noun in found.items() if noun.is_several and noun.words == owners[path]}
    spoken = f" {'  '.join(' '.join(names.words(id)) for id in ids.values())} "
    several |= {owner for owner in own if f" {' '.join([*owner[:-1], names.plural(owner[-1])])} " in spoken}
    return {
        path: " ".join([*owner[:-1], names.plural(owner[-1]) if owner in several else owner[-1]])
        if owner
        else "default"
        for path, owner in owners.items()
    }


class _Noun:
    """A noun in the singular, by its words; whether there are several, and whether a verb stands before it."""

    __slots__ = ("has_verb", "is_several", "words")

    def __init__(self, words: Sequence[str], is_several: bool, has_verb: bool) -> None:
        self.words = tuple(_singular(words))
        self.is_several = is_several or [*words] != [*self.words]
        self.has_verb = has_verb


def _noun(way: list[str]) -> _Noun:
    place = next((number for number, part in enumerate(way) if not is_parameter(part)), None)
    if place is None:
        return _Noun((), False, False)
    own = names.words(way[place])
    has_verb = len(own) > 1 and own[0] in _VERBS
    is_followed = any(map(is_parameter, way[place + 1 : place + 2]))
    return _Noun(own[1:] if has_verb else own, is_followed, has_verb)


def _owner(noun: _Noun, nouns: set[tuple[str, ...]]) -> tuple[str, ...]:
    """The resource of a noun: itself, or after a verb the shortest one that it is a kind or a part of."""
    words = noun.words
    shorter = [words[:end] for end in range(1, len(words))] + [words[start:] for start in range(len(words) - 1, 0, -1)]
    return min((each for each in shorter if each in nouns), key=len, default=words) if noun.has_verb else words


def _singular(words: Sequence[str]) -> list[str]:
    return [*words[:-1], *(one if len(one := names.singular(word)) > 2 else word for word in words[-1:])]


def _drop_common(ways: list[list[str]]) -> None:
    """Take away the first segments, as long as all ways share them and go on with others."""
    while len(ways) > 1 and all(len(way) > 1 and not is_parameter(way[1]) and way[0] == ways[0][0] for way in ways):
        for way in ways:
            del way[0]
