"""What people are asked before a call that dials, costs, buys or deletes."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Mapping
from typing import Any

import pytest

from personae.cli.input import asking
from personae.cli.input.consequences import about, consequence, without_consequence
from personae.cli.statuses import Stop
from personae.methods import Method, at_most_once, methods
from personae.vendors import VENDORS

from .running import Command


def method(name: str) -> Method:
    vendor, resource, own = name.split(".")
    found = methods(vendor).of(resource)
    return found[own] if own in found else next(o for m in found.values() if (o := at_most_once(m)) and o.name == own)


def numbers(count: int) -> list[dict[str, str]]:
    return [{"phone_number": f"+1312555{place:04}"} for place in range(count)]


ASKED: list[tuple[str, Mapping[str, Any], str]] = [
    (
        "bland.calls.send",
        {"phone_number": "+13125550117", "task": "Say hello."},
        "bland calls send (--phone-number +13125550117): Make a call. It places a phone call, which costs money. "
        "Place it?",
    ),
    (
        "bland.calls.send_once",
        {"key": "order 1", "phone_number": "+13125550117"},
        "bland calls send-once (--key order 1, --phone-number +13125550117): Does what send does only once for each "
        "idempotency key and phone number. It places a phone call, which costs money. Place it?",
    ),
    (
        "bland.batches.create",
        {"global_": {"task": "x"}, "call_objects": numbers(5000), "description": "x"},
        "bland batches create (--call-objects +13125550000, +13125550001, +13125550002 and 4,997 more): Start a batch "
        "of calls. It places 5,000 phone calls, which cost money. Place them?",
    ),
    (
        "bland.batches.create",
        {"global_": {}, "call_objects": [{"phoneNumber": "+1"}, {"task": "x"}]},
        "bland batches create (--call-objects +1 and 1 more): Start a batch of calls. It places 2 phone calls, which "
        "cost money. Place them?",
    ),
    (
        "bland.batches.create",
        {"global_": {}, "call_objects": numbers(1)},
        "bland batches create (--call-objects +13125550000): Start a batch of calls. It places a phone call, which "
        "costs money. Place it?",
    ),
    (
        "bland.batches.create",
        {"global_": {}},
        "bland batches create: Start a batch of calls. It places phone calls, which cost money. Place them?",
    ),
    (
        "bland.batches.add_recipients",
        {"batch_id": "b1", "phone_numbers": numbers(2)},
        "bland batches add-recipients b1 (--phone-numbers +13125550000, +13125550001): Add calls to a batch. It places "
        "2 phone calls, which cost money. Place them?",
    ),
    (
        "bland.campaigns.create",
        {"name": "May", "numbers": ["+1", "+2", "+3", "+4"]},
        "bland campaigns create (--name May, --numbers +1, +2, +3 and 1 more): Start a campaign. It places 4 phone "
        "calls, which cost money. Place them?",
    ),
    (
        "bland.numbers.purchase_inbound",
        {"area_code": "312", "phone_number": "+13125550117"},
        "bland numbers purchase-inbound (--area-code 312, --phone-number +13125550117): Buy an inbound number. It buys "
        "something, which costs money. Buy it?",
    ),
    (
        "tavus.conversations.create",
        {"conversation_name": "Tour", "max_participants": 2},
        "tavus conversations create (--conversation-name Tour): Start a conversation. It costs money. Send it?",
    ),
    (
        "bland.sms.delete_conversation_messages",
        {"conversation_id": "c1", "message_ids": ["1", "2", "3", "4"]},
        "bland sms delete-conversation-messages c1 (--message-ids 1, 2, 3 and 1 more): Delete messages of a "
        "conversation. It cannot be undone. Delete it?",
    ),
    (
        "bland.calls.stop",
        {"call_id": "c" * 70},
        f"bland calls stop {'c' * 60}…: Stop a call. It cannot be undone. Send it?",
    ),
    (
        "bland.calls.stop_all_active",
        {},
        "bland calls stop-all-active: Stop all calls. It cannot be undone. Send it?",
    ),
    (
        "bland.twilio_accounts.delete",
        {"encrypted_key": "sk-1"},
        "bland twilio-accounts delete: Disconnect a Twilio account. It cannot be undone. Delete it?",
    ),
    (
        "anam.personas.delete",
        {"id": "\x1b]0;x\x07"},
        "anam personas delete \\x1b]0;x\\x07: Delete a persona. It cannot be undone. Delete it?",
    ),
]


class _Typed(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("name", "given", "question"), ASKED)
def test_the_question_names_what_and_how_many(
    name: str,
    given: Mapping[str, Any],
    question: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "stdin", _Typed("n\n"))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with pytest.raises(Stop, match="not sent"):
        asking.confirm(method(name), given, yes=False)
    assert capsys.readouterr().err == f"{question} [y/N] "


@pytest.mark.parametrize(("name", "given", "question"), ASKED)
def test_a_refusal_without_a_terminal_names_it_too(name: str, given: Mapping[str, Any], question: str) -> None:
    with pytest.raises(Stop) as refused:
        asking.confirm(method(name), given, yes=False)
    told = re.sub(r"\. \w+ \w+\?$", "", question)
    assert str(refused.value) == f"{told}, and there is no terminal to ask on: add --yes"


@pytest.mark.parametrize("vendor", VENDORS)
def test_all_that_have_one_are_asked_in_words(vendor: str) -> None:
    for one in methods(vendor).all:
        asked = consequence(one)
        is_asked = one.effect in ("dial", "bill", "buy", "delete") or one.irreversible
        assert (asked is not None) == is_asked
        assert asked is None or asked.question.endswith("?")
        assert about(one, {}) == ""


TELLING: dict[tuple[str, str], Method] = {
    (one.effect, end): one
    for vendor in VENDORS
    for one in methods(vendor).all
    if (end := one.description[len(without_consequence(one.description)) :].strip())
}
"""A method for each way in which descriptions end with what a call does."""


def test_descriptions_tell_all_there_is_to_tell() -> None:
    assert {effect for effect, _ in TELLING} == {"dial", "bill", "buy", "delete", "write"}


@pytest.mark.parametrize("end", TELLING, ids="-".join)
def test_help_tells_it_once(end: tuple[str, str], command: Command) -> None:
    one = TELLING[end]
    out = " ".join(command(one.vendor, one.resource, one.name, "--help").out.split())
    asked = consequence(one)
    assert asked is not None
    assert f"It {asked.does}. You are asked to confirm it first" in out
    assert end[1] not in out


def test_help_of_many_calls_speaks_of_many(command: Command) -> None:
    out = " ".join(command("bland", "batches", "create", "--help").out.split())
    assert "It places phone calls, which cost money. You are asked to confirm it first" in out


class TestHelp:
    """What stands under which heading."""

    def sections(self, command: Command, *words: str) -> dict[str, str]:
        out = command(*words, "--help").out
        parts = re.split(r"^(\S.*):\n", out, flags=re.MULTILINE)
        return dict(zip(parts[1::2], (" ".join(part.split()) for part in parts[2::2]), strict=True))

    def test_arguments_stand_without_a_name_and_options_have_one(self, command: Command) -> None:
        told = self.sections(command, "anam", "personas", "update")
        assert told["Arguments"].startswith("ID ")
        assert "--name TEXT" in told["Options"]
        assert "--phone-number TEXT" in self.sections(command, "bland", "calls", "send")["Required options"]

    def test_lines_come_one_by_one_where_there_are_several(self, command: Command) -> None:
        assert "as items arrive" in self.sections(command, "anam", "personas", "list")["Output"]
        assert "as items arrive" not in self.sections(command, "anam", "personas", "get")["Output"]

    def test_what_changes_no_file_is_not_offered_for_one(self, command: Command) -> None:
        told = self.sections(command, "bland", "calls", "get-recording")["Output"]
        assert "--output FILE" in told
        assert not re.search("--(jsonl|csv|fields)", told)

    def test_how_values_are_written_is_told(self, command: Command) -> None:
        told = self.sections(command, "bland", "calls", "send")
        assert "write @@ for a first @" in told["Values"]
        assert "'\"1\"' sends the string 1" in told["Values"]
        assert "With @FILE, - or {...} it sets the arguments" in told["Output"]
        assert "unless you add --yes or --sandbox" in told["Effect"]
