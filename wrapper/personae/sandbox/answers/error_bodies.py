"""How a vendor says no: error bodies, of the shape that the specification declares or else of the vendor's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..specification.sampling import blank, fit, sample
from ..specification.schema import Node
from ..specification.validation import problem

_MESSAGES = frozenset({"message", "detail", "error_message", "reason", "description"})
_CODES = frozenset({"code", "error", "type", "error_code"})
_STATUSES = frozenset({"status", "statusCode", "status_code"})


class Refusal(Exception):
    """A request that is answered with an error."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str | None = None,
        details: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.details = details
        self.headers = headers or {}


@dataclass(frozen=True, slots=True)
class Complaint:
    """What an error body has to say."""

    status: int
    code: str
    message: str
    details: Mapping[str, Any] | None = None


def error_body(node: Node, complaint: Complaint) -> Any:
    """A complaint in the shape that a schema gives to errors."""
    body = _shaped("", node.concrete(), complaint, frozenset())
    return body if problem(node, body) is None else sample(node)


def _shaped(name: str, node: Node, complaint: Complaint, beside: frozenset[str]) -> Any:
    kinds = node.types
    if name == "details" and "object" in kinds and complaint.details is not None:
        return fit(node, dict(complaint.details))
    if node.properties:
        names = frozenset(node.properties)
        wanted = [key for key in node.properties if key in node.required or _is_meant(key, complaint)]
        return {key: _shaped(key, node.properties[key].concrete(), complaint, names) for key in wanted}
    if name in _STATUSES and "integer" in kinds:
        return complaint.status
    if "array" in kinds and node.items is not None:
        return [_shaped("message", node.items.concrete(), complaint, frozenset())]
    if "string" in kinds and problem(node, complaint.message) is None:
        if name in _MESSAGES or (name in _CODES and not beside & _MESSAGES) or not name:
            return complaint.message
        if name in _CODES:
            return complaint.code
    if name == "status" and problem(node, "error") is None:
        return "error"
    if node.variants:
        first = next((variant for _, nodes in node.variants for variant in nodes if variant.types != {"null"}), node)
        return _shaped(name, first, complaint, beside)
    return blank(node)


def _is_meant(name: str, complaint: Complaint) -> bool:
    return name in _MESSAGES | _CODES or (name == "details" and complaint.details is not None)
