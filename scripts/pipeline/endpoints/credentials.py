"""How a vendor knows a caller: the keys that a document tells of, which clients send by themselves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..errors import PipelineError
from .operations import OperationInfo, operations

AUTHORIZATION = "authorization"

_LIKE_A_KEY = re.compile(r"authorization|([a-z0-9]+-)*(api-?key|(api|auth|access)-?token)")
"""What headers with a key are called."""


@dataclass(frozen=True, slots=True)
class Credential:
    """A header with a key: its name in lower case, and what stands before the key in it."""

    header: str
    prefix: str = ""
    is_basic: bool = False
    """Whether the key is a name and a password with a colon between them, which are sent in base64."""


def sent_by_clients(document: dict[str, Any]) -> dict[str, frozenset[str]]:
    """By the ids of operations the headers with keys, in lower case, that are no arguments: clients send the key.

    They are the one that clients send everywhere, those of most operations, and what an operation takes in its place.
    """
    infos, schemes = list(operations(document)), _schemes(document)
    first = next(filter(None, (_credential(scheme) for _, scheme in _asked(document))), None)
    everywhere = {AUTHORIZATION, *_headers(infos), *([first.header] if first else [])}
    own = {name: key.header for name, scheme in schemes.items() if (key := _credential(scheme)) is not None}
    found = {}
    for info in infos:
        asked = info.raw.get("security", document.get("security", []))
        suffices = any(requirement and {own.get(name) for name in requirement} <= everywhere for requirement in asked)
        others = {own[name] for name in _names(asked) if name in own} if suffices else set()
        found[info.id] = frozenset(everywhere | others)
    return found


def cookies_with_keys(document: dict[str, Any]) -> set[str]:
    """The names of cookies that are keys."""
    return {str(scheme["name"]) for scheme in _schemes(document).values() if scheme.get("in") == "cookie"}


def credential(document: dict[str, Any]) -> Credential:
    """The key that calls need: of the schemes that the document asks for the first that is sent in a header."""
    refused = []
    for name, scheme in _asked(document):
        found = _credential(scheme)
        if found is not None:
            return found
        refused.append(f"{name} ({' '.join(str(scheme[key]) for key in ('type', 'in', 'scheme') if key in scheme)})")
    for header in _headers(list(operations(document))):
        return Credential(header)
    if refused:
        raise PipelineError(
            f"no key can be sent as the document asks for it, {', '.join(refused)}: keys go in headers alone, as all "
            "that is in a URL stands in the logs of servers and proxies. If the vendor takes a header too, tell of it "
            f"by an overlay action, {_ADVICE}"
        )
    raise PipelineError(f"the document does not say how a key is sent: tell it by an overlay action, {_ADVICE}")


_ADVICE = (
    '{target: "$.components", update: {securitySchemes: {key: {type: http, scheme: bearer}}}, description: ...} '
    "(or {type: apiKey, in: header, name: ...}), and name it first in the document's security, "
    '{target: "$", update: {security: [{key: []}]}, description: ...}'
)


def _credential(scheme: dict[str, Any]) -> Credential | None:
    kind, name = scheme.get("type"), str(scheme.get("scheme", "")).lower()
    if kind == "apiKey" and scheme.get("in") == "header":
        return Credential(str(scheme["name"]).lower())
    if kind in ("oauth2", "openIdConnect") or (kind == "http" and name == "bearer"):
        return Credential(AUTHORIZATION, "Bearer ")
    return Credential(AUTHORIZATION, "Basic ", is_basic=True) if kind == "http" and name == "basic" else None


def _asked(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The schemes in the order in which they count: those for all operations, then by how many ask for them."""
    schemes = _schemes(document)
    everywhere = _names(document.get("security", []))
    counts = Counter(name for info in operations(document) for name in _names(info.raw.get("security", [])))
    for name in dict.fromkeys([*everywhere, *(name for name, _ in counts.most_common()), *schemes]):
        if name in schemes:
            yield name, schemes[name]


def _names(requirements: Iterable[dict[str, Any]]) -> list[str]:
    return [name for requirement in requirements for name in requirement]


def _schemes(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = document.get("components", {}).get("securitySchemes", {})
    return {name: scheme for name, scheme in found.items() if "$ref" not in scheme}


def _headers(infos: list[OperationInfo]) -> list[str]:
    """The headers with the name of a key that more than half of the operations have, the most frequent first."""
    counts = Counter(
        parameter["name"].lower()
        for info in infos
        for parameter in info.parameters
        if parameter["in"] == "header" and _LIKE_A_KEY.fullmatch(parameter["name"].lower())
    )
    return [name for name, count in counts.most_common() if count * 2 > len(infos)]
