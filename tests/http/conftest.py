"""What tests of the wire choose from: the library that carries requests, and a certificate that clients trust."""

from __future__ import annotations

from pathlib import Path

import pytest

from personae.http import libraries
from tests.support.certificates import AUTHORITY


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> libraries.Library:
    """The library of clients that are given none; each test that asks for it runs with both."""
    chosen = libraries.library(request.param)
    monkeypatch.setattr(libraries, "default", lambda: chosen)
    return chosen


@pytest.fixture(scope="session")
def authority_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("authority") / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture
def trusted(authority_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients trust the certificates of the servers here, and no others; which is quicker to load than all of them."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority_file))
