"""Asking for texts: from the vendor's host, or from a folder that somebody has saved them in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import httpx

from ...pipeline.errors import PipelineError
from ..fetch import Asked, Fetched, Limits, Take, fetch_each

LARGEST_PAGE = 2 * 1024 * 1024

Reading = Callable[[Iterable[Asked], Take, int], None]
"""Asks for each, takes no more than so many bytes of one, and hands over what came."""


def of_host(limits: Limits) -> Reading:
    """From where the addresses lead."""

    def reading(several: Iterable[Asked], take: Take, largest: int) -> None:
        fetch_each(several, take, replace(limits, largest=largest))

    return reading


def of_folder(folder: Path, address: str) -> Reading:
    """From files in a folder, which stand to it as their addresses do to the folder of this address."""
    top = httpx.URL(address).join(".").path

    def reading(several: Iterable[Asked], take: Take, largest: int) -> None:
        for asked in several:
            take(asked, _of_file(folder, httpx.URL(asked.url).path, top, largest))

    return reading


def _of_file(folder: Path, path: str, top: str, largest: int) -> Fetched | PipelineError:
    named = unquote(path.removeprefix(top)).lstrip("/")
    try:
        file = (folder / named).resolve()
    except (OSError, ValueError) as error:  # a null, or a loop of links
        return PipelineError(f"{named!r} is not a file name: {getattr(error, 'strerror', None) or error}")
    if not file.is_relative_to(folder.resolve()):
        return PipelineError("it is outside of the folder")
    try:
        with file.open("rb") as opened:
            content = opened.read(largest + 1)
    except (OSError, ValueError) as error:
        return PipelineError(f"{file.name} cannot be read: {getattr(error, 'strerror', None) or error}")
    if len(content) > largest:
        return PipelineError(f"it is too large, at most {largest:,} bytes are taken")
    return Fetched(content, "", None)
