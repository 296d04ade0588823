"""All that is one vendor's own, a folder for each."""

VENDORS = ("anam", "bland", "tavus")
