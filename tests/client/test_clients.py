"""The life of a client: made once, shared, copied, forked, closed."""

import ast
import asyncio
import copy
import inspect
import pickle
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import permutations
from pathlib import Path
from typing import Any

import httpx
import pytest

import personae
from personae import ConfigurationError
from personae_api.types import DownloadCall
from tests.support.both_clients import KEYS, VENDORS, Flavour
from tests.support.each import for_each
from tests.support.invented_calls import call, operation, paged
from tests.support.paged_lists import STYLES, Shelf, listing, things
from tests.support.scripted_vendor import HttpWire, always, answer, script
from tests.support.served_vendor import serving
from tests.support.sync_or_async import closed, collected, done

pytestmark = pytest.mark.anyio

CLOSED = "this client is closed, and so are the copies that share its connections: make a new one"


class TestClosing:
    async def test_a_closed_client_says_so(self, flavour: Flavour, vendor: str) -> None:
        client = flavour.client(script(), vendor=vendor)
        assert not client.closed
        await closed(client)
        assert client.closed
        for use in (
            lambda: client.personas.get("p1"),
            lambda: collected(client.personas.list()),
            lambda: client.send(call(vendor=vendor)),
        ):
            with pytest.raises(ConfigurationError, match=CLOSED):
                await done(use())

    async def test_copies_are_closed_with_it(self, flavour: Flavour) -> None:
        client = flavour.client(script())
        copy = client.with_options(timeout=3)
        await closed(client)
        with pytest.raises(ConfigurationError, match=CLOSED):
            await done(copy.send(call()))
        with pytest.raises(ConfigurationError, match=CLOSED):
            await done(client.with_options(timeout=4).send(call()))

    async def test_a_second_time_does_nothing(self, flavour: Flavour) -> None:
        client = flavour.client(script())
        await closed(client)
        await closed(client)
        assert client.closed

    async def test_it_is_a_context_manager(self, flavour: Flavour) -> None:
        requests = script(answer({"id": "p1"}))
        if flavour.is_async:
            async with flavour.client(requests) as client:
                assert (await client.send(call())).parsed == {"id": "p1"}
        else:
            with flavour.client(requests) as client:
                assert client.send(call()).parsed == {"id": "p1"}
        assert client.closed

    async def test_an_error_in_its_block_comes_through(self, flavour: Flavour) -> None:
        async def block(client: Any) -> None:
            if flavour.is_async:
                async with client:
                    raise KeyError("bug")
            with client:
                raise KeyError("bug")

        client = flavour.client(script())
        with pytest.raises(KeyError, match="bug"):
            await block(client)
        assert client.closed

    async def test_the_transport_that_was_given_is_closed(self, flavour: Flavour) -> None:
        """httpx closes the transport of a client with it; it may be used for one client only."""
        calls: list[str] = []

        class Transport(HttpWire):
            def close(self) -> None:
                calls.append("close")

            async def aclose(self) -> None:
                calls.append("aclose")

        await closed(flavour.client(Transport(lambda _: httpx.Response(200))))
        assert calls == ["aclose" if flavour.is_async else "close"]

    async def test_an_http_client_that_was_given_stays_open(self, flavour: Flavour) -> None:
        kind = httpx.AsyncClient if flavour.is_async else httpx.Client
        theirs: Any = kind(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"id": "p1"})))
        client = flavour.client(None, transport=None, http_client=theirs)
        assert (await done(client.send(call()))).parsed == {"id": "p1"}
        await closed(client)
        assert not theirs.is_closed
        with pytest.raises(ConfigurationError, match=CLOSED):
            await done(client.send(call()))
        other = flavour.client(None, transport=None, http_client=theirs)
        assert (await done(other.send(call()))).parsed == {"id": "p1"}
        await closed(theirs)

    async def test_the_settings_of_an_http_client_that_was_given_count(self, flavour: Flavour) -> None:
        seen: list[httpx.Request] = []

        def handler(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            return httpx.Response(200, json={})

        kind = httpx.AsyncClient if flavour.is_async else httpx.Client
        theirs: Any = kind(
            transport=httpx.MockTransport(handler), headers={"x-theirs": "1"}, base_url="https://wrong.example.com"
        )
        client = flavour.client(None, transport=None, http_client=theirs)
        theirs.headers["x-later"] = "2"
        await done(client.send(call()))
        await closed(theirs)
        assert (seen[0].headers["x-theirs"], seen[0].headers["x-later"]) == ("1", "2")
        assert str(seen[0].url) == "https://api.anam.ai/things"

    async def test_nothing_closes_by_itself(self) -> None:
        """`__del__` runs at any time, in any thread and on no loop: what has one fails where nobody looks."""
        for path in Path(personae.__file__).parent.rglob("*.py"):
            names = {node.name for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.FunctionDef)}
            assert "__del__" not in names, path


class TestConnections:
    @pytest.mark.usefixtures("library")
    async def test_its_connections_are_used_again(self, flavour: Flavour) -> None:
        with serving(lambda connection, _: connection.answer()) as server:
            client = flavour.client(None, base_url=server.url, transport=None)
            for _ in range(5):
                await done(client.send(call()))
                await done(client.with_options(timeout=5).send(call("POST", json={})))
            await closed(client)
        assert len(server.requests) == 10
        assert len(set(server.peers)) == 1


class TestThreads:
    @pytest.mark.usefixtures("library")
    def test_many_may_share_a_client(self) -> None:
        with serving(lambda connection, request: connection.answer(f'"{request.split()[1]}"')) as server:
            client = Flavour("").client(None, base_url=server.url, transport=None)
            together = threading.Barrier(8)

            def work(number: int) -> list[str]:
                together.wait(10)
                mine = client.with_options(extra_query={"n": number})
                return [mine.send(call(path={}, query={"i": index})).parsed for index in range(10)]

            with ThreadPoolExecutor(8) as executor:
                results = list(executor.map(work, range(8)))
            client.close()
        assert results == [[f"/things?i={index}&n={number}" for index in range(10)] for number in range(8)]

    def test_many_may_be_the_first_to_use_it(self) -> None:
        clients = [Flavour("").client(always(answer({"id": "p1"}))) for _ in range(20)]
        together = threading.Barrier(4)

        def work(_: int) -> set[str]:
            together.wait(10)
            return {client.personas.get("p1").id for client in clients}

        with ThreadPoolExecutor(4) as executor:
            assert list(executor.map(work, range(4))) == [{"p1"}] * 4

    def test_many_may_walk_a_list(self) -> None:
        client = Flavour("").client(always(Shelf(things(95), STYLES["page, with last"])))
        paginator = client._paginate(listing("page, with last"))
        with ThreadPoolExecutor(4) as executor:
            results = list(executor.map(lambda walk: list(walk), [paginator, paginator.concurrent(3)] * 4))
        assert results == [things(95)] * 8


FORK = """
    import os, signal, sys
    from personae import Anam
    from personae_api.shapes import ANY
    from personae_api.types import Call, Operation

    things = Call(Operation(vendor="anam", id="probe", method="GET", path="/things"), ANY)
    client = Anam(api_key="k", base_url=sys.argv[1], http_library=sys.argv[2] or None)
    print("before", client.send(things).parsed, flush=True)
    child = os.fork()
    signal.alarm(30)
    if child == 0:
        copy = client.with_options(timeout=5)
        print("child", client.send(things).parsed, copy.send(things).parsed, flush=True)
        client.close()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    print("parent", client.send(things).parsed, client.closed, flush=True)
    client.close()
"""


@pytest.mark.parametrize("http_library", ["", "aiohttp"])
def test_after_a_fork_there_is_a_new_pool(http_library: str) -> None:
    """The child neither uses nor closes its parent's connection, which goes on working."""
    with serving(lambda connection, _: connection.answer(str(connection.peer))) as server:
        ran = subprocess.run(
            [sys.executable, "-W", "error", "-c", textwrap.dedent(FORK), server.url, http_library],
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert ran.stderr == ""
        words = [line.split() for line in ran.stdout.splitlines()]
    (_, before), (_, child, copy), (_, after, parent_is_closed) = words
    assert before == after
    assert child == copy != before
    assert parent_is_closed == "False"


ASYNC_FORK = """
    import asyncio, os, signal, sys
    from personae import AsyncAnam
    from personae_api.shapes import ANY
    from personae_api.types import Call, Operation

    things = Call(Operation(vendor="anam", id="probe", method="GET", path="/things"), ANY)
    client = AsyncAnam(api_key="k", base_url=sys.argv[1], http_library=sys.argv[2] or None)

    async def main(name):
        answer = (await client.send(things)).parsed
        os.write(1, f"{name} {answer}\\n".encode())  # in one piece, as two processes write at once
        await client.aclose()

    child = os.fork()
    signal.alarm(30)
    asyncio.run(main("child" if child == 0 else "parent"))
    if child:
        assert os.waitpid(child, 0)[1] == 0
"""


@pytest.mark.parametrize("http_library", ["", "aiohttp"])
def test_after_a_fork_an_asynchronous_client_works_in_both_processes(http_library: str) -> None:
    with serving(lambda connection, _: connection.answer(str(connection.peer))) as server:
        ran = subprocess.run(
            [sys.executable, "-W", "error", "-c", textwrap.dedent(ASYNC_FORK), server.url, http_library],
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert ran.stderr == ""
    ports = dict(line.split() for line in ran.stdout.splitlines())
    assert set(ports) == {"child", "parent"}
    assert ports["child"] != ports["parent"]


class TestEventLoops:
    MESSAGE = "has been used on another event loop"

    def test_a_second_one_says_so(self) -> None:
        client = Flavour("Async").client(always(answer({"id": "p1"})))

        async def use() -> Any:
            return (await client.personas.get("p1")).id

        assert asyncio.run(use()) == "p1"
        with pytest.raises(ConfigurationError, match=self.MESSAGE):
            asyncio.run(use())
        with pytest.raises(ConfigurationError, match=self.MESSAGE):
            asyncio.run(client.with_options(timeout=3).send(call()))
        with pytest.raises(ConfigurationError, match=self.MESSAGE):
            asyncio.run(client.aclose())

    def test_each_may_have_its_own_client(self) -> None:
        async def use() -> Any:
            async with Flavour("Async").client(always(answer({"id": "p1"}))) as client:
                return (await client.personas.get("p1")).id

        assert [asyncio.run(use()) for _ in range(3)] == ["p1"] * 3

    def test_a_client_may_be_made_where_none_runs(self) -> None:
        client = Flavour("Async").client(always(answer({"id": "p1"})))

        async def use() -> Any:
            async with client:
                return (await client.personas.get("p1")).id

        assert asyncio.run(use()) == "p1"

    def test_a_closed_client_says_that_it_is_closed_wherever_it_is_used(self) -> None:
        client = Flavour("Async").client(script())
        asyncio.run(client.aclose())
        with pytest.raises(ConfigurationError, match=CLOSED):
            asyncio.run(client.send(call()))

    async def test_many_tasks_may_share_a_client(self) -> None:
        at_once = 0
        most = 0

        async def handler(request: httpx.Request) -> httpx.Response:
            nonlocal at_once, most
            at_once += 1
            most = max(most, at_once)
            await asyncio.sleep(0)
            at_once -= 1
            return httpx.Response(200, json=request.url.params["i"])

        client = Flavour("Async").client(HttpWire(handler))
        responses = await asyncio.gather(*(client.send(call(query={"i": index})) for index in range(100)))
        assert [response.parsed for response in responses] == [str(index) for index in range(100)]
        assert most > 1

    async def test_a_cancelled_call_leaves_the_client_usable(self) -> None:
        is_asked = asyncio.Event()

        async def handler(request: httpx.Request) -> httpx.Response:
            if not is_asked.is_set():
                is_asked.set()
                await asyncio.Event().wait()
            return httpx.Response(200, json={"id": "p1"})

        client = Flavour("Async").client(HttpWire(handler))
        task = asyncio.ensure_future(client.personas.get("p1"))
        await is_asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (await client.personas.get("p1")).id == "p1"


@pytest.mark.parametrize("how", [pickle.dumps, copy.copy, copy.deepcopy])
async def test_a_client_that_is_pickled_or_copied_explains_itself(flavour: Flavour, vendor: str, how: Any) -> None:
    client = flavour.client(script(), vendor=vendor)
    message = (
        f"{type(client).__name__} cannot be pickled or copied, it holds connections: make one in each process, or use"
    )
    with pytest.raises(TypeError, match=message):
        how(client)


async def test_what_holds_a_client_explains_itself_too(flavour: Flavour) -> None:
    client = flavour.client(script())
    for holder in (client.personas.list(), flavour.personae(anam=client)):
        with pytest.raises(TypeError, match="cannot be pickled or copied, it holds connections"):
            pickle.dumps(holder)


async def test_resources_are_made_once(flavour: Flavour) -> None:
    client = flavour.client(script())
    assert client.personas is client.personas
    assert client.voices is client.voices


async def test_fetch_is_what_send_parses(flavour: Flavour) -> None:
    client = flavour.client(always(answer({"id": "p1"})))
    assert await done(client._fetch(call())) == (await done(client.send(call()))).parsed == {"id": "p1"}


USES: dict[str, Callable[[Any, str], Any]] = {
    "send": lambda client, other: client.send(call(vendor=other)),
    "send, what changes something": lambda client, other: client.send(call("POST", vendor=other, json={})),
    "fetch": lambda client, other: client._fetch(call(vendor=other)),
    "paginate": lambda client, other: collected(client._paginate(paged(vendor=other))),
    "paginate, one page": lambda client, other: client._paginate(paged(vendor=other)).page(1),
    "paginate, several at once": lambda client, other: collected(client._paginate(paged(vendor=other)).concurrent(4)),
    "download": lambda client, other: client._download(
        DownloadCall(operation(vendor=other, media_types=("audio/wav",)), None)
    ).read(),
}


@for_each("use", USES)
@for_each(("vendor", "other"), list(permutations(VENDORS, 2)))
async def test_a_call_of_another_vendor_is_refused(flavour: Flavour, vendor: str, other: str, use: str) -> None:
    """Its path and its body would go to somebody else, with the key of the wrong account."""
    requests, keys = script(), []

    def key() -> str:
        keys.append(1)
        return KEYS[vendor]

    client = flavour.client(requests, vendor=vendor, api_key=key)
    with pytest.raises(ConfigurationError) as failure:
        await done(USES[use](client, other))
    assert str(failure.value) == (
        f"{other} probe is a call of another vendor: send it with a client of {other}, this is one of {vendor}"
    )
    assert (requests.requests, keys) == ([], [])


async def test_a_coroutine_is_one(flavour: Flavour) -> None:
    client = flavour.client(always(answer({"id": "p1"})))
    assert inspect.iscoroutinefunction(client.send) is flavour.is_async
    assert inspect.iscoroutinefunction(client.personas.get) is flavour.is_async
    assert not inspect.iscoroutinefunction(client.personas.list)
    assert client._options.api_key.reveal() == KEYS["anam"]
