"""JSON by the standard library, or by orjson where it is installed (the `fast` extra)."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any


def _compact(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


loads: Callable[[bytes], Any] = json.loads
dumps: Callable[[Any], bytes] = _compact

try:
    import orjson
except ImportError:
    pass
else:
    loads = orjson.loads
    dumps = orjson.dumps
