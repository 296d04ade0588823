# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""Calls, models and resources of the vendors, made from their specifications."""
