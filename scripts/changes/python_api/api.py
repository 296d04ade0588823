"""Comparing the Python API that comes out of two documents: methods, arguments and results."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.pipeline.generating.api import Field, Operation, VendorApi

from ..finding import ANSWER, BODY, MOVED, NAMED, WHOLE, Change, Direction, Severity, Sides, quoted
from ..operations.comparison import Matched
from .annotations import canonical, fits
from .classes import LONGEST, Classes, written

BREAKING, NAME, _, RISKY, HARMLESS = Severity

_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Method:
    """An operation, and where a client has it."""

    resource: str
    operation: Operation

    @property
    def name(self) -> str:
        """How it is called."""
        return f"{self.resource}.{self.operation.method}"

    @property
    def result(self) -> str:
        """What it returns."""
        return self.operation.lazy_result or self.operation.result

    @property
    def signature(self) -> str:
        """The method as its definition has it."""
        positional = [_definition(argument) for argument in self.operation.positional]
        keywords = [_definition(argument) for argument in self.operation.keywords]
        return f"{self.name}({', '.join([*positional, *(['*', *keywords] if keywords else [])])}) -> {self.result}"

    def arguments(self) -> dict[_Key, tuple[Field, int | None]]:
        """The arguments by their place and name in the request, with their position, if they have one."""
        operation = self.operation
        merged = {argument.python_name: argument for argument in operation.keywords}
        found: dict[_Key, tuple[Field, int | None]] = {}
        for place, arguments in (("query", operation.query), ("header", operation.headers)):
            found.update({(place, one.name): (merged[one.python_name], None) for one in arguments})
        for body in operation.bodies:
            found.update({(BODY, one.name): (merged[one.python_name], None) for one in (*body.fields, *body.files)})
        for number, one in enumerate(operation.positional):
            found[("path", one.name) if one in operation.path else (BODY, BODY)] = one, number
        return found


def methods(api: VendorApi) -> dict[str, Method]:
    """The methods of a vendor by the id of their operation."""
    return {
        operation.info.id: Method(f"{api.vendor}.{resource.name}", operation)
        for resource in api.resources
        for operation in resource.operations
    }


def compare_apis(old: VendorApi, new: VendorApi, matched: Matched) -> Iterator[Change]:
    """The changes of the Python API; each is told as what was there and what is there in its place."""
    before, after = methods(old), methods(new)
    classes = Classes(old, new, {one.id: other.id for one, other in matched.pairs})
    for gone in matched.gone:
        text = written(before[gone.id].name, None)
        sides = Sides(before[gone.id].signature)
        yield Change(BREAKING, frozenset({gone.id}), text, frozenset({WHOLE}), sides=sides)
    for added in matched.added:
        text = quoted(after[added.id].signature, LONGEST)
        sides = Sides("", after[added.id].signature)
        yield Change(HARMLESS, frozenset({added.id}), text, frozenset({WHOLE}), new=True, sides=sides)
    for one, other in matched.pairs:
        yield from _compare(before[one.id], after[other.id], classes)
    yield from classes.changes()


def _compare(before: Method, after: Method, classes: Classes) -> Iterator[Change]:
    places = frozenset({after.operation.info.id})
    calls = [f"calls.{method.operation.function}" for method in (before, after)]
    for was, becomes in ((before.name, after.name), calls):
        if was != becomes:
            yield Change(NAME, places, written(was, becomes), frozenset({NAMED}), sides=Sides(was, becomes))
    yield from _arguments(before, after, classes, places)
    if canonical(classes.renamed(before.result)) != canonical(after.result):
        sides = Sides(f"-> {before.result}", f"-> {after.result}")
        severity = classes.read(before.result, after.result)
        yield Change(severity, places, written(*sides), frozenset({ANSWER}), Direction.ANSWER, sides=sides)


def _arguments(before: Method, after: Method, classes: Classes, places: frozenset[str]) -> Iterator[Change]:
    old, new = before.arguments(), after.arguments()
    _follow_moved(old, new)
    for key in sorted(old.keys() | new.keys()):
        was, becomes = (arguments.get(key, (None, None))[0] for arguments in (old, new))
        names = {argument.name for argument in (was, becomes) if argument is not None}
        subjects = frozenset({BODY} if key == (BODY, BODY) else names | ({BODY} if key[0] == BODY else set()))
        if was is not None and becomes is not None:
            for severity, sides in _argument(was, becomes, classes):
                yield Change(severity, places, written(*sides), subjects, Direction.REQUEST, sides=sides)
        elif was is not None:
            sides = Sides(_definition(was))
            yield Change(BREAKING, places, written(sides.before, None), subjects, Direction.REQUEST, sides=sides)
        elif becomes is not None:
            severity, sides = BREAKING if becomes.required else HARMLESS, Sides("", _definition(becomes))
            text, is_new = written(None, sides.after), not becomes.required
            yield Change(severity, places, text, subjects, Direction.REQUEST, new=is_new, sides=sides)
    shifted = [
        key
        for key, (_, position) in old.items()
        if position is not None and new.get(key, (None, position))[1] != position
    ]
    if shifted:
        sides = Sides(*(_positions(method) for method in (before, after)))
        subjects = frozenset({MOVED, *(old[key][0].name for key in shifted)})
        yield Change(BREAKING, places, written(*sides), subjects, sides=sides)


def _follow_moved(old: dict[_Key, tuple[Field, int | None]], new: dict[_Key, tuple[Field, int | None]]) -> None:
    """Give arguments the key that they have now, though they are in another place or the path has another name."""
    gone = [key for key in old if key not in new]
    for key in [key for key in new if key not in old]:
        same = [former for former in gone if old[former][0].python_name == new[key][0].python_name]
        same += [former for former in gone if former[0] == key[0] == "path"]
        if same:
            gone.remove(same[0])
            old[key] = old.pop(same[0])


def _argument(was: Field, becomes: Field, classes: Classes) -> Iterator[tuple[Severity, Sides]]:
    if was.python_name != becomes.python_name:
        yield NAME, Sides(was.python_name, becomes.python_name)
    if not classes.is_same(was, becomes):
        is_fit = fits(classes.plain_old(was.annotation), classes.plain_new(becomes.annotation))
        needed = becomes.required and not was.required
        yield HARMLESS if is_fit and not needed else BREAKING, Sides(_definition(was), _definition(becomes))


def _positions(method: Method) -> str:
    return f"{method.operation.method}({', '.join(argument.python_name for argument in method.operation.positional)})"


def _definition(argument: Field) -> str:
    return f"{argument.python_name}: {argument.annotation}{'' if argument.required else ' | Unset'}"
