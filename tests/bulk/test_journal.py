"""The file by which a run goes on: whatever a crash leaves of it can be read, and what is none is refused."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from personae import ConfigurationError, bulk
from personae.bulk.journal import Journal
from personae.errors import APIConnectionError, FileError
from personae_api.anam import calls

from .full import full_beyond


def written(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_each_item_has_a_line_before_and_one_after(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    bulk.run(lambda item: {"é": item}, ["ü"], journal=path)
    assert written(path) == [
        {"item": "ü", "outcome": "begun"},
        {"item": "ü", "outcome": "done", "value": {"é": "ü"}},
    ]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600, "it may hold what people have said"


def test_the_line_before_is_there_while_the_item_is_tried(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    seen: list[str] = []
    bulk.run(lambda item: seen.append(path.read_text("utf-8")), [1], journal=path)
    assert seen == ['{"item":1,"outcome":"begun"}\n']


@pytest.mark.parametrize(
    ("outcome", "is_tried_again", "with_repeat"),
    [
        ("done", False, False),
        ("refused", True, True),
        ("not_sent", True, True),
        ("unknown", False, True),
        ("begun", False, True),
    ],
)
def test_the_outcome_decides_what_is_tried_again(
    outcome: str, is_tried_again: bool, with_repeat: bool, tmp_path: Path
) -> None:
    for repeat, expected in ((False, is_tried_again), (True, with_repeat)):
        path, tried = tmp_path / f"journal-{repeat}", list[Any]()
        path.write_text(json.dumps({"item": {"b": 1, "a": [2]}, "outcome": outcome}) + "\n", "utf-8")
        bulk.run(tried.append, [{"a": [2], "b": 1}], journal=path, repeat_unknown=repeat)
        assert bool(tried) == expected, f"repeat_unknown={repeat}"


def test_what_has_failed_in_between_is_told_as_it_ended_last(tmp_path: Path) -> None:
    path, left = tmp_path / "journal", [True]

    def fail_once(item: str) -> str:
        if left.pop() if left else False:
            raise APIConnectionError("no connection", vendor="anam", operation="x", outcome="not_sent")
        return "well"

    first = bulk.run(fail_once, ["a"], journal=path)
    assert (first.done, first.failed) == (0, 1)
    second = bulk.run(fail_once, ["a"], journal=path)
    assert (second.done, second.failed) == (1, 0)
    assert [(result.item, result.outcome, result.value) for result in second.results()] == [("a", "done", "well")]


@pytest.mark.parametrize("torn", ['{"item":"b","outco', '{"item":"b","outcome":"done","value":1}', "\x00" * 100_000])
def test_a_line_that_the_process_died_on_is_cut(torn: str, tmp_path: Path) -> None:
    path, whole = tmp_path / "journal", '{"item":"a","outcome":"done","value":1}\n{"item":"b","outcome":"begun"}\n'
    path.write_text(whole + torn, "utf-8")
    report = bulk.run(str, ["a", "b", "c"], journal=path)
    assert (report.done, report.unknown) == (2, 1)
    assert path.read_text("utf-8").startswith(whole + '{"item":"c"')


def test_an_empty_file_and_one_with_nothing_whole_are_new(tmp_path: Path) -> None:
    for content in ("", '{"item'):
        path = tmp_path / "journal"
        path.write_text(content, "utf-8")
        assert bulk.run(str, ["a"], journal=path).done == 1
        path.unlink()


@pytest.mark.parametrize(
    "line",
    [
        "a,b,c",
        "[]",
        '"item"',
        '["item"]',
        '{"item":1,"outcome":["x"]}',
        '{"item":1,"outcome":{}}',
        '{"item":1}',
        '{"outcome":"done"}',
        '{"item":1,"outcome":"perhaps"}',
    ],
)
def test_another_file_is_refused_and_left_alone(line: str, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    content = f'{{"item":0,"outcome":"done"}}\n{line}\n'
    path.write_text(content, "utf-8")
    with pytest.raises(ConfigurationError, match=r"^line 2 of .*table\.csv is not from a journal"):
        bulk.run(str, ["a"], journal=path)
    assert path.read_text("utf-8") == content


def test_two_runs_cannot_have_the_same_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    with Journal(path), pytest.raises(ConfigurationError, match="another run is writing the journal"):
        bulk.run(str, ["a"], journal=path)
    assert bulk.run(str, ["a"], journal=path).done == 1


def test_a_journal_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"^the journal .*/nowhere/journal cannot be opened: No such file"):
        bulk.run(str, ["a"], journal=tmp_path / "nowhere" / "journal")


def test_a_call_is_known_by_what_it_asks_for(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    bulk.run(lambda call: None, [calls.get_persona("a"), calls.get_persona("b")], journal=path)
    assert written(path)[0]["item"] == {"vendor": "anam", "operation": "getPersona", "path": {"id": "a"}}
    again = bulk.run(lambda call: pytest.fail("it is done"), [calls.get_persona("b")], journal=path)
    assert again.done == 2


def test_a_call_with_files_is_refused() -> None:
    from personae_api.bland import calls as of_bland

    call = of_bland.clone_voice(name="Nia", audio_samples=[b"RIFF"])
    with pytest.raises(ConfigurationError, match="calls without files"):
        bulk.run(str, [call])


def test_names_of_files_that_are_no_utf_8_are_items_too(tmp_path: Path) -> None:
    path, name = tmp_path / "journal", os.fsdecode(b"caf\xe9.wav")
    assert bulk.run(len, ["ok.wav", name], journal=path).done == 2
    content = path.read_bytes()
    content.decode("utf-8")
    for before in (content, content.replace(b"\\udce9", name[3].encode("utf-8", "surrogatepass"))):
        path.write_bytes(before)
        again = bulk.run(lambda item: pytest.fail("it is done"), [name], journal=path)
        assert [(result.item, result.value) for result in again.results()] == [("ok.wav", 6), (name, 8)]


@pytest.mark.parametrize("workers", [1, 4])
@pytest.mark.parametrize("size", [10, 30, 990, 1000, 1010, 1033])
def test_a_full_disk_is_told_and_the_next_run_goes_on(size: int, workers: int, tmp_path: Path) -> None:
    path, tried = tmp_path / "journal", list[Any]()

    def work(item: int) -> str:
        tried.append(item)
        return "v" * 50

    with pytest.raises(FileError, match=r"^cannot write to the journal .*/journal: File too large"), full_beyond(size):
        bulk.run(work, range(100), journal=path, workers=workers)
    assert len(written(path)) == path.read_text("utf-8").count("\n"), "each line is whole"
    report = bulk.run(work, range(100), journal=path, workers=workers)
    assert (report.done + report.unknown, report.unknown <= workers) == (100, True)
    assert sorted(tried) == list(range(100))


@pytest.mark.parametrize("kind", ["folder", "pipe", "device"])
def test_a_journal_must_be_a_regular_file(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "journal"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(os.devnull)
    with pytest.raises(ConfigurationError, match=r"^the journal .*/journal is not a regular file: name a file"):
        bulk.run(lambda item: pytest.fail("it is tried"), ["a"], journal=path)


def test_a_name_that_no_system_takes_is_told() -> None:
    with pytest.raises(ConfigurationError, match=r"^the journal .* cannot be opened: .*null byte"):
        bulk.run(str, ["a"], journal="a\0b")
