"""The voices of an inbound number, which are set all at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ....sandbox.answers.answer import Answer
    from ....sandbox.answers.vendor_context import VendorContext
    from ...style import VendorOperation


def _set_voices(context: VendorContext) -> Answer:
    for one in [*context.inside().values()]:
        context.drop(one)
    for id in dict.fromkeys(context.sent["voice_ids"]):
        voice = {"id": id, "name": id, "voice_id": id, **context.other("voice", id)}
        context.keep(id, {"voice": voice, "created_at": context.now})
    return context.answer({"count": len(context.inside())})


def _voices(context: VendorContext) -> Answer:
    shown: list[Any] = [context.fitted({**voice.data, "id": voice.id}) for voice in context.inside().values()]
    return context.answer(shown)


OPERATIONS: Mapping[str, VendorOperation] = {"getInboundVoicePool": _voices, "setInboundVoicePool": _set_voices}
