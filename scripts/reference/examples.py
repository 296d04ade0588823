"""An example of each operation: Python that calls it with what its document shows."""

from __future__ import annotations

import builtins
import datetime as dt
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from personae_api.showing import SECRET

from ..pipeline import names
from ..pipeline.generating.api import Body, Field, Model, Operation, Waiter
from .example_values import Values
from .literals import Code, call, literal

_MOMENTS = {"dt.datetime": dt.datetime, "dt.date": dt.date}
_SCALARS = frozenset({"str", "int", "float", "bool"})
_FILES = {"audio": "voice.wav", "image": "face.png", "media": "talk.mp3", "text": "notes.txt"}
_ANY_FILE = "document.pdf"
_SHOWN = 2
"""How many fields of an answer an example prints."""


class Examples:
    """Writes the examples of one vendor."""

    def __init__(self, vendor: str, values: Values, models: Mapping[str, Model], enumerations: Collection[str]) -> None:
        self.vendor = vendor
        self.values = values
        self.models = models
        self.scalars = _SCALARS | set(enumerations)

    def source(self, resource: str, operation: Operation) -> str:
        """The lines of an example, for a client that is called like its vendor."""
        positional, keywords = self._arguments(operation)
        before, after, more = self._use(operation)
        called = call(f"{self.vendor}.{resource}.{operation.method}", positional, keywords, len(before + after))
        imports = sorted({code.needs for code in _codes([*positional, *keywords.values()])})
        return "\n".join([*imports, *([""] if imports else []), f"{before}{called}{after}", *more])

    def wait(self, resource: str, waiter: Waiter) -> str:
        """The lines of an example of waiting."""
        positional, keywords = self._arguments(waiter.read)
        before, _, more = self._use(waiter.read)
        called = call(f"{self.vendor}.{resource}.{waiter.method}", positional, keywords, len(before))
        return "\n".join([f"{before}{called}", *more])

    def _use(self, operation: Operation) -> tuple[str, str, list[str]]:
        """What stands before and after a call on its line, and the lines that follow."""
        if operation.call == "DownloadCall":
            return "", f'.save("{_saved(operation)}")', []
        if operation.stream is not None:
            return "for event in ", ":", ["    print(event)"]
        result = operation.result.replace("builtins.", "")
        shown = self.values.shown(operation.info)
        listed = re.fullmatch(r"list\[(\w+)\]", result)
        if operation.paging or listed:
            item = listed[1] if listed else result
            name = self._variable(item, "item")
            return f"for {name} in ", ":", [f"    {self._print(name, item, shown)}"]
        if result == "None":
            return "", "", []
        name = self._variable(result, "answer")
        return f"{name} = ", "", [self._print(name, result, shown)]

    def _variable(self, type: str, otherwise: str) -> str:
        name = names.snake(type) if type in self.models else otherwise
        return otherwise if name in (self.vendor, "dt") or hasattr(builtins, name) else name

    def _print(self, name: str, type: str, example: Collection[str]) -> str:
        """What is printed of an answer: fields that its example has."""
        fields = self.models[type].fields if type in self.models else ()
        plain = [field for field in fields if self._is_scalar(field) and field.name in example]
        shown = sorted(plain, key=lambda field: not field.required)[:_SHOWN]
        return f"print({', '.join(f'{name}.{field.python_name}' for field in shown) or name})"

    def _is_scalar(self, field: Field) -> bool:
        is_secret = field.secret or SECRET.search(field.name) is not None
        return not is_secret and field.annotation.replace("builtins.", "") in self.scalars

    def _arguments(self, operation: Operation) -> tuple[list[Any], dict[str, Any]]:
        """What is given by place and by name: all that is required, and what the example of the body holds."""
        info = operation.info
        positional = [_typed(field, self.values.argument(info, field.name)) for field in operation.path]
        keywords = {
            field.python_name: _typed(field, self.values.argument(info, field.name))
            for field in (*operation.query, *operation.headers)
            if field.required
        }
        shown_bodies = self.values.bodies(info)
        for body in _chosen(operation.bodies, shown_bodies):
            shown = shown_bodies.get(body.media_type)
            if body.whole is None:
                keywords |= self._fields(operation, body, shown)
            elif shown is not None or body.whole.required:
                given = self.values.whole(info, body.media_type) if shown is None else shown
                positional.append(self.values.fitting(info, body.media_type, given))
        return positional, keywords

    def _fields(self, operation: Operation, body: Body, shown: Any) -> dict[str, Any]:
        example = shown if isinstance(shown, dict) else {}
        files = () if shown is not None or _has_file(body, example) else body.files[:1]  # what the form is there for
        shortest = self._values(operation, body, {}, body.files[:1])
        given = self._values(operation, body, example, files)
        fitting = self.values.fitting(operation.info, body.media_type, given, shortest)
        values = fitting if isinstance(fitting, dict) else given
        return {
            field.python_name: _files(operation, field, values[field.name])
            if field in body.files
            else _typed(field, values[field.name])
            for field in (*body.fields, *body.files)
            if field.name in values
        }

    def _values(self, operation: Operation, body: Body, example: Mapping[str, Any], files: Sequence[Field]) -> Any:
        """What is sent, as JSON: what an example has and what is required, with these files."""
        found: dict[str, Any] = {}
        for field in (*body.fields, *body.files):
            if field in body.files:
                if field.name in example or field.required or field in files:
                    found[field.name] = [_ANY_FILE] if _is_listed(field) else _ANY_FILE
            elif field.name in example:
                found[field.name] = example[field.name]
            elif field.required:
                found[field.name] = self.values.field(operation.info, body.media_type, field.name)
        return found


def _chosen(bodies: Sequence[Body], shown: Mapping[str, Any]) -> list[Body]:
    """The body that an example sends: one that is shown, with the files of a form; else the one that asks for most.

    Of several that are as good it is the first.
    """

    def worth(body: Body) -> tuple[bool, bool, int]:
        example = shown.get(body.media_type)
        is_whole = not body.files or _has_file(body, example)
        return example is not None and is_whole, example is not None, sum(field.required for field in body.arguments)

    return [max(bodies, key=worth)] if bodies else []


def _has_file(body: Body, example: Any) -> bool:
    """Whether a form is sent with a file."""
    names = example if isinstance(example, dict) else {}
    return any(field.required or field.name in names for field in body.files)


def _typed(field: Field, value: Any) -> Any:
    """A JSON value in the type that the argument has in Python."""
    options = set(field.annotation.replace("builtins.", "").split(" | "))
    if isinstance(value, int) and options <= {"str", "None"}:
        return str(value)
    for annotation, kind in _MOMENTS.items():
        if isinstance(value, str) and annotation in options and "str" not in options:
            return _moment(annotation, kind, value)
    return value


def _moment(annotation: str, kind: type[dt.date], text: str) -> Any:
    try:
        kind.fromisoformat(text)
    except ValueError:
        return text
    return Code(f"{annotation}.fromisoformat({literal(text)})", needs="import datetime as dt")


def _files(operation: Operation, field: Field, value: Any) -> Any:
    words = [*names.words(field.name), *names.words(operation.info.id)]
    name = next((_FILES[word] for word in words if word in _FILES), _ANY_FILE)
    file = Code(f'Path("{name}")', needs="from pathlib import Path")
    return [file] * max(1, len(value) if isinstance(value, list) else 1) if _is_listed(field) else file


def _is_listed(field: Field) -> bool:
    return "Sequence[" in field.annotation


def _saved(operation: Operation) -> str:
    """The name of a file for an answer, by its media type."""
    kind, _, ending = (re.sub("[^a-z0-9]", "", part) for part in operation.media_types[0].lower().partition("/"))
    return f"{kind or 'answer'}.{ending or 'bin'}"


def _codes(values: list[Any]) -> list[Code]:
    flat = [item for value in values for item in (value if isinstance(value, list) else [value])]
    return [value for value in flat if isinstance(value, Code)]
