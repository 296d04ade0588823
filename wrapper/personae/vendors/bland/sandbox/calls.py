"""Batches and campaigns make calls, and stopping them, or all calls, ends those."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ....sandbox.answers.answer import Answer
    from ....sandbox.answers.vendor_context import VendorContext
    from ....sandbox.store.items import Item
    from ...style import VendorOperation

_BATCH, _CAMPAIGN = "batch_id", "campaign_id"
_ON_THE_LINE = "started"


def _create_batch(context: VendorContext) -> Answer:
    batch, sent = context.create(), context.sent
    _call(context, _BATCH, batch.id, ({**sent["global"], **one} for one in sent.get("call_objects", ())))
    return context.result(batch)


def _create_campaign(context: VendorContext) -> Answer:
    campaign, sent = context.create(), context.sent
    settings = {name: value for name, value in sent.items() if name not in ("name", "numbers", "sequence")}
    _call(context, _CAMPAIGN, campaign.id, ({**settings, "phone_number": number} for number in sent["numbers"]))
    return context.result(campaign)


def _call(context: VendorContext, name: str, id: str, calls: Iterable[Mapping[str, Any]]) -> None:
    for settings in calls:
        call = context.created_by("sendCall", {"task": "", **settings})
        call.data = {**call.data, name: id}
        call.changed()


def _stop_batch(context: VendorContext) -> Answer:
    _call_off(context, _BATCH)
    return context.told()


def _stop_campaign(context: VendorContext) -> Answer:
    return context.told(num_calls=_call_off(context, _CAMPAIGN))


def _call_off(context: VendorContext, name: str) -> int:
    """End the calls of what the path names that nobody has answered yet; how many."""
    holder = context.owner()
    waiting = [call for call in context.going("call") if call.data.get("queue_status") != _ON_THE_LINE]
    return _end(context, [call for call in waiting if holder is not None and call.data.get(name) == holder.id])


def _stop_all(context: VendorContext) -> Answer:
    return context.told(num_calls=_end(context, context.going("call")))


def _end(context: VendorContext, calls: list[Item]) -> int:
    for call in calls:
        context.end(call, "call")
    return len(calls)


OPERATIONS: Mapping[str, VendorOperation] = {
    "createBatch": _create_batch,
    "createCampaign": _create_campaign,
    "stopBatch": _stop_batch,
    "stopCampaign": _stop_campaign,
    "stopAllActiveCalls": _stop_all,
}
