"""Whether a version may be released: the tag, the package and the changelog must agree."""

from __future__ import annotations

import re

from ..changes.reports.changelog import HEADING, Version
from ..pipeline.errors import PipelineError

VERSION = re.compile(r'^__version__ = "(.*)"$', re.MULTILINE)


def current(package: str) -> Version:
    """The version in the source of the package."""
    found = VERSION.search(package)
    if found is None:
        raise PipelineError('the package says no version: add a line __version__ = "1.2.3"')
    return Version.read(found[1])


def notes(changelog: str, version: Version, tag: str) -> str:
    """What the changelog says of a version; PipelineError if it may not be released under this tag."""
    if tag != f"v{version}":
        raise PipelineError(f"the tag is {tag!r}, and __version__ is {version}: the tag must be v{version}")
    headings = list(HEADING.finditer(changelog))
    if not headings or headings[0]["version"] != str(version):
        first = f"its newest is {headings[0]['version']}" if headings else "it has none"
        raise PipelineError(f"CHANGELOG.md does not begin with version {version}, {first}: write what has changed")
    if headings[0]["pending"]:
        raise PipelineError(
            f"CHANGELOG.md says that {version} is unreleased: take that away, with the date in its place"
        )
    end = headings[1].start() if len(headings) > 1 else len(changelog)
    text = changelog[headings[0].end() : end].strip()
    if not text:
        raise PipelineError(f"CHANGELOG.md says nothing of version {version}: write what has changed")
    return text
