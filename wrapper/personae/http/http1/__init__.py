"""Connections that carry one request after another (RFC 9112), written and read by the HTTP library or by aiohttp."""
