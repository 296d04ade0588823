"""JSON Patch (RFC 6902): a document changed step by step, all of them or none."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ...call.json import same
from ..specification.schemas.references import parts


class PatchError(Exception):
    """A step that cannot be taken."""


def patched(document: Any, steps: Sequence[Any]) -> Any:
    """A changed copy of a document."""
    result = copy.deepcopy(document)
    for step in steps:
        operation = step.get("op") if isinstance(step, Mapping) else None
        if not isinstance(operation, str) or operation not in _STEPS:
            raise PatchError(f"the 'op' of a step is {', '.join(_STEPS)}, not {operation!r}"[:200])
        result = _STEPS[operation](result, step)
    return result


def _keys(step: Mapping[str, Any], name: str) -> list[str]:
    pointer = step.get(name)
    if not isinstance(pointer, str) or (pointer and not pointer.startswith("/")):
        raise PatchError(f"{step['op']} needs a {name!r} that is a JSON Pointer such as /name")
    return parts(pointer)


def _value(step: Mapping[str, Any]) -> Any:
    if "value" not in step:
        raise PatchError(f"{step['op']} at {step['path']} needs a value")
    return copy.deepcopy(step["value"])


def _index(key: str, end: int) -> int:
    if not (key.isascii() and key.isdigit() and str(int(key[:9])) == key and int(key) < end):
        raise PatchError(f"the list has no place {key!r}")
    return int(key)


def _get(document: Any, keys: Sequence[str]) -> Any:
    for place, key in enumerate(keys):
        if isinstance(document, list):
            document = document[_index(key, len(document))]
        elif isinstance(document, dict) and key in document:
            document = document[key]
        else:
            raise PatchError(f"there is nothing at /{'/'.join(keys[: place + 1])}")
    return document


def _put(document: Any, keys: Sequence[str], value: Any) -> Any:
    if not keys:
        return value
    around, key = _get(document, keys[:-1]), keys[-1]
    if isinstance(around, list):
        around.insert(len(around) if key == "-" else _index(key, len(around) + 1), value)
    elif isinstance(around, dict):
        around[key] = value
    else:
        raise PatchError(f"nothing can be put at /{'/'.join(keys)}")
    return document


def _take(document: Any, keys: Sequence[str]) -> Any:
    _get(document, keys)
    if not keys:
        return None
    around = _get(document, keys[:-1])
    del around[int(keys[-1]) if isinstance(around, list) else keys[-1]]
    return document


def _add(document: Any, step: Mapping[str, Any]) -> Any:
    return _put(document, _keys(step, "path"), _value(step))


def _remove(document: Any, step: Mapping[str, Any]) -> Any:
    return _take(document, _keys(step, "path"))


def _replace(document: Any, step: Mapping[str, Any]) -> Any:
    keys, value = _keys(step, "path"), _value(step)
    return _put(_take(document, keys), keys, value)


def _move(document: Any, step: Mapping[str, Any]) -> Any:
    source, target = _keys(step, "from"), _keys(step, "path")
    if target[: len(source)] == source and target != source:
        raise PatchError(f"{step['from']} cannot be moved into itself")
    value = _get(document, source)
    return _put(_take(document, source), target, value)


def _copy(document: Any, step: Mapping[str, Any]) -> Any:
    return _put(document, _keys(step, "path"), copy.deepcopy(_get(document, _keys(step, "from"))))


def _test(document: Any, step: Mapping[str, Any]) -> Any:
    if not same(_get(document, _keys(step, "path")), _value(step)):
        raise PatchError(f"the value at {step['path']} is another one")
    return document


_STEPS: Mapping[str, Callable[[Any, Mapping[str, Any]], Any]] = {
    "add": _add,
    "remove": _remove,
    "replace": _replace,
    "move": _move,
    "copy": _copy,
    "test": _test,
}
