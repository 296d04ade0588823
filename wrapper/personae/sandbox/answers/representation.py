"""What an answer shows: an item as its operation shows it, or what the operation tells of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..requests.uploads import described
from ..requests.valid_request import ValidRequest
from ..specification.operations import VERDICTS
from ..specification.resources import Kind
from ..specification.schemas.fitting import fit
from ..specification.schemas.sampling import blank
from ..specification.schemas.schema import MISSING, Node
from ..store.item_data import typed
from ..store.items import Item


def shown(request: ValidRequest, item: Item) -> Any:
    """An item as the answer shows it."""
    route, operation = request.route, request.operation
    node, example = operation.item, operation.example_item
    if node.types and not node.types & {"object", "array"}:
        return typed(node, item.id)
    if node is route.resource.node or route.kind in (Kind.READ, Kind.LIST):
        view = item.view(operation, route.resource.identifier(node))
    else:
        base = example if isinstance(example, dict) and not _is_alike(node, route.resource.node) else {}
        data = {**base, **item.data, **_ids(request, node, item), **_verdicts(example), **request.repeated}
        view = _fitted(node, data, example)
    return _without_extras(request, node, view)


def result(request: ValidRequest, item: Item) -> Any:
    """What the caller wants of an answer about an item."""
    if not request.operation.result.is_list:
        return shown(request, item)
    is_alike = request.operation.item is request.route.resource.node or request.route.kind is not Kind.READ
    return [shown(request, item)] if is_alike else told(request, item, {})


def told(request: ValidRequest, owner: Item | None, facts: Mapping[str, Any]) -> Any:
    """The answer of an operation that is not about an item alone, as the example shows it."""
    operation = request.operation
    several = operation.result.is_list and request.route.rewrite.each is None
    if several and operation.example_items:
        return [_told(request, example, owner, facts) for example in operation.example_items]
    value = _told(request, operation.example_item, owner, facts)
    return [value] if operation.result.is_list else value


def _told(request: ValidRequest, example: Any, owner: Item | None, facts: Mapping[str, Any]) -> Any:
    node = request.operation.item
    data = dict(example) if isinstance(example, dict) else {}
    if owner is not None:
        if _is_alike(node, request.route.resource.node) and not owner.is_example:
            data |= owner.data
        data |= _ids(request, node, owner)
        for file in owner.files[:1]:
            data |= described(node, file)
    data |= {**facts, **_verdicts(example), **request.repeated}
    return _fitted(node, data, example) if data or example is MISSING else fit(node, example, example)


def _fitted(node: Node, data: dict[str, Any], example: Any) -> Any:
    """What a schema shows of data; if it shows anything, then what the example does."""
    if not node.concrete().properties and isinstance(example, dict):
        data = {name: data.get(name, value) for name, value in example.items()}
    return fit(node, data, example)


def _ids(request: ValidRequest, node: Node, item: Item) -> dict[str, Any]:
    """The ids in the path and of an item, by the names that a schema has for them."""
    properties = node.fields
    found = {name: typed(properties[name], id) for name, id in request.arguments.items() if name in properties}
    name = request.route.resource.identifier(node)
    return found if name is None else {**found, name: typed(properties[name], item.id)}


def _verdicts(example: Any) -> dict[str, Any]:
    """What an example says of the request."""
    return {name: example[name] for name in VERDICTS & example.keys()} if isinstance(example, dict) else {}


def _without_extras(request: ValidRequest, node: Node, view: Any) -> Any:
    """The view without what is only there if a parameter such as `include_audio` asks for it."""
    extras = [name for name, wanted in _extras(request) if not wanted]
    if not extras or not isinstance(view, dict):
        return view
    missing = {name: node.properties[name] for name in view.keys() & node.properties if _is_one_of(name, extras)}
    left = {name: value for name, value in view.items() if name not in missing}
    return left | {name: blank(inner) for name, inner in missing.items() if name in node.required}


def _extras(request: ValidRequest) -> Iterator[tuple[str, bool]]:
    for name, said in request.operation.filters.items():
        for extra in said.get("shows", ()):
            yield extra, bool(request.query.get(name, False))
    for parameter in request.operation.parameters:
        first, _, extra = parameter.name.replace("-", "_").partition("_")
        if first == "include" and extra:
            given = {**request.query, **request.headers}
            yield extra, bool(given.get(parameter.name, False))


def _is_one_of(name: str, extras: list[str]) -> bool:
    return any(name == extra or name.startswith(f"{extra}_") for extra in extras)


def _is_alike(node: Node, other: Node) -> bool:
    names, others = node.concrete().properties.keys(), other.concrete().properties.keys()
    return node is other or 2 * len(names & others) > len(names)
