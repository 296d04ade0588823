"""The same bytes on every machine, and templates that are known to replace what they were written to replace."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import pytest

from personae.vendors import VENDORS
from tests.support.generated_code import OPENAPI, ROOT, TEMPLATES, contents

REPLACED = {
    "client.py.jinja": "4eac65762f21014a7fbf59e730f1be6d28c9c85ddc1c40b458b6ff5f67a64c9e",
    "model.py.jinja": "fd1c79680d51c06cfbb89809ad123750ba9add98b688036c04cabbf1f8ba40a0",
    "models_init.py.jinja": "4f64a3d6e1b15a561be5573c1b7702eb928c0e4fa6b67107d20e57a74c44d51a",
    "types.py.jinja": "93df9d75883a4eafac77dd21bc6907f3ef612e3f7841e08656618dcf6c4ce494",
}
"""SHA-256 of the generator's own templates that ours replace by having their names."""


@pytest.mark.parametrize(
    ("umask", "elsewhere", "environment"),
    [
        pytest.param(
            *(0o077, False, {"LC_ALL": "C", "PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "PYTHONUTF8": "0"}),
            marks=pytest.mark.soak,
        ),
        (0o000, True, {"LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "4242", "TZ": "America/St_Johns", "LANG": "tr_TR"}),
    ],
    ids=["here", "elsewhere"],
)
def test_what_is_in_git_comes_out_anywhere(
    tmp_path: Path, umask: int, elsewhere: bool, environment: dict[str, str]
) -> None:
    checkout = tmp_path / "another checkout" / "ü"
    for folder in ("openapi", "scripts"):
        shutil.copytree(ROOT / folder, checkout / folder, ignore=shutil.ignore_patterns("bench"))
    done = subprocess.run(
        [sys.executable, "-m", "scripts.generate"],
        cwd="/" if elsewhere else checkout,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(checkout), "PYTHONDONTWRITEBYTECODE": "1", **environment},
        umask=umask,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    made = checkout / "generated"
    found, expected = contents(made), contents(ROOT / "generated")
    stale = [path for path in sorted(found.keys() | expected.keys()) if found.get(path) != expected.get(path)]
    assert stale == [], "generated/ is not in step with openapi/: run make generate"
    modes = {path.stat().st_mode & 0o777 for path in made.rglob("*") if path.is_file()}
    assert (modes, made.stat().st_mode & 0o777) == ({0o644}, 0o755)


def test_nothing_in_the_code_tells_where_or_when_it_was_made() -> None:
    whole = b"".join(contents(ROOT / "generated").values())
    for trace in (str(ROOT), "/tmp/", "site-packages", version("openapi-python-client")):
        assert trace.encode() not in whole


def test_the_templates_that_ours_replace_are_those_that_they_were_written_for() -> None:
    own = {file.name for file in TEMPLATES.iterdir()}
    theirs = files("openapi_python_client") / "templates"
    found = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in theirs.iterdir() if file.name in own}
    assert found == REPLACED, (
        "openapi-python-client has other templates than those that openapi/templates replaces: read what has changed, "
        "carry over what matters (escaping above all), run make generate, look at the difference, and put the new "
        "hashes here"
    )


def test_every_template_is_used() -> None:
    rendered = "".join(file.read_text("utf-8") for file in (ROOT / "scripts" / "pipeline").rglob("*.py"))
    imported = "".join(file.read_text("utf-8") for file in TEMPLATES.iterdir())
    for file in TEMPLATES.iterdir():
        assert f'"{file.name}"' in rendered + imported or f'"{file.name.partition(".")[0]}"' in rendered, file.name


def test_the_folder_of_specifications_has_nothing_else() -> None:
    assert {path.name for path in OPENAPI.iterdir()} == {"README.md", "templates", *VENDORS}
