"""What is logged where the environment asks for it: `PERSONAE_LOG=info` of retries, `debug` of each answer too."""

from __future__ import annotations

import logging
import os
from functools import cache

from .misuse import nearest

VARIABLE = "PERSONAE_LOG"
LEVELS = {"info": logging.INFO, "debug": logging.DEBUG}

_LOGGER = logging.getLogger("personae")


def set_up() -> None:
    """Do what the environment asks for; a program that logs itself gets the lines where its others go."""
    asked = os.environ.get(VARIABLE, "").strip().lower()
    if asked:
        _set_up(asked)


@cache  # once for each value, however many clients there are
def _set_up(asked: str) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(lambda _: not logging.getLogger().handlers)
    _LOGGER.addHandler(handler)
    _LOGGER.setLevel(LEVELS.get(asked, logging.WARNING))
    if asked not in LEVELS:
        _LOGGER.warning("%s=%s is not understood%s", VARIABLE, ascii(asked), nearest(asked, LEVELS))
