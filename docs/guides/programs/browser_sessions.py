"""What a page needs to show a persona: a token or an address for one visitor. The keys stay here."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import FileResponse, JSONResponse
from pydantic import BaseModel

from personae import APIError, AsyncAnam, AsyncTavus, NotFoundError

LOGGER = logging.getLogger("sessions")
ANAM_PERSONA = "the id of a persona"
TAVUS_PERSONA = "p3c81d7a09e2"
PAGE = Path(__file__).with_name("browser_sessions.html")


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[dict[str, object]]:
    async with AsyncAnam(deadline=10) as anam, AsyncTavus(deadline=10) as tavus:
        yield {"anam": anam, "tavus": tavus}


def visitor(request: Request) -> str:
    """Who asks, as your service knows them; sessions cost money, so strangers get none."""
    name = request.headers.get("x-visitor")  # in production from a session cookie that you have checked
    if not name:
        raise HTTPException(401, "log in first")
    return name


class AnamSession(BaseModel):
    token: str


class TavusRoom(BaseModel):
    id: str
    url: str


Visitor = Annotated[str, Depends(visitor)]
app = FastAPI(lifespan=lifespan)


@app.get("/")
def page() -> FileResponse:
    return FileResponse(PAGE)


@app.post("/sessions/anam")
async def anam_session(request: Request, visitor: Visitor) -> AnamSession:
    anam: AsyncAnam = request.state.anam
    made = await anam.sessions.create_token(persona_config={"persona_id": ANAM_PERSONA}, client_label=visitor)
    return AnamSession(token=made.session_token)


@app.post("/sessions/tavus")
async def tavus_room(request: Request, visitor: Visitor) -> TavusRoom:
    tavus: AsyncTavus = request.state.tavus
    made = await tavus.conversations.create(
        persona_id=TAVUS_PERSONA,
        conversation_name=visitor,
        properties={"max_call_duration": 600, "participant_absent_timeout": 60, "participant_left_timeout": 5},
    )
    return TavusRoom(id=made.conversation_id, url=made.conversation_url)


@app.delete("/sessions/tavus/{id}", status_code=204)
async def end_room(id: str, request: Request, visitor: Visitor) -> None:
    tavus: AsyncTavus = request.state.tavus
    conversation = await tavus.conversations.get(id)
    if conversation.conversation_name != visitor:
        raise HTTPException(404, "no such room")
    await tavus.conversations.end(id)


@app.exception_handler(NotFoundError)
async def not_found(request: Request, error: NotFoundError) -> JSONResponse:
    return JSONResponse({"detail": "no such room"}, 404)


@app.exception_handler(APIError)
async def failed(request: Request, error: APIError) -> JSONResponse:
    LOGGER.error("%s", error)
    return JSONResponse({"detail": f"{error.vendor} has no session now"}, 502)
