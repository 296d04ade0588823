"""Prism, a mock server by others that reads the same specifications: it refuses what does not fit them."""
