"""The daily jobs, in real repositories, with a `make` and a GitHub that do as they are told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.follow.__main__ import main
from scripts.follow.report import BREAKING, LONGEST, STOPPED, Report, Step, body, load
from tests.support.generated_code import ROOT

from .fake_github import Hub

MAKEFILE = """
pull generate test:
	@sh ./$@.sh
"""
DIFF = """#!/bin/sh
[ -f no-diff ] && { echo "diff: it cannot be compared" >&2; exit 1; }
echo "## One change" > "$4"
exit $(cat breaking)
"""


class Place:
    """A repository with its remote; what each command does is a script in it."""

    def __init__(self, root: Path) -> None:
        self.remote, self.root = root / "remote.git", root / "checkout"
        self.hub = Hub(root)
        git(root, "init", "--quiet", "--bare", "--initial-branch=main", str(self.remote))
        git(root, "clone", "--quiet", str(self.remote), str(self.root))
        git(self.root, "checkout", "--quiet", "-b", "main")
        for name, content in {
            "Makefile": MAKEFILE,
            ".gitignore": ".follow/\n.venv/\n",
            "openapi/odd/source.json": "{}",
            "openapi/odd/swagger.json": "1\n",
            "openapi/own/openapi.yaml": "",
            "generated/code.py": "made of 1\n",
            "pull.sh": "echo 'odd: unchanged since 2026-01-01T00:00:00Z'\n",
            "generate.sh": 'echo "made of $(cat openapi/odd/swagger.json)" > generated/code.py\n',
            "test.sh": "echo 'all passed'\n",
            "breaking": "0\n",
        }.items():
            self.write(name, content)
        self.commit("main")

    def write(self, name: str, content: str) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content)

    def commit(self, branch: str) -> None:
        git(self.root, "add", "--all")
        git(self.root, "-c", "user.name=A", "-c", "user.email=a@a.example", "commit", "--quiet", "-m", "By a person")
        git(self.root, "push", "--quiet", "origin", f"HEAD:{branch}")

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

    def day(self, capsys: pytest.CaptureFixture[str]) -> str:
        """What the jobs did in the end, each in a checkout of its own."""
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
        return capsys.readouterr().out.splitlines()[-1]


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("GITHUB_REPOSITORY", "o/r")
    made = Place(tmp_path)
    monkeypatch.chdir(made.root)
    return made


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
    assert request["body"] == "## One change\n\n`make pull VENDOR=odd` said:\n\n```text\nodd: pulled\n```"
    assert request["labels"] == []
    assert (place.on_branch(), place.on_branch("generated/code.py")) == ("2\n", "made of 2\n")
    assert place.commits() == 1


def test_the_next_day_changes_nothing_and_the_day_after_adds_to_it(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    place.published("2")
    place.day(capsys)
    tip = git(place.root, "--git-dir", str(place.remote), "rev-parse", "follow/odd")
    assert place.day(capsys) == "pull request #1"
    assert git(place.root, "--git-dir", str(place.remote), "rev-parse", "follow/odd") == tip
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
    content = json.loads(place.hub.file.read_text())
    content["items"][0]["labels"].append({"name": "good first issue"})
    place.hub.file.write_text(json.dumps(content))
    place.published("2", breaking="0", test="true")
    place.day(capsys)
    assert place.hub.labels(1) == ["good first issue"]


def test_what_people_have_done_on_the_branch_stays(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    place.published("2", generate="[ -f openapi/odd/overlay.yaml ] || { echo 'generate: correct it'; exit 1; }")
    place.day(capsys)
    assert place.hub.labels(1) == [STOPPED]
    assert "generate: correct it" in place.hub.items[0]["body"]
    git(place.root, "fetch", "--quiet", "origin")
    git(place.root, "checkout", "--quiet", "--force", "-B", "mine", "origin/follow/odd")
    place.write("openapi/odd/overlay.yaml", "a correction\n")
    place.commit("follow/odd")
    place.published("3")
    assert place.day(capsys) == "pull request #1"
    assert (place.on_branch(), place.on_branch("openapi/odd/overlay.yaml")) == ("3\n", "a correction\n")
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
    assert place.hub.items[0]["comments"] == ["There is no difference any more."]
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


@pytest.mark.parametrize(("vendor", "base"), [("own", "0" * 40), ("../x", "0" * 40), ("odd", "main"), ("odd", "--all")])
def test_a_report_of_something_else_is_refused(tmp_path: Path, vendor: str, base: str) -> None:
    Report(vendor, base).save(tmp_path / "report.json")
    with pytest.raises(ValueError, match="is no report of odd, but of"):
        load(tmp_path / "report.json", "odd")


def test_a_report_is_read_as_it_was_written(tmp_path: Path) -> None:
    report = Report("odd", "0" * 40, True, True, (Step("make pull", False, "é\x1b`"),), "# ü")
    report.save(tmp_path / "report.json")
    assert load(tmp_path / "report.json", "odd") == report


def test_what_a_step_said_stays_in_its_block() -> None:
    said = "```\n# Not a heading\n`````\n@everybody closes #1"
    text = body(Report("odd", "", steps=(Step("make pull VENDOR=odd", False, said),)))
    assert text == f"`make pull VENDOR=odd` failed:\n\n``````text\n{said}\n``````"


def test_a_body_is_as_long_as_github_takes() -> None:
    text = body(Report("odd", "", diff="x" * 100_000))
    assert len(text) < LONGEST + 100
    assert text.endswith("(cut here, it is too long)")


def test_the_jobs_need_nothing_but_python() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import scripts.follow.__main__ as m; print(len(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
