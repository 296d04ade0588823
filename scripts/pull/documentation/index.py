"""The pages that an index names: links on its own host, each once."""

from __future__ import annotations

import re
from typing import NamedTuple

import httpx

from ...pipeline.errors import PipelineError
from .. import policy

MOST_PAGES = 3_000
_MOST_LINKS = 10_000

_LINK = re.compile(r"\]\(\s*<?([^()\s<>]{1,2000}(?:\([^()\s<>]{0,200}\)[^()\s<>]{0,200}){0,5})(?=[\s)>])")
_SUFFIX = re.compile(r"\.([A-Za-z]\w{0,4})\Z")
_OF_PAGES = ("md", "mdx")


class Index(NamedTuple):
    """The address of each page by what the page is called here, and how many links are left alone."""

    pages: dict[str, str]
    elsewhere: int
    no_pages: int


def index(text: str, address: str) -> Index:
    """The pages of an index that stands at this address; PipelineError if it is none."""
    if is_html(text):
        raise PipelineError("it is a web page and no index: look for the address of the index itself")
    here = policy.asked(address)
    pages: dict[str, str] = {}
    elsewhere, others = set[str](), set[str]()
    links = dict.fromkeys(_LINK.findall(text))
    if len(links) > _MOST_LINKS:
        raise PipelineError(f"it has {len(links):,} links, at most {_MOST_LINKS:,} are looked at")
    for link in links:
        target = _joined(here, link)
        if target is None:
            continue
        if (target.host, target.port or 443) != (here.host, here.port or 443):
            elsewhere.add(str(target))
        elif (name := _name(target)) and target != here:
            pages.setdefault(name, str(_page(target)))
        else:
            others.add(str(target))
    if not pages:
        raise PipelineError("it names no page of its own host: it is empty, or no index")
    if len(pages) > MOST_PAGES:
        raise PipelineError(f"it names {len(pages):,} pages, at most {MOST_PAGES:,} are asked for")
    return Index(dict(sorted(pages.items())), len(elsewhere), len(others))


def is_html(text: str) -> bool:
    """Whether a text is a web page: a login, an error, or the page as browsers see it."""
    return re.match(r"\ufeff?\s*(?:<\?xml|<!doctype|<html|<head)", text[:1_000], re.I) is not None


def _joined(here: httpx.URL, link: str) -> httpx.URL | None:
    """The whole address of a link; None for one that does not lead to a host by https."""
    try:
        target = here.join(link)
        return policy.asked(str(target)) if target.scheme == "https" else None
    except (httpx.InvalidURL, PipelineError):
        return None


def _name(target: httpx.URL) -> str:
    """What a page is called here, or nothing for what is no page."""
    path, _, query = target.raw_path.decode().partition("?")
    path = path.rstrip("/")
    suffix = _SUFFIX.search(path)
    if not path or (suffix and suffix[1].lower() not in _OF_PAGES):
        return ""
    return (path[: suffix.start()] if suffix else path) + (f"?{query}" if query else "")


def _page(target: httpx.URL) -> httpx.URL:
    """Where the page is as text: what is no file is asked for as one."""
    path = target.path.rstrip("/")
    return target if _SUFFIX.search(path) else target.copy_with(path=f"{path}.md")
