"""Which methods a vendor's client has, what each does, and what it takes; from the vendor's specification.

It is read from a file that is generated beside the code, so that nobody who only asks what there is loads a client.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pkgutil import get_data
from typing import Any, Literal, TypeAlias

from personae_api.types import Effect

Schema: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Method:
    """A method of a client; `arguments` is a JSON Schema, whose references are names in `shared`."""

    vendor: str
    resource: str
    name: str
    call: str
    """The function of `personae_api.<vendor>.calls` that makes its call."""
    effect: Effect
    repeatable: bool
    answer: Literal["value", "pages", "file", "events"]
    summary: str
    description: str
    positional: tuple[str, ...]
    """The arguments that are in the path."""
    arguments: Schema = field(repr=False)
    shared: Mapping[str, Schema] = field(repr=False)
    paging: Mapping[str, Any] | None = field(repr=False)
    wait: Mapping[str, Any] | None = field(repr=False)
    """The `method` that then waits, which `read` method it calls, `seconds` by default, the names of its options."""
    once: Mapping[str, Any] | None = field(repr=False)
    """The `method` that does it at most once for a key, its argument `key`, and the one that this `replaces`.

    `beside` are arguments with others of which it is another key; `found_by` is the method that shows what was found.
    """
    irreversible: bool
    """Whether it writes something that cannot be undone."""
    secrets: frozenset[str] = field(repr=False)
    """Fields of its answer that are secrets."""
    tool: str | None
    """What agents know it by; None if it needs what agents do not have."""

    def __str__(self) -> str:
        return f"{self.vendor} {self.resource}.{self.name}"


@dataclass(frozen=True, eq=False)
class Methods:
    """All methods of a vendor."""

    title: str
    resources: Mapping[str, str]
    """What is said of each resource."""
    all: tuple[Method, ...]

    def of(self, resource: str) -> dict[str, Method]:
        """The methods of a resource by their names."""
        return {method.name: method for method in self.all if method.resource == resource}


@cache
def methods(vendor: str) -> Methods:
    """The methods of a vendor, read once."""
    made = json.loads(get_data("personae_api", f"{vendor}/methods.json") or b"")
    return Methods(
        title=made["title"],
        resources=made["resources"],
        all=tuple(_method(vendor, one, made["schemas"]) for one in made["methods"]),
    )


def at_most_once(method: Method) -> Method | None:
    """The method that does the same at most once for a key; None if there is none."""
    once = method.once
    if once is None:
        return None
    beside = "".join(f" and {name.replace('_', ' ')}" for name in once["beside"])
    another = "".join(f" With another {name.replace('_', ' ')} it is another key." for name in once["beside"])
    key = {"type": "string", "description": f"{_KEY}{another}"}
    others = {name: one for name, one in method.arguments["properties"].items() if name != once["replaces"]}
    required = [name for name in method.arguments["required"] if name != once["replaces"]]
    return replace(
        method,
        name=once["method"],
        summary=f"Does what {method.name} does only once for each idempotency key{beside}.",
        description=f"{method.summary} {method.description}",
        arguments={
            **method.arguments,
            "properties": {once["key"]: key, **others},
            "required": [once["key"], *required],
        },
        wait=None,
        tool=None,
    )


def is_once(method: Method) -> bool:
    """Whether it is such a method."""
    return method.once is not None and method.name == method.once["method"]


_KEY = "A text of yours that nothing else of the kind has, such as the id of an order: what has it is found, not made."


def _method(vendor: str, one: Mapping[str, Any], shared: Mapping[str, Schema]) -> Method:
    return Method(
        vendor=vendor,
        resource=one["resource"],
        name=one["method"],
        call=one["call"],
        effect=one["effect"],
        repeatable=one["repeatable"],
        answer=one["answer"],
        summary=one["summary"],
        description=one["description"],
        positional=tuple(one["positional"]),
        arguments=one["arguments"],
        shared=shared,
        paging=one.get("paging"),
        wait=one.get("wait"),
        once=one.get("once"),
        irreversible=one.get("irreversible", False),
        secrets=frozenset(one.get("secrets", ())),
        tool=one.get("tool"),
    )
