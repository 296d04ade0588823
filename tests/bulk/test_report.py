"""Where results go: JSON lines, and Parquet as another library reads it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from personae import ConfigurationError, FileError, bulk
from personae.sandbox import Sandbox

from .full import full_beyond

VALUES: dict[str, Any] = {
    "a": {"id": "1", "seconds": 1, "rate": 1, "ok": True, "tags": ["x"], "outcome": "its own", "big": 1},
    "b": {"id": "2", "seconds": None, "rate": 0.5, "ok": False, "tags": None, "outcome": "its own", "big": 2**70},
    "c": "a text",
}


def fetch(item: str) -> Any:
    if item in VALUES:
        return VALUES[item]
    raise ConfigurationError("there is none")


def test_json_lines_have_a_row_for_each_item(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    bulk.run(fetch, ["a", "c", "d"], workers=1).write_jsonl(path)
    a, c, d = map(json.loads, path.read_text("utf-8").splitlines())
    assert (a["item"], a["outcome"], a["value.outcome"], a["tags"]) == ("a", "done", "its own", ["x"])
    assert (c["value"], c["error"]) == ("a text", None)
    assert (d["outcome"], d["error_type"]) == ("not_sent", "ConfigurationError")


def test_parquet_has_a_type_for_each_column(tmp_path: Path) -> None:
    path = tmp_path / "results.parquet"
    bulk.run(fetch, ["a", "b", "c", "d"], workers=1, journal=tmp_path / "journal").write_parquet(path)
    table = pyarrow.parquet.read_table(path)
    types = {name: str(table.schema.field(name).type) for name in table.column_names}
    assert types == {
        "item": "string", "outcome": "string", "error": "string", "error_type": "string", "id": "string",
        "seconds": "int64", "rate": "double", "ok": "bool", "tags": "string", "value.outcome": "string",
        "big": "string", "value": "string",
    }  # fmt: skip
    assert table["rate"].to_pylist() == [1.0, 0.5, None, None]
    assert table["tags"].to_pylist() == ['["x"]', None, None, None]
    assert table["big"].to_pylist() == ["1", str(2**70), None, None]
    assert table["outcome"].to_pylist() == ["done", "done", "done", "not_sent"]


def test_models_of_answers_go_into_a_table(tmp_path: Path) -> None:
    bland = Sandbox(personas=5).bland()
    ids = [persona.id for persona in bland.personas.list().all()]
    bulk.run(bland.personas.get, ids).write_parquet(tmp_path / "personas.parquet")
    assert sorted(pyarrow.parquet.read_table(tmp_path / "personas.parquet")["id"].to_pylist()) == sorted(ids)


def test_without_pyarrow_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'personae\[parquet\]'"):
        bulk.run(str, ["a"]).write_parquet(tmp_path / "x")


def test_half_a_character_is_escaped(tmp_path: Path) -> None:
    name = "caf\udce9.wav"
    report = bulk.run(lambda item: {"name": item, "parts": [item]}, [name], workers=1)
    report.write_jsonl(tmp_path / "results.jsonl")
    row = json.loads((tmp_path / "results.jsonl").read_text("utf-8"))
    assert (row["item"], row["name"], row["parts"]) == (name, name, [name])
    report.write_parquet(tmp_path / "results.parquet")
    (row,) = pyarrow.parquet.read_table(tmp_path / "results.parquet").to_pylist()
    assert (row["name"], row["parts"]) == ("caf\\udce9.wav", '["caf\\udce9.wav"]')


@pytest.mark.parametrize("write", ["write_jsonl", "write_parquet"])
@pytest.mark.parametrize("through", ["itself", "symlink", "hard link"])
def test_results_are_not_written_over_the_journal(write: str, through: str, tmp_path: Path) -> None:
    journal, path = tmp_path / "journal", tmp_path / "results"
    report = bulk.run(str, [1, 2], journal=journal)
    before = journal.read_bytes()
    if through == "symlink":
        path.symlink_to(journal)
    elif through == "hard link":
        path.hardlink_to(journal)
    else:
        path = journal
    with pytest.raises(ConfigurationError, match=r"is the journal of this run.*: write the results to another file$"):
        getattr(report, write)(path)
    assert (journal.read_bytes(), path.read_bytes()) == (before, before)
    assert bulk.run(lambda item: pytest.fail("it is done"), [1, 2], journal=journal).done == 2


@pytest.mark.parametrize("write", ["write_jsonl", "write_parquet"])
def test_on_a_full_disk_the_results_of_before_are_kept(write: str, tmp_path: Path) -> None:
    path, link = tmp_path / "results", tmp_path / "link"
    path.write_text("those of before", "utf-8")
    link.symlink_to(path)
    report = bulk.run(lambda item: f"{item} " * 99, range(999))
    with pytest.raises(FileError, match=r"^cannot save to '.*link': File too large$"), full_beyond(1000):
        getattr(report, write)(link)
    assert path.read_text("utf-8") == "those of before"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["link", "results"]
    getattr(report, write)(link)
    assert link.is_symlink()
    assert path.stat().st_size > 1000


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"cannot save to '.*/nowhere/results': No such file"):
        bulk.run(str, ["a"]).write_jsonl(tmp_path / "nowhere" / "results")
