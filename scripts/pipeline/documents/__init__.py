"""Documents: how they are read and changed by overlays, and what stands where in them."""
