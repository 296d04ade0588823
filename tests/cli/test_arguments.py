"""What becomes of what is written on a command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from personae.methods import at_most_once, methods
from personae.sandbox import ConnectionReset, Sandbox, Status
from personae.vendors import VENDORS

from .running import Command, Ended

Sent = Callable[..., Any]


@pytest.fixture
def sent(command: Command) -> Sent:
    """The body that would be sent."""

    def body(*words: str, stdin: str = "") -> Any:
        ended: Ended = command(*words, "--dry-run", "--json", stdin=stdin)
        assert ended.status == 0, ended.err
        return json.loads(ended.out).get("body")

    return body


CREATE = ("tavus", "conversations", "create")
SEND = ("bland", "calls", "send", "--phone-number", "+13125550117")


def test_numbers_truths_and_texts(sent: Sent) -> None:
    body = sent(*CREATE, "--conversation-name", "Tour", "--max-participants", "2", "--audio-only")
    assert body == {"conversation_name": "Tour", "max_participants": 2, "audio_only": True}
    assert sent(*CREATE, "--no-audio-only") == {"audio_only": False}
    assert sent(*CREATE, "--conversation-name", "true") == {"conversation_name": "true"}
    assert sent(*CREATE, "--conversation-name=") == {"conversation_name": ""}


def test_fields_of_objects(sent: Sent) -> None:
    body = sent(*CREATE, "--properties.max-call-duration", "300", "--properties.no-enable-recording")
    assert body == {"properties": {"max_call_duration": 300, "enable_recording": False}}
    body = sent(
        *CREATE, "--properties", '{"language": "english", "max_call_duration": 1}', "--properties.max-call-duration=2"
    )
    assert body == {"properties": {"language": "english", "max_call_duration": 2}}


def test_fields_of_any_name(sent: Sent) -> None:
    body = sent(*SEND, "--request-data.first-name", "Ada", "--request-data.age=36", "--request-data.tags", "[1]")
    assert body["request_data"] == {"first-name": "Ada", "age": 36, "tags": [1]}


def test_lists(sent: Sent) -> None:
    body = sent(*SEND, "--keywords", "Larkfield", "--keywords", "dental")
    assert body["keywords"] == ["Larkfield", "dental"]
    assert sent(*SEND, "--keywords", "[]")["keywords"] == []
    assert sent(*SEND, "--keywords", '["a", "b"]', "--keywords", "c")["keywords"] == ["a", "b", "c"]
    assert sent(*SEND, "--keywords", "[a]")["keywords"] == ["[a]"], "which is no list"


def test_a_text_that_names_a_file_is_refused(
    sent: Sent, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert sent(*SEND, "--task", "@prompt.txt")["task"] == "@prompt.txt"
    (tmp_path / "prompt.txt").write_text("Say hello.", "utf-8")
    ended = command(*SEND, "--task", "@prompt.txt", "--dry-run")
    assert ended.status == 2
    assert "--task is a text, and '@prompt.txt' names a file: write \"$(cat prompt.txt)\"" in ended.err
    assert sent(*SEND, "--json", '{"task": "@prompt.txt"}')["task"] == "@prompt.txt"
    assert sent(*SEND, "--task", "@" + "x" * 5000)["task"].startswith("@x")


def test_what_looks_like_an_option_can_be_a_value(sent: Sent) -> None:
    assert sent(*SEND, "--task=--help")["task"] == "--help"
    assert sent(*SEND, "--task", "-x")["task"] == "-x"


def test_null_is_null_where_it_may_be(sent: Sent) -> None:
    assert sent("anam", "voices", "update", "v1", "--display-name=V", "--country", "null") == {
        "displayName": "V",
        "country": None,
    }
    assert sent("anam", "personas", "update", "p1", "--description", "null") == {"description": "null"}


@pytest.mark.parametrize("words", [["--json", "@{file}"], ["--arguments", "@{file}"], ["--json", "-"], ["--json=-"]])
def test_all_arguments_as_json(words: list[str], sent: Sent, tmp_path: Path) -> None:
    text = '{"conversation_name": "Tour", "properties": {"language": "english"}, "max_participants": 4}'
    (tmp_path / "in.json").write_text(text, "utf-8")
    given = [word.format(file=tmp_path / "in.json") for word in words]
    body = sent(*CREATE, *given, "--max-participants", "2", "--properties.max-call-duration", "9", stdin=text)
    assert body == {
        "conversation_name": "Tour",
        "properties": {"language": "english", "max_call_duration": 9},
        "max_participants": 2,
    }


def test_json_on_the_line_and_its_places(sent: Sent, command: Command) -> None:
    assert sent("anam", "personas", "update", "--json", '{"id": "p1", "name": "Cara"}') == {"name": "Cara"}
    assert sent("anam", "personas", "create", "--json", '{"name": "Cara", "avatarId": "a1"}')["avatarId"] == "a1"
    ended = command("anam", "personas", "get", "--json", "p1", "--dry-run")
    assert json.loads(ended.out)["url"].endswith("/personas/p1"), "a place that follows --json is none of its own"


def test_a_whole_body(sent: Sent) -> None:
    steps = [{"op": "replace", "path": "/persona_name", "value": "Cara"}]
    assert sent("tavus", "personas", "patch", "p1", "--body", json.dumps(steps)) == steps
    assert sent("tavus", "personas", "patch", "p1", "--json", json.dumps(steps)) == steps


def test_names_that_the_command_has_itself(command: Command) -> None:
    words = ("bland", "automations", "test-trigger", "t1", "--arguments.dry-run", "--event-data", "{}", "--dry-run")
    assert json.loads(command(*words).out)["body"] == {"eventData": {}, "dryRun": True}


def test_underscores_are_dashes(command: Command) -> None:
    assert command("bland", "blocked_numbers", "list", "--help").status == 0


def test_a_key_is_never_shown_nor_needed_for_a_dry_run(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANAM_API_KEY", "the-key-that-nobody-sees")
    shown = command("anam", "personas", "create", "--name", "Cara", "--dry-run").out
    assert json.loads(shown)["headers"]["authorization"] == "***"
    assert "the-key" not in shown


class TestOnce:
    """Methods that do what others do, at most once for a key."""

    SEND = ("bland", "calls", "send-once", "--phone-number", "+13125550117", "--task", "x")

    def test_the_key_goes_where_it_is_found_again(self, sent: Sent) -> None:
        body = sent(*self.SEND, "--key", "order 1", "--metadata.desk", "a")
        assert body["metadata"] == {"desk": "a", "personae_key": "order 1"}
        assert sent("tavus", "videos", "create-once", "--key", "v1", "--replica-id", "r1")["video_name"] == "v1"

    def test_it_is_done_once(self, command: Command, box: Any) -> None:
        first, again = (command(*self.SEND, "--key", "order 1", "--sandbox", "--json") for _ in range(2))
        assert (first.status, again.status) == (0, 0), again.err
        assert json.loads(first.out)["call_id"] == json.loads(again.out)["call_id"]
        assert [request.path for request in box.requests if request.method == "POST"] == ["/v1/calls"]

    def test_the_key_is_needed_and_takes_the_place_of_a_name(self, command: Command) -> None:
        assert "missing: --key" in command(*self.SEND).err
        ended = command("tavus", "videos", "create-once", "--key", "v1", "--video-name", "x", "--replica-id", "r1")
        assert (ended.status, "there is no option '--video-name'" in ended.err) == (2, True)

    def test_where_it_cannot_tell_it_may_have_been_done(self, command: Command, box: Any) -> None:
        box.faults.add(ConnectionReset(), operation="sendCall", times=None)
        box.faults.add(Status(500), operation="listCalls", after=1, times=None)
        ended = command(*self.SEND, "--key", "order 2", "--sandbox")
        assert (ended.status, "it may have been made" in ended.err) == (5, True)
        box.faults.clear()
        box.faults.add(Status(401), operation="listCalls", times=None)
        assert command(*self.SEND, "--key", "order 3", "--sandbox").status == 4

    def test_all_of_them_are_commands(self, command: Command) -> None:
        made = [one for vendor in VENDORS for one in map(at_most_once, methods(vendor).all) if one is not None]
        assert len(made) > 6
        for one in made:
            assert hasattr(getattr(getattr(Sandbox(), one.vendor)(), one.resource), one.name)
            assert "--key TEXT" in command(one.vendor, one.resource, one.name, "--help").out


class TestSecrets:
    CREATE = (
        "anam",
        "llms",
        "create",
        "--display-name=m",
        "--llm-format=openai",
        "--urls=[]",
        "--model-name=m",
        "--secret",
    )

    def test_one_on_the_line_is_refused_and_not_repeated(self, command: Command) -> None:
        ended = command(*self.CREATE, "sk-12345", "--dry-run")
        assert ended.status == 2
        assert "is a secret, and other programs can read the command line" in ended.err
        assert "sk-12345" not in ended.err

    @pytest.mark.parametrize("word", ["@{file}", "-"])
    def test_it_comes_from_a_file_or_a_pipe(self, word: str, command: Command, tmp_path: Path, box: Any) -> None:
        (tmp_path / "secret").write_text("sk-12345\n", "utf-8")
        ended = command(*self.CREATE, word.format(file=tmp_path / "secret"), "--sandbox", stdin="sk-12345\n")
        assert ended.status == 0, ended.err
        assert json.loads(box.requests[-1].content)["secret"] == "sk-12345"


WRONG = {
    "a number that is none": ([*CREATE, "--max-participants", "two"], "must be a whole number, not 'two'"),
    "an argument that is missing": (["bland", "calls", "send"], "missing: --phone-number"),
    "a place that is missing": (["anam", "personas", "get"], "missing: ID"),
    "a place too many": (["anam", "personas", "get", "a", "b"], "unexpected extra argument (b)"),
    "an option that there is not": ([*CREATE, "--conversation-nam", "x"], "did you mean '--conversation-name'?"),
    "an unknown method": (["bland", "calls", "sned"], "personae bland calls 'sned': did you mean 'send'?"),
    "what --wait does": (["tavus", "videos", "create-and-wait"], "personae tavus videos create --wait does that"),
    "what --wait does for what is there": (["bland", "evals", "wait_for_run"], "bland evals get-run --wait does that"),
    "a resource that there is not": (["bland", "call"], "did you mean 'calls'?"),
    "a vendor that there is not": (["tavos"], "did you mean 'tavus'?"),
    "JSON that is none": ([*CREATE, "--properties", "{oops"], "--properties must be JSON, or @FILE"),
    "JSON that is no object": ([*CREATE, "--properties", "[1]"], "--properties must be a JSON object"),
    "an unknown name in JSON": ([*CREATE, "--json", '{"conversation_nam": 1}'], "did you mean 'conversation_name'?"),
    "a field that there is not": ([*CREATE, "--properties.languag", "x"], "did you mean '--properties.language'?"),
    "a file that is not there": ([*CREATE, "--json", "@/no/such/file"], "from '/no/such/file': No such file"),
    "JSON that is none for all": ([*CREATE, "--json", "@/dev/null"], "what --json or --arguments names must be JSON"),
    "all arguments twice": ([*CREATE, "--json", "{}", "--arguments", "{}"], "both give all arguments: give one"),
    "the same one twice": ([*CREATE, "--json", "{}", "--json", "{}"], "both give all arguments: give one"),
    "a value that is forgotten": (["bland", "calls", "send", "--task", "--voice"], "--task has no value before --vo"),
    "one of ours that is forgotten": (["personas", "--search", "--limit", "3"], "--search has no value before --l"),
    "a value that help is not": (["bland", "calls", "send", "--task", "--help"], "write --task=--help if it"),
    "a number of items that is none": (["anam", "personas", "list", "--limit", "x"], "'x' is not a valid whole number"),
    "seconds that are none": (["drift", "--every", "x"], "'x' is not a valid number"),
    "a field that is not in the specification": (
        [*CREATE, "--json", '{"properties": {"languge": 1}}', "--dry-run"],
        "properties has no field 'languge', did you mean 'language'?\n",
    ),
    "two forms": (["anam", "personas", "list", "--json", "--csv"], "use --json or --csv, not both"),
    "two ends": (["anam", "personas", "list", "--all", "--limit", "3"], "use --limit or --all, not both"),
    "fields of what is no object": (
        [*CREATE, "--json", '{"properties": 1}', "--properties.language", "x"],
        "--properties.language is a field of --properties, which was given as something else",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_a_sentence(case: str, command: Command) -> None:
    words, sentence = WRONG[case]
    ended = command(*words, "--sandbox")
    assert ended.status == 2
    assert ended.out == ""
    assert sentence in ended.err
    assert ended.err.startswith("personae: ")
    assert len(ended.err.splitlines()) == 1
