"""What the first overlay of a vendor says that its document does not: pages, effects, and names that would meet."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from ..pipeline import names
from ..pipeline.documents import advice
from ..pipeline.endpoints import paths
from ..pipeline.endpoints.operations import OperationInfo, operations
from ..pipeline.normalising.normalise import Answers
from .paging import recognised

Action = dict[str, Any]

_FOR_GOOD = re.compile(r"permanent|irreversibl|cannot be undone|can't be undone|can not be undone|for good", re.I)
_BUYS = frozenset({"purchase", "buy"})
_DIALS = re.compile(r"(?:(?:a|an|new|outbound|phone) ){0,4}(?:outbound|phone) calls?\b|(?:a |an )?call\b|dial\b")
"""What is made, started or placed, in words."""

_PLACES = frozenset({"create", "make", "start", "place", "initiate", "dial"})


def actions_for(document: dict[str, Any]) -> list[Action]:
    """The actions, in the order of the document."""
    found = list(operations(document))
    answers = Answers(document)
    methods = dict(_methods(found))
    actions = []
    for info in found:
        said = dict(_said(info, answers))
        if info.id in methods:
            said["x-personae-method"] = methods[info.id]
        if said:
            reasons = " ".join(_REASONS[key] for key in said)
            target = advice.jsonpath(*info.way)
            actions.append({"target": target, "description": reasons, "update": said})
    return actions


_REASONS = {
    "x-personae-paging": "Recognised by the names of its parameters and the fields of its answer.",
    "x-personae-effect": "Told by what the operation says of itself.",
    "x-personae-method": "Another operation of the resource would have the same name.",
}


def _said(info: OperationInfo, answers: Answers) -> Iterator[tuple[str, Any]]:
    paging = recognised(info, answers)
    if paging is not None:
        yield "x-personae-paging", paging
    effect = _effect(info)
    if effect is not None and "x-personae-effect" not in info.raw:
        yield "x-personae-effect", effect


def _effect(info: OperationInfo) -> str | None:
    text = f"{info.raw.get('summary') or ''} {info.raw.get('description') or ''}"
    own = names.words(info.name)
    if info.method == "delete" and _FOR_GOOD.search(text):
        return "deletes"
    if info.method != "post":
        return None
    if _BUYS & {*own}:
        return "buys"
    told = (own, names.words(info.raw.get("summary") or ""))
    return "dials" if any(_is_a_call(words) for words in told) else None


def _is_a_call(words: list[str]) -> bool:
    """Whether words say that somebody is called (`create phone call`), and not that a record of it is made."""
    return words[:1] == ["dial"] or (bool(_PLACES & {*words[:1]}) and _DIALS.fullmatch(" ".join(words[1:])) is not None)


def _methods(infos: list[OperationInfo]) -> Iterator[tuple[str, str]]:
    """Other names for methods of a resource that would have the same one, by the ids of their operations."""
    resources: dict[tuple[str, ...], list[OperationInfo]] = defaultdict(list)
    for info in infos:
        resources[tuple(names.words(info.tag)) or (info.tag,)].append(info)
    for own in resources.values():
        meeting: dict[str, list[OperationInfo]] = defaultdict(list)
        for info in own:
            meeting[info.method_name].append(info)
        taken = {name for name, several in meeting.items() if len(several) == 1}
        for name, several in meeting.items():
            if len(several) == 1:
                continue
            for info in sorted(
                several, key=lambda one: (_is_old(one), _version(one), one.method == "put", len(one.path))
            ):
                free = [each for each in _names(info, name) if each not in taken]
                chosen = free[0] if free else _numbered(name, taken)
                taken.add(chosen)
                if chosen != name:
                    yield info.id, chosen


def _is_old(info: OperationInfo) -> bool:
    return info.raw.get("deprecated") is True


def _version(info: OperationInfo) -> str:
    return next(iter(re.findall(r"(?<=/)v[0-9]+(?=/)", info.path)), "")


def _names(info: OperationInfo, name: str) -> Iterator[str]:
    """Names for an operation, the best first: its own, by its path, with its version, by all of its path or its id."""
    yield name
    if info.method == "put" and name.startswith("update"):
        yield name.replace("update", "replace", 1)
    yield paths.method(info.method, info.path, info.tag, is_collection=info.is_collection)
    if _version(info):
        yield f"{name}_{_version(info)}"
    if not paths.is_made_of(info.name, info.method, info.path):
        yield names.snake(names.spoken(info.name))
    yield paths.method(info.method, info.path, "", is_collection=info.is_collection)
    yield names.snake(info.id)


def _numbered(name: str, taken: set[str]) -> str:
    return next(each for number in range(2, len(taken) + 3) if (each := f"{name}_{number}") not in taken)


def written(title: str, actions: list[Action]) -> str:
    """An overlay as a file: YAML, one action after another."""
    lines = ["overlay: 1.1.0", f"info: {{title: {json.dumps(title, ensure_ascii=False)}, version: 1.0.0}}", "actions:"]
    for action in actions:
        lines.append(f"  - target: {json.dumps(action['target'], ensure_ascii=False)}")
        lines += [
            f"    {key}: {json.dumps(value, ensure_ascii=False)}" for key, value in action.items() if key != "target"
        ]
    if not actions:
        lines[-1] += " []"
    return "\n".join(lines) + "\n"
