"""Which file of ours says what a page is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from ...pipeline.documents import read
from ...pipeline.errors import PipelineError
from . import openapi_facts
from .facts import Described

_METHOD = re.compile(r"/(?:[\w-]*v(\d+)/)?(get|put|post|delete|options|head|patch|trace|query)/([^?]+)", re.I)
_PARAMETER = re.compile(r"\{([^{}]*)\}|:(\w+)")


class Subject(NamedTuple):
    """What a page is about: an operation by its name, and our file for it, if there is one; or neither."""

    operation: str = ""
    file: str = ""

    def __str__(self) -> str:
        if not self.operation:
            return ""
        return f" ({self.operation}, {self.file})" if self.file else f" ({self.operation}, which we lack)"


@dataclass(frozen=True, slots=True)
class Ours:
    """The operations of a specification of ours, each with its file, and the whole of it."""

    files: dict[str, str]
    document: dict[str, Any]
    by_address: dict[str, str]
    """The operation of a page, where neither the page nor its address says it."""

    def about(self, page: str, operation: str) -> Subject:
        """What a page is about, by what it says, what is known of it, or by its address."""
        said = operation or self.by_address.get(page, "") or self._addressed(page)
        mine = self._mine(said) if said else ""
        return Subject(mine or said, self.files.get(mine, ""))

    def described(self, operation: str) -> Described | None:
        """What ours says of an operation, if it has it."""
        mine = self._mine(operation)
        return openapi_facts.described(self.document, *mine.split(" ", 1)) if mine else None

    def _mine(self, operation: str) -> str:
        """Our name of an operation, of which the parameters may be called otherwise, or have values as in a sample."""
        method, _, path = operation.partition(" ")
        segments = _segments(path)
        fits = [mine for mine in self.files if mine.startswith(f"{method} ") and _fits(mine, segments)]
        same = [mine for mine in fits if _segments(mine.partition(" ")[2]) == segments]
        found = same or fits
        return found[0] if len(found) == 1 else ""

    def _addressed(self, page: str) -> str:
        """The operation whose method and path a page has as words in its address."""
        found = _METHOD.search(page)
        if not found:
            return ""
        version, method, rest = found.groups()
        words = _words(rest)
        fits = [
            mine
            for mine in self.files
            if mine.startswith(f"{method.upper()} ")
            for path in [mine.partition(" ")[2]]
            if version is None or re.match(r"/v\d+/", path) is None or path.startswith(f"/v{version}/")
            if words in (_words(_of_path(path, "id")), _words(_of_path(path, None)))
        ]
        return fits[0] if len(fits) == 1 else ""


def ours(folder: Path, by_address: dict[str, str]) -> Ours:
    """The specification of a vendor that is written by hand."""
    files = {
        f"{method.upper()} {path}": f"openapi/{file.relative_to(folder.parent).as_posix()}"
        for file in read.sources(folder)
        for method, path in openapi_facts.operations(read.read(file))
    }
    for page, operation in by_address.items():
        if operation not in files:
            raise PipelineError(
                f"{folder.name}/{read.SOURCE}: $.operations[{page!r}]: ours has no operation {operation}: correct it"
            )
    return Ours(files, read.folder(folder), by_address)


def _segments(path: str) -> list[str]:
    return [_PARAMETER.sub("{}", one) for one in path.rstrip("/").split("/")]


def _fits(mine: str, segments: list[str]) -> bool:
    pattern = _segments(mine.partition(" ")[2])
    return len(pattern) == len(segments) and all(
        one == other or (one == "{}" and other != "") for one, other in zip(pattern, segments, strict=True)
    )


def _of_path(path: str, parameter: str | None) -> str:
    """A path without its version, with a word for each parameter, or the words of its name."""
    return _PARAMETER.sub(lambda found: parameter or found[1] or found[2], re.sub(r"\A/v\d+/", "/", path))


def _words(text: str) -> list[str]:
    return [*_split(text)]


def _split(text: str) -> Iterator[str]:
    return (one.lower() for one in re.split(r"[/_\-.]+", text) if one)
