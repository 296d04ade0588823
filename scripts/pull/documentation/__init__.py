"""Pulling from a vendor whose specification is ours: what its documentation says now, told and never copied."""
