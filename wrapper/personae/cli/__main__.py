"""`python -m personae.cli` is the command `personae`."""

from .main import main

main()
