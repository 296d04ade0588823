"""Pulling: a vendor's newest document takes the place of its `swagger.json`, whole, or everything stays as it was."""
