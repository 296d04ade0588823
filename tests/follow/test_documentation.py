"""The daily jobs for a vendor whose specification is ours: what is new in its documentation is an issue."""

from __future__ import annotations

import json

import pytest

from scripts.follow.report import DOCUMENTATION, STOPPED

from .test_follow import HOSTILE, Place, git, place, template

__all__ = ["place", "template"]

NEWS = "odd: the documentation has changed"


def documented(place: Place, pull: str) -> None:
    """From now on the vendor is followed by its documentation, and `make pull` does this."""
    git(place.root, "checkout", "--quiet", "--force", "main")
    (place.root / "openapi/odd/swagger.json").unlink(missing_ok=True)
    place.write("openapi/odd/source.json", '{"index": "https://odd.example/llms.txt"}')
    place.write("openapi/odd/openapi.yaml", "")
    place.write("pull.sh", f"{pull}\n")
    place.commit("main")


def recording(content: str, said: str, *, status: int = 0) -> str:
    """A pull that records something else, unless that is recorded."""
    same = f"[ \"$(cat openapi/odd/pages.json 2>/dev/null)\" = '{content}' ]"
    unchanged = f"{same} && {{ echo 'odd: unchanged, 2 pages'; exit {status}; }}"
    return f"{unchanged}\necho '{content}' > openapi/odd/pages.json; echo '{said}'; exit {status}"


def test_a_documentation_that_is_as_it_was_is_nothing_to_tell(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    documented(place, "echo 'odd: unchanged, 2 pages'")
    assert place.day(capsys) == "nothing to tell"
    assert place.hub.items == []


def test_what_is_new_is_one_issue_until_the_record_is_committed(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    documented(place, recording("1", "odd: 2 pages, 1 new"))
    for _ in range(2):
        assert place.day(capsys) == "issue #1"
    (issue,) = place.hub.items
    assert issue["title"] == NEWS
    assert issue["body"] == (
        "The lines below are from the job that read the pages, as they came. Run `make pull VENDOR=odd`, change what "
        "is ours where that is called for, and commit `openapi/odd/pages.json` with it: then this issue is closed by "
        "the next run.\n\n```text\nodd: 2 pages, 1 new\n```"
    )
    assert place.hub.labels(1) == [DOCUMENTATION]
    assert "follow/odd" not in git(place.root, "--git-dir", str(place.remote), "branch")
    documented(place, recording("2", "odd: 2 pages, 2 changed"))
    assert place.day(capsys) == "issue #1"
    assert "2 changed" in place.hub.items[0]["body"]
    git(place.root, "checkout", "--quiet", "--force", "main")
    place.write("openapi/odd/pages.json", "2\n")
    place.commit("main")
    assert place.day(capsys) == "nothing to tell"
    (issue,) = place.hub.items
    assert (issue["state"], issue["comments"]) == ("closed", ["The record has all of it now."])


def test_a_documentation_that_cannot_be_read_is_an_issue_until_it_can(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    documented(place, "echo 'pull: it answered 404 Not Found' >&2; exit 1")
    for _ in range(2):
        assert place.day(capsys) == "issue #1"
    (issue,) = place.hub.items
    assert issue["title"] == "odd: cannot be followed"
    assert "`make pull VENDOR=odd` failed:\n\n```text\npull: it answered 404 Not Found\n" in issue["body"]
    assert place.hub.labels(1) == [STOPPED]
    documented(place, "echo 'odd: unchanged, 2 pages'")
    assert place.day(capsys) == "nothing to tell"
    assert (place.hub.items[0]["state"], place.hub.items[0]["comments"]) == ("closed", ["It can be followed again."])


def test_pages_that_failed_are_told_with_what_is_new_and_alone_when_that_is_recorded(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    documented(place, recording("1", "  failed  /a: it answered 500", status=1))
    assert place.day(capsys) == "issue #1"
    assert place.hub.items[0]["title"] == NEWS
    assert "failed  /a: it answered 500" in place.hub.items[0]["body"]
    git(place.root, "checkout", "--quiet", "--force", "main")
    place.write("openapi/odd/pages.json", "1\n")
    place.commit("main")
    assert place.day(capsys) == "issue #2"
    assert [one["title"] for one in place.hub.items] == [NEWS, "odd: cannot be followed"]
    assert place.hub.items[0]["state"] == "open"
    documented(place, recording("2", "odd: 2 pages, 1 changed"))
    assert place.day(capsys) == "issue #1"
    assert [one["state"] for one in place.hub.items] == ["open", "closed"]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_pages_said_stays_in_its_block(place: Place, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    documented(place, recording("1", "odd: 2 pages, 1 new"))

    def meanwhile() -> None:
        report = json.loads((place.root / ".follow/report.json").read_text())
        report["steps"][0]["output"] = text
        (place.root / ".follow/report.json").write_text(json.dumps(report))

    assert place.day(capsys, meanwhile) == "issue #1"
    said = place.hub.items[0]["body"]
    assert len(said) < 65_536
    head, _, block = said.partition("\n\n")
    fence = block.partition("text\n")[0]
    assert set(fence) == {"`"}
    assert block.endswith(f"\n{fence}")
    assert fence not in block[len(fence) : -len(fence)]
    assert "everybody" not in head


def test_a_patch_or_a_change_that_was_left_all_the_same_is_not_taken(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    documented(place, recording("1", "odd: 2 pages, 1 new"))

    def meanwhile() -> None:
        patch = "diff --git a/x b/x\nnew file mode 100644\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+x\n"
        (place.root / ".follow/change.patch").write_text(patch)

    before = git(place.root, "--git-dir", str(place.remote), "for-each-ref")
    assert place.day(capsys, meanwhile) == "issue #1"
    assert [one for one in place.hub.items if "head" in one] == []
    after = git(place.root, "--git-dir", str(place.remote), "for-each-ref")
    assert (before.count("\n"), after) == (1, before)
