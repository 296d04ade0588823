"""Generation: everything awkward becomes code that works, all or nothing, and only when there is something to do."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from personae.sandbox.specification import shortcomings
from scripts import generate as command
from scripts.pipeline import generate as pipeline
from scripts.pipeline import manifest
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.generate import generate, specification, vendors
from scripts.pipeline.generating.parse import parse
from scripts.pipeline.normalising.document import Parameter
from scripts.pipeline.normalising.normalise import normalise
from tests.support.generated_code import WRAPPER, contents, generated, run, sources, specifications, twice
from tests.support.openapi_documents import TEXT, answering, document, parameter, taking

from .awkward import AWKWARD, THING


@pytest.fixture(scope="module")
def awkward(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated(tmp_path_factory.mktemp("awkward"), odd=AWKWARD)


@pytest.fixture(scope="module")
def in_step(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with openapi/ and generated/ that are in step."""
    return generated(tmp_path_factory.mktemp("in-step"), odd=document()).parent


def test_an_awkward_document_gives_modules_that_all_import(awkward: Path) -> None:
    modules = [
        ".".join(file.relative_to(awkward).with_suffix("").parts).removesuffix(".__init__")
        for file in awkward.rglob("*.py")
    ]
    assert len(modules) > 20
    run(f"from importlib import import_module\nfor name in {modules!r}:\n    import_module(name)", awkward, WRAPPER)


def test_an_awkward_answer_goes_in_and_comes_out_the_same(awkward: Path) -> None:
    code = f"""
import json
from personae_api.odd.models import Thing
source = json.loads({json.dumps(json.dumps(THING))})
thing = Thing.from_dict(source)
assert thing.to_dict() == source
assert (thing.class_, thing.a_b, thing.a_b_2, thing.a_b_3, thing.type, thing.level) == ("c", "ab", 2, True, "huge", 7)
assert (thing.self_, thing.dict_, thing.attrs_, thing.dt_.day, thing.list) == ("s", {{"a": 1}}, "a", 20, ["a"])
assert thing.parent.additional_properties == {{"unknown": 1}}
assert (type(thing.shape).__name__, type(thing.tuple[1]).__name__) == ("Square", "Circle")
assert thing.inline.deep.er == "x"
assert "very" not in repr(thing)
print(sorted(type(thing).FIELDS) == sorted(set(source) - {{"unheard of"}}))
"""
    assert run(code, awkward, WRAPPER) == "True\n"


def test_a_field_may_have_any_name_that_the_module_of_its_model_uses(awkward: Path, tmp_path: Path) -> None:
    tree = ast.parse((awkward / "personae_api/odd/models/thing.py").read_text("utf-8"))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    used |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    used |= {argument.arg for node in ast.walk(tree) if isinstance(node, ast.arguments) for argument in node.kwonlyargs}
    assert used > {"fill", "locals", "keys", "len", "cls", "source", "self", "additional_properties"}
    words = {"type": "object", "properties": dict.fromkeys(sorted(used), TEXT)}
    paths = {"/words": {"get": answering({"$ref": "#/components/schemas/Words"}), "post": taking(words)}}
    target = generated(tmp_path, odd=document(paths, {"Words": words}))
    code = f"""
from typing import get_type_hints
from personae_api.odd.models import Words
source = {dict.fromkeys(sorted(used), "x")!r}
words = Words(**{{field.attribute: "x" for field in Words.FIELDS.values()}})
assert words.to_dict() == Words.from_dict(source).to_dict() == words.replace().to_dict() == source
assert Words().to_dict() == Words.from_dict({{}}).to_dict() == {{}}
get_type_hints(Words)
get_type_hints(Words.__init__)
"""
    run(code, target, WRAPPER)


SIGNATURES = """
from inspect import signature
from personae_api.odd.resources import *
from personae_api.odd import resources
for name in sorted(resources.__all__):
    if not name.startswith("Async"):
        for method, function in sorted(vars(getattr(resources, name)).items()):
            if not method.startswith("_") and callable(function):
                shown = [
                    ("*" if parameter.kind is parameter.KEYWORD_ONLY else "")
                    + parameter.name
                    + ("?" if parameter.default is not parameter.empty else "")
                    for parameter in list(signature(function).parameters.values())[1:]
                ]
                print(f"{name}.{method}({', '.join(shown)}) -> {signature(function).return_annotation}")
"""


def test_an_awkward_api_has_the_methods_and_arguments_one_would_expect(awkward: Path) -> None:
    assert [line.replace(CREATE, "...") for line in run(SIGNATURES, awkward, WRAPPER).splitlines()] == [
        "Files.forget(*id, *why?) -> None",
        "Files.patch(body) -> Any",
        "Files.sample() -> models.Moment | bytes",
        "Files.speak(*samples?) -> results.Download",
        "Files.upload(*name, *mode?, *file?, *url?) -> dict[str, models.Widget]",
        "OtherThings.list_things(b, a) -> None",
        "Things.create(...) -> models.Thing",
        "Things.list(*page?, *type?, *self_?, *calls_?, *limit?, *x_trace?) -> results.Paginator[models.Thing]",
        "Things.str(b, a, *a_2?) -> builtins.list[models.Thing]",
        "Untaggeds.update(id, *kind?, *radius?, *side?) -> Any",
    ]


CREATE = (
    "*id, *type, *class_, *a_b, *maybe, *limit?, *x_trace?, *created_at?, *self_?, *list?, *dict?, *str?, *int?, "
    "*from_dict?, *additional_properties?, *a_b_2?, *a_b_3?, *field?, *field_2?, *ref?, *attrs?, *dt?, *classmethod?, "
    "*untyped_list?, *free?, *anything?, *parent?, *children?, *shape?, *tuple?, *either?, *dates?, *secret?, *level?, "
    "*single?, *inline?, *json?"
)

CALLS = """
from personae_api.odd.calls import create_thing, list_things, list_things_2, str, upload
call = create_thing(id="1", type="small", class_="c", a_b="x", a_b_2=2, a_b_3=True, maybe=None, x_trace="t", limit=3)
assert call.json == {"id": "1", "type": "small", "class": "c", "a-b": "x", "a_b": 2, "aB": True, "maybe": None}
assert (call.headers, call.query) == ({"x-trace": "t"}, {"limit": 3})
call = str(1, "2", a_2="q")
assert (call.operation.path, call.path, call.query) == ("/things/{b}/{a}", {"b": 1, "a": "2"}, {"a": "q"})
assert upload(name="n", file=b"1").form.files == {"file": b"1"}
assert upload(name="n", url="u").json == {"name": "n", "url": "u"}
paging = list_things().operation.paging
assert (paging.style, paging.position, paging.items, paging.total) == ("page", "page", ("data",), ("total",))
from personae_api.odd.calls import forget, sample, speak
assert (forget(id="f1").form.fields, forget(id="f1").form.files) == ({"id": "f1"}, None)
assert speak().form.files == {}
assert speak(samples=[b"1", b"2"]).form.files == {"samples": [b"1", b"2"]}
assert (speak().operation.media_types, speak().shape) == (("audio/wav",), None)
assert (sample().operation.media_types, sample().shape is None) == (("audio/wav",), False)
print(list_things_2("b", "a").operation.method)
"""


def test_awkward_calls_send_what_the_document_says(awkward: Path) -> None:
    assert run(CALLS, awkward, WRAPPER) == "DELETE\n"


def test_no_name_is_given_twice_in_a_module(awkward: Path) -> None:
    for file in awkward.rglob("*.py"):
        assert twice(file.read_text("utf-8")) == set(), file


@pytest.mark.parametrize(
    ("paths", "complaint"),
    [
        (
            {"/a": {"post": taking(TEXT, media="text/csv", operationId="addA")}},
            "odd: POST /a (addA): a body of text/csv cannot be sent",
        ),
        (
            {"/a": {"get": answering(TEXT, operationId="getA", parameters=[parameter("q", {"type": "object"})])}},
            "odd: GET /a (getA): the query parameter 'q' is an object",
        ),
        (
            {
                "/a": {"get": answering(operationId="listPersonas", tags=["Personas"])},
                "/b": {"get": answering(operationId="personas_list", tags=["personas"])},
            },
            "odd: GET /b (personas_list) and GET /a (listPersonas) would both be personas.list: give one of them an "
            "x-personae-method",
        ),
        (
            {"/a": {"get": answering(operationId="getA", tags=["Closed"])}},
            "odd: a resource cannot be called 'closed', which is a client's own: rename the tag",
        ),
    ],
)
def test_what_cannot_be_taken_whole_stops_the_run_and_changes_nothing(
    in_step: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], paths: dict[str, object], complaint: str
) -> None:
    shutil.copytree(in_step, tmp_path, dirs_exist_ok=True)
    folder, target = tmp_path / "openapi", tmp_path / "generated"
    before = contents(target)
    (folder / "odd" / "swagger.json").write_text(json.dumps(document(paths)))
    assert command.main(["--openapi", str(folder), "--generated", str(target)]) == 1
    assert capsys.readouterr().err.startswith(f"generate: {complaint}")
    assert contents(target) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["generated", "openapi"]


def test_what_the_generator_itself_cannot_take_is_named_as_the_vendor_names_it() -> None:
    found = normalise(
        document({"/a/{id}": {"get": answering(operationId="getA", parameters=[parameter("id", place="path")])}})
    )
    found.operations[0].parameters.append(Parameter("x", "query", False, {"type": "array"}))
    with pytest.raises(PipelineError, match=re.escape("GET /a/{id} (getA) within default")):
        parse(found)
    found.operations[0].answer = {"type": "array"}
    found.schemas["Broken"] = {
        "type": "object",
        "properties": {"a": {"$ref": "#/components/schemas/Broken2"}},
        "required": [],
        "additionalProperties": {},
    }
    found.schemas["Broken2"] = {"type": "array"}
    with pytest.raises(PipelineError, match="Broken2"):
        parse(found)


def test_recursion_without_end_is_an_error_with_a_sentence(tmp_path: Path) -> None:
    chain = {f"L{n}": {"type": "array", "items": {"$ref": f"#/components/schemas/L{n + 1}"}} for n in range(700)}
    whole = document({"/a": {"get": answering({"$ref": "#/components/schemas/L0"})}}, {**chain, "L700": TEXT})
    with pytest.raises(PipelineError, match="odd: the schemas of the document refer to each other too deeply"):
        sources(tmp_path, odd=whole)


@pytest.mark.parametrize("name", ["types", "class", "my-vendor", "Vendor", "1st", "_x"])
def test_a_folder_that_cannot_be_a_package_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(PipelineError, match=f"openapi/{name}: the folder gives a Python package its name"):
        vendors(specifications(tmp_path, **{name: document()}))


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match="has no vendor's folder"):
        vendors(specifications(tmp_path))


def test_the_old_code_comes_back_if_the_new_cannot_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, target = specifications(tmp_path, odd=document()), tmp_path / "generated"
    generate(folder, target)
    before = contents(target)
    (folder / "odd" / "swagger.json").write_text(json.dumps(document(info={"title": "New", "version": "1"})))
    replace = os.replace

    def interrupted(source: Path, destination: Path) -> None:
        if destination == target and source.name == target.name and source.parent != tmp_path and not target.exists():
            monkeypatch.undo()
            raise KeyboardInterrupt
        replace(source, destination)

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        generate(folder, target)
    assert contents(target) == before


def test_nothing_is_done_if_nothing_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ["--openapi", str(specifications(tmp_path, odd=document())), "--generated", str(tmp_path / "generated")]
    assert command.main(arguments) == 0
    assert capsys.readouterr().out.startswith("generated/ is new, made in ")
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "files", lambda *_: pytest.fail("it was made again"))
        assert command.main(arguments) == 0
    assert capsys.readouterr().out == "generated/ is in step with openapi/, nothing to do\n"
    assert command.main([*arguments, "--anew"]) == 0
    assert capsys.readouterr().out.startswith("generated/ is new, made in ")


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "openapi/odd/swagger.json").write_text(
            json.dumps(document(info={"title": "N", "version": "2"}))
        ),
        lambda root: (root / "openapi/templates/types.py.jinja").write_text('"""Nothing."""\n'),
        lambda root: (root / "generated/personae_api/base.py").write_text("edited"),
        lambda root: (root / "generated/personae_api/odd/client.py").unlink(),
        lambda root: (root / "generated/personae_api/more.py").write_text(""),
        lambda root: (root / "generated/personae_api/manifest.json").write_text("{"),
        lambda root: shutil.rmtree(root / "generated"),
    ],
    ids=["document", "template", "edited", "missing", "extra", "manifest", "everything"],
)
def test_a_change_on_either_side_makes_it_new(in_step: Path, tmp_path: Path, change: Callable[[Path], object]) -> None:
    shutil.copytree(in_step, tmp_path, dirs_exist_ok=True)
    folder, target = tmp_path / "openapi", tmp_path / "generated"
    assert generate(folder, target) is None
    change(tmp_path)
    assert generate(folder, target) is not None
    assert generate(folder, target) is None


@pytest.mark.parametrize("file", ["generate.py", "room/inner/names.py"])
def test_a_change_of_the_pipeline_in_any_of_its_rooms_makes_all_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    folder, target = specifications(tmp_path, odd=document()), tmp_path / "generated"
    monkeypatch.setattr(manifest, "_PIPELINE", tmp_path / "pipeline")
    code = tmp_path / "pipeline" / file
    code.parent.mkdir(parents=True)
    code.write_text("")
    assert generate(folder, target) is not None
    assert generate(folder, target) is None
    code.write_text("WIDTH = 80")
    assert generate(folder, target) is not None


@pytest.mark.parametrize(
    ("change", "anew"),
    [
        (
            lambda root: (root / "openapi/odd/swagger.json").write_text(
                json.dumps(document(info={"title": "N", "version": "2"}))
            ),
            ["odd"],
        ),
        (lambda root: (root / "generated/personae_api/odd/client.py").write_text("edited"), ["odd"]),
        (lambda root: shutil.copytree(root / "openapi/odd", root / "openapi/odder"), ["odder"]),
        (lambda root: shutil.rmtree(root / "openapi/even"), []),
        (lambda root: (root / "generated/personae_api/base.py").write_text("edited"), ["even", "odd"]),
        (lambda root: (root / "openapi/templates/client.py.jinja").write_text(""), ["even", "odd"]),
    ],
    ids=["document", "edited", "new vendor", "no vendor any more", "shared", "template"],
)
def test_only_vendors_that_changed_are_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], object], anew: list[str]
) -> None:
    folder, target = specifications(tmp_path, even=document(), odd=document()), tmp_path / "generated"
    generate(folder, target)
    change(tmp_path)
    made = []

    def noted(path: Path) -> dict[str, Any]:
        made.append(path.name)
        return specification(path)

    monkeypatch.setattr(pipeline, "specification", noted)
    assert generate(folder, target) is not None
    assert made == anew
    generate(folder, tmp_path / "from nothing")
    assert contents(target) == contents(tmp_path / "from nothing")
    assert generate(folder, target) is None


def test_what_the_sandbox_says_anew_is_noted_without_making_the_code_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, target = specifications(tmp_path, even=document(), odd=document()), tmp_path / "generated"
    arguments = ["--openapi", str(folder), "--generated", str(target)]
    generate(folder, target)
    monkeypatch.setattr(manifest, "_sandbox", lambda: "another")
    monkeypatch.setattr(shortcomings, "shortcomings", lambda _: ["the sandbox lets pass 1 pattern"])
    assert command.main([*arguments, "--check"]) == 1
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "files", lambda *_: pytest.fail("it was made again"))
        assert generate(folder, target) == set()
        assert generate(folder, target) is None
    assert manifest.unjudged(target)["odd"] == ["the sandbox lets pass 1 pattern"]
    assert command.main([*arguments, "--check"]) == 0
    (folder / "odd" / "swagger.json").write_text(json.dumps(document(info={"title": "N", "version": "2"})))
    monkeypatch.setattr(shortcomings, "shortcomings", lambda _: ["the sandbox lets pass 2 patterns"])
    assert generate(folder, target) == {"odd"}
    capsys.readouterr()
    assert command.main([*arguments, "--check"]) == 0


def test_folders_of_resources_count_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, target = specifications(tmp_path, even=document()), tmp_path / "generated"
    own = folder / "odd"
    (own / "things").mkdir(parents=True)
    whole = document()
    file = own / "things" / "things.yaml"
    file.write_text(json.dumps({"paths": whole.pop("paths")}), "utf-8")
    (own / "openapi.yaml").write_text(json.dumps(whole), "utf-8")
    assert generate(folder, target) is not None
    assert generate(folder, target) is None
    file.write_text(json.dumps({"paths": {"/others": {"get": answering()}}}), "utf-8")
    assert generate(folder, target) is not None
    assert (target / "personae_api" / "odd" / "resources" / "others.py").exists()
    before = contents(target)
    (own / "empty").mkdir()
    assert command.main(["--openapi", str(folder), "--generated", str(target)]) == 1
    assert capsys.readouterr().err.startswith("generate: odd/empty: there is no .yaml file in the folder")
    assert contents(target) == before


def test_check_finds_what_is_not_in_step(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, target = specifications(tmp_path, odd=document()), tmp_path / "generated"
    generate(folder, target)
    arguments = ["--check", "--openapi", str(folder), "--generated", str(target)]
    assert command.main(arguments) == 0
    assert capsys.readouterr().out == "generated/ is in step with openapi/\n"
    package = target / "personae_api"
    (package / "base.py").write_text("edited")
    (package / "more.py").write_text("")
    (package / "odd" / "client.py").unlink()
    before = contents(target)
    assert command.main(arguments) == 1
    assert capsys.readouterr().err == (
        "generated/ is not in step with openapi/: run make generate "
        "(personae_api/base.py, personae_api/more.py, personae_api/odd/client.py)\n"
    )
    assert contents(target) == before


def test_generated_files_say_what_they_are(awkward: Path) -> None:
    for file in awkward.rglob("*.py"):
        first = file.read_text("utf-8").partition("\n")[0]
        assert (
            first
            == "# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay."
        )
