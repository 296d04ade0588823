"""What a sandbox sends by itself: to functions, and to addresses of this machine."""

from __future__ import annotations

import inspect
import logging
from collections import deque
from collections.abc import Callable, Mapping
from http.client import HTTPConnection, HTTPException
from ipaddress import ip_address
from threading import Condition, Thread, get_ident
from typing import TypeAlias
from urllib.parse import SplitResult, urlsplit

import attrs

from ..vendors import VENDORS
from ..webhooks.deliveries import Delivery

_LOGGER = logging.getLogger("personae")

Receiver: TypeAlias = Callable[[bytes, Mapping[str, str]], object]
"""A function that takes the body and the headers of a delivery."""

POST_SECONDS = 10.0
"""How long a receiver may take for each phase."""
_RECEIVED = range(200, 300)


@attrs.define(slots=True)
class Sent:
    """An event that was sent, or would have been where nobody receives it."""

    vendor: str
    webhook: str
    """Its name in the specification."""
    url: str | None
    """Where the thing asks for it to be sent."""
    delivery: Delivery = attrs.field(repr=False)
    moment: float
    """When, on the clock of the sandbox, in seconds since the epoch."""
    received: list[str] = attrs.field(factory=list)
    """Who has received it: the names of functions, and addresses."""
    errors: list[BaseException] = attrs.field(factory=list, repr=False)
    """What went wrong with the others."""

    @property
    def body(self) -> bytes:
        """The body, as it is sent."""
        return self.delivery.body

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, with the signature where the vendor signs."""
        return self.delivery.headers


class Webhooks:
    """The events of a sandbox; `sent` has all of them, the newest last, and `secret` signs those that are signed.

    Functions are called by whoever lets time pass or makes the request, in that thread, one event after another; what
    they raise comes out of `clock.advance`, and is logged elsewhere. Addresses, of this machine only, are posted to by
    a thread of their own, for which `wait` waits.
    """

    def __init__(self) -> None:
        self.secret = "sandbox-webhook-secret"  # noqa: S105 - it is no secret
        self.sent: list[Sent] = []
        self._receivers: list[tuple[str | None, Receiver | str]] = []
        self._waiting: deque[Sent] = deque()
        self._posts: deque[tuple[Sent, str]] = deque()
        self._condition = Condition()
        self._poster: Thread | None = None

    def to(self, receiver: Receiver | str, *, vendor: str | None = None) -> None:
        """Send all events, or those of a vendor, to a function of body and headers, or to a URL of this machine.

        Those of a thing that has such a URL of its own (its `callback_url`, say) go there without that.

        >>> from personae.sandbox import Sandbox
        >>> sandbox, events = Sandbox(), []
        >>> sandbox.webhooks.to(lambda body, headers: events.append(body), vendor="tavus")
        """
        if vendor is not None and vendor not in VENDORS:
            raise ValueError(f"{vendor!r} is no vendor: use one of {', '.join(VENDORS)}")
        if isinstance(receiver, str):
            if not is_here(receiver):
                raise ValueError(
                    f"{receiver!r} is no http address of this machine: use http://127.0.0.1:..., as nothing leaves it"
                )
        elif inspect.iscoroutinefunction(receiver) or not callable(receiver):
            raise ValueError(f"a receiver is a plain function or a URL, not {receiver!r}")
        self._receivers.append((vendor, receiver))

    def add(self, event: Sent) -> None:
        """Have an event sent when it can be."""
        with self._condition:
            self.sent.append(event)
            self._waiting.append(event)

    def deliver(self) -> list[BaseException]:
        """Send what waits; what functions have raised."""
        raised: list[BaseException] = []
        while True:
            with self._condition:
                if not self._waiting:
                    return raised
                event = self._waiting.popleft()
                receivers = [one for vendor, one in self._receivers if vendor in (None, event.vendor)]
            for receiver in receivers:
                if not isinstance(receiver, str):
                    raised += self._told(event, receiver)
            urls = [one for one in receivers if isinstance(one, str)]
            urls += [event.url] if event.url and is_here(event.url) else []
            for url in dict.fromkeys(urls):
                self._post_later(event, url)

    def wait(self, seconds: float = 30.0) -> None:
        """Wait until all that was sent to addresses has been answered; TimeoutError if that takes longer."""
        with self._condition:
            if not self._condition.wait_for(lambda: self._poster is None, seconds):
                raise TimeoutError(f"webhooks are still on their way after {seconds:g} s")

    def _told(self, event: Sent, receiver: Receiver) -> list[BaseException]:
        name = getattr(receiver, "__qualname__", repr(receiver))
        try:
            receiver(event.body, event.headers)
        except Exception as error:  # noqa: BLE001 - the other receivers get theirs
            _LOGGER.warning("sandbox: %s, which receives webhooks, raised %s", name, type(error).__name__)
            event.errors.append(error)
            return [error]
        event.received.append(name)
        return []

    def _post_later(self, event: Sent, url: str) -> None:
        with self._condition:
            self._posts.append((event, url))
            if self._poster is None:
                self._poster = Thread(target=self._post_all, name=f"personae-webhooks-{get_ident()}", daemon=True)
                self._poster.start()

    def _post_all(self) -> None:
        while True:
            with self._condition:
                if not self._posts:
                    self._poster = None
                    self._condition.notify_all()
                    return
                event, url = self._posts.popleft()
            try:
                _post(urlsplit(url), event.delivery)
                event.received.append(url)
            except (OSError, HTTPException) as error:
                _LOGGER.warning("sandbox: a webhook was not received: %s", error)
                event.errors.append(error)


def is_here(url: str) -> bool:
    """Whether it is an address of this machine that can be posted to."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    if parts.scheme != "http":
        return False
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _post(parts: SplitResult, delivery: Delivery) -> None:
    connection = HTTPConnection(parts.hostname or "", parts.port or 80, timeout=POST_SECONDS)
    try:
        query = f"?{parts.query}" if parts.query else ""
        connection.request("POST", f"{parts.path or '/'}{query}", delivery.body, dict(delivery.headers))
        answer = connection.getresponse()
        answer.read()
        if answer.status not in _RECEIVED:
            raise HTTPException(f"the receiver answered {answer.status}")
    finally:
        connection.close()
