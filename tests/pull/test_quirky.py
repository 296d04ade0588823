"""Documents as vendors publish them, with all their habits: pulled, generated from, imported and called."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from scripts.pipeline.documents.read import parse
from scripts.pipeline.generate import generate
from scripts.pull.__main__ import main
from tests.support.generated_code import TEMPLATES, WRAPPER, run

from ..pipeline.test_generate import SIGNATURES

HERE = Path(__file__).parent
QUIRKY = [HERE / "quirky-3.1.yaml", HERE / "quirky-3.0.yaml"]


@pytest.fixture(scope="module")
def roots(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """For each document, `generated/` as it is when Anam publishes it, the second in JSON."""
    made = {}
    for file in QUIRKY:
        root = tmp_path_factory.mktemp("quirky")
        shutil.copytree(TEMPLATES, root / "openapi" / "templates")
        (root / "openapi" / "anam").mkdir()
        (root / "openapi" / "anam" / "source.json").write_text('{"url": "https://api.anam.ai/swagger.json"}')
        source = file
        if "3.0" in file.name:
            source = root / "document.json"
            source.write_text(json.dumps(parse(file.read_bytes(), "yaml")))
        assert main(["anam", "--openapi", str(root / "openapi"), "--from", str(source)]) == 0
        generate(root / "openapi", root / "generated")
        made[file.stem] = root / "generated"
    return made


def test_a_document_is_taken_as_it_is_whatever_it_is_written_in(roots: dict[str, Path]) -> None:
    for file in QUIRKY:
        pulled = json.loads((roots[file.stem].parent / "openapi" / "anam" / "swagger.json").read_text())
        assert pulled == parse(file.read_bytes(), "yaml")


@pytest.mark.parametrize("name", [file.stem for file in QUIRKY])
def test_every_module_imports(roots: dict[str, Path], name: str) -> None:
    generated = roots[name]
    modules = [".".join(file.relative_to(generated).with_suffix("").parts) for file in generated.rglob("*.py")]
    names = sorted(module.removesuffix(".__init__") for module in modules)
    assert len(names) > 15
    run(f"from importlib import import_module\nfor name in {names!r}:\n    import_module(name)", generated, WRAPPER)


METHODS = {
    "quirky-3.1": [
        "Characters.create(*name, ...) -> models.CharacterDto",
        "Characters.get(character_id) -> models.CharacterDto",
        "Characters.list(*page?, ...) -> models.CharactersList",
        "Characters.remove(character_id) -> None",
        "Characters.set_portrait(character_id, ...) -> models.Portrait",
        "Characters.update(character_id, ...) -> models.CharacterDto",
        "Stages.create(*frame, ...) -> models.Stage",
        "Stages.delete(id) -> Any",
        "Stages.get(id) -> models.Stage",
        "Stages.list() -> builtins.list[models.Stage]",
        "UsageBilling.get_usage_cost() -> dict[str, float]",
    ],
    "quirky-3.0": [
        "Actors.add(*name, ...) -> models.Actor | None",
        "Actors.batch(body?) -> list[models.Film | models.Play | None]",
        "Actors.delete(id) -> Any",
        "Actors.get(id) -> models.Actor | None",
        "Actors.search(*api_version, ...) -> models.PageActor",
        "Actors.showreel(id, ...) -> dict[str, Any]",
    ],
}


@pytest.mark.parametrize("name", METHODS)
def test_the_methods_are_those_one_would_look_for(roots: dict[str, Path], name: str) -> None:
    code = SIGNATURES.replace("personae_api.odd", "personae_api.anam")
    lines = run(code, roots[name], WRAPPER).splitlines()
    assert [shortened(line) for line in lines] == METHODS[name]


def shortened(line: str) -> str:
    """A signature without the arguments after its first."""
    before, _, after = line.rpartition(") -> ")
    first, comma, _ = before.partition(", ")
    return f"{first}{comma and ', ...'}) -> {after}"


CLASSES = {
    "quirky-3.1": [
        *(
            "BoughtVoice",
            "Brave",
            "CharacterDto",
            "CharacterDtoState",
            "CharactersList",
            "CharactersListFilterMood",
        ),
        *(
            "CharactersListMeta",
            "CreateCharacterDtoMood",
            "Event",
            "Frame",
            "Hat",
            "Light",
            "Odd",
            "OwnVoice",
            "OwnVoiceKind",
        ),
        *("Portrait", "PortraitCrop", "Shy", "Stage"),
    ],
    "quirky-3.0": ["Actor", "Actor2", "ActorMood", "ActorRank", "Film", "PageActor", "Play", "SortOrder"],
}


@pytest.mark.parametrize("name", CLASSES)
def test_each_shape_is_one_class_with_a_name_of_its_own(roots: dict[str, Path], name: str) -> None:
    code = """
from personae_api.anam import enumerations, models
found = {name for name in [*models.__all__, *vars(enumerations)] if name[0].isupper() and not name.endswith("Dict")}
print(sorted(found - {"Literal", "TypeAlias"}))
"""
    assert run(code, roots[name], WRAPPER) == f"{sorted(CLASSES[name])}\n"


VENDOR = """
import json
from urllib.parse import parse_qsl, urlsplit
from personae import Anam
from personae.http.callable_transport import CallableTransport
from personae.http.messages import Headers, Reply

sent, replies = [], []

def answer(method, url, headers, body, timeout):
    parts = urlsplit(url)
    kind = dict(headers).get("content-type", "").partition(";")[0]
    content = json.loads(body) if kind == "application/json" else body
    sent.append((method, parts.path, parse_qsl(parts.query, keep_blank_values=True), kind, content))
    status, reply = replies.pop(0)
    content = b"" if reply is None else json.dumps(reply).encode()
    return Reply(status, Headers([("content-type", "application/json")]), content)

anam = Anam(api_key="key", base_url="https://api.example", transport=CallableTransport(answer))
"""

CALLS = {
    "quirky-3.1": """
from personae_api.anam.models import BoughtVoice, Brave, CharacterDto, Hat, OwnVoice, Portrait, Stage
bruno = {
    "id": "c1", "createdAt": "2026-04-20T10:00:00.000Z", "name": "Bruno", "class": "clown", "voiceId": "a",
    "voiceID": "b", "voice_id": None, "mood": "furious", "voice": {"kind": "bought", "price": 1.5}, "nothing": None,
    "hat": {"size": 5, "hat": {"size": 4}}, "children": [{"id": "c2", "createdAt": "x", "children": []}],
    "parent": None, "state": "ready", "2d": True, "@type": "t", "import": "i", "score": 5,
    "trait": {"level": 1}, "notes": [1, "a"], "metadata": {"a": {"b": 1}}, "anything": [None], "unheard of": 1,
}
stage = {"id": "s1", "frame": {"width": 3, "height": 2}, "lights": [{"colour": "red", "on": True}]}
replies += [
    (200, {"items": [bruno], "meta": {"total": 1, "pages": 1}}), (201, bruno), (200, bruno), (204, None),
    (200, {"frame": {"width": 1, "height": 1}}), (200, [stage]), (201, stage), (200, {"a": 1.5}),
]
page = anam.characters.list(page=2, from_="2026-04-20", tags=["x", "y"], filter_mood="")
(found,) = page.items
made = anam.characters.create(name="Bruno", voice_id="a", voice_id_2="b", class_="clown", mood="sad", hat=Hat(size=5))
changed = anam.characters.update("c1", hat={"size": 1})
gone = anam.characters.remove("c1")
portrait = anam.characters.set_portrait("c1", picture=b"png", class_="round")
(one,) = anam.stages.list()
other = anam.stages.create(frame={"width": 3})
assert anam.usage_billing.get_usage_cost() == {"a": 1.5}
assert type(found) is type(made) is type(changed) is CharacterDto and gone is None
assert made.to_dict() == bruno and page.meta.total == 1
assert (found.class_, found.voice_id, found.voice_id_2, found.voice_id_3) == ("clown", "a", "b", None)
assert (type(found.voice), type(found.hat.hat), type(found.trait)) == (BoughtVoice, Hat, Brave)
assert (found.created_at.year, found.children[0].created_at, found.mood) == (2026, "x", "furious")
assert type(portrait) is Portrait and type(portrait.frame) is type(one.frame) is type(other.frame)
assert type(one) is type(other) is Stage and one.lights[0].colour == "red"
assert sent[0][1:3] == ("/api/v1/characters", [
    ("page", "2"), ("from", "2026-04-20"), ("tags", "x"), ("tags", "y"), ("filter[mood]", "")])
assert sent[1][4] == {
    "name": "Bruno", "voiceId": "a", "voiceID": "b", "class": "clown", "mood": "sad", "hat": {"size": 5}}
assert sent[2][:2] + sent[2][3:] == ("PATCH", "/api/v1/characters/c1", "application/json", {"hat": {"size": 1}})
assert sent[4][3] == "multipart/form-data"
assert sent[6][4] == {"frame": {"width": 3}}
print("done")
""",
    "quirky-3.0": """
from personae_api.anam.models import Actor, Actor2, Film, Play
ada = {
    "Name": None, "None": True, "Agent": {"name": "Cy", "clients": []}, "Birth": "0000-00-00", "Photo": "aGk=",
    "Height": 1.7, "Credits": [{"$type": "Film", "year": 1, "reel": 2}, {"$type": "Play", "stage": {"$type": "Play"}}],
    "Tags": [1], "Extra": {"a": 1}, "Rank": 7, "Mood": "CALM",
}
replies += [
    (200, {"Items": [ada], "items": 1, "Next": None}), (201, ada), (200, None), (200, {"told": 1}),
    (202, {"a": 1}), (202, {}), (200, [{"$type": "Film", "reel": 1}, None]),
]
page = anam.actors.search(api_version="2026", page=0, page_2=5, lambda_="desc", ids=[1, 2])
made = anam.actors.add(name="Ada", birth="1990-01-01", credits=[{"$type": "Film"}], none=False, mood=None)
try:
    anam.actors.get(5)
except Exception as error:
    print(type(error).__name__)
gone = anam.actors.delete(5)
as_json = anam.actors.showreel(5, url="https://films.example/1")
as_form = anam.actors.showreel(5, reel=b"film", is_public=True)
film, nothing = anam.actors.batch([Film(type="Film", reel=1)])
(found,) = page.items
assert (type(found), type(found.agent), page.items_2, page.next) == (Actor, Actor2, 1, None)
assert [type(credit) for credit in found.credits] == [Film, Play] and type(found.credits[1].stage) is Play
assert (found.none, found.birth, found.mood, found.to_dict()) == (True, "0000-00-00", "CALM", ada)
assert (type(made), gone, as_json, as_form, type(film), nothing) == (Actor, {"told": 1}, {"a": 1}, {}, Film, None)
assert sent[0][2] == [("Page", "0"), ("page", "5"), ("lambda", "desc"), ("ids[]", "1"), ("ids[]", "2")]
assert sent[1][4] == {
    "Name": "Ada", "Birth": "1990-01-01", "Credits": [{"$type": "Film"}], "None": False, "Mood": None}
assert (sent[3][1], sent[4][4]) == ("/v2/Actors/5", {"url": "https://films.example/1"})
assert sent[5][3] == "multipart/form-data" and sent[6][1:5:3] == ("/v2/Actors:batch", [{"$type": "Film", "reel": 1}])
print("done")
""",
}


@pytest.mark.parametrize("name", CALLS)
def test_what_is_generated_can_be_called(roots: dict[str, Path], name: str) -> None:
    assert run(VENDOR + CALLS[name], roots[name], WRAPPER).endswith("done\n")
