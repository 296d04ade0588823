"""Comparing what lets a call through: the keys that it takes, and the address that it goes to.

A client that is released goes on to send the keys that it knows, to where it knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from scripts.pipeline.endpoints.operations import addresses

from ..finding import Change, Severity, Sides, json_text, listed, quoted, reworded
from .remainder import Both, remainder

Requirements = list[dict[str, list[str]]]
_LONGEST = 200


class _Key(NamedTuple):
    """A key as it is told, and all that is said of it."""

    text: str
    whole: str


_WHERE = "clients ask at base_url in the dialect of the vendor, wrapper/personae/vendors/"

Ways = frozenset[tuple[_Key, ...]]


def compare_keys(
    documents: Both, requirements: tuple[Requirements, Requirements], place: frozenset[str]
) -> Iterator[Change]:
    """The changes of the keys that are taken."""
    was, becomes = (ways(document, one) for document, one in zip(documents, requirements, strict=True))
    if was != becomes:
        is_known = not was or not becomes or bool(was & becomes)
        severity = Severity.RISKY if is_known else Severity.BREAKING
        text = f"takes {_told(becomes)} to be let in now, it took {_told(was)}"
        yield Change(severity, place, text, frozenset(), sides=Sides(shown(was), shown(becomes)))


def compare_servers(documents: Both, servers: tuple[Any, Any], place: frozenset[str]) -> Iterator[Change]:
    """The changes of where calls go."""
    was, becomes = map(addresses, servers)
    if was != becomes:
        is_gone = bool(was) and bool(becomes) and was[0] not in becomes
        old, new = (listed(map(quoted, urls)) or "not documented" for urls in (was, becomes))
        severity = Severity.BREAKING if is_gone else Severity.RISKY
        sides = Sides("\n".join(was), "\n".join(becomes))
        yield Change(severity, place, f"is at the base URL {new} now, it was {old}; {_WHERE}", frozenset(), sides=sides)
    for one, other in zip(servers[0] or [], servers[1] or [], strict=False):
        yield from remainder("server", documents, (one, other), place, "a server")
        if was == becomes and json_text(one.get("variables")) != json_text(other.get("variables")):
            yield reworded(place, {"variables"})


def ways(document: dict[str, Any], requirements: Requirements) -> Ways:
    """The ways to be let in, each as the keys that it takes; what the document calls them makes no difference."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    return frozenset(
        tuple(sorted(_key(schemes.get(name, {}), scopes) for name, scopes in requirement.items()))
        for requirement in requirements
    )


def _key(scheme: dict[str, Any], scopes: list[str]) -> _Key:
    if scheme.get("type") == "apiKey":
        text = f"a key in the {scheme.get('in')} {quoted(scheme.get('name'))}"
        return _Key(text, text)
    kind = str(scheme.get("scheme") or "").lower() or str(scheme.get("openIdConnectUrl") or "")
    flows = json_text(scheme["flows"]) if "flows" in scheme else ""
    whole = " ".join(filter(None, [str(scheme.get("type")), kind, flows, *sorted(scopes)]))
    return _Key(quoted(whole, _LONGEST), whole)


def shown(ways: Ways) -> str:
    """Ways to be let in, one a line."""
    return "\n".join(" and ".join(key.whole for key in way) for way in sorted(ways))


def _told(ways: Ways) -> str:
    return " or ".join(" and ".join(key.text for key in way) or "nothing" for way in sorted(ways)) or "no key"
