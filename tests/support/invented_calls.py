"""Calls of operations that no vendor has, for what does not depend on a specification."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from personae_api.shapes import ANY, Array
from personae_api.types import Call, Form, Operation, PagedCall, Paging


def operation(method: str = "GET", path: str = "/things", *, vendor: str = "anam", **more: Any) -> Operation:
    return Operation(vendor=vendor, id="probe", method=method, path=path, **more)


OF_THE_OPERATION = ("vendor", "repeatable", "idempotency_header", "answer")


def call(method: str = "GET", **arguments: Any) -> Call[Any, Any]:
    """A call whose answer may be any JSON value."""
    of = {name: arguments.pop(name) for name in OF_THE_OPERATION if name in arguments}
    return Call(operation(method, **of), arguments.pop("shape", ANY), **arguments)


def form_call(
    files: Mapping[str, Any] | None, fields: Mapping[str, Any] | None = None, *, vendor: str = "anam", **arguments: Any
) -> Call[Any, Any]:
    form = Form({"name": "Nia"} if fields is None else fields, files)
    return Call(operation("PUT", vendor=vendor), ANY, form=form, **arguments)


def paged(query: Mapping[str, Any] | None = None, *, vendor: str = "anam", **paging: Any) -> PagedCall[Any, Any]:
    """A list of any things, cut into pages like this."""
    given: dict[str, Any] = {"style": "page", "items": ("data",), "position": "page", "size": "size", **paging}
    return PagedCall(operation(vendor=vendor, paging=Paging(**given)), Array(ANY), query=dict(query or {}))
