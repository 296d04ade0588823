"""The specification pipeline, the demonstration and the benchmarks; not part of the package."""
