"""A service with FastAPI: personas of all vendors, one phone call, and a webhook of Bland."""

import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import BackgroundTasks, Depends, FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from personae import (
    APIError,
    AsyncPersonae,
    ConfigurationError,
    NotFoundError,
    RateLimitError,
    WebhookError,
    webhooks,
)
from personae_api.bland.models import PhoneCall, PostCallPayload

LOGGER = logging.getLogger("service")


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[dict[str, AsyncPersonae]]:
    logging.basicConfig(level=logging.INFO)  # uvicorn shows its own logs only
    webhook_secret()  # if it is missing, the service does not start
    async with AsyncPersonae(deadline=20) as clients:  # every vendor whose key is in the environment
        yield {"clients": clients}


def clients_of(request: Request) -> AsyncPersonae:
    clients: AsyncPersonae = request.state.clients
    return clients


def webhook_secret() -> str:
    if secret := os.environ.get("BLAND_WEBHOOK_SECRET"):
        return secret
    raise RuntimeError("set BLAND_WEBHOOK_SECRET to the secret with which Bland signs webhooks")


Clients = Annotated[AsyncPersonae, Depends(clients_of)]
Secret = Annotated[str, Depends(webhook_secret)]
app = FastAPI(lifespan=lifespan)


class Persona(BaseModel):
    address: str
    name: str
    language: str | None


class Personas(BaseModel):
    personas: list[Persona]
    unanswered: list[str]


@app.get("/personas")
async def personas(clients: Clients, search: str | None = None) -> Personas:
    listing = await clients.list(search=search)
    for vendor, error in listing.errors.items():
        LOGGER.warning("no personas of %s: %s", vendor, error)
    return Personas(
        personas=[Persona(address=one.address, name=one.name, language=one.language) for one in listing.records],
        unanswered=list(listing.errors),
    )


@app.get("/calls/{call_id}")
async def call(call_id: str, clients: Clients) -> PhoneCall:
    return await clients.bland.calls.get(call_id)


@app.post("/webhooks/bland", status_code=204)
async def bland_webhook(request: Request, secret: Secret, later: BackgroundTasks) -> None:
    try:
        event = webhooks.bland(await request.body(), request.headers, secret=secret)
    except WebhookError as error:
        raise HTTPException(400 if error.reason == "body" else 401, str(error)) from None
    later.add_task(work, event)


def work(event: webhooks.BlandEvent) -> None:
    if isinstance(event, PostCallPayload):
        LOGGER.info("call %s is %s", event.call_id, event.status)


@app.exception_handler(NotFoundError)
async def not_found(request: Request, error: NotFoundError) -> JSONResponse:
    return JSONResponse({"detail": "not found"}, 404)


@app.exception_handler(RateLimitError)
async def too_many(request: Request, error: RateLimitError) -> JSONResponse:
    return JSONResponse({"detail": "try again later"}, 503, {"Retry-After": str(round(error.retry_after or 60))})


@app.exception_handler(ConfigurationError)
async def not_set_up(request: Request, error: ConfigurationError) -> JSONResponse:
    LOGGER.error("%s", error)  # which names what is missing, such as the key of a vendor
    return JSONResponse({"detail": "this service is not set up for that"}, 503)


@app.exception_handler(APIError)
async def failed(request: Request, error: APIError) -> JSONResponse:
    LOGGER.error("%s", error)
    return JSONResponse({"detail": f"{error.vendor} did not answer", "outcome": error.outcome}, 502)
