"""What differs between two documents of a vendor: what is sent and answered, and what comes of it in Python."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import Any

from scripts.pipeline.endpoints.operations import operations
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.generating.api import VendorApi
from scripts.pipeline.generating.build import build
from scripts.pipeline.generating.parse import parse
from scripts.pipeline.normalising.normalise import normalise

from .finding import Change, Finding, Severity, Sides, is_reworded, listed, quoted
from .operations.comparison import Operations
from .operations.messages import compare_messages
from .operations.whole import EVERYWHERE, of_the_whole
from .python_api.api import compare_apis, methods
from .python_api.owners import Owners

WORDS = "descriptions"
"""The place of what only describes: words, examples, and extensions that nothing here knows."""

_LONGEST = 300


def compare(vendor: str, old: dict[str, Any], new: dict[str, Any]) -> list[Finding]:
    """The changes from one valid document to another, the worst first; nothing if they mean the same."""
    try:
        return _compare(vendor, old, new)
    except RecursionError:
        raise PipelineError(f"{vendor}: the schemas of the documents refer to each other too deeply") from None


def vanished(vendor: str, document: dict[str, Any]) -> list[Finding]:
    """What it means that there is no document of a vendor any more."""
    return [Finding(vendor, Severity.BREAKING, EVERYWHERE, f"is gone{_with(document)}")]


def appeared(vendor: str, document: dict[str, Any]) -> list[Finding]:
    """What it means that there is a document of a vendor that had none."""
    return [Finding(vendor, Severity.HARMLESS, EVERYWHERE, f"is new{_with(document)}", new=True)]


def _with(document: dict[str, Any]) -> str:
    count = sum(1 for _ in operations(document))
    return f", with {count} {'operations' if count > 1 else 'operation'}"


def changes_of(described: Operations) -> Iterator[Change]:
    """The changes of all that the documents describe, before it is known what comes of them in Python."""
    documents = described.old, described.new
    yield from of_the_whole(*documents)
    yield from described.changes()
    yield from compare_messages(*documents, described.meanings)


def _compare(vendor: str, old: dict[str, Any], new: dict[str, Any]) -> list[Finding]:
    described = Operations(old, new)
    changes = list(changes_of(described))
    words = [change for change in changes if is_reworded(change)]
    changes = [change for change in changes if not is_reworded(change)]
    places = {one.id: one.place for one in (*described.matched.gone, *operations(new))}
    before, after = _api(vendor, old), _api(vendor, new)
    found = []
    if isinstance(before, VendorApi) and isinstance(after, VendorApi):
        called = {id: method.name for api in (before, after) for id, method in methods(api).items()}
        python = list(compare_apis(before, after, described.matched))
        found = _findings(vendor, places, called, changes, python, Owners(after))
    elif before != after or old != new:
        found = [*_findings(vendor, places, {}, changes, [], None), _without_python(vendor, before, after)]
    return sorted({*found, *_reworded(vendor, places, words)})


def _without_python(vendor: str, before: VendorApi | str, after: VendorApi | str) -> Finding:
    if isinstance(before, VendorApi):
        text = f"becomes no Python any more: {quoted(after, _LONGEST)}"
        return Finding(vendor, Severity.BREAKING, EVERYWHERE, text)
    reason = after if isinstance(after, str) else before
    return Finding(vendor, Severity.RISKY, EVERYWHERE, f"is not compared in Python: {quoted(reason, _LONGEST)}")


def _reworded(vendor: str, places: Mapping[str, str], changes: list[Change]) -> list[Finding]:
    """One finding for all that is described in other words."""
    found = sorted({quoted(places.get(place, place)) for change in changes for place in change.places})
    keywords = sorted({quoted(keyword) for change in changes for keyword in change.subjects})
    told = f"changed in {len(found)} {'places' if len(found) > 1 else 'place'}: {listed(found, 3)} ({listed(keywords)})"
    return [Finding(vendor, Severity.HARMLESS, WORDS, told)] if found else []


def _api(vendor: str, document: dict[str, Any]) -> VendorApi | str:
    """The Python API of a document, or why there is none."""
    try:
        normal = normalise(document)
        return build(vendor, parse(normal), normal)
    except PipelineError as error:
        return str(error)


def _findings(
    vendor: str,
    places: Mapping[str, str],
    called: Mapping[str, str],
    changes: Iterable[Change],
    python: list[Change],
    owners: Owners | None,
) -> list[Finding]:
    """The changes of the specification, each with those in Python that come of it, then the others in Python."""
    described = list(dict.fromkeys(changes))
    causes = _Causes(described, owners)
    told: dict[Change, list[Change]] = {change: [] for change in described}
    alone: dict[tuple[frozenset[str] | str, str], Change] = {}
    for change in python:
        found = causes.of(change)
        for cause in found:
            told[cause].append(change)
        if not found:
            where = (change.home or change.places, change.message)
            alone[where] = min(change, alone.get(where, change), key=lambda one: one.severity)

    def finding(change: Change, place: str, comes_to: list[Change]) -> Finding:
        severity = min(one.severity for one in (change, *comes_to))
        shown = {one.message: one.sides for one in comes_to}
        texts = tuple(sorted(shown))
        name, method = places.get(place, place), called.get(place, "")
        code = tuple(shown[text] for text in texts)
        return Finding(vendor, severity, name, change.message, method, texts, change.new, change.sides, code)

    found_ones = [finding(change, place, told[change]) for change in described for place in sorted(change.places)]
    for change in alone.values():
        own = {f"personae_api.{vendor}.{change.home}"} if change.home else change.places
        found_ones += [
            replace(finding(change, place, []), described=Sides(), code=(change.sides,)) for place in sorted(own)
        ]
    return found_ones


class _Causes:
    """The changes of a specification, by their places and subjects."""

    def __init__(self, described: list[Change], owners: Owners | None) -> None:
        self.owners = owners
        self.places: dict[str, dict[str, list[Change]]] = defaultdict(lambda: defaultdict(list))
        for change in described:
            for place, subject in product(change.places, change.subjects):
                self.places[place][subject].append(change)

    def of(self, change: Change) -> set[Change]:
        """The changes that one in Python comes of: in each place the worst that fits."""
        found = set()
        for place in (change.places & self.places.keys()) or (() if change.places else self.places):
            alike = [cause for subject in change.subjects for cause in self.places[place].get(subject, ())]
            fitting = [cause for cause in alike if self._is_cause(cause, change, place)]
            if fitting:
                found.add(min(fitting, key=lambda cause: (cause.severity, cause.message)))
        return found

    def _is_cause(self, cause: Change, change: Change, place: str) -> bool:
        if len({cause.direction, change.direction} - {None}) == 2:
            return False
        return not change.owner or self.owners is None or change.owner in self.owners.of(cause, place)
