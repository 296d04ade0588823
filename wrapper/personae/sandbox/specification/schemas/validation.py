"""What is wrong with a value, by its schema: the first problem, where it is, and what is allowed there."""

from __future__ import annotations

from typing import Any

from .checks import first_problem
from .problems import Problem
from .schema import Node


def problem(node: Node, value: Any) -> Problem | None:
    """The first problem of a value, None if it is valid."""
    try:
        for rules in node.rules:
            found = first_problem(rules, value)
            if found is not None:
                return found
    except RecursionError:
        return Problem((), "is nested too deeply")
    return None
