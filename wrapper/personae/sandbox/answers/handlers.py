"""What each kind of operation does to the store, for any resource of any vendor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ..requests.uploads import Upload, described
from ..requests.valid_request import Turn
from ..specification.resources import Kind
from ..specification.sampling import completed
from ..specification.schema import MISSING
from ..specification.validation import problem
from ..store.item_data import fresh, touch
from ..store.json_patch import PatchError, patched
from ..store.store import Item
from .error_bodies import Refusal
from .pages import Facts, Slice, cut, whole

_SEARCHES = frozenset({"search", "q", "query"})


@dataclass(frozen=True, slots=True)
class Answer:
    """What a caller wants of a successful answer; `facts` tell of the page that it is."""

    value: Any = MISSING
    facts: Facts = field(default_factory=dict)
    status: int | None = None
    file: Upload | None = None
    """What the caller gets if the answer is to be a file."""


Action: TypeAlias = Callable[[Turn], Answer]


def list_items(turn: Turn) -> Answer:
    """The items of a collection, or a page of them."""
    items = [*turn.store.items(turn.resource, turn.key(), turn.owner()).values()]
    return page_of(turn, [item for item in items if _is_wanted(item, turn)])


def page_of(turn: Turn, items: list[Item]) -> Answer:
    """The page of these items that a request asks for."""
    paging = turn.operation.paging
    limit = turn.query.get("limit")
    found: Slice = whole(items[:limit]) if paging is None else cut(paging, turn.query, items)
    return Answer([turn.shown(item) for item in found.items], found.facts)


def create(turn: Turn) -> Answer:
    """A new item."""
    return Answer(turn.result(created(turn)))


def created(turn: Turn, id: str = "") -> Item:
    """Make the item that a request describes, with the files that belong to it."""
    owner, resource, sent = turn.owner(), turn.resource, turn.sent
    data = fresh(resource, turn.example(), sent, turn.operation.fields, turn.store.moment)
    turn.style.absorb(turn.store, resource, data, sent, turn.operation.fields)
    item = turn.store.create(resource, turn.key(), data, owner, id or str(sent.get(resource.id_name or "") or ""))
    item.data |= completed(resource.node, item.data, turn.example())  # once, so that all answers show the same
    for file in turn.files:
        turn.store.keep(file)
    _attach(turn, item, turn.files)
    return item


def _attach(turn: Turn, item: Item, files: tuple[Upload, ...]) -> None:
    """Show an item's file, or make an item of each where those in it can be fetched as files."""
    inner = turn.store.fetched_inside(turn.resource)
    if not files:
        return
    if inner is None:
        item.files = files
        item.data |= described(turn.resource.node, files[0])
        return
    for file in files:
        key = (*item.home, item.id, inner.noun)
        data = fresh(inner, MISSING, described(inner.node, file), {}, turn.store.moment)
        turn.store.create(inner, key, data, item).files = (file,)


def read(turn: Turn) -> Answer:
    """An item, or its file."""
    item = turn.item()
    return Answer(turn.result(item), file=next(iter(item.files), None))


def update(turn: Turn) -> Answer:
    """An item with other values; PUT makes it if nothing else can."""
    if turn.route.method == "PUT" and Kind.CREATE not in turn.resource.operations:
        id = turn.segments[turn.route.depth]
        if turn.store.find(turn.resource, turn.key(), id, turn.owner()) is None:
            return Answer(turn.result(created(turn, id)))
    item = turn.item()
    data = _patched(turn, item) if turn.operation.takes_json_patch else _merged(turn, item)
    if data == item.data and 304 in turn.operation.statuses:
        return Answer(status=304)
    if data != item.data:
        touch(turn.resource, data, turn.store.moment)
        item.data = data
        item.changed()
    return Answer(turn.result(item))


def _merged(turn: Turn, item: Item) -> dict[str, Any]:
    data = {**item.data, **turn.sent}
    turn.style.absorb(turn.store, turn.resource, data, turn.sent, turn.sent)
    name = turn.resource.identifier(turn.resource.node)
    return data if name is None else {**data, name: item.data[name]}


def _patched(turn: Turn, item: Item) -> dict[str, Any]:
    try:
        data = patched(item.data, turn.body or [])
    except PatchError as error:
        raise Refusal(422 if 422 in turn.operation.statuses else 400, str(error)) from error
    name = turn.resource.identifier(turn.resource.node)
    wrong = problem(turn.resource.node, data)
    if wrong is not None and problem(turn.resource.node, item.data) is None:
        raise Refusal(400, f"{'.'.join(map(str, wrong.place)) or 'body'}: {wrong.message}")
    if not isinstance(data, dict) or (name is not None and data.get(name) != item.data.get(name)):
        raise Refusal(400, f"{name}: cannot be changed")
    return data


def delete(turn: Turn) -> Answer:
    """One item less."""
    item = turn.item()
    turn.store.delete(item)
    return Answer(turn.told(item, {}))


def part(turn: Turn) -> Answer:
    """What is only there once, by itself or for each item."""
    owner = turn.owner()
    file = next(iter(owner.files), None) if owner is not None else None
    return Answer(turn.told(owner, turn.store.parts.get(turn.key(), {})), file=file)


def act(turn: Turn) -> Answer:
    """A change of a part, or of the item that an action is for, by the fields that they have in common."""
    owner, sent = turn.owner(), turn.sent
    if turn.route.has_part:
        turn.store.parts[turn.key()] = {**turn.store.parts.get(turn.key(), {}), **sent}
    elif owner is not None:
        common = {name: value for name, value in sent.items() if name in turn.resource.node.properties}
        if common:
            touch(turn.resource, common, turn.store.moment)
            told = turn.told(owner, {**sent, **common})
            owner.data = {**owner.data, **common}
            owner.changed()
            return Answer(told)
    return Answer(turn.told(owner, sent))


def perform(turn: Turn, action: Action) -> Answer:
    """Act on a request, or on each entry of its list."""
    meaning, operation = turn.route.meaning, turn.operation
    if meaning.each is None:
        return action(turn)
    turns = list(turn.each())
    answers = [action(one) for one in turns]
    if meaning.tells_all and turns:
        one = turns[-1]
        items = turn.store.items(turn.resource, one.key(), one.owner()).values()
        return Answer([one.shown(item) for item in items])
    if operation.result.is_list:
        return Answer([value for answer in answers for value in answer.value])
    return Answer(turn.told(None, {}))


ACTIONS: Mapping[Kind, Action] = {
    Kind.LIST: list_items,
    Kind.CREATE: create,
    Kind.READ: read,
    Kind.UPDATE: update,
    Kind.DELETE: delete,
    Kind.PART: part,
    Kind.ACT: act,
}


def _is_wanted(item: Item, turn: Turn) -> bool:
    """Whether the filters in the query let an item pass: a text to search for, or the value of a field."""
    paging = turn.operation.paging
    other = {paging.position, paging.size} if paging is not None else set()
    return all(_passes(item, name, value) for name, value in turn.query.items() if name not in other and value != "all")


def _passes(item: Item, name: str, value: Any) -> bool:
    if name in _SEARCHES:
        texts = (text for field, text in item.data.items() if "name" in field.lower() and isinstance(text, str))
        return any(str(value).lower() in text.lower() for text in texts)
    if name not in item.data:
        return True
    has, wanted = item.data[name], value if isinstance(value, list) else [value]
    return any(one in has for one in wanted) if isinstance(has, list) else has in wanted
