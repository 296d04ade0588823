"""All vendors at once."""
