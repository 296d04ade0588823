"""A thousand workers and a vendor, on virtual time: what becomes of calls, by how clients retry."""
