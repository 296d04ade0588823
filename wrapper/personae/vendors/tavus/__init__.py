"""Tavus (https://docs.tavus.io): conversational video personas."""

from . import json_patch

__all__ = ["json_patch"]
