"""Public test suites, run against the package: `python -m scripts.conformance` writes docs/conformance.md."""
