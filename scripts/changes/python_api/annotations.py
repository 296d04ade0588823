"""Comparing Python types as they are written in annotations."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

_WIDER = {"int": {"float"}, "list": {"Sequence"}, "dict": {"Mapping"}}
"""Types that take what is of another one."""


def fits(annotation: str, other: str) -> bool:
    """Whether every value of one type is one of another type too."""
    return _fits(_parsed(annotation), _parsed(other))


def overlaps(annotation: str, other: str) -> bool:
    """Whether a value, other than None, can be of both types."""
    pairs = [(one, two) for one in _options(_parsed(annotation)) for two in _options(_parsed(other))]
    return any(_fits(one, two) or _fits(two, one) for one, two in pairs if "None" not in (_name(one), _name(two)))


def options(annotation: str) -> list[str]:
    """The types of a union; of a list of a union, a list of each."""
    return [*_spread(_parsed(annotation))]


def _spread(tree: ast.expr) -> Iterator[str]:
    for option in _options(tree):
        arguments = _arguments(option)
        if len(arguments) == 1:
            yield from (f"{_name(option)}[{inner}]" for inner in _spread(arguments[0]))
        else:
            yield ast.unparse(option)


def without_any(annotation: str) -> str:
    """A type without the option to be anything, which type checkers take for whatever is wanted."""
    return " | ".join(option for option in options(annotation) if option != "Any") or "Never"


def canonical(annotation: str) -> str:
    """The same for all ways to write a type."""
    return _canonical(_parsed(annotation))


def _canonical(tree: ast.expr) -> str:
    return " | ".join(
        sorted(
            f"{_name(option)}[{', '.join(map(_canonical, _arguments(option)))}]"
            if _arguments(option)
            else _name(option)
            for option in _options(tree)
        )
    )


def renamed(annotation: str, names: Mapping[str, str]) -> str:
    """An annotation with other names in it."""
    tree = _parsed(annotation)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in names:
            node.id = names[node.id]
    return ast.unparse(tree)


def _parsed(annotation: str) -> ast.expr:
    return ast.parse(annotation.replace("builtins.", ""), mode="eval").body


def _options(tree: ast.expr) -> list[ast.expr]:
    if isinstance(tree, ast.BinOp):
        return [*_options(tree.left), *_options(tree.right)]
    return [tree]


def _fits(tree: ast.expr, other: ast.expr) -> bool:
    others = _options(other)
    if _name(tree) == "Never":
        return True
    return all(any(_is_one(option, wanted) for wanted in others) for option in _options(tree))


def _is_one(option: ast.expr, wanted: ast.expr) -> bool:
    if _name(wanted) == "Any":
        return True
    if _name(option) != _name(wanted) and _name(wanted) not in _WIDER.get(_name(option), ()):
        return False
    pairs = zip(_arguments(option), _arguments(wanted), strict=False)
    return all(_fits(one, other) for one, other in pairs)


def _name(tree: ast.expr) -> str:
    return ast.unparse(tree.value if isinstance(tree, ast.Subscript) else tree)


def _arguments(tree: ast.expr) -> list[ast.expr]:
    if not isinstance(tree, ast.Subscript):
        return []
    return list(tree.slice.elts) if isinstance(tree.slice, ast.Tuple) else [tree.slice]
