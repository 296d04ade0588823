# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The API of Bland."""
