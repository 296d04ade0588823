"""Lists as vendors serve them: any style of paging, and any of its quirks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from personae.http.messages import Reply
from personae_api.types import PagedCall

from .invented_calls import paged
from .scripted_vendor import Sent, answer

TOTAL = ("meta", "total")
LAST = ("meta", "last")
CURRENT = ("meta", "current")

STYLES: Mapping[str, Mapping[str, Any]] = {
    "page, with last": {"style": "page", "last": LAST, "total": TOTAL, "current": CURRENT},
    "page, with last only": {"style": "page", "last": LAST},
    "page, with total": {"style": "page", "total": TOTAL},
    "page, with neither": {"style": "page"},
    "page, counted from 0": {"style": "page", "total": TOTAL, "first": 0},
    "offset, with total": {"style": "offset", "position": "offset", "total": TOTAL},
    "offset, with neither": {"style": "offset", "position": "offset"},
    "range": {"style": "range", "position": "from", "total": TOTAL},
    "cursor": {"style": "cursor", "position": "cursor", "next": ("meta", "next")},
}
NUMBERED = [name for name in STYLES if name != "cursor"]


@dataclass
class Shelf:
    """A vendor's list of items; `cap` is the most that it gives on a page, whatever is asked for."""

    items: list[Any]
    paging: Mapping[str, Any]
    default_size: int = 10
    cap: int = 1000
    requests: list[Sent] = field(default_factory=list)

    def __call__(self, sent: Sent) -> Reply:
        self.requests.append(sent)
        return answer(self.body(sent.query))

    def body(self, query: Mapping[str, str]) -> dict[str, Any]:
        size = min(int(query.get("size", self.default_size)), self.cap)
        start = self.start(query, size)
        found = self.items[start : start + size]
        return {"data": found, "meta": self.meta(start, size)}

    def start(self, query: Mapping[str, str], size: int) -> int:
        if self.paging["style"] == "page":
            first: int = self.paging.get("first", 1)
            return (int(query.get("page", first)) - first) * size
        if self.paging["style"] == "cursor":
            return int(query.get("cursor", "after-0").removeprefix("after-"))
        return int(query.get(self.paging["position"], 0))

    def meta(self, start: int, size: int) -> dict[str, Any]:
        end = start + size
        known = {
            "total": len(self.items),
            "last": -(-len(self.items) // size),
            "current": start // size + 1,
            "next": f"after-{end}" if end < len(self.items) else None,
        }
        told = [self.paging[name] for name in ("total", "last", "current", "next") if name in self.paging]
        return {name: value for name, value in known.items() if ("meta", name) in told}


def listing(style: str, query: Mapping[str, Any] | None = None, **more: Any) -> PagedCall[Any, Any]:
    return paged(query, **{"default_size": 10, "position": "page", **STYLES[style], **more})


def things(number: int) -> list[dict[str, int]]:
    return [{"id": position} for position in range(number)]


def pages_of(*pages: Sequence[Any], **meta: Callable[[int], Any] | Any) -> Callable[[Sent], Reply]:
    """A vendor that has just these pages, whatever is right; `meta` may depend on the number of the page."""

    def page(sent: Sent) -> Reply:
        number = int(sent.query.get("page", 1))
        told = {name: value(number) if callable(value) else value for name, value in meta.items()}
        return answer({"data": pages[number - 1] if number <= len(pages) else [], "meta": told})

    return page


def ids(items: Sequence[Any]) -> list[int]:
    return [item["id"] for item in items]
