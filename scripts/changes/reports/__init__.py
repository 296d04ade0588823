"""Showing findings: in a terminal, as Markdown, as a page, and as an entry of the changelog."""
