"""What a client remembers of calls that failed: how many retries it may still add, and whether to call at all."""
