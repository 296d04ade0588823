"""Normalising: from a valid document to one in which each thing is said in one way, and classes have names."""
