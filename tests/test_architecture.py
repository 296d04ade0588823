"""The rooms of the package and the arrows between them, as docs/architecture.md has them."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from tests.support.import_rules import (
    Breach,
    Floors,
    Import,
    against_the_floors,
    circles,
    imports_of,
    of_libraries,
    of_packages,
)

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "wrapper" / "personae"
PIPELINE = ROOT / "scripts" / "pipeline"
CHANGES = ROOT / "scripts" / "changes"

FLOORS = (
    ("__main__",),
    ("cli",),
    ("sandbox",),
    ("unified", "toolbox", "bulk", "opentelemetry"),
    ("vendors",),
    ("client",),
    ("once",),
    ("paging", "files", "streams", "waiting", "webhooks", "rates"),
    ("call",),
    ("http",),
    ("options",),
    ("drift", "telling", "outages", "logs", "threads"),
    ("errors", "clock", "secret", "misuse", "methods"),
)
"""From the top down.

`personae` and `personae.sandbox` are facades: their names load when they are first used (`personae_api.lazy`), so they
may be of any floor. Whoever imports such a name imports the module behind it.
"""

HTTP_FLOORS = (
    ("transport",),
    ("callable_transport",),
    ("given",),
    ("pool",),
    ("bodies",),
    ("http1",),
    ("http2",),
    ("sockets",),
    ("failures", "libraries", "logs", "redirects", "timing"),
    ("messages",),
)
"""The rooms of `http`, from the top down."""

PIPELINE_FLOORS = (
    ("generate",),
    ("generating", "validate", "manifest"),
    ("normalising", "leniency"),
    ("endpoints",),
    ("documents",),
    ("errors", "names", "texts"),
)
"""The rooms of `scripts/pipeline`, from the top down."""

CHANGES_FLOORS = (
    ("sources", "reports"),
    ("compare", "otherwise"),
    ("python_api",),
    ("operations",),
    ("schemas",),
    ("keywords",),
    ("finding",),
)
"""The rooms of `scripts/changes`, from the top down."""

HTTP_LIBRARIES = ("httpx", "httpx2", "httpcore", "httpcore2", "aiohttp", "h11", "h2", "hpack")
WHEREVER_IT_RUNS = "what is installed must run without a checkout"
NO_WIRE = "generated code says what a call is, and the wrapper makes it"
FOR_HINTS = "personae_api.results"
"""Names what methods return; it loads the wrapper when somebody asks for their type hints, and calls nothing of it."""


Rule = Callable[[Iterable[Import]], Iterator[Breach]]


@cache
def read(folder: str) -> list[Import]:
    return imports_of(ROOT / folder, ROOT)


def wrapper_alone(imports: Iterable[Import]) -> Iterator[Breach]:
    return of_packages(imports, dict.fromkeys(("scripts", "tests"), WHEREVER_IT_RUNS), for_types=True)


def generated_alone(imports: Iterable[Import]) -> Iterator[Breach]:
    imports = list(imports)
    yield from wrapper_alone(imports)
    yield from of_packages(imports, dict.fromkeys(HTTP_LIBRARIES, NO_WIRE), for_types=True)
    calls = [one for one in imports if one.importer != FOR_HINTS]
    yield from of_packages(calls, {"personae": NO_WIRE}, for_types=False)


def scripts_alone(imports: Iterable[Import]) -> Iterator[Breach]:
    return of_packages(imports, {"tests": "tests are about the scripts, not the scripts about them"}, for_types=True)


def downwards(imports: Iterable[Import]) -> Iterator[Breach]:
    return against_the_floors(list(imports), "personae", FLOORS)


def downwards_in(package: str, floors: Floors) -> Rule:
    """The rule for the rooms of a package that is a room of another one."""
    outside, _, name = package.rpartition(".")

    def bare(module: str) -> str:
        return module.removeprefix(f"{outside}.")

    def rule(imports: Iterable[Import]) -> Iterator[Breach]:
        own = [one for one in imports if one.importer.startswith(f"{package}.")]
        inside = [replace(one, importer=bare(one.importer), target=bare(one.target)) for one in own]
        return against_the_floors(inside, name, floors)

    return rule


downwards_in_http = downwards_in("personae.http", HTTP_FLOORS)


def one_http_library(imports: Iterable[Import]) -> Iterator[Breach]:
    return of_libraries(imports, HTTP_LIBRARIES, "http")


RULES: Mapping[str, tuple[Rule, str]] = {
    "imports run down": (downwards, "wrapper/personae"),
    "imports run down in http/ too": (downwards_in_http, "wrapper/personae"),
    "no modules import each other": (circles, "wrapper/personae"),
    "http/ alone imports an HTTP library": (one_http_library, "wrapper/personae"),
    "the wrapper imports no scripts": (wrapper_alone, "wrapper/personae"),
    "generated code imports neither scripts nor wrapper nor HTTP library": (generated_alone, "generated/personae_api"),
    "scripts import no tests": (scripts_alone, "scripts"),
    "imports run down in the pipeline": (downwards_in("scripts.pipeline", PIPELINE_FLOORS), "scripts"),
    "imports run down in the comparison": (downwards_in("scripts.changes", CHANGES_FLOORS), "scripts"),
    "no scripts import each other": (circles, "scripts"),
}


@pytest.mark.parametrize("rule", RULES)
def test_the_arrows_hold(rule: str) -> None:
    check, folder = RULES[rule]
    wrong = [str(breach) for breach in check(read(folder))]
    assert not wrong, "\n".join([f"{rule}, but:", *wrong])


def test_the_package_as_a_whole_is_imported_for_hints_alone() -> None:
    """`import personae` loads any room when a name of it is used, so that only annotations may use one."""
    users = 0
    for file in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        names = {
            alias.asname or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.Import)
            for alias in node.names
            if alias.name.partition(".")[0] == "personae"
        }
        users += bool(names)
        hints = [getattr(node, "annotation", None) or getattr(node, "returns", None) for node in ast.walk(tree)]
        inside = {id(inner) for hint in hints if hint is not None for inner in ast.walk(hint)}
        used = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id in names]
        wrong = [node.lineno for node in used if id(node) not in inside and isinstance(node.ctx, ast.Load)]
        assert not wrong, f"{file.relative_to(ROOT)}:{wrong}: import the module behind the name"
    assert users > 3


def test_the_imports_of_the_package_are_seen() -> None:
    """At the top of a file, in a function, behind a facade, by a text that is put together, and of a library."""
    imports = read("wrapper/personae")
    seen = {tuple(f"{module}..".split(".")[1] for module in (one.importer, one.target)) for one in imports}
    assert {("client", "call"), ("client", "paging"), ("sandbox", "unified"), ("unified", "vendors")} <= seen
    assert {one.target for one in imports if one.importer.startswith("personae.http.")} & {*HTTP_LIBRARIES}


def test_the_imports_of_the_scripts_are_seen() -> None:
    seen = {(*f"{one.importer}..".split(".")[1:3], *f"{one.target}..".split(".")[1:3]) for one in read("scripts")}
    inside = {(room, here, there) for room, here, other, there in seen if room == other}
    assert {("pipeline", "generate", "generating"), ("pipeline", "leniency", "documents")} <= inside
    assert {("changes", "sources", "compare"), ("changes", "python_api", "operations")} <= inside


# What each rule is for, on packages of a few lines.

WRONG: Mapping[str, tuple[Rule, Mapping[str, str], list[tuple[str, str, str]]]] = {
    "a room imports one above it": (
        downwards,
        {
            "errors.py": "",
            "call/exchange.py": "import os\nfrom ..client import Client",
            "client.py": "",
        },
        [
            (
                "call/exchange.py:2",
                "personae.call.exchange imports personae.client",
                "client stands above call, and imports run down",
            )
        ],
    ),
    "in a function": (
        downwards,
        {"http/logs.py": "def log():\n    if 1:\n        from personae.call import retries", "call/retries.py": ""},
        [("http/logs.py:3", "personae.http.logs imports personae.call.retries", "call stands above http")],
    ),
    "a room of http imports one above it": (
        downwards_in_http,
        {"http/sockets/routes.py": "from ..pool.places import Places", "http/pool/places.py": ""},
        [
            (
                "http/sockets/routes.py:1",
                "http.sockets.routes imports http.pool.places",
                "pool stands above sockets, and imports run down",
            )
        ],
    ),
    "by the whole name": (
        downwards,
        {"errors.py": "import personae.options as options", "options.py": ""},
        [("errors.py:1", "personae.errors imports personae.options", "options stands above errors")],
    ),
    "by a package's own names": (
        downwards,
        {"call/__init__.py": "from .. import client", "client.py": ""},
        [("call/__init__.py:1", "personae.call imports personae.client", "client stands above call")],
    ),
    "by a text": (
        downwards,
        {"client.py": "import_module('.unified', __package__)", "unified.py": ""},
        [("client.py:1", "personae.client imports personae.unified", "unified stands above client")],
    ),
    "by the beginning of a text": (
        downwards,
        {"client.py": "importlib.import_module(f'.vendors.{vendor}', __package__)", "vendors/new.py": ""},
        [("client.py:1", "personae.client imports personae.vendors.new", "vendors stands above client")],
    ),
    "by way of a facade": (
        downwards,
        {
            "__init__.py": "if TYPE_CHECKING:\n    from .unified import All as All\nelse:\n    lazy({})",
            "unified.py": "",
            "call/exchange.py": "from .. import All",
        },
        [("call/exchange.py:1", "personae.call.exchange imports personae.unified", "unified stands above call")],
    ),
    "the package itself imports what it should not load": (
        downwards,
        {"__init__.py": "from .options import Timeout\n__getattr__, _ = lazy({})", "options.py": ""},
        [("__init__.py:1", "personae imports personae.options", "options stands above the package")],
    ),
    "in the else of what is for types": (
        downwards,
        {"drift.py": "if TYPE_CHECKING:\n    pass\nelse:\n    from .options import Limits", "options.py": ""},
        [("drift.py:4", "personae.drift imports personae.options", "options stands above drift")],
    ),
    "a room imports one beside it": (
        downwards,
        {"paging/paginator.py": "from ..files.download import Download", "files/download.py": ""},
        [
            (
                "paging/paginator.py:1",
                "personae.paging.paginator imports personae.files.download",
                "both stand on one floor, and what both need belongs below them",
            )
        ],
    ),
    "modules of the ground import each other": (
        downwards,
        {"errors.py": "from .clock import Clock", "clock.py": ""},
        [("errors.py:1", "personae.errors imports personae.clock", "both stand on one floor")],
    ),
    "a room that nobody knows": (
        downwards,
        {"helpers.py": "import os\nfrom .client import Client", "client.py": ""},
        [("helpers.py:1", "personae.helpers stands on no floor", "a new room needs one")],
    ),
    "two modules import each other": (
        circles,
        {"sandbox/a.py": "from .b import B", "sandbox/b.py": "def b():\n    from .a import A"},
        [
            (
                "sandbox/a.py:1",
                "personae.sandbox.a, personae.sandbox.b import each other",
                "personae.sandbox.a imports personae.sandbox.b at wrapper/personae/sandbox/a.py:1, "
                "personae.sandbox.b imports personae.sandbox.a at wrapper/personae/sandbox/b.py:2",
            )
        ],
    ),
    "two modules import each other for types": (
        circles,
        {
            "options.py": "if typing.TYPE_CHECKING:\n    from .drift import OnDrift",
            "drift.py": "from . import options",
        },
        [
            (
                "drift.py:1",
                "personae.drift, personae.options import each other",
                "personae.options imports personae.drift at wrapper/personae/options.py:2",
            )
        ],
    ),
    "three modules import each other in turn": (
        circles,
        {"call/a.py": "from . import b", "call/b.py": "from .c import C", "call/c.py": "from .a import A\nimport os"},
        [
            (
                "call/a.py:1",
                "personae.call.a, personae.call.b, personae.call.c import each other",
                "personae.call.c imports personae.call.a at wrapper/personae/call/c.py:1; what they share",
            )
        ],
    ),
    "a list imports its entries, and each of them the list": (
        circles,
        {"vendors/__init__.py": "import_module(f'.{name}', __name__)", "vendors/new.py": "from . import Style"},
        [("vendors/__init__.py:1", "personae.vendors, personae.vendors.new import each other", "personae.vendors.new")],
    ),
    "a package that loads its names at once is no facade": (
        circles,
        {
            "webhooks/__init__.py": "if TYPE_CHECKING:\n    from .tokens import Tokens",
            "webhooks/tokens.py": "from . import check",
        },
        [("webhooks/__init__.py:2", "personae.webhooks, personae.webhooks.tokens import each other", "")],
    ),
    "two circles are two": (
        circles,
        {
            "call/a.py": "from .b import B",
            "call/b.py": "from .a import A",
            "http/c.py": "from .d import D\nfrom ..errors import Failure",
            "http/d.py": "from .c import C",
        },
        [
            ("call/a.py:1", "personae.call.a, personae.call.b import each other", ""),
            ("http/c.py:1", "personae.http.c, personae.http.d import each other", ""),
        ],
    ),
    **{
        f"{library} outside http/": (
            one_http_library,
            {"call/exchange.py": f"import {library}.models", "http/library.py": f"import {library}"},
            [
                (
                    "call/exchange.py:1",
                    f"personae.call.exchange imports {library}.models",
                    "only http/ imports an HTTP library",
                )
            ],
        )
        for library in HTTP_LIBRARIES
    },
    "the HTTP library outside http/ for types": (
        one_http_library,
        {"client.py": "if TYPE_CHECKING:\n    from httpx import Client", "http/library.py": "from httpx import Client"},
        [("client.py:2", "personae.client imports httpx", "only http/ imports an HTTP library")],
    ),
    "the HTTP library outside http/ by a text": (
        one_http_library,
        {"client.py": "import_module('httpx2')", "http/library.py": "import_module('httpx2')"},
        [("client.py:1", "personae.client imports httpx2", "only http/ imports an HTTP library")],
    ),
    "scripts and tests in what is installed": (
        wrapper_alone,
        {"client.py": "from scripts.pipeline import names\nif TYPE_CHECKING:\n    import tests.support"},
        [
            ("client.py:1", "personae.client imports scripts.pipeline", WHEREVER_IT_RUNS),
            ("client.py:3", "personae.client imports tests.support", WHEREVER_IT_RUNS),
        ],
    ),
    "generated code that makes calls": (
        generated_alone,
        {
            "types.py": "from personae.client import Client\nif TYPE_CHECKING:\n    import httpx\n    import personae",
            "lazy.py": "def load():\n    from scripts import generate",
        },
        [
            ("lazy.py:2", "personae.lazy imports scripts", WHEREVER_IT_RUNS),
            ("types.py:3", "personae.types imports httpx", NO_WIRE),
            ("types.py:1", "personae.types imports personae.client", NO_WIRE),
        ],
    ),
    "scripts that import tests": (
        scripts_alone,
        {"demo.py": "from tests.support import fake_clock"},
        [("demo.py:1", "personae.demo imports tests.support", "tests are about the scripts")],
    ),
}
RIGHT: Mapping[str, tuple[Rule, Mapping[str, str]]] = {
    "a room imports those below it, and itself": (
        downwards,
        {
            "call/a.py": "from . import b\nfrom ..http import c\nfrom ..errors import E",
            "call/b.py": "",
            "http/c.py": "",
        },
    ),
    "other packages have parts with the names of rooms": (
        downwards,
        {"call/a.py": "import http.client\nfrom yarl.vendors import x"},
    ),
    "for types a room may import one above it": (
        downwards,
        {"call/a.py": "if TYPE_CHECKING:\n    from ..client import Client", "client.py": ""},
    ),
    "the package's own names may be imported from anywhere": (downwards, {"errors.py": "from . import __version__"}),
    "a facade shows names of any floor": (
        downwards,
        {"sandbox/__init__.py": "", "__init__.py": "if TYPE_CHECKING:\n    from .sandbox import S\nlazy({})"},
    ),
    "a facade is in no circle": (
        circles,
        {
            "__init__.py": "__version__ = ''\nif TYPE_CHECKING:\n    from .client import Client as Client\nlazy({})",
            "client.py": "from . import __version__",
        },
    ),
    "a package that imports a name of its own is in no circle": (circles, {"call/__init__.py": "from . import name"}),
    "a module that is imported twice is in no circle": (
        circles,
        {"call/a.py": "from .b import B\nfrom .c import C", "call/b.py": "from .c import C", "call/c.py": ""},
    ),
    "generated code may name the wrapper's types": (
        generated_alone,
        {"types.py": "if TYPE_CHECKING:\n    from personae import Paginator"},
    ),
}


def made_up(folder: Path, files: Mapping[str, str]) -> list[Import]:
    package = folder / "wrapper" / "personae"
    for name, source in files.items():
        file = package / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, "utf-8")
    return imports_of(package, folder)


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_found_with_its_place_and_the_reason(case: str, tmp_path: Path) -> None:
    rule, files, expected = WRONG[case]
    found = list(rule(made_up(tmp_path, files)))
    assert [(breach.place, breach.what) for breach in found] == [
        (f"wrapper/personae/{place}", what) for place, what, _ in expected
    ]
    for breach, (_, _, why) in zip(found, expected, strict=True):
        assert why in breach.why
        assert str(breach) == f"{breach.place}: {breach.what}: {breach.why}"


@pytest.mark.parametrize("case", RIGHT)
def test_what_is_right_is_not_complained_of(case: str, tmp_path: Path) -> None:
    rule, files = RIGHT[case]
    assert not list(rule(made_up(tmp_path, files)))


def rooms(package: Path) -> set[str]:
    """What stands on the floors of a package: its folders, and its files but for those that start it."""
    modules = {file.stem for file in package.glob("*.py") if not file.stem.startswith("__")}
    return modules | {file.parent.name for file in package.glob("*/__init__.py")}


PAGE = ROOT / "docs" / "architecture.md"


@pytest.mark.parametrize(
    ("heading", "package", "floors"),
    [
        ("The layers of the wrapper", PACKAGE, FLOORS),
        ("The layers of the pipeline", PIPELINE, PIPELINE_FLOORS),
        ("The layers of the comparison", CHANGES, CHANGES_FLOORS),
    ],
)
def test_the_page_has_the_rooms_from_the_top_floor_down(heading: str, package: Path, floors: Floors) -> None:
    _, _, section = PAGE.read_text("utf-8").partition(f"\n## {heading}\n")
    listed = re.findall(r"^\| `(\w+)(?:/|\.py)` \|", section.partition("\n## ")[0], re.MULTILINE)
    assert listed == [room for floor in floors for room in floor if room in rooms(package)]
    assert set(listed) == rooms(package)


def test_the_files_that_the_page_names_are_there() -> None:
    named = re.findall(r"`(\w+/[\w/.]*)", PAGE.read_text("utf-8"))
    assert "call/retries.py" in named
    for name in named:
        assert any((folder / name).exists() for folder in (ROOT, PACKAGE, PIPELINE, CHANGES)), name


def test_a_folder_has_tests_under_its_name_which_run_with_the_oldest_versions_too() -> None:
    command = subprocess.run(["make", "-n", "lowest"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for room in sorted(file.parent.name for file in PACKAGE.glob("*/__init__.py")):
        assert list((ROOT / "tests" / room).rglob("test_*.py")), room
        assert re.search(rf" tests/{room}\b", command), room
