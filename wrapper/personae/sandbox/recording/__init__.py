"""Real answers kept in a file without what is personal or secret, and given again from it."""
