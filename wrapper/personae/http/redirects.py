"""Where a redirect leads, and what of a request may go there.

The library is not left to follow: it would send `x-api-key` on to wherever an answer points.
"""

from __future__ import annotations

from copy import copy
from urllib.parse import quote, urljoin, urlsplit

from ..options import is_web_url
from .messages import Headers, Request

MAX_REDIRECTS = 5

_STATUSES = frozenset({301, 302, 303, 307, 308})
_HARMLESS = frozenset({"accept", "accept-encoding", "user-agent"})
"""The headers that another origin may see."""


def redirect_of(request: Request, status: int, headers: Headers) -> Request | None:
    """The request that follows a redirect, for reads only, and never from https to http.

    To another origin neither the key goes along nor what else was added to the request.
    """
    if status not in _STATUSES or request.method not in {"GET", "HEAD"} or "location" not in headers:
        return None
    there = _joined(request.url, headers["location"])
    if there is None or _scheme(request.url) == "https" != _scheme(there):
        return None
    if _origin(there) == _origin(request.url):
        return _sent_on(request, there)
    sent_on = _sent_on(request, there)
    sent_on.headers = {name: value for name, value in request.headers.items() if name in _HARMLESS}
    sent_on.key = None
    return sent_on


def _sent_on(request: Request, there: str) -> Request:
    sent_on = copy(request)
    sent_on.url = there
    return sent_on


def _joined(here: str, location: str) -> str | None:
    try:
        spelled = quote(location.encode("latin-1"), safe="%:/?#[]@!$&'()*+,;=~")  # what is no ASCII is UTF-8 in bytes
        there = urljoin(here, spelled).partition("#")[0]
        (urlsplit(there).hostname or "").encode("ascii").decode("idna")  # UnicodeError if no domain can be called so
        return there if is_web_url(there) else None
    except ValueError:
        return None


def _scheme(url: str) -> str:
    return urlsplit(url).scheme


def _origin(url: str) -> tuple[str, str | None, int]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)
