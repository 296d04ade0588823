"""Connections that carry many requests at once (RFC 9113)."""
