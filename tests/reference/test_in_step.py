"""The pages on the disk are what comes out of the specifications, anywhere, and they are all there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.generate import main as generate
from scripts.pipeline.endpoints.operations import operations
from scripts.reference.__main__ import main
from tests.support.generated_code import specifications
from tests.support.openapi_documents import answering, document

from .written_pages import REFERENCE, ROOT, resource_pages


def test_the_reference_is_in_step_with_the_specifications(tmp_path: Path) -> None:
    environment = {"LC_ALL": "C", "PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati", "PYTHONUTF8": "0"}
    folders = [str(ROOT), str(ROOT / "wrapper"), str(ROOT / "generated")]
    done = subprocess.run(
        [sys.executable, "-m", "scripts.reference", "--check"],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(folders), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert list(tmp_path.iterdir()) == []


def test_every_operation_has_its_place() -> None:
    expected = {
        file.parent.name: sorted(info.id for info in operations(json.loads(file.read_bytes())))
        for file in (ROOT / "generated" / "personae_api").glob("*/specification.json")
    }
    found: dict[str, list[str]] = {vendor: [] for vendor in expected}
    for page in resource_pages():
        found[page.vendor] += [page.operation(method) for method in page.methods]
    assert {vendor: sorted(ids) for vendor, ids in found.items()} == expected
    assert sum(map(len, found.values())) >= 457


def test_pages_can_be_read() -> None:
    sizes = {file.relative_to(REFERENCE).as_posix(): file.stat().st_size for file in REFERENCE.rglob("*.md")}
    assert sum(sizes.values()) < 3_000_000
    assert {name: size for name, size in sizes.items() if size > 100_000} == {}


@pytest.fixture
def command(tmp_path: Path) -> list[str]:
    """The arguments for a vendor with a single operation."""
    vendor = tmp_path / "generated" / "acme"
    vendor.mkdir(parents=True)
    whole = document({"/things": {"get": answering(operationId="listThings", tags=["Things"])}})
    (vendor / "specification.json").write_text(json.dumps(whole), "utf-8")
    methods = {"resources": {"things": ""}, "methods": [{"resource": "things"}]}
    (vendor / "methods.json").write_text(json.dumps(methods), "utf-8")
    return ["--generated", str(tmp_path / "generated"), "--target", str(tmp_path / "api")]


def test_the_check_names_what_differs(tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "api"
    assert main([*command, "--check"]) == 1
    assert not target.exists()
    assert "run make docs (../coverage.md, README.md, acme/README.md, acme/things.md)" in capsys.readouterr().err
    assert main(command) == 0
    assert main([*command, "--check"]) == 0
    (target / "acme" / "things.md").write_text("old", "utf-8")
    (target / "acme" / "gone.md").write_text("old", "utf-8")
    (target / "README.md").unlink()
    (tmp_path / "coverage.md").write_text("old", "utf-8")
    capsys.readouterr()
    assert main([*command, "--check"]) == 1
    assert "(../coverage.md, README.md, acme/gone.md, acme/things.md)" in capsys.readouterr().err
    assert main(command) == 0
    assert sorted(file.relative_to(target).as_posix() for file in target.rglob("*.md")) == [
        "README.md",
        "acme/README.md",
        "acme/things.md",
    ]
    assert main([*command, "--check"]) == 0


def test_a_folder_without_specifications_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--generated", str(tmp_path), "--target", str(tmp_path / "api")]) == 1
    assert "has no vendor with a specification.json: run make generate" in capsys.readouterr().err


def test_generating_brings_the_reference_into_step(tmp_path: Path) -> None:
    openapi = specifications(tmp_path, acme=document({"/things": {"get": answering(operationId="listThings")}}))
    command = [
        "--openapi",
        str(openapi),
        "--generated",
        str(tmp_path / "generated"),
        "--reference",
        str(tmp_path / "api"),
    ]
    assert generate(command) == 0
    page = tmp_path / "api" / "acme" / "things.md"
    assert "acme.things.list()" in page.read_text("utf-8")
    coverage = tmp_path / "coverage.md"
    assert "Left out" not in coverage.read_text("utf-8").replace("Left out are", "")
    left_out = {"left_out": [{"what": "`POST /things`", "why": "A guess.", "known_from": "third-party"}]}
    (openapi / "acme" / "left-out.json").write_text(json.dumps(left_out), "utf-8")
    page.unlink()
    assert generate(command) == 0  # of acme nothing is new, so its pages are not looked at
    assert not page.exists()
    assert "A guess." in coverage.read_text("utf-8")


def test_only_pages_of_vendors_that_have_changed_are_looked_at(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def things(word: str) -> dict[str, Any]:
        return document({"/things": {"get": answering(operationId="listThings", summary=word)}})

    command = ["--generated", str(tmp_path / "generated"), "--reference", str(tmp_path / "api")]
    openapi = specifications(tmp_path, acme=things("List things"), zebra=things("List things"))
    assert generate([*command, "--openapi", str(openapi)]) == 0
    (tmp_path / "api" / "zebra" / "things.md").write_text("as somebody left it", "utf-8")
    capsys.readouterr()
    changed = things("List all things")
    (openapi / "acme" / "swagger.json").write_text(json.dumps(changed), "utf-8")
    assert generate([*command, "--openapi", str(openapi)]) == 0
    assert "docs/api/: 2 pages are new" in capsys.readouterr().out
    assert "List all things" in (tmp_path / "api" / "acme" / "things.md").read_text("utf-8")
    assert (tmp_path / "api" / "zebra" / "things.md").read_text("utf-8") == "as somebody left it"
    shutil.rmtree(openapi / "zebra")
    assert generate([*command, "--openapi", str(openapi)]) == 0
    assert not list((tmp_path / "api").rglob("zebra/*.md"))
    assert "Zebra" not in (tmp_path / "api" / "README.md").read_text("utf-8")
