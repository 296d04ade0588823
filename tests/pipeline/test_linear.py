"""Nothing that a vendor writes costs more than its length: no expression reads a text again and again."""

from __future__ import annotations

import ast
import functools
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema_specifications  # type: ignore[import-untyped]
import pytest

from scripts.pipeline.documents import standard
from tests.support.each import each, for_each
from tests.support.generated_code import ROOT, WRAPPER

from .ambiguity import fault

GENERATED = ROOT / "generated" / "personae_api"
AT_ONE_PLACE = frozenset({"match", "fullmatch"})
METHODS = AT_ONE_PLACE | {"search", "findall", "finditer", "split", "sub", "subn"}


class Expression(NamedTuple):
    """A regular expression of the code, and whether it is looked for at every place of a text."""

    place: str
    pattern: str | bytes
    flags: int
    search: bool


def trees(*folders: Path) -> dict[Path, ast.Module]:
    files = [file for folder in folders for file in sorted(folder.rglob("*.py"))]
    texts = {file: file.read_text("utf-8") for file in files}
    telling = re.compile(rf"""\bre\b|"pattern"|\.(?:{"|".join(METHODS)})\(""")
    return {file: ast.parse(text) for file, text in texts.items() if telling.search(text)}


def methods_of(code: Iterable[ast.Module]) -> dict[str, set[str]]:
    """By which methods the names of compiled expressions are used, wherever they are imported."""
    found: dict[str, set[str]] = {}
    for tree in code:
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.attr in METHODS:
                found.setdefault(node.value.id, set()).add(node.attr)
    return found


def expressions() -> Iterator[Expression]:
    """All of scripts/ and of generated/, those of JSON Schemas among them."""
    ours = trees(ROOT / "scripts", GENERATED)
    methods = methods_of([*ours.values(), *trees(WRAPPER).values()])
    for file, tree in ours.items():
        names: dict[ast.AST, str] = {}
        named: set[ast.AST] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                names[node.value] = node.targets[0].id
            if isinstance(node, ast.ImportFrom):
                assert node.module != "re", f"{file} imports from re, which hides expressions from this test"
            if isinstance(node, ast.Dict):  # a JSON Schema, or its properties, of which one may be called so
                words = [ast.unparse(key) if key else "" for key in node.keys]
                named |= {value for word, value in zip(words, node.values, strict=True) if word == "'properties'"}
                for word, value in zip(words, node.values, strict=True):
                    if word == "'pattern'" and node not in named and not isinstance(value, ast.Tuple):
                        place = f"{file.relative_to(ROOT)}:{value.lineno}"
                        yield Expression(place, ast.literal_eval(value), 0, search=True)
            if isinstance(node, ast.Call) and re.fullmatch(r"re\.\w+", ast.unparse(node.func)):
                yield expression(f"{file.relative_to(ROOT)}:{node.lineno}", node, methods.get(names.get(node, "")))


def expression(place: str, call: ast.Call, methods: set[str] | None) -> Expression:
    """The expression in a call of `re`; it must stand there, for no other can be looked at."""
    function = ast.unparse(call.func).removeprefix("re.")
    assert function in METHODS | {"compile"}, f"{place}: re.{function}"
    given = [ast.unparse(one) for one in (*call.args[1:], *(word.value for word in call.keywords))]
    flags = [eval(one, {"re": re}) for one in given if re.fullmatch(r"re\.[A-Z]+( \| re\.[A-Z]+)*", one)]
    used = methods or {"search"} if function == "compile" else {function}
    return Expression(place, ast.literal_eval(call.args[0]), sum(map(int, flags)), not used <= AT_ONE_PLACE)


def patterns_in(schema: Any) -> Iterator[str]:
    """The expressions of a JSON Schema, which a validator looks for at every place."""
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str):
            yield schema["pattern"]
        if isinstance(schema.get("patternProperties"), dict):
            yield from schema["patternProperties"]
    for inner in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from patterns_in(inner)


def schemas() -> Iterator[tuple[str, Any]]:
    """What documents are validated with beside our own schemas."""
    yield "OpenAPI", standard.schema_of()
    registry = jsonschema_specifications.REGISTRY
    yield from ((uri, registry.contents(uri)) for uri in sorted(registry) if "/2020-12/" in uri)


@functools.cache
def all_expressions() -> list[Expression]:
    of_schemas = [
        Expression(name, pattern, 0, True)
        for name, schema in schemas()
        for pattern in dict.fromkeys(patterns_in(schema))
    ]
    return [*expressions(), *of_schemas]


LINEAR_ALL_THE_SAME = {
    r"(?:\"[^\"]*+\"|'[^']*+'|\{[^{}]*+\}|[^\"'{}>])*+>": "it is possessive, and looks at 1,000 characters at most",
    r"(?<=//)[^\s/?#\"'<>]{0,2000}@": "it begins behind two slashes, and goes no further than the next",
}
"""What the analysis does not know of, and why it is linear."""


def test_every_expression_is_linear() -> None:
    def check(found: Expression) -> None:
        assert fault(found.pattern, found.flags, search=found.search) == ""

    known = [found for found in all_expressions() if found.pattern not in LINEAR_ALL_THE_SAME]
    each({f"{found.place}: {found.pattern!r}": found for found in known}, check)


def test_expressions_are_found_wherever_they_are() -> None:
    places = {found.place.partition(":")[0] for found in all_expressions()}
    assert {
        "scripts/pipeline/names.py",
        "scripts/pipeline/endpoints/webhooks.py",
        "generated/personae_api/showing.py",
    } <= places
    assert {"OpenAPI"} <= places
    assert len(all_expressions()) > 60


@for_each(
    ("pattern", "searched", "at_one_place"),
    [
        # those that the pipeline had
        (r"([A-Z]{2,})s(?![a-z])", "polynomial", ""),
        ("{([^}]*)}", "polynomial", ""),
        (r"\.json([?].*)?$", "polynomial", ""),
        # others of the kind
        ("(a+)+b", "exponential", "exponential"),
        ("(a|a)*b", "exponential", "exponential"),
        ("(a*)*b", "exponential", "exponential"),
        ("(a|b|ab)*c", "exponential", "exponential"),
        (r"(\w+\d+)+$", "exponential", "exponential"),
        ("a.*b.*c", "polynomial", "polynomial"),
        ("x*x*y", "polynomial", "polynomial"),
        ("x*(y|x*)z", "polynomial", "polynomial"),
        ("(?:[ab]*c|a)*", "polynomial", "polynomial"),
        ("a(?:[ab]*c)?", "polynomial", ""),
        (r"\d+\.\d+", "polynomial", ""),
        (r"\s+$", "polynomial", ""),
        ("(?i)a+B+A+$", "polynomial", ""),
        ("(?im)a+[^b]+$", "polynomial", "polynomial"),
        ("(?s)-.*-", "polynomial", ""),
        ("(?m)^a.*b", "", ""),
        ("(?ms)^a.*b", "polynomial", ""),
        (r"\Aa.*b", "", ""),
        ("a{2,40}b", "polynomial", ""),
        (r"(?=a*b)a", "not understood: ASSERT", "not understood: ASSERT"),
        (r"(a)\1", "not understood: GROUPREF", "not understood: GROUPREF"),
        # and what is as good as they look
        (r"[A-Z]+(?:s(?![a-z]))?", "", ""),
        (r"\{([^{}]*)\}", "", ""),
        (r"\w+", "", ""),
        ("`([^`]+)`", "", ""),
        ("(?:[a-z]+,)*;", "polynomial", ""),
        (r"\b(?:one|two|three)\b", "", ""),
    ],
)
def test_what_is_slow_is_told_from_what_is_not(pattern: str, searched: str, at_one_place: str) -> None:
    assert fault(pattern) == searched
    assert fault(pattern, search=False) == at_one_place


FUNCTIONS = r"""
from scripts.changes.finding import quoted
from scripts.follow.report import Report, Step, body
from scripts.pipeline import names
from scripts.pipeline.documents import advice
from scripts.pipeline.endpoints import operations
from scripts.pipeline.generating import render
from scripts.pull import policy
from scripts.reference import markdown

SIZE = 1_000_000
for piece in ("A", "a-", "{", "{a}", "/", "`", "'", ".json?", "Controller", "\n", "1."):
    text = (piece * SIZE)[:SIZE]
    for read in (
        names.words, names.pascal, names.spoken, names.singular, operations.in_braces, operations.with_empty_braces,
        render.plain, render.docstring, markdown.prose, markdown.code, markdown.paragraphs, advice.jsonpath, quoted,
    ):
        read(text)
    names.method(text + "x", text)
    policy.kind(b"{", text + "\n")
    policy.kind(b"x", text + "\n")
    policy.usable_etag('"' + text)
    body(Report("odd", "", steps=(Step("make pull", False, text),), diff=text))
print("done")
"""
DOCUMENTS = r"""
from scripts.changes.compare import compare
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.generating.build import build
from scripts.pipeline.generating.parse import environment, parse
from scripts.pipeline.generating.render import equip, vendor
from scripts.pipeline.normalising.normalise import normalise
from scripts.pipeline.validate import validate
from scripts.reference.contents import vendor_pages
from tests.support.generated_code import TEMPLATES
from tests.support.openapi_documents import answering, document, parameter

def made(path, **operation):
    thing = {"type": "object", "properties": {"thing_id": {"type": "string"}}}
    whole = document({path: {"get": answering(thing, **operation)}})
    whole = validate(whole)
    normal = normalise(whole)
    parsed = parse(normal)
    vendor(equip(environment(parsed, TEMPLATES)), build("odd", parsed, normal))
    vendor_pages("odd", whole)
    list(compare("odd", document(), whole))

LONG, WORDS = "A" * 1_000_000, "aB" * 50_000
made("/a", operationId=LONG, tags=["A"])
made("/a", operationId=WORDS + "x", tags=[WORDS])
made("/" + "{" * 1_000_000, operationId="getA")
made("/a/{%s}" % WORDS, parameters=[parameter(WORDS, place="path")])
for place in ("path", "header"):
    try:
        made("/a", parameters=[parameter(LONG + "/", place=place)])
    except PipelineError as error:
        str(error)
print("done")
"""


@pytest.mark.soak
@pytest.mark.parametrize("program", [FUNCTIONS, DOCUMENTS], ids=["functions", "documents"])
def test_a_million_characters_cost_seconds(program: str) -> None:
    """What was quadratic would take hours, so the bound need not be near."""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=400, check=False
    )
    assert (done.stdout, done.stderr) == ("done\n", "")
