"""What is sent and received as a body: forms, files, and what was compressed for the way."""
