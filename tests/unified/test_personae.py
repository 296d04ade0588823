"""Clients of all vendors, together."""

import threading
from dataclasses import replace
from typing import Any

import pytest

from personae import (
    ConfigurationError,
    Limits,
    NotFoundError,
)
from tests.support.both_clients import VENDORS, Flavour
from tests.support.each import for_each
from tests.support.scripted_vendor import answer, script
from tests.support.sync_or_async import closed, done

from .personas import GOT, LISTED, RECORDS, all_of

pytestmark = pytest.mark.anyio


class TestGet:
    @pytest.mark.parametrize("named", VENDORS)
    async def test_gives_a_record(self, flavour: Flavour, named: str) -> None:
        record = await done(all_of(flavour, **GOT).get(RECORDS[named].address))
        told_by_anam: dict[str, Any] = {"prompt": "Be kind.", "language": None}  # in full, other than in a list
        assert record == replace(RECORDS[named], **(told_by_anam if named == "anam" else {}))

    async def test_an_id_may_have_a_colon(self, flavour: Flavour) -> None:
        requests = script(GOT["tavus"])
        await done(all_of(flavour, tavus=requests).get("tavus:p1:2"))
        assert requests.paths == ["/v2/personas/p1%3A2"]

    @for_each(
        "address",
        [
            "",
            "a1",
            ":a1",
            "anam:",
            "ANAM:a1",
            "openai:a1",
            "anam a1",
            " anam:a1",
            "anam/a1",
            None,
            17,
            b"anam:a1",
            ["anam:a1"],
        ],
    )
    async def test_a_wrong_address_says_what_is_allowed(self, flavour: Flavour, address: Any) -> None:
        with pytest.raises(
            ConfigurationError, match="is not the address of a persona: use VENDOR:ID with one of anam, tavus"
        ):
            await done(all_of(flavour, anam=script(), tavus=script()).get(address))

    async def test_a_vendor_that_is_not_configured(self, flavour: Flavour) -> None:
        with pytest.raises(ConfigurationError, match=r"use VENDOR:ID with one of anam$"):
            await done(all_of(flavour, anam=script()).get("tavus:t1"))

    @pytest.mark.parametrize("address", ["anam:..", "anam: ", "anam:a\nb"])
    async def test_a_wrong_id_is_refused_before_it_is_sent(self, flavour: Flavour, address: str) -> None:
        with pytest.raises(ConfigurationError, match="anam getPersona: id must be an id"):
            await done(all_of(flavour, anam=script()).get(address))

    async def test_the_vendors_error_is_the_error(self, flavour: Flavour) -> None:
        with pytest.raises(NotFoundError, match="tavus getPersona: 404: No such persona"):
            await done(all_of(flavour, tavus=answer({"message": "No such persona."}, status=404)).get("tavus:t1"))


class TestConfiguration:
    async def test_keys_from_the_environment(self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("ANAM_API_KEY", "k1")
        monkeypatch.setenv("TAVUS_API_KEY", "k2")
        monkeypatch.setenv("BLAND_API_KEY", "  ")
        unified = flavour.personae()
        assert unified.vendors == ("anam", "tavus")
        await closed(unified)

    async def test_a_key_that_is_given_goes_before_the_environment(
        self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("ANAM_API_KEY", "outside")
        unified = flavour.personae(anam="given")
        assert unified._clients["anam"]._options.api_key.reveal() == "given"
        await closed(unified)

    async def test_nothing_at_all_says_what_to_do(self, flavour: Flavour) -> None:
        with pytest.raises(ConfigurationError) as failure:
            flavour.personae()
        assert str(failure.value) == (
            "no vendor is configured: pass a key or a client, or set one of ANAM_API_KEY, BLAND_API_KEY, TAVUS_API_KEY"
        )

    @for_each("value", [17, b"key", ["key"], object(), lambda: "key"])
    async def test_anything_but_a_key_or_a_client_is_refused(self, flavour: Flavour, vendor: str, value: Any) -> None:
        with pytest.raises(ConfigurationError, match=rf"{vendor}=\.\.\. must be a key or a client \({flavour.prefix}"):
            flavour.personae(**{vendor: value})

    async def test_a_client_of_the_other_kind_or_vendor_is_refused(self, flavour: Flavour) -> None:
        other = Flavour("" if flavour.is_async else "Async")
        with pytest.raises(ConfigurationError, match="must be a key or a client"):
            flavour.personae(anam=other.client(script()))
        with pytest.raises(ConfigurationError, match="must be a key or a client"):
            flavour.personae(anam=flavour.client(script(), vendor="tavus"))

    @pytest.mark.parametrize("key", ["", " ", "a\nb"])
    async def test_a_wrong_key_is_refused(self, flavour: Flavour, vendor: str, key: str) -> None:
        with pytest.raises(ConfigurationError, match=r"api_key=\.\.\. is empty or has"):
            flavour.personae(**{vendor: key})

    async def test_an_unknown_vendor_is_pythons_own_error(self, flavour: Flavour) -> None:
        with pytest.raises(TypeError, match="unexpected keyword argument 'openai'"):
            flavour.personae(openai="k")


class TestOptions:
    async def test_are_those_of_the_clients_that_are_made(self, flavour: Flavour) -> None:
        def told(_: object) -> None: ...

        theirs = flavour.client(script(), vendor="anam", timeout=1)
        options: dict[str, Any] = {
            "timeout": 7,
            "max_retries": 5,
            "deadline": 30,
            "max_response_bytes": 1000,
            "on_retry": told,
            "on_drift": told,
        }
        unified = flavour.personae(anam=theirs, bland="k1", tavus="k2", **options, limits=Limits(max_connections=3))
        for vendor in ("bland", "tavus"):
            made = getattr(unified, vendor)._options
            assert {name: getattr(made, name) for name in options} == options
        assert unified.anam._options.timeout == 1
        await closed(unified)

    async def test_without_them_the_clients_have_their_own(self, flavour: Flavour) -> None:
        unified = flavour.personae(anam="k")
        alone = flavour.kind("anam")(api_key="k")
        names = ("timeout", "max_retries", "deadline", "max_response_bytes", "on_retry", "on_drift")
        assert all(getattr(unified.anam._options, name) == getattr(alone._options, name) for name in names)
        await closed(unified)
        await closed(alone)

    @pytest.mark.parametrize(("name", "value"), [("timeout", "5"), ("max_retries", -1), ("limits", 5), ("deadline", 0)])
    async def test_a_wrong_one_is_refused(self, flavour: Flavour, name: str, value: Any) -> None:
        with pytest.raises(ConfigurationError, match=name):
            flavour.personae(anam="k", **{name: value})

    async def test_they_do_not_get_lost(self, flavour: Flavour) -> None:
        with pytest.raises(
            ConfigurationError, match="max_retries, deadline: options do not apply to clients that you pass in"
        ):
            flavour.personae(anam=flavour.client(script()), max_retries=0, deadline=None)


class TestClosing:
    async def test_only_what_was_made_here_is_closed(self, flavour: Flavour) -> None:
        theirs = flavour.client(script(), vendor="anam")
        unified = flavour.personae(anam=theirs, bland="k")
        own = unified._clients["bland"]
        await closed(unified)
        assert own.closed
        assert not theirs.closed

    async def test_it_is_a_context_manager(self, flavour: Flavour) -> None:
        unified = flavour.personae(tavus="k")
        if flavour.is_async:
            async with unified as entered:
                assert entered is unified
        else:
            with unified as entered:
                assert entered is unified
        assert unified._clients["tavus"].closed

    async def test_a_closed_one_says_so(self, flavour: Flavour) -> None:
        unified = flavour.personae(tavus="k")
        await closed(unified)
        with pytest.raises(ConfigurationError, match="this client is closed"):
            await done(unified.get("tavus:t1"))
        assert "this client is closed" in str((await done(unified.list())).errors["tavus"])

    async def test_no_thread_is_left(self, flavour: Flavour) -> None:
        await done(all_of(flavour, **LISTED).list())
        assert [thread.name for thread in threading.enumerate() if "personae" in thread.name] == []
