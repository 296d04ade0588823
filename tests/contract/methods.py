"""The methods of a client, found without a list of them: each is asked which operation it calls."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from importlib import import_module
from typing import Any, NamedTuple

from personae.vendors import VENDORS as VENDORS
from personae_api.types import Call


class Method(NamedTuple):
    """A method by its place on a client, with the names of its parameters in their order."""

    resource: str
    name: str
    parameters: tuple[str, ...]

    def of(self, client: Any) -> Callable[..., Any]:
        """The method of a client."""
        found: Callable[..., Any] = getattr(getattr(client, self.resource), self.name)
        return found

    def __str__(self) -> str:
        return f"{self.resource}.{self.name}"


class _Asked:
    """Takes the place of a client and gives back the calls that it gets."""

    def _fetch(self, call: Call[Any, Any]) -> Call[Any, Any]:
        return call

    _paginate = _download = _stream = _fetch

    def _wait(self, *_: object, **__: object) -> None:
        """What waits calls operations that have methods of their own."""

    _wait_all = _make_and_wait = _wait

    def _once(self, *_: object) -> None:
        """What makes things once calls operations that have methods of their own."""


def _found(vendor: str) -> Iterator[tuple[str, Method]]:
    resources = getattr(import_module(f"personae_api.{vendor}.client"), f"{vendor.capitalize()}Resources")
    for attribute, value in vars(resources).items():
        if isinstance(value, cached_property):
            resource = value.func(_Asked())
            for name, function in inspect.getmembers(resource, inspect.ismethod):
                if not name.startswith("_"):
                    parameters = inspect.signature(function).parameters.values()
                    given = {one.name: "x" for one in parameters if one.default is inspect.Parameter.empty}
                    call = function(**given)
                    if call is not None:
                        yield call.operation.id, Method(attribute, name, tuple(one.name for one in parameters))


@cache
def methods(vendor: str) -> Mapping[str, Method]:
    """The methods of a vendor's client by the id of their operation; ValueError if two call the same one."""
    found: dict[str, Method] = {}
    for operation, method in _found(vendor):
        if operation in found:
            raise ValueError(f"{vendor} {operation} is called by {found[operation]} and by {method}")
        found[operation] = method
    return found
