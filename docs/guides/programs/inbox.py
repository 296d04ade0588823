"""Deliveries of Bland: checked and kept while Bland waits, and worked through later, each event once."""

import json
import os
import sqlite3
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from personae import WebhookError, webhooks
from personae_api.bland.models import PostCallPayload

TABLE = "create table if not exists inbox (name text primary key, body blob, headers text, done integer default 0)"


def webhook_secret() -> str:
    """The secret with which Bland signs; a receiver without it must not start, or it would refuse every delivery."""
    if secret := os.environ.get("BLAND_WEBHOOK_SECRET"):
        return secret
    sys.exit("set BLAND_WEBHOOK_SECRET to the secret with which Bland signs webhooks")


def opened(inbox: Path) -> sqlite3.Connection:
    database = sqlite3.connect(inbox, timeout=5)
    database.execute(TABLE)
    return database


def take(body: bytes, headers: Mapping[str, str], *, secret: str | list[str], inbox: Path) -> int:
    """The status with which to answer. Nothing slow happens here, or the vendor would deliver again."""
    try:
        event = webhooks.bland(body, headers, secret=secret)
    except WebhookError as error:
        return 400 if error.reason == "body" else 401
    signatures = {name: value for name, value in headers.items() if name.lower().endswith("-signature")}
    with closing(opened(inbox)) as database, database:
        database.execute(
            "insert or ignore into inbox (name, body, headers) values (?, ?, ?)",
            (name_of(event, body), body, json.dumps(signatures)),
        )
    return 204


def name_of(event: webhooks.BlandEvent, body: bytes) -> str:
    """What two deliveries of the same event have in common."""
    if isinstance(event, PostCallPayload):
        return f"{event.event_type or 'call'} {event.call_id}"
    return sha256(body).hexdigest()


def work(inbox: Path, handle: Callable[[webhooks.BlandEvent], object], *, secret: str | list[str]) -> int:
    """Hand over each event that was not yet; one that `handle` fails with comes again in the next run."""
    with closing(opened(inbox)) as database:
        waiting = database.execute("select name, body, headers from inbox where not done order by rowid").fetchall()
        for name, body, headers in waiting:
            handle(webhooks.bland(body, json.loads(headers), secret=secret))
            with database:
                database.execute("update inbox set done = 1 where name = ?", (name,))
    return len(waiting)
