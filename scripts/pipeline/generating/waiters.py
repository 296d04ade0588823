"""What can be waited for: methods that read a thing until it is finished, from what `x-personae-wait` says."""

from __future__ import annotations

from collections.abc import Iterator

from .. import names
from ..documents import advice
from ..endpoints.operations import keys
from .api import Field, Maker, Operation, Resource, Waiter

_READS = ("get", "fetch", "retrieve", "read", "poll")
_OPTIONS = ("deadline", "concurrency", "on_progress", "feed")
EXTENSION = "x-personae-wait"


def waiters(resource: Resource) -> list[Waiter]:
    """The waiters of a resource, without those that `faults` tells of."""
    return [
        waiter
        for read in resource.operations
        if read.info.waiting is not None and (waiter := _waiter(resource, read)) is not None
    ]


def _waiter(resource: Resource, read: Operation) -> Waiter | None:
    said, id = read.info.waiting or {}, identified_by(read)
    if id is None:
        return None
    method = said.get("method") or _method(read.method)
    taken = names.Names([argument.python_name for argument in (*read.positional, *read.keywords)])
    by_id = {operation.info.id: operation for operation in resource.operations}
    return Waiter(
        read=read,
        id=id,
        method=method,
        all_method=_of_all(method),
        names={name: taken.new(name) for name in _OPTIONS},
        ids=taken.new(names.plural(id.python_name)),
        one=taken.new("one"),
        makers=tuple(
            _maker(read, by_id[made], pointer) for made, pointer in said.get("made_by", {}).items() if made in by_id
        ),
    )


def _maker(read: Operation, make: Operation, pointer: str) -> Maker:
    taken = names.Names([argument.python_name for argument in (*make.positional, *make.keywords)])
    given = {name: taken.new(name) for name in _OPTIONS}
    headers = {header.name: header.python_name for header in make.headers}
    shared = tuple(one for one in read.headers if headers.get(one.name) == one.python_name)
    return Maker(make, f"{make.method}_and_wait", keys(pointer), given, taken.new("made"), shared)


def _method(method: str) -> str:
    """How a method is called that waits for what this one reads (`get`, `get_run`, `get_job_status`)."""
    words = method.split("_")
    noun = words[words[0] in _READS :]
    noun = noun[:-1] if noun[1:] and noun[-1] == "status" else noun
    return "_".join(["wait", *(["for", *noun] if noun else [])])


def _of_all(method: str) -> str:
    """The same for several things at once."""
    *before, last = method.split("_")
    if not before:
        return f"{method}_all"
    plural = names.plural(last)
    return "_".join([*before, *(["all", last] if plural == last else [plural])])


def identified_by(read: Operation) -> Field | None:
    """The argument that names what is read: the last of the path, or the only one that the query must have."""
    needed = [argument for argument in read.query if argument.required]
    if read.path:
        return read.path[-1]
    return needed[0] if len(needed) == 1 else None


def faults(resource: Resource, webhooks: frozenset[str]) -> Iterator[str]:
    """What is wrong in what a resource says of waiting."""
    by_id = {operation.info.id: operation for operation in resource.operations}
    for read in resource.operations:
        said = read.info.waiting
        if said is None:
            continue
        out = advice.removal(*read.info.way, EXTENSION)
        if identified_by(read) is None or read.call != "Call" or read.info.method != "get" or read.shape is None:
            yield f"{read.info.place}: {EXTENSION} belongs to a get of one thing that it names: take it out, {out}"
        for id in said.get("made_by", {}):
            make, places = by_id.get(id), {argument.python_name for argument in read.path[:-1]}
            if make is None or make.call != "Call":
                yield f"{read.info.place}: {EXTENSION}: made_by names {id!r}, which is no such call of {resource.tag}"
            elif missing := places - {argument.python_name for argument in make.path}:
                names_ = ", ".join(sorted(missing))
                yield f"{read.info.place}: {EXTENSION}: made_by: {id} does not take {names_}, which the read needs"
        for name in sorted(said.get("events", {}).keys() - webhooks):
            yield f"{read.info.place}: {EXTENSION}: events names {name!r}, which is not a webhook"
    yield from _twins(resource)


def _twins(resource: Resource) -> Iterator[str]:
    seen = {operation.method for operation in resource.operations}
    for waiter in resource.waiters:
        for name in (waiter.method, waiter.all_method, *(maker.method for maker in waiter.makers)):
            if name in seen:
                yield (
                    f"{waiter.read.info.place}: {EXTENSION}: {resource.name}.{name} is there already: give the "
                    f"waiting a method of another name"
                )
            seen.add(name)
