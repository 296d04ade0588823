"""The bodies of errors, in the shape that a specification declares."""

from __future__ import annotations

from typing import Any

from ...vendors.style import ErrorContent
from ..specification.schemas.fitting import fit
from ..specification.schemas.sampling import blank, sample
from ..specification.schemas.schema import Node
from ..specification.schemas.validation import problem

_MESSAGES = frozenset({"message", "msg", "detail", "error_message", "reason", "description"})
_CODES = frozenset({"code", "error", "type", "error_code"})
_STATUSES = frozenset({"status", "statusCode", "status_code"})


def error_body(node: Node, content: ErrorContent) -> Any:
    """What an error says, in the shape that a schema gives to errors."""
    body = _shaped("", node.concrete(), content, frozenset())
    return body if problem(node, body) is None else sample(node)


def _shaped(name: str, node: Node, content: ErrorContent, beside: frozenset[str]) -> Any:
    kinds = node.types
    if name == "details" and "object" in kinds and content.details is not None:
        return fit(node, dict(content.details))
    if node.properties:
        names = frozenset(node.properties)
        wanted = [key for key in node.properties if key in node.required or _is_meant(key, content)]
        return {key: _shaped(key, node.properties[key].concrete(), content, names) for key in wanted}
    if name in _STATUSES and "integer" in kinds:
        return content.status
    if "array" in kinds and node.items is not None:
        return [_shaped("message", node.items.concrete(), content, frozenset())]
    if "string" in kinds and problem(node, content.message) is None:
        if name in _MESSAGES or (name in _CODES and not beside & _MESSAGES) or not name:
            return content.message
        if name in _CODES:
            return content.code
    if name == "status" and problem(node, "error") is None:
        return "error"
    if node.variants:
        variants = [variant for _, nodes in node.variants for variant in nodes if variant.types != {"null"}]
        bodies = [_shaped(name, variant, content, beside) for variant in variants]
        telling = (body for body in bodies if _says(body, content.message))
        return next(telling, next(iter(bodies), None))
    return blank(node)


def _says(body: Any, message: str) -> bool:
    """Whether a message is somewhere in a body."""
    inside = body.values() if isinstance(body, dict) else body if isinstance(body, list) else ()
    return body == message or any(_says(item, message) for item in inside)


def _is_meant(name: str, content: ErrorContent) -> bool:
    return name in _MESSAGES | _CODES or (name == "details" and content.details is not None)
