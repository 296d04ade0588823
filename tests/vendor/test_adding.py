"""A vendor that does not exist, added to a copy of the project by one command: from its document to its clients."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.errors import PipelineError
from scripts.vendor import lists
from scripts.vendor.placing import place
from tests.support.generated_code import ROOT, contents

from .puppets import document

PARTS = ("wrapper", "generated", "openapi", "scripts", "docs", "pyproject.toml")


def copied(folder: Path) -> Path:
    """The project, as far as it takes part, and compiled as far as it was."""
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, folder / part, ignore=shutil.ignore_patterns(".*"))
        else:
            shutil.copyfile(source, folder / part)
    return folder


def ran(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """What a program says that finds the copy before anything else."""
    path = os.pathsep.join(map(str, (root, root / "wrapper", root / "generated")))
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "error", *command],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", "HOME": str(root)},
        cwd=root,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def add(root: Path, name: str, content: Any, *more: str) -> subprocess.CompletedProcess[str]:
    """Add a vendor with this document."""
    file = root.parent / f"{root.name}-{name.lower()}.json"
    file.write_text(json.dumps(content), "utf-8")
    return ran(root, "-m", "scripts.vendor", name, "--from", str(file), *more)


def state(root: Path) -> dict[str, bytes]:
    """All that a vendor could change."""
    return {f"{part}/{name}": text for part in PARTS[:-1] for name, text in contents(root / part).items()}


@pytest.fixture(scope="module")
def theatre(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with the puppets in it."""
    root = copied(tmp_path_factory.mktemp("project"))
    done = add(root, "puppets", document())
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:3] == [
        "puppets: 12 operations, 3 lists in pages among them",
        "  1 place of the document cannot be taken as it is, see openapi/puppets/corrections.yaml:",
        "    POST /v1/poster (hang_poster_v1_poster_post): a body of text/plain cannot be sent, only JSON and forms.",
    ]
    assert (
        'puppets: the sandbox lets pass 1 pattern that it cannot judge: "(?<! )$" (a group of this kind is not judged)'
    ) in done.stdout.splitlines()
    assert "notes on puppets's document (nothing to do): it has " in done.stdout
    return root


CALLS = """
import asyncio
from personae import APIStatusError, AsyncPuppets, NotFoundError, Puppets, UnprocessableEntityError
from personae.sandbox import Sandbox
sandbox = Sandbox(personas=30)

with sandbox.puppets() as client:
    assert type(client) is Puppets
    made = client.puppets.create(name="Kasper", mood="merry")
    assert (made.name, made.mood, made.strings) == ("Kasper", "merry", 4)
    assert client.puppets.get(made.puppet_id) == made
    assert client.puppets.update(made.puppet_id, name="Gretel").name == "Gretel"
    assert client.puppets.wave(made.puppet_id).puppet_id == made.puppet_id
    puppets = client.puppets.list(page_size=7)
    assert len(puppets.all()) == puppets.page(1).total == 31
    assert len(client.stages.list(limit=4).all()) == 30
    shows = client.puppets.get_shows(made.puppet_id, limit=9).all()
    assert client.shows.get(client.puppets.get_shows("sample").all()[0].show_id).title
    assert client.stages.create(name="Yard", plan=b"x").name == "Yard"
    assert client.ticket.purchase(show_id="s1").ticket_id
    sandbox.streams.push("stream_applause_v1_applause_get", {"event": "clap", "data": {"seat": "A1", "loudness": 3}})
    (clap,) = client.applause.stream()
    assert (clap.event, clap.data.seat, clap.data.loudness) == ("clap", "A1", 3)
    sandbox.streams.clear()
    assert next(iter(client.applause.stream())).data.loudness >= 1
    try:
        client.puppets.create(name="")
    except UnprocessableEntityError as error:
        assert error.message and "name" in error.message, error
        assert error.body["detail"][0]["msg"] == error.message.partition(": ")[2] or error.body["detail"][0]["msg"]
    client.puppets.delete(made.puppet_id)
    try:
        client.puppets.get(made.puppet_id)
    except NotFoundError as error:
        print(error.vendor, error.operation)

async def main():
    async with sandbox.async_puppets() as client:
        assert type(client) is AsyncPuppets
        print(len([puppet async for puppet in client.puppets.list()]), (await client.puppets.create(name="Sepp")).name)

asyncio.run(main())
assert {request.headers.get("x-puppet-api-key") for request in sandbox.requests} <= {"***", None}
"""


def test_both_clients_call_the_sandbox(theatre: Path) -> None:
    done = ran(theatre, "-c", CALLS)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "puppets get_puppet_v1_puppet__puppet_id__get\n30 Sepp\n"


def test_the_key_is_no_argument_and_comes_from_the_environment(theatre: Path) -> None:
    code = (
        "import inspect, personae\n"
        "print([*inspect.signature(personae.Puppets.puppets.func(None).create).parameters])\n"
        "try:\n    personae.Puppets()\nexcept personae.ConfigurationError as error:\n    print(error)\n"
    )
    lines = ran(theatre, "-c", code).stdout.splitlines()
    assert lines[0] == "['name', 'strings', 'mood']"
    assert "PUPPETS_API_KEY" in lines[1]


def test_it_is_loaded_when_it_is_asked_for_and_not_before(theatre: Path) -> None:
    code = "import personae, sys; print(sorted(name for name in sys.modules if name.startswith('personae')))"
    assert ran(theatre, "-c", code).stdout == "['personae', 'personae_api', 'personae_api.lazy']\n"


def test_the_reference_has_its_pages(theatre: Path) -> None:
    page = (theatre / "docs" / "api" / "puppets" / "puppets.md").read_text("utf-8")
    assert "## get_shows" in page
    assert "Effect: **deletes**" in page
    assert "Pages: requested by their number (`page`)" in page
    stages = (theatre / "docs" / "api" / "puppets" / "stages.md").read_text("utf-8")
    assert 'puppets.stages.create(name="sample", plan_url="sample")' in stages
    assert "[Puppets](puppets/README.md)" in (theatre / "docs" / "api" / "README.md").read_text("utf-8")


def test_all_is_in_step_afterwards(theatre: Path) -> None:
    assert "nothing to do" in ran(theatre, "-m", "scripts.generate").stdout
    assert ran(theatre, "-m", "scripts.vendor", "--lists", "--check").returncode == 0


def test_only_what_belongs_to_it_has_changed(theatre: Path) -> None:
    before, after = state(ROOT), state(theatre)
    changed = {name for name in after if before.get(name) != after[name]}
    others = {name for name in changed if "/puppets/" not in name}
    assert others == {
        "docs/api/README.md",
        "docs/coverage.md",
        "generated/personae_api/manifest.json",
        "wrapper/personae/__init__.py",
        "wrapper/personae/vendors/__init__.py",
        "wrapper/personae/vendors/accessors.py",
    }


def refused(root: Path, name: str, content: Any, said: str) -> None:
    before = state(root)
    done = add(root, name, content)
    assert (done.returncode, done.stdout) == (1, ""), done.stdout
    assert said in done.stderr, done.stderr
    assert done.stderr.endswith("\nvendor: nothing has changed\n")
    assert state(root) == before
    assert not [*root.glob(".vendor-*")]


@pytest.mark.parametrize(
    ("name", "more", "said"),
    [
        ("puppets", {}, "there is a vendor 'puppets' already, in openapi/puppets and wrapper/personae/vendors/puppets"),
        ("marionettes", {"servers": [{"url": "/v1"}]}, 'update: {servers: [{url: "https://..."}]}'),
        ("marionettes", {"openapi": "2.0"}, "'openapi' must be"),
    ],
)
def test_what_cannot_be_added_changes_nothing(theatre: Path, name: str, more: dict[str, Any], said: str) -> None:
    refused(theatre, name, document(**more), said)


def test_a_file_that_cannot_be_written_leaves_all_as_it_was(tmp_path: Path) -> None:
    root, made = tmp_path / "root", tmp_path / "made"
    for folder in (root / "old", made / "old", made / "new"):
        folder.mkdir(parents=True)
        (folder / "file").write_text(folder.parent.name)
    (root / "kept").write_text("as it was")
    (root / "in-the-way").write_text("no folder")
    before = contents(root)
    folders = {Path("old"): made / "old", Path("new"): made / "new"}
    texts = {Path("kept"): "new", Path("fresh"): "new", Path("in-the-way", "file"): "new"}
    with pytest.raises(PipelineError, match=r"in-the-way.* cannot be written"):
        place(root, folders, texts)
    assert contents(root) == before
    assert {path.name for path in root.iterdir()} == {"old", "kept", "in-the-way"}


@pytest.mark.soak
def test_type_checkers_know_it(theatre: Path) -> None:
    program = theatre / "uses_puppets.py"
    program.write_text(
        "from typing import assert_type\n"
        "from personae import AsyncPuppets, Paginator, Puppets\n"
        "from personae.sandbox import Sandbox\n"
        "from personae_api.puppets.models import Puppet\n"
        "client = Puppets(api_key='k')\n"
        "assert_type(client.puppets.list(page_size=7), Paginator[Puppet])\n"
        "assert_type(client.puppets.get('p'), Puppet)\n"
        "assert_type(Sandbox().async_puppets(), AsyncPuppets)\n"
        "client.puppets.create(nam='x')  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]\n",
        "utf-8",
    )
    done = ran(theatre, "-m", "mypy", "--strict", "--no-incremental", str(program))
    assert done.returncode == 0, done.stdout
    done = ran(theatre, "-m", "basedpyright", "--level", "error", str(program))
    assert done.returncode == 0, done.stdout
    program.write_text("from personae import Puppets\nPuppets(api_key='k').puppets.create(nam='x')\n", "utf-8")
    assert "reportCallIssue" in ran(theatre, "-m", "basedpyright", "--level", "error", str(program)).stdout


def test_the_lists_are_in_step_with_the_folders() -> None:
    assert lists.differing(ROOT) == {}


def test_a_list_that_is_not_in_step_is_told(theatre: Path, tmp_path: Path) -> None:
    shutil.copytree(theatre / "wrapper", tmp_path / "wrapper")
    shutil.copyfile(theatre / "pyproject.toml", tmp_path / "pyproject.toml")
    shutil.rmtree(tmp_path / lists.VENDORS / "puppets")
    ours = tmp_path / "generated" / "personae_api" / "types.py"  # which ruff would take for a library's of others
    ours.parent.mkdir(parents=True)
    ours.touch()
    assert {path.as_posix() for path in lists.differing(tmp_path)} == {
        "wrapper/personae/__init__.py",
        "wrapper/personae/vendors/__init__.py",
        "wrapper/personae/vendors/accessors.py",
    }
    texts = lists.differing(tmp_path)
    assert {path: text for path, text in texts.items() if text != (ROOT / path).read_text("utf-8")} == {}


@pytest.fixture(scope="module", autouse=True)
def nothing_is_left(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Copies are large."""
    yield
    shutil.rmtree(tmp_path_factory.getbasetemp() / "project0", ignore_errors=True)
