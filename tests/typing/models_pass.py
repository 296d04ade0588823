"""What a service does with models, as type checkers see it. Never run: mypy and pyright read it, and so do editors."""

import copy
import dataclasses
import datetime as dt
import sqlite3
from collections.abc import Iterator
from typing import Annotated, Any, assert_type

import attrs
from fastapi import Body, FastAPI
from pydantic import BaseModel, Json, TypeAdapter

from personae import UNSET, Tavus, Unset
from personae_api.anam.models import AvatarModel, Persona, PersonaSummary, VoiceProvider
from personae_api.tavus.models import LlmLayer, PersonaLayers
from personae_api.tavus.models import Persona as TavusPersona


@dataclasses.dataclass(frozen=True)
class Row:
    """What a service keeps."""

    id: str
    prompt: str | None
    model: str | None


def row(persona: TavusPersona) -> Row:
    assert_type(persona.persona_id, str)
    assert_type(persona.system_prompt, str | None)
    assert_type(persona.layers, PersonaLayers | None)
    llm = persona.layers.llm if persona.layers else None
    return Row(persona.persona_id, persona.system_prompt, llm.model if llm else None)


def prompt(persona: TavusPersona) -> str:
    return persona.system_prompt.strip() if persona.system_prompt is not None else ""


def stored(client: Tavus, database: sqlite3.Connection) -> Iterator[tuple[str, str | None]]:
    for one in client.personas.list():
        assert_type(one.to_json(), str)
        assert_type(one.has("context"), bool)
        database.execute("insert into personas values (?, ?)", (one.persona_id, one.to_json()))
        yield one.persona_id, one.context


def changed(persona: Persona) -> Persona:
    assert_type(persona.replace(name="Nia"), Persona)
    assert_type(attrs.evolve(persona, name="Nia"), Persona)
    assert_type(copy.copy(persona), Persona)
    assert_type(persona.created_at, dt.datetime)
    return persona.replace(description=UNSET)


def narrowed(name: str | Unset = UNSET, limit: int | Unset | None = UNSET) -> str:
    if name is UNSET:
        assert_type(limit, int | Unset | None)
        return ""
    assert_type(name, str)
    if limit is not UNSET and limit is not None:
        assert_type(limit, int)
    return name


def made(key: str | Unset, model: AvatarModel, provider: VoiceProvider) -> LlmLayer:
    assert_type([model, provider], list[str])
    return LlmLayer(model="m", api_key=key, base_url=UNSET)


class Job(BaseModel):
    """What a queue holds."""

    persona: Persona
    layer: Json[LlmLayer] | None = None


app = FastAPI()


@app.put("/personas/{id}")
def put(id: str, persona: Annotated[Persona, Body()]) -> Persona:
    return persona.replace(name=id)


def adapted(text: str) -> list[PersonaSummary]:
    job = Job(persona=Persona.from_dict({}), layer=None)
    assert_type(job.persona, Persona)
    assert_type(job.persona.to_dict(), dict[str, Any])
    return TypeAdapter(list[PersonaSummary]).validate_json(text)
