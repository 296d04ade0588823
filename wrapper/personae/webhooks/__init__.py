"""Webhooks: what vendors send by themselves, checked and read, in any web framework.

>>> from personae import webhooks
>>> body = b'{"event_type": "conversation.tool_call", "message_type": "conversation"}'
>>> type(webhooks.tavus(body)).__name__
'ToolCallEvent'

Give the body as it came and the headers as the framework has them. What is wrong raises `WebhookError`, and an event
that is not known is an `UnknownEvent`: nothing is lost.
"""

from typing import TYPE_CHECKING

from personae_api.lazy import lazy

if TYPE_CHECKING:
    from personae_api.events import UnknownEvent as UnknownEvent

    from ..errors import WebhookError as WebhookError
    from ..vendors.bland.webhooks import AsyncBlandTokens as AsyncBlandTokens
    from ..vendors.bland.webhooks import BlandEvent as BlandEvent
    from ..vendors.bland.webhooks import BlandTokens as BlandTokens
    from ..vendors.bland.webhooks import async_bland as async_bland
    from ..vendors.bland.webhooks import bland as bland
    from ..vendors.tavus.webhooks import TavusEvent as TavusEvent
    from ..vendors.tavus.webhooks import tavus as tavus
    from ..vendors.tavus.webhooks import tavus_tool as tavus_tool
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "UnknownEvent": "reading",
            "WebhookError": "reading",
            **dict.fromkeys(
                ("AsyncBlandTokens", "BlandEvent", "BlandTokens", "async_bland", "bland"), ".vendors.bland.webhooks"
            ),
            **dict.fromkeys(("TavusEvent", "tavus", "tavus_tool"), ".vendors.tavus.webhooks"),
        },
    )

__all__ = [
    "AsyncBlandTokens",
    "BlandEvent",
    "BlandTokens",
    "TavusEvent",
    "UnknownEvent",
    "WebhookError",
    "async_bland",
    "bland",
    "tavus",
    "tavus_tool",
]
