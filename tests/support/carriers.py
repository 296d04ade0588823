"""What carries requests where the user gives nothing: each of these is put in place of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from personae.http import libraries

from .both_clients import FLAVOURS, WIRE, Flavour


@dataclass(frozen=True)
class Carrier:
    """A name, how new clients come to use it, and for which kinds of client it is."""

    name: str
    choose: Callable[[pytest.MonkeyPatch], None]
    is_for: Callable[[Flavour], bool] = lambda _: True


def _library(name: str) -> Carrier:
    return Carrier(name, lambda patch: patch.setattr(libraries, "default", lambda: libraries.library(name)))


_AIOHTTP = Carrier("aiohttp", lambda patch: patch.setitem(WIRE, "http_library", "aiohttp"))
"""It only reads answers: what else a client needs of a library is that of the one that it has anyway."""

CARRIERS = (_library("httpx"), _library("httpx2"), _AIOHTTP)


def choose(name: str) -> None:
    """Have a carrier for the rest of this program."""
    next(one for one in CARRIERS if one.name == name).choose(pytest.MonkeyPatch())


ON_EACH = [(carrier, flavour) for carrier in CARRIERS for flavour in FLAVOURS if carrier.is_for(flavour)]
NAMES = [f"{carrier.name}-{'async' if flavour.is_async else 'sync'}" for carrier, flavour in ON_EACH]
ON_EACH_LOOP = [carrier for carrier in CARRIERS if carrier.is_for(Flavour("Async"))]
