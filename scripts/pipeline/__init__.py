"""From specification to Python: read, overlay, validate, normalise, generate, swap in."""
