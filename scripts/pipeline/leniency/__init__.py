"""Leniency: what a document says oddly, but clearly, is read as it is meant, and told."""
