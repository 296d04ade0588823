"""Comparing schemas: what they mean, what is known of their values, and what each change means to whom."""
