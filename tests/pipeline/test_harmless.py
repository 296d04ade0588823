"""What a hostile document cannot do: reach a host, read or write a file that is not its own, fill the memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.generated_code import ROOT, contents, specifications
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, with_schema

from .awkward import AWKWARD

WATCHED = """
import json, os, sys
from pathlib import Path

events = set()
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "os.link", "os.symlink", "os.truncate")
OUTSIDE = ("socket.", "urllib.", "ftplib.", "http.", "os.system", "os.exec", "os.fork")

def note(kind, *paths):
    # what is told relative to an open folder has no place of its own
    events.update((kind, os.path.abspath(os.fsdecode(path))) for path in paths if isinstance(path, (str, bytes)))

def watch(event, arguments):
    if event == "open":
        note("write" if arguments[2] & WRITES else "read", arguments[0])
    elif event in CHANGES:
        note("write", *(path for path in arguments[:2] if isinstance(path, str) and os.path.isabs(path)))
    elif event.startswith(OUTSIDE):
        events.add((event, ""))
    elif event in ("subprocess.Popen", "os.posix_spawn"):  # from Python 3.13 on, the first may do the second
        events.add(("subprocess.Popen", " ".join(map(os.fsdecode, arguments[1][1:3]))))

from scripts.generate import main as generate
from scripts.pull.__main__ import main as pull

root = Path(sys.argv[1])
openapi, generated = ["--openapi", str(root / "openapi")], ["--generated", str(root / "generated")]
generate([*openapi, *generated])  # so that all is loaded
sys.addaudithook(watch)
for number in range(int(sys.argv[2])):
    status = pull(["odd", *openapi, "--from", str(root / f"new{number}.json")])
    print(status or generate([*openapi, *generated]))
print(json.dumps(sorted(events)))
"""


@pytest.fixture
def places(tmp_path: Path) -> Path:
    """A folder with specifications, beside a file that is nobody's business."""
    folder = specifications(tmp_path, odd=document())
    (folder / "odd" / "source.json").write_text('{"url": "https://odd.example/swagger.json"}')
    (tmp_path / "secret.json").write_text('{"type": "string", "description": "hunter2"}')
    (tmp_path / "tmp").mkdir()
    return tmp_path


def watched(places: Path, *documents: Json) -> tuple[set[tuple[str, str]], str]:
    """What pulls of these documents, and runs of the generator after them, have done and said."""
    for number, whole in enumerate(documents):
        (places / f"new{number}.json").write_text(json.dumps(whole), "utf-8")
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", WATCHED, str(places), str(len(documents))],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "TMPDIR": str(places / "tmp"), "HOME": str(places)}
        | {"PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        cwd=places,
    )
    assert done.returncode == 0, done.stderr
    *lines, events = done.stdout.splitlines()
    return {(kind, path) for kind, path in json.loads(events)}, "\n".join([*lines, *done.stderr.splitlines()])


def addresses(secret: Path) -> list[str]:
    """Ways to name a file or a host."""
    return [secret.as_uri(), str(secret), "../../secret.json", "https://127.0.0.1:9/x.json", "//127.0.0.1:9/x.json"]


def test_only_the_vendors_own_files_are_touched(places: Path) -> None:
    found = addresses(places / "secret.json")
    evil = {**json.loads(json.dumps(AWKWARD)), "servers": [{"url": address} for address in found]}
    for number, address in enumerate(found):
        link = {"url": address, "description": address}
        evil["paths"][f"/{number}/link"] = {
            "get": {
                **answering({"$schema": address, "$id": f"x{number}", "type": "object", "example": {"$ref": address}}),
                "externalDocs": link,
                "servers": [{"url": address}, *evil["servers"]],
                "tags": [f"../../../{address}"],
                "operationId": f"../../{number}/{address}",
            }
        }
        evil["components"]["schemas"][f"..{number}"] = {
            "title": f"../../{address}",
            "properties": {address: TEXT, "../../x.py": TEXT},
            "discriminator": {"propertyName": "kind", "mapping": {"a": address}},
            "externalDocs": link,
        }
    before = contents(places)
    doings, said = watched(places, evil)
    assert "\n0" in said
    written = {Path(path).relative_to(places).parts[:2] for kind, path in doings if kind == "write"} - {()}
    assert {first for first, *_ in written if not first.startswith(".generated-")} == {"openapi", "generated"}
    assert {second for first, *rest in written if first == "openapi" for second in rest} == {"odd"}
    assert {event for event in doings if event[0] not in ("read", "write")} == {("subprocess.Popen", "-m ruff")}
    assert str(places / "secret.json") not in {path for _, path in doings}
    after = contents(places)
    changed = {name for name in before | after if before.get(name) != after.get(name)}
    assert {name for name in changed if not name.startswith("generated/personae_api/")} == {
        "new0.json",
        "openapi/odd/swagger.json",
        "openapi/odd/source.json",
    }
    assert not any(b"hunter2" in content for name, content in after.items() if name != "secret.json")


def test_a_reference_out_of_the_document_opens_nothing(places: Path) -> None:
    found = addresses(places / "secret.json")
    doings, said = watched(places, *(with_schema({"$ref": address}) for address in found))
    assert all(f"$ref '{address}' leaves the document" in said for address in found)
    assert {kind for kind, _ in doings} == {"read"}
    assert str(places / "secret.json") not in {path for _, path in doings}


LIMITED = """
import json, os, resource, sys, time
from pathlib import Path
from scripts.pipeline import generate
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.generating import render

def tried(folder):
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
    try:
        files = generate.files(folder)
    except PipelineError as error:
        return error.lines[0]
    return f"made {len(files)} files"

for folder in sorted(Path(sys.argv[1]).iterdir()):
    print(folder.name, end=": ", flush=True)
    child = os.fork()
    if not child:
        print(tried(folder), flush=True)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if status:
        print(f"killed, {status}", flush=True)
"""


def fields(count: int, name: str = "field") -> Json:
    return {"type": "object", "properties": {f"{name}{number}": TEXT for number in range(count)}}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def doubling(number: int) -> Json:
    """A component that names the next one twice."""
    following = ref(f"A{number + 1}")
    return {"oneOf": [{"type": "array", "items": following}, {"type": "object", "additionalProperties": following}]}


BOMBS: dict[str, tuple[Json | bytes, str]] = {
    "a huge enumeration": (with_schema({"enum": [f"value {number}" for number in range(100_000)]}), "made 23 files"),
    "a huge union": (with_schema({"oneOf": [fields(1, f"f{number}") for number in range(1500)]}), "made 23 files"),
    "a huge object": (with_schema(fields(5_000)), "GET /thing (getThing): an object has 5,000 fields, at most 1,000"),
    "copies of copies": (
        with_schema(
            ref("B0"), A=fields(900), **{f"B{n}": {"allOf": [ref("A"), fields(1, f"b{n}")]} for n in range(3000)}
        ),
        "compositions copy more than 100,000 fields",
    ),
    "references that double": (
        with_schema(ref("A0"), **{f"A{n}": doubling(n) for n in range(40)}, A40=TEXT),
        "stands for more than 20,000 schemas",
    ),
    "a chain of references": (
        with_schema(ref("A0"), **{f"A{n}": ref(f"A{n + 1}") for n in range(3000)}, A3000=TEXT),
        "A100",
    ),
    "heirs of heirs": (
        with_schema(
            ref("A0"), **{f"A{n}": {"allOf": [ref(f"A{n + 1}"), fields(1)]} for n in range(3000)}, A3000=NUMBER
        ),
        "odd: the schemas of the document refer to each other too deeply",
    ),
    "deep nesting": (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "the document nests deeper than 100 levels"),
    "aliases of aliases": (
        b"a: &a [x]\n" + b"".join(b"%c: &%c [*%c, *%c]\n" % (n + 1, n + 1, n, n) for n in range(97, 122)),
        "line 2: YAML aliases are not read",
    ),
    "a long number": (b'{"a": ' + b"9" * 1_000_000 + b"}", "Exceeds the limit"),
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What comes of each document, with little memory and time."""
    root = tmp_path_factory.mktemp("bombs")
    for name, (whole, _) in BOMBS.items():
        content = whole if isinstance(whole, bytes) else json.dumps(whole).encode()
        folder = specifications(root / name, odd={}) / "odd"
        (folder / "swagger.json").unlink()
        (folder / ("swagger.json" if content.startswith(b"{") else "openapi.yaml")).write_bytes(content)
        (root / name / "openapi").rename(root / f"{name}, made")
        (root / name).rmdir()
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", LIMITED, str(root)],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-500:]
    return dict(line.split(", made: ", 1) for line in done.stdout.splitlines())


@pytest.mark.parametrize("name", BOMBS)
def test_a_small_document_fills_neither_the_memory_nor_the_day(outcomes: dict[str, str], name: str) -> None:
    assert BOMBS[name][1] in outcomes[name]
    assert len(outcomes[name]) < 1000
