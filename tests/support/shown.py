"""Whose documents show what they answer: of others neither the sandbox nor an example knows an id that is there."""

from __future__ import annotations

from functools import cache

from tests.contract.specification import specification


@cache
def shows_answers(vendor: str) -> bool:
    """Whether a document has examples of most of its answers."""
    answers = [bool(one.examples) for one in specification(vendor).operations if one.method == "GET"]
    return sum(answers) * 2 > len(answers)
