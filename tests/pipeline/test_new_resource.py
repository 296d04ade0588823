"""A new resource in a specification is callable after `make generate`, without a hand-written line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from scripts.pipeline.generate import generate
from tests.support.generated_code import OPENAPI, WRAPPER, contents, run

STUDIOS = """
paths:
  /v2/studios:
    get:
      operationId: listStudios
      tags: [Studios]
      summary: List studios
      description: Returns the studios, a page at a time.
      x-personae-paging: {style: page, page: page, size: limit, items: /data, total: /total_count, default_size: 2}
      parameters:
        - {name: page, in: query, description: Which page., schema: {type: integer}}
        - {name: limit, in: query, description: How many on a page., schema: {type: integer}}
        - {name: mood, in: query, description: Only these., schema: {$ref: '#/components/schemas/StudioMood'}}
      responses:
        '200':
          description: A page.
          content:
            application/json:
              schema:
                type: object
                required: [data, total_count]
                properties:
                  data: {type: array, items: {$ref: '#/components/schemas/Studio'}}
                  total_count: {type: integer}
    post:
      operationId: createStudio
      tags: [Studios]
      summary: Create a studio
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name, lamp]
              properties:
                name: {type: string}
                lamp: {$ref: '#/components/schemas/Lamp'}
                mood: {$ref: '#/components/schemas/StudioMood'}
                opened_at: {type: string, format: date-time}
      responses:
        '201':
          description: The studio.
          content: {application/json: {schema: {$ref: '#/components/schemas/Studio'}}}
  /v2/studios/{studio_id}:
    parameters:
      - {name: studio_id, in: path, required: true, schema: {type: string}}
    get:
      operationId: getStudio
      tags: [Studios]
      x-personae-result: /data/0
      responses:
        '200':
          description: The studio.
          content:
            application/json:
              schema:
                type: object
                properties: {data: {type: array, items: {$ref: '#/components/schemas/Studio'}}}
    put:
      operationId: updateStudio
      tags: [Studios]
      requestBody:
        content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}
      responses:
        '200':
          description: The studio.
          content: {application/json: {schema: {$ref: '#/components/schemas/Studio'}}}
    delete:
      operationId: deleteStudio
      tags: [Studios]
      responses: {'204': {description: It is gone.}}
  /v2/personas/{persona_id}/studios:
    get:
      operationId: listPersonaStudios
      tags: [Personas]
      parameters:
        - {name: persona_id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: Where the persona is filmed.
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Studio'}}}}
components:
  schemas:
    StudioMood: {type: string, enum: [bright, dim]}
    Lamp:
      type: object
      required: [watts]
      properties: {watts: {type: integer}, colour: {type: [string, 'null']}}
    Studio:
      type: object
      required: [id, name, lamp]
      properties:
        id: {type: string}
        name: {type: string}
        mood: {$ref: '#/components/schemas/StudioMood'}
        lamp: {$ref: '#/components/schemas/Lamp'}
        opened_at: {type: string, format: date-time}
"""

VENDOR = """
import asyncio, json
from urllib.parse import parse_qs, urlsplit
from personae import AsyncTavus, Tavus
from personae.http.callable_transport import CallableTransport
from personae.http.messages import Headers, Reply

def studio(number, **more):
    lamp = {"watts": number, "colour": None, "bulb": "E27"}
    return {"id": f"s{number}", "name": f"Studio {number}", "mood": "blue", "lamp": lamp, **more}

def answer(method, url, headers, body, timeout):
    parts = urlsplit(url)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    sent = json.loads(body) if body else None
    seen.append((method, parts.path, query, sent))
    if parts.path == "/v2/studios" and method == "GET":
        page = int(query.get("page", 1))
        found = {"data": [studio(n) for n in (1, 2, 3, 4, 5)[2 * page - 2 : 2 * page]], "total_count": 5}
    elif method == "GET":
        found = [studio(9)] if parts.path.startswith("/v2/personas") else {"data": [studio(7)]}
    else:
        found = studio(8, **{"opened_at": "2026-04-20T10:00:00.000Z", **(sent or {})})
    content = b"" if method == "DELETE" else json.dumps(found).encode()
    status = {"POST": 201, "DELETE": 204}.get(method, 200)
    return Reply(status, Headers([("content-type", "application/json")]), content)

seen = []
transport = CallableTransport(answer)
SENT = [
    ("GET", "/v2/studios", {"mood": "dim", "page": "1"}, None),
    ("GET", "/v2/studios", {"mood": "dim", "page": "2"}, None),
    ("GET", "/v2/studios", {"mood": "dim", "page": "3"}, None),
    ("POST", "/v2/studios", {}, {
        "name": "New", "lamp": {"watts": 40}, "mood": "bright", "opened_at": "2026-04-20T10:00:00.000Z"}),
    ("GET", "/v2/studios/s7", {}, None),
    ("PUT", "/v2/studios/s7", {}, {"name": "Other"}),
    ("DELETE", "/v2/studios/s7", {}, None),
    ("GET", "/v2/personas/p1/studios", {}, None),
]
"""

SYNC = """
import datetime as dt
from personae_api.tavus.models import Lamp, Studio
opened = dt.datetime(2026, 4, 20, 10, tzinfo=dt.timezone.utc)
with Tavus(api_key="key", transport=transport) as tavus:
    found = list(tavus.studios.list(mood="dim"))
    made = tavus.studios.create(name="New", lamp=Lamp(watts=40), mood="bright", opened_at=opened)
    read = tavus.studios.get("s7")
    changed = tavus.studios.update("s7", name="Other")
    gone = tavus.studios.delete("s7")
    (own,) = tavus.personas.list_studios("p1")
assert [studio.id for studio in found] == ["s1", "s2", "s3", "s4", "s5"]
assert type(found[0]) is Studio and type(found[0].lamp) is Lamp
assert (found[0].mood, found[0].lamp.colour, found[0].lamp.additional_properties) == ("blue", None, {"bulb": "E27"})
assert (made.opened_at, read.id, changed.name, gone, own.name) == (opened, "s7", "Other", None, "Studio 9")
assert seen == SENT, seen
print("done")
"""

ASYNC = """
async def main():
    async with AsyncTavus(api_key="key", transport=transport) as tavus:
        found = [studio async for studio in tavus.studios.list(mood="dim")]
        made = await tavus.studios.create(
            name="New", lamp={"watts": 40}, mood="bright", opened_at="2026-04-20T10:00:00.000Z")
        read = await tavus.studios.get("s7")
        changed = await tavus.studios.update("s7", name="Other")
        gone = await tavus.studios.delete("s7")
        (own,) = await tavus.personas.list_studios("p1")
    assert [studio.id for studio in found] == ["s1", "s2", "s3", "s4", "s5"]
    assert (made.name, read.id, changed.name, gone, own.name) == ("New", "s7", "Other", None, "Studio 9")
    assert seen == SENT, seen
    seen.clear()
    async with AsyncTavus(api_key="key", transport=transport) as tavus:
        assert len(await tavus.studios.list().concurrent(3).all()) == 5

asyncio.run(main())
print("done")
"""


@pytest.fixture(scope="module")
def with_studios(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("studios")
    shutil.copytree(OPENAPI, root / "openapi")
    shutil.copytree(OPENAPI.parent / "generated", root / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "openapi" / "tavus" / "studios").mkdir()
    (root / "openapi" / "tavus" / "studios" / "studios.yaml").write_text(STUDIOS, "utf-8")
    generate(root / "openapi", root / "generated")
    return root / "generated"


@pytest.mark.parametrize("code", [SYNC, ASYNC], ids=["sync", "async"])
def test_a_new_resource_can_be_called_after_generation_alone(with_studios: Path, code: str) -> None:
    assert run(VENDOR + code, with_studios, WRAPPER) == "done\n"


def test_nothing_else_changes(with_studios: Path) -> None:
    old, new = contents(OPENAPI.parent / "generated"), contents(with_studios)
    assert old.keys() <= new.keys()
    assert {name.removeprefix("personae_api/") for name in new if old.get(name) != new[name]} == {
        "manifest.json",
        *(
            f"tavus/{name}"
            for name in ("client.py", "enumerations.py", "inputs.py", "specification.json", "methods.json")
        ),
        *(f"tavus/calls/{name}.py" for name in ("__init__", "personas", "studios")),
        *(f"tavus/models/{name}.py" for name in ("__init__", "lamp", "studio")),
        *(f"tavus/resources/{name}.py" for name in ("__init__", "personas", "studios")),
    }
