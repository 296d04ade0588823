"""The inbox behind Flask."""

from pathlib import Path

from flask import Flask, request

from inbox import take, webhook_secret

INBOX = Path("inbox.db")
SECRET = webhook_secret()
app = Flask(__name__)


@app.post("/webhooks/bland")
def bland() -> tuple[str, int]:
    body = request.get_data()  # as it came: never request.json
    return "", take(body, dict(request.headers), secret=SECRET, inbox=INBOX)
