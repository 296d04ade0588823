"""Values and calls are Python that means them."""

from __future__ import annotations

import ast
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from scripts.reference.literals import WIDTH, Code, call, literal

from ..pipeline.hostile import texts

scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts
values: st.SearchStrategy[Any] = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4), max_leaves=12
)


@given(values)
def test_a_literal_means_the_value(value: Any) -> None:
    assert ast.literal_eval(literal(value)) == value


@given(values)
def test_no_line_begins_with_what_could_end_a_block_of_code(value: Any) -> None:
    source = literal(value)
    assert not any(line.lstrip().startswith(("`", "~")) for line in source.split("\n"))
    assert source.isprintable() or set(source) - {"\n"} == {c for c in source if c.isprintable()}


@given(st.lists(values, max_size=3), st.dictionaries(st.sampled_from(["a", "name", "url"]), values))
def test_a_call_means_its_arguments(positional: list[Any], keywords: dict[str, Any]) -> None:
    node = ast.parse(call("client.things.make", positional, keywords), mode="eval").body
    assert isinstance(node, ast.Call)
    assert ast.unparse(node.func) == "client.things.make"
    assert [ast.literal_eval(value) for value in node.args] == positional
    assert {one.arg: ast.literal_eval(one.value) for one in node.keywords} == keywords


def test_what_is_short_takes_one_line() -> None:
    assert call("make", ["a"], {"b": [1, {"c": None}]}) == 'make("a", b=[1, {"c": None}])'


def test_what_is_long_takes_several_lines_that_fit() -> None:
    source = call("make", [Code('Path("a.txt")', "")], {"items": [{"name": "x" * 30, "size": n} for n in range(3)]})
    assert source.startswith('make(\n    Path("a.txt"),\n    items=[\n        {"name": ')
    assert max(map(len, source.split("\n"))) <= WIDTH


def test_quotes_are_double_where_that_needs_no_escapes() -> None:
    assert [literal(text) for text in ("a", "it's", 'a "b"')] == ['"a"', '"it\'s"', "'a \"b\"'"]
