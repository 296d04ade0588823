"""Errors in the words of those who type commands."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Mapping
from importlib import import_module

import pytest

from personae.cli.sentences import as_commands, operation_of, sentence_of
from personae.errors import APIStatusError, ConfigurationError, PaginationError
from personae.methods import methods
from personae.sandbox import RateLimited, Sandbox
from personae.vendors import VENDORS

from .running import Command, words_of
from .terminals import piped

SEND = "bland calls send --phone-number +1 --task x"

SAID: Mapping[str, str] = {
    "anam personas list --page-size 0": "anam personas list: --page-size must be a whole number of at least 1, not 0",
    """bland calls list --json '{"limit": "x"}'""": (
        "bland calls list: --page-size must be a whole number of at least 1, not 'x'"
    ),
    "bland calls list --start-date tomorrow": (
        "bland calls list: --start-date must be a time such as 2026-05-01 or 2026-05-01T10:00:00Z"
    ),
    """bland calls list --json '{"start_date": 5}'""": (
        "bland calls list: --start-date must be a time such as 2026-05-01 or 2026-05-01T10:00:00Z, not a number"
    ),
    "bland calls get ''": "bland calls get: CALL_ID must be an id, not ''",
    f"""{SEND} --json '{{"record": "x"}}'""": "bland calls send: --record must be true or false, not a string",
    f"""{SEND} --json '{{"dynamic_data": [1]}}'""": (
        "bland calls send: --dynamic-data[0] must be an object, not a number"
    ),
    "bland calls send-once --key '' --phone-number +1 --task x": (
        "bland calls send-once: --key must be a string of 1 to 200 characters that can be printed, without spaces "
        "around it, such as the id of an order"
    ),
    "tavus videos create --replica-id r --script x --wait --deadline 1e300": (
        "Invalid value for '--deadline': 1e+300 is not in the range 0<x<=1000000000. "
        "(see personae tavus videos create --help)"
    ),
    "personas anam:": "'anam:' is not the address of a persona: use VENDOR:ID with one of anam, bland, tavus",
    "personas bland": "'bland' is not the address of a persona: use VENDOR:ID with one of anam, bland, tavus",
    f"""{SEND} --json '{{"keywords": {{}}}}'""": "bland calls send: --keywords must be a list, not an object",
    """tavus conversations create --json '{"properties": {"max_call_duration": "x"}}'""": (
        "tavus conversations create: --properties.max-call-duration must be a whole number, not a string"
    ),
    """bland batches create --json '{"global": {}, "call_objects": [{}]}'""": (
        "bland batches create: --call-objects[0] lacks 'phone_number', which BatchCall must have"
    ),
    "anam personas get nobody": "anam personas get: 404: there is no persona 'nobody' (request id sandbox-000001)",
}


@pytest.mark.parametrize("line", SAID)
def test_what_is_wrong_is_said_as_it_is_typed(line: str, command: Command, box: Sandbox) -> None:
    ended = command(*words_of(line), "--sandbox")
    assert (ended.out, ended.err) == ("", f"personae: {SAID[line]}\n")
    assert ended.status == (4 if "404" in SAID[line] else 2)


def test_what_fields_there_are_is_no_list_of_options(command: Command, box: Sandbox) -> None:
    said = command(*words_of("""tavus conversations create --json '{"properties": {"max": 1}}'"""), "--sandbox").err
    assert said.startswith("personae: tavus conversations create: --properties has no field 'max'; it has max_call_")
    assert said.count("--") == 1
    assert "extra_body" not in said


@pytest.mark.parametrize(
    "value", ["a mapping", "True or False", "is None", "it's a mapping", "\\' a mapping", 'a "day"']
)
def test_what_somebody_has_written_stays_as_it_is(value: str, command: Command, box: Sandbox) -> None:
    given = json.dumps({"conversation_name": "x", "properties": {value: 1}})
    said = command("tavus", "conversations", "create", "--sandbox", "--json", given).err
    assert f"--properties has no field {value!r}; it has" in said
    quoted = sentence_of(ConfigurationError(f"the vendor's x must be a mapping, not {value!r}, or None"))
    assert quoted == f"the vendor's x must be an object, not {value!r}, or null"


def test_quotes_without_an_end_take_no_longer() -> None:
    began = time.monotonic()
    for text in ("'\\" * 100_000, "'" + "\\'" * 100_000, '"' * 100_001, "' " * 100_001):
        assert sentence_of(ConfigurationError(text)) == text
    assert time.monotonic() - began < 5


def test_a_list_that_repeats_names_the_option() -> None:
    error = PaginationError(
        "the items at this from_ 1 came before: the list does not end", vendor="bland", operation="listCalls"
    )
    said = sentence_of(error, {"from_": "--from"})
    assert said == "bland calls list: the items at --from 1 came before: the list does not end"
    assert sentence_of(error).startswith("bland calls list: the items at this from_ 1 ")
    assert operation_of(error) == "bland calls list: "


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_operation_is_called_by_its_command(vendor: str) -> None:
    for method in methods(vendor).all:
        made = getattr(import_module(f"personae_api.{vendor}.calls"), method.call)
        operation = made(**dict.fromkeys(method.arguments["required"], "")).operation
        said = as_commands(f"{vendor} {operation.id}: no")
        words = said.removesuffix(": no").split()
        assert [word.replace("-", "_") for word in words] == [vendor, method.resource, method.name]
    assert as_commands(f"{vendor} is {vendor} webhook") == f"{vendor} is {vendor} webhook"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.2, "after 1 s"),
        (86400, "after 86400 s"),
        (86401, "after 2026-05-02 10:00 UTC"),
        (30 * 86400, "after 2026-05-31 10:00 UTC"),
        (2300360150, "in more than a year"),
        (1e300, "in more than a year"),
    ],
)
def test_a_far_time_is_a_date(seconds: float, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("personae.cli.sentences.time.time", lambda: 1777629600.0)
    error = APIStatusError(
        vendor="bland",
        operation="listCalls",
        attempts=1,
        status_code=429,
        code=None,
        message="slow",
        request_id=None,
        body=None,
        headers={},
        retry_after=seconds,
    )
    assert sentence_of(error) == f"bland calls list: 429: slow; try again {said}"


def test_a_far_date_of_a_vendor_is_no_long_number(command: Command, box: Sandbox) -> None:
    box.faults.add(RateLimited(retry_after="Fri, 25 Nov 2098 10:00:00 GMT"), operation="listPersonas", times=None)
    assert command("anam", "personas", "list", "--sandbox").err.endswith("; try again in more than a year\n")


class TestRepeatedNames:
    """One of two would be lost without a word, and the other dialled."""

    @pytest.mark.parametrize(
        "words",
        [
            ("--json", '{"phone_number": "+1", "task": "x", "phone_number": "+2"}'),
            ("--json", '{"phone_number": "+1", "task": "x", "phoneNumber": "+2"}'),
            ("--phone-number", "+1", "--task", "x", "--request-data", '{"a": 1, "a": 2}'),
            ("--phone-number", "+1", "--task", "x", "--request-data.a", '{"b": {"c": 1, "c": 2}}'),
            ("--phone-number", "+1", "--task", "x", "--dynamic-data", '[{"url": "a", "url": "b"}]'),
        ],
    )
    def test_they_are_refused(self, words: tuple[str, ...], command: Command, box: Sandbox) -> None:
        ended = command("bland", "calls", "send", *words, "--sandbox")
        assert (ended.status, ended.out) == (2, "")
        assert "twice in one object" in ended.err or "are the same argument" in ended.err
        assert box.requests == []

    def test_so_is_one_of_standard_input(self, command: Command, box: Sandbox) -> None:
        text = '{"phone_number": "+1", "phone_number": "+2", "task": "x"}'
        ended = command("bland", "calls", "send", "--json", "-", "--sandbox", stdin=text)
        assert ended.err.startswith("personae: all arguments at once (--json or --arguments) has 'phone_number' twice")

    def test_the_same_name_in_two_objects_is_none(self, command: Command, box: Sandbox) -> None:
        given = json.dumps([{"name": "a"}, {"name": "b"}])
        words = ("--phone-number", "+1", "--task", "x", "--request-data.list", given, "--dry-run")
        ended = command("bland", "calls", "send", *words, "--fields", "body.request_data")
        assert json.loads(ended.out) == {"body.request_data": {"list": json.loads(given)}}


class TestMissingPackages:
    """Whoever has a part of the extra is told the whole of it."""

    def without(self, package: str, *words: str) -> subprocess.CompletedProcess[str]:
        code = f"import sys; sys.modules[{package!r}] = None\nfrom personae.cli.main import main; main()"
        return subprocess.run(
            [sys.executable, "-W", "error", "-c", code, *words], capture_output=True, text=True, timeout=60
        )

    @pytest.mark.parametrize(
        ("package", "words"),
        [
            ("httpx_sse", ("bland", "calls", "stream-active", "--sandbox")),
            ("rich", ("bland", "calls", "list", "--sandbox")),
            ("click", ("bland", "calls", "list")),
        ],
    )
    def test_it_is_a_setting(self, package: str, words: tuple[str, ...]) -> None:
        ended = self.without(package, *words)
        assert (ended.returncode, ended.stdout) == (3, "")
        assert "pip install 'personae[cli]'" in ended.stderr
        assert len(ended.stderr.splitlines()) == 1


class TestInstead:
    """What is there where an option of other commands is not."""

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            (
                "bland voices list --limit 2",
                "'--limit': its answer comes whole, without pages, and `--jsonl | head -n 5`",
            ),
            ("bland voices list --all", "'--all': its answer comes whole"),
            ("bland calls get c1 --page-size 2", "'--page-size': its answer comes whole, without pages (see"),
            ("bland calls stream-active --all", "'--all': events have no pages"),
            (
                "bland calls list --deadline 5",
                "'--deadline': nothing is waited for here, and --timeout bounds each call",
            ),
            ("bland calls list --wait", "'--wait': bland calls list starts nothing that can be waited for"),
            ("bland calls list --jsno", "'--jsno': did you mean '--json'?"),
        ],
    )
    def test_it_is_said(self, line: str, said: str, command: Command) -> None:
        ended = command(*words_of(line))
        assert ended.status == 2
        assert ended.err.startswith(f"personae: there is no option {said}")

    def test_it_is_right(self) -> None:
        ended = piped("bland", "voices", "list", "--sandbox", "--jsonl")
        assert all(isinstance(json.loads(line), dict) for line in ended.stdout.splitlines())
