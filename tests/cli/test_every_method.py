"""Every method of every vendor as a command: its help, what it would send, and an answer from a sandbox."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

import pytest

from personae.cli.command import MethodCommand
from personae.cli.input.arguments import dashed
from personae.methods import Method, methods
from personae.sandbox import Sandbox
from personae.sandbox import sandbox as sandboxes
from personae.vendors import VENDORS
from personae_api.base import encode
from tests.contract.arguments import arguments
from tests.contract.methods import methods as methods_of_operations
from tests.contract.specification import Operation, specification
from tests.contract.targets import known_of
from tests.support.each import each

from .running import Command

RESOURCES: dict[str, dict[str, Method]] = {}
"""The methods of each resource by their names."""
for vendor in VENDORS:
    for one in methods(vendor).all:
        RESOURCES.setdefault(f"{vendor}-{one.resource}", {})[f"{vendor}-{one.resource}-{one.name}"] = one

every_resource = pytest.mark.parametrize("those", RESOURCES.values(), ids=RESOURCES)


@cache
def box() -> Sandbox:
    return Sandbox()


@pytest.fixture(autouse=True)
def one_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    """`--sandbox` asks the one in which the arguments of these tests are known."""
    monkeypatch.setattr(sandboxes, "Sandbox", box)


@cache
def operations(vendor: str) -> Mapping[tuple[str, str], Operation]:
    """The operations by their methods."""
    by_id = {operation.id: operation for operation in specification(vendor).operations}
    return {(place.resource, place.name): by_id[id] for id, place in methods_of_operations(vendor).items()}


def given(method: Method, *, full: bool) -> dict[str, Any]:
    """Arguments that the sandbox takes."""
    operation = operations(method.vendor)[method.resource, method.name]
    place = methods_of_operations(method.vendor)[operation.id]
    known = known_of(box(), method.vendor, operation)
    random = Random(f"{operation.id} {full}")
    return arguments(operation, operation.media[0], random, known, full=full).keywords(place)


def written(method: Method, values: Mapping[str, Any], folder: Path) -> Iterator[str]:
    """The words with which somebody would give these arguments, places first."""
    command = MethodCommand(method)
    options = {
        command._by_parameter[str(one.name)].path: one for one in command.params if one.name in command._by_parameter
    }
    yield from (str(values[name]) for name in method.positional)
    for name, value in values.items():
        if name in method.positional:
            continue
        option = options[name,]
        argument = command._by_parameter[str(option.name)]
        if option.secondary_opts and isinstance(value, bool):
            yield option.opts[0] if value else option.secondary_opts[0]
        elif argument.is_list and value == []:
            yield f"{option.opts[0]}=[]"
        else:
            for one in value if argument.is_list and isinstance(value, list) else [value]:
                yield f"{option.opts[0]}={word(argument.kind, one, folder)}"


def word(kind: str, value: Any, folder: Path) -> str:
    if kind == "file":
        content = value if isinstance(value, bytes) else value[1]
        file = folder / f"file-{len(list(folder.iterdir()))}.bin"
        file.write_bytes(content)
        return str(file)
    if kind == "secret":
        file = folder / f"secret-{len(list(folder.iterdir()))}"
        file.write_text(value, "utf-8", newline="")
        return f"@{file}"
    value = encode(value)
    if isinstance(value, str) and kind == "any":
        return json.dumps(value)
    if isinstance(value, str) and kind != "json":
        return f"@{value}" if value.startswith("@") else value
    return json.dumps(value)


@every_resource
def test_its_help_tells_of_each_argument(those: dict[str, Method], command: Command) -> None:
    def check(method: Method) -> None:
        status, out, err = command(method.vendor, dashed(method.resource), dashed(method.name), "--help")
        assert (status, err) == (0, "")
        told = " ".join(out.split())
        assert method.summary.split()[0] in told
        for name in method.arguments["properties"]:
            assert name.upper() in told if name in method.positional else f"{dashed(name)}" in told, name

    each(those, check)


def folder_for(method: Method, tmp_path: Path) -> Path:
    folder = tmp_path / method.name
    folder.mkdir()
    return folder


@every_resource
def test_it_runs_in_a_sandbox(those: dict[str, Method], command: Command, tmp_path: Path) -> None:
    def check(method: Method) -> None:
        folder = folder_for(method, tmp_path)
        values = given(method, full=False)
        words = list(written(method, values, folder))
        limit = ["--limit", "2"] if method.answer in ("pages", "events") else []
        call = getattr(import_module(f"personae_api.{method.vendor}.calls"), method.call)(**values)
        how = ["--sandbox", *(["--output", str(folder / "f")] if call.operation.media_types else [])]
        how += [] if method.answer == "file" else ["--jsonl"]
        status, out, err = command(method.vendor, method.resource, method.name, *words, *limit, *how)
        assert status == 0, (words, err)
        for line in out.splitlines():
            json.loads(line)

    each(those, check)


@every_resource
def test_what_it_sends_is_what_the_method_sends(those: dict[str, Method], command: Command, tmp_path: Path) -> None:
    def check(method: Method) -> None:
        values = given(method, full=True)
        words = list(written(method, values, folder_for(method, tmp_path)))
        how = ["--sandbox", "--dry-run", "--json"]
        status, out, err = command(method.vendor, method.resource, method.name, *words, *how)
        assert status == 0, (words, err)
        call = getattr(import_module(f"personae_api.{method.vendor}.calls"), method.call)(**values)
        with getattr(box(), method.vendor)() as client:
            expected = client.would_send(call).to_dict()
        sent = json.loads(out)
        for name in ("method", "url", "body", "fields"):
            assert sent.get(name) == json.loads(json.dumps(expected[name])), words
        assert (sent.get("files") or {}).keys() == (expected["files"] or {}).keys()
        for name, files in (expected["files"] or {}).items():
            assert [file["size"] for file in sent["files"][name]] == [file["size"] for file in files]

    each(those, check)
