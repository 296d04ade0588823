"""Reading documents: JSON and YAML 1.2, within limits, and the files of a folder as one document."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from ..errors import PipelineError
from .pointer import join

MAX_BYTES = 10 * 1024 * 1024
MAX_DEPTH = 100

TEMPLATES = "templates"
PUBLISHED = "swagger.json"
SOURCE = "source.json"
AUTHORED = "openapi.yaml"
OVERLAYS = ("corrections.yaml", "annotations.yaml")
"""In the order in which they are applied: what is said of a document is said of a right one."""

_YAML = frozenset({".yaml", ".yml"})

_NULL = re.compile(r"(?:null|Null|NULL|~|)")
_TRUTH = re.compile(r"(?:true|True|TRUE|false|False|FALSE)")
_WHOLE = re.compile(r"[-+]?[0-9]+")
_NUMBER = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


def read(path: Path, name: str | None = None) -> dict[str, Any]:
    """The document in a `.json` or `.yaml` file: an object; PipelineError names the file for anything else."""
    try:
        with path.open("rb") as file:
            return parse(file.read(MAX_BYTES + 1), "json" if path.suffix == ".json" else "yaml")
    except PipelineError as error:
        raise PipelineError(f"{name or f'{path.parent.name}/{path.name}'}: {error}") from None


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
    """YAML 1.2 read as JSON: no dates, no `yes` and `no`, no octal numbers, keys are text, no key twice.

    It is made of the parser's events as they come: the library's own way has a graph of nodes in between, which takes a
    hundred times as much memory as the text.
    """
    whole: list[Any] = []
    inside: list[_Open] = [_Open(whole)]
    for event in yaml.parse(content, yaml.CSafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent):
            raise PipelineError(f"line {line}: YAML aliases are not read, write the value out")
        if (tag := getattr(event, "tag", None)) is not None:
            raise PipelineError(f"line {line}: YAML tags are not read, leave {tag} out")
        if isinstance(event, yaml.ScalarEvent):
            inside[-1].put(_scalar(event), event.value, line)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
            inside[-1].put(value, None, line)
            inside.append(_Open(value))
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            inside.pop()
        elif isinstance(event, yaml.DocumentStartEvent) and whole:
            raise yaml.YAMLError("expected a single document")
        if len(inside) > MAX_DEPTH + 1:
            raise RecursionError
    return whole[0] if whole else None


@dataclass(slots=True)
class _Open:
    """A list or an object whose end has not come yet, and the key of the value that comes next."""

    content: Any
    key: str | None = None

    def put(self, value: Any, text: str | None, line: int) -> None:
        """The next value; of a key its text counts, whatever it looks like."""
        if isinstance(self.content, list):
            self.content.append(value)
        elif self.key is not None:
            self.content[self.key] = value
            self.key = None
        elif text is None:
            raise PipelineError(f"line {line}: a key must be a text")
        elif text in self.content:
            raise PipelineError(f"line {line}: the key {text!r} is there twice, keep one")
        else:
            self.key = text


def _scalar(event: yaml.ScalarEvent) -> Any:
    text: str = event.value
    if not event.implicit[0]:  # in quotes
        return text
    if _NULL.fullmatch(text):
        return None
    if _TRUTH.fullmatch(text):
        return text.lower() == "true"
    if _WHOLE.fullmatch(text):
        return int(text)
    return float(text) if _NUMBER.fullmatch(text) else text


def _depth(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + max(map(_depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(_depth, value), default=0)
    return 0


def overlays(path: Path) -> list[Path]:
    """The files with what we say of a vendor's document, in their order."""
    return [path / name for name in OVERLAYS if (path / name).exists()]


def sources(path: Path) -> list[Path]:
    """The files that decide the specification of a vendor: what `folder` reads, in its order, and the overlays."""
    return [*_documents(path), *overlays(path)]


def folder(path: Path) -> dict[str, Any]:
    """The specification of a vendor: its `swagger.json`, or `openapi.yaml` with all that its folders hold.

    The order is `openapi.yaml`, then by name the files and the folders beside it; in a folder it is the file with the
    name of the folder, then the others by name.
    """
    document: dict[str, Any] = {}
    owners: dict[str, str] = {}
    for file in _documents(path):
        name = _name(path, file)
        _merge(document, read(file, name), name, owners)
    return document


def _documents(vendor: Path) -> list[Path]:
    overlaid = overlays(vendor)
    entries = [entry for entry in _entries(vendor, vendor, AUTHORED) if entry not in overlaid]
    if (vendor / PUBLISHED).exists():
        if entries:
            raise PipelineError(
                f"{_name(vendor, entries[0])} stands beside {PUBLISHED} and would not be read: put what is in it into "
                f"{' or '.join(OVERLAYS)}"
            )
        return [vendor / PUBLISHED]
    if not (vendor / AUTHORED).is_file():
        raise PipelineError(
            f"{vendor.name}: there is neither {PUBLISHED} (the vendor's) nor {AUTHORED} (ours) in the folder"
        )
    return [file for entry in entries for file in (_of_resource(vendor, entry) if entry.is_dir() else [entry])]


def _of_resource(vendor: Path, resource: Path) -> list[Path]:
    files = _entries(vendor, resource, f"{resource.name}.yaml")
    for file in files:
        if file.is_dir():
            raise PipelineError(f"{_name(vendor, file)}: the folder of a resource holds no folders, move its files up")
    if not files:
        raise PipelineError(f"{_name(vendor, resource)}: there is no .yaml file in the folder, add one or delete it")
    return files


def _entries(vendor: Path, folder: Path, first: str) -> list[Path]:
    """The YAML files and the folders in a folder, one of them first and the others by name, without hidden ones."""
    found = [path for path in folder.iterdir() if path.suffix in _YAML or path.is_dir()]
    found = [path for path in found if not path.name.startswith(".")]
    for path in found:
        if path.is_symlink():
            raise PipelineError(
                f"{_name(vendor, path)} is a symbolic link, which is not followed: put there what it leads to"
            )
    return sorted(found, key=lambda path: (path.name != first, path.stem, path.name))


def _name(vendor: Path, file: Path) -> str:
    return file.relative_to(vendor.parent).as_posix()


def _merge(
    target: dict[str, Any], source: dict[str, Any], file: str, owners: dict[str, str], pointer: str = ""
) -> None:
    for key, value in source.items():
        here = pointer + join(key)
        if key not in target:
            target[key] = value
            owners[here] = file
        elif isinstance(target[key], dict) and isinstance(value, dict) and here.count("/") < 3:
            _merge(target[key], value, file, owners, here)
        elif here == "/tags" and isinstance(target[key], list) and isinstance(value, list):
            for name in sorted(_names(value)):
                if name in _names(target[key]):
                    raise _twice(file, here + join(name), owners)
                owners[here + join(name)] = file
            target[key] = [*target[key], *value]
        else:
            raise _twice(file, here, owners)


def _names(tags: list[Any]) -> set[str]:
    return {str(tag.get("name")) for tag in tags if isinstance(tag, dict)}


def _twice(file: str, place: str, owners: dict[str, str]) -> PipelineError:
    above = place
    while above not in owners:
        above = above.rpartition("/")[0]
    return PipelineError(f"{file}: {place} is defined in {owners[above]} too, keep one of them")
