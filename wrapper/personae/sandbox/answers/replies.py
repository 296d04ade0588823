"""From answers and refusals to the bytes and headers that are sent."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from email.utils import formatdate
from typing import Any

from ...clock import Clock
from ...http.messages import Headers, Reply
from ...vendors.style import ErrorContent, Style
from ..requests.rate_limits import Window
from ..requests.refusal import Refusal
from ..requests.uploads import Upload
from ..requests.valid_request import ValidRequest
from ..specification.media_types import JSON, chosen, is_json
from ..specification.routes import Route
from ..specification.schemas.schema import MISSING
from .answer import Answer
from .envelopes import enveloped
from .error_bodies import error_body
from .sample_files import file_of

_ENCODER = json.JSONEncoder(separators=(",", ":"))


class Replies:
    """Writes the replies of a vendor, in its style."""

    def __init__(self, style: Style, window: Window, clock: Clock) -> None:
        self._style = style
        self._window = window
        self._clock = clock
        self._count = 0

    def answered(self, request: ValidRequest, answer: Answer) -> Reply:
        """A success, in the first of the declared media types that the request allows."""
        operation = request.operation
        status = answer.status or operation.status
        media = chosen(operation.media, request.choices() if len(operation.media) > 1 else ())
        if media is None or status in (204, 304):
            return self._sent(status, None, b"")
        if not is_json(media):
            return self.file(status, media, operation.media, answer.file)
        value = None if answer.value is MISSING else answer.value
        return self._sent(status, media, _written(enveloped(operation, value, answer.facts)))

    def file(self, status: int, media: str, declared: Collection[str], file: Upload | None) -> Reply:
        """A file that was sent, or else a small one of the same media type."""
        content = file_of(media) if file is None else bytes(file)
        kind = media if file is None or file.media not in declared else file.media
        return self._sent(status, kind, content, {"content-length": str(len(content))})

    def refused(self, route: Route | None, refusal: Refusal) -> Reply:
        """An error, in the shape that the specification has for it or else in the vendor's own."""
        noun = refusal.noun or ("" if route is None else route.resource.noun)
        code = refusal.code or self._style.code(refusal.status, noun)
        status = refusal.status if route is None else _declared(refusal.status, route.operation.statuses)
        content = ErrorContent(status, code, refusal.message, refusal.details)
        node = None if route is None else route.operation.answer_to(status)
        body = self._style.error_body(content) if node is None else error_body(node, content)
        return self._sent(status, JSON, _written(body), refusal.headers)

    def reported_failure(self) -> Reply:
        """A success that is none."""
        return self._sent(200, JSON, _written(self._style.reported_failure))

    def _sent(self, status: int, media: str | None, content: bytes, headers: Mapping[str, str] | None = None) -> Reply:
        self._count += 1
        limit = self._window.state
        of_limit = {} if limit is None else self._style.limit_headers(limit)
        date = formatdate(self._clock.time(), usegmt=True)
        sent = {"x-request-id": f"sandbox-{self._count:06}", "date": date, **of_limit}
        if media is not None:
            sent["content-type"] = media
        return Reply(status, Headers({**sent, **(headers or {})}.items()), content)


def _declared(status: int, statuses: Collection[int]) -> int:
    """The status with which an operation says that a request is not valid, as far as it tells one."""
    return 422 if status == 400 and 400 not in statuses and 422 in statuses else status


def _written(body: Any) -> bytes:
    return _ENCODER.encode(body).encode()
