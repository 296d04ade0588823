"""The command `personae`: all methods of all vendors, made from what is told of them, and a few more."""
