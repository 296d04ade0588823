"""What the modules of a package import, read from their text, and rules of what they may not."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

Floors = Sequence[Collection[str]]
"""The rooms of a package, from the top floor down."""

LOADERS = ("import_module", "__import__")


@dataclass(frozen=True, slots=True)
class Import:
    """One import, wherever in its file it stands."""

    place: str
    importer: str
    target: str
    """The module that the name is of, even if it was imported by way of a facade."""
    name: str = ""
    is_type_only: bool = False
    is_of_facade: bool = False
    """Whether a facade has it only to show the name, which is loaded when it is first used."""

    def __str__(self) -> str:
        return f"{self.importer} imports {self.target}"


@dataclass(frozen=True, slots=True)
class Breach:
    """What a rule forbids: where it stands, what it is, and why it is not allowed."""

    place: str
    what: str
    why: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}: {self.why}"


def imports_of(package: Path, below: Path) -> list[Import]:
    """All imports of a package, in files that are called as they are below a folder.

    What is imported from a facade, an `__init__.py` whose names load lazily, is an import of the module behind it.
    """
    modules = {_module(file, package): file for file in sorted(package.rglob("*.py"))}
    found: list[Import] = []
    behind: dict[str, dict[str, str]] = {}
    for module, file in modules.items():
        tree = ast.parse(file.read_bytes())
        here = list(_Reader(file.relative_to(below).as_posix(), module, file.name == "__init__.py", modules).read(tree))
        if file.name == "__init__.py" and _is_lazy(tree):
            here = [replace(one, is_of_facade=one.is_type_only) for one in here]
            behind[module] = {one.name: one.target for one in here if one.is_of_facade}
        found += here
    return [replace(one, target=behind.get(one.target, {}).get(one.name or one.target, one.target)) for one in found]


def against_the_floors(imports: Collection[Import], package: str, floors: Floors) -> Iterator[Breach]:
    """Imports that run up or between rooms of a floor. What is for types alone may, and facades name any room."""
    floor_of = {room: number for number, rooms in enumerate(floors) for room in rooms}
    floor_of[""] = len(floors)  # the package itself, which is loaded before any room
    for room in sorted({_room(one.importer) for one in imports} - floor_of.keys()):
        first = next(one for one in imports if _room(one.importer) == room)
        yield Breach(first.place, f"{package}.{room} stands on no floor", "a new room needs one")
    for one in imports:
        here, there = _room(one.importer), _room(one.target)
        if one.is_type_only or _top(one.target) != package or here == there or not {here, there} <= floor_of.keys():
            continue
        if floor_of[there] < floor_of[here]:
            yield Breach(one.place, str(one), f"{there} stands above {here or 'the package'}, and imports run down")
        elif floor_of[there] == floor_of[here]:
            yield Breach(one.place, str(one), "both stand on one floor, and what both need belongs below them")


def circles(imports: Iterable[Import]) -> Iterator[Breach]:
    """Modules that import each other, two or more of them, be it for types; with the shortest way round."""
    ways: dict[str, dict[str, Import]] = {}
    for one in imports:
        if not one.is_of_facade and one.importer != one.target:
            ways.setdefault(one.importer, {}).setdefault(one.target, one)
    reached = {module: _reached(module, ways) for module in ways}
    seen: set[str] = set()
    for module in sorted(ways):
        members = sorted(other for other in reached[module] if module in reached.get(other, ()))
        if module in seen or not members:
            continue
        seen.update(members)
        way = min((_way_round(member, ways) for member in members), key=len)
        steps = ", ".join(f"{one} at {one.place}" for one in way)
        yield Breach(way[0].place, f"{', '.join(members)} import each other", f"{steps}; what they share belongs below")


def of_libraries(imports: Iterable[Import], libraries: Collection[str], room: str) -> Iterator[Breach]:
    """Imports of libraries by other rooms than theirs, be it for types."""
    for one in imports:
        if _top(one.target) in libraries and _room(one.importer) != room:
            yield Breach(one.place, str(one), f"only {room}/ imports an HTTP library, which can be exchanged there")


def of_packages(imports: Iterable[Import], forbidden: Mapping[str, str], *, for_types: bool) -> Iterator[Breach]:
    """Imports of packages that are forbidden, each with its reason; `for_types`: those for types alone are too."""
    for one in imports:
        if _top(one.target) in forbidden and (for_types or not one.is_type_only):
            yield Breach(one.place, str(one), forbidden[_top(one.target)])


class _Reader:
    """Reads the imports of one module."""

    def __init__(self, file: str, module: str, is_package: bool, modules: Collection[str]) -> None:
        self.file = file
        self.module = module
        self.package = module if is_package else module.rpartition(".")[0]
        self.modules = modules

    def read(self, node: ast.AST, is_type_only: bool = False) -> Iterator[Import]:
        for target, name in self._targets(node):
            place = f"{self.file}:{getattr(node, 'lineno', 1)}"
            yield Import(place, self.module, target, name, is_type_only)
        typed = node.body if isinstance(node, ast.If) and _name(node.test) == "TYPE_CHECKING" else []
        for child in ast.iter_child_nodes(node):
            yield from self.read(child, is_type_only or child in typed)

    def _targets(self, node: ast.AST) -> Iterator[tuple[str, str]]:
        """The modules that a statement imports, with the name that it takes from each."""
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, ""
        elif isinstance(node, ast.ImportFrom):
            start = self._absolute(node.level, node.module or "")
            for alias in node.names:
                submodule = f"{start}.{alias.name}"
                yield (submodule, "") if submodule in self.modules else (start, alias.name)
        elif isinstance(node, ast.Call) and node.args and _name(node.func) in LOADERS:
            for module in self._loaded(node.args[0]):
                yield module, ""

    def _absolute(self, level: int, name: str) -> str:
        """The whole name of what a module names from `level` packages above itself; 0 if it names it whole."""
        if not level:
            return name
        return ".".join([*self.package.split(".")[: 1 - level or None], *([name] if name else [])])

    def _loaded(self, name: ast.expr) -> list[str]:
        """The module of a name, or each that it may be if only its beginning stands in the text."""
        parts = name.values if isinstance(name, ast.JoinedStr) else [name]
        if not isinstance(parts[0], ast.Constant) or not isinstance(parts[0].value, str):
            return []
        text = parts[0].value
        rest = text.lstrip(".")
        start = self._absolute(len(text) - len(rest), rest) + ("." if not rest else "")
        if len(parts) == 1:
            return [start]
        return [module for module in self.modules if module.startswith(start) and "." not in module[len(start) :]]


def _module(file: Path, package: Path) -> str:
    parts = file.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _top(module: str) -> str:
    return module.partition(".")[0]


def _room(module: str) -> str:
    """The folder or file below its package that a module is in; nothing for the package itself."""
    return f"{module}.".split(".")[1]


def _name(expression: ast.expr) -> str:
    if isinstance(expression, ast.Attribute):
        return expression.attr
    return expression.id if isinstance(expression, ast.Name) else ""


def _is_lazy(tree: ast.Module) -> bool:
    return any(isinstance(node, ast.Call) and _name(node.func) == "lazy" for node in ast.walk(tree))


def _reached(module: str, ways: Mapping[str, Mapping[str, Import]]) -> set[str]:
    """The modules that one imports, or one of these, and so on."""
    reached: set[str] = set()
    todo = [module]
    while todo:
        for target in ways.get(todo.pop(), ()):
            if target not in reached:
                reached.add(target)
                todo.append(target)
    return reached


def _way_round(module: str, ways: Mapping[str, Mapping[str, Import]]) -> list[Import]:
    """The fewest imports that lead from a module back to itself."""
    found: dict[str, list[Import]] = {module: []}
    todo = [module]
    for here in todo:
        for target, one in sorted(ways.get(here, {}).items()):
            if target == module:
                return [*found[here], one]
            if target not in found:
                found[target] = [*found[here], one]
                todo.append(target)
    raise ValueError(f"{module} does not lead back to itself")
