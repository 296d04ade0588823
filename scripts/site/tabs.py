"""The examples of the reference in two tabs, for the blocking and for the asynchronous client."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

_EXAMPLE, _END = "**Example**\n\n```python\n", "```\n"
_METHOD = re.compile(r"^(?=## )", re.MULTILINE)
_LAZY = re.compile(r"-> (Paginator|EventStream)\[")
"""What is gone over with `async for`, and not awaited."""


def with_tabs(page: str, client: str) -> str:
    """A page of the reference whose examples have a second tab."""
    return "".join(_tabbed(method, client) for method in _METHOD.split(page))


def _tabbed(method: str, client: str) -> str:
    before, found, rest = method.partition(_EXAMPLE)
    source, _, after = rest.partition(_END)
    if not found:
        return method
    tabs = {"Blocking": source, "Async": asynchronous(source, client, is_lazy=bool(_LAZY.search(after)))}
    return before + "**Example**\n\n" + "\n\n".join(_tab(title, text) for title, text in tabs.items()) + after


def _tab(title: str, source: str) -> str:
    block = f"```python\n{source}```"
    return f'=== "{title}"\n\n' + "".join(f"    {line}\n" if line else "\n" for line in block.splitlines())


def asynchronous(source: str, client: str, *, is_lazy: bool) -> str:
    """An example as it is written for the asynchronous client, in a coroutine."""
    lines = source.splitlines(keepends=True)
    for line, column, word in sorted(_words(ast.parse(source), client, is_lazy), reverse=True):
        encoded = lines[line - 1].encode()  # the parser counts bytes
        lines[line - 1] = (encoded[:column] + word.encode() + encoded[column:]).decode()
    return "".join(lines)


def _words(tree: ast.Module, client: str, is_lazy: bool) -> Iterator[tuple[int, int, str]]:
    """What is added, and where."""
    for statement in tree.body:
        match statement:
            case ast.For(iter=ast.Call() as call) if is_lazy and _is_of(call, client):
                yield statement.lineno, statement.col_offset, "async "
            case ast.For(iter=call) | ast.Expr(value=call) | ast.Assign(value=call) if _is_of(call, client):
                yield call.lineno, call.col_offset, "await "


def _is_of(expression: ast.expr, client: str) -> bool:
    """Whether it is a call that begins at the client: `client.resource.method(...)`, and what is called on that."""
    is_call = isinstance(expression, ast.Call)
    while isinstance(expression, ast.Call | ast.Attribute):
        expression = expression.func if isinstance(expression, ast.Call) else expression.value
    return is_call and isinstance(expression, ast.Name) and expression.id == client
