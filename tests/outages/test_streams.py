"""Streams: a connection that breaks pays for the next one, and an event gives that back."""

from __future__ import annotations

import pytest

from personae import APIError, Breaker, TokenBucket
from tests.streams.vendor import END, following, in_turn, said, sending
from tests.support.both_clients import Flavour
from tests.support.sync_or_async import collected

pytestmark = pytest.mark.anyio


async def test_each_event_gives_back_what_its_connection_took(flavour: Flavour) -> None:
    answerer = in_turn(*(sending(said("one", number)) for number in range(5)), sending(END))
    bucket = TokenBucket(20)
    async with following(flavour, answerer, retry_budget=bucket, max_retries=1) as vendor:
        await collected(vendor.client.calls.stream_transcript("c1"))
        assert len(vendor.asked) == 6
    assert bucket.tokens == 20


async def test_a_stream_without_events_takes_tokens_until_there_are_none(flavour: Flavour) -> None:
    bucket = TokenBucket(60)
    async with following(flavour, sending(":\n\n"), retry_budget=bucket, max_retries=9) as vendor:
        with pytest.raises(APIError) as failure:
            await collected(vendor.client.calls.stream_transcript("c1"))
        assert len(vendor.asked) == 3
    assert (bucket.tokens, failure.value.stopped_by) == (5, "budget")


async def test_an_event_ends_a_run_of_failures(flavour: Flavour) -> None:
    answerer = in_turn(
        sending(":\n\n"), sending(":\n\n"), sending(said("one", 1)), sending(":\n\n"), sending(":\n\n"), sending(END)
    )
    async with following(flavour, answerer, breaker=Breaker(failures=4), max_retries=3) as vendor:
        events = await collected(vendor.client.calls.stream_transcript("c1"))
    assert [event.type for event in events] == ["new", "end"]
