"""The one module that imports the HTTP library: what takes its place one day is imported here."""

import httpx as httpx

__all__ = ["httpx"]
