"""Where an answer is saved: in the place of the file that is there, once it is whole, or straight into what is none."""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from secrets import token_hex
from selectors import EVENT_WRITE, DefaultSelector

from ..errors import ConfigurationError, FileError, PersonaeError

_MOST_LINKS = 40
"""As many as Linux follows."""
_TO_WRITE = os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
_ACCESS_LIST = "system.posix_acl_access"
_NOT_REPLACED = frozenset({errno.EBUSY, errno.EPERM, errno.EACCES})
"""The file is a mount point, or another's in a folder with the sticky bit, or open elsewhere on Windows."""


class Destination:
    """What the parts of an answer are written to; FileError if the system refuses one."""

    def __init__(self, name: str, descriptor: int, *, is_regular: bool) -> None:
        self.size = 0
        self.is_left = False
        self._name = name
        self._descriptor = descriptor
        self._is_regular = is_regular

    def write(self, part: bytes) -> None:
        """Write a part, for as long as it takes."""
        for _ in self._writing(part):
            with DefaultSelector() as selector:
                selector.register(self._descriptor, EVENT_WRITE)
                selector.select()

    async def async_write(self, part: bytes) -> None:
        """The same, without holding up the event loop where a pipe is full."""
        for _ in self._writing(part):
            await _room(self._descriptor)

    def _writing(self, part: bytes) -> Iterator[None]:
        """Writes a part, and stops wherever the reader of a pipe has to make room."""
        rest = memoryview(part)
        while rest:
            with _told(self._name, FileError):
                try:
                    rest = rest[os.write(self._descriptor, rest) :]
                    continue
                except BlockingIOError:
                    pass
            yield
        self.size += len(part)

    def leave(self) -> None:
        """Leave what is at the place as it is."""
        self.is_left = True

    def start_over(self) -> bool:
        """Take back what was written; False where that cannot be."""
        if self.size and self._is_regular:
            with _told(self._name, FileError):
                os.ftruncate(self._descriptor, 0)
                os.lseek(self._descriptor, 0, os.SEEK_SET)
            self.size = 0
        return not self.size


async def _room(descriptor: int) -> None:
    import asyncio  # what is loaded for blocking calls need not load it

    loop = asyncio.get_running_loop()
    is_there = asyncio.Event()
    loop.add_writer(descriptor, is_there.set)
    try:
        await is_there.wait()
    finally:
        loop.remove_writer(descriptor)


@contextmanager
def saving(path: str | os.PathLike[str]) -> Iterator[Destination]:
    """What to write to, so that it is at `path` when this is left without an error."""
    name = os.fsdecode(path)
    with _told(name, ConfigurationError):
        target, found, own = os.path.realpath(name), _stat(name), _own_descriptor(name)
        if not name:
            raise ConfigurationError("the name of a file is needed, not ''")
        if not os.path.basename(name) or (found is not None and stat.S_ISDIR(found.st_mode)):
            raise ConfigurationError(f"the name of a file is needed, and {name!r} is a folder")
        is_regular = own is None and (found is None or stat.S_ISREG(found.st_mode))
        part = os.path.join(os.path.dirname(target), f".personae-{token_hex(8)}.part") if is_regular else None
        if part is None:
            descriptor = _open_through(name) if own is None else os.dup(own)
        else:
            descriptor = _open_beside(part, target, found)
    try:
        try:
            destination = Destination(name, descriptor, is_regular=is_regular)
            yield destination
        except BaseException:
            with suppress(OSError):
                os.close(descriptor)
            raise
        with _told(name, FileError):
            os.close(descriptor)
            if part is not None and not destination.is_left:
                _put(part, target, found)
    finally:
        if part is not None:
            with suppress(OSError):
                os.unlink(part)


@contextmanager
def _told(name: str, kind: type[PersonaeError]) -> Iterator[None]:
    """Errors of the system as ours."""
    try:
        yield
    except (OSError, ValueError) as error:  # ValueError is a name that no system takes
        reason = error.strerror if isinstance(error, OSError) else None
        raise kind(f"cannot save to {name!r}: {reason or error}") from error


def _stat(name: str) -> os.stat_result | None:
    try:
        return os.stat(name)
    except FileNotFoundError:
        return None


def _own_descriptor(name: str) -> int | None:
    """The number of a file that this process has open, if that is what is named, as /dev/stdout does.

    It may be a regular file that standard output was sent to, and must not be replaced either.
    """
    pattern = re.compile(rf"(?:/dev/fd|/proc/{os.getpid()}(?:/task/\d+)?/fd)/(\d+)")
    for _ in range(_MOST_LINKS):
        folder, last = os.path.split(name)
        found = pattern.fullmatch(os.path.join(os.path.realpath(folder), last))
        if found is not None:
            return int(found[1])
        try:
            name = os.path.join(folder, os.readlink(name))
        except OSError:
            return None
    return None


def _open_through(name: str) -> int:
    try:
        return os.open(name, _TO_WRITE | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        if error.errno == errno.ENXIO:
            raise OSError(errno.ENXIO, "nobody reads from it") from error
        raise


def _open_beside(part: str, target: str, found: os.stat_result | None) -> int:
    """A new file in the folder of the target; as long as it is not whole, only its owner may read what is replaced."""
    if found is None:
        return os.open(part, _TO_WRITE | os.O_CREAT | os.O_EXCL, 0o666)
    if not os.access(target, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return os.open(part, _TO_WRITE | os.O_CREAT | os.O_EXCL, 0o600)


def _put(part: str, target: str, found: os.stat_result | None) -> None:
    if found is not None:
        _resemble(part, target, found)
    try:
        os.replace(part, target)
    except OSError as error:
        if found is None or error.errno not in _NOT_REPLACED:
            raise
        shutil.copyfile(part, target)


def _resemble(part: str, target: str, found: os.stat_result) -> None:
    """Give it the owner, the access list and the mode of the file that it replaces, as far as the system lets us."""
    mode = stat.S_IMODE(found.st_mode) & 0o777
    if hasattr(os, "chown") and not (_gave(part, found.st_uid, found.st_gid) or _gave(part, -1, found.st_gid)):
        mode = mode & ~0o070 | (mode & 0o007) << 3  # what one group was allowed is not for another
    if hasattr(os, "setxattr"):
        try:
            os.setxattr(part, _ACCESS_LIST, os.getxattr(target, _ACCESS_LIST))
        except OSError:
            with suppress(OSError):  # the folder may have given it one
                os.removexattr(part, _ACCESS_LIST)
    with suppress(OSError):
        os.chmod(part, mode)


def _gave(part: str, owner: int, group: int) -> bool:
    try:
        os.chown(part, owner, group)
    except OSError:
        return False
    return True
