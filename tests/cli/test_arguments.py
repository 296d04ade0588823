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
from tests.support.each import for_each

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


ANY = {
    "1.10": "1.10",
    "1234e56": "1234e56",
    "123456789.123456789123": "123456789.123456789123",
    "12345678901234567890": "12345678901234567890",
    "9007199254740993": "9007199254740993",
    "007": "007",
    "+5": "+5",
    "-0": "-0",
    " 5": " 5",
    "5 ": "5 ",
    "1e999": "1e999",
    "NaN": "NaN",
    "Infinity": "Infinity",
    "True": "True",
    "": "",
    "[a]": "[a]",
    '"a': '"a',
    "@@home": "@home",
    "5": 5,
    "-1.5": -1.5,
    "9007199254740992": 9007199254740992,
    "true": True,
    "false": False,
    "null": None,
    '"1"': "1",
    '"null"': "null",
    '[1, "a"]': [1, "a"],
    '{"a": 1}': {"a": 1},
}


def test_what_may_be_anything_is_typed_only_if_nothing_is_lost(sent: Sent) -> None:
    words = [word for place, text in enumerate(ANY) for word in (f"--request-data.f{place}={text}",)]
    found = sent(*SEND, *words)["request_data"]
    assert dict(zip(ANY, found.values(), strict=True)) == ANY
    assert [type(value) for value in found.values()] == [type(value) for value in ANY.values()]


def test_what_may_be_of_several_types_is_a_text_unless_it_is_of_one(sent: Sent) -> None:
    create = ("tavus", "personas", "create", "--system-prompt", "x")
    given = {"true": True, "null": "null", "5": "5", '"true"': "true", "auto": "auto"}
    for text, value in given.items():
        body = sent(*create, f"--layers.tts.tts-emotion-control={text}")
        assert body["layers"]["tts"]["tts_emotion_control"] == value, text


def test_fields_of_any_name(sent: Sent) -> None:
    body = sent(*SEND, "--request-data.first-name", "Ada", "--request-data.age=36", "--request-data.tags", "[1]")
    assert body["request_data"] == {"first-name": "Ada", "age": 36, "tags": [1]}


def test_lists(sent: Sent) -> None:
    body = sent(*SEND, "--keywords", "Larkfield", "--keywords", "dental")
    assert body["keywords"] == ["Larkfield", "dental"]
    assert sent(*SEND, "--keywords", "[]")["keywords"] == []
    assert sent(*SEND, "--keywords", '["a", "b"]', "--keywords", "c")["keywords"] == ["a", "b", "c"]
    assert sent(*SEND, "--keywords", '["@a", "null", 1.10, 12345678901234567890.0]')["keywords"] == [
        "@a",
        "null",
        "1.10",
        "12345678901234567890.0",
    ], "what is in JSON is meant as it is"
    assert sent(*SEND, "--keywords", "[a]")["keywords"] == ["[a]"], "which is no list"


@pytest.mark.parametrize("name", ["prompt.txt", "promt.txt"])
def test_a_text_that_seems_to_name_a_file_is_refused(
    name: str, sent: Sent, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is called and told the name of a file, nor what is in one that whoever wrote the text has named."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "prompt.txt").write_text("Say hello.", "utf-8")
    ended = command(*SEND, "--task", f"@{name}", "--dry-run")
    assert (ended.status, ended.out) == (2, "")
    assert f'--task may be a text, so no file is read for it: write "$(cat {name})"' in ended.err
    for words in (("--keywords", "a", "--keywords"), ("--request-data.x",), ("--json", "{}", "--request-data.x")):
        ended = command(*SEND, *words, f"@{name}", "--dry-run")
        assert (ended.status, "so no file is read for it" in ended.err) == (2, True), words
    assert command("anam", "personas", "get", f"@{name}", "--dry-run").status == 2
    for option in ("--task", "--request-data.x"):
        ended = command(*SEND, option, "-", "--dry-run", stdin="Say hello.")
        assert (ended.status, 'write "$(cat)"' in ended.err) == (2, True)
    assert sent(*SEND, "--task", f"@@{name}")["task"] == f"@{name}"
    assert sent(*SEND, "--task", f"a@{name}")["task"] == f"a@{name}"
    assert sent(*SEND, "--json", json.dumps({"task": f"@{name}"}))["task"] == f"@{name}"


def test_what_looks_like_an_option_can_be_a_value(sent: Sent) -> None:
    assert sent(*SEND, "--task=--help")["task"] == "--help"
    assert sent(*SEND, "--task", "-x")["task"] == "-x"


def test_null_is_null_where_it_may_be(sent: Sent) -> None:
    assert sent("anam", "voices", "update", "v1", "--display-name=V", "--country", "null") == {
        "displayName": "V",
        "country": None,
    }


def test_null_is_refused_where_it_may_not_be(sent: Sent, command: Command) -> None:
    ended = command("anam", "personas", "update", "p1", "--description", "null", "--dry-run")
    assert (ended.status, "--description cannot be null" in ended.err) == (2, True)
    ended = command(*SEND, "--keywords", "null", "--dry-run")
    assert (ended.status, "--keywords cannot be null" in ended.err) == (2, True)
    assert sent("anam", "personas", "update", "p1", "--json", '{"description": "null"}') == {"description": "null"}
    assert sent(*SEND, "--task", "Null")["task"] == "Null"


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


@pytest.mark.parametrize(
    ("words", "query"),
    [
        (("--page-size", "5"), "limit=5"),
        (("--arguments.limit", "5"), "limit=5"),
        (("--arguments.limit=5",), "limit=5"),
        (("--json", '{"limit": 5}'), "limit=5"),
        (("--arguments.sort-by", "updated_at"), "sort_by=updated_at"),
    ],
)
def test_each_argument_has_its_name_behind_arguments(words: tuple[str, ...], query: str, command: Command) -> None:
    ended = command("bland", "calls", "list", *words, "--dry-run")
    assert ended.status == 0, ended.err
    assert json.loads(ended.out)["url"].endswith(f"?{query}")


def test_so_have_fields(sent: Sent) -> None:
    body = sent(
        *SEND, "--arguments.request-data.age=36", "--arguments.voicemail.action", "hangup", "--arguments.record"
    )
    assert (body["request_data"], body["voicemail"], body["record"]) == ({"age": 36}, {"action": "hangup"}, True)


def test_help_says_which_limit_is_which(command: Command) -> None:
    told = " ".join(command("bland", "calls", "list", "--help").out.split())
    assert "Inside --arguments the name limit is the vendor's: the size of a page." in told
    assert "--page-size NUMBER" in told


@pytest.mark.parametrize("word", ["@{file}", "-"])
def test_what_is_never_a_text_may_be_in_a_file(word: str, sent: Sent, tmp_path: Path) -> None:
    text = '[{"url": "https://example.com"}]'
    (tmp_path / "in.json").write_text(text, "utf-8")
    body = sent(*SEND, "--dynamic-data", word.format(file=tmp_path / "in.json"), stdin=text)
    assert body["dynamic_data"] == json.loads(text)


@pytest.mark.parametrize("word", ["@{file}", "-"])
def test_a_mark_before_a_text_is_no_part_of_it(word: str, sent: Sent, tmp_path: Path) -> None:
    text = '\ufeff{"task": "x"}'
    (tmp_path / "in.json").write_text(text, "utf-8")
    assert sent(*SEND, "--json", word.format(file=tmp_path / "in.json"), stdin=text)["task"] == "x"


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

    @pytest.mark.parametrize("word", ["@{file}", "-"])
    @pytest.mark.parametrize("text", ["", "\n", " \n", "\ufeff\n"])
    def test_an_empty_one_is_not_sent(
        self, text: str, word: str, command: Command, tmp_path: Path, box: Sandbox
    ) -> None:
        (tmp_path / "secret").write_text(text, "utf-8")
        given = word.format(file=tmp_path / "secret")
        ended = command(*SEND, "--task", "x", "--encrypted-key", given, "--sandbox", stdin=text)
        assert (ended.status, box.requests) == (2, [])
        place = "standard input" if word == "-" else repr(str(tmp_path / "secret"))
        assert f"--encrypted-key is empty: there is no secret in {place}" in ended.err


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
    "a field that there is not": ([*CREATE, "--properties.languag", "x"], "mean '--properties.language' or '--prop"),
    "a file that is not there": ([*CREATE, "--json", "@/no/such/file"], "from '/no/such/file': No such file"),
    "JSON that is none for all": (
        [*CREATE, "--json", "@/dev/null"],
        "all arguments at once (--json or --arguments) must be JSON, and what is in '/dev/null' is not: Expecting",
    ),
    "no name of a file after an @": ([*CREATE, "--json", "@"], "needs the name of a file after the @"),
    "no name of a file of a secret": (["bland", "calls", "send", "--encrypted-key", "@"], "needs the name of a file"),
    "no name of a report": (["drift", "--report", ""], "is not a report of drift"),
    "JSON in a file that is none": ([*CREATE, "--properties", "@/dev/null"], "and what is in '/dev/null' is not"),
    "all arguments twice": ([*CREATE, "--json", "{}", "--arguments", "{}"], "all arguments were given twice"),
    "the same one twice": ([*CREATE, "--json", "{}", "--json", "{}"], "all arguments were given twice"),
    "an option twice": (
        ["bland", "calls", "send", "--phone-number", "A", "--phone-number=B", "--task", "x"],
        "personae: --phone-number takes one value, and is given 2: leave all but one out\n",
    ),
    "a field twice": ([*CREATE, "--properties.language=a", "--properties.language=b"], "--properties.language takes"),
    "a free field twice": (["bland", "calls", "send", *["--request-data.a=1"] * 3], "one value, and is given 3:"),
    "one of ours twice": (["anam", "personas", "list", "--fields", "id", "--fields", "name"], "--fields takes one"),
    "one of ours that is not of a vendor": (["personas", "--search=a", "--search=b"], "--search takes one value"),
    "two names of an option": (
        ["anam", "personas", "list", "--per-page", "1", "--page-size", "2"],
        "--page-size and --per-page are the same option, which takes one value, and is given 2",
    ),
    "a value that is forgotten": (["bland", "calls", "send", "--task", "--voice"], "--task needs a value, but --vo"),
    "one of ours that is forgotten": (["personas", "--search", "--limit", "3"], "--search needs a value, but --l"),
    "a value that help is not": (["bland", "calls", "send", "--task", "--help"], "write --task=--help if that is"),
    "a number of items that is none": (["anam", "personas", "list", "--limit", "x"], "'x' is not a valid whole number"),
    "seconds that are none": (["drift", "--every", "x"], "'x' is not a valid number"),
    "a field that is not in the specification": (
        [*CREATE, "--json", '{"properties": {"languge": 1}}', "--dry-run"],
        "properties has no field 'languge', did you mean 'language'?\n",
    ),
    "help as a word": (["help"], "personae 'help': personae --help does that"),
    "help as a word before others": (["bland", "help", "calls"], "personae bland calls --help does that"),
    "a part of an option": (["bland", "calls", "send", "--phone", "1"], "did you mean '--phone-number'?"),
    "a part of several": (["bland", "calls", "list", "--update", "1"], "'--update-start-date' or '--update-end-date'?"),
    "a part of a resource": (["tavus", "conv"], "did you mean 'conversations'?"),
    "a part of a command": (["bland", "calls", "get-rec"], "did you mean 'get-recording'"),
    "no name in fields": (["anam", "personas", "list", "--fields", ""], "--fields needs at least one name"),
    "commas in fields": (["personas", "--fields", " ,"], "--fields needs at least one name"),
    "an empty name in fields": (["bland", "calls", "list", "--fields", "call_id,,to"], "--fields has an empty name"),
    "an empty name at the end": (["personas", "--fields", "name, "], "--fields has an empty name"),
    "a deadline of nothing": (["tavus", "videos", "get", "v1", "--deadline", "5"], "--deadline is only for --wait"),
    "fields of a file": (["bland", "calls", "get-recording", "c1", "--fields", "x"], "a file, which --fields does not"),
    "a form of a file": (["bland", "calls", "get-recording", "c1", "--csv"], "the answer is a file, which --csv does"),
    "no name of a file": (["bland", "calls", "get-recording", "c1", "--output", ""], "--output needs the name"),
    "a file for what is none": (["anam", "personas", "list", "--output", "f"], "--output is for answers that are"),
    "a report and a vendor": (["drift", "anam", "--report", "f"], "--report makes no calls"),
    "one persona of a search": (["personas", "anam:1", "--search", "x"], "--search and --limit are for the list"),
    "two forms": (["anam", "personas", "list", "--json", "--csv"], "use --json or --csv, not both"),
    "two ends": (["anam", "personas", "list", "--all", "--limit", "3"], "use --limit or --all, not both"),
    "fields of what is no object": (
        [*CREATE, "--json", '{"properties": 1}', "--properties.language", "x"],
        "--properties.language is a field of --properties, which was given as something else",
    ),
}  # fmt: skip


def test_what_loses_nothing_may_be_repeated(command: Command, sent: Sent) -> None:
    assert command("anam", "personas", "list", "--all", "--all", "--jsonl", "--jsonl", "--sandbox").status == 0
    words = ("bland", "calls", "send", "--phone-number", "1", "--task", "x", "--dry-run", "--json", "--json")
    assert json.loads(command(*words, '{"voice": "June"}').out)["body"]["voice"] == "June"
    help = command("bland", "calls", "send", "--phone-number=1", "--phone-number=2", "--help")
    assert (help.status, help.err) == (0, "")


@for_each("case", WRONG)
def test_what_is_wrong_is_a_sentence(case: str, command: Command) -> None:
    words, sentence = WRONG[case]
    ended = command(*words, "--sandbox")
    assert ended.status == 2
    assert ended.out == ""
    assert sentence in ended.err
    assert ended.err.startswith("personae: ")
    assert len(ended.err.splitlines()) == 1


def test_an_option_before_the_command_is_told_where_it_belongs(command: Command) -> None:
    for words in (("--sandbox", "personas"), ("bland", "--jsonl", "calls", "list")):
        ended = command(*words)
        assert (ended.status, "options come after the whole command" in ended.err) == (2, True)
