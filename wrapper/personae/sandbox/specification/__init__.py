"""What a specification says: its operations, the resources that these are about, and in `schemas/` the values."""
