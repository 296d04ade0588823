"""`make diff` and `make release-notes`, on files, on folders and on git repositories."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from scripts import diff, release_notes
from scripts.changes import sources
from scripts.changes.reports.report import NOTHING
from tests.support.generated_code import ROOT, run
from tests.support.openapi_documents import TEXT, Json, answering, document, parameter

from .differing_documents import operation

GONE, HARMLESS = operation(operationId="x"), operation(description="Words.")
PLAIN = operation(parameters=[parameter("size")])
BROKEN, MILDER = operation(), operation(parameters=[parameter("size"), parameter("page")])

OVERLAY = """overlay: 1.0.0
info: {title: t, version: '1'}
actions:
  - {target: "$.paths['/things'].get.parameters[?@.name == 'size']", description: It is not there., remove: true}
"""
CHANGELOG = "# Changes\n\n## 0.3.0\n\n- All.\n"


@pytest.fixture
def openapi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The specifications of one vendor, committed in a git repository that nothing around it changes."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    folder = tmp_path / "openapi"
    write(folder, "acme", PLAIN)
    (folder / "templates").mkdir()
    (folder / "templates" / "a.jinja").write_text("{{ a }}", "utf-8")
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    return folder


def write(folder: Path, vendor: str, whole: Json) -> Path:
    file = folder / vendor / "swagger.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(whole), "utf-8")
    return file


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "One step")


def differing(openapi: Path, *arguments: str) -> int:
    return diff.main(["--openapi", str(openapi), *arguments])


def printed(capsys: pytest.CaptureFixture[str]) -> str:
    return " ".join(capsys.readouterr().out.split())


def test_nothing_changed(openapi: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert differing(openapi) == 0
    assert printed(capsys) == NOTHING


@pytest.mark.parametrize(
    ("new", "status", "says"),
    [
        pytest.param(BROKEN, 1, "breaking GET /things (getThing) size in the query is gone", id="breaking"),
        pytest.param(operation(operationId="x", parameters=[parameter("size")]), 1, "1 other name", id="another name"),
        pytest.param(operation(parameters=[parameter("size")], deprecated=True), 0, "1 risky", id="risky"),
        pytest.param(MILDER, 0, "harmless GET /things (getThing) page in the query is new", id="harmless"),
    ],
)
def test_the_status_says_whether_something_breaks(
    openapi: Path, capsys: pytest.CaptureFixture[str], new: Json, status: int, says: str
) -> None:
    write(openapi, "acme", new)
    assert differing(openapi) == status
    assert says in printed(capsys)


def test_vendors_that_come_and_go(openapi: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(openapi, "zeta", PLAIN)
    assert differing(openapi) == 0
    assert "zeta harmless the whole API is new, with 1 operation" in printed(capsys)
    commit(openapi.parent)
    (openapi / "zeta" / "swagger.json").unlink()
    (openapi / "zeta").rmdir()
    assert differing(openapi) == 1
    assert "zeta breaking the whole API is gone, with 1 operation" in printed(capsys)


def test_what_does_not_fit_is_told_and_the_rest_is_compared(openapi: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (openapi / "acme" / "corrections.yaml").write_text(OVERLAY, "utf-8")
    write(openapi, "acme", operation(parameters=[parameter("page")]))
    assert differing(openapi) == 1
    said = printed(capsys)
    assert "acme: to correct in openapi/acme/, before anything can be generated:" in said
    assert "corrections.yaml, action 1 ($.paths['/things'].get.parameters[?@.name == 'size']) matches nothing" in said
    assert "size in the query is gone" in said


def test_overlays_that_make_a_document_invalid_are_left_out_and_told(
    openapi: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    overlay = OVERLAY.replace(".parameters[?@.name == 'size']", "").replace(
        "remove: true", "update: {x-personae-method: '?'}"
    )
    (openapi / "acme" / "corrections.yaml").write_text(overlay, "utf-8")
    write(openapi, "acme", MILDER)
    assert differing(openapi) == 0
    said = printed(capsys)
    assert "with our overlays, which are left out here, GET /things" in said
    assert "page in the query is new" in said


def test_what_an_overlay_corrects_counts_as_corrected(openapi: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (openapi / "acme" / "corrections.yaml").write_text(OVERLAY, "utf-8")
    assert differing(openapi) == 1
    assert "size in the query is gone" in printed(capsys)
    commit(openapi.parent)
    (openapi / "acme" / "corrections.yaml").unlink()
    write(openapi, "acme", BROKEN)
    assert differing(openapi) == 0
    assert "harmless the whole API says the same in another way" in printed(
        capsys
    )  # no parameters: [] of them, or none


def test_a_word_that_nobody_knows_is_told(openapi: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = operation(parameters=[{**parameter("size"), "shade": "red"}], deprecated=True)
    write(openapi, "acme", new)
    assert differing(openapi) == 0
    assert "/parameters/0/shade" in printed(capsys)


def test_files_may_move_into_the_folder_of_their_resource(openapi: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = openapi / "own"
    own.mkdir()
    (own / "openapi.yaml").write_text(json.dumps({**PLAIN, "paths": {}}), "utf-8")
    (own / "things.yaml").write_text(json.dumps({"paths": PLAIN["paths"]}), "utf-8")
    commit(openapi.parent)
    (own / "things").mkdir()
    file = (own / "things.yaml").rename(own / "things" / "things.yaml")
    assert differing(openapi) == 0
    assert printed(capsys) == NOTHING
    file.write_text(json.dumps({"paths": BROKEN["paths"]}), "utf-8")
    assert differing(openapi) == 1
    assert "own breaking GET /things (getThing) size in the query is gone" in printed(capsys)
    (own / "things" / "more").mkdir()
    assert differing(openapi) == 2
    assert capsys.readouterr().err.startswith(f"diff: {own}: own/things/more: the folder of a resource holds no")


def test_files_that_are_no_specification_change_nothing(openapi: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (openapi / "acme" / "source.json").write_text("{}", "utf-8")
    (openapi / "templates" / "a.jinja").write_text("{{ b }}", "utf-8")
    monkeypatch.setattr(sources, "compare", None)  # it is not even needed
    assert differing(openapi) == 0


def test_another_revision(openapi: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(openapi, "acme", BROKEN)
    commit(openapi.parent)
    assert differing(openapi) == 0
    assert differing(openapi, "--since", "HEAD~1") == 1
    assert differing(openapi, "--since", "no-such") == 2
    assert "git has no commit 'no-such' here" in capsys.readouterr().err
    assert differing(openapi, "--since=--help") == 2


def test_a_revision_without_specifications_has_no_vendors(tmp_path: Path, openapi: Path) -> None:
    inner = tmp_path / "project" / "openapi"  # not at the top of the repository either
    write(inner, "acme", PLAIN)
    assert differing(inner) == 0
    commit(tmp_path)
    write(inner, "acme", BROKEN)
    assert differing(inner) == 1


def test_without_a_commit_or_git_it_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    folder = tmp_path / "openapi"
    write(folder, "acme", PLAIN)
    assert differing(folder) == 2
    assert "git cannot say what was in" in capsys.readouterr().err
    git(tmp_path, "init", "--quiet")
    assert differing(folder) == 2
    assert "git has no commit 'HEAD' here to compare with: commit once, or name two" in capsys.readouterr().err
    monkeypatch.setenv("PATH", str(tmp_path))
    assert differing(folder) == 2
    assert "git is not installed" in capsys.readouterr().err


def test_two_documents_and_two_folders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = write(tmp_path / "old", "acme", PLAIN), write(tmp_path / "new", "acme", BROKEN)
    for one, other in ((old, new), (old.parent, new.parent), (old.parent.parent, new.parent.parent), (old, new.parent)):
        assert diff.main([str(one), str(other)]) == 1
        assert printed(capsys).startswith(
            "where what, and what comes of it in Python acme breaking GET /things (getThing) size in the query"
        )
    assert diff.main([str(old), str(old)]) == 0


def test_a_document_in_yaml_gives_its_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [tmp_path / "1.yaml", tmp_path / "acme.yaml"]
    for file, whole in zip(files, (PLAIN, BROKEN), strict=True):
        file.write_text(json.dumps(whole), "utf-8")
    assert diff.main([str(file) for file in files]) == 1
    assert "acme.things.get" in printed(capsys)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "is not there: name a document"),
        (b"{", "not a JSON document"),
        (b"\xff", "not a JSON document"),
        (b'{"openapi": "2.0"}', "'openapi' must be 3.0, 3.1 or 3.2"),
        (json.dumps(document({"/a": {"get": answering({"$ref": "#/b"})}})).encode(), "points to nothing"),
        (b"[" * 5000 + b"]" * 5000, "nests deeper than"),
    ],
)
def test_what_cannot_be_read_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, says: str
) -> None:
    good, bad = write(tmp_path, "acme", PLAIN), tmp_path / "bad.json"
    if content is not None:
        bad.write_bytes(content)
    for documents in ((good, bad), (bad, good)):
        assert diff.main([str(file) for file in documents]) == 2
        error = capsys.readouterr().err
        assert error.startswith(f"diff: {bad}")
        assert says in error
        assert error.count("\n") == 1


def test_two_of_a_kind_are_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = write(tmp_path / "openapi", "acme", PLAIN)
    assert diff.main([str(good), str(tmp_path / "openapi")]) == 2
    assert "is a folder of vendors and" in capsys.readouterr().err
    (tmp_path / "empty").mkdir()
    assert diff.main([str(tmp_path / "empty"), str(tmp_path / "empty")]) == 2
    assert "has a vendor's folder" in capsys.readouterr().err
    with pytest.raises(SystemExit) as stopped:
        diff.main([str(good)])
    assert stopped.value.code == 2
    assert "name two documents, OLD and NEW, or none" in capsys.readouterr().err


def test_the_report_as_markdown(openapi: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(openapi, "acme", BROKEN)
    assert differing(openapi, "--markdown", str(tmp_path / "report.md")) == 1
    assert "1 breaking" in printed(capsys)
    report = (tmp_path / "report.md").read_text("utf-8")
    assert report.startswith("**1 breaking**\n")
    assert differing(openapi, "--markdown", "-") == 1
    assert capsys.readouterr().out == report
    assert differing(openapi, "--markdown", str(tmp_path)) == 2
    assert "cannot be written" in capsys.readouterr().err


def noting(openapi: Path, *arguments: str) -> int:
    files = openapi.parent / "CHANGELOG.md", openapi.parent / "package.py"
    if not files[0].exists():
        files[0].write_text(CHANGELOG, "utf-8")
        files[1].write_text('"""A package."""\n\n__version__ = "0.3.0"\n', "utf-8")
    where = ["--openapi", str(openapi), "--changelog", str(files[0]), "--package", str(files[1])]
    return release_notes.main([*where, *arguments])


def test_release_notes_are_printed_and_nothing_is_written(openapi: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(openapi, "acme", BROKEN)
    assert noting(openapi) == 0
    assert capsys.readouterr().out == (
        "## 0.4.0 (unreleased)\n\n### Acme\n\n"
        "- **Breaking**: `acme.things.get`: `size` in the query is gone (`size: str | Unset` is gone).\n\n"
        "Version 0.4.0: 0.3.0 was before it, and something breaks.\n"
    )
    assert (openapi.parent / "CHANGELOG.md").read_text("utf-8") == CHANGELOG


def test_release_notes_are_written_with_the_version_once(openapi: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(openapi, "acme", MILDER)
    for _ in range(2):
        assert noting(openapi, "--write") == 0
        changelog = (openapi.parent / "CHANGELOG.md").read_text("utf-8")
        assert changelog.startswith(
            "# Changes\n\n## 0.4.0 (unreleased)\n\n### Acme\n\n- **New**: `acme.things.get`: `page`"
        )
        assert changelog.count("**New**") == 1
        assert changelog.endswith("\n## 0.3.0\n\n- All.\n")
        package = (openapi.parent / "package.py").read_text("utf-8")
        assert package == '"""A package."""\n\n__version__ = "0.4.0"\n'
    assert "__version__ is 0.4.0 (it was 0.3.0)" in capsys.readouterr().out


def test_nothing_to_release(openapi: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert noting(openapi, "--write") == 0
    assert capsys.readouterr().out == f"{NOTHING} There is nothing to release.\n"
    assert (openapi.parent / "CHANGELOG.md").read_text("utf-8") == CHANGELOG


def test_release_notes_of_two_documents_and_of_none(openapi: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = write(openapi, "acme", PLAIN), write(openapi, "zeta", operation(parameters=[parameter("size", TEXT)]))
    assert noting(openapi, str(old), str(new)) == 0
    assert "nothing to release" in capsys.readouterr().out
    assert noting(openapi, str(old), "no-such.json") == 2
    assert capsys.readouterr().err.startswith("release-notes: no-such.json is not there")


def test_the_version_must_be_told(openapi: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(openapi, "acme", BROKEN)
    noting(openapi)
    (openapi.parent / "package.py").write_text("", "utf-8")
    assert noting(openapi) == 2
    assert 'says no version: add a line __version__ = "1.2.3"' in capsys.readouterr().err


def test_the_order_of_findings_is_the_same_in_every_process(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    properties = dict.fromkeys("abcdefghijklmnop", TEXT)
    old = write(tmp_path / "old", "acme", operation(**answering({"type": "object", "properties": properties})))
    new = write(tmp_path / "new", "acme", operation(**answering({"type": "object", "properties": {"z": TEXT}})))
    arguments = ["--markdown", "-", str(old), str(new)]
    assert diff.main(arguments) == 1
    code = f"from scripts import diff; diff.main({arguments!r})"
    assert run(code, ROOT, PYTHONHASHSEED="1") == capsys.readouterr().out


def test_make_passes_what_it_is_told() -> None:
    variables = ["OLD=a b.json", "NEW=c.json", "SINCE=v1", "MARKDOWN=report.md", "HTML=report.html", "WRITE=1"]
    command = ["make", "-n", "diff", "release-notes", *variables]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()][-2:]
    assert [line.partition(" -m scripts.")[2] for line in lines] == [
        'diff --since "v1" "a b.json" "c.json" --markdown "report.md" --html "report.html"',
        'release_notes --since "v1" "a b.json" "c.json" --write',
    ]
