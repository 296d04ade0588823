"""Files that were sent, and where an answer tells of them."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any

from ..specification.schemas.schema import Node
from ..specification.schemas.validation import problem


class Upload(bytes):
    """The content of a file that was sent."""

    name: str
    media: str
    address: str
    """Where it can be fetched without a key."""

    def __new__(cls, content: bytes, name: str = "", media: str = "application/octet-stream") -> Upload:
        upload = super().__new__(cls, content)
        upload.name, upload.media, upload.address = name, media, ""
        return upload


_FACTS: Mapping[str, Callable[[Upload], Any]] = {
    **dict.fromkeys(("filename", "originalfilename"), lambda file: file.name),
    **dict.fromkeys(("filesize", "sizebytes", "filesizebytes"), len),
    **dict.fromkeys(("filetype", "mimetype", "contenttype", "mediatype"), lambda file: file.media),
    **dict.fromkeys(("fileurl", "downloadurl"), lambda file: file.address),
    **dict.fromkeys(("audiodata", "filedata"), lambda file: b64encode(file).decode()),
}
"""What answers tell of a file, by the name of the field in lower case and without underscores."""


def described(node: Node, file: Upload) -> dict[str, Any]:
    """The fields of a schema that tell of a file, by themselves or in an object of their own."""
    found: dict[str, Any] = {}
    for name, inner in node.concrete().properties.items():
        fact = _FACTS.get(name.replace("_", "").lower())
        value = described(inner, file) if fact is None else fact(file)
        if value != {} and problem(inner, value) is None:
            found[name] = value
    return found
