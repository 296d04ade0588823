"""What is stored: collections of items, seeded from the examples of a specification."""
