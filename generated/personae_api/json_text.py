# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""JSON as text."""

from __future__ import annotations

import json
import math
from typing import Any

from .base import Model


def written(model: Model) -> tuple[str, str | None]:
    """A model as text, without spaces, or what is wrong with it; a number that JSON has not (NaN, infinity) is null.

    Nothing is raised, as a monitor that looks at the variables of a traceback would find the values here.
    """
    try:
        return _dumps(model.to_dict()), None
    except (TypeError, ValueError, RecursionError) as error:
        return "", str(error)


def _dumps(value: Any) -> str:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except ValueError:
        return json.dumps(_finite(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
