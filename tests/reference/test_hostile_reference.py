"""Hostile documents: their texts, names and examples are shown, and are no markup, HTML, links or code."""

from __future__ import annotations

import ast
import re

import pytest
from hypothesis import Phase, given, settings

from tests.support.each import for_each
from tests.support.openapi_documents import TEXT, Json, answering, document

from ..pipeline.awkward import AWKWARD
from ..pipeline.hostile import CANARY, ESCAPES, documents, everything
from .markdown_readers import headings, read_by_both, seen
from .written_pages import page, pages_of

OURS = {
    "h1": set(), "h2": set(), "p": set(), "ul": set(), "li": set(), "strong": set(), "em": set(), "pre": set(),
    "code": {"class"}, "a": {"href"},
}  # fmt: skip
"""The elements that our pages are made of, with their attributes."""

TARGET = re.compile(r"(?P<file>(\.\./)?[\w.-]*)(#(?P<anchor>\w+))?")


def check(pages: dict[str, str]) -> None:
    """That pages hold only what our own Markdown makes of them."""
    for name, text in pages.items():
        for reader, result in read_by_both(text).items():
            found = seen(result)
            for element, attributes in found.elements:
                attributes.pop("id", None) if element in ("h1", "h2") else None
                assert attributes.keys() <= OURS[element], (name, reader, element, attributes)
                assert attributes.get("class", "language-python") == "language-python"
                target = TARGET.fullmatch(attributes.get("href", ""))
                assert target, (name, reader, attributes)
                assert target["file"] in {"", "../README.md", *pages}, (name, reader, attributes)
            assert [comment.strip() for comment in found.comments] == [
                "Generated from openapi/ by `make docs`: do not edit."
            ], (name, reader)
            assert [element for element, _ in found.elements].count("h1") == 1, (name, reader)
        for block in re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
            assert not re.search(r"^\s*[`~]", block, re.MULTILINE), name
        assert all(re.fullmatch(r"[\w.: ]+", heading) for heading in headings(text)), name


def calls_in(source: str) -> set[str]:
    return {ast.unparse(node.func) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)}


def check_examples(pages: dict[str, str]) -> None:
    """That each example calls its method, and nothing else but what examples use."""
    for name, text in pages.items():
        if name.startswith(("README", "models")):
            continue
        found = page("evil", name.removesuffix(".md"), text)
        for method in found.methods:
            own = {called for called in calls_in(found.example(method)) if called.endswith(f".{method}")}
            usual = {"print", "Path", "dt.datetime.fromisoformat", "dt.date.fromisoformat"}
            assert len(own) == 1, (name, method)
            others = {called for called in calls_in(found.example(method)) if not called.endswith(").save")}
            assert others <= own | usual, (name, method)


@settings(max_examples=10, phases=[Phase.generate])
@given(documents())
def test_text_stays_text(whole: Json) -> None:
    pages = pages_of(whole, "evil")
    check(pages)
    check_examples(pages)


@pytest.mark.parametrize("whole", [everything(), AWKWARD], ids=["everything", "awkward"])
def test_all_words_in_all_places_stay_text(whole: Json) -> None:
    pages = pages_of(whole, "evil")
    assert len(pages) > 5
    check(pages)
    check_examples(pages)


@for_each("text", [*ESCAPES, "```\n<script>", "</code></pre><script>", "\u202e", f"x\n```\n{CANARY}"])
def test_values_of_examples_stay_data(text: str) -> None:
    fields = {"a": TEXT, "b": {"type": "object"}, "c": {"type": "array", "items": TEXT}}
    body = {"a": text, "b": {text: [text]}, "c": [text] * 5}
    raw = {
        **answering({"type": "object", "properties": {"id": TEXT}}),
        "operationId": "make",
        "tags": ["Things"],
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {**TEXT, "examples": [text]}}],
        "requestBody": {"content": {"application/json": {"schema": {"properties": fields}, "example": body}}},
    }
    pages = pages_of(document({"/things/{id}": {"post": raw}}), "evil")
    check(pages)
    node = ast.parse(page("evil", "things", pages["things.md"]).example("make")).body[0]
    assert isinstance(node, ast.Assign)
    assert isinstance(node.value, ast.Call)
    assert [ast.literal_eval(value) for value in node.value.args] == [text]
    assert {one.arg: ast.literal_eval(one.value) for one in node.value.keywords} == body
