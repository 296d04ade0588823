"""A pytest fixture for services that use this package: `personae_sandbox`, a new sandbox for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .sandbox import Sandbox


@pytest.fixture
def personae_sandbox() -> Sandbox:
    """All vendors in memory, as for the first time: `personae_sandbox.anam()` is a client."""
    from .sandbox import Sandbox

    return Sandbox()
