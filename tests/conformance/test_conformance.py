"""Public test suites: what came of them stands in docs/conformance.md, and still comes of them."""

from __future__ import annotations

import pytest

from scripts.conformance import json_path, packages
from scripts.conformance.__main__ import main
from scripts.conformance.packages import JSON_PATCH, JSON_SCHEMA, JSON_TEXTS, OVERLAYS, UnavailableError, fetched


@pytest.mark.soak
def test_the_page_is_what_comes_of_the_suites(capsys: pytest.CaptureFixture[str]) -> None:
    for package in (JSON_SCHEMA, JSON_TEXTS, JSON_PATCH, OVERLAYS):
        try:
            fetched(package)
        except UnavailableError as unavailable:
            pytest.skip(f"a suite cannot be had: {unavailable}")
    assert main(["--check"]) == 0, capsys.readouterr().err


def test_the_cases_of_our_own_pass_or_have_a_reason() -> None:
    for suite in json_path.suites():
        assert suite.unexplained == []


def test_another_file_than_the_known_one_is_not_taken(
    tmp_path: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "CACHE", tmp_path)

    def bring(package: packages.Package, command: object, folder: object) -> object:
        file = folder / "came.tgz"  # type: ignore[operator]
        file.write_bytes(b"another")
        return file

    monkeypatch.setattr(packages, "_brought", bring)
    with pytest.raises(UnavailableError, match="another file than the one that is known"):
        fetched(JSON_SCHEMA)


def test_an_index_that_does_not_have_it_is_named(
    tmp_path: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "CACHE", tmp_path)
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(UnavailableError, match=r"json-patch-test-suite 1.1.0 \(npm\): npm is not installed"):
        fetched(JSON_PATCH)
