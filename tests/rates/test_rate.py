"""What can be said of a budget, and what is refused."""

from __future__ import annotations

import gc
import pickle
import sys
from typing import Any

import pytest

from personae import ConfigurationError, Rate
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.scripted_vendor import script

URL = "redis://:pass-word@127.0.0.1:1/0"


@for_each(
    ("options", "message"),
    [
        ({}, "Rate needs calls=... with seconds=..., or at_once=..., or all three"),
        ({"calls": 3}, "Rate needs calls=... with seconds=..., or at_once=..., or all three"),
        ({"seconds": 3, "at_once": 1}, "Rate needs calls=... with seconds=..., or at_once=..., or all three"),
        ({"calls": 0, "seconds": 1}, r"Rate\(calls=...\) must be a whole number of at least 1, not 0"),
        ({"calls": 1.5, "seconds": 1}, r"Rate\(calls=...\) must be a whole number of at least 1, not 1.5"),
        ({"at_once": True}, r"Rate\(at_once=...\) must be a whole number of at least 1, not True"),
        ({"calls": 1, "seconds": 0}, r"Rate\(seconds=...\) must be a number above 0 \(at most 1000000\), not 0"),
        ({"calls": 1, "seconds": "1"}, r"Rate\(seconds=...\) must be a number above 0 \(at most 1000000\), not '1'"),
        ({"at_once": 1, "wait": -1}, r"Rate\(wait=...\) must be a number of at least 0 \(at most 1000000\), not -1"),
        ({"at_once": 1, "each": 3}, r"Rate\(each=...\) must be the name of a field of the request, not 3"),
        ({"at_once": 1, "redis": URL}, r"Rate\(redis=..., share=...\) go together"),
        ({"at_once": 1, "share": 0.5}, r"Rate\(redis=..., share=...\) go together"),
        ({"at_once": 1, "share": 2, "redis": URL}, r"Rate\(share=...\) must be a number of at least 0 \(at most 1\)"),
        ({"at_once": 1, "share": 0, "redis": "localhost"}, r"Rate\(redis=...\) must be an address such as redis://"),
        ({"at_once": 1, "share": 0, "redis": 6379}, r"Rate\(redis=...\) must be an address such as redis://"),
    ],
)
def test_what_is_wrong_is_told(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{message}"):
        Rate(**options)


@pytest.mark.parametrize(
    ("rate", "message"),
    [
        (3, r"rate=... must be Rate\(...\), or a mapping of them, not int"),
        ({"*": 3}, r"rate=... must be Rate\(...\), or a mapping of them, not dict"),
        ({"dail": Rate(at_once=1)}, "rate=... has 'dail', which is neither an operation of bland, an effect nor '\\*'"),
        ({"listPerson": Rate(at_once=1)}, "rate=... has 'listPerson', which is neither an operation of bland"),
    ],
)
def test_clients_and_copies_refuse_what_is_no_budget(flavour: Flavour, rate: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        flavour.client(script(), vendor="bland", rate=rate)
    with pytest.raises(ConfigurationError, match=message):
        flavour.client(script(), vendor="bland").with_options(rate=rate)


def test_operations_effects_and_all_are_taken(flavour: Flavour) -> None:
    one = Rate(at_once=1)
    flavour.client(script(), vendor="bland", rate={"sendCall": one, "dial": one, "*": one})


def test_it_shows_no_password_and_is_not_pickled() -> None:
    rate = Rate(calls=3, seconds=2, redis=URL, share=0.5)
    assert repr(rate) == "Rate(calls=3, seconds=2, redis=...)"
    shown = [repr(vars(rate))]
    assert "pass-word" not in str(shown)
    with pytest.raises(TypeError, match="make one in each process"):
        pickle.dumps(rate)


def test_a_refusal_has_no_password_in_its_frames() -> None:
    with pytest.raises(ConfigurationError) as refused:
        Rate(at_once=1, share=5, redis=URL)
    frame = refused.value.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename != __file__:
            assert "pass-word" not in repr(frame.tb_frame.f_locals)
        frame = frame.tb_next


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis.connection", None)
    with pytest.raises(ConfigurationError, match=r"needs the package redis: pip install 'personae\[redis\]'"):
        Rate(at_once=1, redis=URL, share=0)


def test_closed_clients_keep_nothing(flavour: Flavour) -> None:
    rate = Rate(at_once=1)
    flavour.client(script(), rate=rate)
    gc.collect()
    assert rate._budgets == {}


def test_what_a_vendor_documents_is_there_as_rates(flavour: Flavour, vendor: str) -> None:
    kind = flavour.kind(vendor)
    rates = kind.documented_rates(wait=3)
    flavour.client(script(), vendor=vendor, rate=rates)  # its operations are there
    shown = {name: repr(rate) for name, rate in rates.items()}
    assert (shown != {}) == (vendor == "bland")
    if vendor == "bland":
        assert shown["sendCall"] == "Rate(calls=1, seconds=10, each='phone_number')"
    assert all(rate.wait == 3 for rate in rates.values())
