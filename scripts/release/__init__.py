"""Releasing: which version may be published, and what is published beside the package."""
