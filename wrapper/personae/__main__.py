"""`python -m personae` is the command `personae`."""

from .cli.main import main

main()
