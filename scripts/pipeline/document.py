"""What the pipeline reads of a specification beyond its schemas: operations and their `x-personae-*` extensions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from . import names
from .errors import PipelineError
from .pointer import parts, resolve

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
EFFECTS = ("dials", "bills", "buys", "deletes")
STYLES = ("page", "offset", "cursor", "range", "none")
EXTENSIONS = frozenset(
    f"x-personae-{name}" for name in ("paging", "result", "method", "repeatable", "effect", "idempotency-header")
)

_POINTERS = ("items", "total", "last", "current", "next")
_PARAMETERS = ("page", "offset", "cursor", "from", "size")
_NUMBERS = ("first", "default_size", "max_size")


@dataclass(frozen=True, slots=True)
class OperationInfo:
    """One operation of a document, with its extensions checked."""

    id: str
    method: str
    path: str
    tag: str
    raw: dict[str, Any]
    parameters: tuple[dict[str, Any], ...]

    @property
    def place(self) -> str:
        """How errors name the operation."""
        return f"{self.method.upper()} {self.path} ({self.id})"

    @property
    def resource(self) -> str:
        """The attribute of a client that has the operation's method."""
        return names.snake(self.tag)

    @property
    def method_name(self) -> str:
        """The operation's method on its resource."""
        override = self.raw.get("x-personae-method")
        if override is None:
            return names.method(self.id, self.tag)
        if names.snake(override) != override:
            raise PipelineError(f"{self.place}: x-personae-method {override!r} is no snake_case name")
        return str(override)

    @property
    def answer(self) -> tuple[str | int, ...]:
        """The way from the body of a successful answer to the value that a caller wants."""
        return keys(self.raw.get("x-personae-result", ""))

    @property
    def paging(self) -> dict[str, Any] | None:
        """How the answer is cut into pages, or None if it is not."""
        paging = self.raw.get("x-personae-paging")
        if paging is None or paging.get("style") == "none":
            return None
        self._check_paging(paging)
        return dict(paging)

    def _check_paging(self, paging: dict[str, Any]) -> None:
        allowed = {"style", *_POINTERS, *_PARAMETERS, *_NUMBERS}
        place = f"{self.place}: x-personae-paging"
        if unknown := sorted(set(paging) - allowed):
            raise PipelineError(f"{place} has {unknown[0]!r}, which is not one of {', '.join(sorted(allowed))}")
        if paging.get("style") not in STYLES or "items" not in paging:
            raise PipelineError(f"{place} needs 'items' and a style of {', '.join(STYLES)}")
        known = {parameter["name"] for parameter in self.parameters if parameter["in"] == "query"}
        for name in _PARAMETERS:
            if name in paging and paging[name] not in known:
                raise PipelineError(f"{place}: {name} names {paging[name]!r}, which is no query parameter")

    def response(self) -> tuple[str, dict[str, Any]] | None:
        """The status and the answer of success, the lowest of several."""
        good = sorted(status for status in self.raw.get("responses", {}) if status[:1] == "2")
        return (good[0], self.raw["responses"][good[0]]) if good else None


def keys(pointer: str) -> tuple[str | int, ...]:
    """A pointer as keys and indexes; a part of digits only is an index."""
    return tuple(int(part) if part.lstrip("-").isdigit() else part for part in parts(pointer))


def operations(document: dict[str, Any]) -> Iterator[OperationInfo]:
    """The operations of a document, in its order, with the parameters of their paths among their own."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            raw = item.get(method)
            if raw is None:
                continue
            yield OperationInfo(
                id=raw.get("operationId") or f"{method}{names.pascal(path)}",
                method=method,
                path=path,
                tag=(raw.get("tags") or ["default"])[0],
                raw=raw,
                parameters=tuple(_parameters(document, item, raw)),
            )


def _parameters(document: dict[str, Any], item: dict[str, Any], raw: dict[str, Any]) -> Iterator[dict[str, Any]]:
    seen = set()
    for parameter in [*raw.get("parameters", []), *item.get("parameters", [])]:
        value = resolve(document, parameter["$ref"]) if "$ref" in parameter else parameter
        if (value["name"], value["in"]) not in seen:
            seen.add((value["name"], value["in"]))
            yield value
