"""What an operation does to which collection, as its path, its method and its answer tell."""

from __future__ import annotations

from .operations import Operation, shows_id
from .paths import Template, is_parameter, template
from .resources import Kind, Resource
from .routes import Route

_METHODS_OF_ITEMS = {"GET": Kind.READ, "DELETE": Kind.DELETE}
_TELLING = frozenset({"HEAD", "OPTIONS", "TRACE"})
"""Methods of operations that change nothing and show no item."""
_LAST_WORDS = {"delete": Kind.DELETE, "update": Kind.UPDATE, "edit": Kind.UPDATE}
_CREATING_VERBS = ("create", "clone", "purchase", "import", "start", "send", "generate", "upload")


def collection(route: Route) -> Template | None:
    """The collection that an operation shows to be one."""
    segments = route.segments
    if route.method in _TELLING:
        return None
    if is_parameter(segments[-1]):
        return template(segments[:-1])
    if route.method == "GET" and route.operation.result.is_list:
        return template(segments[:-1] if segments[-1] == "list" else segments)
    return None


def kind_and_depth(route: Route, collections: set[Template]) -> tuple[Kind, int]:
    """What an operation does, and how many parts of its path name the collection."""
    operation, segments = route.operation, route.segments
    last, count = segments[-1], len(segments)
    before_last = template(segments[:-1])
    if route.method in _TELLING:
        return Kind.ACT, count
    if is_parameter(last):
        return _METHODS_OF_ITEMS.get(route.method, Kind.UPDATE), count - 1
    if route.method == "GET":
        if not operation.result.is_list or not _has_items(route):
            return Kind.PART, count
        return Kind.LIST, count - 1 if last == "list" else count
    if route.method == "POST":
        if last in _LAST_WORDS and is_parameter(segments[-2]):
            return _LAST_WORDS[last], count - 2
        if template(segments) in collections:
            return Kind.CREATE, count
        if before_last in collections and (last == "create" or _makes_one(operation, before_last[-1] or "")):
            return Kind.CREATE, count - 1
    return Kind.ACT, count


def _has_items(route: Route) -> bool:
    """Whether a list is one of things that can be told apart, as rows of statistics cannot."""
    operation = route.operation
    can_be_named = Resource(route.segments).identifier(operation.item) is not None or shows_id(operation.item)
    return can_be_named or operation.paging is not None


def _makes_one(operation: Operation, noun: str) -> bool:
    """Whether an operation says that it makes a thing, and shows the id of that."""
    return operation.id.startswith(_CREATING_VERBS) and bool(
        {"id", f"{noun}_id", f"{noun}Id"} & operation.item.fields.keys()
    )
