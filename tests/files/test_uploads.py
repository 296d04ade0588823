"""Forms with files: streamed from where they are, several in a field, and never a text by mistake."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest

from personae import ConfigurationError
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.invented_calls import call, form_call
from tests.support.scripted_vendor import HttpWire, answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio


def parts_of(sent: Any) -> list[tuple[str, str | None, bytes]]:
    """Name, file name and content of each part of a form."""
    boundary = sent.headers["content-type"].partition("boundary=")[2].encode()
    found = []
    for part in sent.body.split(b"--" + boundary)[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        name = re.search(rb'name="([^"]*)"', head)
        file = re.search(rb'filename="([^"]*)"', head)
        assert name
        found.append((name[1].decode(), file[1].decode() if file else None, content.removesuffix(b"\r\n")))
    return found


@pytest.mark.parametrize("several", [list, tuple])
async def test_several_files_in_one_field(flavour: Flavour, several: Any, tmp_path: Path) -> None:
    path = tmp_path / "two.wav"
    path.write_bytes(b"2")
    files = several([("one.wav", b"1"), path, io.BytesIO(b"3")])
    answers = script(answer({}))
    await done(flavour.client(answers).send(form_call({"samples": files, "cover": b"c"})))
    assert parts_of(answers.requests[0]) == [
        ("name", None, b"Nia"),
        ("samples", "one.wav", b"1"),
        ("samples", "two.wav", b"2"),
        ("samples", "upload", b"3"),
        ("cover", "upload", b"c"),
    ]


async def test_one_file_with_a_name_is_not_several(flavour: Flavour) -> None:
    answers = script(answer({}))
    await done(flavour.client(answers).send(form_call({"file": ("a.txt", b"x", "text/plain")})))
    assert parts_of(answers.requests[0])[1:] == [("file", "a.txt", b"x")]


class Watched(io.BytesIO):
    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.sizes: list[int | None] = []

    def read(self, size: int | None = -1) -> bytes:
        self.sizes.append(size)
        return super().read(size)


async def test_a_file_is_read_in_parts_while_it_is_sent(flavour: Flavour) -> None:
    file = Watched(b"x" * 1_000_000)
    received = []

    def handler(request: Any) -> Any:
        import httpx

        received.append(request)
        return httpx.Response(200, json={})

    await done(flavour.client(HttpWire(handler)).send(form_call({"file": ("big.bin", file)})))
    assert file.sizes
    assert all(size is not None and 0 < size <= 100_000 for size in file.sizes)
    assert int(received[0].headers["content-length"]) > 1_000_000


async def test_each_form_has_a_boundary_of_its_own(flavour: Flavour) -> None:
    answers = script(answer({}), answer({}))
    client = flavour.client(answers)
    for _ in range(2):
        await done(client.send(form_call({"file": b"x"})))
    first, second = (sent.headers["content-type"] for sent in answers.requests)
    assert first != second


@for_each("wrong", ["call.wav", 3, ["call.wav"], [("a", "b")], {"a": b"b"}, ("a.wav", b"1", "x", "y")])
async def test_what_is_no_file_is_refused_by_name(flavour: Flavour, wrong: Any) -> None:
    answers = script()
    with pytest.raises(ConfigurationError, match=r"anam probe: file must be bytes, a pathlib.Path") as failure:
        await done(flavour.client(answers).send(form_call({"file": wrong})))
    assert "call.wav" not in str(failure.value)
    assert answers.requests == []


async def test_a_file_that_is_none_is_left_out(flavour: Flavour) -> None:
    answers = script(answer({}))
    await done(flavour.client(answers).send(form_call({"file": b"x", "cover": None})))
    assert [name for name, _, _ in parts_of(answers.requests[0])] == ["name", "file"]


@pytest.mark.parametrize("files", [{}, {"file": []}, {"file": None}])
async def test_a_form_that_could_hold_files_is_one_without_them_too(flavour: Flavour, files: Any) -> None:
    answers = script(answer({}))
    fields = {"name": 'N"ia', "tags": ["a", "b"], "note": None, "speed": 1.5, "more": {"a": True}}
    await done(flavour.client(answers).send(form_call(files, fields)))
    assert answers.requests[0].headers["content-type"].startswith("multipart/form-data; boundary=")
    assert parts_of(answers.requests[0]) == [
        ("name", None, b'N"ia'),
        ("tags", None, b"a"),
        ("tags", None, b"b"),
        ("speed", None, b"1.5"),
        ("more", None, b'{"a":true}'),
    ]


async def test_a_form_that_cannot_hold_files(flavour: Flavour) -> None:
    answers = script(answer({}))
    fields = {"grant_type": "client credentials", "scope": ["a&b", "c"], "note": None, "on": True}
    await done(flavour.client(answers).send(form_call(None, fields)))
    assert answers.requests[0].headers["content-type"] == "application/x-www-form-urlencoded"
    assert answers.requests[0].body == b"grant_type=client+credentials&scope=a%26b&scope=c&on=true"


async def test_a_delete_has_a_body(flavour: Flavour) -> None:
    answers = script(answer({}))
    await done(flavour.client(answers).send(call("DELETE", json={"delete_confirm": "yes"})))
    assert answers.requests[0].json == {"delete_confirm": "yes"}
    assert answers.requests[0].headers["content-type"] == "application/json"
