"""Where answers are saved: what becomes of the file that was there, and of what is no regular file."""

from __future__ import annotations

import asyncio
import errno
import fcntl
import os
import pickle
import pty
import resource
import select
import shutil
import stat
import subprocess
import sys
import tempfile
import termios
import threading
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from personae import APIResponseError, ConfigurationError, FileError
from personae_api.types import DownloadCall
from tests.support.both_clients import Flavour
from tests.support.invented_calls import operation
from tests.support.scripted_vendor import HttpWire, Script, answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio

WAV = b"RIFF" + bytes(range(256)) * 1000
SOUND = {"content-type": "audio/wav"}
OLD = b"an older one"
NOBODY = 65534
IS_ROOT = os.geteuid() == 0


def download(flavour: Flavour, answers: Any = None, method: str = "GET") -> Any:
    of = operation(method, media_types=("audio/wav",))
    return flavour.client(script(sound()) if answers is None else answers)._download(DownloadCall(of, None))


def sound(content: bytes = WAV) -> Any:
    return answer(content=content, headers={**SOUND, "content-length": str(len(WAV))})


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that other users can reach, which the folders of pytest are not."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o777)
    yield made
    shutil.rmtree(made)


@contextmanager
def unprivileged() -> Iterator[None]:
    """The same process as a user whom modes bind."""
    if not IS_ROOT:
        yield
        return
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


class TestTheFileThatIsThere:
    @pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o755, 0o200])
    async def test_keeps_its_mode(self, flavour: Flavour, tmp_path: Path, mode: int) -> None:
        target = tmp_path / "call.wav"
        target.write_bytes(OLD)
        target.chmod(mode)
        assert await done(download(flavour).save(target)) == len(WAV)
        assert stat.S_IMODE(target.stat().st_mode) == mode
        assert target.read_bytes() == WAV

    async def test_a_new_one_has_the_usual_mode(self, flavour: Flavour, tmp_path: Path) -> None:
        (tmp_path / "usual").touch()
        await done(download(flavour).save(tmp_path / "call.wav"))
        assert (tmp_path / "call.wav").stat().st_mode == (tmp_path / "usual").stat().st_mode

    async def test_nobody_else_reads_the_new_one_before_it_is_whole(self, flavour: Flavour, tmp_path: Path) -> None:
        target = tmp_path / "call.wav"
        target.touch(0o600)
        modes: list[int] = []

        def look(*_: Any) -> None:
            modes.extend(stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir())

        await done(download(flavour).save(target, progress=look))
        assert modes == [0o600, 0o600]

    @pytest.mark.skipif(not IS_ROOT, reason="only root may give files away")
    async def test_keeps_its_owner(self, flavour: Flavour, tmp_path: Path) -> None:
        target = tmp_path / "call.wav"
        target.write_bytes(OLD)
        os.chown(target, 1234, 1235)
        await done(download(flavour).save(target))
        assert (target.stat().st_uid, target.stat().st_gid) == (1234, 1235)

    @pytest.mark.skipif(not IS_ROOT, reason="only root may give files away")
    async def test_its_group_gets_nothing_where_it_cannot_be_kept(self, flavour: Flavour, folder: Path) -> None:
        target = folder / "call.wav"
        target.write_bytes(OLD)
        os.chown(target, NOBODY, 1235)
        target.chmod(0o664)
        with unprivileged():
            await done(download(flavour).save(target))
        found = target.stat()
        assert (found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)) == (NOBODY, NOBODY, 0o644)

    async def test_keeps_its_access_list(self, flavour: Flavour, tmp_path: Path) -> None:
        target = tmp_path / "call.wav"
        target.write_bytes(OLD)
        if not hasattr(os, "setxattr"):
            pytest.skip("this system has no access lists that Python can set")
        read_by_1234 = bytes.fromhex(
            "0200000001000600ffffffff02000400d204000004000000ffffffff10000400ffffffff20000000ffffffff"
        )
        try:
            os.setxattr(target, "system.posix_acl_access", read_by_1234)
        except OSError as error:
            pytest.skip(f"this file system has no access lists: {error}")
        before = target.stat().st_mode
        await done(download(flavour).save(target))
        assert os.getxattr(target, "system.posix_acl_access") == read_by_1234
        assert target.stat().st_mode == before

    async def test_links_to_it_stay(self, flavour: Flavour, tmp_path: Path) -> None:
        (tmp_path / "real").mkdir()
        target = tmp_path / "real" / "call.wav"
        target.write_bytes(OLD)
        (tmp_path / "link.wav").symlink_to("other.wav")
        (tmp_path / "other.wav").symlink_to(target)
        await done(download(flavour).save(tmp_path / "link.wav"))
        assert (os.readlink(tmp_path / "link.wav"), os.readlink(tmp_path / "other.wav")) == ("other.wav", str(target))
        assert target.read_bytes() == WAV
        assert (names_in(tmp_path), names_in(tmp_path / "real")) == (["link.wav", "other.wav", "real"], ["call.wav"])

    async def test_a_link_may_lead_to_what_is_not_there_yet(self, flavour: Flavour, tmp_path: Path) -> None:
        (tmp_path / "link.wav").symlink_to("call.wav")
        await done(download(flavour).save(tmp_path / "link.wav"))
        assert (tmp_path / "link.wav").is_symlink()
        assert (tmp_path / "call.wav").read_bytes() == WAV

    async def test_hard_links_keep_the_old_content(self, flavour: Flavour, tmp_path: Path) -> None:
        target = tmp_path / "call.wav"
        target.write_bytes(OLD)
        (tmp_path / "same.wav").hardlink_to(target)
        await done(download(flavour).save(target))
        assert (tmp_path / "same.wav").read_bytes() == OLD

    async def test_a_name_may_be_as_long_as_the_system_takes(self, flavour: Flavour, tmp_path: Path) -> None:
        longest = "x" * os.pathconf(tmp_path, "PC_NAME_MAX")
        await done(download(flavour).save(tmp_path / longest))
        assert names_in(tmp_path) == [longest]

    @pytest.mark.skipif(not IS_ROOT, reason="only root may give files away")
    async def test_is_written_where_the_folder_lets_nobody_replace_it(self, flavour: Flavour, folder: Path) -> None:
        folder.chmod(0o1777)
        target = folder / "call.wav"
        target.write_bytes(OLD)
        target.chmod(0o666)
        with unprivileged():
            await done(download(flavour).save(target))
        assert (target.read_bytes(), target.stat().st_uid) == (WAV, 0)
        assert names_in(folder) == ["call.wav"]


class TestWhatCannotBe:
    @pytest.mark.parametrize(
        ("name", "reason"),
        [
            ("missing/call.wav", "No such file or directory"),
            ("file/call.wav", "Not a directory"),
            ("x" * 300, "File name too long"),
            ("loop", "Too many levels of symbolic links"),
            ("a\0b", "embedded null byte"),
            ("\ud800", "surrogates not allowed"),
            ("pipe", "nobody reads from it"),
        ],
    )
    async def test_is_refused_before_anything_is_sent(
        self, flavour: Flavour, tmp_path: Path, name: str, reason: str
    ) -> None:
        (tmp_path / "file").touch()
        (tmp_path / "loop").symlink_to("loop")
        os.mkfifo(tmp_path / "pipe")
        answers = script()
        with pytest.raises(ConfigurationError, match=reason) as failure:
            await done(download(flavour, answers, "POST").save(f"{tmp_path}/{name}"))
        assert str(failure.value).startswith(f"cannot save to {f'{tmp_path}/{name}'!r}: ")
        assert isinstance(failure.value.__cause__, OSError | ValueError)
        assert answers.requests == []
        assert names_in(tmp_path) == ["file", "loop", "pipe"]

    @pytest.mark.parametrize("name", ["", ".", "..", "new/"])
    async def test_a_folder_is_no_file(self, flavour: Flavour, tmp_path: Path, name: str) -> None:
        with pytest.raises(ConfigurationError, match="the name of a file is needed"):
            await done(download(flavour, script()).save(f"{tmp_path}/{name}"))

    @pytest.mark.parametrize("path", [None, 5, object()])
    async def test_what_is_no_path_is_pythons_own_error(self, flavour: Flavour, path: Any) -> None:
        with pytest.raises(TypeError):
            await done(download(flavour, script()).save(path))

    async def test_a_folder_that_takes_no_new_file(self, flavour: Flavour, folder: Path) -> None:
        target = folder / "call.wav"
        target.write_bytes(OLD)
        target.chmod(0o666)
        folder.chmod(0o555)
        answers = script()
        with unprivileged(), pytest.raises(ConfigurationError, match=r"call\.wav': Permission denied"):
            await done(download(flavour, answers).save(target))
        assert (answers.requests, target.read_bytes()) == ([], OLD)
        folder.chmod(0o777)

    async def test_a_file_that_is_protected(self, flavour: Flavour, folder: Path) -> None:
        target = folder / "call.wav"
        target.write_bytes(OLD)
        target.chmod(0o444)
        answers = script()
        with unprivileged(), pytest.raises(ConfigurationError, match=r"call\.wav': Permission denied"):
            await done(download(flavour, answers).save(target))
        assert (answers.requests, target.read_bytes(), names_in(folder)) == ([], OLD, ["call.wav"])

    async def test_a_disk_that_is_full_leaves_what_was_there(self, flavour: Flavour, tmp_path: Path) -> None:
        target = tmp_path / "call.wav"
        target.write_bytes(OLD)
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(WAV) // 2, hard))
        try:
            with pytest.raises(FileError) as failure:
                await done(download(flavour).save(target))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert str(failure.value) == f"cannot save to {str(target)!r}: {os.strerror(errno.EFBIG)}"
        assert isinstance(failure.value.__cause__, OSError)
        assert failure.value.outcome == "done"
        assert str(pickle.loads(pickle.dumps(failure.value))) == str(failure.value)
        assert (target.read_bytes(), names_in(tmp_path)) == (OLD, ["call.wav"])

    async def test_what_the_caller_does_wrong_is_the_callers(self, flavour: Flavour, tmp_path: Path) -> None:
        def progress(*_: Any) -> None:
            raise OSError("a progress bar")

        with pytest.raises(OSError, match="a progress bar"):
            await done(download(flavour).save(tmp_path / "call.wav", progress=progress))
        assert names_in(tmp_path) == []


class Pipe:
    """A named pipe with a reader, which reads from the first byte on until nobody writes any more."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "pipe"
        os.mkfifo(self.path)
        self.reader = os.open(self.path, os.O_RDONLY | os.O_NONBLOCK)
        os.set_blocking(self.reader, True)
        self.found = bytearray()

    def read(self) -> None:
        begun = select.poll()
        begun.register(self.reader, select.POLLIN)
        assert begun.poll(10_000)
        while part := os.read(self.reader, 65_536):
            self.found += part

    def close(self) -> None:
        os.close(self.reader)


@pytest.fixture
def pipe(tmp_path: Path) -> Iterator[Pipe]:
    made = Pipe(tmp_path)
    yield made
    made.close()


class TestWhatIsNoRegularFile:
    async def test_a_pipe_is_written_to(self, flavour: Flavour, pipe: Pipe) -> None:
        told: list[tuple[int, int | None]] = []
        thread = threading.Thread(target=pipe.read)
        thread.start()
        try:
            size = await done(download(flavour).save(pipe.path, progress=lambda *seen: told.append(seen)))
        finally:
            thread.join(10)
        assert (size, bytes(pipe.found)) == (len(WAV), WAV)
        assert told[-1] == (len(WAV), len(WAV))
        assert stat.S_ISFIFO(pipe.path.stat().st_mode)

    async def test_a_full_pipe_does_not_hold_up_the_event_loop(self, pipe: Pipe) -> None:
        saving = asyncio.create_task(download(Flavour("Async")).save(pipe.path))
        async with asyncio.timeout(10):
            while not self.is_full(pipe):
                await asyncio.sleep(0)
        assert not saving.done()
        saving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(saving, 5)

    def is_full(self, pipe: Pipe) -> bool:
        waiting = bytearray(4)
        fcntl.ioctl(pipe.reader, termios.FIONREAD, waiting)
        return int.from_bytes(waiting, sys.byteorder) >= 65_536

    async def test_a_reader_that_goes_away(self, flavour: Flavour, tmp_path: Path) -> None:
        pipe = Pipe(tmp_path)

        def progress(*_: Any) -> None:
            raise AssertionError("nothing came")

        class GoneAway(httpx.SyncByteStream, httpx.AsyncByteStream):
            def __iter__(self) -> Iterator[bytes]:
                pipe.close()
                yield WAV

            async def __aiter__(self) -> Any:
                for part in self:
                    yield part

        wire = HttpWire(lambda _: httpx.Response(200, headers=SOUND, stream=GoneAway()))
        with pytest.raises(FileError, match="Broken pipe"):
            await done(download(flavour, wire).save(pipe.path, progress=progress))

    async def test_an_answer_that_broke_off_does_not_begin_again(self, flavour: Flavour, pipe: Pipe) -> None:
        answers = script(sound(WAV[:500]), sound())
        with pytest.raises(APIResponseError, match="the answer was cut short"):
            await done(download(flavour, answers).save(pipe.path))
        assert os.read(pipe.reader, 65_536) == WAV[:500]
        assert len(answers.requests) == 1

    async def test_one_that_broke_off_before_its_first_part_does(self, flavour: Flavour, pipe: Pipe) -> None:
        answers: Script = script(sound(b""), httpx.ReadError("reset"), sound())
        thread = threading.Thread(target=pipe.read)
        thread.start()
        try:
            await done(download(flavour, answers).save(pipe.path))
        finally:
            thread.join(10)
        assert bytes(pipe.found) == WAV

    async def test_a_device_is_written_to(self, flavour: Flavour) -> None:
        reader, device = pty.openpty()
        tty.setraw(device)
        name = os.ttyname(device)
        text = b"spoken"
        reply = answer(content=text, headers=SOUND)
        await done(download(flavour, script(reply)).save(name))
        assert os.read(reader, 100) == text
        assert stat.S_ISCHR(os.stat(name).st_mode)
        os.close(reader)
        os.close(device)

    def test_standard_output_may_be_a_file(self, tmp_path: Path) -> None:
        program = """
import httpx
from personae import Anam
from personae_api.types import DownloadCall, Operation

call = DownloadCall(Operation("anam", "probe", "GET", "/x", media_types=("audio/wav",)), None)
answer = lambda request: httpx.Response(200, headers={"content-type": "audio/wav"}, content=b"spoken ")
anam = Anam(api_key="a key", transport=httpx.MockTransport(answer))
print("before", end=" ", flush=True)
for name in ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"):
    anam._download(call).save(name)
print("after", flush=True)
"""
        target = tmp_path / "out.wav"
        with target.open("wb") as out:
            subprocess.run([sys.executable, "-c", program], stdout=out, check=True, timeout=60)
            assert os.fstat(out.fileno()).st_nlink == 1
        assert target.read_bytes() == b"before spoken spoken spoken after\n"
        assert names_in(tmp_path) == ["out.wav"]
