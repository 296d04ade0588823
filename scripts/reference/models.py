"""The pages of models: every object and every enumeration of a vendor, described once."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from itertools import accumulate, groupby

from ..pipeline.generating.api import Enumeration, Field, Model, VendorApi
from .literals import WIDTH
from .markdown import code, document, fenced, items, link, paragraphs, prose

MOST_ON_A_PAGE = 200
"""A vendor with more models has a page for each letter that they begin with."""

_IN_SHORT = 12
_A_LINE = 100
"""How many characters of values are said of an argument."""

_NAME = re.compile(r"\w+")


class Models:
    """What the models of a vendor are, and where they are described."""

    def __init__(self, api: VendorApi) -> None:
        self.by_name: dict[str, Model] = {model.name: model for model in api.models}
        self.enumerations: dict[str, Enumeration] = {one.name: one for one in api.enumerations}
        self._title = api.vendor.capitalize()
        self._package = f"{api.package}.models"
        self._exported = {*self.by_name, *self.enumerations, *(one.name for one in api.dicts)}
        self._names = sorted([*self.by_name, *self.enumerations], key=lambda name: (name.lower(), name))
        self._places = {name: f"{self._page(name)}#{name.lower()}" for name in self._names}

    def linked(self, annotation: str) -> str:
        """A type as code, with a link to each model that it names."""
        text = readable(annotation)
        found = [name for name in dict.fromkeys(_NAME.findall(text)) if name in self._places]
        if len(found) == 1:
            return link(code(text), self._places[found[0]])
        links = ", ".join(link(name, self._places[name]) for name in found)
        return f"{code(text)} ({links})" if links else code(text)

    def values(self, annotation: str) -> str:
        """The known values of the enumerations that a type names, as many as fit a line."""
        named = [name for name in dict.fromkeys(_NAME.findall(annotation)) if name in self.enumerations]
        return " ".join(f"Values: {_known(self.enumerations[name], self._places[name])}." for name in named)

    def imported(self, arguments: Iterable[Field]) -> str:
        """What imports all that the types of arguments name of these models."""
        words = {word for argument in arguments for word in _NAME.findall(argument.annotation)}
        names = sorted(words & self._exported)
        return fenced(_imports(self._package, names)) if names else ""

    def in_short(self, annotation: str) -> str:
        """The fields of the model that a type names, if it is one."""
        names = [name for name in _NAME.findall(annotation) if name in self.by_name]
        fields = self.by_name[names[0]].fields if len(names) == 1 else ()
        more = [f"and {len(fields) - _IN_SHORT} more"] if len(fields) > _IN_SHORT else []
        return ", ".join([*(f"`{field.python_name}`" for field in fields[:_IN_SHORT]), *more])

    def pages(self) -> Iterator[tuple[str, str, str]]:
        """Each page: its file, what links to it say, and its text."""
        for file, group in groupby(self._names, self._page):
            letter = file.removesuffix(".md").removeprefix("models").removeprefix("-").upper()
            title = f"# {self._title}: models{f' with {letter}' if letter else ''}"
            blocks = [title, f"Back to {link(self._title, 'README.md')}. Import them from {code(self._package)}."]
            for name in group:
                blocks += self._entry(name)
            yield file, letter or "all", document(blocks)

    def _page(self, name: str) -> str:
        return f"models-{name[0].lower()}.md" if len(self._names) > MOST_ON_A_PAGE else "models.md"

    def _entry(self, name: str) -> list[str]:
        if name in self.by_name:
            model = self.by_name[name]
            return [f"## {name}", *paragraphs(model.description), items(list(map(self._field, model.fields)))]
        enumeration = self.enumerations[name]
        values = ", ".join(code(str(value)) for value in enumeration.values)
        known = f"One of {values}; others may come, as {code(enumeration.kind)}."
        return [f"## {name}", *paragraphs(enumeration.description), known]

    def _field(self, field: Field) -> str:
        missing = "" if field.required else ", may be missing"
        kind = f"`{field.python_name}`{in_json(field)}: {self.linked(field.annotation)}{missing}."
        return f"{kind} {prose(field.description)}".rstrip()


def _known(enumeration: Enumeration, place: str) -> str:
    values = [code(str(value)) for value in enumeration.values]
    lengths = accumulate(len(value) + len(", ") for value in values)
    shown = max(1, sum(length <= _A_LINE for length in lengths))
    shown = len(values) if shown == len(values) - 1 else shown  # "and 1 more" would take as much place
    more = [link(f"and {len(values) - shown} more", place)] if shown < len(values) else []
    return ", ".join([*values[:shown], *more])


def _imports(package: str, names: list[str]) -> str:
    """A line, or several where one would be too long: each can be copied by itself."""
    beginning = f"from {package} import "
    lines = textwrap.wrap(", ".join(names), WIDTH - len(beginning), break_long_words=False)
    return "\n".join(beginning + line.rstrip(",") for line in lines)


def readable(annotation: str) -> str:
    """A type without the modules that its names come from."""
    return re.sub(r"\b(?:builtins|dt)\.", "", annotation)


def in_json(field: Field) -> str:
    """What a field is called by the vendor, where that is something else."""
    return "" if field.name == field.python_name else f" ({code(field.name)})"
