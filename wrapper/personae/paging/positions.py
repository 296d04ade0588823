"""Where a list goes on: from one page's answer to the position of the next. Decisions only, nothing is sent here."""

from __future__ import annotations

import marshal
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeAlias, TypeVar

from personae_api.types import PagedCall, Paging

from ..call.encoding import wrong
from ..call.response import Response
from ..call.scalars import whole_number
from ..errors import ConfigurationError, PaginationError

T = TypeVar("T")

Position: TypeAlias = int | str | None
"""The number of a page, the number of an item, or a cursor; None is the first page of a list with cursors."""


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list; `number` is None for lists without page numbers, `total` if the vendor gives none."""

    items: list[T]
    number: int | None
    cursor: str | None
    total: int | None
    next: Position
    """Where the next page starts, None after the last one."""
    response: Response[list[T]] = field(repr=False, compare=False)
    """The whole answer: status, headers, request id, attempts and body."""


class Walk(Generic[T]):
    """The rules of one walk over a list; it remembers what it saw, so that a list that repeats itself ends."""

    def __init__(self, call: PagedCall[T, Any]) -> None:
        paging = call.operation.paging
        if paging is None:
            raise ConfigurationError(f"{call.operation.vendor} {call.operation.id} does not return pages: use send()")
        self.paging: Paging = paging
        self.call = call
        self.size = self._checked_size()
        self.start = self._checked_start()
        self._visited: set[Position] = set()
        self._prints: set[int] = set()

    @property
    def _position_name(self) -> str:
        """What the argument for the position is called."""
        return argument(self.call, self.paging.position)

    @property
    def has_numbers(self) -> bool:
        """Whether a later page can be asked for before the one in front of it has come."""
        return self.paging.style != "cursor"

    @property
    def tells_end(self) -> bool:
        """Whether an answer says how many pages or items there are."""
        return self.paging.last is not None or self.paging.total is not None

    def _checked_size(self) -> int | None:
        given = self._given_size()
        if given is None or self.paging.size is None:
            return self.paging.default_size
        size = whole(self.call, argument(self.call, self.paging.size), given, 1)
        if size is not given:
            self.call = replace(self.call, query={**self.call.query, self.paging.size: size})
        return size if self.paging.max_size is None else min(size, self.paging.max_size)

    def _given_size(self) -> Any:
        return None if self.paging.size is None else self.call.query.get(self.paging.size)

    @property
    def _full(self) -> int:
        """How many items a page has if another may follow; a vendor may give fewer than asked for without a word."""
        return (self.size or 1) if self.paging.max_size is not None or self._given_size() is None else 1

    def _checked_start(self) -> Position:
        given = self.call.query.get(self.paging.position)
        if not self.has_numbers:
            return None if given is None else str(given)
        first = self.paging.first if self.paging.style == "page" else 0
        if given is None:
            return first
        return whole(self.call, self._position_name, given, first)

    def call_at(self, position: Position) -> PagedCall[T, Any]:
        """The call for the page at a position; PaginationError if the walk has been there."""
        if position in self._visited:
            raise self._endless(f"the {self._position_name} of a page before came again")
        if position is None:
            return self.call
        return replace(self.call, query={**self.call.query, self.paging.position: position})

    def position_of(self, number: int) -> Position:
        """Where the page with a number starts."""
        if self.paging.style == "page":
            return whole(self.call, "the page", number, self.paging.first)
        if self.size is None or not self.has_numbers:
            raise ConfigurationError(f"{self.call.operation.vendor} {self.call.operation.id} has no page numbers")
        return (whole(self.call, "the page", number, 1) - 1) * self.size

    def after(self, position: Position) -> Position:
        """Where the next page would start, if all are full."""
        if not isinstance(position, int):
            return None
        return position + (1 if self.paging.style == "page" else self.size or 1)

    def end(self, body: Any) -> int | None:
        """The first position behind the list, by what an answer says of it; None if it says nothing."""
        last = count(at(body, self.paging.last))
        total = count(at(body, self.paging.total))
        if self.paging.style != "page":
            return total
        if last is not None:
            return last + 1
        if total is not None and self.size:
            return self.paging.first + -(-total // self.size)
        return None

    def read(self, position: Position, response: Response[list[T]]) -> Page[T]:
        """The page in an answer; PaginationError if it was there before."""
        self._refuse_repeated(position, response)
        self._visited.add(position)
        total = count(at(response.body, self.paging.total))
        self._learn_size(position, len(response.parsed), total)
        return Page(
            items=response.parsed,
            number=position if self.paging.style == "page" and isinstance(position, int) else None,
            cursor=position if isinstance(position, str) else None,
            total=total,
            next=self._next(position, len(response.parsed), response),
            response=response,
        )

    def _learn_size(self, position: Position, found: int, total: int | None) -> None:
        """A first page that is neither full nor the last one shows the size that the vendor really uses."""
        if position != self.start or not isinstance(position, int) or not found or total is None:
            return
        skipped = position if self.paging.style != "page" else (position - self.paging.first) * (self.size or found)
        if skipped + found != total:
            self.size = found

    def _next(self, position: Position, found: int, response: Response[list[T]]) -> Position:
        more = at(response.body, self.paging.more)
        if more is False:
            return None
        if not isinstance(position, int) or not self.has_numbers:
            return self._next_cursor(response)
        following = self.after(position) if self.paging.style == "page" or not found else position + found
        end = self.end(response.body)
        if end is None:
            return following if found >= (1 if more is True else self._full) else None
        return following if isinstance(following, int) and following < end else None

    def _next_cursor(self, response: Response[list[T]]) -> str | None:
        cursor = at(response.body, self.paging.next)
        if cursor is None or cursor is False or cursor == "":
            return None
        if not isinstance(cursor, str | int):
            raise self._endless(f"the next cursor is not a string but {type(cursor).__name__}")
        return str(cursor)

    def _refuse_repeated(self, position: Position, response: Response[list[T]]) -> None:
        if not response.parsed:
            return
        raw = at(response.body, self.paging.items) or response.body
        current = at(response.body, self.paging.current)
        if isinstance(current, int) and current != position:
            raise self._endless(f"page {position} was asked for, page {current} came")
        print_ = hash(_bytes(raw) or response.content)
        if print_ in self._prints:
            place = f" {position}" if isinstance(position, int) else ""  # a cursor is the vendor's, and not shown
            raise self._endless(f"the items at this {self._position_name}{place} came before")
        self._prints.add(print_)

    def _endless(self, what: str) -> PaginationError:
        operation = self.call.operation
        return PaginationError(
            f"{what}: the list does not end", vendor=operation.vendor, operation=operation.id, outcome="done"
        )


def _bytes(items: Any) -> bytes | None:
    """The same bytes for the same items, found fast; None if they are nested too deeply."""
    try:
        return marshal.dumps(items, 2)  # version 2 does not look at how values are shared, later ones do
    except ValueError:
        return None


def whole(call: PagedCall[Any, Any], name: str, value: object, least: int) -> int:
    """The whole number that a value is, ArgumentError if it is none, or less than `least`."""
    found = whole_number(value, least)
    if found is None:
        raise wrong(call.operation, f"must be a whole number of at least {least}, not {value!r}", name)
    return found


def argument(call: PagedCall[Any, Any], name: str) -> str:
    """What the argument for a parameter is called."""
    field = call.operation.inputs.query.get(name)
    return name if field is None else field.attribute


def at(body: Any, pointer: tuple[str | int, ...] | None) -> Any:
    """The value at a place in an answer, None if there is none."""
    if pointer is None:
        return None
    for part in pointer:
        try:
            body = body[part]
        except (KeyError, IndexError, TypeError):
            return None
    return body


def count(value: object) -> int | None:
    """The value if it is a number of things."""
    return value if type(value) is int and value >= 0 else None
