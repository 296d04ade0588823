"""What the sandbox reads of lists that are one value."""

from __future__ import annotations

from typing import Any

import pytest

from personae.sandbox import Sandbox
from personae.sandbox.requests.parsing import check_path, read_headers, read_query
from personae.sandbox.requests.refusal import Refusal
from personae.sandbox.specification.operations import Operation
from personae.sandbox.specification.schemas.schema import Schemas
from tests.support.each import for_each
from tests.support.openapi_documents import NUMBER, TEXT, answering, parameter

pytestmark = pytest.mark.anyio

LIST = {"type": "array", "items": TEXT}


def operation(**more: Any) -> Operation:
    schemas = Schemas({})
    raw = answering(parameters=[parameter("x", **{"schema": LIST, **more})])
    return Operation(schemas, "/things", "get", {}, raw, is_public=True)


@for_each(
    ("style", "query", "values"),
    [
        ({}, "x=a&x=b%2Cc", ["a", "b,c"]),
        ({"explode": False}, "x=a,b%2Cc,d+e", ["a", "b,c", "d e"]),
        ({"style": "spaceDelimited"}, "x=a%20b%2Bc", ["a", "b+c"]),
        ({"style": "spaceDelimited", "explode": True}, "x=a&x=b", ["a", "b"]),
        ({"style": "pipeDelimited"}, "x=a%7Cb%20c", ["a", "b c"]),
        ({"explode": False, "schema": {"type": "array", "items": NUMBER}}, "x=1,2", [1, 2]),
        ({"explode": False, "schema": TEXT}, "x=a,b", "a,b"),
    ],
)
def test_a_list_in_a_query(style: dict[str, Any], query: str, values: Any) -> None:
    assert read_query(operation(**style), f"y=1&{query}&&z") == {"x": values}


async def test_a_vendor_gets_a_list_as_it_says() -> None:
    sandbox = Sandbox()
    sandbox.anam().avatars.list(tags=["calm", "a,b"], per_page=1).page(1)
    await sandbox.async_anam().with_options(extra_query={"tags": ["new"]}).avatars.list(per_page=1).page(1)
    assert ["tags=calm,a%2Cb" in one.query for one in sandbox.requests] == [True, False]
    assert "tags=new" in sandbox.requests[1].query


def test_a_list_in_a_header() -> None:
    numbers = operation(place="header", schema={"type": "array", "items": NUMBER})
    assert read_headers(numbers, {"x": "1,2"}) == {"x": [1, 2]}


def test_a_list_in_a_path() -> None:
    numbers = operation(place="path", schema={"type": "array", "items": NUMBER})
    check_path(numbers, {"x": "1,2"})
    with pytest.raises(Refusal, match="must be a whole number"):
        check_path(numbers, {"x": "1,b"})
