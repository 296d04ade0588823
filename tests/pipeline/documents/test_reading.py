"""Reading: JSON and YAML within limits, and nothing that means something else than it says."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.documents.read import MAX_BYTES, MAX_DEPTH, folder, overlays, parse, read, sources
from scripts.pipeline.errors import PipelineError
from tests.support.each import for_each

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(st.text(), JSON_VALUES, max_size=4))
def test_any_json_object_is_read_as_it_is(document: dict[str, object]) -> None:
    assert parse(json.dumps(document).encode(), "json") == document


@for_each(
    ("text", "value"),
    [
        ("2026-04-20", "2026-04-20"),
        ("2026-04-20T10:00:00Z", "2026-04-20T10:00:00Z"),
        ("yes", "yes"),
        ("NO", "NO"),
        ("on", "on"),
        ("y", "y"),
        ("12:30:45", "12:30:45"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        (".inf", ".inf"),
        ("<<", "<<"),
        ("=", "="),
        ("010", 10),
        ("+5", 5),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("'5'", "5"),
        ('"true"', "true"),
    ],
)
def test_yaml_is_read_by_the_core_schema_of_1_2(text: str, value: object) -> None:
    read_value = parse(f"key: {text}".encode(), "yaml")["key"]
    assert read_value == value
    assert type(read_value) is type(value)


def test_keys_are_text_as_they_are_written() -> None:
    assert parse(b"200: a\n01: b\ntrue: c\nnull: d\n1.0: e", "yaml") == {
        "200": "a",
        "01": "b",
        "true": "c",
        "null": "d",
        "1.0": "e",
    }


@for_each(
    ("content", "kind", "complaint"),
    [
        (b"a: 1\nb: 2\na: 3", "yaml", "line 3: the key 'a' is there twice"),
        (b'a: 1\n"a": 3', "yaml", "line 2: the key 'a' is there twice"),
        (b'{"a": 1, "b": {"c": 1, "c": 2}}', "json", "the key 'c' is there twice"),
        (b"a: &x [1]\nb: *x", "yaml", "line 2: YAML aliases are not read"),
        (b"a: !!timestamp 2026-04-20", "yaml", "line 1: YAML tags are not read"),
        (b"a: !!python/object/apply:os.system [id]", "yaml", "line 1: YAML tags are not read"),
        (b"a: !include b.yaml", "yaml", "line 1: YAML tags are not read"),
        (b"? {a: 1}\n: 2", "yaml", "line 1: a key must be a text"),
        (b"a: 1\n---\nb: 2", "yaml", "not a YAML document: expected a single document"),
        (b"a: [1", "yaml", "not a YAML document"),
        (b"a: 1e999", "yaml", "not a YAML document: Out of range float"),
        (b'{"a": 1', "json", "not a JSON document"),
        (b'{"a": NaN}', "json", "not a JSON document: Out of range float"),
        (b'{"a": 1e999}', "json", "not a JSON document: Out of range float"),
        (b'{"a": "\\ud800"}', "json", "not a JSON document: 'utf-8' codec can't encode"),
        (b"\xff", "json", "not a JSON document"),
        (b"[1]", "json", "must be an object, it is list"),
        (b"", "yaml", "must be an object, it is NoneType"),
    ],
)
def test_what_is_no_document_is_refused_with_its_place(content: bytes, kind: str, complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        parse(content, kind)
    assert complaint in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("kind", ["json", "yaml"])
@pytest.mark.parametrize(("opening", "closing"), [('{"a":', "}"), ("[", "]")])
def test_nesting_has_a_limit(kind: str, opening: str, closing: str) -> None:
    def nested(depth: int) -> bytes:
        inner = f"{opening * depth}1{closing * depth}"
        return f'{{"a": {inner}}}'.encode()

    parse(nested(MAX_DEPTH - 1), kind)
    for depth in (MAX_DEPTH, 100_000):
        with pytest.raises(PipelineError, match=f"deeper than {MAX_DEPTH} levels"):
            parse(nested(depth), kind)


def test_yaml_takes_little_more_memory_than_what_it_says() -> None:
    content = b"a: [" + b"0, " * 100_000 + b"0]"
    tracemalloc.start()
    try:
        assert len(parse(content, "yaml")["a"]) == 100_001
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


def test_a_file_is_read_no_further_than_the_limit(tmp_path: Path) -> None:
    file = tmp_path / "swagger.json"
    file.write_bytes(b'{"a": "' + b"x" * (MAX_BYTES - 9) + b'"}')
    assert len(read(file)["a"]) == MAX_BYTES - 9
    with file.open("ab") as more:
        more.truncate(2 * MAX_BYTES)
    with pytest.raises(PipelineError, match=f"{tmp_path.name}/swagger.json: the document is too large"):
        read(file)


def written(vendor: Path, files: dict[str, str]) -> Path:
    """A vendor's folder with these files."""
    for name, text in files.items():
        file = vendor / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return vendor


def test_a_folder_is_one_document(tmp_path: Path) -> None:
    vendor = written(
        tmp_path / "acme",
        {
            "openapi.yaml": "openapi: 3.1.0\ncomponents: {schemas: {A: {type: string}}}",
            "things/things.yaml": "paths: {/things: {get: {}}}\ncomponents: {schemas: {B: {}}}",
            "things/more.yml": "paths: {/things: {post: {}}, /more: {get: {}}}",
            "others.yaml": "paths: {/others: {get: {}}}",
            "corrections.yaml": "not: read here",
            "notes.md": "nor this",
            "things/notes.md": "nor this",
            "things/.more.yaml.swp": "nor this",
            ".hidden/more.yaml": "nor: this",
        },
    )
    assert folder(vendor) == {
        "openapi": "3.1.0",
        "paths": {"/others": {"get": {}}, "/things": {"get": {}, "post": {}}, "/more": {"get": {}}},
        "components": {"schemas": {"A": {"type": "string"}, "B": {}}},
    }
    assert list(folder(vendor)["paths"]) == ["/others", "/things", "/more"]


def test_the_order_of_files_is_that_of_their_names(tmp_path: Path) -> None:
    names = [
        "openapi.yaml",
        "a.yaml",
        "calls/calls.yaml",
        "calls/active.yaml",
        "calls/active-more.yaml",
        "calls/sending.yml",
        "calls.yaml",
        "calls-old/calls-old.yaml",
        "web/sites.yaml",
        "corrections.yaml",
        "annotations.yaml",
    ]
    vendor = written(tmp_path / "acme", dict.fromkeys(sorted(names, key=lambda name: name[::-1]), "tags: []"))
    assert [file.relative_to(vendor).as_posix() for file in sources(vendor)] == names


@pytest.mark.parametrize(
    ("part", "place"),
    [
        ("paths: {/things: {get: {}}}", "/paths/~1things/get is defined in acme/things/things.yaml too"),
        ("paths: {/more: {get: {}}}", "/paths/~1more/get is defined in acme/openapi.yaml too"),
        ("components: {schemas: {A: {}}}", "/components/schemas/A is defined in acme/openapi.yaml too"),
        ("components: {schemas: {B: {}}}", "/components/schemas/B is defined in acme/things/things.yaml too"),
        ("openapi: 3.1.1", "/openapi is defined in acme/openapi.yaml too"),
        ("paths: []", "/paths is defined in acme/openapi.yaml too"),
        ("paths: {/things: []}", "/paths/~1things is defined in acme/things/things.yaml too"),
        ("tags: [{name: new}, {name: a/b}]", "/tags/a~1b is defined in acme/openapi.yaml too"),
        ("tags: [{name: c}]", "/tags/c is defined in acme/things/things.yaml too"),
        ("tags: {}", "/tags is defined in acme/openapi.yaml too"),
    ],
)
@pytest.mark.parametrize("file", ["zebras/stripes.yml", "things/zebras.yaml", "zebras.yaml"])
def test_two_files_must_not_define_the_same(tmp_path: Path, file: str, part: str, place: str) -> None:
    main = "openapi: 3.1.0\ntags: [{name: a/b}]\npaths: {/more: {get: {}}}\ncomponents: {schemas: {A: {}}}"
    things = "tags: [{name: c}]\npaths: {/things: {get: {}}}\ncomponents: {schemas: {B: {}}}"
    vendor = written(tmp_path / "acme", {"openapi.yaml": main, "things/things.yaml": things, file: part})
    with pytest.raises(PipelineError) as caught:
        folder(vendor)
    assert str(caught.value) == f"acme/{file}: {place}, keep one of them"


def test_a_resource_describes_its_own_tag(tmp_path: Path) -> None:
    files = {"openapi.yaml": "openapi: 3.1.0\ntags: [{name: a}]", "part/part.yaml": "tags: [{name: b}]"}
    assert folder(written(tmp_path, files))["tags"] == [{"name": "a"}, {"name": "b"}]


@pytest.mark.parametrize(
    ("files", "complaint"),
    [
        ({"calls/calls.yaml": "paths: ["}, "acme/calls/calls.yaml: not a YAML document"),
        ({"calls/calls.yaml": "# nothing yet"}, "acme/calls/calls.yaml: the document must be an object"),
        ({"calls/calls.yaml": "a: &x [1]\nb: *x"}, "acme/calls/calls.yaml: line 2: YAML aliases are not read"),
        ({"calls/calls.yaml": "a: " + "[" * 101 + "]" * 101}, "acme/calls/calls.yaml: the document nests deeper than"),
        ({"calls/calls.yaml": f"a: {'x' * MAX_BYTES}"}, "acme/calls/calls.yaml: the document is too large"),
        ({"calls/old/calls.yaml": "paths: {}"}, "acme/calls/old: the folder of a resource holds no folders, move its"),
        ({"calls/notes.md": "paths: {}"}, "acme/calls: there is no .yaml file in the folder, add one or delete it"),
        ({"calls/calls.yaml": "openapi: 3.1.0"}, "acme/calls/calls.yaml: /openapi is defined in acme/openapi.yaml too"),
    ],
)
def test_a_mistake_in_the_folder_of_a_resource_is_told_with_its_place(
    tmp_path: Path, files: dict[str, str], complaint: str
) -> None:
    vendor = written(tmp_path / "acme", {"openapi.yaml": "openapi: 3.1.0", **files})
    with pytest.raises(PipelineError) as caught:
        folder(vendor)
    assert str(caught.value).startswith(complaint)


@pytest.mark.parametrize("name", ["calls/calls.yaml", "calls", "calls.yaml", "openapi.yaml", "annotations.yaml"])
@pytest.mark.parametrize("target", ["elsewhere/sms", "acme/sms", "nowhere/sms.yaml"])
def test_symbolic_links_are_not_followed(tmp_path: Path, name: str, target: str) -> None:
    vendor = written(tmp_path / "acme", {"openapi.yaml": "openapi: 3.1.0", "sms/sms.yaml": "paths: {}"})
    written(tmp_path / "elsewhere", {"sms/sms.yaml": "paths: {/secret: {}}"})
    link = vendor / (f"{name}.yaml" if name == "calls" and target.endswith(".yaml") else name)
    link.unlink(missing_ok=True)
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(tmp_path / target / ("sms.yaml" if name.endswith(".yaml") else ""))
    with pytest.raises(PipelineError) as caught:
        sources(vendor)
    place = link.relative_to(tmp_path).as_posix()
    assert str(caught.value) == f"{place} is a symbolic link, which is not followed: put there what it leads to"


def test_a_published_document_stands_alone(tmp_path: Path) -> None:
    (tmp_path / "swagger.json").write_text('{"openapi": "3.1.0"}')
    for name in ("annotations.yaml", "corrections.yaml"):
        (tmp_path / name).write_text("overlay: 1.0.0")
    assert folder(tmp_path) == {"openapi": "3.1.0"}
    assert [file.name for file in overlays(tmp_path)] == ["corrections.yaml", "annotations.yaml"]


@pytest.mark.parametrize("name", ["more.yaml", "overlay.yaml", "openapi.yaml", "hats/hats.yaml", "hats/notes.md"])
def test_nothing_stands_beside_a_published_document(tmp_path: Path, name: str) -> None:
    vendor = written(tmp_path / "acme", {"swagger.json": "{}", "annotations.yaml": "a: b", name: "paths: {}"})
    with pytest.raises(PipelineError) as caught:
        folder(vendor)
    entry = name.partition("/")[0]
    assert str(caught.value).startswith(f"acme/{entry} stands beside swagger.json and would not be read")


def test_a_folder_without_a_document_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"neither swagger\.json \(the vendor's\) nor openapi\.yaml \(ours\)"):
        folder(tmp_path)
