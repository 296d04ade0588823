"""The inbox behind any server that speaks WSGI."""

from collections.abc import Iterable
from http import HTTPStatus
from pathlib import Path
from wsgiref.types import StartResponse, WSGIEnvironment

from inbox import take, webhook_secret

INBOX = Path("inbox.db")
SECRET = webhook_secret()


def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    headers = {
        name.removeprefix("HTTP_").replace("_", "-"): value
        for name, value in environ.items()
        if name.startswith("HTTP_")
    }
    status = HTTPStatus(take(body, headers, secret=SECRET, inbox=INBOX))
    start_response(f"{status.value} {status.phrase}", [])
    return []
