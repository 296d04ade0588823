"""What the package needs when it runs, as a software bill of materials (CycloneDX 1.6).

The package itself brings nothing along. Listed are the versions that the release was tested with, those of
requirements-dev.lock, on the platform where this runs; those of extras are optional. The same checkout gives the same
bytes.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterable
from importlib.metadata import requires
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from ..pipeline.errors import PipelineError

_PIN = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)

Requires = Callable[[str], Iterable[str] | None]


def written(root: Path, version: str) -> str:
    """The bill of materials of a checkout, in whose environment this runs."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    lock = (root / "requirements-dev.lock").read_text("utf-8")
    return json.dumps(bill(project, version, dict(_PIN.findall(lock)), requires), indent=1)


def bill(project: dict[str, Any], version: str, pins: dict[str, str], needs: Requires) -> dict[str, Any]:
    """The bill of a project as pyproject.toml has it, with these versions; `needs` has the requirements of each."""
    required, every = _Graph(pins, needs), _Graph(pins, needs)
    required.add(project["dependencies"])
    extras = [one for several in project["optional-dependencies"].values() for one in several]
    own = every.add([*project["dependencies"], *extras])
    name, address = project["name"], project["urls"]["Source"]
    reference = _purl(name, version)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": reference,
                "name": name,
                "version": version,
                "description": project["description"],
                "licenses": [{"license": {"id": project["license"]}}],
                "purl": reference,
                "externalReferences": [{"type": "vcs", "url": address}],
            }
        },
        "components": [
            {
                "type": "library",
                "bom-ref": _purl(one, pins[one]),
                "name": one,
                "version": pins[one],
                "scope": "required" if one in required.edges else "optional",
                "purl": _purl(one, pins[one]),
            }
            for one in sorted(every.edges)
        ],
        "dependencies": [
            {"ref": reference, "dependsOn": sorted(_purl(one, pins[one]) for one in own)},
            *(
                {"ref": _purl(one, pins[one]), "dependsOn": sorted(_purl(other, pins[other]) for other in others)}
                for one, others in sorted(every.edges.items())
            ),
        ],
    }


class _Graph:
    """What is needed, and by what."""

    def __init__(self, pins: dict[str, str], needs: Requires) -> None:
        self.pins = pins
        self.needs = needs
        self.edges: dict[str, set[str]] = {}
        self._seen: set[tuple[str, str]] = set()

    def add(self, requirements: Iterable[str], extra: str = "") -> set[str]:
        """Note what these need in their turn; the names of those that apply here, with an extra of their owner."""
        found: set[str] = set()
        for requirement in map(Requirement, requirements):
            if requirement.marker is not None and not requirement.marker.evaluate({"extra": extra}):
                continue
            name = canonicalize_name(requirement.name)
            if name not in self.pins:
                raise PipelineError(f"requirements-dev.lock has no {name}: run make lock")
            found.add(name)
            edges = self.edges.setdefault(name, set())
            for wanted in ("", *sorted(requirement.extras)):
                if (name, wanted) not in self._seen:
                    self._seen.add((name, wanted))
                    edges |= self.add(self.needs(name) or (), wanted)
        return found


def _purl(name: str, version: str) -> str:
    return f"pkg:pypi/{canonicalize_name(name)}@{version}"
