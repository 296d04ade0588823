"""The inbox behind FastAPI."""

from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool

from inbox import take, webhook_secret

INBOX = Path("inbox.db")
SECRET = webhook_secret()
app = FastAPI()


@app.post("/webhooks/bland")
async def bland(request: Request) -> Response:
    body = await request.body()  # as it came: never the JSON that FastAPI would read
    return Response(status_code=await run_in_threadpool(take, body, request.headers, secret=SECRET, inbox=INBOX))
