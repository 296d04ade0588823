"""What a command shows: tables and the other forms of an answer, their fields, progress, and the standard streams."""
