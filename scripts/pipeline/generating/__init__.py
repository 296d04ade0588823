"""Generating: from a normalised document to the Python API of a vendor as data, and to its text by the templates."""
