"""The workflows: they parse, what they run exists, and they are allowed as little as they need."""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.follow.propose import TESTS
from scripts.follow.report import commands
from scripts.pipeline.documents.read import parse

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TEXTS = {file.stem: file.read_text("utf-8") for file in FILES}
WORKFLOWS: dict[str, dict[str, Any]] = {name: parse(text.encode(), "yaml") for name, text in TEXTS.items()}

every_workflow = pytest.mark.parametrize("name", WORKFLOWS)


def jobs() -> list[Any]:
    return [
        pytest.param(workflow, job, id=f"{name}-{title}")
        for name, workflow in WORKFLOWS.items()
        for title, job in workflow["jobs"].items()
    ]


every_job = pytest.mark.parametrize(("workflow", "job"), jobs())


def steps(workflow: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job.get("steps", [])


def uses(job: dict[str, Any]) -> list[str]:
    """The actions of a job, in their order."""
    return [step["uses"].partition("@")[0] for step in job["steps"] if "uses" in step]


def test_there_are_the_three() -> None:
    assert set(WORKFLOWS) == {"test", "follow", "release"}


@every_workflow
def test_actions_are_pinned_to_a_commit_and_say_which_version_that_is(name: str) -> None:
    lines = re.findall(r"uses: ([^.].*)", TEXTS[name])
    assert len(lines) == sum("uses" in step for step in steps(WORKFLOWS[name]))
    for line in lines:
        assert re.fullmatch(r"(?:actions/[a-z-]+|pypa/gh-action-pypi-publish)@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), (
            line
        )


def test_an_action_is_the_same_everywhere() -> None:
    pins = {line for text in TEXTS.values() for line in re.findall(r"uses: ([^.].*)", text)}
    assert len({pin.partition("@")[0] for pin in pins}) == len(pins)


def test_tests_run_on_each_python_that_is_promised() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    promised = [found[1] for each in project["classifiers"] if (found := re.search(r"Python :: (3\.\d+)$", each))]
    job = WORKFLOWS["test"]["jobs"]["test"]
    assert job["strategy"]["matrix"]["python"] == promised
    assert project["requires-python"] == f">={promised[0]}"
    setup = next(step for step in job["steps"] if step.get("uses", "").startswith("actions/setup-python@"))
    assert setup["with"] == {
        "python-version": "${{ matrix.python }}",
        "cache": "pip",
        "cache-dependency-path": "requirements-dev.lock",
    }
    assert [step["run"] for step in job["steps"] if "run" in step] == ["make test PYTHON=python"]


def test_the_oldest_versions_that_are_tested_are_those_that_are_allowed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    ours, _, _ = (ROOT / "tests" / "lowest.in").read_text("utf-8").partition("\n\n")
    tested = dict(line.split("==") for line in ours.splitlines() if not line.startswith("#"))
    allowed = {re.split(r"[\[>]", one)[0]: one.partition(">=")[2].partition(",")[0] for one in needed}
    del allowed["httpx2"]  # takes the place of httpx where it is installed, and it is httpx that is to be tested
    assert allowed.keys() == tested.keys()
    assert all(version.removeprefix(allowed[name]) in ("", ".0") for name, version in tested.items())


@pytest.mark.parametrize("name", ["requirements-dev.lock", "tests/lowest.txt"])
def test_what_is_installed_is_known_by_its_hashes(name: str) -> None:
    entries = re.split(r"\n(?=\S)", (ROOT / name).read_text("utf-8").strip())
    assert entries
    for entry in entries:
        assert re.match(r"[\w.-]+==\S+", entry), entry
        assert re.findall(r"--hash=sha256:[0-9a-f]{64}", entry), entry
    made = (ROOT / "Makefile").read_text("utf-8")
    assert re.search(rf"--require-hashes -r {re.escape(name)}\n", made)


def test_the_oldest_versions_are_installed_as_they_are_written() -> None:
    lines = {
        name: [line.rstrip(" \\").lower() for line in (ROOT / "tests" / name).read_text("utf-8").splitlines()]
        for name in ("lowest.in", "lowest.txt")
    }
    pins = {name: [line for line in several if re.match(r"\w", line)] for name, several in lines.items()}
    assert sorted(pins["lowest.in"]) == sorted(pins["lowest.txt"])


@every_workflow
def test_a_workflow_may_read_and_only_the_job_that_proposes_may_write(name: str) -> None:
    workflow = WORKFLOWS[name]
    assert workflow["permissions"] == {"contents": "read"}
    writing = {
        title: job["permissions"]
        for title, job in workflow["jobs"].items()
        if "write" in job.get("permissions", {}).values()
    }
    assert writing == MAY_WRITE[name]


MAY_WRITE = {
    "test": {},
    "follow": {"propose": {"actions": "write", "contents": "write", "issues": "write", "pull-requests": "write"}},
    "release": {
        "attest": {"attestations": "write", "id-token": "write"},
        "publish": {"id-token": "write"},
        "announce": {"contents": "write"},
    },
}


def test_who_may_write_runs_nothing_of_what_was_made() -> None:
    runs = [step["run"] for step in WORKFLOWS["follow"]["jobs"]["propose"]["steps"] if "run" in step]
    assert runs == ['python3 -I scripts/follow/__main__.py propose "$VENDOR" --into "$INTO" --folder "$LEFT"']


def test_what_was_left_lies_beside_the_checkout_of_who_may_write() -> None:
    steps = WORKFLOWS["follow"]["jobs"]["propose"]["steps"]
    (left,) = (step["with"]["path"] for step in steps if "download-artifact" in step.get("uses", ""))
    assert left == steps[-1]["env"]["LEFT"] == "${{ runner.temp }}/follow"


def test_who_runs_what_was_made_shares_no_cache_with_others() -> None:
    steps = WORKFLOWS["follow"]["jobs"]["change"]["steps"]
    (setup,) = (step["with"] for step in steps if "setup-python" in step.get("uses", ""))
    assert "cache" not in setup
    assert not any("actions/cache" in step.get("uses", "") for step in steps)


def test_python_without_an_environment_of_its_own_is_isolated() -> None:
    for step in (step for workflow in WORKFLOWS.values() for step in steps(workflow)):
        for found in re.findall(r"(?<![/\w])python3? .*", step.get("run", "")):
            assert found.startswith("python3 -I "), found


def test_the_tests_that_are_asked_for_can_be() -> None:
    assert "workflow_dispatch" in WORKFLOWS[TESTS.removesuffix(".yml")]["on"]
    assert "workflow_call" in WORKFLOWS["test"]["on"]


def test_a_release_is_a_tag_that_passed_everything_before_anything_is_published() -> None:
    release = WORKFLOWS["release"]
    assert release["on"] == {"push": {"tags": ["v*"]}}
    needs = {
        title: {*([job["needs"]] if isinstance(job.get("needs"), str) else job.get("needs", []))}
        for title, job in release["jobs"].items()
    }
    assert needs == {
        "build": set(),
        "test": set(),
        "sdist": {"build"},
        "attest": {"build", "test", "sdist"},
        "publish": {"attest"},
        "announce": {"publish"},
    }
    assert not any("if" in job or "continue-on-error" in job for job in release["jobs"].values())
    runs = [step["run"] for step in release["jobs"]["build"]["steps"] if "run" in step]
    assert runs == [
        "git merge-base --is-ancestor HEAD origin/main",
        "make dist PYTHON=python",
        '.venv/bin/python -m scripts.release notes "$TAG" > dist/notes.md',
    ]


def test_who_may_publish_runs_nothing_of_the_project() -> None:
    jobs = WORKFLOWS["release"]["jobs"]
    assert uses(jobs["attest"]) == ["actions/download-artifact", "actions/attest", "actions/attest"]
    assert uses(jobs["publish"]) == ["actions/download-artifact", "pypa/gh-action-pypi-publish"]
    assert uses(jobs["announce"]) == ["actions/download-artifact"]
    run = [step["run"] for title in ("attest", "publish", "announce") for step in jobs[title]["steps"] if "run" in step]
    assert [command.split()[:3] for command in run] == [["gh", "release", "create"]]


def test_what_is_published_is_attested_and_has_its_bill_of_materials() -> None:
    jobs = WORKFLOWS["release"]["jobs"]
    provenance, bill = (step["with"] for step in jobs["attest"]["steps"][1:])
    published = jobs["publish"]["steps"][1]["with"]
    assert provenance == {"subject-path": f"{published['packages-dir']}/*"}
    assert bill == {**provenance, "sbom-path": "dist/sbom.cdx.json"}
    assert published["attestations"] is True
    assert not {"user", "password", "skip-existing"} & published.keys()
    assert jobs["publish"]["environment"]["name"] == "pypi"
    made = (ROOT / "Makefile").read_text("utf-8")
    assert '--directory "$(CURDIR)/dist/packages"' in made
    assert "scripts.release sbom > dist/sbom.cdx.json" in made


def test_every_target_of_make_is_made_whatever_lies_there() -> None:
    made = (ROOT / "Makefile").read_text("utf-8")
    targets = re.findall(r"^([a-z-]+):", made, re.MULTILINE)
    assert {"help", "pictures", "clean"} < {*targets}
    assert sorted(re.findall(r"^\.PHONY: (.*)", made, re.MULTILINE)[0].split()) == sorted(targets)


def test_clean_leaves_nothing_that_make_installs() -> None:
    made = (ROOT / "Makefile").read_text("utf-8")
    (prism,) = re.findall(r"^PRISM := (.*)/\.package-lock\.json$", made, re.MULTILINE)
    removed = made.partition("\nclean:")[2].partition("\n\n")[0].split()
    assert {".venv", ".lowest", prism} < {*removed}


def test_a_release_takes_nothing_from_a_cache() -> None:
    assert "cache" not in {key for step in steps(WORKFLOWS["release"]) for key in step.get("with", {})}


def test_dependencies_are_looked_after_where_they_are() -> None:
    found = parse((ROOT / ".github" / "dependabot.yml").read_bytes(), "yaml")
    places = {(one["package-ecosystem"], one["directory"]) for one in found["updates"]}
    assert places == {("github-actions", "/"), ("pip", "/"), ("npm", "/tests/contract/prism")}
    assert found["version"] == 2
    assert all(one["schedule"] == {"interval": "weekly"} for one in found["updates"])
    assert (ROOT / "tests" / "contract" / "prism" / "package.json").exists()


@every_workflow
def test_the_token_of_the_job_is_the_only_secret_and_nobody_else_has_it(name: str) -> None:
    assert "secrets." not in TEXTS[name]
    for title, job in WORKFLOWS[name]["jobs"].items():
        for step in job.get("steps", []):
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False
            held = {key for key, value in step.get("env", {}).items() if "token" in str(value)}
            assert held <= {"GH_TOKEN"}
            assert not held or step["run"].startswith(("python3 -I scripts/follow/__main__.py ", "gh release create "))
        assert title != "change" or not any("GH_TOKEN" in step.get("env", {}) for step in job["steps"])


@every_workflow
def test_no_expression_is_pasted_into_a_script(name: str) -> None:
    assert not [step["run"] for step in steps(WORKFLOWS[name]) if "${{" in step.get("run", "")]


@every_job
def test_a_job_ends_and_runs_on_a_system_that_is_named(workflow: dict[str, Any], job: dict[str, Any]) -> None:
    assert "concurrency" in workflow
    if "uses" in job:  # another workflow, of which this is said too
        assert job == {"uses": "./.github/workflows/test.yml"}
        return
    assert 0 < job["timeout-minutes"] <= 60
    assert re.fullmatch(r"ubuntu-\d\d\.\d\d", job["runs-on"])


def test_vendors_are_followed_once_a_day_or_by_hand() -> None:
    when = WORKFLOWS["follow"]["on"]
    assert set(when) == {"schedule", "workflow_dispatch"}
    (entry,) = when["schedule"]
    assert re.fullmatch(r"\d+ \d+ \* \* \*", entry["cron"])
    assert WORKFLOWS["follow"]["concurrency"]["cancel-in-progress"] is False


def test_every_command_exists() -> None:
    run = "\n".join(step["run"] for workflow in WORKFLOWS.values() for step in steps(workflow) if "run" in step)
    targets = set(re.findall(r"\bmake (?:-C \w+ )?([a-z-]+)", "\n".join([run, *commands("odd")])))
    assert targets == {"test", "lowest", "pull", "generate", "docs", "diff", "dist"}
    for target in targets:
        done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"make {target}: {done.stderr}"
    scripts = set(re.findall(r"python3 -I (\S+)", run))
    assert scripts == {"scripts/follow/__main__.py"}
    modules = set(re.findall(r"python -m (scripts\.[a-z]+)", run))
    assert modules == {"scripts.release"}
    assert all((ROOT / script).exists() for script in scripts)
    assert all((ROOT / module.replace(".", "/") / "__main__.py").exists() for module in modules)
