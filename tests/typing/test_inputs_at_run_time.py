"""What type checkers take goes out, and what they refuse is converted or refused before anything is sent."""

from __future__ import annotations

import ast
import asyncio
import inspect
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import httpx
import pytest

from personae import Anam, AsyncBland, Bland, ConfigurationError, Tavus
from tests.support.each import for_each

from . import inputs_fail, inputs_pass

CONVERTED = "# converted"
"""Marks what is of another type, but has one meaning."""
NO_CALL = "# no call"
"""Marks what is no call yet: the next line is."""


class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers everything with an empty object, and counts."""

    def __init__(self) -> None:
        self.sent = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.sent += 1
        return httpx.Response(200, json={})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def lines(module: ModuleType) -> Iterator[tuple[str, int]]:
    """The statements of a module's functions: the function, and the number of the line."""
    for function in ast.parse(inspect.getsource(module)).body:
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from ((function.name, statement.lineno) for statement in function.body)


def run(module: ModuleType, function: str, line: int, wire: Wire) -> None:
    """Run one statement of a function, and the assignments before it."""
    (found,) = (
        each
        for each in ast.parse(inspect.getsource(module)).body
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and each.name == function
    )
    first = ast.unparse(found.args).split(",")[0]
    (kind,) = (each for each in (Anam, Bland, Tavus, AsyncBland) if first == f"client: {each.__name__}")
    scope: dict[str, Any] = {**vars(module), "client": kind(api_key="key", transport=wire)}
    scope |= {"anything": {"persona_name": "Nia"}, "data": {"any": 1}, "ids": ["a"], "steps": []}
    body = [each for each in found.body if each.lineno == line or (each.lineno < line and not is_call(each))]
    program = ast.Module(body=body, type_ignores=[])
    code = compile(program, "<statement>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    made = eval(code, scope)
    if inspect.isawaitable(made):

        async def awaited() -> None:
            await made

        asyncio.run(awaited())


def is_call(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr)


@for_each(("function", "line"), [*lines(inputs_pass)])
def test_what_checkers_take_goes_out(function: str, line: int) -> None:
    wire = Wire()
    run(inputs_pass, function, line, wire)
    assert wire.sent == ("client." in inspect.getsource(inputs_pass).splitlines()[line - 1])


@for_each(("function", "line"), [*lines(inputs_fail)])
def test_what_checkers_refuse_is_refused_before_it_is_sent(function: str, line: int) -> None:
    wire = Wire()
    source = inspect.getsource(inputs_fail).splitlines()[line - 1]
    if CONVERTED in source:
        run(inputs_fail, function, line, wire)
        assert wire.sent == 1
    elif NO_CALL in source:
        run(inputs_fail, function, line, wire)
        assert wire.sent == 0
    else:
        with pytest.raises((ConfigurationError, TypeError)):
            run(inputs_fail, function, line, wire)
        assert wire.sent == 0
