"""What a type checker must refuse: each line that is marked is an error, or `warn_unused_ignores` makes it one."""

from collections.abc import Callable

from personae import Anam, AsyncBland, Bland, Feed, Progress, Tavus
from personae_api.anam import calls as anam_calls
from personae_api.bland import calls as bland_calls
from personae_api.tavus.models import Video


def calls_of_another_vendor(anam: Anam, bland: Bland, tavus: Tavus) -> None:
    anam.send(anam_calls.get_persona("p1"))
    bland.send(anam_calls.get_persona("p1"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    tavus.send(anam_calls.list_personas())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    anam.send(bland_calls.get_call_recording("c1"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def asynchronous_ones_too(bland: AsyncBland) -> None:
    await bland.send(bland_calls.get_persona("p1"))
    await bland.send(anam_calls.get_persona("p1"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def waiting(tavus: Tavus, feed: Feed, told: Callable[[Progress[Video]], None]) -> None:
    tavus.replicas.wait_all(["r1"], feed=feed)
    tavus.replicas.wait_all("r1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    tavus.replicas.wait("r1", on_progress=told)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    tavus.replicas.wait("r1", deadline="60")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    tavus.lipsyncs.wait("l1", feed=feed)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
