"""One vendor, acted out: the way of a request through the rooms of the sandbox, to its answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import inf
from threading import RLock
from urllib.parse import unquote

from ..call.masking import MASK
from ..errors import Failure
from ..http.messages import Reply
from ..vendors.style import Style
from .answers.answer import Answer
from .answers.context import Context
from .answers.events import events
from .answers.handlers import HANDLERS, handled, id_of_made, make_elsewhere
from .answers.new_ids import renewed
from .answers.replies import Replies
from .answers.streams import Streams
from .answers.vendor_context import VendorContext
from .clock import VirtualClock
from .requests import parsing
from .requests.rate_limits import Window
from .requests.recorded_request import RecordedRequest
from .requests.refusal import Refusal
from .requests.valid_request import ValidRequest
from .specification.document import Specification
from .specification.paths import is_parameter, name_of
from .specification.routes import Route
from .specification.schemas.schema import MISSING
from .store.store import Store
from .transport.faults import Faults
from .transport.outcomes import Outcome
from .webhooks import Sent, Webhooks

TICK = 0.001
"""Seconds that pass with each request, so that what happens later has a later date."""

MAX_REPLAYS = 1000
"""How many answers are remembered by their idempotency keys."""


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
        streams: Streams,
        webhooks: Webhooks,
        record: Callable[[RecordedRequest], object],
    ) -> None:
        self.style = style
        self.vendor = style.dialect.vendor
        self.specification = specification
        self.store = store
        self.replies = Replies(style, window, clock)
        self._clock = clock
        self._faults = faults
        self._accepted = {style.dialect.credential(key) for key in keys}
        self._window = window
        self._streams = streams
        self._webhooks = webhooks
        self._record = record
        self._replays: dict[tuple[str, str], Reply] = {}
        self._lock = RLock()

    def handle(self, method: str, path: str, query: str, headers: Mapping[str, str], content: bytes) -> Outcome:
        """What comes of a request; path and query are as they were sent, with their escapes."""
        segments = tuple(unquote(segment, errors="replace") for segment in path.split("/")[1:])
        file = self.store.files.get(path)
        if file is not None and method == "GET":
            return Outcome(self.replies.file(200, file.media, (file.media,), file))
        routes = self.specification.match(segments)
        request = IncomingRequest(self, method, segments, query, headers, content, routes)
        fault = self._faults.take(self.vendor, request.operation_id)
        outcome = Outcome(request.act()) if fault is None else fault.strike(request)
        self._webhooks.deliver()
        if outcome.failure is not Failure.NOT_SENT:
            is_answered = outcome.reply is not None and outcome.delay != inf
            self._record(request.recorded(path, outcome.reply.status if outcome.reply and is_answered else None))
        return outcome

    def served_at(self, base_url: str) -> None:
        """Say where it is, for the addresses of files in its answers."""
        self.store.base_url = base_url

    def answer(self, request: IncomingRequest) -> Reply:
        """Do what is asked and say so."""
        with self._lock:
            self._clock.tick(TICK)
            self.store.pass_time()
            try:
                return self._answered(request, self._admitted(request))
            except Refusal as refusal:
                return self.replies.refused(request.route, refusal)
            finally:
                self._tell()

    @property
    def due(self) -> float:
        """The moment at which something changes next by itself."""
        with self._lock:
            return self.store.due

    def pass_time(self) -> None:
        """Bring all things into the state that they have at this moment."""
        with self._lock:
            self.store.pass_time()
            self._tell()

    def _tell(self) -> None:
        """Have events sent of what has happened."""
        for happening in self.store.happened():
            for event in events(self.specification, happening):
                delivery = self.style.sign(event.body, self._webhooks.secret)
                self._webhooks.add(Sent(self.vendor, event.webhook, event.url, delivery, event.moment))

    def _admitted(self, request: IncomingRequest) -> Route:
        """The route of a request whose body will be looked at."""
        request.is_turned_away = True
        route = request.route
        if (route is None or not route.operation.is_public) and not self._is_known(request.headers):
            raise Refusal(401, "The API key is missing or not valid")
        if not self._window.admits(self._clock.monotonic()):
            raise Refusal(429, "Too many requests")
        if route is None:
            if not request.routes:
                raise Refusal(404, "There is nothing at this path")
            allowed = ", ".join(request.routes)
            raise Refusal(405, f"{request.method} is not allowed here, only {allowed}", headers={"allow": allowed})
        request.is_turned_away = False
        return route

    def _answered(self, request: IncomingRequest, route: Route) -> Reply:
        operation = route.operation
        replay = (operation.id, request.headers.get(operation.idempotency_header or "", ""))
        if replay in self._replays:
            return self._replays[replay]
        valid = _checked(route, request)
        answer = self._performed(valid) if operation.stream is None else self._streamed(valid, request)
        reply = self.replies.answered(valid, answer)
        if replay[1]:
            self._replays[replay] = reply
            if len(self._replays) > MAX_REPLAYS:
                del self._replays[next(iter(self._replays))]
        return reply

    def _streamed(self, valid: ValidRequest, request: IncomingRequest) -> Answer:
        context = Context(valid, self.store, self.style.expand)
        return self._streams.answered(self.vendor, context, request.headers)

    def _is_known(self, headers: Mapping[str, str]) -> bool:
        return headers.get(self.style.dialect.key_header, "").strip() in self._accepted

    def _performed(self, request: ValidRequest) -> Answer:
        """What the vendor has of its own for the operation, or else what its kind of operation does."""
        id = request.operation.id
        own, read = self.style.operations.get(id), self.specification.made_by.get(id)
        context = Context(request, self.store, self.style.expand)
        if own is None:
            answer = handled(context, HANDLERS[request.route.kind])
            answer = renewed(context, answer, MISSING if read is None else id_of_made(context, read, answer))
        else:
            answer = handled(VendorContext(request, self.store, self.style.expand), own)
        if read is not None:
            make_elsewhere(context, read, answer)
        return answer


def _checked(route: Route, request: IncomingRequest) -> ValidRequest:
    """The request with its values in the types of the specification; a refusal if it is not valid."""
    operation = route.operation
    given = {
        name_of(name): value
        for name, value in zip(operation.segments, request.segments, strict=True)
        if is_parameter(name)
    }
    parsing.check_path(operation, given)
    return ValidRequest(
        route=route,
        path=given,
        headers=parsing.read_headers(operation, request.headers),
        query=parsing.read_query(operation, request.query),
        body=parsing.read_body(operation, request.headers, request.content),
    )


class IncomingRequest:
    """A request as it came, and the routes of its path; this is what a fault gets to strike."""

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
        self.is_turned_away = False

    @property
    def operation_id(self) -> str | None:
        """The id of the operation, if there is one."""
        return None if self.route is None else self.route.operation.id

    def act(self) -> Reply:
        """Let the vendor do what it was asked to."""
        return self.service.answer(self)

    def complain(self, status: int, message: str, headers: dict[str, str]) -> Reply:
        """An error in the vendor's own words."""
        return self.service.replies.refused(self.route, Refusal(status, message, headers=headers))

    def report_failure(self) -> Reply:
        """A successful status with a body that says otherwise."""
        return self.service.replies.reported_failure()

    def recorded(self, path: str, status: int | None) -> RecordedRequest:
        """What is kept of it, without the key."""
        secret = self.service.style.dialect.key_header
        headers = {name: MASK if name.lower() == secret else value for name, value in self.headers.items()}
        content = b"" if self.is_turned_away else self.content
        return RecordedRequest(
            self.service.vendor, self.operation_id, self.method, path, self.query, headers, content, status
        )
