"""One vendor, acted out: from a request to an answer, by its specification and its style."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from math import inf
from threading import RLock
from typing import Any
from urllib.parse import unquote

from ..call.exchange import MASK
from ..errors import Failure
from ..http.messages import Headers, Reply
from ..vendors.style import Style
from .answers.envelopes import enveloped
from .answers.error_bodies import Complaint, Refusal, error_body
from .answers.handlers import ACTIONS, Answer, perform
from .answers.sample_files import file_of
from .clock import VirtualClock
from .rate_limits import Window
from .requests import parsing
from .requests.uploads import Upload
from .requests.valid_request import Turn
from .specification.media_types import JSON, chosen, is_json
from .specification.paths import is_parameter, name_of
from .specification.resources import Route, Specification
from .specification.schema import MISSING
from .store.store import Store
from .transport.faults import Faults, Outcome

TICK = 0.001
"""Seconds that pass with each request, so that what happens later has a later date."""


_ENCODER = json.JSONEncoder(separators=(",", ":"))

MAX_REPLAYS = 1000
"""How many answers are remembered by their idempotency keys."""


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """A request that a vendor received; `status` is None if no answer was sent."""

    vendor: str
    operation: str | None
    method: str
    path: str
    query: str
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    status: int | None

    @property
    def json(self) -> Any:
        """The decoded body, None if there is none or it is no JSON."""
        try:
            return parsing.parse_json(self.content)
        except Refusal:
            return None


class Service:
    """The API of a vendor in memory; requests are answered one after another."""

    def __init__(
        self,
        style: Style,
        specification: Specification,
        store: Store,
        *,
        clock: VirtualClock,
        faults: Faults,
        keys: frozenset[str],
        window: Window,
        record: Callable[[RecordedRequest], object],
    ) -> None:
        self.style = style
        self.vendor = style.dialect.vendor
        self.specification = specification
        self.store = store
        self._clock = clock
        self._faults = faults
        self._accepted = {style.dialect.key_prefix + key for key in keys}
        self._window = window
        self._record = record
        self._replays: dict[tuple[str, str], Reply] = {}
        self._lock = RLock()
        self._count = 0

    def handle(self, method: str, path: str, query: str, headers: Mapping[str, str], content: bytes) -> Outcome:
        """What comes of a request; path and query are as they were sent, with their escapes."""
        segments = tuple(unquote(segment, errors="replace") for segment in path.split("/")[1:])
        file = self.store.files.get(path)
        if file is not None and method == "GET":
            return Outcome(self._file(200, file.media, (file.media,), file))
        routes = self.specification.match(segments)
        visit = Visit(self, method, segments, query, headers, content, routes)
        fault = self._faults.take(self.vendor, visit.operation_id)
        outcome = Outcome(visit.act()) if fault is None else fault.strike(visit)
        if outcome.failure is not Failure.NOT_SENT:
            is_answered = outcome.reply is not None and outcome.delay != inf
            self._record(visit.recorded(path, outcome.reply.status if outcome.reply and is_answered else None))
        return outcome

    def answer(self, visit: Visit) -> Reply:
        """Do what is asked and say so."""
        with self._lock:
            self._clock.advance(TICK)
            try:
                return self._answered(visit)
            except Refusal as refusal:
                return self.refuse(visit, refusal)

    def _answered(self, visit: Visit) -> Reply:
        route = visit.route
        if (route is None or not route.operation.is_public) and not self._is_known(visit.headers):
            raise Refusal(401, "The API key is missing or not valid")
        if not self._window.admits(self._clock.monotonic()):
            raise Refusal(429, "Too many requests")
        if route is None:
            if not visit.routes:
                raise Refusal(404, "There is nothing at this path")
            allowed = ", ".join(visit.routes)
            raise Refusal(405, f"{visit.method} is not allowed here, only {allowed}", headers={"allow": allowed})
        operation = route.operation
        replay = (operation.id, visit.headers.get(operation.idempotency_header or "", ""))
        if replay in self._replays:
            return self._replays[replay]
        turn = self._turn(route, visit)
        reply = self._reply(turn, perform(turn, self.style.operations.get(operation.id, ACTIONS[route.kind])))
        if replay[1]:
            self._replays[replay] = reply
            if len(self._replays) > MAX_REPLAYS:
                del self._replays[next(iter(self._replays))]
        return reply

    def _is_known(self, headers: Mapping[str, str]) -> bool:
        return headers.get(self.style.dialect.key_header, "").strip() in self._accepted

    def _turn(self, route: Route, visit: Visit) -> Turn:
        operation = route.operation
        given = {
            name_of(name): value
            for name, value in zip(operation.segments, visit.segments, strict=True)
            if is_parameter(name)
        }
        parsing.check_path(operation, given)
        return Turn(
            route=route,
            path=given,
            headers=parsing.read_headers(operation, visit.headers),
            query=parsing.read_query(operation, visit.query),
            body=parsing.read_body(operation, visit.headers, visit.content),
            store=self.store,
            style=self.style,
        )

    def _reply(self, turn: Turn, answer: Answer) -> Reply:
        operation = turn.operation
        status = answer.status or operation.status
        media = chosen(operation.media, turn.choices() if len(operation.media) > 1 else ())
        if media is None or status in (204, 304):
            return self._sent(status, None, b"")
        if not is_json(media):
            return self._file(status, media, operation.media, answer.file)
        value = None if answer.value is MISSING else answer.value
        return self._sent(status, media, _written(enveloped(operation, value, answer.facts)))

    def _file(self, status: int, media: str, declared: Collection[str], file: Upload | None) -> Reply:
        content = file_of(media) if file is None else bytes(file)
        kind = media if file is None or file.media not in declared else file.media
        return self._sent(status, kind, content, {"content-length": str(len(content))})

    def refuse(self, visit: Visit, refusal: Refusal) -> Reply:
        """An error, in the shape that the specification has for it or else in the vendor's own."""
        noun = "" if visit.route is None else visit.route.resource.noun
        code = refusal.code or self.style.code(refusal.status, noun)
        complaint = Complaint(refusal.status, code, refusal.message, refusal.details)
        node = None if visit.route is None else visit.route.operation.answer_to(refusal.status)
        body = self.style.error_body(complaint) if node is None else error_body(node, complaint)
        return self._sent(refusal.status, JSON, _written(body), refusal.headers)

    def report_failure(self) -> Reply:
        """A success that is none."""
        return self._sent(200, JSON, _written(self.style.reported_failure))

    def _sent(self, status: int, media: str | None, content: bytes, headers: Mapping[str, str] | None = None) -> Reply:
        self._count += 1
        sent = {"x-request-id": f"sandbox-{self._count:06}", **self.style.limit_headers(self._window)}
        if media is not None:
            sent["content-type"] = media
        return Reply(status, Headers({**sent, **(headers or {})}.items()), content)


class Visit:
    """A request on its way through; this is what a fault gets to strike."""

    def __init__(
        self,
        service: Service,
        method: str,
        segments: tuple[str, ...],
        query: str,
        headers: Mapping[str, str],
        content: bytes,
        routes: Mapping[str, Route],
    ) -> None:
        self.service = service
        self.method = method
        self.segments = segments
        self.query = query
        self.headers = headers
        self.content = content
        self.routes = routes
        self.route = routes.get(method)

    @property
    def operation_id(self) -> str | None:
        """The id of the operation, if there is one."""
        return None if self.route is None else self.route.operation.id

    def act(self) -> Reply:
        """Let the vendor do what it was asked to."""
        return self.service.answer(self)

    def complain(self, status: int, message: str, headers: dict[str, str]) -> Reply:
        """An error in the vendor's own words."""
        return self.service.refuse(self, Refusal(status, message, headers=headers))

    def report_failure(self) -> Reply:
        """A successful status with a body that says otherwise."""
        return self.service.report_failure()

    def recorded(self, path: str, status: int | None) -> RecordedRequest:
        """What is kept of it, without the key."""
        secret = self.service.style.dialect.key_header
        headers = {name: MASK if name.lower() == secret else value for name, value in self.headers.items()}
        return RecordedRequest(
            self.service.vendor, self.operation_id, self.method, path, self.query, headers, self.content, status
        )


def _written(body: Any) -> bytes:
    return _ENCODER.encode(body).encode()
