"""Rendering: any text becomes a docstring that says it, and nothing else."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.endpoints.operations import operations
from scripts.pipeline.generate import MARKER
from scripts.pipeline.generating.render import WIDTH, docstring, in_docstring, paging, plain
from tests.support.each import for_each
from tests.support.generated_code import sources
from tests.support.openapi_documents import TEXT, Json, answering, document, parameter

from ..hostile import texts


@given(texts | st.text(), st.sampled_from([0, 4, 8]))
def test_a_docstring_says_the_text_and_nothing_else(text: str, indent: int) -> None:
    margin = " " * indent
    (statement,) = ast.parse(f"if True:\n{margin or ' '}{docstring(text, indent)}\n").body[0].body  # type: ignore[attr-defined]
    said = ast.literal_eval(statement.value)
    assert said.split() == plain(text).split()


@given(texts | st.text())
def test_a_text_within_a_docstring_stays_there(text: str) -> None:
    said = ast.literal_eval(f'"""About {in_docstring(text)}, and more."""')
    assert said == f"About {' '.join(plain(text).split())}, and more."


@given(texts | st.text())
def test_a_plain_text_has_nothing_that_is_not_seen(text: str) -> None:
    assert not set(plain(text)) & {*map(chr, range(32)), "\x7f", "\x85", "\u2028", "\u202e", "\u200b", "\ufeff"} - {
        "\n"
    }


def test_paragraphs_are_wrapped_and_kept_apart() -> None:
    written = docstring(f"{'word ' * 40}\n\nSecond.", indent=4)
    lines = written.split("\n")
    assert all(len(line) <= WIDTH + 4 for line in lines)
    assert lines[-3:] == ["", "    Second.", '    """']


@pytest.mark.parametrize(
    ("extension", "written"),
    [
        (
            {"style": "page", "page": "page", "items": "", "last": "/meta/last", "first": 0},
            "style='page', items=(), position='page', last=('meta', 'last'), first=0",
        ),
        (
            {"style": "cursor", "cursor": "after", "items": "/a~1b/0", "next": "/n", "size": "limit", "max_size": 9},
            "style='cursor', items=('a/b', 0), position='after', next=('n',), size='limit', max_size=9",
        ),
        ({"style": "range", "from": "from", "items": "/calls"}, "style='range', items=('calls',), position='from'"),
    ],
)
def test_paging_as_arguments(extension: dict[str, object], written: str) -> None:
    assert paging(extension) == written


def test_a_method_says_what_it_does_and_costs(tmp_path_factory: pytest.TempPathFactory) -> None:
    operation = {
        **answering(operationId="sendCall", tags=["Calls"], summary="Send a call.", description="It rings.\n\nLoud."),
        "parameters": [parameter("to", {**TEXT, "maxLength": 9}, place="path", description="Whom to call.")],
        "deprecated": True,
        "x-personae-effect": "dials",
    }
    modules = sources(tmp_path_factory.mktemp("sources"), odd=document({"/calls/{to}": {"post": operation}}))
    tree = ast.parse(modules["personae_api/odd/resources/calls.py"])
    (method,) = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == "send"]
    assert ast.get_docstring(method) == (
        "Send a call.\n\nIt rings.\n\nLoud.\n\nThis places a phone call, which costs money.\n\n"
        "Deprecated by the vendor.\n\nArgs:\n    to: Whom to call. At most 9 characters.\n\nSends `POST /calls/{to}`."
    )
    assert modules["personae_api/odd/resources/calls.py"].startswith(MARKER)


def test_an_operation_that_says_nothing_is_called_by_its_id() -> None:
    (found,) = operations(document({"/v1/things/{id}": {"get": answering(parameters=[parameter("id", place="path")])}}))
    assert found.id == "getThingsById"


@for_each("names", [["A" * 120 + "Cat", "A" * 120 + "Dog"], ["Long" * 24 + "Cat", "Long" * 24 + "Dog"]])
def test_models_whose_long_names_begin_alike_are_modules_of_their_own(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    schemas: Json = {name: {"type": "object", "properties": {f"of_{name[-3:].lower()}": TEXT}} for name in names}
    union = {"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in names]}
    modules = sources(tmp_path_factory.mktemp("sources"), odd=document({"/a": {"get": answering(union)}}, schemas))
    models = {path: text for path, text in modules.items() if "/models/" in path and "__init__" not in path}
    assert ["of_cat" in text for text in models.values()] == [True, False]
    assert ["of_dog" in text for text in models.values()] == [False, True]
    for path in models:
        module = path.removesuffix(".py").replace("/", ".")
        assert any(f'Reference("{module}"' in text for text in modules.values())
        assert f"from .{module.rpartition('.')[2]} import" in modules["personae_api/odd/models/__init__.py"]
