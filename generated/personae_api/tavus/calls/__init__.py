# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""Calls: an operation with its arguments, for `client.send(call)`, which answers with the whole `Response`."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .personas import create_persona as create_persona
    from .personas import delete_persona as delete_persona
    from .personas import get_persona as get_persona
    from .personas import list_personas as list_personas
    from .personas import patch_persona as patch_persona
    from .replicas import create_replica as create_replica
    from .replicas import delete_replica as delete_replica
    from .replicas import get_replica as get_replica
    from .replicas import list_replicas as list_replicas
    from .replicas import rename_replica as rename_replica
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "list_personas": "personas",
            "create_persona": "personas",
            "get_persona": "personas",
            "delete_persona": "personas",
            "patch_persona": "personas",
            "list_replicas": "replicas",
            "create_replica": "replicas",
            "get_replica": "replicas",
            "delete_replica": "replicas",
            "rename_replica": "replicas",
        },
    )

__all__ = [
    "create_persona",
    "create_replica",
    "delete_persona",
    "delete_replica",
    "get_persona",
    "get_replica",
    "list_personas",
    "list_replicas",
    "patch_persona",
    "rename_replica",
]
