"""The wire: requests and answers as bytes, connections, redirects and logs. Only this room imports an HTTP library."""
