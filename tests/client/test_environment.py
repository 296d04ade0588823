"""What clients read from the environment beside the key: where a vendor is, and what is logged."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest

from personae import ConfigurationError
from personae.sandbox import Sandbox
from personae.vendors import VENDORS, client_of, dialect_of
from tests.support.both_clients import Flavour

KEY = "the-key-that-nobody-sees"


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_vendor_is_where_the_environment_says(vendor: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kind: Any = client_of(vendor)
    variable = dialect_of(vendor).base_url_variable
    assert variable == f"{vendor.upper()}_BASE_URL"
    with Sandbox().serve() as server:
        monkeypatch.setenv(variable, f" {server.base_url(vendor)} ")
        with kind(api_key=server.key) as client:
            assert len(client.personas.list().all()) == 3
    with kind(api_key="k", base_url="https://eu.example.com") as client:
        assert "https://eu.example.com" in repr(client)
    monkeypatch.setenv(variable, "")
    with kind(api_key="k") as client:
        assert dialect_of(vendor).base_url in repr(client)


def test_an_address_that_is_none_is_told_by_its_variable(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANAM_BASE_URL", "api.example.com")
    with pytest.raises(ConfigurationError, match=r"^ANAM_BASE_URL must be a URL such as .*, not 'api"):
        flavour.kind("anam")(api_key="k")


def test_a_sandbox_is_in_memory_whatever_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAVUS_BASE_URL", "http://127.0.0.1:9/somewhere/else")
    assert len(Sandbox().tavus().personas.list().all()) == 3


PROGRAM = """
import sys, logging
from personae.sandbox import RateLimited, Sandbox
{before}
sandbox = Sandbox(keys=["{key}"])
sandbox.faults.add(RateLimited(retry_after=1), operation="listPersonas")
for _ in range(2):
    sandbox.anam().personas.list(search="in private").all()
"""


def logged(level: str, before: str = "") -> list[str]:
    program = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM.format(before=before, key=KEY)],
        capture_output=True,
        text=True,
        env={**os.environ, "PERSONAE_LOG": level},
        timeout=60,
    )
    assert program.returncode == 0, program.stderr
    assert KEY not in program.stderr
    assert "private" not in program.stderr
    return program.stderr.splitlines()


def test_nothing_is_logged_unless_it_is_asked_for() -> None:
    assert logged("") == []


def test_info_tells_of_retries_and_debug_of_answers_too() -> None:
    (retry,) = logged(" INFO")
    assert "INFO personae: anam listPersonas: attempt 1 failed" in retry
    told = logged("debug")
    assert len([line for line in told if " DEBUG personae: anam listPersonas" in line]) >= 2
    assert len([line for line in told if " INFO " in line]) == 1  # once, however many clients there are


def test_a_program_that_logs_itself_gets_each_line_once() -> None:
    (line,) = logged("info", "logging.basicConfig(format='ours %(message)s')")
    assert line.startswith("ours anam listPersonas")


def test_a_level_that_there_is_not_is_told() -> None:
    (line,) = logged("debgu")
    assert " WARNING personae: " in line
    assert line.partition("personae: ")[2] == "PERSONAE_LOG='debgu' is not understood: did you mean 'debug'?"
