"""Releasing: what may be, what is in the files, and what they need."""

from __future__ import annotations

import email
import json
import os
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from scripts.pipeline.errors import PipelineError
from scripts.release import sbom
from scripts.release.__main__ import main
from scripts.release.version import current, notes

ROOT = Path(__file__).parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NEW = "# Changes\n\nAll.\n\n## [1.2.0] - 2026-03-01\n\n### Added\n\n- One.\n\n## 1.1.0 - 2026-01-01\n\n- Two.\n"


def test_the_notes_of_a_release_are_what_the_changelog_says_of_it() -> None:
    version = current('__version__ = "1.2.0"\n')
    assert notes(NEW, version, "v1.2.0") == "### Added\n\n- One."


@pytest.mark.parametrize(
    ("changelog", "version", "tag", "complaint"),
    [
        (NEW, "1.3.0", "v1.3.0", "does not begin with version 1.3.0, its newest is 1.2.0: write what has changed"),
        (NEW, "1.1.0", "v1.1.0", "does not begin with version 1.1.0, its newest is 1.2.0"),
        ("# Changes\n", "1.2.0", "v1.2.0", "does not begin with version 1.2.0, it has none"),
        ("## 1.2.0 (unreleased)\n\n- One.\n", "1.2.0", "v1.2.0", "says that 1.2.0 is unreleased"),
        ("## 1.2.0\n\n\n## 1.1.0\n\n- Two.\n", "1.2.0", "v1.2.0", "says nothing of version 1.2.0"),
        (NEW, "1.2.0", "v1.2.1", "the tag is 'v1.2.1', and __version__ is 1.2.0: the tag must be v1.2.0"),
        (NEW, "1.2.0", "1.2.0", "the tag must be v1.2.0"),
        (NEW, "1.2.0", "v1.2.0\n", "the tag must be v1.2.0"),
        (NEW, "1.2.0", "", "the tag must be v1.2.0"),
        (NEW, "1.2.0rc1", "v1.2.0rc1", "'1.2.0rc1' is not a version"),
    ],
)
def test_what_may_not_be_released_is_refused_with_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], changelog: str, version: str, tag: str, complaint: str
) -> None:
    (tmp_path / "wrapper/personae").mkdir(parents=True)
    (tmp_path / "wrapper/personae/__init__.py").write_text(f'"""A."""\n\n__version__ = "{version}"\n')
    (tmp_path / "CHANGELOG.md").write_text(changelog)
    assert main(["notes", tag, "--root", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("release: ")
    assert complaint in said.err


def test_what_is_here_is_refused_or_has_its_notes(capsys: pytest.CaptureFixture[str]) -> None:
    version = current((ROOT / "wrapper/personae/__init__.py").read_text("utf-8"))
    is_pending = f"## {version} (unreleased)" in (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert main(["notes", f"v{version}"]) == int(is_pending)
    said = capsys.readouterr()
    assert ("is unreleased" in said.err) is is_pending
    assert bool(said.out) is not is_pending


def needs(name: str) -> Iterable[str] | None:
    return {
        "client": ["wire>=1", "old; python_version < '3'", "h2; extra == 'http2'"],
        "wire": ["client", "Deep_Down"],
        "h2": ["wire"],
    }.get(name)


def test_a_bill_of_materials_has_what_is_needed_and_what_extras_add() -> None:
    project = {
        "name": "personae",
        "description": "One.",
        "license": "MIT",
        "urls": {"Source": "https://example.com"},
        "dependencies": ["client>=1,<2"],
        "optional-dependencies": {"http2": ["client[http2]>=1"], "fast": ["quick"]},
    }
    pins = {"client": "1.5", "wire": "2.0", "deep-down": "3.0", "h2": "4.0", "quick": "5.0", "ruff": "6.0"}
    found = sbom.bill(project, "1.2.0", pins, needs)
    assert {one["name"]: (one["version"], one["scope"]) for one in found["components"]} == {
        "client": ("1.5", "required"),
        "wire": ("2.0", "required"),
        "deep-down": ("3.0", "required"),
        "h2": ("4.0", "optional"),
        "quick": ("5.0", "optional"),
    }
    assert {one["ref"]: one["dependsOn"] for one in found["dependencies"]} == {
        "pkg:pypi/personae@1.2.0": ["pkg:pypi/client@1.5", "pkg:pypi/quick@5.0"],
        "pkg:pypi/client@1.5": ["pkg:pypi/h2@4.0", "pkg:pypi/wire@2.0"],
        "pkg:pypi/wire@2.0": ["pkg:pypi/client@1.5", "pkg:pypi/deep-down@3.0"],
        "pkg:pypi/deep-down@3.0": [],
        "pkg:pypi/h2@4.0": ["pkg:pypi/wire@2.0"],
        "pkg:pypi/quick@5.0": [],
    }
    with pytest.raises(PipelineError, match=r"requirements-dev\.lock has no quick: run make lock"):
        sbom.bill(project, "1.2.0", {name: pin for name, pin in pins.items() if name != "quick"}, needs)


def test_the_bill_of_the_package_is_the_same_each_time(capsys: pytest.CaptureFixture[str]) -> None:
    bills = []
    for _ in range(2):
        assert main(["sbom"]) == 0
        bills.append(capsys.readouterr().out)
    assert bills[0] == bills[1]
    bill = json.loads(bills[0])
    names = {one["name"] for one in bill["components"]}
    assert {"attrs", "httpx", "httpcore", "python-dateutil", "msgspec", "pyjwt", "cryptography", "h2"} <= names
    assert not {"ruff", "pytest", "openapi-python-client", "personae"} & names
    assert str(ROOT) not in bills[0]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `make dist` builds: an sdist, and the wheel from it."""
    folder = tmp_path_factory.mktemp("dist")
    build("sdist", ROOT, folder)
    with tarfile.open(next(folder.glob("*.tar.gz"))) as archive:
        archive.extractall(folder, filter="data")
    build("wheel", next(path for path in folder.iterdir() if path.is_dir()), folder)
    return folder


def build(target: str, source: Path, into: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(into)]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr


def test_the_sdist_has_all_that_the_tests_need(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames() if not archive.getmember(name).isdir()}
    assert ours() <= names
    assert not {name for name in names if any(part.startswith((".venv", "__pycache__")) for part in name.split("/"))}


def ours() -> set[str]:
    """The files of the project: those in git, or where there is none, those that git would not ignore."""
    if (ROOT / ".git").exists():
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
        return {name for name in listed.split("\0") if name and (ROOT / name).exists()}
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text("utf-8").splitlines()]
    files = (file.relative_to(ROOT) for file in ROOT.rglob("*") if file.is_file())
    return {str(file) for file in files if not any(fnmatch(part, one) for part in file.parts for one in ignored)}


def test_the_wheel_has_the_two_packages_and_what_the_index_shows(built: Path) -> None:
    with ZipFile(next(built.glob("*.whl"))) as wheel:
        names = wheel.namelist()
        (metadata,) = (name for name in names if name.endswith("/METADATA"))
        told = email.message_from_bytes(wheel.read(metadata))
    folders = {name.partition("/")[0] for name in names}
    assert {"personae", "personae_api"} == {folder for folder in folders if not folder.endswith(".dist-info")}
    assert dict(one.split(", ") for one in told.get_all("Project-URL") or []) == PROJECT["urls"]
    assert told["Description-Content-Type"] == "text/markdown"
    assert str(told.get_payload()).strip().startswith("# personae")
