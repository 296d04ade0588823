"""`allow=`: what a client may do at all. Everything else is refused before anything is sent."""

from __future__ import annotations

import json
import re
from collections import Counter
from importlib import import_module
from importlib.resources import files
from itertools import combinations
from pkgutil import iter_modules
from threading import Thread
from typing import Any

import pytest

import personae
from personae import ConfigurationError, NotAllowedError, Personae, PersonaeError
from personae.sandbox import Sandbox
from personae.vendors import VENDORS
from personae_api.types import EFFECTS, Call, DownloadCall, Operation, PagedCall, StreamCall
from scripts.pipeline.endpoints import operations as pipeline
from tests.support.both_clients import KEYS, Flavour
from tests.support.each import each_async, for_each
from tests.support.invented_calls import call
from tests.support.scripted_vendor import Script, Sent, always, answer, script
from tests.support.served_vendor import serving
from tests.support.sync_or_async import closed, collected, done

pytestmark = pytest.mark.anyio


def operations(vendor: str) -> list[Operation]:
    package = import_module(f"personae_api.{vendor}.calls")
    modules = [import_module(f"{package.__name__}.{one.name}") for one in iter_modules(package.__path__)]
    return [value for module in modules for value in vars(module).values() if isinstance(value, Operation)]


OPERATIONS = {vendor: operations(vendor) for vendor in VENDORS}


def by_the_specification(vendor: str) -> dict[str, str]:
    """What each operation does, read anew."""
    document = json.loads(files("personae_api").joinpath(vendor, "specification.json").read_bytes())
    found = {}
    for path in document["paths"].values():
        for method, one in path.items():
            if "operationId" in one:
                reads = method == "get" or one.get("x-personae-repeatable")
                plain = "read" if reads else "delete" if method == "delete" else "write"
                found[one["operationId"]] = one.get("x-personae-effect", plain).removesuffix("s")
    return found


def call_of(one: Operation) -> Call[Any, Any]:
    path = dict.fromkeys(re.findall(r"{(\w+)}", one.path), "1")  # which may be a text or a number
    kind = StreamCall if one.streaming else PagedCall if one.paging else DownloadCall if one.media_types else Call
    return kind(one, None, path=path)


def vendor_that_counts(sent: Counter[str]) -> Script:
    def answered(_: Sent) -> Any:
        sent["requests"] += 1
        return answer({})

    return always(answered)


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_operation_has_the_effect_of_the_specification(vendor: str) -> None:
    expected = by_the_specification(vendor)
    assert {one.id: one.effect for one in OPERATIONS[vendor]} == expected
    assert len(expected) > 40


def test_there_is_one_list_of_effects() -> None:
    assert {effect.removesuffix("s") for effect in pipeline.EFFECTS} < set(EFFECTS)
    assert {one.effect for vendor in VENDORS for one in OPERATIONS[vendor]} == set(EFFECTS)


async def judged(client: Any, one: Operation) -> NotAllowedError | None:
    """Why a call is refused, None if it is sent, whatever comes of it: not all answers are files or lists."""
    try:
        await (collected(client._stream(call_of(one))) if one.streaming else done(client.send(call_of(one))))
    except NotAllowedError as error:
        return error
    except PersonaeError as error:
        if error.outcome == "not_sent":  # type: ignore[attr-defined]
            raise
    return None


@pytest.mark.parametrize("size", range(len(EFFECTS) + 1))
@pytest.mark.parametrize("vendor", VENDORS)
async def test_every_operation_is_sent_or_refused_as_its_effect_says(vendor: str, size: int) -> None:
    async def check(allow: set[Any]) -> None:
        sent: Counter[str] = Counter()
        client = Flavour("").client(vendor_that_counts(sent), vendor=vendor, allow=allow)
        for one in OPERATIONS[vendor]:
            sent.clear()
            refusal = await judged(client, one)
            assert sent["requests"] == (one.effect in allow), one.id
            if one.effect not in allow:
                assert refusal is not None
                assert (refusal.vendor, refusal.operation, refusal.effect) == (vendor, one.id, one.effect)
                assert set(refusal.allowed) == allow
                assert refusal.outcome == "not_sent"

    await each_async({"-".join(some) or "nothing": set(some) for some in combinations(EFFECTS, size)}, check)


@for_each("effect", EFFECTS)
@pytest.mark.parametrize("vendor", VENDORS)
async def test_the_asynchronous_clients_judge_alike(vendor: str, effect: Any) -> None:
    sent: Counter[str] = Counter()
    client = Flavour("Async").client(vendor_that_counts(sent), vendor=vendor, allow={effect})
    refused = {one.effect for one in OPERATIONS[vendor] if await judged(client, one) is not None}
    assert refused == {one.effect for one in OPERATIONS[vendor]} - {effect}
    assert sent["requests"] == sum(one.effect == effect for one in OPERATIONS[vendor])


async def test_the_sentence_names_operation_effect_and_what_is_allowed(flavour: Flavour) -> None:
    bland = flavour.client(script(), vendor="bland", allow={"write", "read"})
    with pytest.raises(NotAllowedError) as failure:
        await done(bland.calls.send(phone_number="+13125550117", task="Say hello."))
    expected = "bland sendCall is not sent: its effect is 'dial', and this client allows 'read', 'write'"
    assert str(failure.value) == expected
    with pytest.raises(NotAllowedError, match="this client allows nothing"):
        await done(bland.with_options(allow=()).calls.list().all())


async def test_lists_and_files_are_refused_when_they_are_asked_for(flavour: Flavour) -> None:
    bland = flavour.client(script(), vendor="bland", allow={"write"})
    with pytest.raises(NotAllowedError, match="its effect is 'read'"):
        bland.calls.list()
    with pytest.raises(NotAllowedError, match="its effect is 'read'"):
        bland.calls.get_recording("c1")
    with pytest.raises(NotAllowedError):
        await done(bland.calls.with_response.get("c1"))


async def test_an_operation_that_does_not_say_what_it_does_is_sent_where_all_is_allowed(flavour: Flavour) -> None:
    assert (await done(flavour.client(script(answer({}))).send(call()))).status_code == 200
    with pytest.raises(NotAllowedError, match="its effect is unknown"):
        await done(flavour.client(script(), allow=EFFECTS).send(call()))


async def test_nothing_is_refused_of_wrong_arguments_that_may_not_be_sent_anyway(flavour: Flavour) -> None:
    anam = flavour.client(script(), allow={"read"})
    with pytest.raises(NotAllowedError):
        await done(anam.personas.delete(".."))


class TestOptions:
    @for_each(
        ("allow", "message"),
        [
            ({"reed"}, r"allow=\.\.\. has 'reed', which is not an effect: did you mean 'read'\?"),
            ({"read", "dials"}, "did you mean 'dial'"),
            ("wriet", "did you mean 'write'"),
            ({"everything"}, "there are read, write, delete, dial, bill, buy"),
            ({1}, "has 1, which is not an effect"),
            (True, "must be a set of effects such as {'read'}, not bool"),
        ],
    )
    async def test_a_misspelt_effect_is_refused_with_the_nearest(
        self, flavour: Flavour, vendor: str, allow: Any, message: str
    ) -> None:
        with pytest.raises(ConfigurationError, match=message):
            flavour.client(script(), vendor=vendor, allow=allow)
        with pytest.raises(ConfigurationError, match=message):
            flavour.client(script(), vendor=vendor).with_options(allow=allow)

    async def test_any_collection_is_taken_and_copied(self, flavour: Flavour) -> None:
        mine: Any = ["read"]
        client = flavour.client(script(answer({})), allow=mine)
        mine.append("write")
        with pytest.raises(NotAllowedError):
            await done(client.personas.create(name="Nia"))
        assert client.with_options(timeout=3)._options.allow == frozenset({"read"})
        assert flavour.client(script(), allow="read")._options.allow == frozenset({"read"})

    async def test_a_copy_may_do_less(self, flavour: Flavour) -> None:
        client = flavour.client(script(answer({"id": "p1"})), allow={"read", "write"})
        reading = client.with_options(allow={"read"})
        with pytest.raises(NotAllowedError):
            await done(reading.personas.create(name="Nia"))
        await done(client.personas.create(name="Nia"))

    @pytest.mark.parametrize("more", [{"read", "buy"}, EFFECTS, None])
    async def test_a_copy_may_never_do_more(self, flavour: Flavour, more: Any) -> None:
        reading = flavour.client(script(), allow={"read"})
        with pytest.raises(ConfigurationError, match="can only remove effects, and this client does not allow '"):
            reading.with_options(allow=more)

    @pytest.mark.parametrize("option", [{"allow": {"read"}}, {"dry_run": True}])
    async def test_all_clients_of_all_vendors_have_it_or_it_is_refused(self, flavour: Flavour, option: Any) -> None:
        together = flavour.personae(anam="key-of-anam", tavus="key-of-tavus", **option)
        for vendor in ("anam", "tavus"):
            options = getattr(together, vendor)._options
            assert {name: getattr(options, name) for name in option} == option
        await closed(together)
        theirs = flavour.client(script())
        with pytest.raises(
            ConfigurationError, match=f"{next(iter(option))}=... does not apply to a client that you pass in"
        ):
            flavour.personae(anam=theirs, tavus="key-of-tavus", **option)
        await closed(flavour.personae(anam=theirs.with_options(**option), tavus="key-of-tavus"))


@pytest.mark.usefixtures("library")
async def test_no_connection_is_opened_for_what_is_refused(flavour: Flavour) -> None:
    with serving(lambda connection, _: connection.answer('{"data": []}')) as server:
        async with flavour.connected(server.url, vendor="bland", allow={"read"}) as bland:
            with pytest.raises(NotAllowedError):
                await done(bland.calls.send(phone_number="+13125550117"))
            with pytest.raises(NotAllowedError):
                await done(bland.tts.create_speech(text="Hello", voice="nia").read())
            assert (server.peers, server.requests) == ([], [])
            await done(bland.personas.list().all())
            assert len(server.peers) == 1


def test_threads_that_share_a_client_are_judged_alike() -> None:
    sandbox = Sandbox(personas=3)
    reading = sandbox.anam(allow={"read"})
    refused: list[NotAllowedError] = []
    read: list[int] = []

    def work() -> None:
        for _ in range(20):
            read.append(len(reading.personas.list().all()))
            try:
                reading.personas.create(name="Nia")
            except NotAllowedError as error:
                refused.append(error)

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (read, len(refused)) == ([3] * 80, 80)
    assert {request.method for request in sandbox.requests} == {"GET"}


async def test_tools_are_those_that_their_client_allows_too(flavour: Flavour) -> None:
    client = flavour.client(script(), vendor="bland", allow={"read", "dial"})
    assert {tool.effect for tool in personae.tools(client, allow=EFFECTS)} == {"read", "dial"}
    assert {tool.effect for tool in personae.tools(client)} == {"read"}


def test_a_list_of_all_vendors_tells_of_one_that_may_not_read() -> None:
    sandbox = Sandbox(personas=2)
    listing = Personae(anam=sandbox.anam(), bland=sandbox.bland(allow={"write"}), tavus=sandbox.tavus()).list()
    assert len(listing.records) == 4
    assert {vendor: type(error) for vendor, error in listing.errors.items()} == {"bland": NotAllowedError}
    assert KEYS["bland"] not in str(listing.errors)
