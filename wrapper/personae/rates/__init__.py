"""Budgets of calls: so many in so many seconds, so many at once, in a process or for all that share a Redis."""
