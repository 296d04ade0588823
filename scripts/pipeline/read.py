"""Reading documents: JSON and YAML 1.2, within limits, and the files of a folder as one document."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

from .errors import PipelineError
from .pointer import join

MAX_BYTES = 10 * 1024 * 1024
MAX_DEPTH = 100

PUBLISHED = "swagger.json"
SOURCE = "source.json"
AUTHORED = "openapi.yaml"
OVERLAY = "overlay.yaml"
MORE_OVERLAYS = "overlay-*.yaml"

_CORE_SCHEMA = {
    "null": (r"^(?:null|Null|NULL|~|)$", ["n", "N", "~", ""]),
    "bool": (r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    "int": (r"^[-+]?[0-9]+$", list("-+0123456789")),
    "float": (r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
}
_OPENS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSES = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


class _Loader(yaml.CSafeLoader):
    """YAML 1.2 read as JSON: no dates, no `yes` and `no`, no octal numbers, keys are text, no key twice."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        result: dict[Any, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise PipelineError(f"line {key.start_mark.line + 1}: a key must be a text")
            if key.value in result:
                raise PipelineError(f"line {key.start_mark.line + 1}: the key {key.value!r} is there twice, keep one")
            result[key.value] = self.construct_object(value, deep=deep)
        return result

    def construct_decimal(self, node: yaml.ScalarNode) -> int:
        return int(str(self.construct_scalar(node)))


for _tag, (_pattern, _first) in _CORE_SCHEMA.items():
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)
_Loader.add_constructor("tag:yaml.org,2002:int", _Loader.construct_decimal)


def read(path: Path) -> dict[str, Any]:
    """The document in a `.json` or `.yaml` file: an object; PipelineError names the file for anything else."""
    try:
        with path.open("rb") as file:
            return parse(file.read(MAX_BYTES + 1), "json" if path.suffix == ".json" else "yaml")
    except PipelineError as error:
        raise PipelineError(f"{path.parent.name}/{path.name}: {error}") from None


def parse(content: bytes, kind: str) -> dict[str, Any]:
    """The document in these bytes; `kind` is json or yaml."""
    if len(content) > MAX_BYTES:
        raise PipelineError(f"the document is too large, at most {MAX_BYTES:,} bytes are read")
    try:
        document = _json(content) if kind == "json" else _yaml(content)
        if _depth(document) > MAX_DEPTH:
            raise RecursionError
        # numbers that are infinite and halves of characters are refused here
        json.dumps(document, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, yaml.YAMLError) as error:
        raise PipelineError(f"not a {kind.upper()} document: {' '.join(str(error).split())[:300]}") from None
    except RecursionError:
        raise PipelineError(f"the document nests deeper than {MAX_DEPTH} levels") from None
    if not isinstance(document, dict):
        raise PipelineError(f"the document must be an object, it is {type(document).__name__}")
    return document


def _json(content: bytes) -> Any:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key, value in pairs:
            if key in result:
                raise PipelineError(f"the key {key!r} is there twice, keep one")
            result[key] = value
        return result

    return json.loads(content, object_pairs_hook=unique)


def _yaml(content: bytes) -> Any:
    depth = 0
    for event in yaml.parse(content, yaml.CSafeLoader):
        line = f"line {event.start_mark.line + 1}" if event.start_mark else "somewhere"
        if isinstance(event, yaml.AliasEvent):
            raise PipelineError(f"{line}: YAML aliases are not read, write the value out")
        if (tag := getattr(event, "tag", None)) is not None:
            raise PipelineError(f"{line}: YAML tags are not read, leave {tag} out")
        depth += isinstance(event, _OPENS) - isinstance(event, _CLOSES)
        if depth > MAX_DEPTH:  # the loader below is recursive and written in C
            raise RecursionError
    return yaml.load(content, _Loader)  # noqa: S506 - a safe loader


def _depth(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + max(map(_depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(_depth, value), default=0)
    return 0


def overlays(path: Path) -> list[Path]:
    """The files with corrections to a vendor's document in their order: `overlay.yaml`, then each `overlay-*.yaml`."""
    return sorted([*path.glob(OVERLAY), *path.glob(MORE_OVERLAYS)], key=lambda file: file.stem)


def folder(path: Path) -> dict[str, Any]:
    """The specification of a vendor: its `swagger.json`, or `openapi.yaml` with the other files merged into it."""
    known = {AUTHORED, *(file.name for file in overlays(path))}
    found = sorted(path.iterdir(), key=lambda file: file.stem)
    others = [file for file in found if file.suffix in {".yaml", ".yml"} and file.name not in known]
    if (path / PUBLISHED).exists():
        if others or (path / AUTHORED).exists():
            extra = others[0].name if others else AUTHORED
            raise PipelineError(
                f"{path.name}/{extra} stands beside {PUBLISHED} and would not be read: put corrections into {OVERLAY}"
            )
        return read(path / PUBLISHED)
    if not (path / AUTHORED).exists():
        raise PipelineError(
            f"{path.name}: there is neither {PUBLISHED} (the vendor's) nor {AUTHORED} (ours) in the folder"
        )
    document = read(path / AUTHORED)
    for part in others:
        _merge(document, read(part), f"{path.name}/{part.name}")
    return document


def _merge(target: dict[str, Any], source: dict[str, Any], file: str, *, pointer: str = "") -> None:
    for key, value in source.items():
        here = pointer + join(key)
        if key not in target:
            target[key] = value
        elif isinstance(target[key], dict) and isinstance(value, dict) and here.count("/") < 3:
            _merge(target[key], value, file, pointer=here)
        elif here == "/tags" and isinstance(target[key], list) and isinstance(value, list):
            for name in _names(target[key]) & _names(value):
                raise _twice(file, f"{here}/{name}")
            target[key] = [*target[key], *value]
        else:
            raise _twice(file, here)


def _names(tags: list[Any]) -> set[str]:
    return {str(tag.get("name")) for tag in tags if isinstance(tag, dict)}


def _twice(file: str, place: str) -> PipelineError:
    return PipelineError(f"{file}: {place} is defined in another file of the folder too, keep one of them")
