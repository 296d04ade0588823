"""The commands beside those of vendors; each is loaded when it is called."""
