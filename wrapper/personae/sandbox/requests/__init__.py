"""From the bytes of a request to the values that its operation declares, or a refusal."""
