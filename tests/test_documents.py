"""Every block of code in the documents runs, against the sandbox, and prints what the documents say it prints."""

from __future__ import annotations

import contextlib
import io
import logging
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from personae.sandbox import Sandbox
from tests.support.each import for_each
from tests.support.in_the_sandbox import lead_into

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"```(?P<kind>\w+)\n(?P<text>.*?)```", re.DOTALL)
DOCUMENTS = [
    "README.md",
    *(
        f"docs/{name}.md"
        for name in (
            *("architecture", "arguments", "surprises", "models", "streams", "waiting", "webhooks", "testing"),
            *("tools", "observability", "bulk", "once", "recording", "effects", "outages", "rates", "out-of-reach"),
            *("clients", "errors", "retries", "pagination", "files", "all-vendors"),
        )
    ),
]


def blocks(name: str) -> Iterator[tuple[str, str]]:
    for found in BLOCK.finditer((ROOT / name).read_text("utf-8")):
        yield found["kind"], found["text"]


def python_blocks() -> list[Any]:
    found = []
    for name in DOCUMENTS:
        listed = list(blocks(name))
        for number, (kind, text) in enumerate(listed):
            if kind == "python":
                following = listed[number + 1] if number + 1 < len(listed) else ("", "")
                prints = following[1] if following[0] == "text" else None
                found.append(pytest.param(text, prints, id=f"{name}-{number}"))
    return found


@pytest.fixture
def keys_of_the_sandbox(monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    sandbox = Sandbox(personas=120)
    lead_into(sandbox, monkeypatch)
    return sandbox


@pytest.fixture
def logs_as_before() -> Iterator[None]:
    """What a document sets for the logs is no other test's."""
    loggers = [logging.getLogger(name) for name in (None, "personae")]
    before = [(logger, logger.level, [*logger.handlers]) for logger in loggers]
    yield
    for logger, level, handlers in before:
        logger.setLevel(level)
        logger.handlers[:] = handlers


@pytest.mark.parametrize(("code", "prints"), python_blocks())
@pytest.mark.usefixtures("keys_of_the_sandbox", "logs_as_before")
def test_the_block_runs(code: str, prints: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # some write files
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        shown: dict[str, Any] = {"__name__": "document"}
        exec(compile(code, "document", "exec"), shown)
        for name, test in shown.items():
            if name.startswith("test_"):
                test(Sandbox())  # as the fixture gives it
    if prints is not None:
        assert output.getvalue() == prints


def code_of(name: str) -> Iterator[str]:
    """What a document shows as code."""
    text = (ROOT / name).read_text("utf-8")
    yield from (found["text"] for found in BLOCK.finditer(text))
    yield from re.findall("`([^`\n]+)`", BLOCK.sub("", text))


def test_every_command_of_the_documents_exists() -> None:
    commands = re.findall(
        r"`?make ([a-z-]+)", "\n".join(text for name in (*DOCUMENTS, *OTHERS) for text in code_of(name))
    )
    assert {"demo", "test", "generate", "check"} <= set(commands)
    for command in set(commands):
        done = subprocess.run(["make", "-n", command], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"make {command}: {done.stderr}"


PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
REPOSITORY = PROJECT["urls"]["Source"]
"""The one address of the repository; what cannot read it from there repeats it."""

OTHERS = [
    *(f"docs/guides/{file.name}" for file in sorted((ROOT / "docs/guides").glob("*.md"))),  # run by tests/guides
    "docs/adding-a-vendor.md",
    "docs/following-a-vendor.md",
    "docs/releasing.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "openapi/README.md",
]


def targets(text: str) -> list[str]:
    """Where links lead, those that are defined at the end too; what looks like one in a block of code is none."""
    prose = BLOCK.sub("", text)
    return [
        target
        for two in re.findall(r"\]\(([^)#]+)[^)]*\)|^\[[^\]]+\]: (\S+)$", prose, re.M)
        for target in two
        if target
    ]


@for_each("name", [*DOCUMENTS, *OTHERS])
def test_links_lead_somewhere(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    for target in targets(text):
        file = (ROOT / name).parent / target
        if target.startswith(REPOSITORY):
            inside = target.removeprefix(REPOSITORY)
            assert inside.startswith("/blob/main/") or inside in PAGES, f"{name}: {target}"
            file = ROOT / inside.removeprefix("/blob/main/") if inside not in PAGES else ROOT
        assert target.startswith(("https://", "http://")) != target.startswith(REPOSITORY) or file.exists(), target


PAGES = ("/issues", "/security/policy", "/security/advisories/new")
"""What GitHub itself makes."""


def test_the_readme_reads_the_same_on_the_package_index() -> None:
    text = (ROOT / PROJECT["readme"]).read_text("utf-8")
    assert all(target.startswith("https://") for target in targets(text))
    assert re.findall("<[a-z]+[^>]*(?:src|href)=", text) == []
    assert f"{REPOSITORY}/blob/main/docs/api/README.md" in text
    assert f'pip install "personae[cli] @ git+{REPOSITORY}"' in text


def test_the_readme_leads_to_a_first_call_and_from_there_to_every_topic() -> None:
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()
    headings = [line.removeprefix("## ") for line in lines if line.startswith("## ")]
    assert headings[:4] == ["Install", "The first call, without a key", "The first call with a key", "Where to go on"]
    assert lines.index("## Where to go on") < 60, "so much is read by whoever only wants to try it"
    assert len(lines) < 200, "what is longer belongs on a page of docs/"
    topics = next(item["Topics"] for item in yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["nav"][2:3])
    linked = "\n".join(lines[lines.index("## Where to go on") :])
    missing = [page for topic in topics for page in topic.values() if f"][docs/{page}]" not in linked]
    assert missing == []


def test_the_repository_has_one_address() -> None:
    folders = ("", "docs/", "docs/guides/", "openapi/")
    files = [*(file for folder in folders for file in ROOT.glob(f"{folder}*.md")), ROOT / "pyproject.toml"]
    texts = [file.read_text("utf-8") for file in [*files, *(ROOT / ".github").rglob("*.yml")]]
    found = {one for text in texts for one in re.findall(r"https://github\.com/[\w.-]+/personae\b", text)}
    assert found == {REPOSITORY}
    own = re.findall(r"--repo (\S+)", (ROOT / "SECURITY.md").read_text("utf-8"))
    assert {f"https://github.com/{name}" for name in own} == {REPOSITORY}


@for_each("name", PROJECT["urls"])
def test_an_address_of_the_project_is_one_of_the_repository(name: str) -> None:
    inside = PROJECT["urls"][name].removeprefix(REPOSITORY)
    assert inside in ("", *PAGES) or (ROOT / inside.removeprefix("/blob/main/")).is_file()
