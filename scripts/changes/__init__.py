"""What differs between two specifications, and what that means to whoever uses the client."""
