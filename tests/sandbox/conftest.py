from __future__ import annotations

import pytest

from personae.sandbox import Sandbox
from personae.vendors import VENDORS as VENDORS
from personae.vendors import WITH_PERSONAS as WITH_PERSONAS
from tests.support.shown import shows_answers

from .documents import invented, shipped
from .driving import Driver

SHOWN = tuple(vendor for vendor in VENDORS if shows_answers(vendor))
"""Whose documents show what they answer, so that more than that it answers can be asked of their sandbox."""


@pytest.fixture(params=[*SHOWN, "invented"])
def driver(request: pytest.FixtureRequest) -> Driver:
    """Each vendor, and Anam with an invented specification."""
    if request.param == "invented":
        return Driver(Sandbox(specifications={"anam": invented()}), "anam", invented())
    return Driver(Sandbox(), request.param, shipped(request.param))


@pytest.fixture
def clockworks() -> Driver:
    """Anam with the invented specification."""
    return Driver(Sandbox(specifications={"anam": invented()}), "anam", invented())
