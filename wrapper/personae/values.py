"""`UNSET`: what a field is that an answer did not hold, and an argument that was not given."""

from personae_api.types import UNSET, Unset

__all__ = ["UNSET", "Unset"]
