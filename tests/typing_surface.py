"""What type checkers make of the public surface. Never run: mypy and pyright read it, and so do editors."""

import datetime as dt
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, Literal, assert_type

from personae import (
    UNSET,
    Anam,
    APIStatusError,
    AsyncAnam,
    AsyncBland,
    AsyncDownload,
    AsyncEventStream,
    AsyncListing,
    AsyncPaginator,
    AsyncPersonae,
    AsyncTavus,
    AsyncTools,
    Bland,
    Breaker,
    CallRecord,
    Download,
    EventStream,
    Feed,
    Limits,
    Listing,
    OnceError,
    Page,
    Paginator,
    Personae,
    PersonaeError,
    PersonaRecord,
    Progress,
    RateLimitError,
    Response,
    Retry,
    Tavus,
    Timeout,
    TokenBucket,
    Tool,
    Tools,
    Unsent,
    VendorsError,
    WaitFailedError,
    WebhookError,
    WouldSend,
    json_patch,
    tools,
    webhooks,
)
from personae.sandbox import record as recording_to
from personae.sandbox import replay
from personae.telling import CallEvent
from personae.webhooks import AsyncBlandTokens, BlandEvent, BlandTokens, TavusEvent, UnknownEvent
from personae_api.anam import calls as anam_calls
from personae_api.anam.models import Deletion, Persona, PersonaSummary, Voice, VoiceUpload
from personae_api.bland import calls as bland_calls
from personae_api.bland.models import (
    ActiveCallsHeartbeat,
    ActiveCallsState,
    ActiveCallsUpdate,
    CallConfig,
    PersonaVersion,
    PhoneCall,
    PostCallPayload,
    SentCall,
    TranscriptBeginning,
    TranscriptCorrection,
    TranscriptEnd,
    TranscriptUtterance,
    VoiceReference,
    VoiceSample,
)
from personae_api.bland.models import Persona as BlandPersona
from personae_api.tavus import calls as tavus_calls
from personae_api.tavus.models import Persona as TavusPersona
from personae_api.tavus.models import PersonaCreated, Replica
from personae_api.types import Call, Effect, PagedCall


def anam(client: Anam) -> None:
    assert_type(client.personas.list(), Paginator[PersonaSummary])
    assert_type(client.personas.list(page=2, per_page=50, search="Nia").all(limit=5), list[PersonaSummary])
    assert_type(client.personas.get("p1"), Persona)
    assert_type(client.personas.create(name="Nia", tool_ids=["t1"]), Persona)
    assert_type(client.personas.update("p1", name="Nia", initial_message=None), Persona)
    assert_type(client.personas.delete("p1"), Deletion)
    assert_type(client.voices.create(name="Nia", audio_file=b"RIFF"), Voice)
    assert_type(
        client.voices.create_presigned_upload(filename="nia.wav", content_type="audio/wav", file_size=17), VoiceUpload
    )
    assert_type(client.send(anam_calls.get_persona("p1")), Response[Persona])
    assert_type(client.send(anam_calls.list_personas()), Response[list[PersonaSummary]])
    assert_type(client.with_options(timeout=None, max_retries=0, extra_headers={"x-tenant": "t1"}), Anam)
    for persona in client.personas.list().concurrent(4):
        assert_type(persona, PersonaSummary)
        assert_type(persona.id, str)
        assert_type(persona.created_at, dt.datetime)
    with client as same:
        assert_type(same, Anam)
    client.close()


def whole_answers(client: Anam, phone: Bland) -> None:
    whole = client.personas.with_response
    assert_type(whole.get("p1"), Response[Persona])
    assert_type(whole.get(id="p1").parsed, Persona)
    assert_type(whole.create(name="Nia", tool_ids=["t1"]), Response[Persona])
    assert_type(whole.delete("p1").attempts, int)
    assert_type(whole.list(per_page=5), Paginator[PersonaSummary])
    assert_type(whole.list().page(1).response, Response[list[PersonaSummary]])
    assert_type(phone.calls.with_response.get_recording("c1"), Response[bytes])
    assert_type(phone.personas.with_response.list_versions("p1"), Response[list[PersonaVersion]])
    whole.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    whole.get(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    whole.create(nam="Nia")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    whole.fetch("p1")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


async def async_whole_answers(client: AsyncAnam, phone: AsyncBland) -> None:
    whole = client.personas.with_response
    assert_type(await whole.get("p1"), Response[Persona])
    assert_type(whole.list(), AsyncPaginator[PersonaSummary])
    assert_type((await whole.list().page(1)).response, Response[list[PersonaSummary]])
    assert_type(await phone.calls.with_response.get_recording("c1"), Response[bytes])
    whole.get("p1").parsed  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # noqa: B018


def agents(client: Anam, phone: Bland, other: AsyncTavus) -> None:
    box = tools(client, phone, allow={"read", "dial"}, only=["personas"])
    assert_type(box, Tools)
    assert_type(box.run("anam_personas_get", {"id": "p1"}), dict[str, Any])
    assert_type(box["anam_personas_get"], Tool)
    assert_type(box["anam_personas_get"].schema, dict[str, Any])
    assert_type(tools(other), AsyncTools)
    tools(client, allow={"reads"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportCallIssue]
    tools(client, other)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]
    for tool in box:
        assert_type(tool.name, str)


def misuse(client: Anam, other: AsyncAnam) -> None:
    len(client.personas.list())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.personas.list()[0]  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
    if client.personas.list():  # type: ignore[truthy-bool]
        pass
    for _ in other.personas.list():  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
    with other:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass


async def async_misuse(client: Anam, other: AsyncAnam) -> None:
    await client.personas.get("p1")  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    await other.personas.list()  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    async with client:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass


def pages(paginator: Paginator[Voice]) -> None:
    assert_type(iter(paginator), Iterator[Voice])
    assert_type(paginator.pages(), Iterator[Page[Voice]])
    assert_type(paginator.page(2), Page[Voice])
    assert_type(paginator.page(2).items, list[Voice])
    assert_type(paginator.page(2).number, int | None)
    assert_type(paginator.page(2).cursor, str | None)
    assert_type(paginator.page(2).total, int | None)
    assert_type(paginator.page(2).next, int | str | None)
    assert_type(paginator.resume(), Paginator[Voice])
    assert_type(paginator.concurrent(2), Paginator[Voice])


async def async_pages(paginator: AsyncPaginator[Voice]) -> None:
    assert_type(paginator.pages(), AsyncIterator[Page[Voice]])
    assert_type(await paginator.page(2), Page[Voice])
    assert_type(await paginator.all(limit=5), list[Voice])
    assert_type(paginator.resume(), AsyncPaginator[Voice])
    assert_type(paginator.concurrent(2), AsyncPaginator[Voice])
    async for page in paginator.pages():
        assert_type(page, Page[Voice])
    async for voice in paginator:
        assert_type(voice, Voice)


async def async_anam(client: AsyncAnam) -> None:
    assert_type(client.personas.list(), AsyncPaginator[PersonaSummary])
    assert_type(await client.personas.list().all(), list[PersonaSummary])
    assert_type(await client.personas.get("p1"), Persona)
    assert_type(await client.personas.create(name="Nia"), Persona)
    assert_type(await client.personas.delete("p1"), Deletion)
    assert_type(await client.send(anam_calls.get_persona("p1")), Response[Persona])
    assert_type(client.with_options(deadline=9), AsyncAnam)
    async with client as same:
        assert_type(same, AsyncAnam)
    await client.aclose()


def bland(client: Bland) -> None:
    assert_type(client.personas.list(limit=50), Paginator[BlandPersona])
    assert_type(client.personas.get("p1"), BlandPersona)
    assert_type(client.personas.create(name="Otto", tags=["sales"]), BlandPersona)
    assert_type(client.personas.list_versions("p1"), list[PersonaVersion])
    assert_type(client.personas.get_version("p1", "draft"), PersonaVersion)
    assert_type(client.personas.promote_version("p1"), BlandPersona)
    assert_type(client.personas.get("p1").current_production_version.call_config, CallConfig | None)
    assert_type(client.send(bland_calls.list_personas()), Response[list[BlandPersona]])
    assert_type(client.with_options(), Bland)


async def async_bland(client: AsyncBland) -> None:
    assert_type(client.personas.list(), AsyncPaginator[BlandPersona])
    assert_type(await client.personas.get("p1"), BlandPersona)
    assert_type(await client.personas.create(name="Otto"), BlandPersona)
    assert_type(await client.personas.list_versions("p1"), list[PersonaVersion])
    assert_type(await client.send(bland_calls.promote_persona_version("p1")), Response[BlandPersona])
    async for persona in client.personas.list().concurrent(2):
        assert_type(persona, BlandPersona)


def tavus(client: Tavus) -> None:
    assert_type(client.personas.list(persona_type="user"), Paginator[TavusPersona])
    assert_type(client.personas.get("p1"), TavusPersona)
    assert_type(client.personas.get("p1").system_prompt, str | None)
    assert_type(client.personas.create(persona_name="Pim", layers={"tts": {"tts_engine": "cartesia"}}), PersonaCreated)
    assert_type(client.personas.patch("p1", [{"op": "remove", "path": "/context"}]), Any)
    assert_type(client.replicas.list().all(), list[Replica])
    assert_type(client.send(tavus_calls.patch_persona("p1", [])), Response[Any])


async def async_tavus(client: AsyncTavus) -> None:
    assert_type(client.personas.list(), AsyncPaginator[TavusPersona])
    assert_type(await client.personas.get("p1"), TavusPersona)
    assert_type(await client.personas.create(persona_name="Pim"), PersonaCreated)
    assert_type(await client.personas.patch("p1", []), Any)
    assert_type(await client.send(tavus_calls.get_persona("p1")), Response[TavusPersona])


def calls() -> None:
    assert_type(anam_calls.get_persona("p1"), Call[Persona, Literal["anam"]])
    assert_type(anam_calls.list_personas(page=UNSET), PagedCall[PersonaSummary, Literal["anam"]])
    assert_type(tavus_calls.delete_persona("p1"), Call[None, Literal["tavus"]])


def files(client: Bland, path: Path) -> None:
    assert_type(client.calls.get_recording("c1"), Download)
    assert_type(client.calls.get_recording("c1").read(), bytes)
    assert_type(client.calls.get_recording("c1").save(path, progress=lambda done, size: None), int)
    with client.calls.get_recording("c1").stream() as stream:
        assert_type(stream.response, Response[None])
        assert_type(stream.size, int | None)
        for part in stream:
            assert_type(part, bytes)
    assert_type(client.send(bland_calls.get_call_recording("c1")), Response[bytes])
    assert_type(client.voices.clone(name="Nia", audio_samples=[path, b"RIFF", ("a.wav", b"RIFF")]), VoiceReference)
    assert_type(client.voices.get_sample("v1", "s1"), VoiceSample | bytes)


async def async_files(client: AsyncBland, path: Path) -> None:
    assert_type(client.calls.get_recording("c1"), AsyncDownload)
    assert_type(await client.calls.get_recording("c1").read(), bytes)
    assert_type(await client.calls.get_recording("c1").save(path), int)
    async for part in client.calls.get_recording("c1"):
        assert_type(part, bytes)


def streams(client: Bland) -> None:
    stream = client.calls.stream_transcript("c1", last_id="7")
    assert_type(stream, EventStream[TranscriptBeginning | TranscriptUtterance | TranscriptCorrection | TranscriptEnd])
    assert_type(stream.response, Response[None] | None)
    for event in stream:
        if isinstance(event, UnknownEvent):
            assert_type(event.additional_properties, dict[str, Any])
        elif isinstance(event, TranscriptUtterance):
            assert_type(event.text, str)


async def async_streams(client: AsyncBland) -> None:
    async with client.calls.stream_active() as events:
        assert_type(events, AsyncEventStream[ActiveCallsState | ActiveCallsUpdate | ActiveCallsHeartbeat])
        async for event in events:
            assert_type(event, ActiveCallsState | ActiveCallsUpdate | ActiveCallsHeartbeat | UnknownEvent)


def patches(client: Tavus, before: TavusPersona, after: TavusPersona) -> None:
    assert_type(client.personas.patch("p1", json_patch.between(before, after)), Any)
    assert_type(client.personas.patch("p1", json_patch.setting({"persona_name": "Nia"})), Any)


def response(one: Response[Persona]) -> None:
    assert_type(one.parsed, Persona)
    assert_type(one.status_code, int)
    assert_type(one.request_id, str | None)
    assert_type(one.attempts, int)
    assert_type(one.content, bytes)
    assert_type(one.headers["date"], str)


def construction(key: str) -> None:
    def told(retry: Retry) -> None:
        assert_type(retry.wait, float)

    async def fetched() -> str:
        return key

    Anam()
    Anam(api_key=key, base_url="https://eu.example.com", timeout=None, max_retries=0, deadline=9.5, on_retry=told)
    Tavus(api_key=lambda: key, timeout=Timeout(connect=1, read=None), limits=Limits(max_connections=5))
    AsyncBland(api_key=fetched)
    Anam(api_key=fetched)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Anam(timeout="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Anam(max_retry=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Anam(key)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


class Elsewhere:
    def take(self, tokens: int) -> bool:
        return tokens < 10

    def give(self, tokens: int) -> None: ...


def outages(anam: Anam) -> None:
    Anam(retry_budget=100, breaker=Breaker(failures=3, seconds=10))
    AsyncTavus(retry_budget=TokenBucket(100))
    Personae(retry_budget=Elsewhere(), breaker=None)
    anam.with_options(retry_budget=None, breaker=None)
    Anam(retry_budget="many")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Anam(breaker=True)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def effects(anam: Anam, tavus: AsyncTavus) -> None:
    def told(record: CallRecord) -> None:
        assert_type(record.effect, Effect | None)
        assert_type(record.event, CallEvent)

    Bland(allow={"read", "write"}, dry_run=True, on_call=told)
    Personae(allow=["read"], dry_run=False, on_call=told)
    anam.with_options(allow={"read"}, dry_run=True, on_call=None)
    Bland(allow={"reads"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    created = anam.personas.create(name="Cara")
    assert_type(created, Persona)
    if isinstance(created, Unsent):
        assert_type(created.would_send, WouldSend)
    assert_type(anam.would_send(anam_calls.create_persona(name="Cara")), WouldSend)
    assert_type(tavus.would_send(tavus_calls.list_videos()).effect, Effect | None)
    anam.would_send(tavus_calls.list_videos())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def errors(error: PersonaeError) -> None:
    if isinstance(error, RateLimitError):
        assert_type(error.retry_after, float | None)
    if isinstance(error, APIStatusError):
        assert_type(error.status_code, int)
        assert_type(error.code, str | None)
        assert_type(error.headers["date"], str)
        assert_type(error.attempts, int)
    if isinstance(error, VendorsError):
        assert_type(error.records, tuple[PersonaRecord, ...])


def unified(everybody: Personae, client: Anam) -> None:
    Personae(anam=client, bland="key")
    Personae(anam=AsyncAnam())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Personae(anam="key", timeout=Timeout(read=5), max_retries=0, deadline=None, limits=Limits(), on_retry=print)
    Personae(anam="key", base_url="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert_type(everybody.list(), Listing)
    assert_type(everybody.list(search="Nia", limit=5).records, tuple[PersonaRecord, ...])
    everybody.list("Nia")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert_type(everybody.get("anam:p1"), PersonaRecord)
    for record in everybody.list():
        assert_type(record, PersonaRecord)
        assert_type(record.address, str)
        assert_type(record.created, dt.datetime | None)


async def async_unified(everybody: AsyncPersonae) -> None:
    AsyncPersonae(tavus="key", timeout=5, on_drift=print)
    assert_type(everybody.list(search="Nia"), AsyncListing)
    assert_type(await everybody.list(limit=5), Listing)
    async for record in everybody.list():
        assert_type(record, PersonaRecord)
    assert_type(await everybody.get("anam:p1"), PersonaRecord)
    async with everybody as same:
        assert_type(same, AsyncPersonae)


def events(body: bytes, headers: dict[str, str], tokens: BlandTokens) -> None:
    assert_type(webhooks.tavus(body), TavusEvent)
    assert_type(webhooks.tavus(body, secret="s", given=headers.get("s")), TavusEvent)
    assert_type(webhooks.bland(body, headers, secret="s"), BlandEvent)
    assert_type(webhooks.bland(body, headers, secret=["s", b"t"], tokens=tokens), BlandEvent)
    webhooks.bland(body, headers, secret=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    webhooks.bland("{}", headers, secret="s")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    event = webhooks.bland(body, headers, secret="s")
    assert_type(event.to_dict(), dict[str, Any])
    if isinstance(event, PostCallPayload):
        assert_type(event.call_id, str)
        assert_type(event.summary, str | None)
    elif isinstance(event, UnknownEvent):
        assert_type(event.additional_properties, dict[str, Any])


async def async_events(
    body: bytes, headers: dict[str, str], client: Bland, async_client: AsyncBland, error: WebhookError
) -> None:
    tokens = AsyncBlandTokens("org", audience="https://hooks.example.com", keys=async_client)
    BlandTokens("org", audience=["a", "b"], keys=client, seen=lambda jti: jti == "")
    BlandTokens("org", audience="a", keys=lambda: {"keys": []}, header="X-Token", leeway=5, max_age=300)
    assert_type(await webhooks.async_bland(body, headers, tokens=tokens), BlandEvent)
    assert_type(await tokens.check(headers), dict[str, Any])
    if error.reason == "replayed":
        assert_type(error.vendor, str)


def waiting(client: Tavus, feed: Feed) -> None:
    def told(progress: Progress[Replica]) -> None:
        assert_type(progress.last, Replica | None)
        assert_type(progress.pause, float | None)

    assert_type(client.replicas.wait("r1", deadline=60, on_progress=told, feed=feed), Replica)
    assert_type(client.replicas.wait_all(["r1"], concurrency=4, deadline=None), list[Replica])
    assert_type(client.replicas.create_and_wait(replica_name="Nia", on_progress=print), Replica)
    assert_type(client.replicas.with_response.wait("r1"), Response[Replica])
    assert_type(client.replicas.with_response.wait_all(("r1", "r2")), list[Response[Replica]])
    assert_type(client.replicas.with_response.create_and_wait(replica_name="Nia"), Response[Replica])
    assert_type(feed.feed({"replica_id": "r1"}), int)


async def waiting_asynchronously(client: AsyncTavus, feed: Feed) -> None:
    assert_type(await client.replicas.wait("r1", feed=feed), Replica)
    assert_type(await client.replicas.wait_all(["r1"]), list[Replica])
    assert_type(await client.replicas.create_and_wait(replica_name="Nia"), Replica)
    assert_type(await client.replicas.with_response.wait("r1"), Response[Replica])
    assert_type(await client.replicas.with_response.wait_all(["r1"]), list[Response[Replica]])


def a_bad_end(error: WaitFailedError) -> None:
    assert_type(error.reason, str | None)
    assert_type(error.id, str | None)


def once(client: Bland, vendor: Tavus, error: OnceError) -> None:
    assert_type(client.calls.send_once(key="a", phone_number="+1"), SentCall | PhoneCall)
    assert_type(client.calls.send_once(key="a", phone_number="+1").call_id, str)
    assert_type(client.batches.create_once(key="a", global_={}), str)
    assert_type(client.calls.with_response.send_once(key="a", phone_number="+1"), Response[SentCall | PhoneCall])
    assert_type(vendor.personas.create_once(key="a").persona_id, str)
    assert_type(error.key, str)


async def once_asynchronously(client: AsyncBland) -> None:
    assert_type(await client.calls.send_once(key="a", phone_number="+1"), SentCall | PhoneCall)


def recorded(client: Bland, twin: AsyncTavus) -> None:
    with recording_to("run.jsonl", keep={"name"}) as recording:
        assert_type(recording.client(client), Bland)
        assert_type(recording.client(twin), AsyncTavus)
    assert_type(replay("run.jsonl").bland(), Bland)
    assert_type(replay("run.jsonl").async_tavus(), AsyncTavus)
