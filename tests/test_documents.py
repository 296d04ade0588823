"""Every block of code in the documents runs, against the sandbox, and prints what the documents say it prints."""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from personae import Anam, AsyncAnam, AsyncBland, AsyncTavus, Bland, Tavus
from personae.sandbox import Sandbox

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"```(?P<kind>\w+)\n(?P<text>.*?)```", re.DOTALL)
DOCUMENTS = ["README.md", "docs/architecture.md", "docs/surprises.md", "docs/webhooks.md", "docs/out-of-reach.md"]


def blocks(name: str) -> Iterator[tuple[str, str]]:
    for found in BLOCK.finditer((ROOT / name).read_text("utf-8")):
        yield found["kind"], found["text"]


def python_blocks() -> list[Any]:
    found = []
    for name in DOCUMENTS:
        listed = list(blocks(name))
        for number, (kind, text) in enumerate(listed):
            if kind == "python":
                following = listed[number + 1] if number + 1 < len(listed) else ("", "")
                prints = following[1] if following[0] == "text" else None
                found.append(pytest.param(text, prints, id=f"{name}-{number}"))
    return found


@pytest.fixture
def keys_of_the_sandbox(monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The documents' clients find their keys in the environment, and the sandbox where the vendors would be."""
    sandbox = Sandbox(personas=120)
    for client in (Anam, AsyncAnam, Bland, AsyncBland, Tavus, AsyncTavus):
        vendor = client.dialect.vendor
        monkeypatch.setenv(client.dialect.key_variable, sandbox.key)
        original = client.__init__

        def made(
            self: Any, *, _original: Any = original, _vendor: str = vendor, transport: Any = None, **options: Any
        ) -> None:
            _original(self, transport=transport or sandbox.transport(_vendor), **options)

        monkeypatch.setattr(client, "__init__", made)
    return sandbox


@pytest.mark.parametrize(("code", "prints"), python_blocks())
@pytest.mark.usefixtures("keys_of_the_sandbox")
def test_the_block_runs(code: str, prints: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # some write files
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(code, "document", "exec"), {"__name__": "document"})
    if prints is not None:
        assert output.getvalue() == prints


def test_every_command_of_the_documents_exists() -> None:
    commands = re.findall(r"make ([a-z-]+)", "".join((ROOT / name).read_text("utf-8") for name in DOCUMENTS))
    assert {"demo", "test", "generate", "check"} <= set(commands)
    for command in set(commands):
        done = subprocess.run(["make", "-n", command], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"make {command}: {done.stderr}"


@pytest.mark.parametrize("name", [*DOCUMENTS, "docs/following-a-vendor.md", "CHANGELOG.md", "openapi/README.md"])
def test_links_lead_somewhere(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
        assert (ROOT / name).parent.joinpath(target).exists(), f"{name} links to {target}, which is not there"
