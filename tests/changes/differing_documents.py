"""Small documents that differ in one thing, and what is found."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from scripts.changes.compare import compare
from scripts.changes.finding import Finding
from tests.support.openapi_documents import TEXT, Json, answering, document

VENDOR = "acme"


def sent(schema: Any, **schemas: Any) -> Json:
    """A document whose one operation takes an object with this field."""
    body = {"type": "object", "properties": {"size": schema, "other": TEXT}}
    return taken(body, **schemas)


def taken(schema: Any, **schemas: Any) -> Json:
    """A document whose one operation takes this."""
    content = {"application/json": {"schema": schema}}
    operation = answering(
        operationId="createThing", tags=["Things"], requestBody={"required": True, "content": content}
    )
    return document({"/things": {"post": operation}}, schemas)


def answered(schema: Any, **schemas: Any) -> Json:
    """A document whose one operation answers with an object with this field."""
    return told({"type": "object", "title": "Thing", "properties": {"size": schema, "other": TEXT}}, **schemas)


def told(schema: Any, **schemas: Any) -> Json:
    """A document whose one operation answers with this."""
    operation = answering(schema, operationId="getThing", tags=["Things"])
    return document({"/things": {"get": operation}}, schemas)


def operation(**changed: Any) -> Json:
    """A document whose one operation is this, with the rest as it mostly is."""
    raw = {**answering({"type": "object", "title": "Thing", "properties": {"size": TEXT}}), "operationId": "getThing"}
    return document({"/things": {"get": {**raw, "tags": ["Things"], **changed}}})


def changed(old: Json, change: Callable[[Json], Any]) -> Json:
    """A copy of a document after a change."""
    new = copy.deepcopy(old)
    change(new)
    return new


def found(old: Json, new: Json) -> list[Finding]:
    """The findings of two documents."""
    return compare(VENDOR, old, new)


def told_of(findings: list[Finding]) -> list[tuple[str, str]]:
    """The severities and messages."""
    return [(finding.severity.name, finding.message) for finding in findings]


def check(old: Json, new: Json, severities: str, text: str = "") -> None:
    """What is found has these severities, by their first letters, and this text in each message."""
    findings = told_of(found(old, new))
    assert "".join(severity[0] for severity, _ in findings) == severities, findings
    assert all(text in message for _, message in findings) or len(findings) > 1, findings
