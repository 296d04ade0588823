"""Programs that use clients in a process of their own, for what would not leave the process of the tests as it was."""
