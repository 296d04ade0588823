"""Adding a vendor: from a document that it has published to clients, a sandbox and pages of the reference."""
