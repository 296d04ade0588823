"""Which operation a path and a method lead to, and where in the specification's resources that is."""

from __future__ import annotations

from collections.abc import Mapping

from ...vendors.rewrites import Rewrite
from .operations import Operation
from .paths import is_parameter, split
from .resources import Kind, Resource


class Route:
    """An operation in its place: what it does, to which collection, and whose parts that is."""

    def __init__(self, operation: Operation, rewrite: Rewrite | None) -> None:
        self.operation = operation
        self.rewrite = rewrite or Rewrite(f"{operation.method} {operation.path}")
        self.method, _, path = self.rewrite.to.partition(" ")
        """The method as which it acts."""
        self.segments = split(path)
        """The parts of the path as which it acts."""

    def place(self, kind: Kind, depth: int) -> None:
        """Say what it does, and how many parts of its path name the collection."""
        self.kind = kind
        self.depth = depth
        self.resource = Resource(())
        """The collection; of a part or an action, that of the item it belongs to."""
        self.owners: tuple[tuple[int, Resource], ...] = ()
        """The items on the way to the collection: the place of their id in the path, and what they are."""
        self.has_part = False


class PathTree:
    """The routes whose paths begin alike, by the next part of their paths."""

    def __init__(self) -> None:
        self._fixed: dict[str, PathTree] = {}
        self._parameter: PathTree | None = None
        self._routes: dict[str, Route] = {}

    def plant(self, route: Route, segments: tuple[str, ...]) -> None:
        """Add a route whose path goes on like this."""
        if not segments:
            self._routes[route.operation.method] = route
        elif is_parameter(segments[0]):
            self._parameter = self._parameter or PathTree()
            self._parameter.plant(route, segments[1:])
        else:
            self._fixed.setdefault(segments[0], PathTree()).plant(route, segments[1:])

    def match(self, segments: tuple[str, ...]) -> Mapping[str, Route]:
        """The routes of a path by method; a fixed part goes before a parameter."""
        if not segments:
            return self._routes
        fixed = self._fixed.get(segments[0])
        found = fixed.match(segments[1:]) if fixed is not None else {}
        if not found and segments[0] and self._parameter is not None:
            found = self._parameter.match(segments[1:])
        return found
