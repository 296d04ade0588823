"""All pages of the reference, with those that lead to the others."""

from __future__ import annotations

import json
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

_READING = Path(__file__).with_name("reading.md")


COVERAGE = f"../{coverage.PAGE}"
"""The page of coverage is beside the folder of the reference."""


def pages(generated: Path, openapi: Path) -> dict[str, str]:
    """Every page by its path, for the specifications that code was generated from; `openapi` tells what is left out."""
    found = sorted(generated.glob(f"*/{SPECIFICATION}"))
    if not found:
        raise PipelineError(f"{generated} has no vendor with a {SPECIFICATION}: run make generate")
    documents = {file.parent.name: json.loads(file.read_bytes()) for file in found}
    result: dict[str, str] = {}
    apis = []
    for vendor, specification in documents.items():
        api, own = vendor_pages(vendor, specification)
        apis.append(api)
        result |= {f"{vendor}/{path}": text for path, text in own.items()}
    return {"README.md": _all(apis), **result, COVERAGE: coverage.text(documents, openapi)}


def vendor_pages(vendor: str, specification: dict[str, Any]) -> tuple[VendorApi, dict[str, str]]:
    """The API of a vendor, and the pages about it."""
    normal = normalise(specification)
    api = build(vendor, parse(normal), normal)
    models, values = Models(api), Values(specification)
    examples = Examples(vendor, values, models.by_name, models.enumerations)
    result = {resources.page(one): resources.text(vendor, one, models, examples, values) for one in api.resources}
    labels = {}
    for file, label, text in models.pages():
        result[file], labels[file] = text, label
    return api, {"README.md": _vendor(api, labels), **result}


def _all(apis: list[VendorApi]) -> str:
    blocks = [
        "# Reference",
        "Every method of every client, generated from the vendors' specifications.",
        items([f"{link(api.vendor.capitalize(), f'{api.vendor}/README.md')}: {_count(api)}" for api in apis]),
        _READING.read_text("utf-8").strip(),
    ]
    for api in apis:
        lines = [f"{_linked(one, f'{api.vendor}/')}: {_first_sentence(one.description)}" for one in _sorted(api)]
        blocks += [f"## {api.vendor.capitalize()}", items(lines)]
    return document(blocks)


def _vendor(api: VendorApi, models: dict[str, str]) -> str:
    title = api.vendor.capitalize()
    above = link("The reference of all vendors", "../README.md")
    blocks = [
        f"# {title}",
        f"{_count(api)}, of `{title}` and of `Async{title}`. {above} explains how to read these pages.",
        f"Models that methods take and return: {', '.join(link(label, file) for file, label in models.items())}.",
    ]
    for one in _sorted(api):
        file = resources.page(one)
        blocks += [f"## {link(f'`{api.vendor}.{one.name}`', file)}", *paragraphs(one.description)]
        blocks.append(items([resources.listed(operation, file) for operation in one.operations]))
    return document(blocks)


def _sorted(api: VendorApi) -> list[Resource]:
    return sorted(api.resources, key=lambda one: one.name)


def _linked(one: Resource, folder: str) -> str:
    return f"{link(f'`{one.name}`', folder + resources.page(one))} ({len(one.operations)})"


def _count(api: VendorApi) -> str:
    methods = sum(len(one.operations) for one in api.resources)
    return f"{_counted(methods, 'method')} in {_counted(len(api.resources), 'resource')}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


def _first_sentence(description: str) -> str:
    return prose(description.partition(". ")[0].rstrip(".") + ".") if description else ""
