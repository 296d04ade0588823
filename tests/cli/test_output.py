"""What answers look like."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import Any

import pytest

from personae.cli.output import fields
from personae.cli.output.formats import Output
from personae.cli.output.known_fields import of_shape
from personae.cli.output.table import fitted
from personae.sandbox import Sandbox, Status
from personae.unified.personae import Personae
from personae.unified.record import PersonaRecord
from personae_api.anam.models import PersonaSummary
from personae_api.shapes import Array, Reference
from tests.support.each import for_each

from .running import Command

LIST = ("anam", "personas", "list", "--sandbox")


class TestForms:
    def test_json_is_a_list_of_whole_items(self, command: Command, box: Sandbox) -> None:
        items = json.loads(command(*LIST, "--json").out)
        expected = box.anam().personas.list().page(1)
        assert items == [persona.to_dict() for persona in expected.items]

    def test_lines_are_an_item_each(self, command: Command, box: Sandbox) -> None:
        lines = command(*LIST, "--jsonl", "--all").out.splitlines()
        assert [json.loads(line)["id"] for line in lines] == [persona.id for persona in box.anam().personas.list()]

    def test_csv_has_what_json_has(self, command: Command, box: Sandbox) -> None:
        rows = list(csv.DictReader(io.StringIO(command(*LIST, "--csv", "--fields", "id,name,avatar.displayName").out)))
        assert [*rows[0]] == ["id", "name", "avatar.displayName"]
        assert [row["id"] for row in rows] == [persona.id for persona in box.anam().personas.list().page(1).items]

    def test_a_table_has_what_people_look_for_first(self, command: Command, box: Sandbox) -> None:
        head = command(*LIST).out.splitlines()[0].split()
        assert head[:3] == ["ID", "NAME", "CREATED_AT"]
        head = command("bland", "calls", "list", "--sandbox").out.splitlines()[0].split()
        assert head[0] == "CALL_ID"
        assert "CREATED_AT" in head[:4]

    def test_the_words_of_a_heading_are_apart(self, command: Command, box: Sandbox) -> None:
        head = command("anam", "personas", "list", "--sandbox", "--fields", "id,createdAt,isDefaultPersona").out
        assert head.splitlines()[0].split() == ["ID", "CREATED_AT", "IS_DEFAULT_PERSONA"]

    def test_one_thing_is_a_line_for_each_field(self, command: Command, box: Sandbox) -> None:
        id = box.anam().personas.list().all(limit=1)[0].id
        shown = command("anam", "personas", "get", id, "--sandbox").out
        assert shown.splitlines()[0].split() == ["id", id]
        assert json.loads(command("anam", "personas", "get", id, "--sandbox", "--json").out)["id"] == id

    def test_nothing_is_nothing(self, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        empty = Sandbox(personas=0)
        monkeypatch.setattr("personae.sandbox.sandbox.Sandbox", lambda: empty)
        assert command(*LIST, "--json")[:2] == (0, "[]\n")
        assert command(*LIST, "--jsonl") == (0, "", "")
        assert command(*LIST) == (0, "", "personae: there are none\n")
        assert command(*LIST, "--limit", "0") == command("personas", "--limit", "0", "--sandbox") == (0, "", "")
        assert command(*LIST, "--limit", "0", "--json").out == "[]\n"

    def test_csv_of_nothing_has_the_columns_that_were_asked_for(
        self, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        empty = Sandbox(personas=0)
        monkeypatch.setattr("personae.sandbox.sandbox.Sandbox", lambda: empty)
        assert command(*LIST, "--csv", "--fields", "id,name")[:2] == (0, "id,name\n")
        assert command(*LIST, "--csv", "--fields", "id,name", "--limit", "0") == (0, "id,name\n", "")
        assert command("personas", "--sandbox", "--csv", "--fields", "name")[:2] == (0, "name\n")
        assert command(*LIST, "--csv")[:2] == (0, "")

    def test_csv_of_a_failure_has_no_columns(self, command: Command, box: Sandbox) -> None:
        box.faults.add(Status(404), operation="listPersonas")
        assert command(*LIST, "--csv", "--fields", "id,name")[:2] == (4, "")

    ODD = [1, "two", None, [3], {"id": "a", "name": "b"}]

    @pytest.mark.parametrize("form", ["table", "csv"])
    def test_an_item_that_is_no_object_has_no_fields(self, form: Any, capsys: pytest.CaptureFixture[str]) -> None:
        Output(form, ["id", "name"], print).several(self.ODD)
        rows = [line.replace(",", " ").split() for line in capsys.readouterr().out.splitlines()]
        assert [row for row in rows if row] == [["ID", "NAME"] if form == "table" else ["id", "name"], ["a", "b"]]

    @pytest.mark.parametrize("form", ["table", "csv"])
    def test_it_is_shown_once_where_no_field_is_asked_for(self, form: Any, capsys: pytest.CaptureFixture[str]) -> None:
        Output(form, [], print).several(self.ODD)
        assert capsys.readouterr().out.count("two") == 1
        Output(form, [], print).several(["x", "y"])
        assert capsys.readouterr().out.split()[-2:] == ["x", "y"]

    def test_what_answers_nothing_says_nothing(self, command: Command, box: Sandbox) -> None:
        id = box.tavus().personas.list().all(limit=1)[0].persona_id
        assert command("tavus", "personas", "delete", id, "--sandbox") == (0, "", "")


class TestStops:
    """Ctrl-C in a list; as a program, test_signals.py has it for those of one vendor."""

    def test_personas_of_all_vendors_are_json_and_not_said_to_be_whole(
        self, command: Command, box: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        whole = Personae.list

        def stopped(personae: Personae) -> Iterator[PersonaRecord]:
            yield from islice(whole(personae), 3)
            raise KeyboardInterrupt

        monkeypatch.setattr(Personae, "list", stopped)
        with pytest.raises(KeyboardInterrupt):
            command("personas", "--sandbox", "--json")
        told = capsys.readouterr()
        assert (len(json.loads(told.out)), told.err) == (3, "personae: stopped after 3 items\n")

    @staticmethod
    def written(count: int, error: BaseException) -> list[str]:
        """What is said where an error comes after so many items."""
        told: list[str] = []
        with suppress(type(error)), Output("json", [], told.append).writing("event") as writer:
            writer.items([{"id": "a"}] * count)
            raise error
        return told

    def test_an_item_is_called_what_it_is(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert self.written(1, KeyboardInterrupt()) == ["stopped after 1 event"]
        assert json.loads(capsys.readouterr().out) == [{"id": "a"}]

    def test_what_has_not_begun_is_no_list(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert self.written(0, KeyboardInterrupt()) == []
        assert capsys.readouterr().out == ""

    def test_an_error_tells_by_itself(self) -> None:
        assert self.written(1, OSError("broken")) == []


class TestPages:
    def test_the_first_page_unless_more_is_asked_for(self, command: Command, box: Sandbox) -> None:
        assert len(command(*LIST, "--jsonl").out.splitlines()) == 10
        assert len(box.requests) == 1
        assert len(command(*LIST, "--jsonl", "--all").out.splitlines()) == 30
        assert len(box.requests) == 2, "pages are as large as they may be"
        assert len(command(*LIST, "--jsonl", "--all", "--page-size", "10").out.splitlines()) == 30
        assert len(box.requests) == 5

    def test_a_limit_is_of_items_and_asks_for_no_more(self, command: Command, box: Sandbox) -> None:
        assert len(command(*LIST, "--jsonl", "--limit", "4").out.splitlines()) == 4
        assert ["perPage=4" in request.query for request in box.requests] == [True]
        assert len(command(*LIST, "--jsonl", "--limit", "25", "--page-size", "10").out.splitlines()) == 25
        assert len(box.requests) == 4
        assert command(*LIST, "--jsonl", "--limit", "0").out == ""
        assert len(box.requests) == 4

    @pytest.mark.parametrize("form", [(), ("--json",), ("--jsonl",), ("--csv",), ("--fields", "id")])
    def test_that_there_is_more_is_always_told(self, form: tuple[str, ...], command: Command, box: Sandbox) -> None:
        told = "personae: the first 10 of 30; use --all for all, or --limit NUMBER for more\n"
        assert command(*LIST, *form).err == told
        for enough in (["--all"], ["--limit", "4"], ["--limit", "0"], ["--page-size", "50"]):
            assert command(*LIST, *form, *enough).err == ""

    @pytest.mark.parametrize("form", ["--json", "--jsonl", "--csv"])
    def test_what_came_before_an_error_is_whole(self, form: str, command: Command, box: Sandbox) -> None:
        box.faults.add(Status(404), operation="listPersonas", after=2)
        ended = command(*LIST, form, "--all", "--page-size", "10", "--fields", "id")
        assert ended.status == 4
        assert len(ended.err.splitlines()) == 1
        shown = json.loads(ended.out) if form == "--json" else ended.out.splitlines()
        assert len(shown) == (21 if form == "--csv" else 20)

    def test_an_error_before_anything_came_leaves_nothing(self, command: Command, box: Sandbox) -> None:
        box.faults.add(Status(404), operation="listPersonas")
        assert command(*LIST, "--json").out == ""


class TestFields:
    ITEM = {"id": 1, "a": {"bC": [{"d": 1}, {"d": 2}, {}]}, "e": None}

    @for_each(
        ("path", "expected"),
        [
            ("id", 1),
            ("a.bC.0.d", 1),
            ("a.bC.d", [1, 2, None]),
            ("a.b_c.1", {"d": 2}),
            ("a.x", None),
            ("id.x", None),
            ("e", None),
        ],
    )
    def test_a_dot_leads_into_objects_and_lists(self, path: str, expected: Any) -> None:
        assert fields.picked(self.ITEM, path) == expected
        assert fields.has(self.ITEM, path) == (expected is not None or path == "e")

    @pytest.mark.parametrize("form", ["--json", "--jsonl", "--csv", "--limit=3"])
    def test_one_that_no_answer_has_is_told_with_the_nearest(self, form: str, command: Command, box: Sandbox) -> None:
        ended = command(*LIST, "--fields", "id,nmae", form)
        assert ended == (2, "", "personae: the answer has no field 'nmae': did you mean 'name'?\n")
        ended = command(*LIST, "--fields", "avatar.displayNam", form)
        assert "did you mean 'displayName'?" in ended.err or form.startswith("--fields")

    def test_one_that_the_answer_has_though_no_specification_has_it_is_shown(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        known = of_shape(Array(Reference(PersonaSummary.__module__, "PersonaSummary")))
        assert known("newest") is not None
        Output("jsonl", ["newest"], print).of(known).several([{"newest": 1}, {}])
        assert capsys.readouterr().out == '{"newest": 1}\n{"newest": null}\n'

    def test_one_that_may_be_there_is_empty_where_it_is_not(self, command: Command, box: Sandbox) -> None:
        id = box.tavus().conversations.create(replica_id="r1", persona_id="p1").conversation_id
        words = ("tavus", "conversations", "get", id, "--fields", "status,callback_url", "--jsonl", "--sandbox")
        assert command(*words)[::2] == (0, "")

    @pytest.mark.parametrize(
        "words",
        [
            ("bland", "calls", "send", "--phone-number", "+13125550117", "--task", "x", "--fields", "id"),
            ("tavus", "videos", "create", "--replica-id", "r1", "--script", "x", "--wait", "--fields", "statsu"),
        ],
    )
    def test_nothing_is_done_whose_answer_would_not_be_shown(
        self, words: tuple[str, ...], command: Command, box: Sandbox
    ) -> None:
        ended = command(*words, "--sandbox")
        assert (ended.status, ended.out, box.requests) == (2, "", [])

    @pytest.mark.parametrize(
        "words", [("personas",), ("doctor",), ("drift",), ("anam", "personas", "list", "--dry-run")]
    )
    def test_those_of_other_commands_are_known_too(self, words: tuple[str, ...], command: Command) -> None:
        ended = command(*words, "--sandbox", "--fields", "nmae")
        assert (ended.status, ended.out) == (2, "")
        assert "the answer has no field 'nmae'" in ended.err

    def test_events_have_fields_of_all_kinds(self, command: Command, box: Sandbox) -> None:
        words = ("bland", "calls", "stream-transcript", "0b569efa-760e-4c8e-a89f-73af294f80d8", "--sandbox")
        rows = list(csv.DictReader(io.StringIO(command(*words, "--csv").out)))
        lines = [json.loads(line) for line in command(*words, "--jsonl").out.splitlines()]
        assert [row["text"] for row in rows] == [line.get("text", "") for line in lines]
        assert any(row["text"] for row in rows)
        assert command(*words, "--fields", "role,text").err == ""
        assert command(*words, "--fields", "rol").status == 2

    def test_columns_come_by_what_they_hold(self) -> None:
        names = ["object", "cost", "created_at", "state", "title", "call_id", "nested", "to"]
        items: list[dict[str, Any]] = [{**dict.fromkeys(names, 1), "nested": {}}]
        assert fields.columns(items) == ["call_id", "title", "state", "created_at", "object", "cost", "to"]
        assert fields.columns([{"only": {}}]) == ["only"]
        queued = dict.fromkeys(["queue_status", "call_id", "created_at"], 1)
        assert fields.columns([queued]) == ["call_id", "created_at", "queue_status"], "which is not how it is"
        assert fields.columns([{**queued, "status": 1}])[1] == "status"


class TestSafety:
    """What a vendor, or whoever speaks to an agent, writes cannot steer a terminal."""

    NASTY = "a\x1b]0;owned\x07\x9b31m\u202eb\ud800\U000e0041"

    @pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv"])
    def test_nothing_that_is_not_seen_is_written(
        self, form: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys.stdout, "isatty", lambda: form == "csv")
        output = Output(form, (), print)
        output.several([{"id": self.NASTY, self.NASTY: {"x": self.NASTY}}])
        output.one({"id": self.NASTY, self.NASTY: [self.NASTY]})
        told = capsys.readouterr().out
        assert all(one.isprintable() or one == "\n" for one in told), ascii(told)
        if form == "jsonl":
            assert json.loads(told.splitlines()[0])["id"] == self.NASTY

    def test_a_program_gets_texts_as_they_are(self, capsys: pytest.CaptureFixture[str]) -> None:
        Output("csv", (), print).several([{"id": self.NASTY}])
        (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
        assert row["id"] == self.NASTY.replace("\ud800", r"\ud800")

    def test_lines_stay_lines_in_a_field_and_become_one_in_a_row(self) -> None:
        assert fields.text("a\n\tb") == "a b"
        assert fields.lines("a\n\tb") == "a\nb"


@for_each(
    ("widths", "room", "expected"),
    [
        ([36, 5, 24], 100, [36, 5, 24]),
        ([36, 200, 24], 100, [36, 34, 24]),
        ([36, 30, 30, 30], 100, [36, 29, 29]),
        ([41, 35, 8, 24], 80, [41, 35]),
        ([36, 5, 24, 24, 24, 24], 80, [36, 5, 24]),
        ([20, 5, 60], 80, [20, 5, 49]),
        ([20, 5, 60], 200, [20, 5, 60]),
        ([100], 40, []),
        ([36, 24], 40, []),
    ],
)
def test_columns_fit(widths: list[int], room: int, expected: list[int]) -> None:
    found = fitted(widths, room, keeps_all=False)
    assert sum(found) + 2 * len(found) <= room
    assert found == expected
    assert fitted(widths, room, keeps_all=False, whole=[False] * len(widths)) == expected
    every = fitted(widths, room, keeps_all=True)
    assert len(every) in (0, len(widths))
    assert sum(every) + 2 * len(every) <= room


@for_each(
    ("widths", "whole", "room", "expected"),
    [
        ([36, 30, 24], [True, False, True], 100, [36, 30, 24]),
        ([36, 60, 24], [True, False, True], 90, [36, 50]),
        ([36, 16, 24, 24], [True, False, True, True], 90, [36, 16, 24]),
        ([36, 30, 24], [True, False, True], 80, [36, 30]),
        ([36, 24, 60], [True, True, False], 90, [36, 24, 24]),
        ([36, 24, 60], [True, True, False], 60, []),
        ([36, 24, 200], [True, True, True], 90, [36, 24, 24]),
    ],
)
def test_ids_and_times_are_whole_or_left_out(
    widths: list[int], whole: list[bool], room: int, expected: list[int]
) -> None:
    assert fitted(widths, room, keeps_all=False, whole=whole) == expected


class TestNarrowTerminals:
    """An id that fits the terminal is not broken, wherever it stands."""

    ID = "0b569efa-760e-4c8e-a89f-73af294f80d8"

    def shown(self, value: Any, columns: int, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> list[str]:
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        monkeypatch.setenv("COLUMNS", str(columns))
        Output("table", [], lambda _: None).one(value)
        return [line.rstrip() for line in re.sub(r"\x1b\[[0-9;]*m", "", capsys.readouterr().out).splitlines()]

    def test_in_an_object(self, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
        item = {"id": self.ID, "name": "Nora", "a_very_long_name": {"id": self.ID, "b": 1}}
        assert self.shown(item, 40, monkeypatch, capsys) == [
            "id",
            f"  {self.ID}",
            "name              Nora",
            "a_very_long_name",
            '  {"id":',
            f'  "{self.ID}"',
            '  , "b": 1}',
        ]
        assert self.shown(item, 60, monkeypatch, capsys)[0] == f"id                {self.ID}"

    def test_in_a_block(self, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
        lines = self.shown([{"call_id": self.ID, "created_at": "2026-05-04T14:29:58.120Z"}], 40, monkeypatch, capsys)
        assert lines == ["call_id", f"  {self.ID}", "created_at  2026-05-04T14:29:58.120Z"]

    def test_in_a_table(self, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
        items = [{"id": self.ID, "description": "word " * 20, "created": "2026-05-04T14:29:58.120Z"}]
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        monkeypatch.setenv("COLUMNS", "84")
        Output("table", ["id", "description", "created"], lambda _: None).several(items)
        told = capsys.readouterr().out
        assert self.ID in told
        assert "2026-05-04T14:29:58.120Z" in told
        assert "…" in told
