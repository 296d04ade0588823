"""All pages of the reference, with those that lead to the others."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection
from pathlib import Path
from typing import Any

from ..pipeline.errors import PipelineError
from ..pipeline.generating.api import Resource, VendorApi
from ..pipeline.generating.build import build
from ..pipeline.generating.parse import parse
from ..pipeline.normalising.normalise import normalise
from . import coverage, resources
from .example_values import Values
from .examples import Examples
from .markdown import document, items, link, paragraphs, prose
from .models import Models

SPECIFICATION = "specification.json"
METHODS = "methods.json"

_READING = Path(__file__).with_name("reading.md")


COVERAGE = f"../{coverage.PAGE}"
"""The page of coverage is beside the folder of the reference."""


def pages(generated: Path, openapi: Path, of: Collection[str] | None = None) -> dict[str, str]:
    """Every page by its path, for the specifications that code was generated from; `openapi` tells what is left out.

    Where `of` names vendors, only theirs, beside those that tell of all.
    """
    found = sorted(generated.glob(f"*/{SPECIFICATION}"))
    if not found:
        raise PipelineError(f"{generated} has no vendor with a {SPECIFICATION}: run make generate")
    documents = {file.parent.name: json.loads(file.read_bytes()) for file in found}
    methods = {file.parent.name: json.loads(file.with_name(METHODS).read_bytes()) for file in found}
    result: dict[str, str] = {}
    for vendor, specification in documents.items():
        if of is None or vendor in of:
            result |= {f"{vendor}/{path}": text for path, text in vendor_pages(vendor, specification).items()}
    return {"README.md": _all(methods), **result, COVERAGE: coverage.text(documents, openapi)}


def kept(path: str, generated: Path, of: Collection[str] | None) -> bool:
    """Whether a page stays as it is where only those of the vendors `of` are made: it belongs to another one."""
    vendor = path.partition("/")[0]
    return of is not None and vendor not in of and (generated / vendor / SPECIFICATION).is_file()


def vendor_pages(vendor: str, specification: dict[str, Any]) -> dict[str, str]:
    """The pages about a vendor."""
    normal = normalise(specification)
    api = build(vendor, parse(normal), normal)
    models, values = Models(api), Values(specification)
    examples = Examples(vendor, values, models.by_name, models.enumerations)
    result = {resources.page(one.name): resources.text(vendor, one, models, examples, values) for one in api.resources}
    labels = {}
    for file, label, text in models.pages():
        result[file], labels[file] = text, label
    return {"README.md": _vendor(api, labels), **result}


def _all(methods: dict[str, Any]) -> str:
    counts = {vendor: Counter(one["resource"] for one in made["methods"]) for vendor, made in methods.items()}
    blocks = [
        "# Reference",
        "Every method of every client, generated from the vendors' specifications.",
        items(
            [f"{link(name.capitalize(), f'{name}/README.md')}: {_count(counted)}" for name, counted in counts.items()]
        ),
        _READING.read_text("utf-8").strip(),
    ]
    for vendor, made in methods.items():
        lines = [
            f"{link(f'`{name}`', f'{vendor}/{resources.page(name)}')} ({counts[vendor][name]}): {_first_sentence(said)}"
            for name, said in sorted(made["resources"].items())
        ]
        blocks += [f"## {vendor.capitalize()}", items(lines)]
    return document(blocks)


def _vendor(api: VendorApi, models: dict[str, str]) -> str:
    title = api.vendor.capitalize()
    above = link("The reference of all vendors", "../README.md")
    methods = Counter({one.name: len(one.operations) for one in api.resources})
    blocks = [
        f"# {title}",
        f"{_count(methods)}, of `{title}` and of `Async{title}`. {above} explains how to read these pages.",
        f"Models that methods take and return: {', '.join(link(label, file) for file, label in models.items())}.",
    ]
    for one in _sorted(api):
        file = resources.page(one.name)
        blocks += [f"## {link(f'`{api.vendor}.{one.name}`', file)}", *paragraphs(one.description)]
        blocks.append(items(resources.listed(one, file)))
    return document(blocks)


def _sorted(api: VendorApi) -> list[Resource]:
    return sorted(api.resources, key=lambda one: one.name)


def _count(methods: Counter[str]) -> str:
    return f"{_counted(methods.total(), 'method')} in {_counted(len(methods), 'resource')}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


def _first_sentence(description: str) -> str:
    return prose(description.partition(". ")[0].rstrip(".") + ".") if description else ""
