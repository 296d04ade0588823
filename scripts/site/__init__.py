"""The site: the README and docs/, with tabs, models where they are named, and an index for programs."""
