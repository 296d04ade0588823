"""What there is to call: as many operations as are listed, each with a method of its own."""

from __future__ import annotations

import inspect
from importlib import import_module

import pytest

from .methods import VENDORS, methods
from .operations import listed, lists
from .specification import specification


def test_the_operations_are_listed() -> None:
    assert {vendor: listed(vendor).count for vendor in lists()} == {"anam": 61, "bland": 597, "tavus": 106}
    for vendor in lists():
        assert len(listed(vendor).operations) == len(listed(vendor).ids) == listed(vendor).count


@pytest.mark.parametrize("vendor", lists())
def test_the_specification_has_the_listed_operations(vendor: str) -> None:
    described = {(one.method, one.path, one.id) for one in specification(vendor).operations}
    assert sorted(described ^ set(listed(vendor).operations)) == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_each_operation_has_a_method_and_each_method_is_one(vendor: str) -> None:
    assert methods(vendor).keys() == {operation.id for operation in specification(vendor).operations}


@pytest.mark.parametrize("vendor", VENDORS)
def test_asynchronous_resources_have_the_same_methods(vendor: str) -> None:
    clients = import_module(f"personae_api.{vendor}.client")
    plain, asynchronous = (getattr(clients, f"{kind}{vendor.capitalize()}Resources")() for kind in ("", "Async"))
    for method in methods(vendor).values():
        one, other = (inspect.signature(method.of(client)).parameters for client in (plain, asynchronous))
        assert list(one) == list(other), method
        assert [(it.kind, it.default) for it in one.values()] == [(it.kind, it.default) for it in other.values()]
