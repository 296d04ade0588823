"""What vendors usually change goes through pull, diff and generate untouched."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from scripts.changes.sources import differences
from scripts.generate import main as generate
from scripts.pull.__main__ import main as pull
from tests.support.generated_code import OPENAPI

from .vendor_changes import CHANGES, Change, changed

DOCUMENT = json.loads((OPENAPI / "anam" / "swagger.json").read_bytes())
QUICK = ("a new gender",)


def road(folder: Path, changes: Iterable[Change], capsys: pytest.CaptureFixture[str]) -> tuple[str, str, str, int]:
    """What pull says, the worst that diff says, what generate says, and its status."""
    shutil.copytree(OPENAPI / "anam", folder / "openapi" / "anam")
    shutil.copytree(OPENAPI / "templates", folder / "openapi" / "templates")
    (folder / "new.json").write_text(json.dumps(changed(DOCUMENT, changes)))
    assert pull(["anam", "--from", str(folder / "new.json"), "--openapi", str(folder / "openapi")]) == 0
    pulled = capsys.readouterr().out
    findings = differences(OPENAPI / "anam", folder / "openapi" / "anam")
    worst = min((finding.severity for finding in findings), default=None)
    verdict = "nothing" if worst is None else worst.name.lower()
    status = generate(["--openapi", str(folder / "openapi"), "--generated", str(folder / "generated")])
    said = capsys.readouterr()
    return pulled, verdict, said.out + said.err, status


def check(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expected = CHANGES[name]
    pulled, verdict, said, status = road(folder, [expected], capsys)
    for told in (pulled, said):
        assert expected.stops in told
        assert expected.stops or told.count(".yaml, action ") == expected.looks, told
    assert ("to correct in openapi/anam/" in pulled, status) == (bool(expected.stops), int(bool(expected.stops)))
    assert verdict == expected.verdict


@pytest.mark.parametrize("name", QUICK)
def test_a_change_goes_through_or_says_what_to_correct(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check(name, tmp_path, capsys)


@pytest.mark.soak
@pytest.mark.parametrize("name", [name for name in CHANGES if name not in QUICK])
def test_so_does_each_of_the_others(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check(name, tmp_path, capsys)


def test_at_least_twenty_of_twenty_five_pass_untouched() -> None:
    assert len(CHANGES) >= 25
    assert sum(not change.stops for change in CHANGES.values()) >= 20
