"""What is answered: what each kind of operation does, and the bodies that tell of it."""
