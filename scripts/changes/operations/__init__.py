"""Comparing operations and all that is around them: parameters, keys, servers, webhooks and the whole document."""
