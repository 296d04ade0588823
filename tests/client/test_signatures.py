"""Both kinds of client take the same arguments, and copies take what construction does."""

import inspect
from typing import Any

import pytest

from tests.support.both_clients import Flavour
from tests.support.each import for_each

pytestmark = pytest.mark.anyio


def public_methods(kind: type) -> dict[str, Any]:
    return {
        name: member
        for name, member in inspect.getmembers(kind)
        if callable(member) and (not name.startswith("_") or name == "__init__")
    }


def shape(function: Any) -> list[tuple[str, Any, Any]]:
    return [(one.name, one.kind, one.default) for one in inspect.signature(function).parameters.values()]


ASYNC_NAMES = {"close": "aclose", "__enter__": "__aenter__", "__exit__": "__aexit__", "__iter__": "__aiter__"}


def pairs() -> list[tuple[type, type]]:
    import personae
    from personae_api.anam import resources as of_anam
    from personae_api.bland import resources as of_bland
    from personae_api.tavus import resources as of_tavus

    found = [
        (getattr(personae, name), getattr(personae, f"Async{name}"))
        for name in ("Anam", "Bland", "Tavus", "Paginator", "Personae")
    ]
    for module in (of_anam, of_bland, of_tavus):
        names = [name for name in dir(module) if f"Async{name}" in dir(module)]
        assert names
        found += [(getattr(module, name), getattr(module, f"Async{name}")) for name in names]
    return found


@for_each(("sync", "twin"), pairs(), ids=lambda kind: kind.__name__)
def test_sync_and_async_signatures_are_equal(sync: type, twin: type) -> None:
    ours, theirs = public_methods(sync), public_methods(twin)
    assert {ASYNC_NAMES.get(name, name) for name in ours} == set(theirs)
    for name, function in ours.items():
        assert shape(function) == shape(theirs[ASYNC_NAMES.get(name, name)]), name
    for name in ("__enter__", "__exit__", "__iter__"):
        assert hasattr(sync, name) == hasattr(twin, ASYNC_NAMES[name])


def test_what_can_be_set_at_construction_can_be_changed_later(flavour: Flavour, vendor: str) -> None:
    kind = flavour.kind(vendor)
    first = set(inspect.signature(kind).parameters)
    later = set(inspect.signature(kind.with_options).parameters) - {"self"}
    assert first - later == {"limits", "http2", "http_client", "transport", "http_library"}
    assert later - first == {"extra_headers", "extra_query", "extra_body"}
    assert all(one.kind is one.KEYWORD_ONLY for one in inspect.signature(kind).parameters.values())
