"""What each kind of operation does to the store, for any resource of any vendor."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any, TypeAlias, TypeVar

from ...call.json import same
from ..requests.refusal import Refusal
from ..requests.uploads import Upload, described
from ..specification.paths import is_parameter, name_of, word
from ..specification.resources import Kind
from ..specification.routes import Route
from ..specification.schemas.fitting import completed
from ..specification.schemas.schema import MISSING, at
from ..specification.schemas.validation import problem
from ..store.identifiers import like
from ..store.item_data import echoed, fresh, replaced, touch
from ..store.items import Item
from ..store.json_patch import PatchError, patched
from .answer import Answer
from .context import Context
from .filters import chosen
from .pages import Slice, cut, whole
from .representation import result, shown, told

Handler: TypeAlias = Callable[[Context], Answer]

C = TypeVar("C", bound=Context)


def list_items(context: Context) -> Answer:
    """The items of a collection, or a page of them."""
    items = context.store.items(context.resource, context.key(), context.owner()).values()
    return _page(context, chosen(context, [*items]))


def _page(context: Context, items: list[Item]) -> Answer:
    """The page of these items that a request asks for."""
    paging, query = context.operation.paging, context.request.query
    limit = query.get("limit")
    most = limit if isinstance(limit, int) and limit >= 0 else None
    found: Slice = whole(items[:most]) if paging is None else cut(paging, query, items)
    return Answer([shown(context.request, item) for item in found.items], found.facts)


def create(context: Context) -> Answer:
    """A new item."""
    return Answer(result(context.request, created(context)))


def created(context: Context, id: str = "") -> Item:
    """Make the item that a request describes, with the files that belong to it."""
    owner, resource, store, request = context.owner(), context.resource, context.store, context.request
    sent, example, settable = request.sent, context.operation.example_item, context.operation.fields
    data = fresh(resource, example, sent, settable, store.moment)
    _expand(context, data, settable)
    item = store.create(resource, context.key(), data, owner, id or str(sent.get(resource.id_name or "") or ""))
    full = completed(resource.node, item.data, example)  # once, so that all answers show the same
    item.data |= full if isinstance(full, dict) else {}
    item.data = echoed(resource.node, item.data, sent)
    item.data |= _shown_once(context, item)
    shown = store.example_id(resource)
    if isinstance(shown, str):  # which an example may tell in other fields too
        own = replaced(item.data, shown, item.id)
        item.data |= {name: value for name, value in own.items() if name not in sent}
    for file in request.files:
        store.keep(file)
    _attach(context, item, request.files)
    store.begin(item, resource, context.operation.id)
    return item


def _shown_once(context: Context, item: Item) -> dict[str, Any]:
    """The id beside its name or number that a new item shows in this answer alone."""
    node, example = context.operation.item, context.operation.example_item
    shown = example.get("id") if isinstance(example, dict) else None
    is_more = shown is not None and "id" in node.fields and context.resource.identifier(node) != "id"
    return {"id": like(shown, context.store.random(item.home))} if is_more and "id" not in item.data else {}


def id_of_made(context: Context, read: Route, answer: Answer) -> Any:
    """The id that an answer tells of a thing that another operation reads, MISSING if it tells none."""
    pointer = (read.operation.wait or {}).get("made_by", {}).get(context.operation.id, "")
    return at(answer.value, (pointer.rpartition("/")[2],))


def make_elsewhere(context: Context, read: Route, answer: Answer) -> None:
    """Have the thing whose id an operation has told, where another operation reads it, and let its states pass."""
    resource, request, store = read.resource, context.request, context.store
    id = id_of_made(context, read, answer)
    if resource is context.resource or not isinstance(id, str | int) or store.inside(resource, str(id)) is not None:
        return
    around = read.segments[: read.depth]
    arguments = request.arguments
    key = tuple(arguments.get(name_of(part), "") if is_parameter(part) else word(part) for part in around)
    sent = {name: value for name, value in request.sent.items() if name in resource.node.properties}
    data = fresh(resource, read.operation.example_item, sent, {}, store.moment)
    store.begin(store.create(resource, key, data, context.owner(), str(id)), resource, request.operation.id)


def _expand(context: Context, data: dict[str, Any], settable: Collection[str]) -> None:
    fields = {name: node.concrete().properties.keys() for name, node in context.resource.node.properties.items()}
    context.expand(fields, context.store.lookup, data, context.request.sent, settable)


def _attach(context: Context, item: Item, files: tuple[Upload, ...]) -> None:
    """Show an item's file, or make an item of each where those in it can be fetched as files."""
    inner = context.store.fetched_inside(context.resource)
    if not files:
        return
    if inner is None:
        item.files = files
        item.data |= described(context.resource.node, files[0])
        return
    for file in files:
        key = (*item.home, item.id, inner.noun)
        data = fresh(inner, MISSING, described(inner.node, file), {}, context.store.moment)
        context.store.create(inner, key, data, item).files = (file,)


def read(context: Context) -> Answer:
    """An item, or its file."""
    item = context.item()
    return Answer(result(context.request, item), file=next(iter(item.files), None))


def update(context: Context) -> Answer:
    """An item with other values; PUT makes it if nothing else can."""
    request = context.request
    if request.route.method == "PUT" and context.resource.is_made_by_put:
        id = request.segments[request.route.depth]
        if context.store.find(context.resource, context.key(), id, context.owner()) is None:
            return Answer(result(request, created(context, id)))
    item = context.item()
    data = _patched(context, item) if context.operation.takes_json_patch else _merged(context, item)
    is_changed = not same(data, item.data)
    if not is_changed and 304 in context.operation.statuses:
        return Answer(status=304)
    if is_changed:
        touch(context.resource, data, context.store.moment)
        item.data = data
        item.changed()
    return Answer(result(request, item))


def _merged(context: Context, item: Item) -> dict[str, Any]:
    data = {**item.data, **context.request.sent}
    _expand(context, data, context.request.sent.keys())
    name = context.resource.identifier(context.resource.node)
    return data if name is None else {**data, name: item.data[name]}


def _patched(context: Context, item: Item) -> dict[str, Any]:
    try:
        data = patched(item.data, context.request.body or [])
    except PatchError as error:
        raise Refusal(422 if 422 in context.operation.statuses else 400, str(error)) from error
    node = context.resource.node
    name = context.resource.identifier(node)
    wrong = problem(node, data)
    if wrong is not None and problem(node, item.data) is None:
        raise Refusal(400, f"{'.'.join(map(str, wrong.place)) or 'body'}: {wrong.message}")
    if not isinstance(data, dict) or (name is not None and not same(data.get(name), item.data.get(name))):
        raise Refusal(400, f"{name}: cannot be changed")
    return data


def delete(context: Context) -> Answer:
    """One item less."""
    item = context.item()
    if context.store.end(item, context.resource, context.operation.id):
        return Answer(result(context.request, item))
    context.store.delete(item)
    return Answer(told(context.request, item, {}))


def part(context: Context) -> Answer:
    """What is only there once, by itself or for each item."""
    owner = context.owner()
    file = next(iter(owner.files), None) if owner is not None else None
    return Answer(told(context.request, owner, context.store.parts.get(context.key(), {})), file=file)


def act(context: Context) -> Answer:
    """A change of a part, or of the item that an action is for, by the fields that they have in common."""
    owner, sent, parts = context.owner(), context.request.sent, context.store.parts
    if context.request.route.has_part:
        parts[context.key()] = {**parts.get(context.key(), {}), **sent}
    elif owner is not None and context.store.end(owner, context.resource, context.operation.id):
        return Answer(told(context.request, owner, sent))
    elif owner is not None:
        common = {name: value for name, value in sent.items() if name in context.resource.node.properties}
        if common:
            touch(context.resource, common, context.store.moment)
            answer = told(context.request, owner, {**sent, **common})
            owner.data = {**owner.data, **common}
            owner.changed()
            return Answer(answer)
    return Answer(told(context.request, owner, sent))


def handled(context: C, handler: Callable[[C], Answer]) -> Answer:
    """The answer to a request, or to all entries of its list."""
    rewrite = context.request.route.rewrite
    if rewrite.each is None:
        return handler(context)
    contexts = [replace(context, request=one) for one in context.request.each()]
    answers = [handler(one) for one in contexts]
    if rewrite.lists_all and contexts:
        last = contexts[-1]
        items = last.store.items(last.resource, last.key(), last.owner()).values()
        return Answer([shown(last.request, item) for item in items])
    if context.operation.result.is_list:
        return Answer([value for answer in answers for value in answer.value])
    return Answer(told(context.request, None, {}))


HANDLERS: Mapping[Kind, Handler] = {
    Kind.LIST: list_items,
    Kind.CREATE: create,
    Kind.READ: read,
    Kind.UPDATE: update,
    Kind.DELETE: delete,
    Kind.PART: part,
    Kind.ACT: act,
}
