"""Endpoints: what a document says of operations, their paths and keys, and of webhooks, as it stands there."""
