"""JSONTestSuite, against the readers of answers and of requests: what is JSON is read, what is none is refused."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from personae.call import json as reading
from personae.sandbox.requests.parsing import MAX_NESTING, parse_json
from personae.sandbox.requests.refusal import Refusal

from .cases import UNKNOWN, Case, Suite, raised
from .packages import JSON_TEXTS, fetched

_REFUSALS = (ValueError, RecursionError, Refusal)


def suites() -> Iterator[Suite]:
    """The texts, read in each way in which the package reads them; and with msgspec as without."""
    texts = [*_texts(fetched(JSON_TEXTS) / "parsing.js")]
    ways: dict[str, Callable[[bytes], Any]] = {
        "answers, with msgspec": reading.loads,
        "answers, without": reading._loads,
        f"requests to the sandbox, nested at most {MAX_NESTING} deep": parse_json,
    }
    for title, read in ways.items():
        cases = [Case(name, raised(lambda n=name, t=text, r=read: _fault(n, t, r))) for name, text in texts]  # type: ignore[misc]
        yield Suite("JSON (RFC 8259)", title, str(JSON_TEXTS), cases)
    both = [Case(name, raised(lambda t=text: _difference(t))) for name, text in texts]  # type: ignore[misc]
    yield Suite("JSON (RFC 8259)", "answers, with msgspec as without", str(JSON_TEXTS), both)


def _texts(file: Path) -> Iterator[tuple[str, bytes]]:
    _, _, listed = file.read_text("utf-8").partition("export default ")
    for test in json.loads(listed.strip().removesuffix(";")):
        yield test["name"], test["input"].encode("utf-8", "surrogatepass")


def _fault(name: str, text: bytes, read: Callable[[bytes], Any]) -> str:
    """Names begin with y where a text is JSON, with n where it is none, and with i where it is up to the reader."""
    try:
        read(text)
        is_read = True
    except _REFUSALS:
        is_read = False
    return "" if name.startswith(("i", "y" if is_read else "n")) else UNKNOWN


def _difference(text: bytes) -> str:
    found = [repr(_result(read, text)) for read in (reading.loads, reading._loads)]
    return "" if found[0] == found[1] else UNKNOWN


def _result(read: Callable[[bytes], Any], text: bytes) -> Any:
    try:
        return read(text)
    except _REFUSALS:
        return ValueError
