# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The known values of fields that hold one of several; a vendor may add others at any time, so other text is allowed."""

from typing import Literal, TypeAlias

PersonaVersionType: TypeAlias = Literal["production", "draft", "archived"] | str
"""Part a version plays, live now, being edited, or replaced by a later one."""
