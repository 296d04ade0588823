"""Streams of events that a vendor sends as they happen (server-sent events)."""
