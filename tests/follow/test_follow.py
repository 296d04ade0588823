"""The daily jobs, in real repositories, with a `make` and a GitHub that do as they are told."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

from scripts.follow.allowed import MADE, published, refused
from scripts.follow.jobs import main
from scripts.follow.report import BREAKING, LONGEST, NOTE, STOPPED, Report, Step, body, fenced, load
from tests.support.each import for_each
from tests.support.generated_code import ROOT

from .fake_github import Hub

MAKEFILE = """
.PHONY: pull generate docs test
pull generate docs test:
	@sh ./$@.sh
"""
DIFF = """#!/bin/sh
[ -f no-diff ] && { echo "diff: it cannot be compared" >&2; exit 1; }
echo "## One change" > "$4"
exit $(cat breaking)
"""

FILES = {
    "Makefile": MAKEFILE,
    ".gitignore": ".follow/\n.venv/\n",
    "openapi/odd/source.json": "{}",
    "openapi/odd/swagger.json": "1\n",
    "openapi/own/openapi.yaml": "",
    "generated/code.py": "made of 1\n",
    "docs/api/odd.md": "about 1\n",
    "docs/coverage.md": "all of 1\n",
    "pull.sh": "echo 'odd: unchanged since 2026-01-01T00:00:00Z'\n",
    "generate.sh": 'echo "made of $(cat openapi/odd/swagger.json)" > generated/code.py\n',
    "docs.sh": 'echo "about $(cat openapi/odd/swagger.json)" > docs/api/odd.md\n',
    "test.sh": "echo 'all passed'\n",
    "breaking": "0\n",
}


class Place:
    """A repository with its remote; what each command does is a script in it."""

    def __init__(self, root: Path, template: Path) -> None:
        """A copy of such a folder."""
        shutil.copytree(template, root, dirs_exist_ok=True, symlinks=True)
        self.remote, self.root = root / "remote.git", root / "checkout"
        self.hub = Hub(root)
        config = self.root / ".git" / "config"
        config.write_text(config.read_text().replace(str(template), str(root)))

    def write(self, name: str, content: str) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content)

    def commit(self, branch: str) -> None:
        commit(self.root, branch)

    def published(self, document: str, **more: str) -> None:
        """From now on the vendor publishes this; more scripts do something else too."""
        git(self.root, "checkout", "--quiet", "--force", "main")
        same = "echo 'odd: unchanged since yesterday'; exit 0"
        pull = f"[ \"$(cat openapi/odd/swagger.json)\" = '{document}' ] && {{ {same}; }}\n"
        self.write("pull.sh", f"{pull}echo '{document}' > openapi/odd/swagger.json; echo 'odd: pulled'\n")
        for name, content in more.items():
            self.write(f"{name}.sh" if name != "breaking" else name, f"{content}\n")
        self.commit("main")

    def on_branch(self, name: str = "openapi/odd/swagger.json") -> str:
        """What a file holds on the vendor's branch."""
        return git(self.root, "--git-dir", str(self.remote), "show", f"follow/odd:{name}")

    def commits(self) -> int:
        """How many commits the vendor's branch has before main."""
        return int(git(self.root, "--git-dir", str(self.remote), "rev-list", "--count", "main..follow/odd"))

    def tree(self, branch: str = "follow/odd") -> list[str]:
        """The files of a branch."""
        return git(self.root, "--git-dir", str(self.remote), "ls-tree", "-r", "--name-only", branch).splitlines()

    def tip(self) -> str:
        """The commit that the vendor's branch has got to."""
        return git(self.root, "--git-dir", str(self.remote), "rev-parse", "follow/odd").strip()

    def day(self, capsys: pytest.CaptureFixture[str], meanwhile: Callable[[], None] = lambda: None) -> str:
        """What the jobs did in the end, each in a checkout of its own; something may happen between them."""
        git(self.root, "fetch", "--quiet", "--prune", "origin")
        assert main(["vendors"]) == 0
        (found,) = json.loads(capsys.readouterr().out.strip().removeprefix("vendors="))
        for job in (["change", "odd", "--branch", found["branch"]], ["propose", "odd"]):
            git(self.root, "checkout", "--quiet", "--force", "--detach", "origin/main")
            git(self.root, "clean", "--quiet", "-fd")
            (self.root / ".venv" / "bin").mkdir(parents=True, exist_ok=True)
            (self.root / ".venv" / "bin" / "python").write_text(DIFF)
            (self.root / ".venv" / "bin" / "python").chmod(0o755)
            assert main(job) == 0
            if job[0] == "change":
                meanwhile()
        return capsys.readouterr().out.splitlines()[-1]


def commit(checkout: Path, branch: str) -> None:
    git(checkout, "add", "--all")
    git(checkout, "-c", "user.name=A", "-c", "user.email=a@a.example", "commit", "--quiet", "-m", "By a person")
    git(checkout, "push", "--quiet", "origin", f"HEAD:{branch}")


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a remote and its checkout; git takes longer to make them than to do a day's work."""
    folder = tmp_path_factory.mktemp("template")
    remote, checkout = folder / "remote.git", folder / "checkout"
    with pytest.MonkeyPatch.context() as monkeypatch:
        nobodys(monkeypatch, folder)
        git(folder, "init", "--quiet", "--bare", "--initial-branch=main", str(remote))
        git(folder, "clone", "--quiet", str(remote), str(checkout))
        git(checkout, "checkout", "--quiet", "-b", "main")
        for name, content in FILES.items():
            file = checkout / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content)
        commit(checkout, "main")
    return folder


def nobodys(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Nobody's settings of git."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture
def place(tmp_path: Path, template: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    nobodys(monkeypatch, tmp_path)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("GITHUB_REPOSITORY", "o/r")
    made = Place(tmp_path, template)
    monkeypatch.chdir(made.root)
    yield made
    made.hub.close()


def test_nothing_new_is_nothing_to_propose(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    assert place.day(capsys) == "nothing to propose"
    assert place.hub.items == []


def test_a_change_becomes_one_request_whose_body_is_the_report(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    place.published("2")
    assert place.day(capsys) == "pull request #1"
    (request,) = place.hub.items
    assert (request["title"], request["base"]) == ("odd: the specification has changed", "main")
    assert request["body"] == (
        f"{NOTE}\n\n`make diff` found:\n\n```text\n## One change\n```\n\n"
        "`make pull VENDOR=odd` said:\n\n```text\nodd: pulled\n```"
    )
    assert request["labels"] == []
    assert (place.on_branch(), place.on_branch("generated/code.py")) == ("2\n", "made of 2\n")
    assert place.on_branch("docs/api/odd.md") == "about 2\n"
    assert place.commits() == 1


def test_the_next_day_changes_nothing_and_the_day_after_adds_to_it(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    place.published("2")
    place.day(capsys)
    tip = place.tip()
    assert place.day(capsys) == "pull request #1"
    assert place.tip() == tip
    place.published("3", breaking="1")
    assert place.day(capsys) == "pull request #1"
    assert (place.on_branch(), place.on_branch("generated/code.py")) == ("3\n", "made of 3\n")
    assert len(place.hub.items) == 1
    assert place.hub.labels(1) == [BREAKING]


def test_labels_follow_the_change_and_leave_those_of_people(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    place.published("2", breaking="1", test="echo '1 failed'; exit 1")
    place.day(capsys)
    assert place.hub.labels(1) == [BREAKING, STOPPED]
    assert "`make test` failed:\n\n```text\n1 failed\n" in place.hub.items[0]["body"]
    place.hub.label(1, BREAKING, STOPPED, "good first issue")
    place.published("2", breaking="0", test="true")
    place.day(capsys)
    assert place.hub.labels(1) == ["good first issue"]


def test_what_people_have_done_on_the_branch_stays(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    place.published("2", generate="[ -f openapi/odd/corrections.yaml ] || { echo 'generate: correct it'; exit 1; }")
    place.day(capsys)
    assert place.hub.labels(1) == [STOPPED]
    assert "generate: correct it" in place.hub.items[0]["body"]
    git(place.root, "fetch", "--quiet", "origin")
    git(place.root, "checkout", "--quiet", "--force", "-B", "mine", "origin/follow/odd")
    place.write("openapi/odd/corrections.yaml", "a correction\n")
    place.commit("follow/odd")
    place.published("3")
    assert place.day(capsys) == "pull request #1"
    assert (place.on_branch(), place.on_branch("openapi/odd/corrections.yaml")) == ("3\n", "a correction\n")
    assert place.hub.labels(1) == []
    log = git(place.root, "--git-dir", str(place.remote), "log", "--format=%an", "main..follow/odd")
    assert log.splitlines() == ["github-actions[bot]", "A", "github-actions[bot]"]


def test_after_a_merge_the_branch_starts_anew(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    place.published("2")
    place.day(capsys)
    git(place.root, "checkout", "--quiet", "--force", "main")
    git(place.root, "merge", "--squash", "--quiet", "origin/follow/odd")
    place.commit("main")
    assert place.day(capsys) == "nothing to propose"
    assert place.hub.items[0]["state"] == "closed"
    assert place.hub.items[0]["comments"] == ["There is no difference left."]
    place.published("3")
    assert place.day(capsys) == "pull request #2"
    assert (place.on_branch(), place.commits()) == ("3\n", 1)


def test_a_pull_that_fails_is_an_issue_until_it_succeeds(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    place.published(
        "2", pull="echo half > openapi/odd/swagger.json; echo 'pull: it answered 404 Not Found' >&2; exit 1"
    )
    for _ in range(2):
        assert place.day(capsys) == "issue #1"
    (issue,) = place.hub.items
    assert issue["title"] == "odd: cannot be followed"
    assert "pull: it answered 404 Not Found" in issue["body"]
    assert place.hub.labels(1) == [STOPPED]
    place.published("2")
    assert place.day(capsys) == "pull request #2"
    assert (place.hub.items[0]["state"], place.hub.items[0]["comments"]) == ("closed", ["See #2."])
    place.published("1", pull="echo 'pull: no' >&2; exit 1")
    assert place.day(capsys) == "issue #3"
    assert place.hub.items[1]["state"] == "open"


def test_a_branch_that_does_not_fit_any_more_is_an_issue(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    place.published("2")
    place.day(capsys)
    git(place.root, "checkout", "--quiet", "--force", "main")
    place.write("openapi/odd/swagger.json", "another\n")
    place.commit("main")
    assert place.day(capsys) == "issue #2"
    assert "`git merge --squash origin/follow/odd` failed" in place.hub.items[1]["body"]
    assert place.on_branch() == "2\n"


def test_a_change_that_cannot_be_compared_is_requested_all_the_same(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    place.published("2", pull="echo 2 > openapi/odd/swagger.json; touch no-diff")
    assert place.day(capsys) == "pull request #1"
    assert "`make diff` failed:\n\n```text\ndiff: it cannot be compared\n```" in place.hub.items[0]["body"]
    assert place.hub.labels(1) == [STOPPED]


def test_a_request_from_a_fork_is_not_taken_for_ours(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    for repository in ({"full_name": "x/r"}, None):
        place.hub.add(title="odd", head={"ref": "follow/odd", "repo": repository})
    place.hub.add(title="odd: cannot be followed", labels=[{"name": "good first issue"}])
    assert place.day(capsys) == "nothing to propose"
    place.published("2")
    assert place.day(capsys) == "pull request #4"
    assert [item["state"] for item in place.hub.items] == ["open"] * 4


def test_the_tests_of_a_request_are_started_once_for_each_commit(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    place.day(capsys)
    assert place.hub.runs == []
    place.published("2")
    place.day(capsys)
    first = {"workflow": "test.yml", "head_sha": place.tip()}
    assert place.hub.runs == [first]
    place.day(capsys)
    assert place.hub.runs == [first]
    place.published("3")
    place.day(capsys)
    assert place.hub.runs == [first, {"workflow": "test.yml", "head_sha": place.tip()}]


def test_tests_that_could_not_be_started_are_started_the_next_day(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    place.published("2")
    place.day(capsys)
    place.hub.runs.clear()
    place.day(capsys)
    assert place.hub.runs == [{"workflow": "test.yml", "head_sha": place.tip()}]


def test_what_tests_leave_lying_about_is_not_proposed(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    place.published("2", test="mkdir -p .github scripts; echo 1 | tee .github/a.yml scripts/json.py openapi/odd/b.yaml")
    assert place.day(capsys) == "pull request #1"
    assert place.tree() == place.tree("main")


EVIL: dict[str, Callable[[Place], None]] = {
    "a workflow": lambda place: place.write(".github/workflows/test.yml", "on: push\n"),
    "a script": lambda place: place.write("scripts/follow/report.py", "import os\n"),
    "a module": lambda place: place.write("json.py", "import os\n"),
    "an overlay": lambda place: place.write("openapi/odd/corrections.yaml", "overlay: 1.0.0\n"),
    "another vendor": lambda place: place.write("openapi/other/swagger.json", "{}\n"),
    "attributes": lambda place: place.write("generated/.gitattributes", "* -diff\n"),
    "a page of the site": lambda place: place.write("docs/api/index.html", "<script>\n"),
    "a page beside": lambda place: place.write("docs/README.md", "# All is well\n"),
    "a name that turns around": lambda place: place.write("docs/api/\u202edm.py.md", "\n"),
    "a file that can be run": lambda place: (place.root / "generated/code.py").chmod(0o755),
    "a link": lambda place: (place.root / "generated/link.py").symlink_to("/etc/passwd"),
    "a link for a file": lambda place: linked(place.root / "openapi/odd/swagger.json"),
    "no document": lambda place: (place.root / "openapi/odd/swagger.json").unlink(),
    "no makefile": lambda place: (place.root / "Makefile").unlink(),
}


def linked(file: Path) -> None:
    file.unlink()
    file.symlink_to("../../Makefile")


@pytest.mark.parametrize("name", EVIL)
def test_a_patch_that_touches_anything_else_is_refused_whole(
    place: Place, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    def meanwhile() -> None:
        git(place.root, "checkout", "--quiet", "--force", "--detach", "origin/main")
        place.write("generated/code.py", "fine\n")
        EVIL[name](place)
        git(place.root, "add", "--all", "--force", "--", ":!.follow", ":!.venv")
        (place.root / ".follow/change.patch").write_text(git(place.root, "diff", "--cached", "--binary"))
        git(place.root, "reset", "--hard", "--quiet")

    place.published("2")
    with pytest.raises(ValueError, match="the change of odd may not touch"):
        place.day(capsys, meanwhile)
    assert place.hub.items == []
    assert "follow/odd" not in git(place.root, "ls-remote", str(place.remote))


@pytest.mark.parametrize("path", ["../outside.py", ".git/config", "/tmp/outside.py", "generated/../../outside.py"])
def test_a_patch_that_leaves_the_tree_is_refused_by_git(
    place: Place, capsys: pytest.CaptureFixture[str], path: str
) -> None:
    patch = f"diff --git a/{path} b/{path}\nnew file mode 100644\n--- /dev/null\n+++ b/{path}\n@@ -0,0 +1 @@\n+x\n"
    place.published("2")
    with pytest.raises((subprocess.CalledProcessError, ValueError)):
        place.day(capsys, lambda: write(place.root / ".follow/change.patch", patch))
    assert not (place.root.parent / "outside.py").exists()
    assert place.hub.items == []


def write(file: Path, text: str) -> None:
    file.write_text(text)


def test_the_checkout_of_the_job_that_writes_stays_as_it_is(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    place.published("2")
    place.day(capsys)
    place.published("3")
    place.day(capsys)
    assert git(place.root, "rev-parse", "HEAD") == git(place.root, "rev-parse", "origin/main")
    assert git(place.root, "status", "--porcelain") == ""
    assert (place.root / "openapi/odd/swagger.json").read_text() == "1\n"


def test_what_people_push_between_the_jobs_stays(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    def meanwhile() -> None:
        git(place.root, "checkout", "--quiet", "--force", "-B", "mine", "origin/follow/odd")
        place.write("openapi/odd/corrections.yaml", "a correction\n")
        place.commit("follow/odd")

    place.published("2")
    place.day(capsys)
    place.published("3")
    assert place.day(capsys, meanwhile) == "pull request #1"
    assert (place.on_branch(), place.on_branch("openapi/odd/corrections.yaml")) == ("3\n", "a correction\n")


def test_every_file_that_is_made_may_be_proposed() -> None:
    made = [file for folder in MADE for file in (ROOT / folder).rglob("*") if file.is_file() and file.suffix != ".pyc"]
    assert len(made) > 500
    named = [*(file.relative_to(ROOT).as_posix() for file in made), *published("anam")]
    changes = "".join(f":100644 100644 {'0' * 40} {'1' * 40} M\0{name}\0" for name in named)
    assert list(refused(changes, "anam")) == []
    assert list(refused(changes, "other")) == [f"'{name}' (100644)" for name in published("anam")]


def saved(folder: Path, **other: object) -> Path:
    """The file of a report that says something else."""
    report = Report("odd", BASE, True, False, (Step("make test", False, "é\x1b`"),), "# ü")
    (folder / "report.json").write_text(json.dumps({**asdict(report), **other}))
    return folder / "report.json"


BASE = "0" * 40
STEP = {"command": "make test", "succeeded": True, "output": ""}


@pytest.mark.parametrize(
    "other",
    [
        {"vendor": "own"},
        {"vendor": "../x"},
        {"base": "main"},
        {"base": "--all"},
        {"base": "1" * 40},
        {"changed": "yes"},
        {"breaking": None},
        {"diff": ["x"]},
        {"steps": None},
        {"steps": [["make test", True, ""]]},
        {"steps": [{**STEP, "succeeded": 1}]},
        {"steps": [{**STEP, "output": {}}]},
        {"steps": [{**STEP, "command": "make test` @everybody `"}]},
        {"steps": [{**STEP, "command": "make pull VENDOR=other"}]},
    ],
)
def test_a_report_of_something_else_is_refused(tmp_path: Path, other: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="is not a report"):
        load(saved(tmp_path, **other), "odd", BASE)


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b"[" * 100_000, b'"' + b"x" * 10_000_000 + b'"', b"1" * 9999])
def test_what_is_no_report_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "report.json").write_bytes(content)
    with pytest.raises(ValueError, match="is not a report"):
        load(tmp_path / "report.json", "odd", BASE)


def test_a_report_is_read_as_it_was_written(tmp_path: Path) -> None:
    report = load(saved(tmp_path), "odd", BASE)
    assert report == Report("odd", BASE, True, False, (Step("make test", False, "é\x1b`"),), "# ü")
    report.save(tmp_path / "again.json")
    assert load(tmp_path / "again.json", "odd", BASE) == report


HOSTILE = [
    "```\n# Not a heading\n`````\n@everybody closes #1",
    "````````text\n@everybody",
    "<!-- not seen -->\n<details><summary>nothing</summary>\n\n@everybody\n</details>",
    "fine" + " " * 5000 + "@everybody",
    "\n" * 5000 + "@everybody",
    "x\u202ey\u2066z\u200b\u200d\ufeff\xad\U000e0041\u3164\u2800\ufe0f\x1b[8m\x00\r\x85\u2028",
    "a" + "\u0300" * 500,
    "~~~\n</code></pre>@everybody",
    "x" * 200_000,
    "`" * 50_000,
    "`\n" * 20_000,
]


@for_each("text", HOSTILE)
@for_each("as_diff", [True, False])
def test_what_a_job_said_stays_in_its_block_and_is_seen(text: str, as_diff: bool) -> None:
    step = Step("make pull VENDOR=odd", False, "" if as_diff else text)
    said = body(Report("odd", BASE, True, False, (step,), text if as_diff else ""))
    assert len(said) < 65_536
    outside, inside = [], []
    fence = ""
    for line in said.split("\n"):
        if fence:
            inside.append(line)
            fence = "" if re.fullmatch(f" {{0,3}}`{{{len(fence)},}} *", line) else fence
        elif opened := re.fullmatch("(`{3,})text", line):
            fence = opened[1]
        else:
            outside.append(line)
    assert fence == ""
    assert set(outside) <= {"", NOTE, "`make diff` found:", "`make pull VENDOR=odd` failed:"}
    assert "".join(inside).isprintable()
    assert not re.search("[\u2800\u3164\ufe00-\ufe0f]|\u0300{3}", "".join(inside))
    assert max(map(len, inside)) <= 160 or "`" * 160 in text
    if "@everybody" in text and len(text) < 5_000:
        assert any("@everybody" in line for line in inside)


def test_what_has_no_form_is_written_as_its_number() -> None:
    assert fenced("a\u202eb\u200bc\td\xa0", 100) == "```text\na\\u202eb\\u200bc    d\\xa0\n```"


def test_a_body_is_as_long_as_github_takes_and_closed() -> None:
    steps = tuple(Step(f"make {name}", False, f"{name}\n" * 9000) for name in ("generate", "docs", "test", "diff"))
    text = body(Report("odd", BASE, diff="x" * 100_000, steps=steps))
    assert LONGEST - 2_000 < len(text) < LONGEST + 2_000
    assert text.count("(cut here, it is too long)") == 1
    assert text.endswith("diff\n```")


def test_the_jobs_need_nothing_but_python_and_read_no_module_of_the_folder(place: Place) -> None:
    for name in ("json.py", "subprocess.py", "scripts/__init__.py", "scripts/follow/__init__.py", "sitecustomize.py"):
        place.write(name, "raise SystemExit('this must not be read')\n")
    place.hub.add(title="odd", head={"ref": "follow/odd", "repo": {"full_name": "o/r"}})
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(ROOT / "scripts/follow/__main__.py"), "vendors"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(place.root)},
    )
    assert (done.stderr, done.returncode) == ("", 0)
    assert done.stdout == 'vendors=[{"vendor": "odd", "branch": "origin/follow/odd"}]\n'
