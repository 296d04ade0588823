"""The facts of a page of documentation: of its OpenAPI block, or of its tags and sample answers.

Every step is linear in the text, whatever it holds: a page may come from anybody.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, NamedTuple

from ...pipeline.documents import read
from ...pipeline.errors import PipelineError
from . import openapi_facts
from .facts import Described, Fact, child, word

_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})[ \t]*(.*)")
_OPENAPI = re.compile(r"ya?ml\s+(?:\S+\s+)?(get|put|post|delete|options|head|patch|trace|query)\s+(/\S*)", re.I)
_ASKED_BY = re.compile(r"(?:-X|--request)[ \t=]{0,5}[\"']?(get|put|post|delete|options|head|patch|trace|query)\b", re.I)
_FRONT = re.compile(
    r"^(?:api|openapi):\s*[\"']?(?:\S+\.(?:ya?ml|json)\s+)?(get|put|post|delete|options|head|patch|trace|query)"
    r"\s+(?:https?://[^/\s\"']*)?(/[^\s\"']*)",
    re.I | re.M,
)
_TOKEN = re.compile(r"\0(\d+)\0|<(/?)(ParamField|ResponseField|ResponseExample|RequestExample|Expandable)\b")
_REST = re.compile(r"(?:\"[^\"]*+\"|'[^']*+'|\{[^{}]*+\}|[^\"'{}>])*+>")
_ATTRIBUTE = re.compile(r"([A-Za-z_][\w-]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|\{([^{}]*)\}))?")
_LONGEST_TAG = 1_000
_LONGEST_TEXT = 20_000
_MOST_OPEN = 50
_MOST_TAGS = 20_000
_CODE = re.compile(r"`([^`\n]{1,82})`")
_NO_VALUE = re.compile(r"(?:true|false|null|none|undefined|\+?\d+)\Z", re.I)
_VALUE = re.compile(r"[\w.+-]{1,80}\Z")
_STATUS = re.compile(r"(?<!\d)([1-5]\d\d)(?!\d)")
_PLACES = ("path", "query", "header", "body", "cookie")
_KINDS = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array", dict: "object"}


class Page(NamedTuple):
    """What a page says, and what of it could not be read."""

    described: Described
    fault: str = ""


class _Code(NamedTuple):
    info: str
    text: str


_NOTHING = Fact()


@dataclass(slots=True)
class _Open:
    """A tag whose end has not come yet; of a field its place, its path, and what stands in it so far."""

    tag: str
    place: str = ""
    path: str = ""
    fact: Fact = _NOTHING
    text: str = ""


def page(text: str, *, reads_block: bool = True) -> Page:
    """The facts of a page; without its OpenAPI block, where the document that this is of is read itself."""
    prose, blocks = _parts(text.replace("\0", ""))
    for block in blocks:
        if found := _OPENAPI.match(block.info):
            return _of_block(block, found[1], found[2], reads_block=reads_block)
    described = _of_tags(prose, blocks)
    described.operation = _announced(text) or _called(blocks)
    return Page(described)


def _of_block(block: _Code, method: str, path: str, *, reads_block: bool) -> Page:
    name = Described(f"{method.upper()} {path}" if word(path) else "")
    if not reads_block:
        return Page(name)
    try:
        return Page(openapi_facts.described(read.parse(block.text.encode(), "yaml"), method, path))
    except PipelineError as error:
        return Page(name, f"its OpenAPI block cannot be read: {error}")


def _parts(text: str) -> tuple[str, list[_Code]]:
    """The prose with the number of each block of code in its place, and the blocks."""
    prose: list[str] = []
    blocks: list[_Code] = []
    fence, info, inside = "", "", list[str]()
    for line in _without_comments(text).splitlines():
        found = _FENCE.match(line)
        if not fence and found:
            fence, info, inside = found[1], found[2].strip(), []
        elif fence and found and found[1].startswith(fence) and not found[2].strip():
            prose.append(f"\0{len(blocks)}\0")
            blocks.append(_Code(info, "\n".join(inside)))
            fence = ""
        else:
            (inside if fence else prose).append(line)
    return "\n".join(prose), blocks


def _without_comments(text: str) -> str:
    for start, end in (("{/*", "*/}"), ("<!--", "-->")):
        pieces, at = [], 0
        while (begin := text.find(start, at)) >= 0 and (stop := text.find(end, begin)) >= 0:
            pieces.append(text[at:begin])
            at = stop + len(end)
        text = "".join([*pieces, text[at:]])
    return text


def _announced(text: str) -> str:
    """The operation in the head of a page, as its source has it."""
    head = text[:4_000].lstrip("\ufeff \n")
    if not head.startswith("---"):
        return ""
    found = _FRONT.search(head[: head.find("\n---", 3)])
    return _named(found[1], found[2]) if found else ""


def _called(blocks: list[_Code]) -> str:
    """The operation that all calls by curl on a page are of, if they are of one."""
    found = {name for block in blocks for name in _curl(block.text[:_LONGEST_TEXT])}
    return found.pop() if len(found) == 1 else ""


def _curl(text: str) -> Iterator[str]:
    for call in re.split(r"\bcurl\b", text)[1:][:20]:
        address = re.search(r"https?://[^/\s\"']{1,100}(/[^\s\"'?\\]{1,200})", call)
        method = re.search(
            r"(?:-X|--request)[ \t=]{0,5}[\"']?(get|put|post|delete|options|head|patch|trace|query)\b", call, re.I
        )
        sends = re.search(r"(?:^|\s)(?:-d|--data|--data-raw|-F|--form)\b", call)
        if address and (name := _named(method[1] if method else "post" if sends else "get", address[1])):
            yield name


def _named(method: str, path: str) -> str:
    return f"{method.upper()} {path}" if word(path) else ""


def _of_tags(prose: str, blocks: list[_Code]) -> Described:
    result = Described()
    fields: list[_Open] = []
    stack: list[_Open] = []
    statuses: set[str] = set()
    at = 0
    for count, token in enumerate(_TOKEN.finditer(prose)):
        if count == _MOST_TAGS:
            result.is_cut = True
            break
        if stack and stack[-1].path and len(stack[-1].text) < _LONGEST_TEXT:
            stack[-1].text += prose[at : min(token.start(), at + _LONGEST_TEXT)]
        number, closes, tag = token.groups()
        if number is not None:
            at = token.end()
            if any(one.tag == "ResponseExample" for one in stack):
                statuses |= _sample(blocks[int(number)], result)
            continue
        rest = _REST.match(prose, token.end(), token.end() + _LONGEST_TAG)
        at = rest.end() if rest else token.end()
        if closes:
            _close(stack, tag)
        elif len(stack) < _MOST_OPEN:
            attributes = prose[token.end() : at - 1] if rest else ""
            one = _opened(tag, attributes, stack)
            if one.path:
                fields.append(one)
            if not attributes.rstrip().endswith("/"):
                stack.append(one)
    names = {name for one in fields for name in re.split(r"[.\[\]]+", one.path)}
    for one in fields:
        result.add(one.place, one.path, one.fact._replace(values=_values(one.text, names)))
    result.statuses = tuple(sorted(statuses))
    return result


def _close(stack: list[_Open], tag: str) -> None:
    for number in range(len(stack) - 1, -1, -1):
        if stack[number].tag == tag:
            del stack[number:]
            return


def _opened(tag: str, attributes: str, stack: list[_Open]) -> _Open:
    if tag not in ("ParamField", "ResponseField"):
        return _Open(tag)
    given = {name: _attribute(values) for name, *values in _ATTRIBUTE.findall(attributes)}
    above = next((one for one in reversed(stack) if one.path), None)
    place = next((name for name in _PLACES if given.get(name)), "")
    name = word(given.get(place or "name"))
    if not name:
        return _Open(tag)
    place = place or (above.place if above else "answer" if tag == "ResponseField" else "body")
    path = name
    if above and above.place == place and not name.startswith((f"{above.path}.", f"{above.path}[")):
        path = child(above.path, above.fact.type, name)
    if len(path) > 500:
        return _Open(tag)
    kinds = ("_".join(one.split()) for one in given.get("type", "").split("|"))
    kind = word("|".join(sorted(filter(None, kinds))), 60)
    required = "required" in given and given["required"] != "false"
    return _Open(tag, place, path, Fact(kind, required, word(given.get("default"))))


def _attribute(values: list[str]) -> str:
    return next(filter(None, values), "").strip().strip("\"'")


def _values(text: str, names: set[str]) -> tuple[str, ...]:
    """What a text has in code and is no name of another field: two or more are the values of this one."""
    words = {found.strip("\"'") for found in _CODE.findall(text)}
    found = sorted(one for one in words if _VALUE.match(one) and not _NO_VALUE.match(one) and one not in names)
    return tuple(found) if len(found) > 1 else ()


def _sample(block: _Code, result: Described) -> set[str]:
    """The statuses that the title of a sample names, and the fields of an answer of success."""
    statuses = set(_STATUS.findall(block.info))
    is_error = any(one >= "300" for one in statuses) or "error" in block.info.lower()
    if not is_error and block.text[:1_000].lstrip()[:1] in ("{", "["):
        with suppress(ValueError, RecursionError):  # a sample that is cut short, or has remarks in it
            _sampled(json.loads(block.text), "", result, 0)
    return statuses


def _sampled(value: Any, path: str, result: Described, level: int) -> bool:
    """Whether there was room for the fields of a sample."""
    if level > _MOST_OPEN or len(path) > 500:
        return True
    if isinstance(value, list):
        return all(_sampled(one, f"{path}[]", result, level + 1) for one in value)
    if isinstance(value, dict):
        for name, one in value.items():
            here = child(path, "", word(name) or "*")
            kind = _KINDS.get(type(one), "null")
            if not (result.add("answer", here, Fact(kind)) and _sampled(one, here, result, level + 1)):
                return False
    return True
