"""Bodies of the type multipart/form-data, part by part and byte for byte."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message

from .uploads import Upload


class FormError(Exception):
    """A body that is no form."""


def parts(content_type: str, content: bytes) -> Iterator[tuple[str, str | Upload]]:
    """The fields of a form by their names: texts, and files where a part has a file name."""
    boundary = _head(b"content-type: " + content_type.encode("latin-1", "replace")).get_param("boundary")
    if not isinstance(boundary, str):
        raise FormError
    line = b"\r\n--" + boundary.encode("latin-1", "replace")
    _, *found = (b"\r\n" + content).split(line)
    if not found or not found.pop().startswith(b"--"):
        raise FormError
    for part in found:
        lines, _, data = part.partition(b"\r\n\r\n")
        head = _head(lines.lstrip())
        name, file = _parameter(head, "name"), _parameter(head, "filename")
        if name is not None:
            text = data.decode("utf-8", "replace")
            yield name, text if file is None else Upload(data, file, head.get_content_type())


def _head(lines: bytes) -> Message:
    return message_from_bytes(lines + b"\r\n\r\n")


def _parameter(head: Message, name: str) -> str | None:
    value = head.get_param(name, header="content-disposition")
    return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace") if isinstance(value, str) else None
