"""What somebody says to a command: its arguments and options, and the answer to a question."""
