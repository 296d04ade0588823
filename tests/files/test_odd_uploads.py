"""Files as users have them: closed, gone, in text mode, pipes, changing while sent. Nothing escapes, nothing hangs."""

import asyncio
import importlib
import io
import os
import select
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from personae import APIConnectionError, APITimeoutError, ConfigurationError
from personae.http.bodies.uploads import media_type_of, name_of
from tests.support.both_clients import Flavour
from tests.support.invented_calls import call, form_call
from tests.support.no_threads import SAID, allow_no_threads
from tests.support.scripted_vendor import script
from tests.support.served_vendor import Connection, serving
from tests.support.sync_or_async import closed, done

pytestmark = pytest.mark.anyio


class Upload:
    """As web frameworks have it."""

    filename = "nia.wav"

    def __init__(self) -> None:
        self.file = io.BytesIO(b"x")

    async def read(self, size: int = -1) -> bytes:
        return self.file.read(size)


def closed_file(folder: Path) -> Any:
    file = (folder / "closed.bin").open("wb+")
    file.close()
    return file


def text_file(folder: Path) -> Any:
    (folder / "text.txt").write_text("text")
    return (folder / "text.txt").open()


REFUSED: dict[str, tuple[Any, str]] = {
    "closed": (closed_file, "file cannot be sent: the file is closed"),
    "in text mode": (text_file, "file cannot be sent: the file is open in text mode: open it with 'rb'"),
    "a text in memory": (lambda _: io.StringIO("x"), "file cannot be sent: the file is open in text mode"),
    "missing": (
        lambda folder: folder / "no.wav",
        "file cannot be sent: '.*no.wav' cannot be read: No such file or directory",
    ),
    "a folder": (lambda folder: folder, "file cannot be sent: '.*' is a folder"),
    "a name that none can have": (lambda folder: folder / "a\0b", "file cannot be sent: '.*' cannot be read: "),
    "of a web framework": (lambda _: Upload(), r"file cannot be sent: its read\(\) is a coroutine.*upload\.file"),
    "a media type with a line break": (
        lambda _: ("a.wav", b"x", "audio/wav\r\nX: y"),
        "file cannot be sent: '.*' is no media type",
    ),
    "a media type that is none": (lambda _: ("a.wav", b"x", "sound"), "file cannot be sent: 'sound' is no media type"),
}


@pytest.mark.parametrize("what", REFUSED)
async def test_what_cannot_be_sent_is_refused_before(flavour: Flavour, tmp_path: Path, what: str) -> None:
    make, message = REFUSED[what]
    file = make(tmp_path)
    answers = script()
    with pytest.raises(ConfigurationError, match=f"anam probe: {message}") as failure:
        await done(flavour.client(answers).send(form_call({"file": file})))
    assert failure.value.outcome == "not_sent"
    assert answers.requests == []
    if hasattr(file, "close"):
        file.close()


def connect(flavour: Flavour, url: str, **options: Any) -> Any:
    return flavour.client(None, **{"base_url": url, "transport": None, "max_retries": 0, "timeout": 5, **options})


def chunked(connection: Connection, head: str) -> None:
    """Read a body in chunks to its end, and answer."""
    # what comes after the head, which may end with a boundary that looks like the last chunk
    received = head.encode("latin-1").partition(b"\r\n\r\n")[2]
    while not received.endswith(b"\r\n0\r\n\r\n"):
        part = connection.raw.recv(65536)
        if not part:
            return
        received += part
    connection.answer(f'"{received.count(b"~")}"')


async def test_a_pipe_is_sent_in_chunks(flavour: Flavour) -> None:
    process = subprocess.Popen([sys.executable, "-c", "print('~' * 200_000)"], stdout=subprocess.PIPE)
    assert process.stdout is not None
    with serving(chunked) as server:
        client = connect(flavour, server.url)
        response = await done(client.send(form_call({"file": ("a.txt", process.stdout)})))
        await closed(client)
    process.stdout.close()
    process.wait()
    assert int(response.parsed) == 200_000
    assert "transfer-encoding: chunked" in server.requests[0].lower()


@pytest.mark.skipif(not hasattr(select, "poll"), reason="select takes no descriptors above 1023")
async def test_a_pipe_with_a_high_descriptor_is_sent(flavour: Flavour) -> None:
    fcntl, resource = importlib.import_module("fcntl"), importlib.import_module("resource")  # not on Windows
    most, allowed = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(most, 1100), allowed))
    reading, writing = os.pipe()
    try:
        number = fcntl.fcntl(reading, fcntl.F_DUPFD_CLOEXEC, 1050)
        os.close(reading)
        os.write(writing, b"~" * 3000)
        os.close(writing)
        with serving(chunked) as server, os.fdopen(number, "rb") as pipe:
            client = connect(flavour, server.url)
            assert int((await done(client.send(form_call({"file": ("a.txt", pipe)})))).parsed) == 3000
            await closed(client)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, allowed))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes on this system")
async def test_a_named_pipe_into_which_nobody_writes_does_not_outlast_the_deadline(
    flavour: Flavour, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with serving(lambda connection, _: None) as server:
        client = connect(flavour, server.url, deadline=0.3)
        started = time.monotonic()
        with pytest.raises(APITimeoutError):
            await done(client.send(form_call({"file": pipe})))
        assert time.monotonic() - started < 0.6
        await closed(client)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes on this system")
async def test_a_named_pipe_does_not_hold_up_the_event_loop(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with serving(chunked) as server:
        client = connect(Flavour("Async"), server.url)
        sending = asyncio.ensure_future(client.send(form_call({"file": pipe})))
        for _ in range(10):  # the loop goes on while nobody writes
            await asyncio.sleep(0.01)
        assert not sending.done()
        writer = threading.Thread(target=pipe.write_bytes, args=(b"~" * 3000,))
        writer.start()
        assert int((await sending).parsed) == 3000
        writer.join()
        await closed(client)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes on this system")
def test_there_is_no_thread_that_could_wait_for_a_pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe")

    async def upload() -> None:
        with serving(lambda connection, _: connection.answer()) as server:
            client = connect(Flavour("Async"), server.url)
            await client.send(call())
            asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(thread_name_prefix="asyncio"))
            allow_no_threads(monkeypatch)
            with pytest.raises(APIConnectionError, match=rf"no thread could be started \({SAID}\)") as failure:
                await client.send(form_call({"file": tmp_path / "pipe"}))
            assert failure.value.outcome == "unknown"
            await closed(client)

    asyncio.run(upload())


async def test_a_file_that_grows_is_sent_as_long_as_it_was(flavour: Flavour, tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(b"x" * 100_000)

    class Growing(io.FileIO):
        def read(self, size: int | None = -1) -> Any:
            with path.open("ab") as more:
                more.write(b"y" * 1000)
            return super().read(-1 if size is None else size)

    with serving(lambda connection, _: connection.answer()) as server, Growing(path) as file:
        client = connect(flavour, server.url)
        await done(client.send(form_call({"file": ("log.txt", file)})))
        await closed(client)
    assert server.requests[0].count("x" * 1000) == 100
    assert "y" * 1000 not in server.requests[0]


async def test_a_file_that_shrinks_is_an_error_that_says_so(flavour: Flavour, tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(b"x" * 300_000)

    class Shrinking(io.FileIO):
        def read(self, size: int | None = -1) -> Any:
            os.truncate(path, 70_000)
            return super().read(-1 if size is None else size)

    with serving(lambda connection, _: connection.answer()) as server, Shrinking(path) as file:
        client = connect(flavour, server.url, max_retries=2)
        with pytest.raises(APIConnectionError, match=r"file: the file 'log\.txt' became shorter while") as failure:
            await done(client.send(form_call({"file": ("log.txt", file)})))
        assert (failure.value.attempts, failure.value.outcome) == (1, "unknown")
        await closed(client)


async def test_a_file_that_is_closed_between_attempts(flavour: Flavour, tmp_path: Path) -> None:
    path = tmp_path / "nia.wav"
    path.write_bytes(b"x" * 1000)
    with (
        serving(lambda connection, _: connection.answer("{}", "429 Slow", "Retry-After: 0")) as server,
        path.open("rb") as on_disk,
        tempfile.TemporaryFile() as unnamed,
        io.BytesIO(b"x" * 1000) as in_memory,
    ):
        for file in (on_disk, unnamed, in_memory):
            client = connect(flavour, server.url, max_retries=2, on_retry=lambda _, file=file: file.close())
            with pytest.raises(APIConnectionError, match=r"cannot be read: .*closed file") as failure:
                await done(client.send(form_call({"file": ("nia.wav", file)})))
            assert failure.value.attempts == 2
            await closed(client)


class Odd(io.RawIOBase):
    """A stream of the user's own that breaks its word."""

    def __init__(self, given: Any) -> None:
        super().__init__()
        self.given = given

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> Any:
        if isinstance(self.given, Exception):
            raise self.given
        return self.given


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("text", "gave str when it was read, no bytes"),
        (None, "gave NoneType when it was read, no bytes"),
        (OSError(5, "Input/output error"), "cannot be read: .*Input/output error"),
        (ValueError("I/O operation on closed file"), "cannot be read: I/O operation on closed file"),
    ],
)
async def test_a_stream_that_breaks_its_word(flavour: Flavour, given: Any, message: str) -> None:
    with serving(lambda connection, _: None) as server:
        client = connect(flavour, server.url)
        with pytest.raises(APIConnectionError, match=message):
            await done(client.send(form_call({"file": ("odd.bin", Odd(given))})))
        await closed(client)


async def test_after_an_upload_that_fails_the_client_works(flavour: Flavour) -> None:
    with serving(lambda connection, _: connection.answer('"ok"')) as server:
        client = connect(flavour, server.url)
        for _ in range(3):
            with pytest.raises(APIConnectionError):
                await done(client.send(form_call({"file": ("odd.bin", Odd("text"))})))
            assert (await done(client.send(form_call({"file": b"x"})))).parsed == "ok"
        await closed(client)


def test_names_of_files(tmp_path: Path) -> None:
    path = tmp_path / "nia.wav"
    path.write_bytes(b"x")
    with tempfile.TemporaryFile() as unnamed, tempfile.SpooledTemporaryFile() as spooled, path.open("rb") as named:
        assert name_of(unnamed) == name_of(spooled) == name_of(b"x") == name_of(io.BytesIO()) == "upload"
        assert name_of(named) == name_of(path) == "nia.wav"
    with os.fdopen(os.open(path, os.O_RDONLY), "rb") as by_number:
        assert name_of(by_number) == "upload"
    assert name_of(("other.wav", b"x")) == "other.wav"


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.md", "text/markdown"),
        ("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("a.pdf", "application/pdf"),
        ("a.wav", "audio/wav"),
        ("a.mp3", "audio/mpeg"),
        ("a.opus", "audio/ogg"),
        ("A.CSV", "text/csv"),
        ("a.webp", "image/webp"),
        ("a.unheard-of", "application/octet-stream"),
        ("", "application/octet-stream"),
    ],
)
def test_media_types_are_the_same_on_any_system(name: str, media_type: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mimetypes.knownfiles", [])
    assert media_type_of((name, b"x")) == media_type
