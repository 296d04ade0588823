"""Where requests come in: from clients of the same process or over sockets, and the faults on the way."""
