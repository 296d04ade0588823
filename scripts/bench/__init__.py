"""Benchmarks: every budget of the design, ours and the field's side by side, as ratios in one run."""
