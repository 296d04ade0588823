# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""Calls: an operation with its arguments, for `client.send(call)`, which answers with the whole `Response`."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .personas import attach_persona_inbound_number as attach_persona_inbound_number
    from .personas import create_persona as create_persona
    from .personas import delete_persona as delete_persona
    from .personas import detach_persona_inbound_number as detach_persona_inbound_number
    from .personas import get_persona as get_persona
    from .personas import get_persona_version as get_persona_version
    from .personas import list_persona_versions as list_persona_versions
    from .personas import list_personas as list_personas
    from .personas import promote_persona_version as promote_persona_version
    from .personas import update_persona as update_persona
    from .personas import update_persona_inbound_settings as update_persona_inbound_settings
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "list_personas": "personas",
            "create_persona": "personas",
            "get_persona": "personas",
            "delete_persona": "personas",
            "update_persona": "personas",
            "attach_persona_inbound_number": "personas",
            "detach_persona_inbound_number": "personas",
            "update_persona_inbound_settings": "personas",
            "list_persona_versions": "personas",
            "get_persona_version": "personas",
            "promote_persona_version": "personas",
        },
    )

__all__ = [
    "attach_persona_inbound_number",
    "create_persona",
    "delete_persona",
    "detach_persona_inbound_number",
    "get_persona",
    "get_persona_version",
    "list_persona_versions",
    "list_personas",
    "promote_persona_version",
    "update_persona",
    "update_persona_inbound_settings",
]
