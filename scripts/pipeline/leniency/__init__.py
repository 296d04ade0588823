"""Leniency: what is not standard OpenAPI, but clear, is read as it is meant, and reported."""
