# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What a call is: an operation, its arguments and the shape of its answer. Nothing here does input or output."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from os import PathLike
from typing import IO, Any, Final, Generic, Literal, NamedTuple, Protocol, SupportsIndex, TypeAlias, TypeVar, get_args

from . import results
from .shapes import Field, Shape

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", bound=str, covariant=True)

Effect: TypeAlias = Literal["read", "write", "delete", "dial", "bill", "buy"]
"""What a call does: it reads, changes something, deletes, calls people, costs money, or buys something that does."""

EFFECTS: tuple[Effect, ...] = get_args(Effect)


class Unset(Enum):
    """The type of `UNSET`, an argument that was not given; as its one member, it is told apart by `is UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET

File: TypeAlias = bytes | PathLike[str] | IO[bytes] | tuple[str, bytes | IO[bytes]] | tuple[str, bytes | IO[bytes], str]
"""What can be uploaded: bytes, a path, an open binary file, or `(filename, content)` or `(filename, content, media type)`."""


class ListOf(Protocol[T_co]):
    """A list or a tuple, and no text, which is a sequence of texts to Python."""

    def __getitem__(self, index: SupportsIndex, /) -> T_co: ...
    def __contains__(self, value: object, /) -> bool: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def __len__(self) -> int: ...


class Inputs(NamedTuple):
    """What the arguments of an operation may be, by their names in the request."""

    path: Mapping[str, Field] = {}
    """Those of the path that are more than texts, or go by another name."""
    query: Mapping[str, Field] = {}
    headers: Mapping[str, Field] = {}
    body: Mapping[str, Field] = {}
    whole: Field | None = None
    """The argument that is a JSON body by itself."""
    files: Mapping[str, str] = {}
    """What the arguments are called that are files, by their names in the form."""


class Paging(NamedTuple):
    """How a list is cut into pages; a pointer is the way to a value in the answer, as keys and indexes."""

    style: Literal["page", "offset", "cursor", "range"]
    items: tuple[str | int, ...]
    position: str
    size: str | None = None
    total: tuple[str | int, ...] | None = None
    last: tuple[str | int, ...] | None = None
    current: tuple[str | int, ...] | None = None
    next: tuple[str | int, ...] | None = None
    more: tuple[str | int, ...] | None = None
    first: int = 1
    default_size: int | None = None
    max_size: int | None = None


class Streaming(NamedTuple):
    """How a stream of events goes on and ends, by the names that the field `kind` of an event may have."""

    kind: str
    end: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    resume: str | None = None
    """The query parameter with the id of the last event; None if the header Last-Event-ID has it."""
    is_whole: bool = False
    """Whether the shape is that of the event, with `event`, `data` and `id`, or that of its data."""


Pointer: TypeAlias = tuple[str | int, ...]


class State(NamedTuple):
    """A field that tells how far a thing is; any value but null, false and nothing counts where it says `any`."""

    field: Pointer
    well: tuple[str | bool | int, ...] | Literal["any"] = ()
    badly: tuple[str | bool | int, ...] | Literal["any"] = ()


class Waiting(NamedTuple):
    """How one knows that a thing is finished which an operation reads; pointers lead from what the caller gets of it."""

    id: str
    """The argument that names the thing."""
    states: tuple[State, ...]
    """The first of them that tells of an end decides."""
    first: float
    """Seconds between the first reads."""
    cap: float
    """Seconds between reads at most."""
    reason: Pointer | None = None
    """Where the vendor says why it ended badly."""
    events: tuple[Pointer, ...] = ()
    """Where the vendor's events have the id of the thing."""


class Once(NamedTuple):
    """How what an operation makes is found again by a key of the user's own; a pointer is the way to a value."""

    key: tuple[str | int, ...]
    """Where the key goes in the body."""
    found: tuple[str | int, ...]
    """Where it is in what is read, or in an item of the list."""
    id: tuple[str | int, ...] | None = None
    """Where an item has the id by which it is read."""
    created: tuple[str | int, ...] | None = None
    """Where an item has the time when it was made."""
    gives: tuple[str | int, ...] | None = None
    """Where what is found has what the operation answers with; None if it is that itself."""
    within: float | None = None
    """Seconds that are looked back; None for the whole list."""
    settle: float = 60
    """Seconds after which what was made is in the list for sure."""
    newest_first: bool = False
    """Whether the list begins with what was made last."""
    written: tuple[tuple[str, str, str], ...] = ()
    """Fields by which the list is filtered: the form that each must have, and what is said of it to people."""


class Operation(NamedTuple):
    """One operation of a vendor's API, as its specification describes it."""

    vendor: str
    id: str
    method: str
    path: str
    answer: tuple[str | int, ...] = ()
    paging: Paging | None = None
    repeatable: bool = False
    idempotency_header: str | None = None
    media_types: tuple[str, ...] = ()
    """Of an answer that is a file and no JSON."""
    joined: tuple[tuple[str, str], ...] = ()
    """The lists that are one value in the URL, each with what stands there between its items.

    One of the query goes by its name, one of the path has braces around it. Other lists repeat their name.
    """
    inputs: Inputs = Inputs()
    once: Once | None = None
    effect: Effect | None = None
    """None where it is not said, which is allowed only where everything is."""
    streaming: Streaming | None = None
    waiting: Waiting | None = None
    body_type: str = "application/json"
    """The media type of a body in JSON."""
    answer_type: str = "application/json"
    """That of an answer in JSON, or those of several."""


class Form(NamedTuple):
    """A form body: plain fields, and files by the name of their part.

    It is multipart/form-data; where `files` is None, application/x-www-form-urlencoded.
    """

    fields: Mapping[str, Any]
    files: Mapping[str, File | Sequence[File]] | None


@dataclass(frozen=True, slots=True, eq=False)
class Call(Generic[T_co, V_co]):
    """An operation with its arguments, ready to be sent: `client.send(call)` answers with a `Response[T]`.

    The second type is the vendor's name, so that a type checker sees a call that is sent to another vendor.
    """

    operation: Operation
    shape: Shape | None
    path: Mapping[str, Any] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict, repr=False)
    headers: Mapping[str, Any] = field(default_factory=dict, repr=False)
    json: Any = field(default=UNSET, repr=False)
    """The body; beside a form, what was given that only a body in JSON has, which cannot be sent."""
    form: Form | None = field(default=None, repr=False)


class PagedCall(Call[list[T], V_co], Generic[T, V_co]):
    """A call whose answer is one page of a list; methods of resources walk over all of them."""

    __slots__ = ()


class DownloadCall(Call[bytes, V_co], Generic[V_co]):
    """A call whose answer is a file; methods of resources read or save it."""

    __slots__ = ()


class StreamCall(Call[T_co, V_co], Generic[T_co, V_co]):
    """A call whose answer is a stream of events; methods of resources iterate them."""

    __slots__ = ()


def given(arguments: Mapping[str, T | Unset]) -> dict[str, T]:
    """The arguments that were given, that is, all but `UNSET`."""
    return {name: value for name, value in arguments.items() if not isinstance(value, Unset)}


class SyncClient(Protocol):
    """What a resource needs of a client."""

    def _fetch(self, call: Call[T, Any]) -> T: ...

    def _paginate(self, call: PagedCall[T, Any]) -> results.Paginator[T]: ...

    def _download(self, call: DownloadCall[Any]) -> results.Download: ...

    def _stream(self, call: StreamCall[T, Any]) -> results.EventStream[T]: ...

    def _wait(
        self,
        call: Call[T, Any],
        *,
        deadline: float | None,
        on_progress: results.OnProgress[T] | None,
        feed: results.Feed | None = None,
    ) -> T: ...

    def _wait_all(
        self,
        read: Callable[[str], Call[T, Any]],
        ids: ListOf[str],
        *,
        deadline: float | None,
        concurrency: int,
        on_progress: results.OnProgress[T] | None,
        feed: results.Feed | None = None,
    ) -> list[T]: ...

    def _make_and_wait(
        self,
        make: Call[Any, Any],
        id: Pointer,
        read: Callable[[str], Call[T, Any]],
        *,
        deadline: float | None,
        on_progress: results.OnProgress[T] | None,
        feed: results.Feed | None = None,
    ) -> T: ...

    def _once(
        self,
        key: str,
        make: Call[Any, Any],
        find: Call[list[Any], Any],
        read: Callable[[str], Call[Any, Any]] | None = None,
    ) -> Any: ...


class AsyncClient(Protocol):
    """What an asynchronous resource needs of a client."""

    async def _fetch(self, call: Call[T, Any]) -> T: ...

    def _paginate(self, call: PagedCall[T, Any]) -> results.AsyncPaginator[T]: ...

    def _download(self, call: DownloadCall[Any]) -> results.AsyncDownload: ...

    def _stream(self, call: StreamCall[T, Any]) -> results.AsyncEventStream[T]: ...

    async def _wait(
        self,
        call: Call[T, Any],
        *,
        deadline: float | None,
        on_progress: results.OnProgress[T] | None,
        feed: results.Feed | None = None,
    ) -> T: ...

    async def _wait_all(
        self,
        read: Callable[[str], Call[T, Any]],
        ids: ListOf[str],
        *,
        deadline: float | None,
        concurrency: int,
        on_progress: results.OnProgress[T] | None,
        feed: results.Feed | None = None,
    ) -> list[T]: ...

    async def _make_and_wait(
        self,
        make: Call[Any, Any],
        id: Pointer,
        read: Callable[[str], Call[T, Any]],
        *,
        deadline: float | None,
        on_progress: results.OnProgress[T] | None,
        feed: results.Feed | None = None,
    ) -> T: ...

    async def _once(
        self,
        key: str,
        make: Call[Any, Any],
        find: Call[list[Any], Any],
        read: Callable[[str], Call[Any, Any]] | None = None,
    ) -> Any: ...
