"""The inbox behind Flask."""

import os
from pathlib import Path

from flask import Flask, request

from inbox import take

INBOX = Path("inbox.db")
app = Flask(__name__)


@app.post("/webhooks/bland")
def bland() -> tuple[str, int]:
    body = request.get_data()  # as it came: never request.json
    secret = os.environ["BLAND_WEBHOOK_SECRET"]
    return "", take(body, dict(request.headers), secret=secret, inbox=INBOX)
