"""What is read of pages and of operations, as decisions: no network in here, and nothing of a page's prose is kept."""

from __future__ import annotations

import json
import time

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.errors import PipelineError
from scripts.pull.documentation.facts import MOST, Described, Fact, changes, word
from scripts.pull.documentation.index import index
from scripts.pull.documentation.openapi_facts import described, operations
from scripts.pull.documentation.ours import Ours
from scripts.pull.documentation.page import page
from scripts.pull.documentation.reading import LARGEST_PAGE
from scripts.pull.documentation.record import Page, Record, Version, digest, text
from tests.support.each import for_each
from tests.support.openapi_documents import Json, document, parameter

from .pages import CREATE, LIST, block, hats


def facts(content: str) -> dict[str, Fact]:
    """The facts of a page."""
    return page(content).described.facts


def test_tags_and_samples_are_facts_by_their_place_and_path() -> None:
    found = page(LIST).described
    assert found.facts == {
        "query limit": Fact("integer", default="20"),
        "answer data": Fact("array"),
        "answer data[].hat_id": Fact("string"),
        "answer data[].status": Fact("string", values=("draft", "sold")),
        "answer data[].size": Fact("object"),
        "answer data[].size.inches": Fact("number"),
        "answer data[].sold_at": Fact("null"),
        "answer errors": Fact("null"),
    }
    assert found.statuses == ("200", "429")
    assert facts(CREATE) == {"body name": Fact("string", required=True)}


@for_each(
    ("content", "expected"),
    [
        ("<ParamField path='id' type=\"string\" required={false}/>", {"path id": Fact("string")}),
        ('<ParamField body="t" default={0.7} type="float | null" />', {"body t": Fact("float|null", default="0.7")}),
        ('<ParamField body="a" placeholder="x > y" type="string">', {"body a": Fact("string")}),
        ('<ParamField\n  header="h"\n  type="array of strings"\n>', {"header h": Fact("array_of_strings")}),
        ('<ParamField name="a" type="string"/>', {"body a": Fact("string")}),
        ('<ResponseField name="data[].id" type="string"/>', {"answer data[].id": Fact("string")}),
        (
            '<ParamField body="a" type="object"><Expandable title="b"><ParamField body="c"/>'
            '<ResponseField name="a.d"/></Expandable></ParamField><ParamField body="e"/>',
            {"body a": Fact("object"), "body a.c": Fact(), "body a.d": Fact(), "body e": Fact()},
        ),
        ('<ParamField body="a"/><ParamField body="a" type="string"/>', {"body a": Fact("string")}),
        ('{/* <ParamField body="a"/> */}<!-- <ParamField body="b"/> -->', {}),
        ('```jsx\n<ParamField body="a"/>\n```\n', {}),
        ('<ParamField body=""/><ParamField body="two words"/><ParamFields body="a"/></ParamField>', {}),
        ("<ResponseExample>\n```json\n{cut\n```\n</ResponseExample>", {}),
        ('```json\n{"a": 1}\n```', {}),
        ('<ResponseExample>\n```json Error\n{"a": 1}\n```\n</ResponseExample>', {}),
        ('<ResponseExample>\n```json 404\n{"a": 1}\n```\n</ResponseExample>', {}),
        (
            '<ResponseExample>\n~~~~json\n[{"a": 1, "+1 555": {"b": true}}, {"a": "x"}]\n~~~~\n</ResponseExample>',
            {
                "answer [].a": Fact("integer|string"),
                "answer [].*": Fact("object"),
                "answer [].*.b": Fact("boolean"),
            },
        ),
    ],
)
def test_tags_come_in_many_ways(content: str, expected: dict[str, Fact]) -> None:
    assert facts(content) == expected


@for_each(
    ("said", "values"),
    [
        ("Either `a` or `b`.", ("a", "b")),
        ('One of `"a"`, `"b"`.', ("a", "b")),
        ("Only `a`.", ()),
        ("`true` or `false`, `null`, `12` and `+15550100`.", ()),
        ("As `other`, or `a`, at `GET /v1/x` with `{id}`.", ()),
        ("`a` <Expandable><ParamField body='other'>`c` `d`</ParamField></Expandable> `b`", ("a", "b")),
    ],
)
def test_values_are_what_the_text_of_a_field_has_in_code(said: str, values: tuple[str, ...]) -> None:
    found = facts(f'<ParamField body="x">{said}</ParamField><ParamField body="other"/>')
    assert found["body x"].values == values


@for_each(
    ("content", "operation"),
    [
        (block(hats(), "get /v1/hats"), "GET /v1/hats"),
        (block(hats(), "POST /v1/hats", "https://own.example/openapi.json"), "POST /v1/hats"),
        ('---\ntitle: "A"\napi: "GET https://api.own.example/v1/hats/{id}"\n---\n', "GET /v1/hats/{id}"),
        ("---\nopenapi: own.yaml delete /v1/hats\n---\n", "DELETE /v1/hats"),
        ("Text.\n\napi: GET /v1/hats\n", ""),
        (
            "```bash\ncurl --request PATCH \\\n  --url https://own.example/v1/hats/h1?x=1 \\\n  -d '{}'\n```",
            "PATCH /v1/hats/h1",
        ),
        ("```\ncurl https://own.example/v1/hats -d x\n```", "POST /v1/hats"),
        ("```\ncurl https://own.example/v1/hats\n```\n```\ncurl https://own.example/v1/hats\n```", "GET /v1/hats"),
        ("```\ncurl https://own.example/v1/hats\n```\n```\ncurl https://own.example/v1/cups\n```", ""),
        ("Nothing of the kind.", ""),
    ],
)
def test_the_operation_of_a_page_is_what_it_says(content: str, operation: str) -> None:
    assert page(content).described.operation == operation


def test_a_block_that_cannot_be_read_is_told_and_names_its_operation() -> None:
    found = page("````yaml get /v1/hats\na: *b\n````\n")
    assert found.described == Described("GET /v1/hats")
    assert found.fault == "its OpenAPI block cannot be read: line 1: YAML aliases are not read, write the value out"


def test_an_operation_is_facts_as_its_document_says() -> None:
    hat: Json = {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "format": "uuid"},
            "kind": {"oneOf": [{"enum": ["b", "a", 1, None]}, {"const": "c"}]},
            "parts": {"type": "array", "items": {"$ref": "#/components/schemas/hat"}},
            "more": {"additionalProperties": {"properties": {"x": {"type": ["integer", "null"], "default": True}}}},
            "size": {"allOf": [{"type": "number", "minimum": 1}, {"nullable": True}]},
        },
    }
    one = {
        "parameters": [{"$ref": "#/components/parameters/q"}, parameter("id", place="path"), {"in": "query"}, 5],
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/hat"}}}},
        "responses": {"201": {"$ref": "#/components/responses/made"}, "4XX": {}, "default": {}},
    }
    made: Json = {"content": {"application/json": {"schema": {"items": {"properties": {"ok": {}}}}}}}
    parts = {"parameters": {"q": parameter("q")}, "schemas": {"hat": hat}, "responses": {"made": made}}
    found = described(document({"/hats": {"post": one}}, components=parts), "post", "/hats")
    assert found == Described(
        "POST /hats",
        {
            "query q": Fact("string"),
            "path id": Fact("string", required=True),
            "body id": Fact("string<uuid>", required=True),
            "body kind": Fact(values=("1", "a", "b", "c")),
            "body parts": Fact("array"),
            "body more": Fact(),
            "body more.*": Fact("object"),
            "body more.*.x": Fact("integer|null", default="true"),
            "body size": Fact("null|number", bounds="minimum=1"),
            "answer [].ok": Fact(),
        },
        ("201", "4XX", "default"),
    )


@for_each("value", [None, 5, "x", [], {"get": 5}, {"get": {"parameters": 5, "responses": [1]}}])
def test_what_is_no_document_has_no_facts(value: object) -> None:
    found = {"paths": {"/x": value}, "components": 5}
    for method, path in operations(found):
        assert described(found, method, path).facts == {}
    assert [*operations({"paths": value})] == []


def test_a_small_document_that_is_very_large_by_its_references_is_cut() -> None:
    schemas: Json = {
        f"s{level}": {"properties": {f"p{n}": {"$ref": f"#/components/schemas/s{level + 1}"} for n in range(20)}}
        for level in range(12)
    }
    schemas |= {f"t{n}": {"allOf": [{"$ref": f"#/components/schemas/t{m}"} for m in range(200)]} for n in range(200)}
    schemas["u0"] = {"properties": {f"p{n}": {"$ref": "#/components/schemas/t0"} for n in range(500)}}
    for name in ("s0", "t0", "u0"):
        one = {"responses": {"200": {"content": {"a/b": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}}}
        start = time.perf_counter()
        found = described(document({"/x": {"get": one}}, schemas), "get", "/x")
        assert len(found.facts) <= MOST
        assert found.is_cut is (name != "t0")
        assert time.perf_counter() - start < 20


HOSTILE = {
    "braces": "{" * LARGEST_PAGE,
    "tags": "<ParamField " * 200_000,
    "nested": '<ResponseField name="a" type="array">' * 50_000,
    "quotes": '<ParamField body="' * 100_000,
    "backticks": "`" * LARGEST_PAGE,
    "fences": "```\n" * 500_000,
    "fields": "".join(f'<ParamField body="f{n}">`a{n}` `b`</ParamField>' for n in range(40_000)),
    "code": '<ParamField body="x">' + "`a" * 900_000,
    "JSON": "<ResponseExample>\n```json\n" + '{"a":[' * 300_000 + "\n```\n",
    "sample": "<ResponseExample>\n```json\n" + '[{"a":' * 90 + "1" + "}]" * 90 + "\n```\n",
    "keys": "<ResponseExample>\n```json\n" + json.dumps({f"k{n}": n for n in range(90_000)}) + "\n```\n",
    "number": "<ResponseExample>\n```json\n[" + "9" * 1_000_000 + "]\n```\n",
    "comments": "{/*" * 600_000,
    "YAML": "````yaml get /v1/x\n" + "{a: " * 400_000 + "\n````\n",
    "list": "````yaml get /v1/x\n" + "- " * 900_000 + "\n````\n",
    "curl": "```\n" + "curl -X " * 200_000 + "\n```\n",
    "calls": ("```\ncurl https://a/" + "b" * 100 + " -X \n```\n") * 15_000,
    "head": "---\napi: " * 100_000,
    "zeros": "\0" + "1\0" * 600_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_is_read_in_time_and_its_facts_stay_small(name: str) -> None:
    start = time.perf_counter()
    found = page(HOSTILE[name][:LARGEST_PAGE])
    took = time.perf_counter() - start
    assert len(found.described.facts) <= MOST
    assert found.described.is_cut is (name in {"tags", "nested", "quotes", "fences", "fields", "keys"})
    assert took < 30  # seconds; what is not linear takes many minutes
    made = text(Record({"/a": Page(Version(digest(HOSTILE[name])), found.described)}))
    assert len(made) < 400_000
    assert len(made.splitlines()) == 6


@for_each("link", ["](a", "](/a(b)", "](", "](<", "[", "](/" + "a" * 3_000])
def test_a_hostile_index_is_none(link: str) -> None:
    start = time.perf_counter()
    with pytest.raises(PipelineError):
        index(
            link * (LARGEST_PAGE // len(link)) if link != "](a" else "](mailto:a" * 200_000,
            "https://own.example/llms.txt",
        )
    assert time.perf_counter() - start < 30


@given(st.text())
def test_a_name_or_a_value_is_one_word_that_means_nothing_in_markdown(content: str) -> None:
    kept = word(content)
    assert kept in ("", content)
    assert not kept or (kept.isprintable() and len(kept) <= 100 and len(kept.split()) == 1 and "`" not in kept)


_ONE = Described("GET /a", {"query a": Fact("string", values=("x", "y")), "body b.c": Fact()}, ("200", "404"))


@for_each(
    ("new", "told"),
    [
        (_ONE, []),
        (Described("GET /b", _ONE.facts, _ONE.statuses), ["it is about GET /b now, it was about GET /a"]),
        (
            Described(
                "GET /a", {**_ONE.facts, "body b": Fact(), "body d[].e": Fact(), "body d": Fact()}, _ONE.statuses
            ),
            ["`b` in the body is new", "`d` in the body is new, with 1 field in it"],
        ),
        (
            Described(
                "GET /a", {"query a": Fact("", required=True, bounds="minimum=1", values=("x",))}, ("409", "200")
            ),
            [
                "`b.c` in the body is gone",
                "`a` in the query is not said now, it was `string`",
                "`a` in the query is required now",
                "the bounds of `a` in the query are `minimum=1` now, they were not said",
                "the values of `a` in the query no longer have `y`",
                "it may answer 409 now",
                "it is not said any more that it answers 404",
            ],
        ),
        (
            Described("GET /a", _ONE.facts, _ONE.statuses, is_cut=True),
            ["it says more than 3,000 things, of which the rest is not compared"],
        ),
    ],
)
def test_a_change_is_a_sentence(new: Described, told: list[str]) -> None:
    assert changes(_ONE, new) == told


def test_many_changes_are_cut() -> None:
    found = changes(Described(), Described(facts={f"body f{n:03}": Fact() for n in range(100)}))
    assert found[39:] == ["`f039` in the body is new", "60 more changes"]


FILES = dict.fromkeys(
    (
        "GET /v1/hats",
        "GET /v1/hats/{hat_id}",
        "GET /v1/hats/active",
        "GET /v2/hats",
        "POST /v1/hats/{hat_id}/parts/{id}/stop",
        "GET /orgs/{org_id}",
    ),
    "file",
)


@for_each(
    ("address", "said", "operation"),
    [
        ("/x", "GET /v1/hats/", "GET /v1/hats"),
        ("/x", "GET /v1/hats/{id}", "GET /v1/hats/{hat_id}"),
        ("/x", "GET /v1/hats/:id", "GET /v1/hats/{hat_id}"),
        ("/x", "GET /v1/hats/h1", "GET /v1/hats/{hat_id}"),
        ("/x", "GET /v1/hats/active", "GET /v1/hats/active"),
        ("/api-v1/get/hats", "", "GET /v1/hats"),
        ("/api-v2/get/hats", "", "GET /v2/hats"),
        ("/api/get/hats", "", ""),
        ("/api-v1/get/hats-id", "", "GET /v1/hats/{hat_id}"),
        ("/api-v1/post/hats-hat_id-parts-id-stop", "", "POST /v1/hats/{hat_id}/parts/{id}/stop"),
        ("/api-v1/post/hats-id-parts-id-stop", "", "POST /v1/hats/{hat_id}/parts/{id}/stop"),
        ("/api-v1/get/orgs-id", "", "GET /orgs/{org_id}"),
        ("/api-v1/get/cups", "", ""),
        ("/guides/target/hats", "", ""),
        ("/known", "", "GET /v2/hats"),
        ("/api-v1/get/hats", "GET /v2/hats", "GET /v2/hats"),
    ],
)
def test_our_operation_of_a_page_is_found(address: str, said: str, operation: str) -> None:
    found = Ours(FILES, {}, {"/known": "GET /v2/hats"}).about(address, said)
    assert found.operation == operation
    assert found.file == ("file" if operation else "")


def test_an_operation_that_ours_lacks_keeps_its_name() -> None:
    assert str(Ours(FILES, {}, {}).about("/x", "PUT /v1/hats")) == " (PUT /v1/hats, which we lack)"


def test_a_block_and_the_yaml_of_it_are_the_same() -> None:
    dumped = yaml.safe_dump(json.loads(json.dumps(hats())))
    assert page(f"````yaml get /v1/hats\n{dumped}````\n") == page(block(hats(), "get /v1/hats"))
