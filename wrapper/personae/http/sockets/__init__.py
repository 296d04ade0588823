"""The way to a host, directly or by a proxy, and the bytes on it: blocking, or on an event loop."""
