"""Methods that make a thing once: what an operation says of the key by which the thing is found again."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from personae.sandbox.specification.schemas.patterns import Unreadable
from personae.sandbox.specification.schemas.patterns import read as read_pattern

from .. import names
from ..documents import advice
from ..endpoints.operations import keys
from .api import Field, OnceMethod, Operation, Resource

EXTENSION = "x-personae-once"


def methods(resource: Resource) -> list[OnceMethod]:
    """The methods of a resource, of which `faults` has told nothing."""
    by_id = {operation.info.id: operation for operation in resource.operations}
    return [_method(make, by_id) for make in resource.operations if make.info.once is not None]


def _method(make: Operation, by_id: Mapping[str, Operation]) -> OnceMethod:
    said = make.info.once or {}
    find, read = by_id[said["list"]], by_id.get(said.get("read", ""))
    place = keys(said["key"])
    replaced = _argument(make, str(place[0])) if len(place) == 1 else None
    taken = names.Names([argument.python_name for argument in (*make.positional, *make.keywords)])
    key = taken.new("key")
    filters = {name: _argument(make, field) for name, field in said.get("filter", {}).items()}
    given = [
        (argument.python_name, key if filters[argument.name] == replaced else filters[argument.name].python_name)
        for argument in find.query
        if argument.name in filters
    ]
    result = make.result if "gives" in said else _either(make.result, read.result if read else _item(find))
    return OnceMethod(
        make=make,
        find=find,
        read=read,
        method=said.get("method") or f"{make.method}_once",
        key=key,
        replaced=replaced,
        beside=tuple({one.name: one for one in filters.values() if one != replaced}.values()),
        given=(*given, *((header.python_name, header.python_name) for header in _shared(make, find))),
        passed_on=_shared(make, read) if read else (),
        result=result,
        names=make.names | find.names | (read.names if read else frozenset()),
        one=taken.new("one"),
        sent=taken.new("sent"),
    )


def _argument(operation: Operation, name: str) -> Field:
    return next(argument for argument in operation.keywords if argument.name == name)


def _shared(make: Operation, other: Operation) -> tuple[Field, ...]:
    """Headers that both have, such as the key of an account of somebody else."""
    own = {header.name: header.python_name for header in make.headers}
    return tuple(header for header in other.headers if own.get(header.name) == header.python_name)


def _either(first: str, second: str) -> str:
    return " | ".join(dict.fromkeys([*first.split(" | "), *second.split(" | ")]))


def _item(find: Operation) -> str:
    """The type of what a list holds."""
    if find.paging:
        return find.result
    listed = re.fullmatch(r"(?:builtins\.)?list\[(\w+)\]", find.result)
    return listed[1] if listed else ""


def faults(resource: Resource, models: Mapping[str, Collection[str]]) -> Iterator[str]:
    """What is wrong in what a resource says of making things once; `models` has the fields of each."""
    by_id = {operation.info.id: operation for operation in resource.operations}
    taken = {operation.method for operation in resource.operations}
    for make in resource.operations:
        said = make.info.once
        if said is None:
            continue
        for fault in _faults(make, said, by_id, models):
            out = advice.removal(*make.info.way, EXTENSION)
            yield f"{make.info.place}: {EXTENSION}: {fault}, or take it out, {out}"
        method = said.get("method") or f"{make.method}_once"
        if method in taken:
            yield f"{make.info.place}: {EXTENSION}: {resource.name}.{method} is there already: give it another `method`"
        taken.add(method)


def _faults(
    make: Operation, said: dict[str, Any], by_id: Mapping[str, Operation], models: Mapping[str, Collection[str]]
) -> Iterator[str]:
    if make.call != "Call" or make.path or make.repeatable or len(make.bodies) != 1 or make.whole:
        yield "it belongs to a POST without places in its path, whose only body has fields, and that is not repeatable"
        return
    sent = {field.name: field for field in make.bodies[0].fields}
    place = keys(said["key"])
    if place[0] not in sent:
        yield f"key: the body has no field {place[0]!r}"
    elif len(place) > 1 and not make.bodies[0].json:
        yield "key: only a JSON body has objects in it"
    find = by_id.get(said["list"])
    if find is None or not _item(find) or find.path or any(one.required for one in find.keywords):
        yield f"list: {said['list']!r} is not a list of this resource that can be read without arguments"
        return
    read = by_id.get(said["read"]) if "read" in said else None
    if "read" in said and (read is None or read.call != "Call" or len(read.path) != 1):
        yield f"read: {said['read']!r} is not a read of one thing by its id"
        return
    query = {argument.name for argument in find.query}
    for name, field in said.get("filter", {}).items():
        if name not in query:
            yield f"filter: the list has no argument {name!r}"
        if field not in sent:
            yield f"filter: the body has no field {field!r}"
        elif field not in (place[0], *said.get("written", ())):
            yield f"filter: {field!r} is compared letter by letter: say in `written` how everybody writes it"
    for field in sorted(said.get("written", {}).keys() - said.get("filter", {}).values()):
        yield f"written: {field!r} is in no filter"
    for field, form in said.get("written", {}).items():
        try:
            read_pattern(form["pattern"])
        except Unreadable as error:
            yield f"written: the pattern of {field!r} cannot be read: {error}"
    shown = {"id": _item(find), "created": _item(find), "found": read.result if read else _item(find)}
    for name, model in shown.items():
        first = keys(said.get(name, said["key"] if name == "found" else ""))[:1]
        if first and first[0] not in models.get(model, ()):
            yield f"{name}: {model} has no field {first[0]!r}"
