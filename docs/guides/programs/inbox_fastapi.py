"""The inbox behind FastAPI."""

import os
from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool

from inbox import take

INBOX = Path("inbox.db")
app = FastAPI()


@app.post("/webhooks/bland")
async def bland(request: Request) -> Response:
    body = await request.body()  # as it came: never the JSON that FastAPI would read
    secret = os.environ["BLAND_WEBHOOK_SECRET"]
    return Response(status_code=await run_in_threadpool(take, body, request.headers, secret=secret, inbox=INBOX))
