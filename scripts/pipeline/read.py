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

_CORE_SCHEMA = {
    "null": (r"^(?:null|Null|NULL|~|)$", ["n", "N", "~", ""]),
    "bool": (r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    "int": (r"^[-+]?[0-9]+$", list("-+0123456789")),
    "float": (r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
}


class _Loader(yaml.CSafeLoader):
    """YAML 1.2 read as JSON: no dates, no `yes` and `no`, no key twice; built on the safe loader."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise PipelineError(f"line {key.start_mark.line + 1}: the key {key.value!r} is there twice, keep one")
            seen.add(key.value)
        items = super().construct_mapping(node, deep).items()
        return {key if isinstance(key, str) else json.dumps(key): value for key, value in items}


for _tag, (_pattern, _first) in _CORE_SCHEMA.items():
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)


def _yaml(content: bytes) -> Any:
    for event in yaml.parse(content, yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent):
            raise PipelineError(f"line {event.start_mark.line + 1}: YAML aliases are not read, write the value out")
    return yaml.load(content, _Loader)  # noqa: S506 - a safe loader


def read(path: Path) -> dict[str, Any]:
    """The document in a `.json` or `.yaml` file: an object; PipelineError names the file for anything else."""
    try:
        return parse(path.read_bytes(), "json" if path.suffix == ".json" else "yaml")
    except PipelineError as error:
        raise PipelineError(f"{path.parent.name}/{path.name}: {error}") from None


def parse(content: bytes, kind: str) -> dict[str, Any]:
    """The document in these bytes; `kind` is json or yaml."""
    if len(content) > MAX_BYTES:
        raise PipelineError(f"the document has {len(content):,} bytes, at most {MAX_BYTES:,} are read")
    try:
        document = _json(content) if kind == "json" else _yaml(content)
        too_deep = _depth(document) > MAX_DEPTH
    except (ValueError, yaml.YAMLError) as error:
        raise PipelineError(f"not a {kind.upper()} document: {' '.join(str(error).split())}") from None
    except RecursionError:
        too_deep = True
    if too_deep:
        raise PipelineError(f"the document nests deeper than {MAX_DEPTH} levels")
    if not isinstance(document, dict):
        raise PipelineError(f"the document must be an object, it is {type(document).__name__}")
    return document


def _json(content: bytes) -> Any:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) != len(pairs):
            keys = [key for key, _ in pairs]
            raise PipelineError(
                f"the key {next(key for key in keys if keys.count(key) > 1)!r} is there twice, keep one"
            )
        return result

    return json.loads(content, object_pairs_hook=unique)


def _depth(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + max(map(_depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(_depth, value), default=0)
    return 0


def folder(path: Path) -> dict[str, Any]:
    """The specification of a vendor: its `swagger.json`, or `openapi.yaml` with the other files merged into it."""
    published = path / "swagger.json"
    if published.exists():
        return read(published)
    main = path / "openapi.yaml"
    if not main.exists():
        raise PipelineError(
            f"{path.name}: there is neither swagger.json (the vendor's) nor openapi.yaml (ours) in the folder"
        )
    document = read(main)
    for part in sorted(path.glob("*.yaml")):
        if part.name not in {"openapi.yaml", "overlay.yaml"}:
            _merge(document, read(part), f"{path.name}/{part.name}")
    return document


def _merge(target: dict[str, Any], source: dict[str, Any], file: str, *, pointer: str = "") -> None:
    for key, value in source.items():
        here = pointer + join(key)
        if key not in target:
            target[key] = value
        elif isinstance(target[key], dict) and isinstance(value, dict) and here.count("/") < 3:
            _merge(target[key], value, file, pointer=here)
        else:
            raise PipelineError(f"{file}: {here} is defined in another file of the folder too, keep one of them")
