"""One logical call: from arguments to a request, from an answer to a value or an error, and whether to try again."""
