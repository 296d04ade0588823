"""Pulling: a vendor's document is replaced whole by one that is valid, or nothing changes at all."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.pipeline.generate import specification
from scripts.pull.__main__ import main
from scripts.pull.fetch import Limits, fetch
from scripts.pull.source import digest
from tests.support.generated_code import ROOT, contents
from tests.support.openapi_documents import TEXT, Json, answering, document, parameter

from .https_vendor import Vendor, answer, serving, trusting

FETCH = partial(fetch, limits=Limits(phase=2, total=5, is_allowed=lambda address: True, context=trusting()))


def things(*names: str, **more: Any) -> Json:
    """A document with an operation for each of these names."""
    said = {name: {"operationId": f"list{name.title()}", "description": "Lists them."} for name in names}
    return document({f"/{name}": {"get": answering(**values)} for name, values in said.items()}, **more)


OVERLAY = """
overlay: 1.0.0
info: {title: Corrections, version: 1.0.0}
actions:
  - target: $.paths['/hats'].get
    description: It is paged.
    update: {x-personae-repeatable: true}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vendor with a document that was never pulled, beside one that is written by hand."""
    folder = tmp_path / "openapi" / "odd"
    folder.mkdir(parents=True)
    (folder / "swagger.json").write_text(json.dumps(things("hats")))
    (folder / "corrections.yaml").write_text(OVERLAY)
    (folder / "source.json").write_text('{"url": "https://odd.example/swagger.json"}')
    authored = tmp_path / "openapi" / "own"
    authored.mkdir()
    (authored / "openapi.yaml").write_text(yaml.safe_dump(things("pens")))
    return folder


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    with serving() as server:
        server.answers["/swagger.json"] = answer(json.dumps(things("hats", "cups")).encode(), ETag='"v2"')
        yield server


def pull(folder: Path, *arguments: str) -> int:
    """The status of the command."""
    return main([folder.name, "--openapi", str(folder.parent), *arguments], fetch=FETCH)


def pulled(folder: Path) -> dict[str, Any]:
    """What is recorded."""
    return dict(json.loads((folder / "source.json").read_text()))


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file with its content and time, so that it would show if one was written anew."""
    return {name: (content, (folder / name).stat().st_mtime_ns) for name, content in contents(folder).items()}


def from_file(folder: Path, content: Json | bytes, name: str = "new.json") -> Path:
    """A file to pull from."""
    file = folder.parents[1] / name
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return file


def test_a_document_comes_from_the_vendors_address_with_a_record(
    folder: Path, vendor: Vendor, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "source.json").write_text(json.dumps({"url": vendor.url()}))
    assert pull(folder) == 0
    content = (folder / "swagger.json").read_bytes()
    assert json.loads(content) == things("hats", "cups")
    record = pulled(folder)
    assert re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ", record["pulled"].pop("at"))
    assert record == {
        "url": vendor.url(),
        "pulled": {"from": vendor.url(), "sha256": digest(content), "etag": '"v2"'},
    }
    old, new = len(json.dumps(things("hats"))), len(content)
    assert capsys.readouterr().out == (
        f"odd: pulled from {vendor.url()}\n"
        f"  {old} -> {new} bytes, 1 -> 2 operations\n"
        "  added    GET /cups\n"
        "next: make diff, make generate, make test\n"
    )


def test_the_next_pull_asks_for_what_is_newer_and_changes_nothing_else(
    folder: Path, vendor: Vendor, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "source.json").write_text(json.dumps({"url": vendor.url()}))
    assert pull(folder) == 0
    before, at = state(folder), pulled(folder)["pulled"]["at"]
    capsys.readouterr()
    same = vendor.answers["/swagger.json"]
    spaced = json.dumps(things("hats", "cups"), indent=7).encode()
    for next_answer in (answer(status=304), same, answer(spaced, ETag='"v3"')):
        vendor.answers["/swagger.json"] = next_answer
        assert pull(folder) == 0
        assert capsys.readouterr().out == f"odd: unchanged since {at}\n"
        assert state(folder) == before
    assert vendor.asked_for("if-none-match") == [None, '"v2"', '"v2"', '"v2"']


def test_a_document_that_is_not_the_one_that_was_pulled_is_asked_for_whole(folder: Path, vendor: Vendor) -> None:
    (folder / "source.json").write_text(json.dumps({"url": vendor.url()}))
    assert pull(folder) == 0
    before = contents(folder)
    (folder / "swagger.json").write_text(json.dumps(things("hats", "mugs")))  # somebody edited it, or went back in git
    assert pull(folder) == 0
    assert contents(folder)["swagger.json"] == before["swagger.json"]
    vendor.answers["/other.json"] = vendor.answers["/swagger.json"]
    assert pull(folder, "--from", vendor.url("/other.json")) == 0
    assert vendor.asked_for("if-none-match") == [None, None, None]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("new.json", json.dumps(things("hats", "cups")).encode()),
        ("new.json", json.dumps(things("hats", "cups")).encode("utf-8-sig").replace(b", ", b",\r\n\t")),
        ("new.json", json.dumps(things("hats", "cups")).encode("utf-16")),
        ("new.yaml", yaml.safe_dump(things("hats", "cups"), sort_keys=False).encode()),
        ("new", yaml.safe_dump(things("hats", "cups"), sort_keys=False).encode()),
    ],
)
def test_a_file_takes_the_same_road_whatever_its_form(folder: Path, name: str, content: bytes) -> None:
    assert pull(folder, "--from", str(from_file(folder, content, name))) == 0
    assert (folder / "swagger.json").read_text() == json.dumps(things("hats", "cups"), indent=2) + "\n"
    assert pulled(folder)["url"] == "https://odd.example/swagger.json"
    assert pulled(folder)["pulled"].keys() == {"from", "at", "sha256"}
    assert pulled(folder)["pulled"]["from"] == name


def test_extensions_of_ours_in_a_vendors_document_are_told_and_kept_as_they_are(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = things("hats", "cups")
    said["paths"]["/cups"]["get"] |= {"x-personae-effect": "none that there is", "x-personae-method": "steal"}
    assert pull(folder, "--from", str(from_file(folder, said))) == 0
    assert capsys.readouterr().out.splitlines()[-4:] == [
        "odd: these of the vendor's own are ignored, as only our files may say them:",
        "  /paths/~1cups/get/x-personae-effect",
        "  /paths/~1cups/get/x-personae-method",
        "next: make diff, make generate, make test",
    ]
    assert json.loads((folder / "swagger.json").read_text()) == said
    assert "x-personae-method" not in json.dumps(specification(folder))


def test_what_the_vendor_leaves_unsaid_is_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = answering({"type": "object", "properties": {"size": TEXT}}, parameters=[parameter("colour")])
    said = things("hats")
    said["paths"] |= {"/caps": {"get": answer}}
    assert pull(folder, "--from", str(from_file(folder, said))) == 0
    assert (
        "  left unsaid: 1 of 2 descriptions of operations, 1 of 1 descriptions of parameters, 1 of 1 examples, 1 of 1 "
        "descriptions of fields"
    ) in capsys.readouterr().out.splitlines()


def test_a_first_document_needs_none_before_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "swagger.json").unlink()
    assert pull(folder, "--from", str(from_file(folder, things("hats")))) == 0
    assert "  0 -> " in capsys.readouterr().out
    assert (folder / "swagger.json").stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("mode", [0o600, 0o664])
def test_the_mode_of_the_file_stays(folder: Path, mode: int) -> None:
    (folder / "swagger.json").chmod(mode)
    assert pull(folder, "--from", str(from_file(folder, things("hats", "cups")))) == 0
    assert (folder / "swagger.json").stat().st_mode & 0o777 == mode


def test_a_broken_document_is_replaced_like_any_other(folder: Path) -> None:
    (folder / "swagger.json").write_text("<<<<<<< HEAD")
    assert pull(folder, "--from", str(from_file(folder, things("hats")))) == 0
    assert specification(folder)


WITH_SLIP = things("hats") | {"components": {"schemas": {"Hat": {"type": "strnig"}}}}
MENDING = (
    OVERLAY
    + """
  - target: $.components.schemas.Hat[?@ == 'strnig']
    description: A slip of the vendor's; it must go before another type can be said.
    remove: true
"""
)


def test_how_many_places_matched_before_is_recorded_and_told_until_the_next_change(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    title = "\n  - {target: '$.paths[*].get', description: A name., update: {x-personae-repeatable: true}}\n"
    (folder / "annotations.yaml").write_text(OVERLAY + title)
    (folder / "corrections.yaml").unlink()
    note = "  annotations.yaml, action 2 ($.paths[*].get) matches 2 places, 1 before the last pull"
    for _ in range(2):
        assert pull(folder, "--from", str(from_file(folder, things("hats", "cups")))) == 0
        assert note in capsys.readouterr().out.splitlines()
        assert pulled(folder)["pulled"]["matched_before"] == {"$.paths[*].get": 1}
    assert pull(folder, "--from", str(from_file(folder, things("hats", "mugs")))) == 0
    assert "places" not in capsys.readouterr().out
    assert "matched_before" not in pulled(folder)["pulled"]


def test_a_component_that_is_called_otherwise_now_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    token: Json = {"type": "object", "properties": {"token": TEXT, "expiresAt": TEXT}, "required": ["token"]}
    hat = {"type": "object", "properties": {"brim": TEXT}}
    targets = ("$.components.schemas.SessionToken", "$.components.schemas['SessionToken'].properties.token")
    actions = [{"target": target, "description": "Why.", "update": {"description": "It."}} for target in targets]
    (folder / "annotations.yaml").write_text(json.dumps({"overlay": "1.0.0", "actions": actions}))
    (folder / "swagger.json").write_text(
        json.dumps(things("hats", components={"schemas": {"SessionToken": token, "Hat": hat}}))
    )
    longer = {**token, "description": "One.", "properties": {**token["properties"], "region": TEXT}}
    new = {"Token": longer, "Cap": {"type": "object", "properties": {"peak": TEXT}}, "Hat": hat}
    assert pull(folder, "--from", str(from_file(folder, things("hats", components={"schemas": new})))) == 0
    told = [line for line in capsys.readouterr().out.splitlines() if "may be called" in line]
    assert told == [
        f"  annotations.yaml, action {number} ({target}) matches nothing (1 place before the last pull): "
        "$.components.schemas has no SessionToken, correct or delete it; SessionToken may be called Token now"
        for number, target in enumerate(targets, 1)
    ]


def test_a_document_that_only_our_overlay_makes_valid_is_taken(folder: Path) -> None:
    (folder / "corrections.yaml").write_text(MENDING)
    assert pull(folder, "--from", str(from_file(folder, WITH_SLIP))) == 0
    assert json.loads((folder / "swagger.json").read_text()) == WITH_SLIP


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (
            WITH_SLIP,
            "the document is not taken: /components/schemas/Hat/type is not a valid schema: 'strnig' is not valid",
        ),
        ({"swagger": "2.0"}, "'openapi' must be 3.0, 3.1 or 3.2, it is None"),
        (things("hats", openapi="4.0.0"), "'openapi' must be 3.0, 3.1 or 3.2, it is '4.0.0'"),
        (document({}), "no operation is described"),
        (b"[]", "the document must be an object, it is list"),
        (b"", "not a JSON document"),
        (b'{"openapi": "3.1.0",', "not a JSON document"),
        (b'{"openapi": "3.1.0", "openapi": "3.1.0"}', "the key 'openapi' is there twice"),
        (b"\x00\x01\x02", "not a JSON document"),
        (b"<!doctype html><p>Log in", "it is a web page, not an OpenAPI document"),
        (b'{"a":' * 5000 + b"1" + b"}" * 5000, "nests deeper than 100 levels"),
        (b'{"a": 1' + b"0" * 5000 + b"}", "not a JSON document: Exceeds the limit"),
        (b'{"a": "' + b"x" * 10 * 1024 * 1024 + b'"}', "the document is too large, at most 10,485,760 bytes are read"),
        (
            b'{"a": ' + b"[" * 90 + b"0," * 60_000 + b"0" + b"]" * 90 + b"}",
            "too large: a value a line it has more than",
        ),
    ],
)
def test_what_is_not_valid_leaves_everything_as_it_was(
    folder: Path, content: Json | bytes, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = from_file(folder, content)
    before = state(folder)
    assert pull(folder, "--from", str(file)) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith("pull: ")
    assert complaint in output.err
    assert output.err.count("\n") == 1
    assert state(folder) == before


YAML_BOMB = b"a: &a [x, x, x, x, x, x, x, x, x]\n" + b"".join(
    b"%c: &%c [*%c, *%c, *%c, *%c, *%c, *%c, *%c, *%c, *%c]\n" % ((letter, letter) + (letter - 1,) * 9)
    for letter in range(ord("b"), ord("j"))
)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (YAML_BOMB, "YAML aliases are not read"),
        (b"a: !!python/object/apply:os.system [id]", "YAML tags are not read"),
        (b"a: " + b"[" * 100_000, "nests deeper than 100 levels"),
        (b"a: 1\n---\nb: 2", "expected a single document"),
    ],
)
def test_yaml_is_read_with_the_same_care(
    folder: Path, content: bytes, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = state(folder)
    assert pull(folder, "--from", str(from_file(folder, content, "new.yaml"))) == 1
    assert complaint in capsys.readouterr().err
    assert state(folder) == before


@pytest.mark.parametrize(
    ("origin", "complaint"),
    [
        ("nowhere.json", "nowhere.json cannot be read: No such file or directory"),
        (".", ". cannot be read: Is a directory"),
        ("http://odd.example/x", "http://odd.example is not an address of a document: one starts with https://"),
        ("file:///etc/passwd", "this is not an address of a document"),
        ("https://me:secret@odd.example/x", "the address at odd.example has a user or a password in it"),
        ("https://localhost:1/x", "https://localhost:1/x cannot be fetched, "),
    ],
)
def test_a_place_without_a_document_is_named(
    folder: Path, origin: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = state(folder)
    assert pull(folder, "--from", origin) == 1
    output = capsys.readouterr().err
    assert output.startswith(f"pull: {complaint}")
    assert "secret" not in output
    assert state(folder) == before


MOVED = """
  - target: $.paths['/caps'].get
    description: It was renamed.
    update: {summary: List caps}
  - target: $.paths['/hats'].get
    description: Both values are changed, or none.
    update: {summary: Hats, responses: none}
"""


MOVED_TOLD = [
    "odd: to correct in openapi/odd/, before anything can be generated:",
    "  corrections.yaml, action 2 ($.paths['/caps'].get) matches nothing: $.paths has no ['/caps'], correct or delete "
    "it",
    "  corrections.yaml, action 3 ($.paths['/hats'].get) is of another kind at /paths/~1hats/get/responses: remove "
    "what is there first",
]


def test_actions_that_do_not_fit_any_more_are_told_and_stop_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "corrections.yaml").write_text(OVERLAY + MOVED)
    assert pull(folder, "--from", str(from_file(folder, things("hats", "cups")))) == 0
    assert json.loads((folder / "swagger.json").read_text()) == things("hats", "cups")
    assert capsys.readouterr().out.splitlines()[3:] == [
        *MOVED_TOLD,
        "next: make diff, make generate, make test",
    ]
    capsys.readouterr()
    assert pull(folder, "--from", str(from_file(folder, things("hats", "cups")))) == 0
    unchanged, *told = capsys.readouterr().out.splitlines()
    assert unchanged.startswith("odd: unchanged since ")
    assert told == MOVED_TOLD  # for as long as it is so


PAGED = """
  - target: $.paths['/hats'].get
    description: It comes in pages.
    update: {x-personae-paging: {style: page, page: page, items: /data}}
"""
PAGED_ALONE = OVERLAY.partition("actions:")[0] + "actions:" + PAGED


@pytest.mark.parametrize(
    ("files", "culprit"),
    [
        ({"corrections.yaml": OVERLAY + PAGED}, "corrections.yaml, action 2"),
        ({"corrections.yaml": PAGED_ALONE, "annotations.yaml": OVERLAY}, "corrections.yaml, action 1"),
        ({"corrections.yaml": OVERLAY + MOVED + PAGED, "annotations.yaml": OVERLAY}, "corrections.yaml, action 4"),
        ({"corrections.yaml": OVERLAY, "annotations.yaml": OVERLAY + PAGED}, "annotations.yaml, action 2"),
    ],
)
def test_an_action_that_makes_a_valid_document_invalid_is_told_and_stops_nothing(
    folder: Path, files: dict[str, str], culprit: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "corrections.yaml").unlink()
    for name, content in files.items():
        (folder / name).write_text(content)
    assert pull(folder, "--from", str(from_file(folder, things("hats", "cups")))) == 0
    assert json.loads((folder / "swagger.json").read_text()) == things("hats", "cups")
    lines = capsys.readouterr().out.splitlines()
    assert "odd: to correct in openapi/odd/, before anything can be generated:" in lines
    fault = "GET /hats (listHats): x-personae-paging: page names 'page', which is not a query parameter"
    assert f"  {culprit} ($.paths['/hats'].get) makes the document invalid: {fault}" in lines


@pytest.mark.parametrize("slip", ["actions: [", "actions: [{target: $.info}]", "overlay: 2.0.0\nactions: [{}]"])
def test_an_overlay_with_a_slip_stops_the_pull(folder: Path, slip: str, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "corrections.yaml").write_text(slip if "overlay:" in slip else f"overlay: 1.0.0\n{slip}")
    before = state(folder)
    assert pull(folder, "--from", str(from_file(folder, things("hats", "cups")))) == 1
    assert "corrections.yaml" in capsys.readouterr().err
    assert state(folder) == before


def test_what_is_written_by_hand_is_not_pulled(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = folder.parent / "own"
    before = state(folder.parent)
    assert pull(own) == 1
    assert pull(own, "--from", str(from_file(folder, things("hats")))) == 1
    (message, _) = capsys.readouterr().err.splitlines()
    assert message.startswith(
        "pull: own is written by hand, there is nothing to pull: edit openapi/own/openapi.yaml and the folders beside"
    )
    assert state(folder.parent) == before


@pytest.mark.parametrize("name", ["nobody", "../odd", "/etc", "", ".", "odd/", "templates"])
def test_only_vendors_are_pulled(folder: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    (folder.parent / "templates").mkdir()
    assert main([name, "--openapi", str(folder.parent)], fetch=FETCH) == 1
    assert capsys.readouterr().err == f"pull: there is no vendor {name!r}, only odd, own\n"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("{}", "odd/source.json: $: 'url' is a required property"),
        ('{"url": 5}', "odd/source.json: $.url: 5 is not of type 'string'"),
        ('{"url": "https://a", "ulr": 1}', "odd/source.json: $: Additional properties are not allowed"),
        ('{"url": "https://a", "pulled": {}}', "odd/source.json: $.pulled: 'from' is a required property"),
        ('{"url": "http://a"}', "http://a is not an address of a document"),
        ("{", "odd/source.json: not a JSON document"),
    ],
)
def test_a_record_with_a_slip_is_named(
    folder: Path, content: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "source.json").write_text(content)
    assert pull(folder) == 1
    assert capsys.readouterr().err.startswith(f"pull: {complaint}")


@pytest.mark.parametrize("failing", ["fsync", "replace", "fchmod"])
def test_a_disk_that_fails_leaves_the_old_document(
    folder: Path, failing: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = from_file(folder, things("hats", "cups"))
    before = state(folder)

    def fails(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, failing, fails)
    assert pull(folder, "--from", str(file)) == 1
    assert capsys.readouterr().err.endswith("odd/swagger.json cannot be written: No space left on device\n")
    assert state(folder) == before


def test_a_pull_that_ends_between_its_two_files_is_made_good_by_the_next(
    folder: Path, vendor: Vendor, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "source.json").write_text(json.dumps({"url": vendor.url()}))
    replace, calls = os.replace, iter([True, False])

    def once(old: str, new: Path) -> None:
        if not next(calls):
            raise KeyboardInterrupt
        replace(old, new)

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", once)
        with pytest.raises(KeyboardInterrupt):
            pull(folder)
    assert json.loads((folder / "swagger.json").read_text()) == things("hats", "cups")
    assert "pulled" not in pulled(folder)
    assert pull(folder) == 0
    assert pulled(folder)["pulled"]["sha256"] == digest((folder / "swagger.json").read_bytes())
    assert {file.name for file in folder.iterdir()} == {"swagger.json", "corrections.yaml", "source.json"}


def test_a_vendors_words_do_not_steer_the_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    evil = "/a\x1b[2J\n::add-mask::x\u202e"
    assert pull(folder, "--from", str(from_file(folder, document({evil: {"get": answering()}})))) == 0
    assert r"  added    GET /a\x1b[2J\n::add-mask::x\u202e" in capsys.readouterr().out.splitlines()
    slip = document({evil: {"get": answering(parameters=[parameter("a", {"type": evil})])}})
    assert pull(folder, "--from", str(from_file(folder, slip))) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "\x1b" not in error


def test_a_long_list_of_changes_is_cut(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    many = things("hats", *(f"thing{number}" for number in range(60)))
    assert pull(folder, "--from", str(from_file(folder, many))) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[51:] == ["  added    GET /thing49", "  added    10 more", "next: make diff, make generate, make test"]


def test_the_vendors_that_publish_a_document_have_its_address() -> None:
    published = {file.parent.name for file in (ROOT / "openapi").glob("*/swagger.json")}
    sources = {file.parent.name: json.loads(file.read_text()) for file in (ROOT / "openapi").glob("*/source.json")}
    assert {vendor for vendor, source in sources.items() if "index" not in source} == published
    for folder, source in ((ROOT / "openapi" / vendor, sources[vendor]) for vendor in published):
        assert source.get("url", "https://").startswith("https://")
        if "pulled" in source:
            assert source["pulled"]["sha256"] == digest((folder / "swagger.json").read_bytes())
