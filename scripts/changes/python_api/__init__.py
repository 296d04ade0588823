"""Comparing the Python APIs that come out of two documents: methods, classes, annotations."""
