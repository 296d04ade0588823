"""Answers go where a service's data goes: tables, databases, JSON, pydantic, FastAPI, and what people look at."""

from __future__ import annotations

import csv
import dataclasses
import datetime as dt
import io
import json
import sqlite3
import subprocess
import sys
from typing import Annotated, Any

import attrs
import fastapi
import httpx
import pydantic
import pytest
import rich.console
import rich.pretty

from personae_api.anam.models import Persona, PersonaSummary, Voice
from personae_api.base import Model
from personae_api.bland.models import CallDynamicDataHeader
from personae_api.events import UnknownEvent
from personae_api.tavus.models import LlmLayer, PersonaLayers
from personae_api.tavus.models import Persona as TavusPersona
from tests.models.test_answers import ANAM_PERSONA, ANAM_SUMMARY
from tests.support.each import for_each

KEY = "sk-0123456789abcdef"
TAVUS = {"persona_id": "p1", "persona_name": "Cara", "layers": {"llm": {"model": "m", "api_key": KEY}}}


def tavus_persona() -> TavusPersona:
    return TavusPersona.from_dict(TAVUS)


class TestPlainData:
    def test_a_table_has_empty_cells_for_what_is_absent(self) -> None:
        out = io.StringIO()
        one = tavus_persona()
        csv.writer(out).writerow([one.persona_id, one.context, one.default_replica_id, one.persona_name])
        assert out.getvalue() == "p1,,,Cara\r\n"

    def test_a_database_has_null(self) -> None:
        one = tavus_persona()
        database = sqlite3.connect(":memory:")
        row = database.execute("select ?, ?, ? is null", (one.persona_id, one.context, one.context)).fetchone()
        database.close()
        assert row == ("p1", None, 1)

    def test_json_has_null(self) -> None:
        one = tavus_persona()
        assert json.dumps({"id": one.persona_id, "context": one.context}) == '{"id": "p1", "context": null}'

    def test_a_dataclass_of_ones_own_is_filled(self) -> None:
        @dataclasses.dataclass
        class Row:
            name: str
            context: str | None

        one = tavus_persona()
        assert dataclasses.asdict(Row(one.persona_name, one.context)) == {"name": "Cara", "context": None}

    def test_attrs_knows_the_fields(self) -> None:
        names = [field.name for field in attrs.fields(LlmLayer) if not field.name.startswith("_")]
        assert names[:3] == ["model", "base_url", "api_key"]


class TestJson:
    def test_it_is_that_of_to_dict_in_one_line(self) -> None:
        one = Persona.from_dict(ANAM_PERSONA)
        assert json.loads(one.to_json()) == one.to_dict()
        assert tavus_persona().to_json() == json.dumps(TAVUS, separators=(",", ":"))

    ODD = {
        "big": 2**70,
        "half": "\ud83d",
        "not a number": float("nan"),
        "far": [{"x": -float("inf")}],
        "é": "é",
        "floats": [1e16, 1e-7, -0.0, 5e-324],
        "a key": {1: {None: True}},
    }

    @pytest.mark.parametrize("name", ODD)
    def test_what_is_odd_is_written_as_the_standard_library_writes_it(self, name: str) -> None:
        expected = {
            "big": '{"big":1180591620717411303424}',
            "half": '{"half":"\ud83d"}',
            "not a number": '{"not a number":null}',
            "far": '{"far":[{"x":null}]}',
            "é": '{"é":"é"}',
            "floats": '{"floats":[1e+16,1e-07,-0.0,5e-324]}',
            "a key": '{"a key":{"1":{"null":true}}}',
        }
        assert UnknownEvent.from_dict({name: self.ODD[name]}).to_json() == expected[name]

    def test_what_json_has_not_is_refused(self) -> None:
        with pytest.raises(TypeError, match="LlmLayer cannot be written as JSON: Object of type object is not"):
            LlmLayer(tools=[object()]).to_json()


class Job(pydantic.BaseModel):
    layer: LlmLayer
    voices: dict[str, Voice] = {}
    persona: TavusPersona | None = None


class TestPydantic:
    def test_fields_take_models_and_objects_and_write_json(self) -> None:
        layer = LlmLayer(model="m")
        job = Job(layer=layer, voices={"a": {"id": "v1"}}, persona=TAVUS)  # type: ignore[dict-item, arg-type]
        assert job.layer is layer
        assert isinstance(job.voices["a"], Voice)
        assert isinstance(job.persona, TavusPersona)
        written = {"layer": {"model": "m"}, "voices": {"a": {"id": "v1"}}, "persona": TAVUS}
        assert job.model_dump() == written
        assert json.loads(job.model_dump_json()) == written
        assert Job.model_validate_json(job.model_dump_json()) == job
        assert KEY not in repr(job)

    @pytest.mark.parametrize("value", [5, "text", [1], None])
    def test_what_is_no_object_is_refused(self, value: Any) -> None:
        with pytest.raises(pydantic.ValidationError) as refusal:
            pydantic.TypeAdapter(list[Voice]).validate_python([value])
        (error,) = refusal.value.errors()
        assert (error["type"], error["loc"]) == ("object", (0,))
        assert error["msg"] == "Voice is made of an object, or is one already"

    def test_another_model_is_refused(self) -> None:
        with pytest.raises(pydantic.ValidationError):
            pydantic.TypeAdapter(Voice).validate_python(LlmLayer())

    def test_adapters_read_and_write_json(self) -> None:
        adapter = pydantic.TypeAdapter(list[PersonaSummary])
        personas = adapter.validate_json(json.dumps([ANAM_SUMMARY]))
        assert personas == [PersonaSummary.from_dict(ANAM_SUMMARY)]
        assert json.loads(adapter.dump_json(personas)) == [ANAM_SUMMARY]

    def test_the_schema_has_the_vendors_names_and_each_model_once(self) -> None:
        schema = pydantic.TypeAdapter(dict[str, PersonaSummary | Voice]).json_schema()
        assert sorted(schema["$defs"]) == ["Avatar", "PersonaSummary", "Voice"]
        summary = schema["$defs"]["PersonaSummary"]
        assert summary["properties"]["voice"] == {"anyOf": [{"$ref": "#/$defs/Voice"}, {"type": "null"}]}
        assert summary["properties"]["createdAt"] == {"type": "string", "format": "date-time"}
        assert summary["required"] == [name for name, field in PersonaSummary.FIELDS.items() if field.required]
        assert summary["description"] == PersonaSummary.__doc__
        assert summary["additionalProperties"] is True
        provider = schema["$defs"]["Voice"]["properties"]["provider"]["anyOf"]
        assert [sorted(option) for option in provider] == [["enum", "type"], ["type"]]

    def test_a_secret_is_a_password(self) -> None:
        key = pydantic.TypeAdapter(LlmLayer).json_schema()["properties"]["api_key"]
        assert key == {"type": "string", "format": "password"}

    def test_settings_read_a_model_of_the_environment(self) -> None:
        class Settings(pydantic.BaseModel):
            layer: pydantic.Json[LlmLayer]

        assert Settings(layer='{"model": "m"}').layer == LlmLayer(model="m")  # type: ignore[arg-type]

    def test_a_model_that_has_itself_in_it_is_described(self) -> None:
        from personae_api import shapes
        from personae_api.base import Field

        class Node(Model):
            __slots__ = ("next",)

        Node.FIELDS = {"next": Field("next", shapes.OneOf(itself(Node), shapes.NULL))}
        schema = pydantic.TypeAdapter(Node).json_schema()
        assert schema["$defs"]["Node"]["properties"]["next"] == {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]}

    def test_nobody_has_to_have_it(self) -> None:
        code = (
            "import sys; sys.modules['pydantic'] = sys.modules['pydantic_core'] = None\n"
            "from personae_api.anam.models import Voice; print(Voice.from_dict({'id': 'v1'}))"
        )
        result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
        assert (result.stdout, result.stderr) == ("Voice(id='v1')\n", "")


class TestFastApi:
    def service(self) -> fastapi.FastAPI:
        app = fastapi.FastAPI()
        kept: dict[str, Persona] = {}

        @app.put("/personas/{id}")
        def put(id: str, persona: Annotated[Persona, fastapi.Body()]) -> Persona:
            kept[id] = persona.replace(description=None)
            return kept[id]

        @app.get("/personas")
        def all_of_them() -> list[Persona]:
            return list(kept.values())

        @app.get("/summary")
        def summary() -> PersonaSummary | None:
            return PersonaSummary.from_dict(ANAM_SUMMARY)

        return app

    @pytest.mark.anyio
    async def test_models_are_taken_and_returned_over_http(self) -> None:
        transport = httpx.ASGITransport(self.service())
        async with httpx.AsyncClient(transport=transport, base_url="http://service") as client:
            put = await client.put("/personas/p1", json={**ANAM_PERSONA, "description": "d", "mood": "calm"})
            assert put.json() == {**ANAM_PERSONA, "description": None, "mood": "calm"}
            assert (await client.get("/personas")).json() == [put.json()]
            assert (await client.get("/summary")).json() == ANAM_SUMMARY
            refused = await client.put("/personas/p1", json=[1])
            assert refused.status_code == 422
            assert refused.json()["detail"][0]["loc"] == ["body"]

    def test_the_document_of_the_service_describes_them(self) -> None:
        document = self.service().openapi()
        body = document["paths"]["/personas/{id}"]["put"]["requestBody"]["content"]["application/json"]["schema"]
        assert body["$ref"] == "#/components/schemas/Persona"
        assert {"Persona", "PersonaSummary", "Avatar", "Voice"} <= document["components"]["schemas"].keys()


def seen(value: Any) -> str:
    console = rich.console.Console(file=io.StringIO(), width=100, color_system=None)
    console.print(rich.pretty.Pretty(value))
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


class Printer:
    """What IPython gives, as far as models use it."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def text(self, text: str) -> None:
        self.said.append(text)

    def breakable(self) -> None:
        self.said.append("\n")

    def pretty(self, value: Any) -> None:
        value._repr_pretty_(self, cycle=False) if isinstance(value, Model) else self.text(repr(value))

    def group(self, indent: int, start: str, end: str) -> Any:
        from contextlib import contextmanager

        @contextmanager
        def grouped() -> Any:
            self.text(start)
            yield
            self.text(end)

        return grouped()


def in_ipython(value: Model) -> str:
    printer = Printer()
    value._repr_pretty_(printer, cycle=False)
    return "".join(printer.said)


class TestLooks:
    def test_a_line_shows_values_and_nested_models_in_short(self) -> None:
        one = Persona.from_dict({**ANAM_PERSONA, "shareLinks": [{"id": "s1"}], "tools": [{"type": "t"}]})
        shown = repr(one.replace(brain=None, llm_id=None, description=None, avatar_model=None))
        assert shown.startswith("Persona(id='p1', name='Mara', description=None, persona_preset='', ")
        assert "avatar=Avatar(id='a1', display_name='Ada', ...)" in shown
        summary = repr(PersonaSummary.from_dict(ANAM_SUMMARY))
        assert "created_at=2026-02-03T09:15:00.250Z" in summary
        assert repr(UnknownEvent.from_dict({"a": [1, "b"], "c": {"d": 1, "e": 2, "f": 3}, "g": [{}], "h": []})) == (
            "UnknownEvent(a=[1, 'b'], c={'d': ..., 'e': ..., ...}, g=[1 item], h=[])"
        )
        assert repr(PersonaLayers.from_dict({"llm": {"model": "m"}, "tts": {}})) == (
            "PersonaLayers(llm=LlmLayer(...), tts=TtsLayer())"
        )
        assert repr(LlmLayer(model="m", base_url="x" * 99)).endswith("x...)")

    def test_rich_shows_all_of_it(self) -> None:
        shown = seen(tavus_persona().replace(created_at=dt.datetime(2026, 4, 20, tzinfo=dt.UTC)))
        assert "layers=PersonaLayers(llm=LlmLayer(model='m', api_key=***))" in shown
        assert "created_at=2026-04-20T00:00:00.000Z" in shown

    def test_ipython_shows_all_of_it(self) -> None:
        assert in_ipython(tavus_persona()) == (
            "TavusPersona(persona_id='p1',\npersona_name='Cara',\nlayers=PersonaLayers(llm=LlmLayer(model='m',\n"
            "api_key=***)))"
        ).replace("TavusPersona", "Persona")
        printer = Printer()
        tavus_persona()._repr_pretty_(printer, cycle=True)
        assert printer.said == ["Persona(...)"]

    @for_each("show", [repr, str, seen, in_ipython], ids=["repr", "str", "rich", "ipython"])
    @for_each(
        "one",
        [
            tavus_persona(),
            LlmLayer(api_key=KEY, headers={"Authorization": KEY, "X-Api-Key": KEY}, extra_body={"a": [{"token": KEY}]}),
            LlmLayer(base_url=f"https://example.com/?v=1&X-Amz-Signature={KEY}&w=2", headers={"a": f"Bearer {KEY}"}),
            CallDynamicDataHeader(key="X-Api-Key", value=KEY),
            UnknownEvent.from_dict({"client_secret": KEY, "list": [[{"password": KEY}]], "note": f"Basic {KEY}"}),
            UnknownEvent.from_dict({"url": f"https://example.com/a?token={KEY}#x", "deep": {"b": {"secret": KEY}}}),
        ],
        ids=["nested", "mappings", "addresses", "pairs", "unknown", "deep"],
    )
    def test_no_secret_is_in_any_of_them(self, show: Any, one: Model) -> None:
        assert KEY in one.to_json()
        assert KEY not in show(one)

    def test_the_rest_of_an_address_is_shown(self) -> None:
        shown = seen(LlmLayer(base_url="https://example.com/?v=1&X-Amz-Signature=a&w=2"))
        assert "https://example.com/?v=1&X-Amz-Signature=***&w=2" in shown


def itself(model: type[Model]) -> Any:
    """A reference to a class that no module has."""
    from personae_api.shapes import Reference

    class Here(Reference):
        def load(self) -> type[Model]:
            return model

    return Here("", "Node")
