"""Which request gets which connection: last used first, in constant time, never one that is not known to be clean."""
