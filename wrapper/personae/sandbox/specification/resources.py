"""What a specification's paths are about: collections, and the items in them."""

from __future__ import annotations

import sys
from enum import Enum
from functools import cached_property
from typing import Any

from .operations import Operation, shows_id
from .paths import is_parameter, name_of, template
from .schemas.schema import ANYTHING, Node
from .schemas.validation import problem


class Kind(Enum):
    """What an operation does, as its path and its method tell."""

    LIST = "list"
    CREATE = "create"
    READ = "read"
    UPDATE = "update"
    DELETE = "delete"
    PART = "part"
    ACT = "act"


class Resource:
    """A collection, by the template of its path."""

    def __init__(self, segments: tuple[str, ...]) -> None:
        self.segments = segments
        self.template = template(segments)
        self.operations: dict[Kind, list[Operation]] = {}
        self.parameter: str | None = None
        """What paths call the id of an item."""
        self.aliases: set[str] = set()
        """What other paths ask for instead."""
        self.takes_put = False
        self._identifiers: dict[int, str | None] = {}

    @cached_property
    def asked(self) -> Node:
        """What paths ask of an id."""
        kinds = (Kind.READ, Kind.UPDATE, Kind.DELETE)
        every = [parameter for kind in kinds for op in self.operations.get(kind, ()) for parameter in op.parameters]
        own = (one.node for one in every if (one.name, one.where) == (self.parameter, "path"))
        return next(own, ANYTHING)

    def called(self, parameter: str) -> None:
        """Learn what a path calls the id of an item."""
        self.parameter = self.parameter or parameter
        if parameter != self.parameter:
            self.aliases.add(parameter)

    @cached_property
    def noun(self) -> str:
        """What one item is called."""
        return next((part for part in reversed(self.template) if part), "item")

    @property
    def is_listed(self) -> bool:
        """Whether there is a list of the items."""
        return Kind.LIST in self.operations

    @cached_property
    def most(self) -> int:
        """How many items there may be at first: those of the examples, unless a list can have any number of ids."""
        name = self.identifier(self.node)
        has_ids = self.node.fields[name].concrete().enum is None if name is not None else shows_id(self.node)
        return sys.maxsize if self.is_listed and has_ids else len(self.prototypes)

    @cached_property
    def is_made_by_put(self) -> bool:
        """Whether nothing but a PUT makes an item, under an id that whoever sends it has chosen."""
        read = self.operations.get(Kind.READ, ())
        is_nameless = bool(read) and all(self.identifier(operation.item) is None for operation in read)
        return self.takes_put and Kind.CREATE not in self.operations and (self.is_listed or not is_nameless)

    @cached_property
    def is_closed(self) -> bool:
        """Whether there is a way to come by an id; if not, there is an item for every id."""
        showing = [*self.operations.get(Kind.LIST, ()), *self.operations.get(Kind.CREATE, ())]
        return self.is_made_by_put or any(self.identifier(operation.item) is not None for operation in showing)

    @cached_property
    def node(self) -> Node:
        """The schema of an item, the fullest that there is."""
        kinds = (Kind.READ, Kind.LIST, Kind.UPDATE, Kind.CREATE)
        every = [operation for kind in kinds for operation in self.operations.get(kind, ())]
        listing = self.operations.get(Kind.LIST, ())
        whole = [operation for operation in every if operation in listing or not operation.result.is_list]
        return next((operation.item for operation in [*whole, *every]), ANYTHING).concrete()

    @cached_property
    def prototypes(self) -> tuple[dict[str, Any], ...]:
        """Different items, from the examples."""
        found: dict[str, dict[str, Any]] = {}
        for kind in (Kind.READ, Kind.LIST, Kind.CREATE, Kind.UPDATE):
            for operation in self.operations.get(kind, ()):
                for example in operation.example_items:
                    if isinstance(example, dict) and problem(self.node, example) is None:
                        id = str(example.get(self.id_name or "", example))
                        found[id] = {**example, **found.get(id, {})}
        named = tuple(example for example in found.values() if self.id_name in example)
        return named or self._named(tuple(found.values()))

    def _named(self, nameless: tuple[dict[str, Any], ...]) -> tuple[dict[str, Any], ...]:
        """Items whose own answers show no id, with those that lists and new items show."""
        showing = [op for kind in (Kind.LIST, Kind.CREATE) for op in self.operations.get(kind, ())]
        shown = [example for op in showing for example in op.example_items if isinstance(example, dict)]
        ids = dict.fromkeys(example[self.id_name] for example in shown if self.id_name in example)
        lent = [{self.id_name: id} for id in ids if self.id_name is not None]
        return tuple({**example, **id} for example, id in zip(nameless, [*lent, *({} for _ in nameless)], strict=False))

    @cached_property
    def id_name(self) -> str | None:
        """The field that holds the id of an item, though not in every answer."""
        kinds = (Kind.READ, Kind.LIST, Kind.CREATE, Kind.UPDATE)
        items = [operation.item for kind in kinds for operation in self.operations.get(kind, ())]
        return next((name for node in (self.node, *items) if (name := self.identifier(node)) is not None), None)

    def identifier(self, node: Node) -> str | None:
        """The field that holds the id of an item, in a schema that shows it."""
        if id(node) not in self._identifiers:
            names, noun = node.fields, self.noun.replace("-", "_")
            wanted = [self.parameter or "", "id", f"{noun}_id", f"{noun}Id", "uuid"]
            exact = [name for name in wanted if name in names]
            longer = [name for name in names if self._is_longer(name, noun)]
            shorter = [name for name in names if (self.parameter or "").endswith(f"_{name}")]
            last = noun.rpartition("_")[2]  # the kinds of flags have a type
            alone = [name for name in (f"{noun}_name", "name", "phone_number", last) if name in names]
            around = {name_of(segment) for segment in self.segments if is_parameter(segment)}
            others = [name for name in names if name.endswith(("_id", "Id")) and name not in around]  # a row of a call
            unique = [*alone, *others] if self.parameter is None else []
            self._identifiers[id(node)] = next(iter([*exact, *longer, *shorter, *unique]), None)
        return self._identifiers[id(node)]

    def _is_longer(self, name: str, noun: str) -> bool:
        """Whether a field is called as paths call the id, and something before it; a mere `id` is the noun's only."""
        if self.parameter in (None, "id"):
            return name.startswith(f"{noun}_") and name.endswith("_id")
        return name.endswith(f"_{self.parameter}")
